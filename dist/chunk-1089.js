export const id = 1089;
export const ids = [1089];
export const modules = {

/***/ 71089:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   ZA: () => (/* binding */ placedBy),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   tF: () => (/* binding */ namespaceOfBuild),
/* harmony export */   vi: () => (/* binding */ readKustomizations),
/* harmony export */   yi: () => (/* binding */ isKustomizationFile)
/* harmony export */ });
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55265);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80936);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57274);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41934);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1451);







const isKustomizationFile = (path) => (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFile */ .J_)(path) === 'kustomize';
/** Flux has a kind of the same name, and people name its files so. */
const isOfFlux = (value) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'apiVersion').includes('toolkit.fluxcd.io');
/** Every kustomization of the tree, by folder. */
const readKustomizations = (tree, textOf) => {
    const found = new Map();
    for (const path of tree.paths) {
        if (!isKustomizationFile(path))
            continue;
        const text = textOf(path);
        const values = text === undefined ? [] : (0,_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text);
        if (values.length > 0 && values.every(isOfFlux))
            continue;
        const folder = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
        // kustomize refuses a folder with two of them.
        const twice = found.get(folder);
        const one = readOne(tree, folder, path, text ?? '', values.find(_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW));
        found.set(folder, twice === undefined ? one : { ...one, obstacle: severalFiles(folder) });
    }
    return found;
};
const severalFiles = (folder) => ({
    text: `${folder === '' ? 'the root' : folder} holds more than one kustomization file`,
    remedy: 'Keep one of them.',
});
const takers = ['resources', 'bases', 'components', 'generators', 'transformers', 'validators'];
const readOne = (tree, folder, path, text, value) => {
    const takes = new Set();
    const reads = new Set([path]);
    if (value === undefined) {
        const empty = text.trim() === '';
        return {
            folder,
            path,
            takes,
            reads,
            isComponent: false,
            ...{ text, value: {}, parts: new Set(), elsewhere: [] },
            obstacle: {
                text: `${path} ${empty ? 'is empty' : 'cannot be read'}`,
                remedy: 'Correct the file: kustomize build says where.',
            },
        };
    }
    let obstacle;
    const parts = new Set();
    const elsewhere = [];
    for (const field of takers)
        for (const entry of (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(value, field)) {
            if (entry.includes('\n'))
                continue;
            const isPart = field !== 'resources' && field !== 'bases';
            const at = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, entry);
            const next = at === undefined ? undefined : tree.folder(at);
            if (next !== undefined && at !== undefined && tree.file(at) === undefined) {
                for (const link of tree.linksOn(at))
                    reads.add(link);
                takes.add(next);
                if (isPart)
                    parts.add(next);
            }
            else if (at === undefined || tree.file(at) === undefined) {
                if (isPart || !isRemote(entry))
                    obstacle ??= missing(path, entry);
                else
                    elsewhere.push(entry);
            }
        }
    for (const file of namedFiles(value, folder, tree))
        reads.add(file);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value['helmCharts']) || Array.isArray(value['helmCharts']) || value['helmChartInflationGenerator'])
        obstacle ??= {
            text: `${path} inflates a Helm chart, and kustomize is not allowed to start other programs`,
            remedy: 'Render it in a job of its own (kustomize build --enable-helm) and give the result as before and after.',
        };
    const isComponent = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'kind') === 'Component';
    return {
        ...{ folder, path, takes, reads, isComponent, text, value, parts, elsewhere },
        ...(obstacle === undefined ? {} : { obstacle }),
    };
};
/** What go-getter and kustomize fetch: an URL, an address of git, a host with a path. */
const isRemote = (entry) => /^(?:[a-z+]+::|[a-z][a-z0-9+.-]*:\/\/|[\w.-]+@[\w.-]+:)/i.test(entry) ||
    /^[\w-]+(?:\.[\w-]+)+\/.*(?:\?ref=|\/\/|\.git\b)/.test(entry) ||
    /^(?:github|gitlab|bitbucket)\.(?:com|org)\//.test(entry);
const missing = (path, entry) => {
    if (isRemote(entry))
        return {
            text: `${path} takes a base from elsewhere: ${entry.slice(0, 200)}`,
            remedy: 'Copy the base into the repository, or build it in a job that may fetch it and give the result as before and after.',
        };
    return {
        text: `${path} names ${JSON.stringify(entry.slice(0, 200))}, which this repository does not hold`,
        remedy: 'Correct the path, or generate the file in a job before, and give the built result as before and after.',
    };
};
/** Every text of a kustomization that is the path of a file: patches, generators' files, configurations, replacements. */
const namedFiles = (value, folder, tree) => {
    if (typeof value === 'string') {
        if (value.length > 500 || value.includes('\n'))
            return [];
        // `key=path` of generators.
        return [value, value.slice(value.indexOf('=') + 1)].flatMap((text) => {
            const at = text === '' ? undefined : (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, text);
            const file = at === undefined ? undefined : tree.file(at);
            return file === undefined || at === undefined ? [] : [at, file, ...tree.linksOn(at)];
        });
    }
    if (Array.isArray(value))
        return value.flatMap((item) => namedFiles(item, folder, tree));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? Object.values(value).flatMap((item) => namedFiles(item, folder, tree)) : [];
};
const graphOf = (folder, all) => {
    const reads = new Set();
    const folders = new Set();
    let obstacle;
    const open = [folder];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (folders.has(at))
            continue;
        folders.add(at);
        const one = all.get(at);
        if (one === undefined) {
            obstacle ??= {
                text: `${at === '' ? 'the root' : at} is taken as a base and holds no kustomization`,
                remedy: 'Correct the path, or add the kustomization.',
            };
            continue;
        }
        obstacle ??= one.obstacle;
        for (const path of one.reads)
            reads.add(path);
        open.push(...one.takes);
    }
    return { reads, folders, ...(obstacle === undefined ? {} : { obstacle }) };
};
/** Fields of a layer that may move an object after its own `namespace` has placed it, or change what that places. */
const movingAfter = ['transformers', 'configurations', 'crds'];
/** Of these one may, by its words: what stands in a file of its own is not read here, and what has escapes not either. */
const movingByWords = ['patchesJson6902', 'replacements'];
const mayMove = (layer, field) => {
    const list = layer[field];
    if (list === undefined)
        return false;
    const isInline = Array.isArray(list) && list.every((one) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(one) && one['path'] === undefined);
    return !isInline || /namespace|[*\\]/.test(JSON.stringify(list).replaceAll('\\n', ' '));
};
/**
 * The namespace in which everything of a build stands that has one; undefined: the layers do not say it.
 *
 * kustomize runs the built-in transformers of a layer over all that it holds, in one order: patches, namespace, prefix, suffix,
 * labels, annotations, `patchesJson6902`, replicas, images, replacements; and `transformers` after them (kustomize:
 * internal/target/kusttarget_configplugin.go). The namespace is written over any other, for each kind that is not known to
 * have none; `openapi` of any layer may say so of more kinds. So a layer with a namespace and nothing of what comes after places
 * everything, whatever is below it, read or not.
 */
const namespaceOfBuild = (folder, all, overlay = {}) => {
    const layers = [...graphOf(folder, all).folders].flatMap((one) => all.get(one) ?? []);
    if (layers.some(({ value }) => value['openapi'] !== undefined))
        return undefined;
    const given = placedBy(overlay);
    if (given !== undefined)
        return given;
    // Whatever else is laid over the folder stands after it, but for what cannot speak of a namespace.
    return /namespace|components|[$]/.test(JSON.stringify(overlay)) ? undefined : placedBy(all.get(folder)?.value ?? {});
};
/** The namespace that one layer gives to everything that it holds, for good. */
const placedBy = (layer) => {
    const { namespace } = layer;
    const isPlain = typeof namespace === 'string' && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(namespace);
    const moves = movingAfter.some((field) => layer[field] !== undefined) || movingByWords.some((field) => mayMove(layer, field));
    return isPlain && !moves ? namespace : undefined;
};
/** Folders that no other kustomization takes, but for Components; of those that take each other in a circle, the first. */
const rootsOf = (all) => {
    const taken = new Set([...all.values()].flatMap(({ folder, takes }) => [...takes].filter((one) => one !== folder)));
    const isRoot = (folder) => !taken.has(folder) && all.get(folder)?.isComponent === false;
    const roots = [...all.keys()].filter(isRoot);
    const covered = new Set(roots.flatMap((folder) => [...graphOf(folder, all).folders]));
    for (const folder of [...all.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)) {
        if (covered.has(folder) || all.get(folder)?.isComponent === true)
            continue;
        roots.push(folder);
        for (const one of graphOf(folder, all).folders)
            covered.add(one);
    }
    return roots;
};


/***/ })

};
