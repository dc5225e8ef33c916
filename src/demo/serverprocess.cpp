// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/serverprocess.h"

#include "base/childenvironment.h"
#include "base/message.h"
#include "demo/programs.h"

namespace slicetool::demo {

ServerProcess::ServerProcess()
{
    m_thread.setObjectName(QStringLiteral("private server"));
}

ServerProcess::~ServerProcess()
{
    if (!m_process)
        return;
    kill();
    waitForFinished(std::chrono::seconds(30));
    QMetaObject::invokeMethod(
        m_process.get(), [this] { m_process.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

Result<void> ServerProcess::start(const QString &program, const QStringList &arguments,
                                  const QString &outputFile)
{
    Q_ASSERT(!m_process);
    m_thread.start();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(databaseEnvironment());
    m_process->setChildProcessModifier(dieWithStarter());
    m_process->setStandardInputFile(QProcess::nullDevice());
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->setStandardOutputFile(outputFile, QIODevice::Append);
    QObject::connect(m_process.get(), &QProcess::finished, m_process.get(),
                     [this] { onFinished(); });
    m_process->moveToThread(&m_thread);

    QString refusal;
    QMetaObject::invokeMethod(
        m_process.get(),
        [&] {
            m_process->start(program, arguments);
            if (!m_process->waitForStarted()) {
                refusal = m_process->errorString();
                return;
            }
            const std::lock_guard lock(m_mutex);
            m_pid = m_process->processId();
        },
        Qt::BlockingQueuedConnection);
    if (!refusal.isNull())
        return Error{ErrorCode::Process, Message::tr("starting %1").arg(program), refusal};
    return {};
}

qint64 ServerProcess::pid() const
{
    const std::lock_guard lock(m_mutex);
    return m_pid;
}

void ServerProcess::terminate()
{
    if (m_process) {
        QMetaObject::invokeMethod(
            m_process.get(), [this] { m_process->terminate(); }, Qt::QueuedConnection);
    }
}

void ServerProcess::kill()
{
    if (m_process) {
        QMetaObject::invokeMethod(
            m_process.get(), [this] { m_process->kill(); }, Qt::QueuedConnection);
    }
}

bool ServerProcess::waitForFinished(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_mutex);
    return m_finished.wait_for(lock, timeout, [this] { return m_pid == 0; });
}

void ServerProcess::onFinished()
{
    {
        const std::lock_guard lock(m_mutex);
        m_pid = 0;
    }
    m_finished.notify_all();
}

} // namespace slicetool::demo
