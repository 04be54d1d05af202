// SPDX-License-Identifier: GPL-3.0-or-later
// layering TREE [--window FOLDER | --not-window FOLDER]...
// Says FILE:LINE: MESSAGE for every include that goes against the arrows. Exit 0 none, 1 some, 2 nothing
// could be checked.
#include "arrows.h"

#include <exception>
#include <iostream>
#include <stdexcept>

namespace {

using sovang::layering::Arrows;
using sovang::layering::Finding;
using sovang::layering::headerNames;

/// The headers of the window's modules, without those that only forward to a module which the core may use.
std::set<std::string> windowHeaders(const std::vector<std::string> &arguments)
{
    std::set<std::string> names;
    std::set<std::string> others;
    for (std::size_t i = 1; i + 1 < arguments.size(); i += 2) {
        if (arguments[i] == "--window")
            names.merge(headerNames(arguments[i + 1]));
        else if (arguments[i] == "--not-window")
            others.merge(headerNames(arguments[i + 1]));
        else
            throw std::runtime_error("unknown option " + arguments[i]);
    }
    for (const std::string &other : others)
        names.erase(other);
    if (!names.contains("QWidget"))
        throw std::runtime_error("the --window folders do not hold the headers of Qt Widgets.");
    return names;
}

} // namespace

int main(int argc, char *argv[])
{
    try {
        const std::vector<std::string> arguments(argv + 1, argv + argc);
        if (arguments.empty())
            throw std::runtime_error("which tree?");
        const std::vector<Finding> findings = Arrows(arguments.front(), windowHeaders(arguments)).check();
        for (const Finding &finding : findings)
            std::cout << finding.file << ':' << finding.line << ": " << finding.message << '\n';
        return findings.empty() ? 0 : 1;
    } catch (const std::exception &error) {
        std::cerr << "layering: " << error.what() << '\n';
        return 2;
    }
}
