// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/window/appearance.h"

#include "gui/base/themecolors.h"

#include <QApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QStyle>
#include <QStyleFactory>
#include <QTranslator>

namespace slicetool::gui {

namespace {

const QLatin1String themeKey("appearance/theme");
const QLatin1String languageKey("appearance/language");

bool systemIsDark()
{
    // Qt 6.4 does not tell the desktop's colour scheme; its palette does.
    static const bool isDark =
        QApplication::style()->standardPalette().color(QPalette::Base).lightness() < 128
        || QApplication::palette().color(QPalette::Base).lightness() < 128;
    return isDark;
}

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
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    QApplication::setPalette(isDark ? darkPalette() : lightPalette());
}

QStringList languages()
{
    QStringList names{QStringLiteral("en")};
    const QStringList files =
        QDir(QStringLiteral(":/i18n")).entryList({QStringLiteral("slicetool_*.qm")});
    for (const QString &file : files)
        names << file.section(QLatin1Char('_'), 1).section(QLatin1Char('.'), 0, 0);
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
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    install(locale, QStringLiteral("slicetool"), QStringLiteral(":/i18n"));
    install(locale, QStringLiteral("qtbase"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace slicetool::gui
