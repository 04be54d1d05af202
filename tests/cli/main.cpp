// SPDX-License-Identifier: GPL-3.0-or-later
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>
#endif

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    qputenv("LC_ALL", "C.UTF-8");
    QCoreApplication app(argc, argv);
    return Catch::Session().run(argc, argv);
}
