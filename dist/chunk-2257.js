export const id = 2257;
export const ids = [2257];
export const modules = {

/***/ 41073:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguredUnit: () => (/* binding */ readConfiguredUnit)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62408);
/* harmony import */ var _rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91721);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45200);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88865);




/** Both revisions of the unit that the protected configuration names for an environment. */
const readConfiguredUnit = async function (run, repository, environment, settings, revisions, cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadCache */ .VC)()) {
    if (!(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .isWhole */ .wP)(repository))
        return unreadable(settings);
    const { read, before, after } = await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .readBothUnits */ .Nu)(repository, revisions, run.context.repository.path);
    const ports = { repository: read, renderer: await run.renderer(), cache, namespace: environment.namespace };
    const at = (side) => side.revision === '' ? undefined : side.found.configured(settings, settings.namespace ?? environment.namespace);
    return (0,_rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedSides */ .u)(ports, { title: settings.path, before: at(before), after: at(after) }, before, after);
};
const unreadable = function ({ path }) { return (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({
    code: 'NOT_RENDERED',
    text: `${path === '' ? 'the root' : path} was not rendered: the revisions of this repository cannot be listed. Give the result as before and after.`,
}) };


/***/ }),

/***/ 96538:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changedPlaces),
/* harmony export */   y: () => (/* binding */ deliveryFields)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const application = {
    rendered: [
        ...['path', 'directory.recurse', 'plugin', 'ref'].map((field) => `source.${field}`),
        ...['valueFiles', 'values', 'valuesObject', 'parameters', 'releaseName', 'ignoreMissingValueFiles'].map((field) => `source.helm.${field}`),
        ...['namePrefix', 'nameSuffix', 'namespace', 'replicas', 'patches', 'components', 'commonLabels'].map((field) => `source.kustomize.${field}`),
        'destination.namespace',
    ],
    // Images decide no access. Whether the tool works by itself, or a person starts it, changes nothing of the result.
    // A project may forbid what it applies, and then leaves what was there.
    neutral: ['project', 'syncPolicy.automated', 'syncPolicy.retry', 'revisionHistoryLimit', 'info'],
};
const ofIstio = /istio|pilot|proxyv2|ztunnel|envoy/i;
/** In which order, or with which request Argo CD applies what it applies (documentation of Argo CD: Sync Options). */
const patientOption = /^(?:CreateNamespace|PruneLast|PrunePropagationPolicy|ApplyOutOfSyncOnly)=/;
const isOnlyReplicas = function (item) {
    const said = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(item);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(said))
        return false;
    const { jsonPointers, ...rest } = said;
    return ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(jsonPointers, ['/spec/replicas']) &&
        Object.keys(rest).every((name) => ['group', 'kind', 'name', 'namespace'].includes(name)));
};
/** Lists that decide nothing by what comes into them or goes: of each, which items. */
const idleItems = new Map([
    ['syncPolicy.syncOptions', (item) => patientOption.test(item)],
    // Numbers of pods that an autoscaler writes.
    ['ignoreDifferences', (item) => isOnlyReplicas(item)],
    // Images decide no access, but those of Istio's own proxies and of its control plane.
    ['source.kustomize.images', (item) => !ofIstio.test(item)],
    ['images', (item) => !ofIstio.test(item)],
]);
const idleFields = [...idleItems.keys()].flatMap((field) => [field, `template.spec.${field}`]);
const differsInIdleItems = function (field, old, now) {
    const isIdle = idleItems.get(field.replace(/^template\.spec\./, ''));
    if (isIdle === undefined)
        return false;
    const [one, other] = [old, now].map((value) => itemsOf(value).map((item) => (typeof item === 'string' ? item : JSON.stringify(item))));
    const isList = [old, now].every((value) => value === undefined || value === null || Array.isArray(value));
    return isList && differing(one ?? [], other ?? []).every(isIdle);
};
const differing = function (one, other) { return [
    ...one.filter((item) => !other.includes(item)),
    ...other.filter((item) => !one.includes(item)),
] };
const inTemplate = function (fields) { return fields.map((field) => `template.spec.${field}`) };
const source = { rendered: [], neutral: ['interval', 'timeout'] };
const deliveryFields = new Map([
    ['argoproj.io/Application', application],
    [
        'argoproj.io/ApplicationSet',
        {
            rendered: [
                ...['list.elements', 'git.repoURL', 'git.directories', 'git.files', 'git.values', 'selector'].map((field) => `generators.${field}`),
                'template.metadata.name',
                ...inTemplate(application.rendered),
            ],
            neutral: ['strategy', 'generators.git.requeueAfterSeconds', ...inTemplate(application.neutral)],
        },
    ],
    [
        'kustomize.toolkit.fluxcd.io/Kustomization',
        {
            rendered: ['path', 'targetNamespace', 'patches', 'components', 'namePrefix', 'nameSuffix', 'postBuild'],
            // What cannot be changed in place is made again: the same is applied.
            neutral: [
                'interval',
                'timeout',
                'retryInterval',
                'dependsOn',
                'wait',
                'healthChecks',
                'healthCheckExprs',
                'force',
            ],
        },
    ],
    [
        'helm.toolkit.fluxcd.io/HelmRelease',
        {
            rendered: [
                ...['chart.spec.chart', 'chart.spec.valuesFiles', 'values', 'valuesFrom', 'postRenderers'],
                ...['targetNamespace', 'storageNamespace', 'releaseName'],
            ],
            // The chart's version counts for a HelmRepository alone, whose charts are not rendered at all.
            neutral: [
                ...['interval', 'timeout', 'maxHistory', 'dependsOn', 'test', 'chart.spec.interval', 'chart.spec.version'],
                ...['install', 'upgrade'].flatMap((step) => [`${step}.remediation`, `${step}.timeout`, `${step}.crds`]),
                'upgrade.force',
            ],
        },
    ],
    ...['GitRepository', 'OCIRepository', 'HelmRepository', 'HelmChart', 'Bucket'].map((kind) => [`source.toolkit.fluxcd.io/${kind}`, source]),
]);
/** The outermost fields that differ and are in no list. */
const changedPlaces = function (old, now, { rendered, neutral }, at = '') {
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(old ?? null, now ?? null))
        return [];
    const known = at
        .replace(/(^|\.)sources\[\d+\]/, '$1source')
        .replaceAll(/generators\[\d+\]/g, 'generators')
        .replace(/^generators\.\w+\.template(?=\.|$)/, 'template')
        .replace(/^generators\.matrix(?:\.generators)?(?=\.|$)/, 'generators');
    const listed = [...rendered, ...neutral];
    if (listed.includes(known) || differsInIdleItems(known, old, now))
        return [];
    const leads = known === '' || [...listed, ...idleFields].some((field) => field.startsWith(`${known}.`));
    const inner = { rendered, neutral };
    if (/(?:^|\.)(?:sources|generators)$/.test(at)) {
        const [one, other] = [itemsOf(old), itemsOf(now)];
        return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => changedPlaces(one[index], other[index], inner, `${at}[${index}]`)).flat();
    }
    const isMap = (value) => value === undefined || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value);
    if (!leads || !isMap(old) || !isMap(now))
        return [at];
    const [one, other] = [(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(old) ? old : {}, (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(now) ? now : {}];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) => changedPlaces(one[name], other[name], inner, at === '' ? name : `${at}.${name}`));
};
const itemsOf = function (value) { return (Array.isArray(value) ? value : []) };


/***/ }),

/***/ 88865:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CB: () => (/* binding */ textsOf),
/* harmony export */   Nu: () => (/* binding */ readBothUnits),
/* harmony export */   Rd: () => (/* binding */ readRevisionUnits),
/* harmony export */   vl: () => (/* binding */ changedPaths),
/* harmony export */   wP: () => (/* binding */ isWhole)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38546);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55265);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);
/* harmony import */ var _units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1451);




const isWhole = function (repository) { return repository?.whole !== undefined };
/** Files that decide what is built, and whose names are none of a manifest, or which hold no object. */
const isBareBuildFile = function (path) { return (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).startsWith('.argocd-source') ||
    ['.sourceignore', 'Kptfile', 'zarf.yaml', 'zarf-values.yaml'].includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)) ||
    ((0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .buildFile */ .J_)(path) !== undefined && !(0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path).includes('.')) };
/** kluctl lists what it deploys in files that are called as manifests are. */
const mayBeOfKluctl = function (path) { return /^deployment\.ya?ml$/.test((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path)) };
/** Finds the units of a revision; '' is one without any file. `own` is `owner/name` of the repository, or ''. */
const readRevisionUnits = async function (repository, revision, own) {
    const listing = revision === '' ? [] : await repository.whole.list(revision);
    const linkPaths = listing.filter(({ kind }) => kind === 'link').map(({ path }) => path);
    // A kustomization needs no ending.
    const bare = listing.filter(({ kind, path }) => kind === 'file' && isBareBuildFile(path)).map(({ path }) => path);
    const bytesOf = async (paths) => paths.length === 0 ? new Map() : repository.whole.read(revision, paths);
    const [targets, builds, read] = await Promise.all([
        bytesOf(linkPaths),
        bytesOf(bare),
        revision === '' ? { files: [] } : repository.readTree(revision, _manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultGlobs */ .Fq, 'listed'),
    ]);
    const holding = new Set(read.files.map(({ path }) => path));
    const lists = listing.flatMap(({ kind, path }) => kind === 'file' && mayBeOfKluctl(path) && !holding.has(path) ? [path] : []);
    const decoder = new TextDecoder();
    const tree = (0,_units_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .openTree */ .rB)({
        files: listing.filter(({ kind }) => kind === 'file').map(({ path }) => path),
        links: new Map([...targets].map(([path, target]) => [path, decoder.decode(target)])),
    });
    const texts = new Map([
        ...read.files.map(({ path, text }) => [path, text]),
        ...[...builds, ...(await bytesOf(lists))].map(([path, bytes]) => [path, decoder.decode(bytes)]),
    ]);
    const { findUnits } = await __webpack_require__.e(/* import() */ 6586).then(__webpack_require__.bind(__webpack_require__, 26586));
    return {
        revision,
        listing,
        tree,
        files: read.files,
        textOf: (path) => texts.get(tree.file(path) ?? path),
        found: findUnits(tree, texts, own),
    };
};
/** Finds the units of both revisions; `read` reads each tree once, for all units. */
const readBothUnits = async function (repository, { base, head }, own) {
    const { withFollowedLinks } = await __webpack_require__.e(/* import() */ 7162).then(__webpack_require__.bind(__webpack_require__, 7162));
    const read = rememberTrees(await withFollowedLinks(repository, { base, head }));
    const [before, after] = await Promise.all([readRevisionUnits(read, base, own), readRevisionUnits(read, head, own)]);
    return { read, before, after };
};
/** Paths at which two listings differ; a link that holds what a file held is another thing. */
const changedPaths = function (before, after) {
    const written = ({ kind, id }) => `${kind} ${id}`;
    const old = new Map(before.map((one) => [one.path, written(one)]));
    const changed = new Set();
    for (const one of after) {
        if (old.get(one.path) !== written(one))
            changed.add(one.path);
        old.delete(one.path);
    }
    for (const path of old.keys())
        changed.add(path);
    return changed;
};
/** Each tree is read once, for all units; a file that several of them hold alike is one value. */
const rememberTrees = function (repository) {
    const known = new Map();
    const files = new Map();
    const asKnown = (file) => {
        const other = files.get(file.path);
        if (other?.digest === file.digest && other.cutFrom === file.cutFrom)
            return other;
        files.set(file.path, file);
        return file;
    };
    const readTree = async (revision, globs, links) => {
        const tree = await repository.readTree(revision, globs, links);
        return { ...tree, files: tree.files.map(asKnown) };
    };
    return {
        ...repository,
        readTree: (revision, globs, links) => {
            const key = JSON.stringify([revision, globs, links]);
            const tree = known.get(key) ?? readTree(revision, globs, links);
            known.set(key, tree);
            return tree;
        },
    };
};
const kept = new WeakMap();
/** Files that hold no object are not among the texts of a revision. Several rules ask for the templates of a chart: each is read once. */
const textsOf = async function ({ whole }, at, paths) {
    const { revision, tree } = at;
    const there = revision === '' ? [] : paths.filter((path) => tree.file(path) === path);
    const known = kept.get(at) ?? new Map();
    kept.set(at, known);
    const asked = there.filter((path) => !known.has(path));
    if (asked.length > 0) {
        const decoder = new TextDecoder();
        for (const [path, bytes] of await whole.read(revision, asked))
            known.set(path, decoder.decode(bytes));
    }
    return new Map(there.flatMap((path) => {
        const text = known.get(path);
        return text === undefined ? [] : [[path, text]];
    }));
};


/***/ }),

/***/ 57119:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ followLinks)
/* harmony export */ });
/** Links in links end here: the same bound as Linux has. */
const mostLinks = 40;
/** Follows links as an operating system does, within a tree. `links`: path \u2192 target as written. */
const followLinks = function (path, links) {
    const passed = [];
    const lost = { end: undefined, passed };
    if (path === '' || path.startsWith('/'))
        return path === '' ? { end: '', passed } : lost;
    let rest = path.split('/');
    let done = [];
    while (rest.length > 0) {
        const [part = '', ...further] = rest;
        rest = further;
        if (part === '' || part === '.')
            continue;
        if (part === '..') {
            if (done.length === 0)
                return lost;
            done = done.slice(0, -1);
            continue;
        }
        const at = [...done, part].join('/');
        const target = links.get(at);
        if (target === undefined) {
            done = [...done, part];
            continue;
        }
        passed.push(at);
        if (passed.length > mostLinks || target.startsWith('/'))
            return lost;
        rest = [...target.split('/'), ...further];
    }
    return { end: done.join('/'), passed };
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


/***/ }),

/***/ 1451:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bk: () => (/* binding */ behindLink),
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   FK: () => (/* binding */ isInside),
/* harmony export */   Iw: () => (/* binding */ pathFrom),
/* harmony export */   dE: () => (/* binding */ withTargets),
/* harmony export */   lW: () => (/* binding */ pathIn),
/* harmony export */   rB: () => (/* binding */ openTree),
/* harmony export */   uJ: () => (/* binding */ joinPath)
/* harmony export */ });
/* harmony import */ var _ports_follow_links_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57119);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80936);


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
            const real = links.size === 0 ? normalPath(path) : follow(path);
            return real !== undefined && regular.has(real) ? real : undefined;
        },
        folder: (path) => {
            const real = links.size === 0 ? normalPath(path) : follow(path);
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
/** Without `.`, `..` and empty parts; undefined where it leaves the repository. */
const normalPath = function (path) {
    if (path.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
};
/** A path beside `folder`, as a file there would write it. */
const joinPath = function (folder, path) { return path.startsWith('/') ? undefined : normalPath(pathIn(folder, path)) };
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

/***/ 94548:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ withoutDefinitions)
/* harmony export */ });
/** What stands at the start of a line of a CustomResourceDefinition in block style, and nothing else. */
const ownLine = /^(?:apiVersion|kind|metadata|spec|status):/;
const definitionKind = /^kind:[ \t]+["']?CustomResourceDefinition["']?[ \t]*(?:#.*)?$/;
const definitionVersion = /^apiVersion:[ \t]+["']?apiextensions\.k8s\.io\/v1(?:beta1)?["']?[ \t]*(?:#.*)?$/;
const isDefinition = function (document) {
    if (/\{\{|\$\{|\{%|#@/.test(document))
        return false;
    const lines = document.split(/\r?\n/).filter((line) => /^[^\s#]/.test(line));
    return (lines.every((line) => ownLine.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).every((line) => definitionKind.test(line)) &&
        lines.filter((line) => line.startsWith('kind:')).length === 1 &&
        lines.filter((line) => line.startsWith('apiVersion:')).length === 1 &&
        lines.some((line) => definitionVersion.test(line)));
};
/**
 * A text without its documents that are CustomResourceDefinitions beyond any doubt: they name every kind and speak of
 * everything, and hold no object that decides. Where nothing is left out it is the text itself.
 */
const withoutDefinitions = function (text) {
    if (!text.includes('CustomResourceDefinition'))
        return text;
    const documents = text.split(/^---(?=\s|$)/m);
    const left = documents.filter((document) => !isDefinition(document));
    return left.length === documents.length ? text : left.join('---');
};


/***/ })

};
