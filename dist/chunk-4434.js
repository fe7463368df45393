export const id = 4434;
export const ids = [4434];
export const modules = {

/***/ 27370:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(27370, module.exports, ["Kg","a","qs","ue"], "./later-units.cjs")

/***/ }),

/***/ 14434:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findUnits: () => (/* binding */ findUnits)
});

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/units/argo-applications.ts + 1 modules
var argo_applications = __webpack_require__(4973);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/units/kustomizations.ts
var units_kustomizations = __webpack_require__(71089);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
;// CONCATENATED MODULE: ./src/units/bases-elsewhere.ts






/** The name of an empty list that stands in place of a base from elsewhere; no repository has it. */
const emptyList = '.meshgate-elsewhere.yaml';
/** By these, what else the unit holds decides what is in the base's own objects. */
const carrying = ['replacements', 'vars', 'transformers', 'configurations', 'crds', 'openapi'];
const carries = function ({ value }) { return carrying.some((field) => value[field] !== undefined) };
/**
 * The bases from elsewhere that a build of a folder takes; undefined: there is none, or the text does not show it plainly, so
 * that the unit cannot be compared without it.
 *
 * Let X be what is fetched, the same addresses at both revisions. A build lays functions over it: each kustomization from the
 * taker up to the root, with its patches, generators, Components, names and namespace. Where none of these changes, nor, where
 * one reads other objects (`carrying`), any file that it is built from, they make the same objects of X at both revisions, and
 * the rest of the unit is what a build without X gives. What is left are references: kustomize writes the name that an account or a role got into whatever
 * names it, so these have to be the same as well (`isSameReferred` in open/reached/left-out-bases.ts). What X holds is unknown, alike
 * at both revisions: it counts as not read, in the one namespace that the outermost layer gives to everything, else in any.
 */
const basesElsewhere = function (folder, all, tree) {
    const { folders } = (0,units_kustomizations/* graphOf */.cQ)(folder, all);
    const takers = [...folders].flatMap((one) => all.get(one) ?? []).filter(({ elsewhere }) => elsewhere.length > 0);
    if (takers.length === 0)
        return undefined;
    const over = layersOver(folders, all);
    const parts = partsOf(over, all);
    const texts = new Map();
    for (const { folder: at, path, text, elsewhere } of takers) {
        const without = withoutBases(text, elsewhere);
        if (without === undefined)
            return undefined;
        texts.set(path, without);
        texts.set((0,revision_tree/* pathIn */.lW)(at, emptyList), 'apiVersion: v1\nkind: List\nitems: []\n');
    }
    const renaming = [...folders].flatMap((one) => all.get(one) ?? []).filter(({ value }) => renames(value));
    const isBeside = besideBase([...over, ...parts]);
    return {
        bases: placesOf(folder, all, tree),
        texts,
        layers: [
            ...over.map((one) => [one.folder, layerOf(one), leadsOf(one, over)]),
            ...renaming.map((one) => [one.folder, one.value]),
            ...parts.map((one) => [one.folder, isBeside(one) ? layerOf(one) : one.value]),
        ],
        files: new Set([
            ...over.flatMap((one) => [...(0,units_kustomizations/* namedFiles */.VI)(layerOf(one), one.folder, tree), ...one.configured]),
            ...parts.flatMap((one) => (isBeside(one) ? (0,units_kustomizations/* namedFiles */.VI)(layerOf(one), one.folder, tree) : [...one.reads])),
            ...over
                .filter((one) => [one, ...partsOf([one], all)].some(carries))
                .flatMap((one) => [...(0,units_kustomizations/* graphOf */.cQ)(one.folder, all).reads]),
        ]),
    };
};
const fileOf = function ({ folder }, entry, tree) {
    const at = (0,revision_tree/* joinPath */.uJ)(folder, entry);
    return at === undefined ? undefined : tree.file(at);
};
/**
 * Kustomizations to which some files of the repository are bases from elsewhere: what a build takes of them is as unknown, and
 * the same where their bytes are.
 */
const withFilesElsewhere = function (all, files, tree) { return new Map([...all].map(([folder, one]) => {
    const named = [...(0,fields/* textsAt */.i1)(one.value, 'resources'), ...(0,fields/* textsAt */.i1)(one.value, 'bases')];
    const found = named.filter((entry) => files.has(fileOf(one, entry, tree) ?? ''));
    return [folder, found.length === 0 ? one : { ...one, elsewhere: [...new Set([...one.elsewhere, ...found])] }];
})) };
/** Kustomizations that stand over a base from elsewhere, and the one that takes it, in order of folder. */
const layersOver = function (folders, all) { return [...folders]
    .filter((one) => [...(0,units_kustomizations/* graphOf */.cQ)(one, all).folders].some((below) => (all.get(below)?.elsewhere.length ?? 0) > 0))
    .sort(order/* byCodePoint */.HH)
    .flatMap((one) => all.get(one) ?? []) };
/** Components and generators that layers take: they change what the layer holds. */
const partsOf = function (over, all) {
    const folders = new Set(over.flatMap(({ parts }) => [...parts].flatMap((one) => [...(0,units_kustomizations/* graphOf */.cQ)(one, all).folders])));
    return [...folders].sort(order/* byCodePoint */.HH).flatMap((one) => all.get(one) ?? []);
};
/**
 * Whether what a part of the layers takes as resources stands beside the base, as with Components (kustomize: runs them over what
 * there is, their own resources added to it). Resources of transformers and generators are what these do.
 */
const besideBase = function (all) {
    const isWorking = all.some(({ value }) => units_kustomizations/* working */.Cc.some((field) => value[field] !== undefined));
    return (part) => part.isComponent && !isWorking;
};
const renames = function (value) { return value['namePrefix'] !== undefined || value['nameSuffix'] !== undefined };
/** All but what a kustomization puts beside the base. */
const layerOf = function ({ value, elsewhere }) { return ({
    ...Object.fromEntries(Object.entries(value).filter(([field]) => field !== 'resources' && field !== 'bases')),
    elsewhere: [...elsewhere].sort(order/* byCodePoint */.HH),
}) };
const leadsOf = function ({ takes }, over) { return over.map(({ folder }) => folder).filter((folder) => takes.has(folder)) };
/** Every base with the namespace of the outermost layer that sets one, unless a layer around that may move it again. */
const placesOf = function (root, all, tree) {
    const found = new Map();
    const seen = new Set();
    const visit = (folder, outer) => {
        const one = all.get(folder);
        if (one === undefined || seen.has(`${folder}\n${outer ?? '-'}`))
            return;
        seen.add(`${folder}\n${outer ?? '-'}`);
        // '*' from here on: what stands around may give any namespace.
        const namespace = outer ?? (movesNamespaces(one, all, tree) ? '*' : namespaceOf(one));
        for (const entry of one.elsewhere) {
            const place = namespace === undefined || namespace === '*' ? undefined : namespace;
            const file = fileOf(one, entry, tree);
            const base = { path: one.path, entry, namespace: place, ...(file === undefined ? {} : { file }) };
            found.set(`${one.path}\n${entry}\n${place ?? ''}`, base);
        }
        for (const next of one.takes)
            visit(next, namespace);
    };
    visit(root, undefined);
    return [...found.entries()].sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b)).map(([, base]) => base);
};
const namespaceOf = function ({ value }) {
    const { namespace } = value;
    return typeof namespace === 'string' && namespace !== '' ? namespace : undefined;
};
const patches = ['patches', 'patchesStrategicMerge', 'patchesJson6902'];
/**
 * Whether a layer may give one object of a base another namespace than the layers within. Its own `namespace` comes after
 * patches and stands for all, unless something comes after that. A Component works before it, and on all that the layer holds.
 */
const movesNamespaces = function (one, all, tree) {
    if (namespaceOf(one) !== undefined)
        return (0,units_kustomizations/* placedBy */.ZA)(one.value) === undefined;
    const parts = partsOf([one], all);
    return parts.some((part) => namespaceOf(part) !== undefined) || [one, ...parts].some((part) => hasPatches(part, tree));
};
/** A patch that does not speak of namespaces sets none. What a file of patches says is not read here. */
const hasPatches = function ({ value, folder }, tree) { return patches.some((field) => {
    const set = value[field];
    if (set === undefined)
        return false;
    return /\bnamespace\b/.test(JSON.stringify(set)) || (0,units_kustomizations/* namedFiles */.VI)(set, folder, tree).length > 0;
}) };
/** The text with an empty list in place of each entry; undefined where the text does not show them plainly. */
const withoutBases = function (text, entries) {
    const [value, ...more] = (0,read_values/* readValues */.N$)(text);
    if (!(0,json/* isJsonObject */.OW)(value) || more.length > 0)
        return undefined;
    const left = new Set(entries);
    const lines = text.split('\n').map((line) => {
        const [, start = '', quote = '', entry = ''] = /^(\s*-\s+)(["']?)([^"'\s]+)\2\s*(?:#.*)?$/.exec(line) ?? [];
        return left.has(entry) ? `${start}${quote}./${emptyList}${quote}` : line;
    });
    // kustomize takes no file twice.
    const once = lines.filter((line, at) => !line.includes(emptyList) || lines.findIndex((other) => other.includes(emptyList)) === at);
    const replaced = once.join('\n');
    return (0,json/* isSameJson */.TL)((0,read_values/* readValues */.N$)(replaced)[0] ?? null, expected(value, left)) ? replaced : undefined;
};
const expected = function (value, left) {
    let isSet = false;
    const listed = (entries) => Array.isArray(entries)
        ? entries.flatMap((entry) => {
            if (typeof entry !== 'string' || !left.has(entry))
                return [entry];
            const [first] = isSet ? [] : [`./${emptyList}`];
            isSet = true;
            return first === undefined ? [] : [first];
        })
        : entries;
    // In the order of the text: the first of all stays.
    return Object.fromEntries(Object.entries(value).map(([field, entries]) => [
        field,
        field === 'resources' || field === 'bases' ? listed(entries) : entries,
    ]));
};

// EXTERNAL MODULE: ./src/units/charts.ts
var units_charts = __webpack_require__(27370);
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/units/left-out.ts
var left_out = __webpack_require__(96783);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
;// CONCATENATED MODULE: ./src/units/flux.ts





/** What Flux' `Kustomization` and `HelmRelease` apply from this repository. `all` are the objects beside it. */
const declareFlux = function (object, all, around) {
    if (object.group === 'kustomize.toolkit.fluxcd.io' && object.kind === 'Kustomization')
        return [declareKustomization(object, all, around)];
    if (object.group === 'helm.toolkit.fluxcd.io' && object.kind === 'HelmRelease')
        return [declareRelease(object, all, around)];
    return [];
};
/** Flux takes `./apps`, `/apps` and `apps` for one folder. */
const fromRoot = function (path) { return path.replace(/^\.?\/+/, '') };
const declareKustomization = function (object, all, around) {
    const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
    const path = (0,fields/* textAt */.$6)(spec, 'path') || '.';
    const at = (0,gitops_object/* isFilledIn */.qL)(path) ? undefined : (0,ports_repository/* normalPath */.FE)(fromRoot(path) || '.');
    const foreign = foreignSource(object, (0,fields/* objectAt */.lJ)(spec, 'sourceRef'), all, around);
    const folder = foreign !== undefined || at === undefined ? undefined : around.tree.folder(at);
    const namespace = (0,fields/* textAt */.$6)(spec, 'targetNamespace');
    const substitutions = substitutionsOf(object, spec, all);
    const overlay = overlayOf(spec, namespace);
    return {
        id: (0,gitops_object/* titleOf */.Gg)(object),
        path: object.path,
        folder,
        recurses: true,
        leavesOutOf: 'everything',
        leavesOut: leavesOutOf(object, (0,fields/* objectAt */.lJ)(spec, 'sourceRef'), all, around),
        reads: substitutions?.reads ?? [],
        cluster: clusterOf(spec),
        ...(namespace === '' || (0,gitops_object/* isFilledIn */.qL)(namespace) ? {} : { namespace }),
        ...(overlay === undefined ? {} : { overlay }),
        ...(substitutions === undefined ? {} : { substitutions: substitutions.values }),
        ...(folder === undefined ? { undecided: foreign ?? `it applies ${path}, which is not here` } : {}),
    };
};
/** The cluster of a Secret with its address, or the one where Flux runs. */
const clusterOf = function (spec) { return (0,fields/* textAt */.$6)(spec, 'kubeConfig', 'secretRef', 'name') };
/** The objects that a reference may mean: the namespace of one may be said elsewhere. */
const sourcesOf = function (object, reference, all) {
    const namespace = (0,fields/* textAt */.$6)(reference, 'namespace') || object.namespace;
    return all.filter((one) => one.kind === (0,fields/* textAt */.$6)(reference, 'kind') &&
        one.name === (0,fields/* textAt */.$6)(reference, 'name') &&
        (one.namespace === namespace || one.namespace === '' || namespace === ''));
};
const leavesOutOf = function (object, reference, all, { tree, textOf }) { return (0,left_out/* leftOutByFlux */.o)(sourcesOf(object, reference, all).map(({ content }) => content), tree.paths, textOf) };
/** An address of another repository, where the source's own object says so; a folder that is here is ours otherwise. */
const foreignSource = function (object, reference, all, { repository }) {
    const kind = (0,fields/* textAt */.$6)(reference, 'kind');
    if (kind !== 'GitRepository')
        return `it applies what a ${kind || 'source'} holds`;
    const urls = sourcesOf(object, reference, all)
        .map(({ content }) => (0,fields/* textAt */.$6)(content, 'spec', 'url'))
        .filter((url) => url !== '' && !(0,gitops_object/* isFilledIn */.qL)(url));
    if (repository === '' || urls.length === 0 || urls.some((url) => (0,gitops_object/* isOwnAddress */.v7)(url, repository)))
        return undefined;
    return `it applies a folder of ${urls[0] ?? ''}`;
};
const overlayOf = function (spec, namespace) {
    const members = [];
    if (namespace !== '')
        members.push(['namespace', namespace]);
    for (const name of ['patches', 'components', 'namePrefix', 'nameSuffix']) {
        const value = spec[name];
        if (value !== undefined)
            members.push([name, value]);
    }
    return members.length === 0 ? undefined : Object.fromEntries(members);
};
const substitutionsOf = function (object, spec, all) {
    if (spec['postBuild'] === undefined)
        return undefined;
    const variables = new Map();
    const reads = [];
    let complete = true;
    for (const reference of (0,fields/* objectsAt */.yR)(spec, 'postBuild', 'substituteFrom')) {
        const found = all.filter((one) => one.group === '' &&
            one.kind === 'ConfigMap' &&
            (0,fields/* textAt */.$6)(reference, 'kind') === 'ConfigMap' &&
            one.name === (0,fields/* textAt */.$6)(reference, 'name') &&
            (one.namespace === object.namespace || one.namespace === ''));
        const [only] = found;
        if (only === undefined || found.length > 1) {
            complete = false;
            continue;
        }
        reads.push(only.path);
        for (const [name, text] of Object.entries((0,fields/* textMapAt */.Pf)(only.content, 'data')))
            variables.set(name, text);
    }
    for (const [name, value] of Object.entries((0,fields/* objectAt */.lJ)(spec, 'postBuild', 'substitute')))
        if (typeof value !== 'object')
            variables.set(name, String(value));
    return { values: { variables, complete }, reads };
};
const declareRelease = function (object, all, around) {
    const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
    const chart = (0,fields/* objectAt */.lJ)(spec, 'chart', 'spec');
    const path = (0,fields/* textAt */.$6)(chart, 'chart');
    const foreign = foreignSource(object, (0,fields/* objectAt */.lJ)(chart, 'sourceRef'), all, around);
    const at = foreign !== undefined || (0,gitops_object/* isFilledIn */.qL)(path) ? undefined : (0,ports_repository/* normalPath */.FE)(fromRoot(path));
    const folder = at === undefined ? undefined : around.tree.folder(at);
    const namespace = (0,fields/* textAt */.$6)(spec, 'targetNamespace') || (0,fields/* textAt */.$6)(spec, 'storageNamespace') || object.namespace;
    const values = spec['values'];
    const valueFiles = (0,fields/* textsAt */.i1)(chart, 'valuesFiles').flatMap((file) => (0,revision_tree/* joinPath */.uJ)('', fromRoot(file)) ?? []);
    return {
        id: (0,gitops_object/* titleOf */.Gg)(object),
        path: object.path,
        folder,
        recurses: false,
        leavesOutOf: 'everything',
        leavesOut: leavesOutOf(object, (0,fields/* objectAt */.lJ)(chart, 'sourceRef'), all, around),
        reads: [],
        cluster: clusterOf(spec),
        ...(namespace === '' || (0,gitops_object/* isFilledIn */.qL)(namespace) ? {} : { namespace }),
        helm: {
            release: (0,fields/* textAt */.$6)(spec, 'releaseName') ||
                [(0,fields/* textAt */.$6)(spec, 'targetNamespace'), object.name].filter((one) => one !== '').join('-'),
            valueFiles,
            ...(values === undefined ? {} : { values }),
        },
        ...undecidedOf(spec, folder, foreign ?? `it applies the chart ${path}, which is not here`),
    };
};
const undecidedOf = function (spec, folder, elsewhere) {
    if (folder === undefined)
        return { undecided: elsewhere };
    if ((0,fields/* listAt */.gT)(spec, 'valuesFrom').length > 0)
        return { undecided: 'its values come from objects of the cluster (valuesFrom)' };
    if ((0,fields/* listAt */.gT)(spec, 'postRenderers').length > 0)
        return { undecided: 'it has post-renderers' };
    return {};
};

;// CONCATENATED MODULE: ./src/units/own-repository.ts



/**
 * Which repository this is, where neither the platform nor git says it: the only one of which objects of Argo CD apply folders that
 * stand here. Any repository has a root, so a path that names it tells nothing; of several that are applied by their
 * roots at most one is this, and none is guessed to be.
 */
const ownRepository = function (repository, tree, objects) {
    if (repository !== '')
        return { repository, isRootElsewhere: false };
    const sources = objects.flatMap(own_repository_sourcesOf).flatMap((source) => {
        const [url, path] = [(0,fields/* textAt */.$6)(source, 'repoURL'), (0,fields/* textAt */.$6)(source, 'path')];
        const at = path === '' || (0,gitops_object/* isFilledIn */.qL)(url) || (0,gitops_object/* isFilledIn */.qL)(path) ? undefined : (0,ports_repository/* normalPath */.FE)(path);
        const name = nameOf(url);
        return at === undefined || name === undefined ? [] : [{ name, at }];
    });
    const here = new Set(sources.flatMap(({ name, at }) => (at !== '' && tree.folder(at) !== undefined ? name : [])));
    const [only] = here;
    if (here.size === 1 && only !== undefined)
        return { repository: only, isRootElsewhere: false };
    const roots = new Set(sources.flatMap(({ name, at }) => (at === '' ? name : [])));
    return { repository: '', isRootElsewhere: here.size === 0 && roots.size > 1 };
};
const own_repository_sourcesOf = function ({ group, kind, content }) {
    if (group !== 'argoproj.io')
        return [];
    const spec = kind === 'ApplicationSet' ? (0,fields/* objectAt */.lJ)(content, 'spec', 'template', 'spec') : (0,fields/* objectAt */.lJ)(content, 'spec');
    return (0,fields/* listAt */.gT)(spec, 'sources').length > 0 ? (0,fields/* objectsAt */.yR)(spec, 'sources') : [(0,fields/* objectAt */.lJ)(spec, 'source')];
};
/** `owner/name` of an address of git. */
const nameOf = function (url) { return /[/:]([^/:]+\/[^/:]+?)(?:\.git)?\/?$/.exec(url)?.[1]?.toLowerCase() };

// EXTERNAL MODULE: ./src/units/zarf-packages.ts
var zarf_packages = __webpack_require__(73746);
;// CONCATENATED MODULE: ./src/units/find-units.ts











/**
 * Finds what is applied together in a revision. What objects of Argo CD and Flux say goes before what folders suggest.
 * `files` are the texts that may hold objects; a build file is among them whatever it holds.
 */
const findUnits = function (tree, files, repository) {
    const textOf = (path) => {
        const real = tree.file(path);
        return real === undefined ? undefined : files.get(real);
    };
    const charts = (0,units_charts/* readCharts */.Kg)(tree, textOf);
    const isOfChart = chartFiles(tree);
    const kustomizations = (0,units_kustomizations/* readKustomizations */.vi)(tree, textOf);
    const built = new Set([...kustomizations.values()].map(({ path }) => path));
    const objects = (0,gitops_object/* gitOpsObjects */.JD)([...files].flatMap(([path, text]) => (isOfChart(path) || built.has(path) ? [] : [{ path, text }])));
    const found = { tree, textOf, ...ownRepository(repository, tree, objects), charts, kustomizations };
    const configMaps = configMapsFor(objects, files);
    const declarations = [
        ...objects.flatMap((object) => [
            ...(0,argo_applications/* declareArgo */.S)(object, found),
            ...declareFlux(object, [...objects, ...configMaps], found),
        ]),
        ...(0,zarf_packages/* declareZarf */.st)(found, (folder) => charts.has(folder)),
    ];
    const declared = uniqueIds(declarations.flatMap((one) => (one.folder === undefined ? [] : [unitOf(one, one.folder, found)])));
    const pointed = new Set([
        ...declarations.flatMap(({ folder }) => folder ?? []),
        ...declared.flatMap(({ source }) => (source.kind === 'kustomize' ? (source.resources ?? []) : [])),
    ]);
    const units = [
        ...declared,
        ...(0,units_kustomizations/* rootsOf */.RD)(kustomizations)
            .filter((folder) => !pointed.has(folder) && !isOfChart(`${folder}/`))
            .map((folder) => kustomizeUnit(folder, found)),
        ...[...charts.values()].filter(({ folder }) => !pointed.has(folder)).flatMap((chart) => chartUnits(chart, found)),
    ].sort((a, b) => (0,order/* byCodePoint */.HH)(a.id, b.id));
    const taken = new Set(units.flatMap(({ source, reads }) => (source.kind === 'helm' ? [] : [...reads])));
    for (const path of tree.paths)
        if ((0,units_kustomizations/* isKustomizationFile */.yi)(path))
            taken.add(path);
    for (const { reads } of kustomizations.values())
        for (const path of reads)
            taken.add(path);
    const values = new Set([...charts.values()].flatMap(({ valueFiles }) => valueFiles));
    return {
        units,
        objects,
        untaken: untakenComponents(kustomizations, units),
        elsewhere: declarations.flatMap((one) => (one.folder === undefined ? [elsewhereOf(one, objects)] : [])),
        isTaken: (path) => taken.has(path) || values.has(path) || isOfChart(path),
        withoutFiles: (unit, files) => withoutFiles(unit, files, found),
        ofFolder: (folder) => (kustomizations.has(folder) ? kustomizeUnit(folder, found) : undefined),
        configured: (settings, namespace) => ({ ...configuredUnit(settings, found), namespace }),
    };
};
const untakenComponents = function (all, units) { return [...all.values()]
    .filter(({ isComponent, path }) => isComponent && !units.some(({ reads }) => reads.has(path)))
    .map(({ folder }) => ({ folder, reads: (0,units_kustomizations/* graphOf */.cQ)(folder, all).reads })) };
const configuredUnit = function ({ path, tool, values }, found) {
    const { kustomizations, charts, tree } = found;
    const folder = tree.folder(path) ?? path;
    const chart = charts.get(folder);
    const title = shown(path);
    if (tool !== 'kustomize' && chart !== undefined) {
        const missing = values.find((file) => tree.file(file) === undefined);
        const obstacle = missing === undefined
            ? chart.obstacle
            : { text: `its values file ${missing} is not there`, remedy: 'Correct `values` of the environment.' };
        return {
            id: `helm ${folder}`,
            title,
            source: { kind: 'helm', folder, valueFiles: values, release: chart.name, local: chart.local },
            ...(0,units_charts/* chartReads */.qs)(tree, chart, values, charts),
            ...(obstacle === undefined ? {} : { obstacle }),
        };
    }
    if (tool !== 'helm' && values.length === 0 && kustomizations.has(folder))
        return { ...kustomizeUnit(folder, found), title };
    return {
        id: `none ${path}`,
        title,
        source: { kind: 'plain' },
        reads: new Set(),
        obstacle: {
            text: `${title} holds no ${tool === 'helm' ? 'chart' : tool === 'kustomize' ? 'kustomization' : values.length > 0 ? 'chart' : 'chart and no kustomization'}`,
            remedy: 'Correct `unit.path` of the environment. It is read from the target branch, which holds nothing there yet where the same change brings it: it is compared once that is merged.',
        },
    };
};
/** What of a chart's folder is the chart's alone; other files there may be applied as they are. */
const chartFiles = function (tree) {
    const folders = [...(0,units_charts/* chartFolders */.ue)(tree)];
    return (path) => folders.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder) &&
        /^(?:(?:templates|charts|crds|files|ci|values)\/|(?:Chart|values|requirements)\.(?:yaml|lock)$|values\.schema\.json$)/.test((0,revision_tree/* pathFrom */.Iw)(folder, path)));
};
/** ConfigMaps that `substituteFrom` may name: looked for only where something asks for them. */
const configMapsFor = function (objects, files) {
    if (!objects.some(({ content }) => JSON.stringify(content).includes('"substituteFrom"')))
        return [];
    return [...files].flatMap(([path, text]) => text.includes('ConfigMap') && !text.includes('{{')
        ? (0,gitops_object/* readGitOps */.Nm)(path, text).filter(({ group, kind }) => group === '' && kind === 'ConfigMap')
        : []);
};
/** Two clusters may each have an Application of one name: the file tells them apart. */
const uniqueIds = function (units) {
    const counts = new Map();
    for (const { id } of units)
        counts.set(id, (counts.get(id) ?? 0) + 1);
    return units.map(({ path, ...unit }) => {
        if (counts.get(unit.id) === 1)
            return unit;
        return { ...unit, id: `${unit.id} of ${path}`, title: `${unit.title} of ${path}` };
    });
};
const elsewhereOf = function ({ id, path, undecided }, objects) { return ({
    id,
    path,
    text: undecided ?? 'it applies what is not here',
    content: objects.filter((one) => one.path === path).map(({ content }) => content),
}) };
const shown = function (folder) { return (folder === '' ? 'the root' : folder) };
const kustomizeUnit = function (folder, found) { return ({
    id: `kustomize ${folder}`,
    title: shown(folder),
    source: { kind: 'kustomize', folder },
    ...buildOf(folder, found),
}) };
/** What a build of a folder reads, and what it leaves out; a base from elsewhere that cannot be left out is an obstacle. */
const buildOf = function (folder, { kustomizations, tree }, overlay) {
    const { reads, folders, obstacle } = (0,units_kustomizations/* graphOf */.cQ)(folder, kustomizations);
    const elsewhere = obstacle === undefined ? basesElsewhere(folder, kustomizations, tree) : undefined;
    const placedIn = (0,units_kustomizations/* namespaceOfBuild */.tF)(folder, kustomizations, overlay);
    const place = placedIn === undefined ? {} : { placedIn };
    if (elsewhere !== undefined)
        return { reads, elsewhere, ...place };
    const stuck = obstacle ?? fetched(folders, kustomizations);
    return { reads, ...place, ...(stuck === undefined ? {} : { obstacle: stuck }) };
};
const withoutFiles = function (unit, files, found) {
    const { source } = unit;
    if (source.kind !== 'kustomize' || source.resources !== undefined)
        return undefined;
    const { kustomizations, tree, textOf } = found;
    const elsewhere = basesElsewhere(source.folder, withFilesElsewhere(kustomizations, files, tree), tree);
    if (elsewhere === undefined)
        return undefined;
    // With one of the two keys the file is built, so that patches find its objects; these are left out of what was built.
    const texts = [...files].map((path) => [
        path,
        (0,read_values/* readValues */.N$)(textOf(path) ?? '')
            .map(inJson)
            .join('---\n'),
    ]);
    return {
        ...unit,
        elsewhere: {
            ...elsewhere,
            texts: new Map([...(unit.elsewhere?.texts ?? []), ...texts]),
            files: new Set([...elsewhere.files, ...files]),
        },
    };
};
const inJson = function (value) { return `${JSON.stringify(value)}\n` };
const fetched = function (folders, kustomizations) { return [...folders].flatMap((folder) => {
    const { path, elsewhere = [] } = kustomizations.get(folder) ?? {};
    return path === undefined ? [] : elsewhere.map((entry) => (0,units_kustomizations/* missing */.LO)(path, entry));
})[0] };
const chartUnits = function (chart, { tree, charts }) { return [undefined, ...chart.valueFiles].map((values) => {
    const valueFiles = values === undefined ? [] : [values];
    const inside = values === undefined ? undefined : (0,revision_tree/* pathFrom */.Iw)(chart.folder, values);
    return {
        id: `helm ${chart.folder}${values === undefined ? '' : ` ${values}`}`,
        title: `${shown(chart.folder)}${inside === undefined ? '' : ` with ${inside}`}`,
        source: { kind: 'helm', folder: chart.folder, valueFiles, release: chart.name, local: chart.local },
        ...(0,units_charts/* chartReads */.qs)(tree, chart, valueFiles, charts),
        ...(chart.obstacle === undefined ? {} : { obstacle: chart.obstacle }),
    };
}) };
/** What a declared folder holds decides which tool renders it, as Argo CD and Flux find it out themselves. */
const unitOf = function (one, folder, found) {
    const base = {
        id: one.id,
        path: one.path,
        declared: {
            by: one.id,
            path: one.path,
            folder,
            ...(one.cluster === undefined ? {} : { cluster: one.cluster }),
        },
        title: `${shown(folder)} (${one.id})`,
        ...(one.namespace === undefined ? {} : { namespace: one.namespace }),
    };
    const obstacle = one.undecided === undefined
        ? undefined
        : {
            text: `${one.id} at ${one.path}: ${one.undecided}`,
            remedy: 'Render it in a job that has what it needs, and give the result as before and after.',
        };
    const { source, reads, asides, obstacle: own, elsewhere, placedIn } = sourceOf(one, folder, found);
    const first = obstacle ?? own ?? leftOutObstacle(one, source, reads);
    return {
        ...base,
        source,
        reads: new Set([...reads, one.path, ...one.reads]),
        ...(asides === undefined ? {} : { asides }),
        ...(first === undefined ? {} : { obstacle: first }),
        ...(elsewhere === undefined ? {} : { elsewhere }),
        ...(placedIn === undefined ? {} : { placedIn }),
    };
};
/** A file that the unit is made of and that its tool leaves out: what is applied without it is not known. */
const leftOutObstacle = function (one, source, reads) {
    const isFolder = source.kind === 'plain' || (source.kind === 'kustomize' && source.resources !== undefined);
    if (one.leavesOutOf === 'folder' && !isFolder)
        return undefined;
    const path = [...reads].find((read) => /\.(?:ya?ml|json|tpl|txt)$/i.test(read) && one.leavesOut(read) !== 'no');
    return path === undefined
        ? undefined
        : {
            text: `${one.id} at ${one.path}: its source may leave out ${path}`,
            remedy: 'Move the file, or correct the rules by which files are left out (.sourceignore, ignore, exclude).',
        };
};
const sourceOf = function (one, folder, found) {
    const { kustomizations, charts, tree } = found;
    const overlay = one.overlay === undefined ? {} : { overlay: one.overlay };
    const substitutions = one.substitutions === undefined ? {} : { substitutions: one.substitutions };
    const chart = charts.get(folder);
    if (chart !== undefined && one.helm !== undefined) {
        const { release, valueFiles, values } = one.helm;
        return {
            source: {
                kind: 'helm',
                folder,
                valueFiles,
                release,
                local: chart.local,
                ...(values === undefined ? {} : { values }),
            },
            ...(0,units_charts/* chartReads */.qs)(tree, chart, valueFiles, charts),
            ...(chart.obstacle === undefined ? {} : { obstacle: chart.obstacle }),
        };
    }
    if (kustomizations.has(folder))
        return {
            source: { kind: 'kustomize', folder, ...overlay, ...substitutions },
            ...buildOf(folder, found, one.overlay),
        };
    const { files, folders } = filesBelow(folder, one, found);
    if (folders.length === 0 && one.overlay === undefined)
        return { source: { kind: 'plain', ...substitutions }, reads: new Set(files) };
    const graphs = folders.map((inner) => (0,units_kustomizations/* graphOf */.cQ)(inner, kustomizations));
    const obstacle = graphs
        .map((graph) => graph.obstacle ?? fetched(graph.folders, kustomizations))
        .find((one) => one !== undefined);
    return {
        source: { kind: 'kustomize', folder, resources: [...files, ...folders], ...overlay, ...substitutions },
        reads: new Set([...files, ...graphs.flatMap(({ reads }) => [...reads])]),
        ...(obstacle === undefined ? {} : { obstacle }),
    };
};
/** What is applied of a folder without a build file: its manifests, and folders below that have one. */
const filesBelow = function (folder, { recurses, leavesOut }, { tree, kustomizations, textOf }) {
    const inner = [...kustomizations.keys()].filter((one) => one !== folder && (0,revision_tree/* isInside */.FK)(one, folder));
    const outermost = inner.filter((one) => !inner.some((other) => other !== one && (0,revision_tree/* isInside */.FK)(one, other)));
    const files = tree
        .below(folder)
        .filter((path) => /\.ya?ml$/i.test(path) &&
        (recurses || !(0,revision_tree/* pathFrom */.Iw)(folder, path).includes('/')) &&
        !outermost.some((one) => (0,revision_tree/* isInside */.FK)(path, one)) &&
        textOf(path) !== undefined &&
        leavesOut(path) !== 'yes');
    return { files, folders: recurses ? outermost : [] };
};


/***/ }),

/***/ 71089:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cc: () => (/* binding */ working),
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   Vx: () => (/* binding */ isRemote),
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







const isKustomizationFile = function (path) { return (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFile */ .J_)(path) === 'kustomize' };
/** Flux has a kind of the same name, and people name its files so. */
const isOfFlux = function (value) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'apiVersion').includes('toolkit.fluxcd.io') };
/** Every kustomization of the tree, by folder. */
const readKustomizations = function (tree, textOf) {
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
    return new Map([...found].map(([folder, one]) => [folder, withConfigured(one, found, tree, textOf)]));
};
/** Fields whose entries are configurations of what makes or changes resources: a text, a file, or a folder of such. */
const working = ['generators', 'transformers', 'validators'];
/**
 * Reads what these configurations name, too: a patch, files that a ConfigMap is made of. kustomize looks for it from the folder of
 * the kustomization that takes the configuration, wherever that one stands (kustomize: internal/target/kusttarget.go,
 * configureExternalTransformers). A configuration that cannot be read may name any file below that folder.
 */
const withConfigured = function (one, all, tree, textOf) {
    const { folder, value } = one;
    const texts = working.flatMap((field) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(value, field).flatMap((entry) => {
        if (entry.includes('\n'))
            return [entry];
        const at = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, entry);
        if (at === undefined)
            return [];
        if (tree.file(at) !== undefined)
            return [textOf(at)];
        const taken = tree.folder(at);
        return taken === undefined ? [] : [...graphOf(taken, all).reads].map(textOf);
    }));
    const configured = texts.flatMap((text) => {
        const values = text === undefined ? [] : (0,_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text);
        // The path of a function's program stands in a text of an annotation.
        const words = text?.split(/[\s"',]+/) ?? [];
        return values.length === 0 ? tree.below(folder) : namedFiles([...values, ...words], folder, tree);
    });
    return { ...one, reads: new Set([...one.reads, ...configured]), configured: new Set(configured) };
};
const severalFiles = function (folder) { return ({
    text: `${folder === '' ? 'the root' : folder} holds more than one kustomization file`,
    remedy: 'Keep one of them.',
}) };
const takers = ['resources', 'bases', 'components', ...working];
const readOne = function (tree, folder, path, text, value) {
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
                if (isPart)
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
const isRemote = function (entry) { return /^(?:[a-z+]+::|[a-z][a-z0-9+.-]*:\/\/|[\w.-]+@[\w.-]+:)/i.test(entry) ||
    /^[\w-]+(?:\.[\w-]+)+\/.*(?:\?ref=|\/\/|\.git\b)/.test(entry) ||
    /^(?:github|gitlab|bitbucket)\.(?:com|org)\//.test(entry) };
const missing = function (path, entry) {
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
const namedFiles = function (value, folder, tree) {
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
const graphOf = function (folder, all) {
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
const mayMove = function (layer, field) {
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
const namespaceOfBuild = function (folder, all, overlay = {}) {
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
const placedBy = function (layer) {
    const { namespace } = layer;
    const isPlain = typeof namespace === 'string' && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(namespace);
    const moves = movingAfter.some((field) => layer[field] !== undefined) || movingByWords.some((field) => mayMove(layer, field));
    return isPlain && !moves ? namespace : undefined;
};
/** Folders that no other kustomization takes, but for Components; of those that take each other in a circle, the first. */
const rootsOf = function (all) {
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


/***/ }),

/***/ 73746:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   kw: () => (/* binding */ valuesOfFetchedCharts),
/* harmony export */   st: () => (/* binding */ declareZarf),
/* harmony export */   w: () => (/* binding */ packagedFolders)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57274);
/* harmony import */ var _gitops_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69079);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41934);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1451);







/** Packages that take packages that take packages. */
const deepest = 5;
/**
 * Charts of this repository that packages of Zarf apply: where each is, its namespace, its release and its values. What one of
 * them leaves to whoever deploys it (variables, values of a deployment) is left to the chart's own values. A chart of which
 * something is not here is not told: it is found by its folder, as without a package.
 */
const declareZarf = function (around, isChart) {
    const charts = packagedCharts(around).filter(({ folder }) => isChart(folder));
    // Of a chart with several packages each has to be clear, or none of them tells what is applied.
    const unclear = new Set(charts.flatMap((one) => (one.isClear && !givesValues(one, around) ? [] : [one.folder])));
    const declared = new Map();
    for (const chart of charts) {
        if (unclear.has(chart.folder))
            continue;
        const { folder, namespace, release, valueFiles } = chart;
        const key = JSON.stringify([folder, namespace, release, valueFiles]);
        if (!declared.has(key))
            declared.set(key, declarationOf(chart, [...declared.values()]));
    }
    return [...declared.values()];
};
/** Charts of all packages that no other one takes. */
const packagedCharts = function (around) {
    const packages = packagesOf(around);
    const imported = new Set(packages.flatMap((path) => componentsOf(path, around).flatMap((one) => importOf(path, one))));
    return packages.filter((path) => !imported.has(path)).flatMap((path) => chartsOfPackage(path, around));
};
const packagesOf = function (around) { return around.tree.paths.filter((path) => isPackage(path, around)).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH) };
const chartsOfPackage = function (path, around) { return componentsOf(path, around).flatMap((one) => chartsOf(path, one, '', around, 0)) };
/** Files of values that packages give to charts which are fetched, and to none of this repository; another one may take a flavor of them. */
const valuesOfFetchedCharts = function (around) {
    const charts = packagesOf(around).flatMap((path) => chartsOfPackage(path, around));
    const filesOf = (isFetched) => charts.filter(({ folder }) => (folder === nowhere) === isFetched).flatMap(({ valueFiles }) => valueFiles);
    const here = new Set(filesOf(false));
    return new Set(filesOf(true).filter((path) => !here.has(path)));
};
const declarationOf = function (chart, known) {
    const { name, path, component, flavor, folder, namespace, release, valueFiles, reads } = chart;
    const id = `chart ${name} of ${component} in ${path}${flavor === '' ? '' : ` for ${flavor}`}`;
    const same = known.filter((one) => one.id === id || one.id.startsWith(`${id} (`)).length;
    return {
        id: same === 0 ? id : `${id} (${same + 1})`,
        path,
        folder,
        namespace,
        helm: { release, valueFiles },
        recurses: false,
        leavesOut: () => 'no',
        leavesOutOf: 'folder',
        reads,
    };
};
const isPackage = function (path, { textOf }) { return (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(path) === 'zarf.yaml' && /^kind:[ \t]+["']?ZarfPackageConfig\b/m.test(textOf(path) ?? '') };
/** Folders of the charts of this repository that packages take by themselves. */
const packagedFolders = function (around) { return new Set(around.tree.paths
    .filter((path) => isPackage(path, around))
    .flatMap((path) => componentsOf(path, around)
    .flatMap((component) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(component, 'charts'))
    .map((chart) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'localPath'))
    .filter((local) => local !== '')
    .flatMap((local) => (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), local) ?? []))) };
/** Each package is asked for by itself and by every one that takes it. */
const read = new WeakMap();
const packageOf = function (path, around) {
    const known = read.get(around) ?? new Map();
    read.set(around, known);
    if (!known.has(path))
        known.set(path, (0,_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readValues */ .N$)(around.textOf(path) ?? '')[0]);
    return known.get(path);
};
const componentsOf = function (path, around) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(packageOf(path, around), 'components') };
const importOf = function (path, component) {
    const folder = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component, 'import', 'path');
    const at = folder === '' ? undefined : (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), folder);
    return at === undefined ? [] : [`${at === '' ? '' : `${at}/`}zarf.yaml`];
};
const chartsOf = function (path, component, asked, around, depth) {
    const own = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component, 'only', 'flavor');
    if (depth > deepest || (own !== '' && asked !== '' && own !== asked))
        return [];
    const flavor = asked === '' ? own : asked;
    const name = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component, 'import', 'name') || (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component, 'name');
    const [from] = importOf(path, component);
    const variants = from === undefined || !isPackage(from, around)
        ? []
        : componentsOf(from, around)
            .filter((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'name') === name)
            .map((one) => chartsOf(from, one, flavor, around, depth + 1))
            .filter((charts) => charts.length > 0);
    return (variants.length === 0 ? [[]] : variants).flatMap((charts) => laidOver(path, component, flavor, charts, around));
};
/** Folders of charts that are fetched, and of those that stand outside of the repository. */
const [nowhere, outside] = ['\0', '\0\0'];
/** The charts of a component with those that it imports: of one name they are one, and lists are put together. */
const laidOver = function (path, component, flavor, imported, around) {
    const charts = new Map(imported.map((chart) => [chart.name, { ...chart, reads: [...chart.reads, path] }]));
    for (const chart of (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(component, 'charts')) {
        const name = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'name');
        const under = charts.get(name);
        const folder = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'localPath'));
        // Those that the package fills in (`templatedValuesFiles`) are filled in for each deployment.
        const files = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(chart, 'valuesFiles');
        const found = files.flatMap((file) => (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), file) ?? []);
        const namespace = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'namespace') || (under?.namespace ?? '');
        charts.set(name, {
            name,
            path: under?.path ?? path,
            component: under?.component ?? (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(component, 'name'),
            flavor,
            folder: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'localPath') === '' ? (under?.folder ?? nowhere) : (folder ?? outside),
            namespace,
            release: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(chart, 'releaseName') || (under?.release ?? name),
            valueFiles: [...(under?.valueFiles ?? []), ...found],
            reads: [...(under?.reads ?? []), path],
            sources: [...(under?.sources ?? []), ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(chart, 'values').map((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'sourcePath'))],
            isClear: (under?.isClear ?? true) &&
                namespace !== '' &&
                ![namespace, ...files].some((text) => (0,_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isFilledIn */ .qL)(text) || text.includes('###')) &&
                files.length === found.length &&
                found.every((file) => around.tree.file(file) !== undefined),
        });
    }
    return [...charts.values()];
};
/** Whether a package itself has values for the chart, which win over those of files. */
const givesValues = function ({ sources, reads }, around) { return sources.length > 0 &&
    reads.some((path) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(packageOf(path, around), 'values', 'files').some((file) => {
        const at = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .yS)(path), file);
        const text = at === undefined ? undefined : around.textOf(at);
        // What nobody read may give any.
        if (text === undefined)
            return true;
        const [values] = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .readValues */ .N$)(text);
        return sources.some((source) => !isEmpty(valueAt(values, source.split('.').slice(1))));
    })) };
const valueAt = function (value, names) { return names.reduce((inner, name) => (name === '' ? inner : (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(inner, name)), value) };
const isEmpty = function (value) { return value === undefined || value === null || ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isJsonObject */ .OW)(value) && Object.keys(value).length === 0) };


/***/ })

};
