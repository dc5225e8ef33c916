// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/contactsheet.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace slicetool;
using namespace slicetool::gui;

/// Pictures that changed are told from those in which only a clock went on.
class TestContactSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsWhatChanged();
    void nothingWasAccepted();
    void brokenPicture();

private:
    static QImage picture(int change = 0)
    {
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.fillRect(0, 0, change, 10, Qt::black);
        return image;
    }
    QString now() const { return m_folder->filePath(QStringLiteral("now")); }
    QString before() const { return m_folder->filePath(QStringLiteral("before")); }
    void save(const QString &folder, const char *name, const QImage &image)
    {
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(image.save(QDir(folder).filePath(QLatin1String(name))));
    }
    QString sheet()
    {
        QFile file(QDir(now()).filePath(QStringLiteral("index.html")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestContactSheet::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    save(now(), "light-plan.png", picture());
    save(now(), "dark-plan.png", picture(20));
    save(now(), "light-run.png", picture(300));
    save(now(), "light-start.png", picture());
}

void TestContactSheet::tellsWhatChanged()
{
    save(before(), "light-plan.png", picture());
    save(before(), "dark-plan.png", picture());
    save(before(), "light-run.png", picture());
    save(before(), "light-welcome.png", picture());
    const auto changes = comparePictures(now(), before());
    QVERIFY(bool(changes));
    QStringList seen;
    for (const PictureChange &change : *changes) {
        if (change.isSeen())
            seen << change.name;
    }
    QCOMPARE(seen, (QStringList{QStringLiteral("light-welcome"), QStringLiteral("light-start"),
                                QStringLiteral("light-run")}));
    QVERIFY(changes->at(0).kind == PictureChange::Kind::Gone);
    QVERIFY(changes->at(1).kind == PictureChange::Kind::New);
    QCOMPARE(changes->at(2).share, 0.025); // 3,000 of 120,000
    QCOMPARE(changes->at(3).name, QStringLiteral("dark-plan"));
    QCOMPARE(changes->at(4).share, 0.0);
    const QImage marked(QDir(now()).filePath(QStringLiteral("changes/light-run.png")));
    QCOMPARE(marked.pixelColor(5, 5), QColor(220, 0, 90));
    QVERIFY(qGray(marked.pixel(5, 200)) > 190);

    QVERIFY(bool(writeContactSheet(now(), before(), *changes)));
    const QString page = sheet();
    for (const char *words :
         {"<h3>light-run</h3>", "2.5 % of the pixels", "changes/light-run.png", "<h2>plan</h2>",
          "\"dark-plan.png\"", "<figcaption>new", "before/light-welcome.png", "<figcaption>gone"})
        QVERIFY2(page.contains(QLatin1String(words)), words);
    QVERIFY(!page.contains(QLatin1String("<h3>dark-plan")));
    QVERIFY(!page.contains(QLatin1String("\"light-welcome.png")));
}

void TestContactSheet::nothingWasAccepted()
{
    const auto changes = comparePictures(now(), before());
    QVERIFY(bool(changes));
    QVERIFY(changes->isEmpty());
    QVERIFY(bool(writeContactSheet(now(), before(), *changes)));
    QVERIFY(sheet().contains(QLatin1String("No pictures were accepted before.")));
}

void TestContactSheet::brokenPicture()
{
    QVERIFY(QDir().mkpath(before()));
    QFile broken(QDir(before()).filePath(QStringLiteral("light-plan.png")));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("none") == 4);
    broken.close();
    const auto changes = comparePictures(now(), before());
    QVERIFY(!changes);
    QVERIFY(changes.error().reason.contains(broken.fileName()));
}

SLICETOOL_TEST(TestContactSheet)
#include "tst_contactsheet.moc"
