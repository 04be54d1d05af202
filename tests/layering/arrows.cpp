// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrows.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <regex>
#include <stdexcept>

namespace fs = std::filesystem;

namespace sovang::layering {

namespace {

using Plan = std::map<std::string, std::vector<std::string>>;

/// The trades of the window, one for each page of the secretary's year: none knows another.
constexpr std::array trades{"overview",  "units",  "registration", "scoring",  "sharing",  "recognition",
                            "decisions", "papers", "movements",    "rulesets", "settings", "log"};

Plan withTrades(Plan plan)
{
    for (const char *trade : trades)
        plan["ui/" + std::string(trade)] = {"core", "ui/session", "ui/kit"};
    return plan;
}

/// The plan: what each room may include besides itself. A name stands for all rooms below it.
const Plan &rooms()
{
    static const Plan plan = withTrades({
        {"core/base", {}},
        {"core/rules", {"core/base"}},
        {"core/domain", {"core/base", "core/rules"}},
        {"core/storage", {"core/base", "core/rules", "core/domain"}},
        {"core/exchange", {"core/base", "core/rules", "core/domain"}},
        {"core/analysis", {"core/base", "core/rules", "core/domain"}},
        {"core/documents", {"core/base", "core/rules", "core/domain", "core/analysis"}},
        {"core/jobs", {"core"}}, // joins the other rooms for the window and the command line
        {"ui/session", {"core"}},
        {"ui/kit", {"core", "ui/session"}}, // what several trades need
        {"ui/shell", {"core", "ui"}},       // the window around the trades
        {"app/sovang", {"ui", "core"}},
        {"app/sovang-cli", {"core"}}, // the same work without a window
    });
    return plan;
}

bool isWithin(const std::string &file, const std::string &folder)
{
    return file.size() > folder.size() && file.starts_with(folder) && file[folder.size()] == '/';
}

/// The room of a file, empty when it stands in none.
std::string roomOf(const std::string &file)
{
    for (const auto &[room, allowed] : rooms())
        if (isWithin(file, room))
            return room;
    return {};
}

bool isAllowed(const std::string &room, const std::string &target)
{
    const std::vector<std::string> &others = rooms().at(room);
    return isWithin(target, room) ||
           std::ranges::any_of(others, [&](const std::string &other) { return isWithin(target, other); });
}

bool isDatabaseHeader(const std::string &included)
{
    return included.starts_with("SQLiteCpp/") || included == "sqlite3.h" || included.starts_with("QtSql/") ||
           included.starts_with("QSql");
}

std::string listed(const std::vector<std::string> &others)
{
    std::string text;
    for (const std::string &other : others)
        text += (text.empty() ? " and " : ", ") + other;
    return text;
}

} // namespace

std::set<std::string> headerNames(const fs::path &folder)
{
    std::set<std::string> names;
    if (fs::is_directory(folder))
        for (const fs::directory_entry &entry : fs::directory_iterator(folder))
            names.insert(entry.path().filename().string());
    return names;
}

Arrows::Arrows(fs::path tree, std::set<std::string> windowHeaders)
    : m_tree(std::move(tree)), m_windowHeaders(std::move(windowHeaders))
{}

std::vector<Finding> Arrows::check() const
{
    const std::vector<std::string> files = sources();
    if (files.empty())
        throw std::runtime_error(m_tree.string() + " holds no sources below core, ui and app.");
    std::vector<Finding> findings;
    for (const std::string &file : files)
        checkFile(file, findings);
    checkNames(files, findings);
    return findings;
}

std::vector<std::string> Arrows::sources() const
{
    std::vector<std::string> files;
    for (const char *folder : {"app", "core", "ui"}) {
        if (!fs::is_directory(m_tree / folder))
            continue;
        for (const fs::directory_entry &entry : fs::recursive_directory_iterator(m_tree / folder)) {
            const std::string extension = entry.path().extension().string();
            if (extension == ".cpp" || extension == ".h")
                files.push_back(entry.path().lexically_relative(m_tree).generic_string());
        }
    }
    std::ranges::sort(files);
    return files;
}

void Arrows::checkFile(const std::string &file, std::vector<Finding> &findings) const
{
    if (roomOf(file).empty()) {
        findings.push_back(
            {file, 1, "stands in no room: move it, or add its room to tests/layering/arrows.cpp"});
        return;
    }
    static const std::regex includeLine(R"re(^\s*#\s*include\s*[<"]([^>"]+)[>"])re");
    std::ifstream stream(m_tree / file);
    std::string text;
    int line = 0;
    while (std::getline(stream, text)) {
        ++line;
        std::smatch match;
        if (!std::regex_search(text, match, includeLine))
            continue;
        const std::string message = complaint(file, match[1]);
        if (!message.empty())
            findings.push_back({file, line, message});
    }
    if (line == 0)
        throw std::runtime_error(file + " cannot be read, or is empty.");
}

/// A type whose name begins a definition at the margin, in a namespace with a name or without, is nobody
/// else's.
void Arrows::checkNames(const std::vector<std::string> &files, std::vector<Finding> &findings) const
{
    static const std::regex definition(
        R"re(^(?:template <[^>]*> )?(?:struct|class|enum class) (\w+)(?: final)?(?:$| :[^:;]*$| \{))re");
    std::map<std::string, std::string> firsts;
    for (const std::string &file : files) {
        if (!isWithin(file, "core") && !isWithin(file, "ui"))
            continue; // the command line has a namespace of its own
        std::ifstream stream(m_tree / file);
        std::string text;
        for (int line = 1; std::getline(stream, text); ++line) {
            std::smatch match;
            if (!std::regex_search(text, match, definition))
                continue;
            const auto [first, isNew] = firsts.emplace(match[1], file);
            if (!isNew && first->second != file)
                findings.push_back(
                    {file, line, first->first + " is also the name of a type in " + first->second});
        }
    }
}

/// What is wrong with an include; empty when nothing is.
std::string Arrows::complaint(const std::string &file, const std::string &included) const
{
    const std::string room = roomOf(file);
    const std::string name = included.substr(included.rfind('/') + 1);
    const bool isQtHeader = included.find('/') == std::string::npos || included.starts_with("Qt");
    if (isWithin(file, "core") && isQtHeader && m_windowHeaders.contains(name))
        return "the core knows no window, but includes " + included;
    if (room != "core/storage" && isDatabaseHeader(included))
        return "only core/storage talks to the database, but this includes " + included;
    const std::string found = target(file, included);
    if (!found.empty() && !isAllowed(room, found))
        return room + " may include itself" + listed(rooms().at(room)) + ", but not " + found;
    return {};
}

/// The file of the tree that an include names, empty when it names none of ours.
std::string Arrows::target(const std::string &file, const std::string &included) const
{
    const std::array<fs::path, 5> folders{fs::path(file).parent_path(), "core", "ui", "app/sovang",
                                          "app/sovang-cli"};
    for (const fs::path &folder : folders) {
        const fs::path candidate = (folder / included).lexically_normal();
        if (fs::is_regular_file(m_tree / candidate))
            return candidate.generic_string();
    }
    return {};
}

} // namespace sovang::layering
