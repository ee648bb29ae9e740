# SPDX-License-Identifier: GPL-3.0-or-later
# The headers that most files of a target read anyway, compiled once. A file still includes what it
# uses: preset `lint` builds without them (CMAKE_DISABLE_PRECOMPILE_HEADERS).

set(headroom_precompiled_core
    <algorithm> <array> <chrono> <cmath> <cstdint> <filesystem> <functional> <map> <memory> <mutex>
    <optional> <ranges> <span> <sstream> <string> <string_view> <thread> <utility> <variant>
    <vector> <fmt/format.h> <tl/expected.hpp>)
# Not <QtWidgets> whole: what of its templates is instantiated would be so in each file again.
set(headroom_precompiled_qt
    <QAction> <QCheckBox> <QComboBox> <QHash> <QLabel> <QLayout> <QLocale> <QMenu> <QPainter>
    <QPointer> <QPushButton> <QString> <QTimer> <QToolButton> <QVariant> <QWidget>
    <QtCharts/QChart> <QtCharts/QChartView> <QtCharts/QLineSeries> <QtCharts/QValueAxis>)
set(headroom_precompiled_test <gmock/gmock.h> <gtest/gtest.h>)

# headroom_precompile(target CORE|QT|TEST...): of a target in C++ alone; QT and TEST where it links
# them.
function(headroom_precompile target)
    foreach(group IN LISTS ARGN)
        string(TOLOWER "${group}" group)
        target_precompile_headers(${target} PRIVATE ${headroom_precompiled_${group}})
    endforeach()
endfunction()
