export const id = 6185;
export const ids = [6185];
export const modules = {

/***/ 76185:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deployTexts: () => (/* binding */ deployTexts),
/* harmony export */   deployWords: () => (/* binding */ deployWords),
/* harmony export */   holeInPath: () => (/* binding */ holeInPath),
/* harmony export */   isDeploying: () => (/* binding */ isDeploying),
/* harmony export */   isHanded: () => (/* binding */ isHanded),
/* harmony export */   isPipeline: () => (/* binding */ isPipeline),
/* harmony export */   leadsTo: () => (/* binding */ leadsTo),
/* harmony export */   linesNaming: () => (/* binding */ linesNaming),
/* harmony export */   namesPath: () => (/* binding */ namesPath),
/* harmony export */   runningLines: () => (/* binding */ runningLines),
/* harmony export */   textsOfHelm: () => (/* binding */ textsOfHelm),
/* harmony export */   wordsOf: () => (/* binding */ wordsOf)
/* harmony export */ });
/* harmony import */ var _units_opaque_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77348);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(24023);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57274);
/* harmony import */ var _templates_feeding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9361);
/* harmony import */ var _programs_test_code_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88226);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16918);








/** Pipelines are YAML, and run commands. */
const isPipeline = /(?:^|\/)(?:\.github\/(?:workflows|actions)\/|\.circleci\/|\.gitlab\/|[^/]*gitlab-ci\.ya?ml$|azure-pipelines|Taskfile|\.woodpecker|\.drone)/;
/** What stands in such texts, whatever they are called. */
const deploying = [
    ...['kubectl', 'KUBECTL', 'helm', 'HELM', 'kustomize', 'kapp', 'oc apply', 'ytt', 'envsubst'],
    ...['flux push', 'oras push', 'imgpkg push'],
];
const ofTools = [
    'valuesFiles',
    'valueFiles',
    'rawYaml',
    'ZarfPackageConfig',
    'k8s_yaml',
    ...['kubernetes.core.k8s', 'community.kubernetes.', 'community.okd.', 'k8s:'],
    'chartPath',
    'helm_release',
    'releases:',
];
/** Words by which a text may be found; of what stands on disk alone every program is read. */
const deployWords = [...deploying, ...ofTools];
const separators = /[\n|;&]/g;
const deployingCommands = [
    {
        starts: /\b(?:kubectl|oc|k)\b["',\s]+/g,
        does: /\b(?:apply|create|replace|kustomize|diff|delete)\b/g,
        ends: separators,
    },
    {
        starts: /\b(?:kubectl|oc)\s/g,
        does: /\b(?:label|annotate|patch|set\s+(?:sa|serviceaccount|selector|subject)|run)\s/g,
        ends: separators,
    },
    {
        starts: /\$[({]?KUBECTL\w*[)}]?\s/g,
        does: /\b(?:apply|create|replace|label|annotate|patch)\b/g,
        ends: separators,
    },
    {
        starts: /\b(?:helm|HELM)\w*[)}]?\b["',\s]+/g,
        does: /\b(?:upgrade|install|template)\b/g,
        ends: separators,
    },
    { starts: /\b(?:flux|oras|imgpkg)\s/g, does: /\bpush\s/g, ends: separators },
    { starts: /\bkustomize\b/g, does: /\bbuild\b/g, ends: /\n/g },
];
/** Words that deploy by themselves. */
const deploys = new RegExp([
    String.raw `\b(?:kapp|ytt|envsubst)\b|\b(?:valuesFiles|valueFiles|chartPath|rawYaml|k8s_yaml|helm_release|kubectl_manifest|kubernetes_manifest)\b`,
    String.raw `\bZarfPackageConfig\b|\b(?:kubernetes\.core|community\.(?:kubernetes|okd))\.(?:k8s|helm)\b|^\s*-?\s*k8s:|\bk8s_(?:deploy|objects?|yaml)\b|^releases:`,
].join('|'), 'm');
/** A part of each of them: a text without one is told much sooner. */
const signsOfDeploys = [
    ...['kapp', 'ytt', 'envsubst', 'valuesFiles', 'valueFiles', 'chartPath', 'rawYaml', 'k8s_', 'k8s:', 'helm_release'],
    ...['kubectl_manifest', 'kubernetes_manifest', 'ZarfPackageConfig', 'kubernetes.core.', 'community.', 'releases:'],
];
/** Each place of the text is looked at once: a line may be as long as the file, and start a program at every word. */
const runs = function (text, { starts, does, ends }) {
    const words = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_3__/* .once */ .O)(() => [...text.matchAll(does)].map(({ index }) => index));
    let word = 0;
    let end = -1;
    for (const start of text.matchAll(starts)) {
        const from = start.index + start[0].length;
        // The same command, which an earlier start has looked at.
        if (from <= end)
            continue;
        ends.lastIndex = from;
        end = ends.exec(text)?.index ?? text.length;
        while ((words()[word] ?? Infinity) < from)
            word++;
        if ((words()[word] ?? Infinity) < end)
            return true;
    }
    return false;
};
/** Whether a text has a line that deploys, renders or generates. */
const isDeploying = function (text) { return (signsOfDeploys.some((sign) => text.includes(sign)) && deploys.test(text)) ||
    deployingCommands.some((command) => runs(text, command)) };
/** Other languages say nothing to a cluster; of objects the units are known. */
const mayDeploy = function (path) { return (0,_templates_feeding_js__WEBPACK_IMPORTED_MODULE_1__/* .mayFeed */ .iZ)(path) && !_programs_test_code_js__WEBPACK_IMPORTED_MODULE_4__/* .isTest */ .N.test(path) && (0,_units_opaque_js__WEBPACK_IMPORTED_MODULE_0__/* .opaqueBy */ .BF)(path, []) === undefined };
const isProgram = /\.(?:sh|bash|zsh|mk|ps1|py|rb|[cm]?[jt]s|groovy|star|bzl|bazel|tf|tofu|hcl|toml|ya?ml|json)$|(?:^|\/)[^./]+$/;
/** More than these are not read where nobody searches them. */
const most = 3000;
/** Paths of a revision in which a deploying text may stand. */
const pathsDeploying = async function ({ whole }, revision, all) {
    const holding = revision === 'worktree' ? undefined : await whole.holding?.(revision, deployWords);
    return (holding ?? all.filter((path) => isProgram.test(path)).slice(0, most)).filter(mayDeploy);
};
/** Texts of the later revision that deploy. */
const deployTexts = async function (repository, after) {
    const paths = await pathsDeploying(repository, after.revision, after.tree.paths);
    return deployingOf(await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(repository, after, paths));
};
/** Texts of the later revision that speak of Helm, whatever they do. */
const textsOfHelm = async function (repository, after) {
    const paths = await pathsDeploying(repository, after.revision, after.tree.paths);
    return [...(await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_2__/* .textsOf */ .CB)(repository, after, paths))]
        .filter(([, text]) => /helm/i.test(text))
        .map(([path, text]) => ({ path, text }))
        .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(a.path, b.path));
};
const deployingOf = function (texts) { return [...texts]
    .filter(([, text]) => isDeploying(text))
    .map(([path, text]) => ({ path, text }))
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(a.path, b.path)) };
/** Whether one of the files deploys, at either revision, or is named by a text that does, before any tree is opened. */
const isHanded = async function (repository, { base, head, after }, paths) {
    if (paths.length === 0)
        return false;
    const own = paths.filter(mayDeploy);
    const changed = await Promise.all([base, head].map((revision) => repository.whole.read(revision, own)));
    if (changed.some((read) => deployingOf(decoded(read)).length > 0))
        return true;
    const files = after.filter(({ kind }) => kind === 'file').map(({ path }) => path);
    const read = await repository.whole.read(head, await pathsDeploying(repository, head, files));
    return deployingOf(decoded(read)).some(({ path: at, text }) => paths.some((path) => path !== at && namesPath(text, path)));
};
const decoded = function (read) {
    const decoder = new TextDecoder();
    return new Map([...read].map(([path, bytes]) => [path, decoder.decode(bytes)]));
};
/** What a program puts another text in place of, in the words of any of them; in programs names are joined by a plus. */
const holeInPath = /\$\{\{.*?\}\}|\{\{.*?\}\}|\$\{[^}\s]*\}|\$\([^)\n]*\)|\$\w+|\$[@*]|\{\w+\}|<%.*?%>|%\(?\w+\)?s|["']\s*\+\s*\w+(?:\s*\+\s*["'])?/g;
/** Lines that run; one that goes on behind a backslash is one. */
const runningLines = function (text) { return text
    .replaceAll(/\\\r?\n\s*/g, ' ')
    .split('\n')
    .filter((line) => !/^\s*(?:#|\/\/)/.test(line)) };
/** Words of a line, each whole with what is filled in; of a command in one they count by themselves too. */
const wordsOf = function (line) {
    const holes = [];
    const shown = line.replaceAll(holeInPath, (hole) => {
        holes.push(hole);
        return `\0${holes.length - 1}\0`;
    });
    const words = shown
        .split(/[\s"'`,;|&()<>[\]=]+/)
        .filter((word) => word !== '')
        .map((word) => {
        const inside = [...word.matchAll(/\0(\d+)\0/g)].map(([, at = '']) => holes[Number(at)] ?? '');
        return { word: word.replaceAll(/\0\d+\0/g, '\0'), holes: inside };
    });
    const inner = holes.flatMap((hole) => (/^\$\(.*\s/.test(hole) ? wordsOf(hole.slice(2, -1)) : []));
    return [...words, ...inner];
};
/** Paths that a word may lead to, wherever the program stands: what is filled in, or is a pattern, is any name. */
const leadsTo = function (word, where = 'file') {
    const plain = word
        .replace(/^(?:\0?\/|\.{1,2}\/|\0)+(?=[^/\0])/, '')
        .replace(/^(?:file:\/\/|@)/, '')
        .replace(/\/+$/, '');
    if (!/[A-Za-z0-9_]/.test(plain.replaceAll(/\*|\0/g, '')) || (where === 'below' && plain.length < 2))
        return undefined;
    const pattern = (0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_6__/* .quotePattern */ .z)(plain)
        .replaceAll(/(?:\\\*)+|\0/g, '[^/]*')
        .replaceAll('\\?', '[^/]');
    return new RegExp(`(?:^|/)${pattern}${where === 'file' ? '$' : '(?:/|$)'}`);
};
/** Whether a text says the name of a file in one of its lines, as a path, by its last name, or as one of a pattern. */
const namesPath = function (text, path) { return linesNaming(text, path).length > 0 };
const linesNaming = function (text, path) {
    const name = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(path);
    const folder = path.slice(0, -name.length).split('/').at(-2) ?? '';
    const ending = /\.[^.]*$/.exec(name)?.[0] ?? name;
    const asked = [name, ...(folder === '' ? [] : [`${folder}/`]), `*${ending}`];
    return runningLines(text).filter((line) => asked.some((one) => line.includes(one)) && wordsOf(line).some(({ word }) => leadsTo(word)?.test(path) === true));
};


/***/ })

};
