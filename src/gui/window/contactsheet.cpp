// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/contactsheet.h"

#include "base/message.h"
#include "base/savefile.h"

#include <QDir>
#include <QImage>
#include <QMap>
#include <QUrl>

#include <algorithm>
#include <cstdlib>

namespace slicetool::gui {

namespace {

using Kind = PictureChange::Kind;

constexpr int channelTolerance = 24; // of 255: what is drawn softer is no change

QStringList pictureNames(const QString &folder)
{
    QStringList names;
    const QStringList files =
        QDir(folder).entryList({QStringLiteral("*-*.png")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        names << file.chopped(4);
    return names;
}

QString pathOf(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(name + QLatin1String(".png"));
}

Error ioError(const QString &path)
{
    return {ErrorCode::Io, QStringLiteral("comparing pictures"),
            QStringLiteral("%1 cannot be read or written").arg(path)};
}

bool isAnother(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > channelTolerance
           || std::abs(qGreen(a) - qGreen(b)) > channelTolerance
           || std::abs(qBlue(a) - qBlue(b)) > channelTolerance;
}

/// The share of pixels that differ, and a pale picture with those marked.
double difference(const QImage &before, const QImage &after, QImage &marked)
{
    marked = after.convertToFormat(QImage::Format_RGB32);
    if (before.size() != after.size())
        return 1;
    const QImage old = before.convertToFormat(QImage::Format_RGB32);
    qint64 count = 0;
    for (int y = 0; y < marked.height(); ++y) {
        const auto *was = reinterpret_cast<const QRgb *>(old.constScanLine(y));
        auto *is = reinterpret_cast<QRgb *>(marked.scanLine(y));
        for (int x = 0; x < marked.width(); ++x) {
            const bool differs = isAnother(was[x], is[x]);
            const int pale = 190 + qGray(is[x]) / 4;
            count += differs ? 1 : 0;
            is[x] = differs ? qRgb(220, 0, 90) : qRgb(pale, pale, pale);
        }
    }
    return double(count) / std::max(1.0, double(marked.width()) * marked.height());
}

QString image(const QString &path, const QString &title)
{
    const QString from = path.toHtmlEscaped();
    return QStringLiteral("<figure><a href=\"%1\"><img loading=\"lazy\" src=\"%1\"></a>"
                          "<figcaption>%2</figcaption></figure>\n")
        .arg(from, title.toHtmlEscaped());
}

/// What was and what is, as far as there are both.
QString changeSection(const PictureChange &change, const QString &accepted)
{
    QString html = QStringLiteral("<h3>%1</h3><div>\n").arg(change.name.toHtmlEscaped());
    const QString file = change.name + QLatin1String(".png");
    if (change.kind != Kind::New)
        html +=
            image(QUrl::fromLocalFile(pathOf(accepted, change.name)).toString(),
                  change.kind == Kind::Gone ? QStringLiteral("gone") : QStringLiteral("before"));
    if (change.kind != Kind::Gone)
        html +=
            image(file, change.kind == Kind::New ? QStringLiteral("new") : QStringLiteral("after"));
    if (change.kind == Kind::Both)
        html += image(QLatin1String("changes/") + file,
                      QStringLiteral("%1 % of the pixels").arg(change.share * 100, 0, 'f', 1));
    return html + QStringLiteral("</div>\n");
}

} // namespace

Result<QList<PictureChange>> comparePictures(const QString &folder, const QString &accepted)
{
    QDir changed(QDir(folder).filePath(QStringLiteral("changes")));
    changed.removeRecursively();
    QList<PictureChange> changes;
    const QStringList before = accepted.isEmpty() ? QStringList() : pictureNames(accepted);
    if (before.isEmpty())
        return changes;
    const QStringList names = pictureNames(folder);
    for (const QString &name : before) {
        if (!names.contains(name))
            changes << PictureChange{name, 1, Kind::Gone};
    }
    for (const QString &name : names) {
        PictureChange change{name, 1, before.contains(name) ? Kind::Both : Kind::New};
        if (change.kind == Kind::Both) {
            const QImage was(pathOf(accepted, name));
            const QImage is(pathOf(folder, name));
            if (was.isNull() || is.isNull())
                return ioError(pathOf(was.isNull() ? accepted : folder, name));
            QImage marked;
            change.share = difference(was, is, marked);
            const QString path = pathOf(changed.path(), name);
            if (change.isSeen() && (!changed.mkpath(QStringLiteral(".")) || !marked.save(path)))
                return ioError(path);
        }
        changes << change;
    }
    std::stable_sort(
        changes.begin(), changes.end(),
        [](const PictureChange &a, const PictureChange &b) { return a.share > b.share; });
    return changes;
}

Result<void> writeContactSheet(const QString &folder, const QString &accepted,
                               const QList<PictureChange> &changes)
{
    QString page = QStringLiteral(
        "<!DOCTYPE html><meta charset=\"utf-8\"><title>Slicetool</title><style>"
        "body{font:14px sans-serif;margin:24px;background:#f4f5f7;color:#1c2128}"
        "div{display:flex;flex-wrap:wrap;gap:12px}figure{margin:0;width:420px}"
        "img{width:100%;border:1px solid #c9ced6}figcaption{color:#5c6672}</style>\n");
    page += QStringLiteral("<h1>What has changed</h1>\n");
    const qsizetype seen = std::count_if(changes.begin(), changes.end(),
                                         [](const PictureChange &each) { return each.isSeen(); });
    if (changes.isEmpty())
        page += QStringLiteral("<p>No pictures were accepted before.</p>\n");
    else if (seen == 0)
        page += QStringLiteral("<p>Nothing.</p>\n");
    for (const PictureChange &change : changes) {
        if (!change.isSeen())
            continue;
        page += changeSection(change, accepted);
    }
    QMap<QString, QStringList> views;
    const QStringList names = pictureNames(folder);
    for (const QString &name : names)
        views[name.section(QLatin1Char('-'), 1)] << name;
    for (auto view = views.cbegin(); view != views.cend(); ++view) {
        page += QStringLiteral("<h2>%1</h2><div>\n").arg(view.key().toHtmlEscaped());
        for (const QString &name : *view)
            page += image(name + QLatin1String(".png"), name.section(QLatin1Char('-'), 0, 0));
        page += QStringLiteral("</div>\n");
    }
    return saveWhole(QDir(folder).filePath(QStringLiteral("index.html")), page.toUtf8(),
                     QStringLiteral("writing the contact sheet"));
}

} // namespace slicetool::gui
