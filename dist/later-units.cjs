exports.modules = {

/***/ 1451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ behindLink),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   dE: () => (/* binding */ withTargets),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var _ports_follow_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57119);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57274);



const openTree = function ({ files, links }) {
    const paths = [...files, ...links.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_0__/* .byCodePoint */ .HH);
    const regular = new Set(files);
    const folders = new Set(['']);
    for (const path of paths)
        for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
            const folder = path.slice(0, at);
            if (folders.has(folder))
                break;
            folders.add(folder);
        }
    const follow = (path) => (0,_ports_follow_links_js__WEBPACK_IMPORTED_MODULE_1__/* .followLinks */ .n)(path, links).end;
    const below = (folder) => {
        if (folder === '')
            return paths;
        const start = `${folder}/`;
        const found = [];
        for (let at = firstFrom(paths, start); at < paths.length; at += 1) {
            const path = paths[at] ?? '';
            if (!path.startsWith(start))
                break;
            found.push(path);
        }
        return found;
    };
    return {
        paths,
        below,
        isLink: (path) => links.has(path),
        linksOn: (path) => (links.size === 0 ? [] : (0,_ports_follow_links_js__WEBPACK_IMPORTED_MODULE_1__/* .followLinks */ .n)(path, links).passed),
        file: (path) => {
            const real = links.size === 0 ? (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .normalPath */ .FE)(path) : follow(path);
            return real !== undefined && regular.has(real) ? real : undefined;
        },
        folder: (path) => {
            const real = links.size === 0 ? (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .normalPath */ .FE)(path) : follow(path);
            return real !== undefined && folders.has(real) ? real : undefined;
        },
    };
};
/** The paths with all that links among them lead to, whatever it is called, and the links on the way. */
const withTargets = function (paths, tree) {
    const found = new Set();
    const open = [...paths];
    // It grows on the way.
    for (const path of open) {
        if (found.has(path))
            continue;
        found.add(path);
        for (const link of tree.linksOn(path))
            found.add(link);
        const file = tree.file(path);
        if (file !== undefined)
            open.push(file);
        else
            open.push(...behindLink(path, tree).paths);
    }
    return found;
};
/** What a link to a folder brings. One to a folder above it would bring itself again. */
const behindLink = function (path, tree) {
    const folder = tree.isLink(path) ? tree.folder(path) : undefined;
    return folder === undefined || isInside(path, folder)
        ? { folder: '', paths: [] }
        : { folder, paths: tree.below(folder) };
};
/** A path beside `folder`, as a file there would write it. */
const joinPath = function (folder, path) { return path.startsWith('/') ? undefined : (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .normalPath */ .FE)(pathIn(folder, path)) };
/** Whether a path stands in the folder; everything stands in the root. */
const isInside = function (path, folder) { return folder === '' || path.startsWith(`${folder}/`) };
/** The path of what stands in a folder by this name. */
const pathIn = function (folder, name) { return (folder === '' ? name : `${folder}/${name}`) };
/** What a path within the folder is called from there. */
const pathFrom = function (folder, path) { return (folder === '' ? path : path.slice(folder.length + 1)) };
/** Index of the first path that is not before `text`. */
const firstFrom = function (paths, text) {
    let low = 0;
    let high = paths.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((paths[middle] ?? '') < text)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
};


/***/ }),

/***/ 27370:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ readCharts),
/* harmony export */   a: () => (/* binding */ chartOfTemplate),
/* harmony export */   qs: () => (/* binding */ chartReads),
/* harmony export */   ue: () => (/* binding */ chartFolders)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41934);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57274);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1451);




const foldersOf = new WeakMap();
/** Every folder with a chart, subcharts and libraries too. Many ask, some for each changed file, and a tree stays as it is. */
const chartFolders = function (tree) {
    let folders = foldersOf.get(tree);
    if (folders === undefined) {
        folders = new Set(tree.paths.filter((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path) === 'Chart.yaml').map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS));
        foldersOf.set(tree, folders);
    }
    return folders;
};
/** The folder of the chart that has a file among its templates. */
const chartOfTemplate = function (path, folders) { return folders.find((one) => (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, one) && (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(one, path).startsWith('templates/')) };
/** Charts that are no subchart of another, by folder. A library renders nothing. */
const readCharts = function (tree, textOf) {
    const folders = chartFolders(tree);
    const charts = new Map();
    for (const folder of folders) {
        const path = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder, 'Chart.yaml');
        const [value] = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(textOf(path) ?? '');
        if ((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'type') !== 'library')
            charts.set(folder, readOne(tree, folder, path, value));
    }
    const taken = new Set([...charts.values()].flatMap(({ local }) => [...local.values()]));
    for (const folder of charts.keys())
        if (taken.has(folder) || isSubchart(folder, folders))
            charts.delete(folder);
    return charts;
};
/** `parent/charts/name`. */
const isSubchart = function (folder, all) {
    for (let at = folder.lastIndexOf('charts/'); at >= 0; at = at === 0 ? -1 : folder.lastIndexOf('charts/', at - 1)) {
        const parent = at === 0 ? '' : folder.slice(0, at - 1);
        if ((at === 0 || folder[at - 1] === '/') && all.has(parent))
            return true;
    }
    return false;
};
const readOne = function (tree, folder, path, value) {
    const local = new Map();
    let obstacle;
    const name = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'name');
    if (name === '')
        obstacle = { text: `${path} names no chart`, remedy: 'Correct Chart.yaml: helm lint says where.' };
    for (const dependency of (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(value, 'dependencies')) {
        const title = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(dependency, 'name');
        const repository = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(dependency, 'repository');
        const beside = repository.startsWith('file://') ? (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPath */ .uJ)(folder, repository.slice('file://'.length)) : undefined;
        const at = beside === undefined ? undefined : tree.folder(beside);
        if (at !== undefined)
            local.set(title, at);
        else if (!isVendored(tree, folder, title))
            obstacle ??= {
                text: `${path} depends on ${title === '' ? 'a chart whose name is not written there' : `the chart ${title}`}${repository === '' ? '' : ` of ${repository.slice(0, 200)}`}, which is not in ${(0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder, 'charts')}`,
                remedy: 'Commit what `helm dependency build` brings, or render in a job that may fetch it and give the result as before and after.',
            };
    }
    return {
        folder,
        name: name === '' ? (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(folder) || 'chart' : name,
        local,
        valueFiles: customValues(tree, folder),
        ...(obstacle === undefined ? {} : { obstacle }),
    };
};
const isVendored = function (tree, folder, name) {
    const charts = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder, 'charts');
    if (tree.file(`${charts}/${name}/Chart.yaml`) !== undefined)
        return true;
    return tree
        .below(charts)
        .some((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path) === charts && (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path).startsWith(`${name}-`) && path.endsWith('.tgz'));
};
/** `values-*.yaml` and `values.*.yaml` beside the chart, all of `values/`, and what is called so in `ci/`, as chart-testing takes it. */
const customValues = function (tree, folder) { return tree.below(folder).filter((path) => isCustomValues((0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(folder, path))) };
const isCustomValues = function (inside) { return /^(?:values[-.][^/]+|values\/[^/]+|ci\/(?:[^/]*-?values|values[-.][^/]+))\.ya?ml$/.test(inside) &&
    !/^values\.schema\./.test(inside) };
/** `_*.md` and `*.md` of templates are rendered as any other name is (Helm: Chart Template Developer's Guide). */
const isProse = function (path) { return /\.md$/i.test(path) && !/(?:^|\/)templates\//.test(path) };
/**
 * What a chart with these values is rendered from, whatever it is called and wherever links lead. Prose beside templates, values of
 * others and charts within it are read only where a template asks for them by `.Files`.
 */
const chartReads = function (tree, chart, valueFiles, all) {
    const others = new Set(chart.valueFiles.filter((path) => !valueFiles.includes(path)));
    const nested = [...all.keys()].filter((folder) => folder !== chart.folder && (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, chart.folder));
    const isRead = (path) => !others.has(path) && !isProse(path) && !nested.some((folder) => (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, folder));
    const own = tree.below(chart.folder);
    const local = [...chart.local.values()].flatMap((folder) => tree.below(folder));
    const read = [...own.filter(isRead), ...local.filter((path) => !isProse(path)), ...valueFiles];
    const reads = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .withTargets */ .dE)(read, tree);
    const asides = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .withTargets */ .dE)([...own, ...local.filter(isProse)], tree);
    return { reads, asides: new Set([...asides].filter((path) => !reads.has(path))) };
};


/***/ }),

/***/ 41934:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ah: () => (/* binding */ hasRepeatedKey),
/* harmony export */   N$: () => (/* binding */ readValues),
/* harmony export */   oC: () => (/* binding */ repeatsKey),
/* harmony export */   oD: () => (/* binding */ readWhole)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);

/** Aliases may double a value each; a build file with more of them is no build file. */
const mostAliases = 200;
/** Whether a mapping has a key twice: programs refuse it, or take the first or the last. */
const hasRepeatedKey = function (text) { return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { uniqueKeys: false, merge: true, logLevel: 'silent' }).some(repeatsKey) };
/** The same of a document that was read with `uniqueKeys: false`: the library compares each key with every other one. */
const repeatsKey = function (document) {
    let repeats = false;
    (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR)(document, {
        Map: (_, { items }) => {
            const keys = new Set(items.map(({ key }) => ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key) ? key.value : key)));
            if (keys.size === items.length)
                return undefined;
            repeats = true;
            return yaml__WEBPACK_IMPORTED_MODULE_0__/* .visit */ .YR.BREAK;
        },
    });
    return repeats;
};
/**
 * The values of a file that says what is applied: kustomizations, charts, objects of Argo CD and Flux. It is read as its own
 * tool reads it, anchors included, and it decides no access: it only tells where objects come from.
 */
const readValues = function (text) { return readJsonValue(text) ?? readYamlValues(text) };
/** JSON is YAML, of which its own parser makes the same value in a tenth of the time. */
const readJsonValue = function (text) {
    if (!/^\s*[{[]/.test(text) || isDeep(text))
        return undefined;
    try {
        return [JSON.parse(text)];
    }
    catch {
        return undefined;
    }
};
/** More than anything that says what is applied; the library for YAML gives such a value up. */
const deepest = 500;
const isDeep = function (text) {
    let depth = 0;
    for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
        depth += bracket === '{' || bracket === '[' ? 1 : -1;
        if (depth > deepest)
            return true;
    }
    return false;
};
const readYamlValues = function (text) {
    try {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { uniqueKeys: false, merge: true, logLevel: 'silent' }).flatMap((document) => {
            if (document.errors.length > 0)
                return [];
            const value = document.toJS({ maxAliasCount: mostAliases });
            return value === undefined || value === null ? [] : [value];
        });
    }
    catch {
        // Too many aliases, or a value that the library cannot build: as good as none.
        return [];
    }
};
/** The same where every document of the text can be read; undefined: what the others hold is not known. */
const readWhole = function (text) {
    const values = readValues(text);
    const documents = text.split(/^---(?:\s|$)/m).filter((part) => /^[ \t]*[^#\s]/m.test(part)).length;
    return values.length === documents ? values : undefined;
};


/***/ }),

/***/ 69079:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   JD: () => (/* binding */ gitOpsObjects),
/* harmony export */   Nm: () => (/* binding */ readGitOps),
/* harmony export */   qL: () => (/* binding */ isFilledIn),
/* harmony export */   v7: () => (/* binding */ isOwnAddress)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82834);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41934);




/** Whether a text can hold an object that says what is applied; Argo's other kinds are workflows and rollouts. */
const mayHoldGitOps = function (text) { return text.includes('toolkit.fluxcd.io') || (text.includes('argoproj.io') && text.includes('Application')) };
/** Objects of a file; a template of Helm or Jinja holds none yet. */
const readGitOps = function (path, text) { return (0,_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readValues */ .N$)(text).flatMap((value) => {
    const items = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'kind') === 'List' ? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(value, 'items') : [value];
    return items.flatMap((item) => objectOf(path, item));
}) };
/** Several rules ask for the objects of the same files, which two revisions share. */
const known = new WeakMap();
const objectsOf = function (file) {
    const found = known.get(file) ?? (mayHoldGitOps(file.text) ? readGitOps(file.path, file.text) : []);
    known.set(file, found);
    return found;
};
/** Objects of files, of which most hold none and are not parsed. */
const gitOpsObjects = function (files) { return files.flatMap(objectsOf) };
const objectOf = function (path, item) {
    const version = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'apiVersion');
    const name = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'metadata', 'name');
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(item) || version === '' || name === '')
        return [];
    return [
        {
            group: (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .groupOf */ .F8)(version),
            kind: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'kind'),
            namespace: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(item, 'metadata', 'namespace'),
            name,
            path,
            content: item,
        },
    ];
};
/** `Application argocd/shop`. */
const titleOf = function ({ kind, namespace, name }) { return `${kind} ${namespace === '' ? '' : `${namespace}/`}${name}` };
/** Text that a generator or another program fills in. */
const isFilledIn = function (text) { return text.includes('{{') || /\$\{[A-Za-z_]/.test(text) };
/** Whether an address of git is the one of this repository, as far as names tell: `owner/name` at its end. */
const isOwnAddress = function (url, repository) {
    const path = url
        .replace(/\.git\/?$/, '')
        .replace(/\/$/, '')
        .toLowerCase();
    return path.endsWith(`/${repository.toLowerCase()}`) || path.endsWith(`:${repository.toLowerCase()}`);
};


/***/ })

};
