// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/connections/passwords.h"

#include "gui/base/icons.h"
#include "ui_passworddialog.h"

#include <QApplication>
#include <QDialog>
#include <QThread>
#include <QTimer>

#include <condition_variable>

namespace slicetool::gui {

/// What a worker wants to know, and what became of it.
struct Passwords::Question {
    Endpoint endpoint;
    QString why;
    bool canKeep = false;
    std::mutex mutex;
    std::condition_variable_any answered;
    bool isAnswered = false;
    std::optional<QString> password;

    void answer(const std::optional<QString> &given)
    {
        {
            const std::lock_guard lock(mutex);
            if (isAnswered)
                return;
            isAnswered = true;
            password = given;
        }
        answered.notify_all();
    }
};

Passwords::Passwords(QObject *parent) : QObject(parent) { }

Passwords::~Passwords() = default;

SecretOptions Passwords::lookup()
{
    SecretOptions options;
    options.typed = [this](const QString &key) -> std::optional<QString> {
        const std::lock_guard lock(m_mutex);
        const auto typed = m_typed.constFind(key);
        return typed == m_typed.constEnd() ? std::nullopt : std::optional(*typed);
    };
    return options;
}

void Passwords::remember(const QString &key, const QString &password)
{
    const std::lock_guard lock(m_mutex);
    m_typed.insert(key, password);
}

void Passwords::forget(const QString &key)
{
    const std::lock_guard lock(m_mutex);
    m_typed.remove(key);
    m_toKeep.remove(key);
}

void Passwords::rememberAndKeep(const QString &key, const QString &password)
{
    remember(key, password);
    const std::lock_guard lock(m_mutex);
    m_toKeep.insert(key, password);
}

void Passwords::accepted(const Endpoint &endpoint)
{
    const QString key = accountKey(endpoint);
    std::optional<QString> password;
    {
        const std::lock_guard lock(m_mutex);
        if (m_toKeep.contains(key))
            password = m_toKeep.take(key);
    }
    if (password)
        writeKeychain(key, *password);
}

Passwords::Keychain Passwords::knownKeychain() const
{
    const std::lock_guard lock(m_mutex);
    return m_keychain;
}

Passwords::Keychain Passwords::keychain()
{
    if (const Keychain known = knownKeychain(); known != Keychain::Unknown)
        return known;
    const QString probe = QStringLiteral("slicetool-probe");
    const bool isUsable =
        writeKeychain(probe, QStringLiteral("x")) && readKeychain(probe) == QStringLiteral("x");
    if (isUsable)
        deleteKeychain(probe);
    const std::lock_guard lock(m_mutex);
    m_keychain = isUsable ? Keychain::Usable : Keychain::Unusable;
    return m_keychain;
}

Result<QString> Passwords::ask(const Endpoint &endpoint, const QString &denial,
                               std::stop_token stop)
{
    Q_ASSERT(QThread::currentThread() != thread());
    auto question = std::make_shared<Question>();
    question->endpoint = endpoint;
    question->why = denial;
    question->canKeep = keychain() == Keychain::Usable;
    QMetaObject::invokeMethod(
        this, [this, question] { show(question); }, Qt::QueuedConnection);
    std::unique_lock lock(question->mutex);
    question->answered.wait(lock, stop, [&] { return question->isAnswered; });
    const auto password = question->password;
    lock.unlock();
    if (stop.stop_requested())
        question->answer(std::nullopt); // the dialog closes
    if (password && !stop.stop_requested())
        return *password;
    return Error{ErrorCode::LoginDenied,
                 QStringLiteral("logging in to %1, %2").arg(endpoint.label, endpoint.display()),
                 tr("no password was given")};
}

void Passwords::show(const std::shared_ptr<Question> &question)
{
    auto *dialog = new QDialog(QApplication::activeWindow());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("passwordDialog"));
    auto ui = std::make_shared<Ui::PasswordDialog>();
    ui->setupUi(dialog);
    ui->accountLabel->setText(tr("%1 requires a password: %2")
                                  .arg(question->endpoint.label, question->endpoint.display()));
    ui->reasonLabel->setText(question->why);
    ui->reasonLabel->setVisible(!question->why.isEmpty());
    ui->showPassword->setIcon(icon(QStringLiteral("eye")));
    ui->keep->setVisible(question->canKeep);
    ui->keep->setChecked(question->canKeep);
    ui->keychainLabel->setVisible(!question->canKeep);
    connect(ui->showPassword, &QToolButton::toggled, ui->password, [field = ui->password](bool on) {
        field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(dialog, &QDialog::finished, this, [this, question, ui](int result) {
        if (result != QDialog::Accepted) {
            question->answer(std::nullopt);
            return;
        }
        const QString password = ui->password->text();
        const QString key = accountKey(question->endpoint);
        if (question->canKeep && ui->keep->isChecked())
            rememberAndKeep(key, password);
        else
            remember(key, password);
        question->answer(password);
    });
    // Gone with its parent, it never finishes.
    connect(dialog, &QObject::destroyed, this, [question] { question->answer(std::nullopt); });
    // A run that is cancelled has no question any more.
    auto *watch = new QTimer(dialog);
    connect(watch, &QTimer::timeout, dialog, [dialog, question] {
        bool isAnswered = false;
        {
            const std::lock_guard lock(question->mutex);
            isAnswered = question->isAnswered;
        }
        if (isAnswered)
            dialog->reject();
    });
    watch->start(200);
    dialog->open();
    ui->password->setFocus();
}

} // namespace slicetool::gui
