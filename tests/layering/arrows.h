// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace sovang::layering {

/// What the plan of the house does not allow: an include, or a name.
struct Finding
{
    std::string file; ///< relative to the tree, with forward slashes
    int line = 0;     ///< from 1
    std::string message;
};

/// The names of all files in a folder; empty when there is no such folder.
std::set<std::string> headerNames(const std::filesystem::path &folder);

/// Reads every .h and .cpp file below core, ui and app of a tree: where its includes lead, and whether a type
/// of core or ui has its name for itself. The rooms share one namespace, so that a name means one thing to
/// whoever reads it, wherever it stands.
class Arrows
{
public:
    /// `windowHeaders`: header names that the core must not include.
    Arrows(std::filesystem::path tree, std::set<std::string> windowHeaders);

    /// Findings by file and line. Throws std::runtime_error when the tree holds no sources or one cannot be
    /// read.
    std::vector<Finding> check() const;

private:
    std::vector<std::string> sources() const;
    void checkFile(const std::string &file, std::vector<Finding> &findings) const;
    void checkNames(const std::vector<std::string> &files, std::vector<Finding> &findings) const;
    std::string complaint(const std::string &file, const std::string &included) const;
    std::string target(const std::string &file, const std::string &included) const;

    std::filesystem::path m_tree;
    std::set<std::string> m_windowHeaders;
};

} // namespace sovang::layering
