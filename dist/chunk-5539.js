export const id = 5539;
export const ids = [5539,1089];
export const modules = {

/***/ 99191:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isForPeople: () => (/* binding */ isForPeople),
/* harmony export */   isNoProse: () => (/* binding */ isNoProse),
/* harmony export */   isProseTaken: () => (/* binding */ isProseTaken)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(38546);
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(55265);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(57274);
/* harmony import */ var _deciding_files_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(18807);
/* harmony import */ var _deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14420);
/* harmony import */ var _feeding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87316);
/* harmony import */ var _chart_users_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76565);
/* harmony import */ var _package_constants_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(37428);
/* harmony import */ var _object_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64293);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(88865);










/**
 * Whether a change is of files for people and of code that makes no manifests, and nothing in the repository takes one of them by
 * its name: then it gives no reason, whoever applies what, and no tree has to be read to know it. It is asked before the trees are
 * read, and only ever saves work; what is not known is not for people. `changedPrograms`, `changedFilledIn` and the others that look
 * at changed files leave out these by their names; who takes a file of any name is searched for.
 */
const isForPeople = async (repository, { base, head }) => {
    if (!(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_6__/* .isWhole */ .wP)(repository) || base === '')
        return false;
    const [before, after] = await Promise.all([repository.whole.list(base), repository.whole.list(head)]);
    const changed = [...(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_6__/* .changedPaths */ .vl)(before, after)];
    const all = [...before, ...after];
    if (!changed.every(isSilent) || all.some(isAnyName) || (await isNoProse(repository, { base, head, after }, changed)))
        return false;
    if (await (0,_package_constants_js__WEBPACK_IMPORTED_MODULE_4__.isOfMaker)(repository, { head, after }, changed))
        return false;
    return !(await isTaken(repository, { head, after }, changed, foldersOfOneSide([before, after], changed)));
};
/**
 * Whether a file for people by its name is none by its text: objects from the first line on, or values that a text which deploys names.
 */
const isNoProse = async (repository, { base, head, after }, changed) => {
    const prose = changed.filter((path) => _object_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isProse */ .y6.test(path));
    if (prose.length === 0)
        return false;
    const decoder = new TextDecoder();
    const read = await Promise.all([base, head].map((revision) => repository.whole.read(revision, prose)));
    const texts = read.flatMap((all) => [...all]).map(([path, bytes]) => ({ path, text: decoder.decode(bytes) }));
    if (texts.some(({ text }) => (0,_object_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isObjectText */ .PN)(text)))
        return true;
    const values = texts.filter(({ text }) => (0,_object_text_js__WEBPACK_IMPORTED_MODULE_5__/* .isMappingText */ .O7)(text)).map(({ path }) => path);
    return (0,_deploy_texts_js__WEBPACK_IMPORTED_MODULE_1__.isHanded)(repository, { head, after }, [...new Set(values)]);
};
/** A template may look a text up by its name, and whichever folder it is in (filled-in-texts.ts). */
const isSilent = (path) => !(0,_feeding_js__WEBPACK_IMPORTED_MODULE_2__/* .mayFeed */ .iZ)(path) && !/\.txt$/i.test(path);
/** A link that may lead to any of them, and what takes files by patterns or makes objects of any code. */
const isAnyName = ({ path, kind }) => (kind !== 'file' && !isSilent(path)) || (0,_chart_users_js__WEBPACK_IMPORTED_MODULE_3__.isHelmfile)(path) || ['cdk8s.yaml', 'Pulumi.yaml'].includes((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(path));
/** Folders that come or go: what applies one finds nothing there on the other side. */
const foldersOfOneSide = (sides, changed) => {
    const present = sides.map((side) => new Set(side.map(({ path }) => path)));
    const moved = changed.filter((path) => !present.every((side) => side.has(path)));
    const folders = new Set(moved.flatMap((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .withParents */ .M2)(path).slice(1)));
    return [...folders].filter((folder) => !sides.every((side) => side.some(({ path }) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .isBelow */ .Yw)(path, folder))));
};
/** What takes files by a pattern, or by a name that is filled in. */
const patterns = ['ApplicationSet', 'fileParameters'];
const isManifest = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_8__/* .globMatcher */ .fU)(_manifests_glob_js__WEBPACK_IMPORTED_MODULE_8__/* .defaultGlobs */ .Fq);
/** Of what is on disk nobody searches the texts: each that may hold a word is given. */
const filesHolding = async ({ whole }, { head, after }, words) => head === 'worktree' ? after.map(({ path }) => path) : whole.holding?.(head, words);
const isTaken = async (repository, at, changed, folders) => {
    const names = [...new Set([...changed, ...folders].map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb))];
    const holding = await filesHolding(repository, at, [...names, ...patterns]);
    if (holding === undefined)
        return true;
    const decoder = new TextDecoder();
    const texts = await repository.whole.read(at.head, holding.filter((path) => mayTake(path)));
    return [...texts].some(([path, bytes]) => {
        const text = decoder.decode(bytes);
        const isNamed = names.some((name) => text.includes(name));
        if (folders.length > 0 && (isNamed || text.includes('ApplicationSet')))
            return true;
        const readers = (0,_deciding_files_js__WEBPACK_IMPORTED_MODULE_0__/* .readersOf */ .cU)({ files: [{ path, text }] });
        return (isNamed && isObject(path, text)) || readers.some(({ reads }) => changed.some(reads));
    });
};
/**
 * Whether something may take prose beside what is built: a chart that asks for its own files (Helm: `.Files`), in a template or in a
 * value that is taken for one, or an object or build file that says its name.
 */
const isProseTaken = async (repository, at, prose, isBuilt) => {
    if (await isTaken(repository, at, prose, []))
        return true;
    if (!prose.some(isBuilt))
        return false;
    const holding = await filesHolding(repository, at, ['Files']);
    if (holding === undefined)
        return true;
    const asking = holding.filter((path) => isManifest(path) || (isBuilt(path) && (!/\.md$/i.test(path) || /(?:^|\/)templates\//.test(path))));
    const decoder = new TextDecoder();
    return [...(await repository.whole.read(at.head, asking))].some(([, bytes]) => {
        const text = decoder.decode(bytes);
        return text.includes('{{') && /\bFiles\b/.test(text);
    });
};
/** Texts that a rule follows to a file of any name: objects, build files and Terraform. */
const mayTake = (path) => isManifest(path) || (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_9__/* .buildFile */ .J_)(path) !== undefined || (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(path) === 'Kptfile' || isTerraform.test(path);
const isTerraform = /\.(?:tf|tofu|hcl)$/;
/** Pages and packages of programs list files for people in YAML and JSON as well. */
const isObject = (path, text) => !isManifest(path) || (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_9__/* .buildFile */ .J_)(path) !== undefined || /\bapiVersion\b|\bvars\b/.test(text);


/***/ }),

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
