// SPDX-License-Identifier: GPL-3.0-or-later
//
// Stands in for ssh where there is no server for it: takes -L HOST:PORT:TARGET:TARGETPORT and passes
// connections on, as ssh does. A destination that begins with "bad" is refused in ssh's words.
#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.last().startsWith(QLatin1String("bad"))) {
        std::fprintf(stderr, "%s: Permission denied (publickey).\n", qPrintable(arguments.last()));
        return 255;
    }
    if (!arguments.contains(QStringLiteral("BatchMode=yes")))
        return 254; // it would ask, and nobody would answer
    const QStringList forward =
        arguments.value(arguments.indexOf(QStringLiteral("-L")) + 1).split(QLatin1Char(':'));
    QTcpServer server;
    if (forward.size() != 4
        || !server.listen(QHostAddress(forward.at(0)), forward.at(1).toUShort()))
        return 253;
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *near = server.nextPendingConnection();
        auto *far = new QTcpSocket(near);
        far->connectToHost(forward.at(2), forward.at(3).toUShort());
        QObject::connect(near, &QTcpSocket::readyRead, far, [=] { far->write(near->readAll()); });
        QObject::connect(far, &QTcpSocket::readyRead, near, [=] { near->write(far->readAll()); });
        QObject::connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        QObject::connect(far, &QTcpSocket::disconnected, near, &QTcpSocket::disconnectFromHost);
    });
    return QCoreApplication::exec();
}
