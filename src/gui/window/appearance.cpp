// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/appearance.h"

#include "gui/base/themecolors.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QPainter>
#include <QProxyStyle>
#include <QSettings>
#include <QStyleOption>
#include <QTranslator>
#include <QWidget>

namespace slicetool::gui {

namespace {

const QLatin1String themeKey("appearance/theme");
const QLatin1String languageKey("appearance/language");
const QLatin1String geometryKey("window/geometry");

bool systemIsDark()
{
    // Qt 6.4 does not tell the desktop's colour scheme; its palette does.
    static const bool isDark =
        QApplication::style()->standardPalette().color(QPalette::Base).lightness() < 128
        || QApplication::palette().color(QPalette::Base).lightness() < 128;
    return isDark;
}

/// Fusion draws the frame of a check box in a shade of the window, which is hard to see on what is
/// dark; and a tool button that is on like one that is not, there.
class Style : public QProxyStyle
{
public:
    Style() : QProxyStyle(QStringLiteral("Fusion")) { }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        if (element == PE_PanelButtonTool && (option->state & State_On)) {
            drawSwitchedOn(option, painter);
            return;
        }
        const bool isCheck =
            element == PE_IndicatorItemViewItemCheck || element == PE_IndicatorCheckBox;
        if (!isCheck || !ThemeColors::of(option->palette).isDark) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        QStyleOptionButton lighterButton;
        QStyleOptionViewItem lighterItem;
        QStyleOption plain(*option);
        QStyleOption *lighter = &plain;
        if (button)
            lighter = &(lighterButton = *button);
        else if (item)
            lighter = &(lighterItem = *item);
        lighter->palette.setColor(QPalette::Window, ThemeColors::of(option->palette).muted);
        QProxyStyle::drawPrimitive(element, lighter, painter, widget);
    }

private:
    static void drawSwitchedOn(const QStyleOption *option, QPainter *painter)
    {
        const ThemeColors colors = ThemeColors::of(option->palette);
        QColor fill = colors.accent;
        fill.setAlpha(60);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(colors.accent);
        painter->setBrush(fill);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        painter->restore();
    }
};

void install(const QLocale &locale, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(QApplication::instance());
    if (translator->load(locale, name, QStringLiteral("_"), folder))
        QApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

Theme themeOf(const QSettings &settings)
{
    const QString name = settings.value(themeKey).toString();
    if (name == QLatin1String("light"))
        return Theme::Light;
    return name == QLatin1String("dark") ? Theme::Dark : Theme::System;
}

void setTheme(QSettings &settings, Theme theme)
{
    settings.setValue(themeKey, theme == Theme::Light  ? QStringLiteral("light")
                                : theme == Theme::Dark ? QStringLiteral("dark")
                                                       : QStringLiteral("system"));
}

void applyTheme(Theme theme)
{
    const bool isDark = theme == Theme::Dark || (theme == Theme::System && systemIsDark());
    QApplication::setStyle(new Style);
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
}

QStringList languages()
{
    QStringList names{QStringLiteral("en")};
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("slicetool_*.qm")});
    for (const QString &file : files) {
        const QString name = file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
        if (!names.contains(name)) // there is one of English, for its plurals
            names << name;
    }
    return names;
}

QString languageOf(const QSettings &settings)
{
    return settings.value(languageKey).toString();
}

void setLanguage(QSettings &settings, const QString &language)
{
    settings.setValue(languageKey, language);
}

void applyLanguage(const QString &language)
{
    QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    // Without a language the texts are English, and English has plurals.
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(locale);
    // A translator that goes is taken away from the application, too.
    const auto former = QApplication::instance()->findChildren<QTranslator *>(
        QString(), Qt::FindDirectChildrenOnly);
    qDeleteAll(former);
    install(locale, QStringLiteral("slicetool"), QStringLiteral(":/i18n"));
    install(locale, QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

void restoreGeometryOf(QWidget &window, const QSettings &settings)
{
    const QByteArray geometry = settings.value(geometryKey).toByteArray();
    if (geometry.isEmpty() || !window.restoreGeometry(geometry))
        window.resize(1280, 820);
}

void keepGeometryOf(const QWidget &window, QSettings &settings)
{
    settings.setValue(geometryKey, window.saveGeometry());
}

} // namespace slicetool::gui
