export const id = 6586;
export const ids = [6586];
export const modules = {

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

/***/ 26586:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  findUnits: () => (/* binding */ findUnits)
});

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
;// CONCATENATED MODULE: ./src/units/application-sets.ts








/** More would be a mistake of a glob, and each is a unit. */
const mostApplications = 500;
const expandSet = function (set, around) {
    const applications = [];
    for (const generator of (0,fields/* objectsAt */.yR)(set, 'spec', 'generators')) {
        const parameters = parametersOf(generator, around);
        if (typeof parameters === 'string')
            return { kind: 'undecided', text: parameters };
        const template = templateFor(generator, (0,fields/* objectAt */.lJ)(set, 'spec', 'template'));
        for (const one of parameters) {
            const application = fillIn(template, one);
            if (!(0,json/* isJsonObject */.OW)(application))
                continue;
            applications.push({ name: (0,fields/* textAt */.$6)(application, 'metadata', 'name'), application });
        }
    }
    if (applications.length > mostApplications)
        return { kind: 'undecided', text: `it makes more than ${mostApplications} applications` };
    return { kind: 'applications', applications };
};
const parametersOf = function (generator, around) {
    const made = madeBy(generator, around);
    if (typeof made === 'string' || generator['selector'] === undefined)
        return made;
    // Argo CD: a label selector over the parameters (applicationset/generators/generator_spec_processor.go).
    const selector = (0,fields/* objectAt */.lJ)(generator, 'selector');
    return (0,fields/* objectsAt */.yR)(selector, 'matchExpressions').every((one) => operators.has((0,fields/* textAt */.$6)(one, 'operator')))
        ? made.filter((parameters) => (0,label_selector/* selectsLabels */.B)(selector, Object.fromEntries(parameters)))
        : 'the selector of its generator has an operator that is not known';
};
const madeBy = function (generator, around) {
    if ((0,json/* isJsonObject */.OW)(generator['list']))
        return (0,fields/* textAt */.$6)(generator, 'list', 'elementsYaml') === ''
            ? (0,fields/* objectsAt */.yR)(generator, 'list', 'elements').map((one) => flatten(one))
            : 'its list comes from text that another generator fills in';
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
const operators = new Set(['In', 'NotIn', 'Exists', 'DoesNotExist']);
/** Argo CD: `mergeGeneratorTemplate` takes what the outermost generator's own template says, and the set's for what it leaves empty. */
const templateFor = function (generator, template) { return Object.values(generator).reduce((merged, one) => ((0,json/* isJsonObject */.OW)(one) && (0,json/* isJsonObject */.OW)(one['template']) ? fillEmpty(one['template'], merged) : merged), template) };
const isEmpty = function (value) { return value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    value === 0 ||
    (typeof value === 'object' && Object.keys(value).length === 0) };
const fillEmpty = function (own, rest) { return Object.fromEntries([...new Set([...Object.keys(own), ...Object.keys(rest)])].map((name) => {
    const [mine, other] = [own[name], rest[name] ?? null];
    if ((0,json/* isJsonObject */.OW)(mine) && (0,json/* isJsonObject */.OW)(other))
        return [name, fillEmpty(mine, other)];
    return [name, mine === undefined || isEmpty(mine) ? other : mine];
})) };
const ofGit = function (git, { tree, textOf, repository }) {
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
        return folders.sort(order/* byCodePoint */.HH).map((folder) => new Map([...pathParameters(folder), ...values]));
    }
    const [taken, left] = [(0,glob/* globMatcher */.fU)(globs('files', false)), (0,glob/* globMatcher */.fU)(globs('files', true))];
    return tree.paths
        .filter((path) => taken(path) && !left(path))
        .flatMap((path) => {
        const [content] = (0,read_values/* readValues */.N$)(textOf(path) ?? '');
        const contents = Array.isArray(content) ? content : [content];
        return contents.map((one) => new Map([
            ...pathParameters((0,ports_repository/* folderOf */.yS)(path)),
            ['path.filename', (0,ports_repository/* nameOf */.Vb)(path)],
            ...flatten((0,json/* isJsonObject */.OW)(one) ? one : {}),
            ...values,
        ]));
    });
};
const foldersOf = function (path) {
    const parts = path.split('/').slice(0, -1);
    return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
};
const pathParameters = function (folder) {
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
const normalized = function (text) { return text.toLowerCase().replaceAll(/[^a-z0-9.-]/g, '-') };
const flatten = function (value, prefix = '') {
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
const fillIn = function (value, parameters) {
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
;// CONCATENATED MODULE: ./src/units/left-out.ts




/** Argo CD, a directory of manifests: reposerver/repository/repository.go, `manifestFile`; case matters. */
const manifestOfArgo = /\.(?:yaml|yml|json|jsonnet)$/;
/** Argo CD: `skipFileRenderingMarker`, anywhere in a file. */
const skipMarker = '+argocd:skip-file-rendering';
/** What Argo CD leaves out of a folder that it applies as it is: by the name, by `include` and `exclude`, by a mark inside. */
const leftOutByArgo = function (directory, folder, textOf) {
    const [include, exclude] = [(0,fields/* textAt */.$6)(directory, 'include'), (0,fields/* textAt */.$6)(directory, 'exclude')];
    const [taken, left] = [argoPattern(include), argoPattern(exclude)];
    return (path) => {
        const inside = (0,revision_tree/* pathFrom */.Iw)(folder, path);
        if (!manifestOfArgo.test(path) || textOf(path)?.includes(skipMarker) === true)
            return 'yes';
        if (taken === undefined || left === undefined)
            return 'not known';
        return (exclude !== '' && left(inside)) || (include !== '' && !taken(inside)) ? 'yes' : 'no';
    };
};
const mostPatterns = 64;
/** `{a,b}` of gobwas/glob, one level deep, and stars that match across folders. undefined: it says something else. */
const argoPattern = function (text) {
    if (/[[\]\\!]/.test(text))
        return undefined;
    let patterns = [''];
    for (const part of text.split(/(\{[^{}]*\})/)) {
        const choices = part.startsWith('{') ? part.slice(1, -1).split(',') : [part];
        if (choices.some((one) => /[{}]/.test(one)))
            return undefined;
        patterns = patterns.flatMap((start) => choices.map((one) => start + one));
        if (patterns.length > mostPatterns)
            return undefined;
    }
    // Without folders a star of ours matches all that one of theirs does.
    const flat = (one) => one.replaceAll('/', '\0');
    const matches = (0,glob/* globMatcher */.fU)(patterns.map((one) => flat(one).replaceAll(/\*+/g, '*')));
    return (path) => matches(flat(path));
};
/** fluxcd/pkg/sourceignore: `ExcludeVCS`, `ExcludeExt`, `ExcludeCI`, `ExcludeExtra`. */
const leftOutByDefault = [
    ...['.git/', '.gitignore', '.gitmodules', '.gitattributes'],
    ...['*.jpg', '*.jpeg', '*.gif', '*.png', '*.wmv', '*.flv', '*.tar.gz', '*.zip'],
    ...['.github/', '.circleci/', '.travis.yml', '.gitlab-ci.yml', 'appveyor.yml', '.drone.yml', 'cloudbuild.yaml'],
    ...['codeship-services.yml', 'codeship-steps.yml'],
    ...['**/.goreleaser.yml', '**/.sops.yaml', '**/.flux.yaml'],
].join('\n');
/** Most paths need no look at the default rules. */
const mayBeLeftOut = /(?:^|\/)(?:\.|appveyor|cloudbuild|codeship)|\.(?:jpe?g|gif|png|wmv|flv|gz|zip)$/;
const rulesOf = function (text, folder) { return text
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('#') && line.trim() !== '')
    .map((line) => {
    const keeps = line.startsWith('!');
    const pattern = (keeps ? line.slice(1) : line).replace(/^\\(?=[#!])/, '').trimEnd();
    return { folder, keeps, matches: ruleMatcher(pattern) };
}) };
/** go-git's own matching: a pattern with a `/` holds from its folder on, another one for any name on the way. */
const ruleMatcher = function (pattern) {
    if (/[[\]\\]/.test(pattern))
        return undefined;
    const onlyFolders = pattern.endsWith('/');
    const bare = onlyFolders ? pattern.slice(0, -1) : pattern;
    const matches = (0,glob/* globMatcher */.fU)([bare.includes('/') ? bare.replace(/^\//, '') : `**/${bare}`]);
    return (inside, isWhole) => !(onlyFolders && isWhole) && matches(inside);
};
/** The last rule that fits counts. One that nobody here can read may fit. */
const judge = function (rules, path) {
    for (const { folder, keeps, matches } of [...rules].reverse()) {
        if (!(0,revision_tree/* isInside */.FK)(path, folder))
            continue;
        if (matches === undefined)
            return 'not known';
        const inside = (0,revision_tree/* pathFrom */.Iw)(folder, path);
        if ((0,ports_repository/* withParents */.M2)(inside).some((one) => matches(one, one === inside)))
            return keeps ? 'no' : 'yes';
    }
    return 'no';
};
const deciding = new Set(['ignore', 'sparseCheckout']);
/** What a source of Flux leaves out of its artifact, whoever asks for it there. */
const leftOutByFlux = function (sources, paths, textOf) {
    const own = paths
        .filter((path) => (0,ports_repository/* nameOf */.Vb)(path) === '.sourceignore')
        .flatMap((path) => rulesOf(textOf(path) ?? '', (0,ports_repository/* folderOf */.yS)(path)));
    const byDefault = rulesOf(leftOutByDefault, '');
    const isSilent = own.length === 0 &&
        sources.every((source) => Object.keys((0,fields/* objectAt */.lJ)(source, 'spec')).every((name) => !deciding.has(name)));
    return (path) => {
        if (isSilent && !mayBeLeftOut.test(path))
            return 'no';
        const answers = (sources.length === 0 ? [{}] : sources).map((source) => {
            const folders = listOf(source);
            if (folders.length > 0 && !folders.some((folder) => folder === '' || (0,ports_repository/* isBelow */.Yw)(path, folder)))
                return 'not known';
            const said = (0,fields/* textAt */.$6)(source, 'spec', 'ignore');
            const answer = judge([...byDefault, ...own, ...rulesOf(said, '')], path);
            // Whether `ignore` takes the place of the default rules or comes beside them is told in both ways.
            return said !== '' && answer === 'yes' && judge([...own, ...rulesOf(said, '')], path) === 'no'
                ? 'not known'
                : answer;
        });
        return new Set(answers).size === 1 ? (answers[0] ?? 'no') : 'not known';
    };
};
/** Flux: `spec.sparseCheckout`. */
const listOf = function (source) { return (0,fields/* textsAt */.i1)(source, 'spec', 'sparseCheckout').map((one) => one.replace(/^\.?\/+/, '').replace(/\/+$/, '')) };

;// CONCATENATED MODULE: ./src/units/argo-applications.ts







/** What `Application` and `ApplicationSet` objects apply from this repository. */
const declareArgo = function (object, around) {
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
                        leavesOut: () => 'no',
                        leavesOutOf: 'folder',
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
const declareApplication = function (id, path, application, around) {
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
            leavesOutOf: 'folder',
            ...(namespace === '' || (0,gitops_object/* isFilledIn */.qL)(namespace) ? {} : { namespace }),
        };
        const folder = folderOfSource(source, around);
        const leavesOut = leftOutByArgo((0,fields/* objectAt */.lJ)(source, 'directory'), folder ?? '', around.textOf);
        if (folder === undefined)
            return [{ ...base, folder, leavesOut, undecided: elsewhere(source) }];
        const { missing, ...helm } = helmOf(source, sources, folder, name, around);
        const undecided = undecidedPart(source, namespace) ?? missing;
        const overlay = overlayOf((0,fields/* objectAt */.lJ)(source, 'kustomize'));
        return [
            {
                ...base,
                folder,
                leavesOut,
                helm,
                ...(overlay === undefined ? {} : { overlay }),
                ...(undecided === undefined ? {} : { undecided }),
            },
        ];
    });
};
const folderOfSource = function (source, { tree, repository }) {
    const path = (0,fields/* textAt */.$6)(source, 'path');
    const url = (0,fields/* textAt */.$6)(source, 'repoURL');
    if ((0,fields/* textAt */.$6)(source, 'chart') !== '' || path === '' || (0,gitops_object/* isFilledIn */.qL)(path))
        return undefined;
    if (repository !== '' && url !== '' && !(0,gitops_object/* isFilledIn */.qL)(url) && !(0,gitops_object/* isOwnAddress */.v7)(url, repository))
        return undefined;
    const at = (0,revision_tree/* normalPath */.FE)(path);
    return at === undefined ? undefined : tree.folder(at);
};
const elsewhere = function (source) { return `it applies ${(0,fields/* textAt */.$6)(source, 'chart') === '' ? (0,fields/* textAt */.$6)(source, 'path') || 'what a generator names' : `the chart ${(0,fields/* textAt */.$6)(source, 'chart')}`} of ${(0,fields/* textAt */.$6)(source, 'repoURL') || 'another repository'}` };
const undecidedPart = function (source, namespace) {
    if ((0,gitops_object/* isFilledIn */.qL)(namespace))
        return 'its namespace is filled in by another program';
    if ((0,json/* isJsonObject */.OW)(source['plugin']))
        return 'a plugin of Argo CD renders it';
    return undefined;
};
const helmOf = function (source, sources, folder, name, around) {
    const helm = (0,fields/* objectAt */.lJ)(source, 'helm');
    const named = (0,fields/* textsAt */.i1)(helm, 'valueFiles').map((file) => ({ file, at: valuesPath(file, sources, folder, around) }));
    const isHere = ({ at }) => at !== undefined && around.tree.file(at) !== undefined;
    const absent = (0,fields/* member */.Dc)(helm, 'ignoreMissingValueFiles') === true ? undefined : named.find((one) => !isHere(one));
    const values = mergeValues((0,json/* isJsonObject */.OW)(helm['valuesObject']) ? helm['valuesObject'] : (0,read_values/* readValues */.N$)((0,fields/* textAt */.$6)(helm, 'values'))[0], parameterValues((0,fields/* objectsAt */.yR)(helm, 'parameters')));
    return {
        release: (0,fields/* textAt */.$6)(helm, 'releaseName') || name,
        valueFiles: named.filter(isHere).flatMap(({ at }) => at ?? []),
        ...(values === undefined ? {} : { values }),
        ...(absent === undefined ? {} : { missing: `it takes values of ${absent.file}, which is not here` }),
    };
};
/** Relative to the chart, to the root of the repository with `/`, or to a source that has a name: `$values/\u2026`. */
const valuesPath = function (file, sources, folder, { repository }) {
    const named = /^\$([\w-]+)\/(.*)$/.exec(file);
    if (named === null)
        return file.startsWith('/') ? (0,revision_tree/* normalPath */.FE)(file.slice(1)) : (0,revision_tree/* joinPath */.uJ)(folder, file);
    const source = sources.find((one) => (0,fields/* textAt */.$6)(one, 'ref') === named[1]);
    const url = (0,fields/* textAt */.$6)(source, 'repoURL');
    if (source === undefined || (repository !== '' && !(0,gitops_object/* isOwnAddress */.v7)(url, repository)))
        return undefined;
    return (0,revision_tree/* normalPath */.FE)(named[2] ?? '');
};
const parameterValues = function (parameters) { return parameters.reduce((values, parameter) => {
    const names = (0,fields/* textAt */.$6)(parameter, 'name').split(/(?<!\\)\./);
    const value = names.reduceRight((inner, name) => ({ [name.replaceAll('\\.', '.')]: inner }), scalarOf(parameter));
    return mergeValues(values, value);
}, undefined) };
/** As `helm template --set` takes it, unless text is asked for. */
const scalarOf = function (parameter) {
    const text = (0,fields/* textAt */.$6)(parameter, 'value');
    if (parameter['forceString'] === true)
        return text;
    if (text === 'true' || text === 'false')
        return text === 'true';
    return /^-?[1-9]\d{0,14}$|^0$/.test(text) ? Number(text) : text;
};
/** Maps are merged, everything else is replaced: Helm's own rule. */
const mergeValues = function (under, over) {
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
const overlayOf = function (kustomize) {
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

// EXTERNAL MODULE: ./src/units/kustomizations.ts
var units_kustomizations = __webpack_require__(71089);
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
 * names it, so these have to be the same as well (`isSameReferred` in open/left-out-bases.ts). What X holds is unknown, alike
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
            ...over.flatMap((one) => (0,units_kustomizations/* namedFiles */.VI)(layerOf(one), one.folder, tree)),
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
/** Fields whose entries work on other objects, whatever stands in them. */
const working = ['generators', 'transformers', 'validators'];
/**
 * Whether what a part of the layers takes as resources stands beside the base, as with Components (kustomize: runs them over what
 * there is, their own resources added to it). Resources of transformers and generators are what these do.
 */
const besideBase = function (all) {
    const isWorking = all.some(({ value }) => working.some((field) => value[field] !== undefined));
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
        leavesOutOf: 'everything',
        leavesOut: leavesOutOf(object, (0,fields/* objectAt */.lJ)(spec, 'sourceRef'), all, around),
        reads: substitutions?.reads ?? [],
        ...(namespace === '' || (0,gitops_object/* isFilledIn */.qL)(namespace) ? {} : { namespace }),
        ...(overlay === undefined ? {} : { overlay }),
        ...(substitutions === undefined ? {} : { substitutions: substitutions.values }),
        ...(folder === undefined ? { undecided: foreign ?? `it applies ${path}, which is not here` } : {}),
    };
};
/** The objects that a reference may mean: the namespace of one may be said elsewhere. */
const sourcesOf = function (object, reference, all) {
    const namespace = (0,fields/* textAt */.$6)(reference, 'namespace') || object.namespace;
    return all.filter((one) => one.kind === (0,fields/* textAt */.$6)(reference, 'kind') &&
        one.name === (0,fields/* textAt */.$6)(reference, 'name') &&
        (one.namespace === namespace || one.namespace === '' || namespace === ''));
};
const leavesOutOf = function (object, reference, all, { tree, textOf }) { return leftOutByFlux(sourcesOf(object, reference, all).map(({ content }) => content), tree.paths, textOf) };
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
const flux_overlayOf = function (spec, namespace) {
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
        leavesOutOf: 'everything',
        leavesOut: leavesOutOf(object, (0,fields/* objectAt */.lJ)(chart, 'sourceRef'), all, around),
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
const undecidedOf = function (spec, folder, elsewhere) {
    if (folder === undefined)
        return { undecided: elsewhere };
    if ((0,fields/* listAt */.gT)(spec, 'valuesFrom').length > 0)
        return { undecided: 'its values come from objects of the cluster (valuesFrom)' };
    if ((0,fields/* listAt */.gT)(spec, 'postRenderers').length > 0)
        return { undecided: 'it has post-renderers' };
    return {};
};

;// CONCATENATED MODULE: ./src/units/zarf-packages.ts







/** Packages that take packages that take packages. */
const deepest = 5;
/**
 * Charts of this repository that packages of Zarf apply: where each is, its namespace, its release and its values. What one of
 * them leaves to whoever deploys it (variables, values of a deployment) is left to the chart's own values. A chart of which
 * something is not here is not told: it is found by its folder, as without a package.
 */
const declareZarf = function (around, isChart) {
    const packages = around.tree.paths.filter((path) => isPackage(path, around)).sort(order/* byCodePoint */.HH);
    const imported = new Set(packages.flatMap((path) => componentsOf(path, around).flatMap((one) => importOf(path, one))));
    const charts = packages
        .filter((path) => !imported.has(path))
        .flatMap((path) => componentsOf(path, around).flatMap((one) => chartsOf(path, one, '', around, 0)))
        .filter(({ folder }) => isChart(folder));
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
const isPackage = function (path, { textOf }) { return (0,ports_repository/* nameOf */.Vb)(path) === 'zarf.yaml' && /^kind:[ \t]+["']?ZarfPackageConfig\b/m.test(textOf(path) ?? '') };
/** Each package is asked for by itself and by every one that takes it. */
const read = new WeakMap();
const packageOf = function (path, around) {
    const known = read.get(around) ?? new Map();
    read.set(around, known);
    if (!known.has(path))
        known.set(path, (0,read_values/* readValues */.N$)(around.textOf(path) ?? '')[0]);
    return known.get(path);
};
const componentsOf = function (path, around) { return (0,fields/* objectsAt */.yR)(packageOf(path, around), 'components') };
const importOf = function (path, component) {
    const folder = (0,fields/* textAt */.$6)(component, 'import', 'path');
    const at = folder === '' ? undefined : (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), folder);
    return at === undefined ? [] : [`${at === '' ? '' : `${at}/`}zarf.yaml`];
};
const chartsOf = function (path, component, asked, around, depth) {
    const own = (0,fields/* textAt */.$6)(component, 'only', 'flavor');
    if (depth > deepest || (own !== '' && asked !== '' && own !== asked))
        return [];
    const flavor = asked === '' ? own : asked;
    const name = (0,fields/* textAt */.$6)(component, 'import', 'name') || (0,fields/* textAt */.$6)(component, 'name');
    const [from] = importOf(path, component);
    const variants = from === undefined || !isPackage(from, around)
        ? []
        : componentsOf(from, around)
            .filter((one) => (0,fields/* textAt */.$6)(one, 'name') === name)
            .map((one) => chartsOf(from, one, flavor, around, depth + 1))
            .filter((charts) => charts.length > 0);
    return (variants.length === 0 ? [[]] : variants).flatMap((charts) => laidOver(path, component, flavor, charts, around));
};
/** The charts of a component with those that it imports: of one name they are one, and lists are put together. */
const laidOver = function (path, component, flavor, imported, around) {
    const charts = new Map(imported.map((chart) => [chart.name, { ...chart, reads: [...chart.reads, path] }]));
    for (const chart of (0,fields/* objectsAt */.yR)(component, 'charts')) {
        const name = (0,fields/* textAt */.$6)(chart, 'name');
        const under = charts.get(name);
        const folder = (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), (0,fields/* textAt */.$6)(chart, 'localPath'));
        // Those that the package fills in (`templatedValuesFiles`) are filled in for each deployment.
        const files = (0,fields/* textsAt */.i1)(chart, 'valuesFiles');
        const found = files.flatMap((file) => (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), file) ?? []);
        const namespace = (0,fields/* textAt */.$6)(chart, 'namespace') || (under?.namespace ?? '');
        charts.set(name, {
            name,
            path: under?.path ?? path,
            component: under?.component ?? (0,fields/* textAt */.$6)(component, 'name'),
            flavor,
            folder: (0,fields/* textAt */.$6)(chart, 'localPath') === '' ? (under?.folder ?? '\0') : (folder ?? '\0'),
            namespace,
            release: (0,fields/* textAt */.$6)(chart, 'releaseName') || (under?.release ?? name),
            valueFiles: [...(under?.valueFiles ?? []), ...found],
            reads: [...(under?.reads ?? []), path],
            sources: [...(under?.sources ?? []), ...(0,fields/* objectsAt */.yR)(chart, 'values').map((one) => (0,fields/* textAt */.$6)(one, 'sourcePath'))],
            isClear: (under?.isClear ?? true) &&
                namespace !== '' &&
                ![namespace, ...files].some((text) => (0,gitops_object/* isFilledIn */.qL)(text) || text.includes('###')) &&
                files.length === found.length &&
                found.every((file) => around.tree.file(file) !== undefined),
        });
    }
    return [...charts.values()];
};
/** Whether a package itself has values for the chart, which win over those of files. */
const givesValues = function ({ sources, reads }, around) { return sources.length > 0 &&
    reads.some((path) => (0,fields/* textsAt */.i1)(packageOf(path, around), 'values', 'files').some((file) => {
        const at = (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), file);
        const text = at === undefined ? undefined : around.textOf(at);
        // What nobody read may give any.
        if (text === undefined)
            return true;
        const [values] = (0,read_values/* readValues */.N$)(text);
        return sources.some((source) => !zarf_packages_isEmpty(valueAt(values, source.split('.').slice(1))));
    })) };
const valueAt = function (value, names) { return names.reduce((inner, name) => (name === '' ? inner : (0,fields/* member */.Dc)(inner, name)), value) };
const zarf_packages_isEmpty = function (value) { return value === undefined || value === null || ((0,json/* isJsonObject */.OW)(value) && Object.keys(value).length === 0) };

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
    const found = { tree, textOf, repository, charts, kustomizations };
    const built = new Set([...kustomizations.values()].map(({ path }) => path));
    const objects = (0,gitops_object/* gitOpsObjects */.JD)([...files].flatMap(([path, text]) => (isOfChart(path) || built.has(path) ? [] : [{ path, text }])));
    const configMaps = configMapsFor(objects, files);
    const declarations = [
        ...objects.flatMap((object) => [
            ...declareArgo(object, found),
            ...declareFlux(object, [...objects, ...configMaps], found),
        ]),
        ...declareZarf(found, (folder) => charts.has(folder)),
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
        declared: { by: one.id, path: one.path, folder },
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
    return found;
};
const severalFiles = function (folder) { return ({
    text: `${folder === '' ? 'the root' : folder} holds more than one kustomization file`,
    remedy: 'Keep one of them.',
}) };
const takers = ['resources', 'bases', 'components', 'generators', 'transformers', 'validators'];
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


/***/ })

};
