// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing of its own: with it the headers are compiled that all tests read.
