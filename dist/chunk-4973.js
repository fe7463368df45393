export const id = 4973;
export const ids = [4973];
export const modules = {

/***/ 4973:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  S: () => (/* binding */ declareArgo),
  D: () => (/* binding */ mergeValues)
});

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
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

// EXTERNAL MODULE: ./src/units/left-out.ts
var left_out = __webpack_require__(96783);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
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
            ...clusterOf((0,fields/* objectAt */.lJ)(spec, 'destination')),
        };
        const folder = folderOfSource(source, around);
        const leavesOut = (0,left_out/* leftOutByArgo */._)((0,fields/* objectAt */.lJ)(source, 'directory'), folder ?? '', around.textOf);
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
/** Where Argo CD itself runs has one address and one name everywhere. */
const clusterOf = function (destination) {
    const cluster = (0,fields/* textAt */.$6)(destination, 'server') || (0,fields/* textAt */.$6)(destination, 'name');
    if (cluster === '' || (0,gitops_object/* isFilledIn */.qL)(cluster))
        return {};
    return { cluster: /^(?:https:\/\/kubernetes\.default\.svc\/?|in-cluster)$/.test(cluster) ? '' : cluster };
};
const folderOfSource = function (source, { tree, repository, isRootElsewhere }) {
    const path = (0,fields/* textAt */.$6)(source, 'path');
    const url = (0,fields/* textAt */.$6)(source, 'repoURL');
    if ((0,fields/* textAt */.$6)(source, 'chart') !== '' || path === '' || (0,gitops_object/* isFilledIn */.qL)(path))
        return undefined;
    if (repository !== '' && url !== '' && !(0,gitops_object/* isFilledIn */.qL)(url) && !(0,gitops_object/* isOwnAddress */.v7)(url, repository))
        return undefined;
    const at = (0,ports_repository/* normalPath */.FE)(path);
    return at === undefined || (at === '' && isRootElsewhere) ? undefined : tree.folder(at);
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
        return file.startsWith('/') ? (0,ports_repository/* normalPath */.FE)(file.slice(1)) : (0,revision_tree/* joinPath */.uJ)(folder, file);
    const source = sources.find((one) => (0,fields/* textAt */.$6)(one, 'ref') === named[1]);
    const url = (0,fields/* textAt */.$6)(source, 'repoURL');
    if (source === undefined || (repository !== '' && !(0,gitops_object/* isOwnAddress */.v7)(url, repository)))
        return undefined;
    return (0,ports_repository/* normalPath */.FE)(named[2] ?? '');
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


/***/ }),

/***/ 96783:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ leftOutByArgo),
/* harmony export */   o: () => (/* binding */ leftOutByFlux)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38546);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57274);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1451);




/** Argo CD, a directory of manifests: reposerver/repository/repository.go, `manifestFile`; case matters. */
const manifestOfArgo = /\.(?:yaml|yml|json|jsonnet)$/;
/** Argo CD: `skipFileRenderingMarker`, anywhere in a file. */
const skipMarker = '+argocd:skip-file-rendering';
/** What Argo CD leaves out of a folder that it applies as it is: by the name, by `include` and `exclude`, by a mark inside. */
const leftOutByArgo = function (directory, folder, textOf) {
    const [include, exclude] = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(directory, 'include'), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(directory, 'exclude')];
    const [taken, left] = [argoPattern(include), argoPattern(exclude)];
    return (path) => {
        const inside = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFrom */ .Iw)(folder, path);
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
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU)(patterns.map((one) => flat(one).replaceAll(/\*+/g, '*')));
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
    const matches = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .globMatcher */ .fU)([bare.includes('/') ? bare.replace(/^\//, '') : `**/${bare}`]);
    return (inside, isWhole) => !(onlyFolders && isWhole) && matches(inside);
};
/** The last rule that fits counts. One that nobody here can read may fit. */
const judge = function (rules, path) {
    for (const { folder, keeps, matches } of [...rules].reverse()) {
        if (!(0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .isInside */ .FK)(path, folder))
            continue;
        if (matches === undefined)
            return 'not known';
        const inside = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_1__/* .pathFrom */ .Iw)(folder, path);
        if ((0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .withParents */ .M2)(inside).some((one) => matches(one, one === inside)))
            return keeps ? 'no' : 'yes';
    }
    return 'no';
};
const deciding = new Set(['ignore', 'sparseCheckout']);
/** What a source of Flux leaves out of its artifact, whoever asks for it there. */
const leftOutByFlux = function (sources, paths, textOf) {
    const own = paths
        .filter((path) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(path) === '.sourceignore')
        .flatMap((path) => rulesOf(textOf(path) ?? '', (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path)));
    const byDefault = rulesOf(leftOutByDefault, '');
    const isSilent = own.length === 0 &&
        sources.every((source) => Object.keys((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(source, 'spec')).every((name) => !deciding.has(name)));
    return (path) => {
        if (isSilent && !mayBeLeftOut.test(path))
            return 'no';
        const answers = (sources.length === 0 ? [{}] : sources).map((source) => {
            const folders = listOf(source);
            if (folders.length > 0 && !folders.some((folder) => folder === '' || (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .isBelow */ .Yw)(path, folder)))
                return 'not known';
            const said = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'spec', 'ignore');
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
const listOf = function (source) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(source, 'spec', 'sparseCheckout').map((one) => one.replace(/^\.?\/+/, '').replace(/\/+$/, '')) };


/***/ })

};
