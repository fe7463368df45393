export const id = 3299;
export const ids = [3299];
export const modules = {

/***/ 3299:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vl: () => (/* binding */ changedPaths),
  wP: () => (/* binding */ isWhole),
  Nu: () => (/* binding */ readBothUnits),
  Rd: () => (/* binding */ readRevisionUnits)
});

// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(55265);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
;// CONCATENATED MODULE: ./src/units/application-sets.ts







/** More would be a mistake of a glob, and each is a unit. */
const mostApplications = 500;
const expandSet = (set, around) => {
    const applications = [];
    for (const generator of (0,fields/* objectsAt */.yR)(set, 'spec', 'generators')) {
        const parameters = parametersOf(generator, around);
        if (typeof parameters === 'string')
            return { kind: 'undecided', text: parameters };
        for (const one of parameters) {
            const application = fillIn((0,fields/* objectAt */.lJ)(set, 'spec', 'template'), one);
            if (!(0,json/* isJsonObject */.OW)(application))
                continue;
            applications.push({ name: (0,fields/* textAt */.$6)(application, 'metadata', 'name'), application });
        }
    }
    if (applications.length > mostApplications)
        return { kind: 'undecided', text: `it makes more than ${mostApplications} applications` };
    return { kind: 'applications', applications };
};
const parametersOf = (generator, around) => {
    if ((0,json/* isJsonObject */.OW)(generator['list']))
        return (0,fields/* objectsAt */.yR)(generator, 'list', 'elements').map((one) => flatten(one));
    if ((0,json/* isJsonObject */.OW)(generator['git']))
        return ofGit((0,fields/* objectAt */.lJ)(generator, 'git'), around);
    if ((0,json/* isJsonObject */.OW)(generator['matrix'])) {
        const [first, second] = (0,fields/* objectsAt */.yR)(generator, 'matrix', 'generators').map((one) => parametersOf(one, around));
        if (first === undefined || second === undefined)
            return 'its matrix needs two generators';
        if (typeof first === 'string')
            return first;
        if (typeof second === 'string')
            return second;
        return first.flatMap((one) => second.map((other) => new Map([...one, ...other])));
    }
    const [kind = 'none'] = Object.keys(generator).filter((name) => name !== 'selector' && name !== 'template');
    return `its generator \`${kind}\` asks something outside of the repository`;
};
const ofGit = (git, { tree, textOf, repository }) => {
    const url = (0,fields/* textAt */.$6)(git, 'repoURL');
    if (repository !== '' && url !== '' && !url.includes('{{') && !(0,gitops_object/* isOwnAddress */.v7)(url, repository))
        return `its git generator reads ${url || 'another repository'}`;
    const globs = (field, excluded) => (0,fields/* objectsAt */.yR)(git, field)
        .filter((one) => ((0,fields/* member */.Dc)(one, 'exclude') === true) === excluded)
        .map((one) => (0,fields/* textAt */.$6)(one, 'path'));
    const values = [...flatten((0,fields/* objectAt */.lJ)(git, 'values'))].map(([name, text]) => [`values.${name}`, text]);
    if (globs('directories', false).length > 0) {
        const [taken, left] = [(0,glob/* globMatcher */.fU)(globs('directories', false)), (0,glob/* globMatcher */.fU)(globs('directories', true))];
        const folders = [...new Set(tree.paths.flatMap(foldersOf))].filter((one) => taken(one) && !left(one));
        return folders.sort(order/* byCodePoint */.H).map((folder) => new Map([...pathParameters(folder), ...values]));
    }
    const [taken, left] = [(0,glob/* globMatcher */.fU)(globs('files', false)), (0,glob/* globMatcher */.fU)(globs('files', true))];
    return tree.paths
        .filter((path) => taken(path) && !left(path))
        .flatMap((path) => {
        const [content] = (0,read_values/* readValues */.N)(textOf(path) ?? '');
        const contents = Array.isArray(content) ? content : [content];
        return contents.map((one) => new Map([
            ...pathParameters((0,ports_repository/* folderOf */.yS)(path)),
            ['path.filename', (0,ports_repository/* nameOf */.Vb)(path)],
            ...flatten((0,json/* isJsonObject */.OW)(one) ? one : {}),
            ...values,
        ]));
    });
};
const foldersOf = (path) => {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
};
const pathParameters = (folder) => {
    const parts = folder.split('/');
    return [
        ['path', folder],
        ['path.path', folder],
        ['path.basename', (0,ports_repository/* nameOf */.Vb)(folder)],
        ['path.basenameNormalized', normalized((0,ports_repository/* nameOf */.Vb)(folder))],
        ...parts.flatMap((part, at) => [
            [`path[${at}]`, part],
            [`index .path.segments ${at}`, part],
        ]),
    ];
};
/** Argo CD's own: what is no letter, digit, dash or dot becomes a dash. */
const normalized = (text) => text.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '-');
const flatten = (value, prefix = '') => {
    const found = new Map();
    for (const [name, item] of Object.entries(value)) {
        const key = `${prefix}${name}`;
        if ((0,json/* isJsonObject */.OW)(item))
            for (const [inner, text] of flatten(item, `${key}.`))
                found.set(inner, text);
        else if (typeof item === 'string' || typeof item === 'number' || typeof item === 'boolean')
            found.set(key, String(item));
    }
    return found;
};
/** Fills `{{path}}`, `{{ .path.path }}` and their like; what has no value stays as it is, and is seen as undecided. */
const fillIn = (value, parameters) => {
    if (typeof value === 'string')
        return value.replaceAll(/\{\{-?\s*([^{}]*?)\s*-?\}\}/g, (whole, name) => {
            const bare = name.startsWith('.') ? name.slice(1) : name;
            return parameters.get(bare) ?? whole;
        });
    if (Array.isArray(value))
        return value.map((item) => fillIn(item, parameters));
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, fillIn(item, parameters)]));
};

// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
;// CONCATENATED MODULE: ./src/units/argo-applications.ts






/** What `Application` and `ApplicationSet` objects apply from this repository. */
const declareArgo = (object, around) => {
    if (object.group !== 'argoproj.io')
        return [];
    switch (object.kind) {
        case 'Application':
            return declareApplication((0,gitops_object/* titleOf */.Gg)(object), object.path, object.content, around);
        case 'ApplicationSet': {
            const set = expandSet(object.content, around);
            if (set.kind === 'undecided')
                return [
                    {
                        id: (0,gitops_object/* titleOf */.Gg)(object),
                        path: object.path,
                        folder: undefined,
                        recurses: false,
                        reads: [],
                        undecided: set.text,
                    },
                ];
            return set.applications.flatMap(({ name, application }) => declareApplication(`${(0,gitops_object/* titleOf */.Gg)(object)} for ${name}`, object.path, application, around));
        }
        default:
            return [];
    }
};
const declareApplication = (id, path, application, around) => {
    const spec = (0,fields/* objectAt */.lJ)(application, 'spec');
    const sources = (0,fields/* listAt */.gT)(spec, 'sources').length > 0 ? (0,fields/* objectsAt */.yR)(spec, 'sources') : [(0,fields/* objectAt */.lJ)(spec, 'source')];
    const namespace = (0,fields/* textAt */.$6)(spec, 'destination', 'namespace');
    const name = (0,fields/* textAt */.$6)(application, 'metadata', 'name');
    return sources.flatMap((source, index) => {
        // A source that others take values from applies nothing.
        if ((0,fields/* textAt */.$6)(source, 'path') === '' && (0,fields/* textAt */.$6)(source, 'chart') === '')
            return [];
        const title = sources.length === 1 ? id : `${id} source ${index + 1}`;
        const base = {
            id: title,
            path,
            reads: [],
            recurses: (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(source, 'directory'), 'recurse') === true,
            ...(namespace === '' || (0,gitops_object/* isFilledIn */.qL)(namespace) ? {} : { namespace }),
        };
        const folder = folderOfSource(source, around);
        if (folder === undefined)
            return [{ ...base, folder, undecided: elsewhere(source) }];
        const { missing, ...helm } = helmOf(source, sources, folder, name, around);
        const undecided = undecidedPart(source, namespace) ?? missing;
        const overlay = overlayOf((0,fields/* objectAt */.lJ)(source, 'kustomize'));
        return [
            {
                ...base,
                folder,
                helm,
                ...(overlay === undefined ? {} : { overlay }),
                ...(undecided === undefined ? {} : { undecided }),
            },
        ];
    });
};
const folderOfSource = (source, { tree, repository }) => {
    const path = (0,fields/* textAt */.$6)(source, 'path');
    const url = (0,fields/* textAt */.$6)(source, 'repoURL');
    if ((0,fields/* textAt */.$6)(source, 'chart') !== '' || path === '' || (0,gitops_object/* isFilledIn */.qL)(path))
        return undefined;
    if (repository !== '' && url !== '' && !(0,gitops_object/* isFilledIn */.qL)(url) && !(0,gitops_object/* isOwnAddress */.v7)(url, repository))
        return undefined;
    const at = (0,revision_tree/* normalPath */.FE)(path);
    return at === undefined ? undefined : tree.folder(at);
};
const elsewhere = (source) => `it applies ${(0,fields/* textAt */.$6)(source, 'chart') === '' ? (0,fields/* textAt */.$6)(source, 'path') || 'what a generator names' : `the chart ${(0,fields/* textAt */.$6)(source, 'chart')}`} of ${(0,fields/* textAt */.$6)(source, 'repoURL') || 'another repository'}`;
const undecidedPart = (source, namespace) => {
    if ((0,gitops_object/* isFilledIn */.qL)(namespace))
        return 'its namespace is filled in by another program';
    if ((0,json/* isJsonObject */.OW)(source['plugin']))
        return 'a plugin of Argo CD renders it';
    return undefined;
};
const helmOf = (source, sources, folder, name, around) => {
    const helm = (0,fields/* objectAt */.lJ)(source, 'helm');
    const named = (0,fields/* textsAt */.i1)(helm, 'valueFiles').map((file) => ({ file, at: valuesPath(file, sources, folder, around) }));
    const isHere = ({ at }) => at !== undefined && around.tree.file(at) !== undefined;
    const absent = (0,fields/* member */.Dc)(helm, 'ignoreMissingValueFiles') === true ? undefined : named.find((one) => !isHere(one));
    const values = mergeValues((0,json/* isJsonObject */.OW)(helm['valuesObject']) ? helm['valuesObject'] : (0,read_values/* readValues */.N)((0,fields/* textAt */.$6)(helm, 'values'))[0], parameterValues((0,fields/* objectsAt */.yR)(helm, 'parameters')));
    return {
        release: (0,fields/* textAt */.$6)(helm, 'releaseName') || name,
        valueFiles: named.filter(isHere).flatMap(({ at }) => at ?? []),
        ...(values === undefined ? {} : { values }),
        ...(absent === undefined ? {} : { missing: `it takes values of ${absent.file}, which is not here` }),
    };
};
/** Relative to the chart, to the root of the repository with `/`, or to a source that has a name: `$values/…`. */
const valuesPath = (file, sources, folder, { repository }) => {
    const named = /^\$([\w-]+)\/(.*)$/.exec(file);
    if (named === null)
        return file.startsWith('/') ? (0,revision_tree/* normalPath */.FE)(file.slice(1)) : (0,revision_tree/* joinPath */.uJ)(folder, file);
    const source = sources.find((one) => (0,fields/* textAt */.$6)(one, 'ref') === named[1]);
    const url = (0,fields/* textAt */.$6)(source, 'repoURL');
    if (source === undefined || (repository !== '' && !(0,gitops_object/* isOwnAddress */.v7)(url, repository)))
        return undefined;
    return (0,revision_tree/* normalPath */.FE)(named[2] ?? '');
};
const parameterValues = (parameters) => parameters.reduce((values, parameter) => {
    const names = (0,fields/* textAt */.$6)(parameter, 'name').split(/(?<!\\)\./);
    const value = names.reduceRight((inner, name) => ({ [name.replaceAll('\\.', '.')]: inner }), scalarOf(parameter));
    return mergeValues(values, value);
}, undefined);
/** As `helm template --set` takes it, unless text is asked for. */
const scalarOf = (parameter) => {
    const text = (0,fields/* textAt */.$6)(parameter, 'value');
    if (parameter['forceString'] === true)
        return text;
    if (text === 'true' || text === 'false')
        return text === 'true';
    return /^-?[1-9]\d{0,14}$|^0$/.test(text) ? Number(text) : text;
};
/** Maps are merged, everything else is replaced: Helm's own rule. */
const mergeValues = (under, over) => {
    if (over === undefined)
        return under;
    if (!(0,json/* isJsonObject */.OW)(under) || !(0,json/* isJsonObject */.OW)(over))
        return over;
    const merged = new Map(Object.entries(under));
    for (const [name, value] of Object.entries(over))
        merged.set(name, mergeValues(merged.get(name), value) ?? null);
    return Object.fromEntries(merged);
};
const overlaid = ['namePrefix', 'nameSuffix', 'namespace', 'images', 'replicas', 'patches', 'components'];
/** Members of `spec.source.kustomize` that are members of a kustomization as well. */
const overlayOf = (kustomize) => {
    const own = overlaid.flatMap((name) => {
        const value = kustomize[name];
        // Images are written `name=other:tag` here, and decide no access.
        return value === undefined || name === 'images' ? [] : [[name, value]];
    });
    const labels = (0,json/* isJsonObject */.OW)(kustomize['commonLabels'])
        ? [['labels', [{ pairs: kustomize['commonLabels'], includeSelectors: true }]]]
        : [];
    const all = [...own, ...labels];
    return all.length === 0 ? undefined : Object.fromEntries(all);
};

// EXTERNAL MODULE: ./src/units/charts.ts
var units_charts = __webpack_require__(27370);
;// CONCATENATED MODULE: ./src/units/flux.ts



/** What Flux' `Kustomization` and `HelmRelease` apply from this repository. `all` are the objects beside it. */
const declareFlux = (object, all, around) => {
    if (object.group === 'kustomize.toolkit.fluxcd.io' && object.kind === 'Kustomization')
        return [declareKustomization(object, all, around)];
    if (object.group === 'helm.toolkit.fluxcd.io' && object.kind === 'HelmRelease')
        return [declareRelease(object, all, around)];
    return [];
};
/** Flux takes `./apps`, `/apps` and `apps` for one folder. */
const fromRoot = (path) => path.replace(/^\.?\/+/, '');
const declareKustomization = (object, all, around) => {
    const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
    const path = (0,fields/* textAt */.$6)(spec, 'path') || '.';
    const at = (0,gitops_object/* isFilledIn */.qL)(path) ? undefined : (0,revision_tree/* normalPath */.FE)(fromRoot(path) || '.');
    const foreign = foreignSource(object, (0,fields/* objectAt */.lJ)(spec, 'sourceRef'), all, around);
    const folder = foreign !== undefined || at === undefined ? undefined : around.tree.folder(at);
    const namespace = (0,fields/* textAt */.$6)(spec, 'targetNamespace');
    const substitutions = substitutionsOf(object, spec, all);
    const overlay = flux_overlayOf(spec, namespace);
    return {
        id: (0,gitops_object/* titleOf */.Gg)(object),
        path: object.path,
        folder,
        recurses: true,
        reads: substitutions?.reads ?? [],
        ...(namespace === '' || (0,gitops_object/* isFilledIn */.qL)(namespace) ? {} : { namespace }),
        ...(overlay === undefined ? {} : { overlay }),
        ...(substitutions === undefined ? {} : { substitutions: substitutions.values }),
        ...(folder === undefined ? { undecided: foreign ?? `it applies ${path}, which is not here` } : {}),
    };
};
/** An address of another repository, where the source's own object says so; a folder that is here is ours otherwise. */
const foreignSource = (object, reference, all, { repository }) => {
    const kind = (0,fields/* textAt */.$6)(reference, 'kind');
    if (kind !== 'GitRepository')
        return `it applies what a ${kind || 'source'} holds`;
    const namespace = (0,fields/* textAt */.$6)(reference, 'namespace') || object.namespace;
    const found = all.filter((one) => one.kind === kind &&
        one.name === (0,fields/* textAt */.$6)(reference, 'name') &&
        (one.namespace === namespace || one.namespace === '' || namespace === ''));
    const urls = found
        .map(({ content }) => (0,fields/* textAt */.$6)(content, 'spec', 'url'))
        .filter((url) => url !== '' && !(0,gitops_object/* isFilledIn */.qL)(url));
    if (repository === '' || urls.length === 0 || urls.some((url) => (0,gitops_object/* isOwnAddress */.v7)(url, repository)))
        return undefined;
    return `it applies a folder of ${urls[0] ?? ''}`;
};
const flux_overlayOf = (spec, namespace) => {
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
const substitutionsOf = (object, spec, all) => {
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
const declareRelease = (object, all, around) => {
    const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
    const chart = (0,fields/* objectAt */.lJ)(spec, 'chart', 'spec');
    const path = (0,fields/* textAt */.$6)(chart, 'chart');
    const foreign = foreignSource(object, (0,fields/* objectAt */.lJ)(chart, 'sourceRef'), all, around);
    const at = foreign !== undefined || (0,gitops_object/* isFilledIn */.qL)(path) ? undefined : (0,revision_tree/* normalPath */.FE)(fromRoot(path));
    const folder = at === undefined ? undefined : around.tree.folder(at);
    const namespace = (0,fields/* textAt */.$6)(spec, 'targetNamespace') || (0,fields/* textAt */.$6)(spec, 'storageNamespace') || object.namespace;
    const values = spec['values'];
    const valueFiles = (0,fields/* textsAt */.i1)(chart, 'valuesFiles').flatMap((file) => (0,revision_tree/* joinPath */.uJ)('', fromRoot(file)) ?? []);
    return {
        id: (0,gitops_object/* titleOf */.Gg)(object),
        path: object.path,
        folder,
        recurses: false,
        reads: [],
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
const undecidedOf = (spec, folder, elsewhere) => {
    if (folder === undefined)
        return { undecided: elsewhere };
    if ((0,fields/* listAt */.gT)(spec, 'valuesFrom').length > 0)
        return { undecided: 'its values come from objects of the cluster (valuesFrom)' };
    if ((0,fields/* listAt */.gT)(spec, 'postRenderers').length > 0)
        return { undecided: 'it has post-renderers' };
    return {};
};

// EXTERNAL MODULE: ./src/units/kustomizations.ts
var units_kustomizations = __webpack_require__(71089);
;// CONCATENATED MODULE: ./src/units/find-units.ts







/**
 * Finds what is applied together in a revision. What objects of Argo CD and Flux say goes before what folders suggest.
 * `files` are the texts that may hold objects; a build file is among them whatever it holds.
 */
const findUnits = (tree, files, repository) => {
    const textOf = (path) => {
        const real = tree.file(path);
        return real === undefined ? undefined : files.get(real);
    };
    const charts = (0,units_charts/* readCharts */.Kg)(tree, textOf);
    const isOfChart = chartFiles(tree);
    const kustomizations = (0,units_kustomizations/* readKustomizations */.vi)(tree, textOf);
    const found = { tree, textOf, repository, charts, kustomizations };
    const built = new Set([...kustomizations.values()].map(({ path }) => path));
    const objects = [...files].flatMap(([path, text]) => (0,gitops_object/* mayHoldGitOps */.h7)(text) && !isOfChart(path) && !built.has(path) ? (0,gitops_object/* readGitOps */.Nm)(path, text) : []);
    const configMaps = configMapsFor(objects, files);
    const declarations = objects.flatMap((object) => [
        ...declareArgo(object, found),
        ...declareFlux(object, [...objects, ...configMaps], found),
    ]);
    const declared = uniqueIds(declarations.flatMap((one) => (one.folder === undefined ? [] : [unitOf(one, one.folder, found)])));
    const pointed = new Set([
        ...declarations.flatMap(({ folder }) => folder ?? []),
        ...declared.flatMap(({ source }) => (source.kind === 'kustomize' ? (source.resources ?? []) : [])),
    ]);
    const units = [
        ...declared,
        ...(0,units_kustomizations/* rootsOf */.RD)(kustomizations)
            .filter((folder) => !pointed.has(folder) && !isOfChart(`${folder}/`))
            .map((folder) => kustomizeUnit(folder, kustomizations)),
        ...[...charts.values()].filter(({ folder }) => !pointed.has(folder)).flatMap((chart) => chartUnits(chart, found)),
    ].sort((a, b) => (0,order/* byCodePoint */.H)(a.id, b.id));
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
        untaken: untakenComponents(kustomizations, units),
        elsewhere: declarations.flatMap((one) => (one.folder === undefined ? [elsewhereOf(one, objects)] : [])),
        isTaken: (path) => taken.has(path) || values.has(path) || isOfChart(path),
        ofFolder: (folder) => (kustomizations.has(folder) ? kustomizeUnit(folder, kustomizations) : undefined),
        configured: (settings, namespace) => ({ ...configuredUnit(settings, found), namespace }),
    };
};
const untakenComponents = (all, units) => [...all.values()]
    .filter(({ isComponent, path }) => isComponent && !units.some(({ reads }) => reads.has(path)))
    .map(({ folder }) => ({ folder, reads: (0,units_kustomizations/* graphOf */.cQ)(folder, all).reads }));
const configuredUnit = ({ path, tool, values }, found) => {
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
            reads: (0,units_charts/* chartReads */.qs)(tree, chart, values, charts),
            ...(obstacle === undefined ? {} : { obstacle }),
        };
    }
    if (tool !== 'helm' && values.length === 0 && kustomizations.has(folder))
        return { ...kustomizeUnit(folder, kustomizations), title };
    return {
        id: `none ${path}`,
        title,
        source: { kind: 'plain' },
        reads: new Set(),
        obstacle: {
            text: `${title} holds no ${tool === 'helm' ? 'chart' : tool === 'kustomize' ? 'kustomization' : values.length > 0 ? 'chart' : 'chart and no kustomization'}`,
            remedy: 'Correct `unit.path` of the environment. It is read from the target branch.',
        },
    };
};
/** What of a chart's folder is the chart's alone; other files there may be applied as they are. */
const chartFiles = (tree) => {
    const folders = [...(0,units_charts/* chartFolders */.ue)(tree)];
    return (path) => folders.some((folder) => (0,revision_tree/* isInside */.FK)(path, folder) &&
        /^(?:(?:templates|charts|crds|files|ci|values)\/|(?:Chart|values|requirements)\.(?:yaml|lock)$|values\.schema\.json$)/.test((0,revision_tree/* pathFrom */.Iw)(folder, path)));
};
/** ConfigMaps that `substituteFrom` may name: looked for only where something asks for them. */
const configMapsFor = (objects, files) => {
    if (!objects.some(({ content }) => JSON.stringify(content).includes('"substituteFrom"')))
        return [];
    return [...files].flatMap(([path, text]) => text.includes('ConfigMap') && !text.includes('{{')
        ? (0,gitops_object/* readGitOps */.Nm)(path, text).filter(({ group, kind }) => group === '' && kind === 'ConfigMap')
        : []);
};
/** Two clusters may each have an Application of one name: the file tells them apart. */
const uniqueIds = (units) => {
    const counts = new Map();
    for (const { id } of units)
        counts.set(id, (counts.get(id) ?? 0) + 1);
    return units.map(({ path, ...unit }) => {
        if (counts.get(unit.id) === 1)
            return unit;
        return { ...unit, id: `${unit.id} of ${path}`, title: `${unit.title} of ${path}` };
    });
};
const elsewhereOf = ({ id, path, undecided }, objects) => ({
    id,
    path,
    text: undecided ?? 'it applies what is not here',
    content: JSON.stringify(objects.filter((one) => one.path === path).map(({ content }) => content)),
});
const shown = (folder) => (folder === '' ? 'the root' : folder);
const kustomizeUnit = (folder, all) => {
    const { reads, obstacle } = (0,units_kustomizations/* graphOf */.cQ)(folder, all);
    return {
        id: `kustomize ${folder}`,
        title: shown(folder),
        source: { kind: 'kustomize', folder },
        reads,
        ...(obstacle === undefined ? {} : { obstacle }),
    };
};
const chartUnits = (chart, { tree, charts }) => [undefined, ...chart.valueFiles].map((values) => {
    const valueFiles = values === undefined ? [] : [values];
    const inside = values === undefined ? undefined : (0,revision_tree/* pathFrom */.Iw)(chart.folder, values);
    return {
        id: `helm ${chart.folder}${values === undefined ? '' : ` ${values}`}`,
        title: `${shown(chart.folder)}${inside === undefined ? '' : ` with ${inside}`}`,
        source: { kind: 'helm', folder: chart.folder, valueFiles, release: chart.name, local: chart.local },
        reads: (0,units_charts/* chartReads */.qs)(tree, chart, valueFiles, charts),
        ...(chart.obstacle === undefined ? {} : { obstacle: chart.obstacle }),
    };
});
/** What a declared folder holds decides which tool renders it, as Argo CD and Flux find it out themselves. */
const unitOf = (one, folder, found) => {
    const base = {
        id: one.id,
        path: one.path,
        title: `${shown(folder)} (${one.id})`,
        ...(one.namespace === undefined ? {} : { namespace: one.namespace }),
    };
    const obstacle = one.undecided === undefined
        ? undefined
        : {
            text: `${one.id} at ${one.path}: ${one.undecided}`,
            remedy: 'Render it in a job that has what it needs, and give the result as before and after.',
        };
    const { source, reads, obstacle: own } = sourceOf(one, folder, found);
    const first = obstacle ?? own;
    return {
        ...base,
        source,
        reads: new Set([...reads, one.path, ...one.reads]),
        ...(first === undefined ? {} : { obstacle: first }),
    };
};
const sourceOf = (one, folder, found) => {
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
            reads: (0,units_charts/* chartReads */.qs)(tree, chart, valueFiles, charts),
            ...(chart.obstacle === undefined ? {} : { obstacle: chart.obstacle }),
        };
    }
    if (kustomizations.has(folder)) {
        const graph = (0,units_kustomizations/* graphOf */.cQ)(folder, kustomizations);
        return { source: { kind: 'kustomize', folder, ...overlay, ...substitutions }, ...graph };
    }
    const { files, folders } = filesBelow(folder, one.recurses, found);
    if (folders.length === 0 && one.overlay === undefined)
        return { source: { kind: 'plain', ...substitutions }, reads: new Set(files) };
    const graphs = folders.map((inner) => (0,units_kustomizations/* graphOf */.cQ)(inner, kustomizations));
    const obstacle = graphs.find((graph) => graph.obstacle !== undefined)?.obstacle;
    return {
        source: { kind: 'kustomize', folder, resources: [...files, ...folders], ...overlay, ...substitutions },
        reads: new Set([...files, ...graphs.flatMap(({ reads }) => [...reads])]),
        ...(obstacle === undefined ? {} : { obstacle }),
    };
};
/** What is applied of a folder without a build file: its manifests, and folders below that have one. */
const filesBelow = (folder, recurses, { tree, kustomizations, textOf }) => {
    const inner = [...kustomizations.keys()].filter((one) => one !== folder && (0,revision_tree/* isInside */.FK)(one, folder));
    const outermost = inner.filter((one) => !inner.some((other) => other !== one && (0,revision_tree/* isInside */.FK)(one, other)));
    const files = tree
        .below(folder)
        .filter((path) => /\.ya?ml$/i.test(path) &&
        (recurses || !(0,revision_tree/* pathFrom */.Iw)(folder, path).includes('/')) &&
        !outermost.some((one) => (0,revision_tree/* isInside */.FK)(path, one)) &&
        textOf(path) !== undefined);
    return { files, folders: recurses ? outermost : [] };
};

;// CONCATENATED MODULE: ./src/open/revision-units.ts





const isWhole = (repository) => repository?.whole !== undefined;
const isBareBuildFile = (path) => (0,templates/* buildFile */.J_)(path) !== undefined && !(0,ports_repository/* nameOf */.Vb)(path).includes('.');
/** Finds the units of a revision; '' is one without any file. `own` is `owner/name` of the repository, or ''. */
const readRevisionUnits = async (repository, revision, own) => {
    const listing = revision === '' ? [] : await repository.whole.list(revision);
    const linkPaths = listing.filter(({ kind }) => kind === 'link').map(({ path }) => path);
    // A kustomization needs no ending.
    const bare = listing.filter(({ kind, path }) => kind === 'file' && isBareBuildFile(path)).map(({ path }) => path);
    const bytesOf = async (paths) => paths.length === 0 ? new Map() : repository.whole.read(revision, paths);
    const [targets, builds, read] = await Promise.all([
        bytesOf(linkPaths),
        bytesOf(bare),
        revision === '' ? { files: [] } : repository.readTree(revision, glob/* defaultGlobs */.Fq, 'listed'),
    ]);
    const decoder = new TextDecoder();
    const tree = (0,revision_tree/* openTree */.rB)({
        files: listing.filter(({ kind }) => kind === 'file').map(({ path }) => path),
        links: new Map([...targets].map(([path, target]) => [path, decoder.decode(target)])),
    });
    const texts = new Map([
        ...read.files.map(({ path, text }) => [path, text]),
        ...[...builds].map(([path, bytes]) => [path, decoder.decode(bytes)]),
    ]);
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
const readBothUnits = async (repository, { base, head }, own) => {
    const read = rememberTrees(repository);
    const [before, after] = await Promise.all([readRevisionUnits(read, base, own), readRevisionUnits(read, head, own)]);
    return { read, before, after };
};
/** Paths at which two revisions differ. */
const changedPaths = (before, after) => {
    const old = new Map(before.listing.map(({ path, id }) => [path, id]));
    const changed = new Set();
    for (const { path, id } of after.listing) {
        if (old.get(path) !== id)
            changed.add(path);
        old.delete(path);
    }
    for (const path of old.keys())
        changed.add(path);
    return changed;
};
/** Each tree is read once, for all units. */
const rememberTrees = (repository) => {
    const known = new Map();
    return {
        ...repository,
        readTree: (revision, globs, links) => {
            const key = JSON.stringify([revision, globs, links]);
            const tree = known.get(key) ?? repository.readTree(revision, globs, links);
            known.set(key, tree);
            return tree;
        },
    };
};


/***/ }),

/***/ 27370:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kg: () => (/* binding */ readCharts),
/* harmony export */   qs: () => (/* binding */ chartReads),
/* harmony export */   ue: () => (/* binding */ chartFolders)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41934);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57274);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1451);




/** Every folder with a chart, subcharts and libraries too. */
const chartFolders = (tree) => new Set(tree.paths.filter((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path) === 'Chart.yaml').map(_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS));
/** Charts that are no subchart of another, by folder. A library renders nothing. */
const readCharts = (tree, textOf) => {
    const folders = chartFolders(tree);
    const charts = new Map();
    for (const folder of folders) {
        const path = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder, 'Chart.yaml');
        const [value] = (0,_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N)(textOf(path) ?? '');
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
const isSubchart = (folder, all) => {
    for (let at = folder.lastIndexOf('charts/'); at >= 0; at = at === 0 ? -1 : folder.lastIndexOf('charts/', at - 1)) {
        const parent = at === 0 ? '' : folder.slice(0, at - 1);
        if ((at === 0 || folder[at - 1] === '/') && all.has(parent))
            return true;
    }
    return false;
};
const readOne = (tree, folder, path, value) => {
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
                text: `${path} depends on the chart ${title} of ${repository === '' ? 'nowhere' : repository.slice(0, 200)}, which is not in ${(0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder, 'charts')}`,
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
const isVendored = (tree, folder, name) => {
    const charts = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathIn */ .lW)(folder, 'charts');
    if (tree.file(`${charts}/${name}/Chart.yaml`) !== undefined)
        return true;
    return tree
        .below(charts)
        .some((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .yS)(path) === charts && (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(path).startsWith(`${name}-`) && path.endsWith('.tgz'));
};
/** `values-*.yaml` and `values.*.yaml` beside the chart, all of `values/`, and the values of `ci/` that chart-testing takes. */
const customValues = (tree, folder) => tree.below(folder).filter((path) => isCustomValues((0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .pathFrom */ .Iw)(folder, path)));
const isCustomValues = (inside) => /^(?:values[-.][^/]+|values\/[^/]+|ci\/[^/]*-?values)\.ya?ml$/.test(inside) && !/^values\.schema\./.test(inside);
/** What a chart with these values is rendered from; prose beside it is not, nor are charts and values of others. */
const chartReads = (tree, chart, valueFiles, all) => {
    const others = new Set(chart.valueFiles.filter((path) => !valueFiles.includes(path)));
    const nested = [...all.keys()].filter((folder) => folder !== chart.folder && (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(folder, chart.folder));
    const own = tree
        .below(chart.folder)
        .filter((path) => !others.has(path) && !/\.md$/i.test(path) && !nested.some((folder) => (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_3__/* .isInside */ .FK)(path, folder)));
    return new Set([...own, ...valueFiles, ...[...chart.local.values()].flatMap((folder) => tree.below(folder))]);
};


/***/ }),

/***/ 71089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   cQ: () => (/* binding */ graphOf),
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
        const values = text === undefined ? [] : (0,_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N)(text);
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
            obstacle: {
                text: `${path} ${empty ? 'is empty' : 'cannot be read'}`,
                remedy: 'Correct the file: kustomize build says where.',
            },
        };
    }
    let obstacle;
    for (const field of takers)
        for (const entry of (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(value, field)) {
            if (entry.includes('\n'))
                continue;
            const at = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, entry);
            const next = at === undefined ? undefined : tree.folder(at);
            if (next !== undefined && at !== undefined && tree.file(at) === undefined)
                takes.add(next);
            else if (at === undefined || tree.file(at) === undefined)
                obstacle ??= missing(path, entry);
        }
    for (const file of namedFiles(value, folder, tree))
        reads.add(file);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value['helmCharts']) || Array.isArray(value['helmCharts']) || value['helmChartInflationGenerator'])
        obstacle ??= {
            text: `${path} inflates a Helm chart, and kustomize is not allowed to start other programs`,
            remedy: 'Render it in a job of its own (kustomize build --enable-helm) and give the result as before and after.',
        };
    const isComponent = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'kind') === 'Component';
    return { folder, path, takes, reads, isComponent, ...(obstacle === undefined ? {} : { obstacle }) };
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
            return file === undefined || at === undefined ? [] : [at, file];
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
/** Folders that no other kustomization takes, but for Components; of those that take each other in a circle, the first. */
const rootsOf = (all) => {
    const taken = new Set([...all.values()].flatMap(({ folder, takes }) => [...takes].filter((one) => one !== folder)));
    const isRoot = (folder) => !taken.has(folder) && all.get(folder)?.isComponent === false;
    const roots = [...all.keys()].filter(isRoot);
    const covered = new Set(roots.flatMap((folder) => [...graphOf(folder, all).folders]));
    for (const folder of [...all.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .H)) {
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
