// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/base/themecolors.h"

namespace slicetool::gui {

ThemeColors ThemeColors::of(const QPalette &palette)
{
    ThemeColors colors;
    colors.isDark = palette.color(QPalette::Base).lightness() < 128;
    if (colors.isDark) {
        colors.upstreamOnly = QColor(0x56b4e9);
        colors.different = QColor(0xe6b422);
        colors.hereOnly = QColor(0xe8834a);
        colors.upstreamOnlyFill = QColor(0x173a50);
        colors.differentFill = QColor(0x4a3c10);
        colors.hereOnlyFill = QColor(0x512c16);
        colors.good = QColor(0x35c095);
        colors.warning = QColor(0xe6b422);
        colors.error = QColor(0xff8a7a);
        colors.muted = QColor(0xa4acb6);
        colors.live = QColor(0xd994bd);
        colors.strip = QColor(0x2c323a);
        colors.accent = QColor(0x2f7fc1);
    } else {
        colors.upstreamOnly = QColor(0x0a5c94);
        colors.different = QColor(0x7a5600);
        colors.hereOnly = QColor(0xa83f00);
        colors.upstreamOnlyFill = QColor(0xd9ecf8);
        colors.differentFill = QColor(0xfbeec2);
        colors.hereOnlyFill = QColor(0xfbe0d0);
        colors.good = QColor(0x00704f);
        colors.warning = QColor(0x7a5600);
        colors.error = QColor(0xb3261e);
        colors.muted = QColor(0x5c6672);
        colors.live = QColor(0x9c4a7c);
        colors.strip = QColor(0xe6e9ed);
        colors.accent = QColor(0x0a64a8);
    }
    return colors;
}

QColor ThemeColors::connection(Environment environment, const QString &own) const
{
    if (!own.isEmpty())
        return QColor(own);
    switch (environment) {
    case Environment::Production:
        return error;
    case Environment::Staging:
        return warning;
    case Environment::Local:
        return good;
    case Environment::Unspecified:
        break;
    }
    return muted;
}

namespace {

QPalette palette(QColor window, QColor base, QColor alternate, QColor text, QColor button,
                 QColor highlight, QColor link, QColor faint, QColor mid)
{
    QPalette palette(button, window);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, base);
    palette.setColor(QPalette::AlternateBase, alternate);
    palette.setColor(QPalette::ToolTipBase, alternate);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, link);
    palette.setColor(QPalette::LinkVisited, link);
    palette.setColor(QPalette::PlaceholderText, faint);
    palette.setColor(QPalette::Mid, mid);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, button.darker(120));
    return palette;
}

} // namespace

QPalette lightPalette()
{
    return palette(QColor(0xf3f4f6), Qt::white, QColor(0xf7f8fa), QColor(0x1b1f24),
                   QColor(0xe9ebee), QColor(0x0a64a8), QColor(0x0a64a8), QColor(0x6f7782),
                   QColor(0xc3c8ce));
}

QPalette darkPalette()
{
    return palette(QColor(0x23272d), QColor(0x1a1d21), QColor(0x20242a), QColor(0xe6e9ed),
                   QColor(0x323840), QColor(0x2f6ea5), QColor(0x6cb6ff), QColor(0x98a1ab),
                   QColor(0x454c56));
}

} // namespace slicetool::gui
