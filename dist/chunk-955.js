export const id = 955;
export const ids = [955];
export const modules = {

/***/ 30955:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ openNeighbours)
/* harmony export */ });
/* harmony import */ var _units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45469);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51747);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45200);
/* harmony import */ var _units_opaque_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77348);
/* harmony import */ var _reach_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18759);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21173);
/* harmony import */ var _rendered_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(51417);







const openNeighbours = (run, repository, found, reached) => {
    const plain = (part) => plainNeighbour(run, repository, found, part);
    const rendered = (pair) => renderedNeighbour(run, repository, found, pair);
    // Where nothing of a unit differs, one reading stands for both revisions.
    return {
        plain: reached.plain.map(plain),
        rendered: reached.rendered.map(rendered),
        untouched: [
            ...reached.untouchedPlain.map((part) => untouched(plain(part))),
            ...reached.untouched.map(({ title, before, after }) => rendered({ title, before: after ?? before, after: after ?? before })),
        ],
        opaque: opaqueNeighbours(repository, found),
    };
};
const untouched = (neighbour) => ({
    ...neighbour,
    sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => {
        const sides = await neighbour.sides();
        return { ...sides, before: sides.after };
    }),
});
const renderedNeighbour = (run, repository, { before, after, cache }, pair) => ({
    title: pair.title,
    words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => wordsOfPair(pair, before, after)),
    sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => {
        const renderer = await run.renderer();
        const ports = { repository, renderer, cache, namespace: run.inputs.namespace };
        return (0,_rendered_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .renderedSides */ .u)(ports, pair, pair.before === pair.after ? after : before, after);
    }),
});
const wordsOfPair = ({ before: old, after: now }, before, after) => {
    const unit = now ?? old ?? nothing;
    const texts = [...textsOf(old, before), ...(old === now ? [] : textsOf(now, after))];
    const reads = new Set([...(old?.reads ?? []), ...(now?.reads ?? [])]);
    return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...unit, reads }, uniqueTexts(texts));
};
const nothing = { id: '', title: '', source: { kind: 'plain' }, reads: new Set() };
const textsOf = (unit, { textOf }) => [...(unit?.reads ?? [])].flatMap((path) => {
    const text = textOf(path);
    return text === undefined ? [] : [{ path, text }];
});
const uniqueTexts = (texts) => [
    ...new Map(texts.map((one) => [`${one.path}\n${one.text}`, one])).values(),
];
const plainNeighbour = (run, repository, { configuration, revisions, cache, before, after }, { at, holds }) => {
    const isOwn = (path) => holds(path) && !before.found.isTaken(path) && !after.found.isTaken(path);
    const title = at ?? 'other files';
    return {
        title,
        words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => {
            const texts = [...before.files, ...after.files].filter(({ path }) => isOwn(path));
            const reads = new Set(texts.map(({ path }) => path));
            return (0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads }, uniqueTexts(texts));
        }),
        sides: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(() => (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_4__/* .readSides */ .h)(run, repository, configuration, revisions, undefined, cache, isOwn)),
    };
};
/** Files that other programs fill in, where the change leaves them alone; a changed one is a reason of its own. */
const opaqueNeighbours = (repository, { before, after }) => {
    const files = (0,_reach_units_js__WEBPACK_IMPORTED_MODULE_3__/* .opaqueFiles */ .V)(before, after);
    if (files.length === 0)
        return [];
    const paths = files.map(({ path }) => path);
    const title = 'the files that other programs fill in';
    return [
        {
            title,
            words: (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_6__/* .once */ .O)(async () => {
                const read = await repository.whole.read(after.revision, paths);
                const decoder = new TextDecoder();
                const texts = files
                    .map((file) => ({ ...file, text: decoder.decode(read.get(file.path)) }))
                    .filter((file) => (0,_units_opaque_js__WEBPACK_IMPORTED_MODULE_2__/* .mayBecomeObject */ .Wk)(file, file.text));
                return { ...(0,_units_words_of_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z9)({ ...nothing, title, reads: new Set(paths) }, texts), isDynamic: true };
            }),
            sides: () => Promise.resolve((0,_no_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .unprovenSides */ .e)({ code: 'NOT_RENDERED', text: 'another program fills it in' })),
        },
    ];
};


/***/ }),

/***/ 18759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ opaqueFiles),
  B: () => (/* binding */ reachUnits)
});

// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts
var may_hold = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 5 modules
var read_objects = __webpack_require__(62408);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/units/opaque.ts
var opaque = __webpack_require__(77348);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
;// CONCATENATED MODULE: ./src/units/pair-units.ts

const folderOf = ({ source }) => (source.kind === 'plain' ? '' : `${source.kind} ${source.folder}`);
/**
 * Finds each unit of one revision in the other: by its id, else by the folder where only one on each side is left (an
 * Application that is renamed, or that comes to a folder which was found by itself). `find` gives a unit that is no longer
 * one of its own since something else takes it: it is compared with itself all the same.
 */
const pairUnits = (before, after, find) => {
    const old = new Map(before.map((unit) => [unit.id, unit]));
    const now = new Map(after.map((unit) => [unit.id, unit]));
    const gone = before.filter(({ id }) => !now.has(id));
    const come = after.filter(({ id }) => !old.has(id));
    const moved = new Map(come.flatMap((unit) => {
        const folder = folderOf(unit);
        const partners = folder === '' ? [] : gone.filter((one) => folderOf(one) === folder);
        const rivals = come.filter((one) => folderOf(one) === folder);
        const [only] = partners;
        return only !== undefined && partners.length === 1 && rivals.length === 1 ? [[unit.id, only]] : [];
    }));
    const taken = new Set([...moved.values()].map(({ id }) => id));
    return [
        ...after.map((unit) => ({
            title: unit.title,
            before: old.get(unit.id) ?? moved.get(unit.id) ?? find.before(unit),
            after: unit,
        })),
        ...gone
            .filter(({ id }) => !taken.has(id))
            .map((unit) => ({ title: unit.title, before: unit, after: find.after(unit) })),
    ].sort((a, b) => (0,order/* byCodePoint */.H)(a.title, b.title));
};
/** Whether a change of these paths can change the unit. */
const isReached = ({ before, after }, changed) => [before, after].some((unit) => unit !== undefined && [...changed].some((path) => unit.reads.has(path)));

// EXTERNAL MODULE: ./src/ports/repository.ts
var ports_repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
;// CONCATENATED MODULE: ./src/units/plain-parts.ts




/**
 * Splits plain files where the same object stands twice with another content: two states of one object are never applied
 * together. The folders part at the level where the two paths do; files that are on neither side belong to each part.
 */
const splitPlain = (objects) => {
    const branches = findBranches(objects);
    if (branches.size === 0)
        return [{ at: undefined, holds: () => true }];
    const sides = [...branches.values()].flatMap((names) => [...names]);
    const leaves = sides.filter((side) => !branches.has(side) && !sides.some((other) => (0,revision_tree/* isInside */.FK)(other, side)));
    return [...new Set(leaves)].sort(order/* byCodePoint */.H).map((leaf) => ({
        at: leaf,
        holds: (path) => sidesOf(path, branches).every((side) => (0,ports_repository/* isBelow */.Yw)(leaf, side)),
    }));
};
const findBranches = (objects) => {
    const first = new Map();
    const repeated = new Map();
    for (const object of objects) {
        const same = first.get(object.key);
        const list = repeated.get(object.key);
        if (same === undefined)
            first.set(object.key, object);
        else if (list === undefined)
            repeated.set(object.key, [same, object]);
        else
            list.push(object);
    }
    const branches = new Map();
    for (const same of repeated.values()) {
        if (same.every(({ content }) => (0,json/* isSameJson */.TL)(content, same[0]?.content)))
            continue;
        for (const [folder, children] of childrenOf([...new Set(same.map(({ path }) => path))])) {
            if (children.size < 2)
                continue;
            const known = branches.get(folder) ?? new Set();
            for (const child of children)
                known.add(child);
            branches.set(folder, known);
        }
    }
    return branches;
};
const childrenOf = (paths) => {
    const children = new Map();
    for (const path of paths)
        for (const [folder, child] of steps(path)) {
            const known = children.get(folder) ?? new Set();
            children.set(folder, known.add(child));
        }
    return children;
};
/** `a/b/c.yaml`: ['', 'a'], ['a', 'a/b'], ['a/b', 'a/b/c.yaml']. */
const steps = (path) => {
    const parts = path.split('/');
    return parts.map((_, at) => [parts.slice(0, at).join('/'), parts.slice(0, at + 1).join('/')]);
};
const sidesOf = (path, branches) => steps(path).flatMap(([folder, child]) => (branches.get(folder)?.has(child) === true ? [child] : []));

// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
;// CONCATENATED MODULE: ./src/open/delivery-fields.ts

const application = {
    rendered: [
        ...['path', 'directory.recurse', 'plugin', 'ref'].map((field) => `source.${field}`),
        ...['valueFiles', 'values', 'valuesObject', 'parameters', 'releaseName', 'ignoreMissingValueFiles'].map((field) => `source.helm.${field}`),
        ...['namePrefix', 'nameSuffix', 'namespace', 'replicas', 'patches', 'components', 'commonLabels'].map((field) => `source.kustomize.${field}`),
        'destination.namespace',
    ],
    // Images decide no access. Whether the tool works by itself, or a person starts it, changes nothing of the result.
    neutral: ['source.kustomize.images', 'syncPolicy.automated', 'syncPolicy.retry', 'revisionHistoryLimit', 'info'],
};
const inTemplate = (fields) => fields.map((field) => `template.spec.${field}`);
const source = { rendered: [], neutral: ['interval', 'timeout'] };
const deliveryFields = new Map([
    ['argoproj.io/Application', application],
    [
        'argoproj.io/ApplicationSet',
        {
            rendered: ['generators', 'template.metadata.name', ...inTemplate(application.rendered)],
            neutral: ['strategy', ...inTemplate(application.neutral)],
        },
    ],
    [
        'kustomize.toolkit.fluxcd.io/Kustomization',
        {
            rendered: ['path', 'targetNamespace', 'patches', 'components', 'namePrefix', 'nameSuffix', 'postBuild'],
            neutral: ['interval', 'timeout', 'retryInterval', 'dependsOn', 'wait', 'healthChecks', 'healthCheckExprs'],
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
            ],
        },
    ],
    ...['GitRepository', 'OCIRepository', 'HelmRepository', 'HelmChart', 'Bucket'].map((kind) => [`source.toolkit.fluxcd.io/${kind}`, source]),
]);
/** The outermost fields that differ and are in no list. */
const changedPlaces = (old, now, { rendered, neutral }, at = '') => {
    if ((0,json/* isSameJson */.TL)(old ?? null, now ?? null))
        return [];
    const known = at.replace(/(^|\.)sources\[\d+\]/, '$1source');
    const listed = [...rendered, ...neutral];
    if (listed.includes(known))
        return [];
    const leads = known === '' || listed.some((field) => field.startsWith(`${known}.`));
    const inner = { rendered, neutral };
    if (/(?:^|\.)sources$/.test(at)) {
        const [one, other] = [itemsOf(old), itemsOf(now)];
        return Array.from({ length: Math.max(one.length, other.length) }, (_, index) => changedPlaces(one[index], other[index], inner, `${at}[${index}]`)).flat();
    }
    const isMap = (value) => value === undefined || (0,json/* isJsonObject */.OW)(value);
    if (!leads || !isMap(old) || !isMap(now))
        return [at];
    const [one, other] = [(0,json/* isJsonObject */.OW)(old) ? old : {}, (0,json/* isJsonObject */.OW)(now) ? now : {}];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].flatMap((name) => changedPlaces(one[name], other[name], inner, at === '' ? name : `${at}.${name}`));
};
const itemsOf = (value) => (Array.isArray(value) ? value : []);

;// CONCATENATED MODULE: ./src/open/new-deliveries.ts




/** Fields that a unit is rendered by as well where its object is new, and those that say nothing by being there. */
const harmless = new Map([
    [
        'argoproj.io/Application',
        [
            ...[
                'repoURL',
                'targetRevision',
                'name',
                'chart',
                'directory.include',
                'directory.exclude',
                'directory.jsonnet',
            ].map((field) => `source.${field}`),
            ...['version', 'skipTests', 'skipCrds', 'skipSchemaValidation', 'passCredentials'].map((field) => `source.helm.${field}`),
            ...['project', 'destination', 'syncPolicy', 'ignoreDifferences'],
        ],
    ],
    [
        'kustomize.toolkit.fluxcd.io/Kustomization',
        [
            ...['sourceRef', 'prune', 'force', 'serviceAccountName', 'deletionPolicy', 'images', 'decryption'],
            'ignoreMissingComponents',
        ],
    ],
    [
        'helm.toolkit.fluxcd.io/HelmRelease',
        [
            ...['chart', 'install', 'upgrade', 'rollback', 'uninstall', 'serviceAccountName', 'driftDetection'],
            ...['persistentClient', 'chartRef'],
        ],
    ],
    [
        'source.toolkit.fluxcd.io/GitRepository',
        [
            ...['url', 'ref', 'secretRef', 'provider', 'verify', 'proxySecretRef', 'recurseSubmodules', 'serviceAccountName'],
            ...['ignore', 'sparseCheckout'],
        ],
    ],
]);
const templates = new Map([['argoproj.io/ApplicationSet', 'argoproj.io/Application']]);
/**
 * Fields by which a new object of Argo CD or Flux applies something else than the files of this revision: another revision of
 * them, a part of them, or nothing yet.
 */
const decidingWhereNew = (object, before) => {
    const title = `${object.group}/${object.kind}`;
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const inner = templates.get(title);
    const said = inner === undefined ? spec : (0,mesh_fields/* objectAt */.lJ)(spec, 'template', 'spec');
    const places = unlisted(said, inner ?? title);
    const revisions = revisionsOf(object).filter((one) => !isNewest(one.text) && !knownRevisions(before, object).has(one.text));
    return [...places, ...revisions.map(({ field }) => field)].map((field) => inner === undefined ? `spec.${field}` : `spec.template.spec.${field}`);
};
const unlisted = (spec, title) => {
    const fields = deliveryFields.get(title);
    const more = harmless.get(title);
    if (fields === undefined || more === undefined)
        return [];
    const known = { rendered: [...fields.rendered, ...more], neutral: fields.neutral };
    return changedPlaces({}, spec, known).filter((field) => !isNothing(valueAt(spec, field)));
};
/** `suspend: false` and an empty map say nothing; labels for everything count where Istio reads them. */
const isNothing = (value) => value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0) ||
    ((0,json/* isJsonObject */.OW)(value) && ('labels' in value || 'annotations' in value) && !JSON.stringify(value).includes('istio'));
const valueAt = (spec, field) => field
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce((value, name) => {
    if (Array.isArray(value))
        return value[Number(name)];
    return (0,json/* isJsonObject */.OW)(value) ? value[name] : undefined;
}, spec);
/** Revisions of this repository, as far as a source is one of git: a chart's version is none. */
const revisionsOf = ({ group, kind, content }) => {
    const spec = kind === 'ApplicationSet' ? (0,mesh_fields/* objectAt */.lJ)(content, 'spec', 'template', 'spec') : (0,mesh_fields/* objectAt */.lJ)(content, 'spec');
    if (group === 'argoproj.io') {
        const one = (0,mesh_fields/* objectAt */.lJ)(spec, 'source');
        const several = (0,mesh_fields/* objectsAt */.yR)(spec, 'sources').map((source, at) => [`sources[${at}]`, source]);
        return [['source', one], ...several].flatMap(([at, source]) => (0,mesh_fields/* textAt */.$6)(source, 'chart') === '' && (0,mesh_fields/* textAt */.$6)(source, 'targetRevision') !== ''
            ? [{ field: `${at}.targetRevision`, text: (0,mesh_fields/* textAt */.$6)(source, 'targetRevision') }]
            : []);
    }
    if (group !== 'source.toolkit.fluxcd.io' || kind !== 'GitRepository')
        return [];
    return Object.entries((0,mesh_fields/* objectAt */.lJ)(spec, 'ref')).flatMap(([name, text]) => typeof text === 'string' ? [{ field: `ref.${name}`, text }] : []);
};
/** Names of a branch that changes are merged into, by custom. What a generator fills in is told by what it makes. */
const isNewest = (text) => (0,gitops_object/* isFilledIn */.qL)(text) || /^(?:refs\/heads\/)?(?:HEAD|main|master|trunk|develop|dev|mainline)$/.test(text);
const known = new WeakMap();
/** What objects of the kind had before: a repository may be merged into a branch of another name. */
const knownRevisions = (before, { group }) => {
    let all = known.get(before);
    if (all === undefined) {
        const found = new Map();
        for (const object of (0,gitops_object/* gitOpsObjects */.JD)(before.files)) {
            const texts = found.get(object.group) ?? new Set();
            for (const { text } of revisionsOf(object))
                texts.add(text);
            found.set(object.group, texts);
        }
        all = found;
        known.set(before, all);
    }
    return all.get(group) ?? new Set();
};

;// CONCATENATED MODULE: ./src/open/changed-deliveries.ts





/** Annotations and labels by which Flux treats one object otherwise; its own name and namespace it writes itself. */
const treatment = /^kustomize\.toolkit\.fluxcd\.io\/(?!name$|namespace$)/;
/**
 * Objects of Argo CD and Flux of which another field changes than those that their units are rendered by: which files are
 * left out, from which revision or repository they come, how they are filled in. Nothing is proven of what they apply, nor of
 * what a new one applies that has such a field.
 */
const changedDeliveries = (before, after, changed) => {
    const [old, now] = [objectsOf(before, changed), objectsOf(after, changed)];
    const told = new Set([...before.found.elsewhere, ...after.found.elsewhere].map(({ id, path }) => `${path} ${id}`));
    return now
        .flatMap((object) => {
        const same = old.filter((one) => one.group === object.group && (0,gitops_object/* titleOf */.Gg)(one) === (0,gitops_object/* titleOf */.Gg)(object));
        const earlier = same.find(({ path }) => path === object.path) ?? same[0];
        if (told.has(`${object.path} ${(0,gitops_object/* titleOf */.Gg)(object)}`))
            return [];
        return earlier === undefined
            ? decidingWhereNew(object, before).map((field) => reasonOf(object, 'comes with', field, after))
            : changesOf(earlier, object).map((field) => reasonOf(object, 'changes', field, after));
    })
        .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));
};
const objectsOf = ({ files }, changed) => (0,gitops_object/* gitOpsObjects */.JD)(files.filter(({ path }) => changed.has(path)));
const changesOf = (old, now) => {
    const fields = deliveryFields.get(`${now.group}/${now.kind}`);
    const spec = fields === undefined ? [] : changedPlaces(old.content['spec'], now.content['spec'], fields);
    const names = ['annotations', 'labels'].flatMap((place) => {
        const [one, other] = [(0,mesh_fields/* objectAt */.lJ)(old.content, 'metadata', place), (0,mesh_fields/* objectAt */.lJ)(now.content, 'metadata', place)];
        return [...new Set([...Object.keys(one), ...Object.keys(other)])]
            .filter((name) => treatment.test(name) && one[name] !== other[name])
            .map((name) => `metadata.${place}.${name}`);
    });
    return [...spec.map((field) => `spec.${field}`), ...names];
};
const reasonOf = (object, verb, field, { textOf }) => {
    const line = lineOf(textOf(object.path) ?? '', object, field);
    return {
        code: 'CHANGE_UNREAD',
        text: `${(0,gitops_object/* titleOf */.Gg)(object)} at ${object.path}:${line} ${verb} ${field}, which may decide what is applied and was not read. Render it at both revisions, and give the results as before and after.`,
        where: { kind: 'file', path: object.path, line, column: 1 },
    };
};
/** The line of the field in the object's part of the file, else of its name; 1 where the text hides both. */
const lineOf = (text, { name }, field) => {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => /\bname:/.test(line) && line.includes(name));
    const last = field.includes('/') ? field.slice(field.search(/[^.]*\.[^/]*\//)) : field.replace(/.*\./, '');
    const word = last.includes('/') ? last.slice(last.indexOf('/') + 1) : last;
    const at = lines.findIndex((line, index) => index >= start && line.includes(`${word}:`));
    return (at >= 0 ? at : Math.max(start, 0)) + 1;
};

// EXTERNAL MODULE: ./src/open/deciding-files.ts
var deciding_files = __webpack_require__(18807);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/units/charts.ts
var charts = __webpack_require__(27370);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var manifests_templates = __webpack_require__(55265);
// EXTERNAL MODULE: ./src/open/feeding.ts + 1 modules
var feeding = __webpack_require__(71660);
// EXTERNAL MODULE: ./src/open/revision-units.ts + 6 modules
var revision_units = __webpack_require__(41621);
;// CONCATENATED MODULE: ./src/open/changed-programs.ts






/** Files that a unit or a manifest's own name brings in are compared as what they hold. */
const isManifest = /\.(?:ya?ml|json)$/i;
/** Pipelines run commands, though they are YAML. */
const isPipeline = /(?:^|\/)(?:\.github\/workflows\/|\.circleci\/|\.gitlab\/|[^/]*gitlab-ci\.ya?ml$|azure-pipelines|Taskfile|\.woodpecker|\.drone)/;
/** Copies that nobody applies, by the custom of their names. */
const isCopy = /\.(?:bak|orig|old|off|disabled|example|sample|dist|lock|log|patch|diff)$|~$/i;
/** An object that decides, wherever a text holds it. */
const changed_programs_object = /^[\s"'`|>-]*apiVersion["']?\s*[:=]\s*["']?(?:(?:security|networking|telemetry|extensions|install)\.istio\.io|rbac\.authorization\.k8s\.io|gateway\.networking\.k8s\.io)\//m;
/** Settings of Istio, and commands that write what decides. */
const command = /meshConfig|\bistioctl\s+(?:install|upgrade|manifest|x|experimental|tag)\b|\bkubectl\b.*(?:istio|authorizationpolic|peerauthentic|requestauthentic|rolebinding|dataplane-mode)/i;
/** `--set a.b=c`, `--set-string 'a=b'`: the first part of each name. */
const setting = /--set(?:-string|-json|-file|-literal)?[\s=]+["']?([^\s"']+)/g;
const namesIn = (line) => [...line.matchAll(setting)].flatMap(([, pairs = '']) => pairs.split(',').flatMap((pair) => /^([A-Za-z_][\w-]*)[.[=]/.exec(pair)?.[1] ?? []));
/**
 * Changed texts of programs, and files without a manifest's name, that hold an object which decides, set Istio up, or give
 * values to a chart of this repository: what they apply was not read. `users` are members of values and the chart of each.
 */
const changedPrograms = async (repository, before, after, changed, usersOf) => {
    const isRead = (path) => [before, after].some(({ found }) => found.units.some(({ reads }) => reads.has(path)));
    const paths = [...changed]
        .filter((path) => (!isManifest.test(path) || isPipeline.test(path)) && (0,feeding/* mayFeed */.iZ)(path) && !isCopy.test(path))
        .filter((path) => (0,opaque/* opaqueBy */.BF)(path, []) === undefined && !isRead(path))
        .sort(order/* byCodePoint */.H);
    if (paths.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    const lines = new Map(paths.map((path) => [path, changedLines(old.get(path), now.get(path))]));
    const sets = [...lines.values()].some((all) => all.some((line) => namesIn(line).length > 0));
    const users = sets ? await usersOf() : new Map();
    return paths.flatMap((path) => {
        const all = lines.get(path) ?? [];
        const value = all.flatMap(namesIn).find((name) => users.has(name));
        if (value !== undefined)
            return [changed_programs_reasonOf(path, `sets ${value}, and the chart ${users.get(value) ?? ''} uses .Values.${value}`)];
        if (all.some((line) => command.test(line)))
            return [changed_programs_reasonOf(path, 'sets up Istio, or writes what decides')];
        const holds = all.length > 0 && [old.get(path), now.get(path)].some((text) => changed_programs_object.test(text ?? ''));
        return holds ? [changed_programs_reasonOf(path, 'holds an object of Istio or of permissions')] : [];
    });
};
const changed_programs_reasonOf = (path, what) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes and ${what}: what it applies was not read. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
/** Lines that one side alone has; comments say nothing. */
const changedLines = (old = '', now = '') => {
    const [one, other] = [old, now].map((text) => new Set(text.split('\n').map((line) => line.trim())));
    const only = (some = new Set(), others = new Set()) => [...some].filter((line) => !others.has(line) && line !== '' && !/^(?:#|\/\/)/.test(line));
    return [...only(one, other), ...only(other, one)];
};
/** Parts of the values of Istio's charts that no other chart has (I manifests/charts: values.yaml). */
const ofIstio = new Set(['meshConfig', 'istio_cni', 'sidecarInjectorWebhook', 'istiodRemote', 'revisionTags', 'pilot']);
/** Every part of that name, wherever an umbrella chart or a variable puts it. */
const partsOf = (value) => {
    if (Array.isArray(value))
        return value.flatMap((one) => partsOf(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([name, inner]) => (ofIstio.has(name) ? [[name, inner]] : partsOf(inner)));
};
/**
 * Changed files of values that no unit is rendered with, and that hold settings of Istio: whoever installs it may take them,
 * so nothing is proven.
 */
const changedMeshValues = (candidates, old, now) => {
    const parts = (text) => (0,read_values/* readValues */.N)(text ?? '').flatMap((value) => (0,json/* isJsonObject */.OW)(value) && value['apiVersion'] !== undefined ? [] : partsOf(value));
    return candidates.flatMap((path) => (0,json/* isSameJson */.TL)(parts(old.get(path)), parts(now.get(path)))
        ? []
        : [
            {
                code: 'CHANGE_UNREAD',
                text: `${path} changes values of Istio's charts, and nothing here is rendered with them: whoever installs Istio may take them. Render it at both revisions, and give the results as before and after.`,
                where: { kind: 'file', path, line: 1, column: 1 },
            },
        ]);
};

;// CONCATENATED MODULE: ./src/open/stray-values.ts











/** Files with members of common names that no chart takes: pipelines, packages and what is hidden. */
const ofOthers = /(?:^|\/)(?:\.|(?:package|docker-compose|compose|mkdocs|pubspec|pnpm-lock)[^/]*$)/;
/**
 * Changed YAML files that are no objects and stand where no values are looked for, with a changed member that a chart of the
 * repository uses, or with values of Istio's charts, and changed texts of programs that give or apply such: nothing is proven
 * of what a person or a pipeline makes of them.
 */
const changedStrayValues = async (repository, before, after, changed) => {
    const candidates = [...changed].filter((path) => mayBeValues(path, before, after)).sort(order/* byCodePoint */.H);
    const usersOf = (0,once/* once */.O)(() => usersAt(repository, after));
    const [ofPrograms, old, now] = await Promise.all([
        changedPrograms(repository, before, after, changed, usersOf),
        (0,revision_units/* textsOf */.CB)(repository, before, candidates),
        (0,revision_units/* textsOf */.CB)(repository, after, candidates),
    ]);
    const others = [...ofPrograms, ...changedMeshValues(candidates, old, now)];
    if (candidates.length === 0 || (0,charts/* chartFolders */.ue)(after.tree).size === 0)
        return others;
    const users = await usersOf();
    const ofCharts = candidates.flatMap((path) => {
        const member = changedMembers(old.get(path), now.get(path)).find((name) => users.has(name));
        const chart = member === undefined ? undefined : users.get(member);
        return member === undefined || chart === undefined ? [] : [stray_values_reasonOf(path, member, chart)];
    });
    return [...ofCharts, ...others];
};
const usersAt = async (repository, at) => {
    const folders = [...(0,charts/* chartFolders */.ue)(at.tree)];
    const templates = folders.flatMap((folder) => at.tree.below((0,revision_tree/* pathIn */.lW)(folder, 'templates')));
    const said = folders.flatMap((folder) => ['values.yaml', 'Chart.yaml'].map((file) => (0,revision_tree/* pathIn */.lW)(folder, file)));
    const [used, described] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, at, templates), (0,revision_units/* textsOf */.CB)(repository, at, said)]);
    return new Map([...membersSaid(described, folders), ...usersOfMembers(used, folders)]);
};
/** Members that a chart has default values for, and those of its subcharts: by name, by alias, by what switches them. */
const membersSaid = (texts, folders) => {
    const parts = folders.flatMap((folder) => {
        const parent = folders.find((one) => one !== folder && (0,revision_tree/* isInside */.FK)(folder, (0,revision_tree/* pathIn */.lW)(one, 'charts')));
        return parent === undefined ? [] : [[(0,ports_repository/* nameOf */.Vb)(folder), parent]];
    });
    const said = [...texts].flatMap(([path, text]) => {
        const folder = folders.find((one) => (0,revision_tree/* pathIn */.lW)(one, (0,ports_repository/* nameOf */.Vb)(path)) === path) ?? '';
        const [value] = (0,read_values/* readValues */.N)(text);
        const members = (0,ports_repository/* nameOf */.Vb)(path) === 'values.yaml'
            ? Object.keys((0,json/* isJsonObject */.OW)(value) ? value : {})
            : (0,mesh_fields/* objectsAt */.yR)(value, 'dependencies').flatMap((one) => [
                (0,mesh_fields/* textAt */.$6)(one, 'alias') || (0,mesh_fields/* textAt */.$6)(one, 'name'),
                ...(0,mesh_fields/* textAt */.$6)(one, 'condition')
                    .split(',')
                    .map((condition) => condition.trim().split('.')[0] ?? ''),
                ...((0,mesh_fields/* textsAt */.i1)(one, 'tags').length > 0 ? ['tags'] : []),
            ]);
        return members.filter((member) => member !== '').map((member) => [member, folder]);
    });
    return [...parts, ...said];
};
const stray_values_reasonOf = (path, member, chart) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes ${member}, and the chart ${chart === '' ? 'of the root' : chart} uses .Values.${member}: it may be values of that chart, with which it was not rendered. Name them as values of its unit, or render it with them and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
/** Whether something else than a unit could take it as values: units tell themselves what their own files do. */
const mayBeValues = (path, ...sides) => /\.(?:ya?ml|gotmpl)$/i.test(path) &&
    !ofOthers.test(path) &&
    (0,manifests_templates/* buildFile */.J_)(path) === undefined &&
    sides.every(({ found, tree }) => {
        const isRead = found.units.some(({ source, reads }) => source.kind === 'helm' ? source.valueFiles.includes(path) : reads.has(path));
        return (!isRead &&
            ![...(0,charts/* chartFolders */.ue)(tree)].some((folder) => (0,revision_tree/* isInside */.FK)(path, folder) && isPartOfChart((0,revision_tree/* pathFrom */.Iw)(folder, path))));
    });
const isPartOfChart = (inside) => /^(?:(?:templates|charts|crds|files)\/|values\.yaml$)/.test(inside) || (0,ports_repository/* nameOf */.Vb)(inside) === 'Chart.yaml';
/** Members of the charts' values, and the folder of a chart that uses each. */
const usersOfMembers = (texts, folders) => {
    const users = new Map();
    for (const [path, text] of texts) {
        const folder = (0,charts/* chartOfTemplate */.a)(path, folders);
        if (folder === undefined)
            continue;
        // `with .Values`, `$v := .Values`, `dig "a" "b" .Values`: what is asked of them stands elsewhere.
        const isAskedElsewhere = /\.Values(?![\w.])/.test(text);
        for (const [, dotted, quoted] of [
            ...text.matchAll(/\.Values\.([A-Za-z_]\w*)|\.Values\s+"([^"\n]+)"/g),
            ...(isAskedElsewhere ? text.matchAll(/\.([A-Za-z_]\w*)|"([^"\s]+)"/g) : []),
        ]) {
            const member = dotted ?? quoted;
            if (member !== undefined && !users.has(member))
                users.set(member, folder);
        }
    }
    return users;
};
/** Top-level members that differ; none where the file holds objects on both sides. */
const changedMembers = (old, now) => {
    const [one, other] = [valuesOf(old), valuesOf(now)];
    return [...new Set([...Object.keys(one), ...Object.keys(other)])].filter((name) => !(0,json/* isSameJson */.TL)(one[name] ?? null, other[name] ?? null));
};
const valuesOf = (text) => {
    const [value] = (0,read_values/* readValues */.N)(text ?? '');
    return (0,json/* isJsonObject */.OW)(value) && value['apiVersion'] === undefined ? value : {};
};

// EXTERNAL MODULE: ./src/mesh/coverage/remote-charts.ts
var remote_charts = __webpack_require__(39724);
// EXTERNAL MODULE: ./src/units/kustomizations.ts
var kustomizations = __webpack_require__(71089);
;// CONCATENATED MODULE: ./src/open/template-conditions.ts



/** Helm: an action that decides whether what stands in it is written. */
const deciding = /\{\{-?\s*((?:else\s+)?(?:if|with|range)\b[^}]*)\}\}/g;
/**
 * What `helm template` answers otherwise than a release in a cluster (Helm: Built-in Objects; Functions, `lookup`): it knows no
 * earlier release and no objects, takes a version of Kubernetes of its own, and the name and namespace are guesses.
 */
const ofCluster = /\.Release\.\w+|\blookup\b|\.Capabilities\b/;
/** Kinds that decide, in a template or its name. */
const decidingKinds = /\b(?:\w*AuthorizationPolicy|PeerAuthentication|RequestAuthentication|EnvoyFilter|WasmPlugin|Sidecar|Gateway|VirtualService|DestinationRule|ServiceEntry|WorkloadEntry|\w+Route|Telemetry|Namespace|(?:Cluster)?Role(?:Binding)?|ServiceAccount)\b/;
/** The word of the first condition that only the cluster or the release answers. */
const wordOf = (text) => [...(text ?? '').matchAll(deciding)].flatMap(([, action = '']) => ofCluster.exec(action)?.[0] ?? [])[0];
/**
 * Changed templates that write an object that decides, and something in them under a condition which only the cluster or the
 * release answers: what is written in the cluster may be another branch than the one that was rendered.
 */
const changedTemplateConditions = async (repository, before, after, changed) => {
    const folders = [...new Set([before, after].flatMap(({ tree }) => [...(0,charts/* chartFolders */.ue)(tree)]))];
    const templates = [...changed].filter((path) => (0,charts/* chartOfTemplate */.a)(path, folders) !== undefined).sort(order/* byCodePoint */.H);
    if (templates.length === 0)
        return [];
    const [old, now] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, templates), (0,revision_units/* textsOf */.CB)(repository, after, templates)]);
    return templates.flatMap((path) => {
        const sides = [now.get(path), old.get(path)];
        const word = sides.map(wordOf).find((one) => one !== undefined);
        return word === undefined || !sides.some((text) => text !== undefined && decidingKinds.test(text))
            ? []
            : [template_conditions_reasonOf(path, word)];
    });
};
const template_conditions_reasonOf = (path, word) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} writes its objects by ${word}, which a rendering without the cluster and its release answers otherwise. Decide it by a value, or render it for the cluster at both revisions and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});

;// CONCATENATED MODULE: ./src/open/chart-users.ts











/**
 * A changed template of a chart, or a changed default of it, that something in the tree renders with values which are not
 * followed: what it writes with the chart's own values proves nothing of what it writes with those.
 */
const changedChartsOfUsers = async (repository, before, after, changed) => {
    const folders = [...new Set([before, after].flatMap(({ tree }) => [...(0,charts/* chartFolders */.ue)(tree)]))];
    const paths = [...changed].sort(order/* byCodePoint */.H);
    const templates = paths.filter((path) => (0,charts/* chartOfTemplate */.a)(path, folders) !== undefined);
    const defaults = paths.filter((path) => chartOfValues(path, folders) !== undefined);
    if (templates.length + defaults.length === 0)
        return [];
    const sides = await Promise.all([before, after].map((side) => (0,revision_units/* textsOf */.CB)(repository, side, templates)));
    // A file of named templates writes nothing itself, and anything by others.
    const deciding = templates.filter((path) => path.endsWith('.tpl') || sides.some((texts) => decidingKinds.test(texts.get(path) ?? '')));
    for (const path of defaults)
        if (await decides(repository, after, path, folders))
            deciding.push(path);
    if (deciding.length === 0)
        return [];
    const users = await chart_users_usersAt(repository, after);
    return deciding.flatMap((path) => {
        const folder = (0,charts/* chartOfTemplate */.a)(path, folders) ?? chartOfValues(path, folders);
        const user = folder === undefined ? undefined : users.find(({ takes }) => takes(folder));
        return user === undefined ? [] : [chart_users_reasonOf(path, user)];
    });
};
/** The folder of the chart of which a file has the values that hold where nobody gives others. */
const chartOfValues = (path, folders) => (0,ports_repository/* nameOf */.Vb)(path) === 'values.yaml' ? folders.find((folder) => (0,revision_tree/* pathIn */.lW)(folder, 'values.yaml') === path) : undefined;
/** Whether values of a chart may make what decides. */
const decides = async (repository, after, path, folders) => {
    const below = after.tree.below((0,revision_tree/* pathIn */.lW)(chartOfValues(path, folders) ?? '', 'templates'));
    return [...(await (0,revision_units/* textsOf */.CB)(repository, after, below)).values()].some((text) => decidingKinds.test(text));
};
const chart_users_reasonOf = (path, { path: at, line, title }) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes, and ${title} at ${at}:${line} gives its chart values with which it was not rendered. Render it with them at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path: at, line, column: 1 },
});
const chart_users_usersAt = async (repository, after) => [
    ...inflators(after),
    ...undecidedSets(after),
    ...overrides(after),
    ...(await helmfiles(repository, after)),
];
const chart_users_lineOf = (text, word) => text.slice(0, Math.max(0, text.indexOf(word))).split('\n').length;
/** Fields of kustomize's `helmCharts` that give no values. */
const nameFields = new Set([
    ...['apiVersion', 'kind', 'metadata', 'name', 'chartHome', 'releaseName', 'namespace', 'version', 'repo'],
    ...['includeCRDs', 'skipTests', 'skipHooks'],
]);
/** kustomize: `helmCharts`, `helmChartInflationGenerator`, and the generator `HelmChartInflationGenerator`. */
const inflators = ({ files, tree, textOf }) => {
    const paths = new Set([...files.map(({ path }) => path), ...tree.paths.filter(kustomizations/* isKustomizationFile */.yi)]);
    return [...paths].sort(order/* byCodePoint */.H).flatMap((path) => {
        const text = textOf(path) ?? '';
        const word = /helmCharts|[hH]elmChartInflationGenerator/.exec(text)?.[0];
        if (word === undefined)
            return [];
        const charts = (0,read_values/* readValues */.N)(text).flatMap((value) => [
            ...(0,mesh_fields/* objectsAt */.yR)(value, 'helmCharts'),
            ...(0,mesh_fields/* objectsAt */.yR)(value, 'helmChartInflationGenerator'),
            ...((0,mesh_fields/* textAt */.$6)(value, 'kind') === 'HelmChartInflationGenerator' ? [(0,mesh_fields/* objectAt */.lJ)(value)] : []),
        ]);
        const named = charts
            .filter((chart) => Object.keys(chart).some((field) => !nameFields.has(field)))
            .map((chart) => (0,mesh_fields/* textAt */.$6)(chart, 'name') || (0,mesh_fields/* textAt */.$6)(chart, 'chartName'));
        // Where its charts are another field says, of the same or another file: a name is enough.
        return named.length === 0
            ? []
            : [{ path, line: chart_users_lineOf(text, word), title: word, takes: (folder) => named.includes((0,ports_repository/* nameOf */.Vb)(folder)) }];
    });
};
const valueFields = ['values', 'valuesObject', 'parameters', 'valueFiles', 'fileParameters'];
const givesValues = (source, fields) => {
    const helm = (0,mesh_fields/* objectAt */.lJ)(source, 'helm');
    return fields.some((field) => helm[field] !== undefined);
};
/** Sets whose applications the tree does not decide, and applications with parameters that stand in files. */
const undecidedSets = ({ files, found, textOf }) => {
    const undecided = new Set(found.elsewhere.map(({ path }) => path));
    return (0,gitops_object/* gitOpsObjects */.JD)(files).flatMap(({ group, kind, name, path, content }) => {
        if (group !== 'argoproj.io')
            return [];
        const isSet = kind === 'ApplicationSet' && undecided.has(path);
        if (!isSet && kind !== 'Application')
            return [];
        const spec = isSet ? (0,mesh_fields/* objectAt */.lJ)(content, 'spec', 'template', 'spec') : (0,mesh_fields/* objectAt */.lJ)(content, 'spec');
        const fields = isSet ? valueFields : ['fileParameters'];
        const taken = (0,remote_charts/* sourcesOfApplication */.MK)(spec)
            .filter((source) => givesValues(source, fields))
            .map((source) => (0,mesh_fields/* textAt */.$6)(source, 'path'))
            .filter((written) => written !== '');
        const line = chart_users_lineOf(textOf(path) ?? '', kind);
        return taken.map((written) => ({ path, line, title: `${kind} ${name}`, takes: isFolder('', written) }));
    });
};
/** A path as written, with what a program fills in as anything. */
const isFolder = (from, written) => {
    const parts = written.split(/\{\{[^}]*\}\}/);
    if (parts.length === 1) {
        const at = (0,revision_tree/* joinPath */.uJ)(from, written.replace(/\/+$/, ''));
        return (folder) => folder === at;
    }
    const [start = '', end = ''] = [parts[0], parts.at(-1)].map((part) => (part ?? '').replace(/^(?:\.{0,2}\/)+|\/+$/g, ''));
    return (folder) => folder.includes(start) && folder.endsWith(end);
};
/** Argo CD: Parameter Overrides, `.argocd-source.yaml` and `.argocd-source-<application>.yaml` in the folder of the source. */
const overrides = ({ tree }) => tree.paths
    .filter((path) => /^\.argocd-source.*\.yaml$/.test((0,ports_repository/* nameOf */.Vb)(path)))
    .map((path) => ({ path, line: 1, title: (0,ports_repository/* nameOf */.Vb)(path), takes: (folder) => folder === (0,ports_repository/* folderOf */.yS)(path) }));
const isHelmfile = (path) => /(?:^|\/)(?:helmfile[^/]*|helmfile\.d\/.+)\.ya?ml(?:\.gotmpl)?$/.test(path);
/** helmfile: releases of charts of this repository, with values that stand in it or are filled in. */
const helmfiles = async (repository, after) => {
    const texts = await (0,revision_units/* textsOf */.CB)(repository, after, after.tree.paths.filter(isHelmfile).sort(order/* byCodePoint */.H));
    return [...texts].flatMap(([path, text]) => {
        if (!/\b(?:values|set|setString|setTemplate|valuesTemplate|secrets|environments|bases|inherit)\b/.test(text))
            return [];
        return [...text.matchAll(/\bchart:\s*["']?((?:\{\{[^}]*\}\}|[^\s"',{}\]])+)/g)].map(([whole, written = '']) => ({
            path,
            line: chart_users_lineOf(text, whole),
            title: 'a release',
            takes: isFolder((0,ports_repository/* folderOf */.yS)(path), written),
        }));
    });
};

;// CONCATENATED MODULE: ./src/open/values-from.ts








/**
 * A HelmRelease takes values of ConfigMaps and Secrets by their names. Where the change touches what holds or makes one of
 * that name, its chart is rendered otherwise in the cluster, and nothing is proven of it.
 */
const changedValuesFrom = (before, after, changed) => {
    const releases = releasesOf(after);
    if (releases.length === 0)
        return [];
    const held = heldChanges(before, after, changed);
    const made = [before, after].flatMap((side) => generatedChanges(side, changed));
    const changes = new Map([...made, ...held]);
    return releases
        .flatMap((release) => (0,mesh_fields/* objectsAt */.yR)(release.content, 'spec', 'valuesFrom').flatMap((reference) => {
        const name = (0,mesh_fields/* textAt */.$6)(reference, 'name');
        const path = changes.get(name);
        return path === undefined ? [] : [values_from_reasonOf(release, (0,mesh_fields/* textAt */.$6)(reference, 'kind'), name, path)];
    }))
        .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));
};
const values_from_reasonOf = (release, kind, name, path) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} changes the ${kind || 'object'} ${name}, of which ${(0,gitops_object/* titleOf */.Gg)(release)} at ${release.path} takes values: its chart was not rendered with them. Render it at both revisions, and give the results as before and after.`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
const releasesOf = ({ files }) => (0,gitops_object/* gitOpsObjects */.JD)(files.filter(({ text }) => text.includes('valuesFrom'))).filter(({ group, kind }) => group === 'helm.toolkit.fluxcd.io' && kind === 'HelmRelease');
/** Objects of any kind that change, by name: a SealedSecret makes a Secret of its own name. */
const heldChanges = (before, after, changed) => {
    const objects = ({ textOf }, path) => (0,gitops_object/* readGitOps */.Nm)(path, textOf(path) ?? '');
    const contents = (all, name) => all.filter((one) => one.name === name).map(({ content }) => content);
    const found = new Map();
    for (const path of changed) {
        const [old, now] = [objects(before, path), objects(after, path)];
        for (const { name } of [...old, ...now])
            if (!(0,json/* isSameJson */.TL)(contents(old, name), contents(now, name)))
                found.set(name, path);
    }
    return found;
};
/** Names that a generator of a kustomization makes, where it or a file of it changes. */
const generatedChanges = ({ tree, textOf }, changed) => tree.paths.filter(kustomizations/* isKustomizationFile */.yi).flatMap((path) => {
    const [value] = (0,read_values/* readValues */.N)(textOf(path) ?? '');
    return ['configMapGenerator', 'secretGenerator'].flatMap((field) => (value === undefined ? [] : (0,mesh_fields/* objectsAt */.yR)(value, field)).flatMap((generator) => {
        const sources = ['files', 'envs']
            .flatMap((list) => (0,mesh_fields/* textsAt */.i1)(generator, list))
            .concat((0,mesh_fields/* textAt */.$6)(generator, 'env'))
            .flatMap((text) => (0,revision_tree/* joinPath */.uJ)((0,ports_repository/* folderOf */.yS)(path), text.slice(text.indexOf('=') + 1)) ?? []);
        const touched = [path, ...sources].find((one) => changed.has(one));
        return touched === undefined ? [] : [[(0,mesh_fields/* textAt */.$6)(generator, 'name'), touched]];
    }));
});

;// CONCATENATED MODULE: ./src/open/reach-units.ts


















/** Which units the change between two revisions can reach. */
const reachUnits = async (repository, before, after, cache = (0,read_objects/* createReadCache */.VC)()) => {
    const changed = (0,revision_units/* changedPaths */.vl)(before.listing, after.listing);
    const pairs = pairUnits(before.found.units, after.found.units, {
        before: (unit) => sameFolder(unit, before),
        after: (unit) => sameFolder(unit, after),
    });
    const rendered = pairs.filter((pair) => isReached(pair, changed));
    const untouched = pairs.filter((pair) => !rendered.includes(pair));
    const opaque = await changedOpaque(repository, before, after, changed);
    const parts = splitPlain(heldObjects([before, after], cache));
    const onlyPlain = pairs.length === 0 && parts.length === 1 && opaque.length === 0;
    const isPlain = (path) => /\.(?:ya?ml|json)$/i.test(path) && isUntaken(path, before, after);
    // A link with a manifest's name may lead to a file of any name.
    const linked = [before, after].flatMap(({ tree }) => tree.paths.filter((path) => tree.isLink(path) && isPlain(path) && changed.has(tree.file(path) ?? path)));
    const plainChanges = [...[...changed].filter(isPlain), ...linked];
    const touched = onlyPlain ? parts : parts.filter(({ holds }) => plainChanges.some(holds));
    return {
        rendered,
        untouched,
        plain: touched,
        untouchedPlain: parts.filter((part) => !touched.includes(part)),
        onlyPlain,
        opaque: [
            ...opaque,
            ...changedElsewhere(before, after),
            ...untakenReasons(before, after, changed),
            ...changedDeliveries(before, after, changed),
            ...(0,deciding_files/* changedDecidingFiles */.f)(before, after, changed),
            ...(await changedStrayValues(repository, before, after, changed)),
            ...(await changedTemplateConditions(repository, before, after, changed)),
            ...(await changedChartsOfUsers(repository, before, after, changed)),
            ...changedValuesFrom(before, after, changed),
        ],
        notes: notesOf(before, after, untouched),
        changed,
    };
};
/** A kustomization that something else takes in one revision alone is compared with itself in the other. */
const sameFolder = ({ id, source }, at) => {
    const unit = source.kind === 'kustomize' ? at.found.ofFolder(source.folder) : undefined;
    return unit?.id === id ? unit : undefined;
};
/**
 * Of files that belong to no unit, what counts; what both revisions hold alike stands once. Of the other kinds several objects
 * of one name split nothing: each is compared with what stood in its own place (settle-beside.ts), wherever it stands.
 */
const heldObjects = (revisions, cache) => {
    const read = (0,read_objects/* fileReader */.q2)({ selection: 'found', cache });
    const seen = new Set();
    const held = [];
    for (const { files, found } of revisions)
        for (const file of files) {
            if (found.isTaken(file.path))
                continue;
            const objects = read(file);
            if (seen.has(objects))
                continue;
            seen.add(objects);
            // Of two of one name in one file the first counts.
            const names = new Set();
            for (const { key, content } of objects.objects) {
                const name = (0,object/* keyText */.Pu)(key);
                if (names.has(name))
                    continue;
                names.add(name);
                if (!(0,interest/* mustBeRead */.rl)(key.group, key.kind, key.name, content))
                    continue;
                held.push({ path: file.path, key: name, content });
            }
        }
    return held;
};
const changedOpaque = async (repository, before, after, changed) => {
    const folders = [...(0,opaque/* cdk8sFolders */.Te)(before.tree.paths), ...(0,opaque/* cdk8sFolders */.Te)(after.tree.paths)];
    const candidates = [...changed].flatMap((path) => {
        const by = (0,opaque/* opaqueBy */.BF)(path, folders);
        return by !== undefined && isUntaken(path, before, after) ? [by] : [];
    });
    const paths = candidates.map(({ path }) => path);
    const read = async ({ revision }) => revision === '' || paths.length === 0 ? new Map() : repository.whole.read(revision, paths);
    const texts = await Promise.all([read(before), read(after)]);
    const decoder = new TextDecoder();
    return candidates
        .filter((file) => texts.some((all) => (0,opaque/* mayBecomeObject */.Wk)(file, decoder.decode(all.get(file.path)))))
        .sort((a, b) => (0,order/* byCodePoint */.H)(a.path, b.path))
        .map(opaqueReason);
};
const opaqueReason = ({ path, by, remedy }) => ({
    code: 'NOT_RENDERED',
    text: `${path} is filled in by ${by}, and what it becomes is not known. ${remedy}`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
/** A changed Component that nothing here takes, where it may hold a policy. */
const untakenReasons = (before, after, changed) => {
    const components = new Map([...before.found.untaken, ...after.found.untaken].map(({ folder, reads }) => [folder, reads]));
    const mayDecide = (path) => changed.has(path) &&
        !isSameValue(before.textOf(path), after.textOf(path)) &&
        [before, after].some(({ textOf }) => (0,may_hold/* mayHoldPolicy */.D9)((0,may_hold/* mayHold */.BV)(textOf(path) ?? '')));
    return [...components].flatMap(([folder, reads]) => {
        const path = [...reads].find(mayDecide);
        if (path === undefined)
            return [];
        return [
            {
                code: 'NOT_RENDERED',
                text: `${folder} is a Component that no kustomization of this repository takes: where ${path} counts is not known. Take it in a kustomization, or remove it.`,
                where: { kind: 'file', path, line: 1, column: 1 },
            },
        ];
    });
};
/** Comments and the form of a text are not what is applied. A text of which a document cannot be read may be anything. */
const isSameValue = (old, now) => {
    if (old === undefined || now === undefined)
        return false;
    const [first, second] = [(0,read_values/* readValues */.N)(old), (0,read_values/* readValues */.N)(now)];
    const isWhole = first.length === documentsOf(old) && second.length === documentsOf(now);
    return isWhole && (0,json/* isSameJson */.TL)([...first], [...second]);
};
const documentsOf = (text) => text.split(/^---(?:\s|$)/m).filter((part) => /^[ \t]*[^#\s]/m.test(part)).length;
/** Objects of Argo CD and Flux that apply what is not here, where the change touches them. */
const changedElsewhere = (before, after) => {
    const old = new Map(before.found.elsewhere.map((one) => [`${one.id} ${one.path}`, one]));
    const now = new Map(after.found.elsewhere.map((one) => [`${one.id} ${one.path}`, one]));
    return [...new Set([...old.keys(), ...now.keys()])].sort(order/* byCodePoint */.H).flatMap((key) => {
        const [one, other] = [old.get(key), now.get(key)];
        const shown = other ?? one;
        if (shown === undefined || one?.content === other?.content)
            return [];
        return [
            {
                code: 'NOT_RENDERED',
                text: `${shown.id} changes, and what it applies was not rendered: ${shown.text}. Render it in a job that may fetch it, and give the result as before and after.`,
                where: { kind: 'file', path: shown.path, line: 1, column: 1 },
            },
        ];
    });
};
/** Files of the head that other programs fill in, and that belong to no unit of either revision. */
const opaqueFiles = (before, after) => {
    const folders = (0,opaque/* cdk8sFolders */.Te)(after.tree.paths);
    return after.tree.paths.flatMap((path) => {
        const file = (0,opaque/* opaqueBy */.BF)(path, folders);
        return file !== undefined && isUntaken(path, before, after) ? [file] : [];
    });
};
/** Whether a file belongs to no unit of either revision. */
const isUntaken = (path, ...sides) => sides.every(({ found }) => !found.isTaken(path));
/** One line each, whatever the number. */
const notesOf = (before, after, untouched) => {
    const elsewhere = after.found.elsewhere.map(({ id }) => id);
    return [
        ...folded(untouched.map(({ title }) => title), 'unit that the change does not reach was not rendered', 'units that the change does not reach were not rendered'),
        ...folded(opaqueFiles(before, after).map(({ path }) => path), 'file that another program fills in was not read', 'files that other programs fill in were not read'),
        ...folded(elsewhere, 'object applies what this repository does not hold', 'objects apply what this repository does not hold'),
    ];
};
const mostNamed = 5;
const folded = (names, one, several) => {
    if (names.length === 0)
        return [];
    return [
        `${names.length} ${names.length === 1 ? one : several}: ${(0,list_names/* listNames */.Z)([...names].sort(order/* byCodePoint */.H), mostNamed)}`,
    ];
};


/***/ })

};
