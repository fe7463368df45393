export const id = 4189;
export const ids = [4189];
export const modules = {

/***/ 64625:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  jy: () => (/* binding */ changedDeliveries),
  cA: () => (/* binding */ lineOf),
  vs: () => (/* binding */ treatment)
});

// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/open/deliveries/delivery-fields.ts
var delivery_fields = __webpack_require__(59575);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/open/deliveries/new-deliveries.ts




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
const decidingWhereNew = function (object, before) {
    const title = `${object.group}/${object.kind}`;
    const places = specsOf(object).flatMap(({ at, spec }) => unlisted(spec, templates.get(title) ?? title).map((field) => `${at}.${field}`));
    const revisions = revisionsOf(object).filter((one) => !isNewest(one.text) && !knownRevisions(before, object).has(one.text));
    return [...places, ...revisions.map(({ field }) => field)];
};
/** The object's own spec; of an ApplicationSet those of its template and of its generators' templates. */
const specsOf = function ({ group, kind, content }) {
    if (!templates.has(`${group}/${kind}`))
        return [{ at: 'spec', spec: (0,mesh_fields/* objectAt */.lJ)(content, 'spec') }];
    const own = { at: 'spec.template.spec', spec: (0,mesh_fields/* objectAt */.lJ)(content, 'spec', 'template', 'spec') };
    const ofGenerators = generatorsOf(content).flatMap(({ at, generator }) => Object.entries(generator).flatMap(([name, one]) => (0,json/* isJsonObject */.OW)(one) && (0,json/* isJsonObject */.OW)(one['template'])
        ? [{ at: `${at}.${name}.template.spec`, spec: (0,mesh_fields/* objectAt */.lJ)(one, 'template', 'spec') }]
        : []));
    return [own, ...ofGenerators];
};
const generatorsOf = function (content) {
    const placed = (list, at) => list.flatMap((generator, index) => [
        { at: `${at}[${index}]`, generator },
        ...placed((0,mesh_fields/* objectsAt */.yR)(generator, 'matrix', 'generators'), `${at}[${index}].matrix.generators`),
    ]);
    return placed((0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'generators'), 'spec.generators');
};
const unlisted = function (spec, title) {
    const fields = delivery_fields/* deliveryFields */.y.get(title);
    const more = harmless.get(title);
    if (fields === undefined || more === undefined)
        return [];
    const known = { rendered: [...fields.rendered, ...more], neutral: fields.neutral };
    return (0,delivery_fields/* changedPlaces */.f)({}, spec, known).filter((field) => !isNothing(valueAt(spec, field)));
};
/** `suspend: false` and an empty map say nothing; labels for everything count where Istio reads them. */
const isNothing = function (value) { return value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0) ||
    ((0,json/* isJsonObject */.OW)(value) && ('labels' in value || 'annotations' in value) && !JSON.stringify(value).includes('istio')) };
const valueAt = function (spec, field) { return field
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce((value, name) => {
    if (Array.isArray(value))
        return value[Number(name)];
    return (0,json/* isJsonObject */.OW)(value) ? value[name] : undefined;
}, spec) };
/** Revisions of this repository, as far as a source is one of git: a chart's version is none. */
const revisionsOf = function (object) {
    const { group, kind, content } = object;
    if (group === 'argoproj.io') {
        const applied = specsOf(object).flatMap(({ at, spec }) => {
            const several = (0,mesh_fields/* objectsAt */.yR)(spec, 'sources').map((source, index) => [`sources[${index}]`, source]);
            return [['source', (0,mesh_fields/* objectAt */.lJ)(spec, 'source')], ...several].flatMap(([place, source]) => (0,mesh_fields/* textAt */.$6)(source, 'chart') === '' ? named(`${at}.${place}.targetRevision`, source['targetRevision']) : []);
        });
        const read = generatorsOf(content).flatMap(({ at, generator }) => named(`${at}.git.revision`, (0,mesh_fields/* objectAt */.lJ)(generator, 'git')['revision']));
        return [...applied, ...read];
    }
    if (group !== 'source.toolkit.fluxcd.io' || kind !== 'GitRepository')
        return [];
    return Object.entries((0,mesh_fields/* objectAt */.lJ)(content, 'spec', 'ref')).flatMap(([name, text]) => named(`spec.ref.${name}`, text));
};
const named = function (field, text) { return typeof text === 'string' && text !== '' ? [{ field, text }] : [] };
/** Names of a branch that changes are merged into, by custom. What a generator fills in is told by what it makes. */
const isNewest = function (text) { return (0,gitops_object/* isFilledIn */.qL)(text) || /^(?:refs\/heads\/)?(?:HEAD|main|master|trunk|develop|dev|mainline)$/.test(text) };
const known = new WeakMap();
/** What objects of the kind had before: a repository may be merged into a branch of another name. */
const knownRevisions = function (before, { group }) {
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

;// CONCATENATED MODULE: ./src/open/deliveries/changed-deliveries.ts





/** Annotations and labels by which Flux treats one object otherwise; its own name and namespace it writes itself. */
const treatment = /^kustomize\.toolkit\.fluxcd\.io\/(?!name$|namespace$)/;
/**
 * Objects of Argo CD and Flux of which another field changes than those that their units are rendered by: which files are
 * left out, from which revision or repository they come, how they are filled in. Nothing is proven of what they apply, nor of
 * what a new one applies that has such a field.
 */
const changedDeliveries = function (before, after, changed) {
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
        .sort((a, b) => (0,order/* byCodePoint */.HH)(a.text, b.text));
};
const objectsOf = function ({ files }, changed) { return (0,gitops_object/* gitOpsObjects */.JD)(files.filter(({ path }) => changed.has(path))) };
const changesOf = function (old, now) {
    const fields = delivery_fields/* deliveryFields */.y.get(`${now.group}/${now.kind}`);
    const spec = fields === undefined
        ? []
        : (0,delivery_fields/* changedPlaces */.f)(old.content['spec'], now.content['spec'], fields).filter((field) => !saysNewest(old, now, field));
    const names = ['annotations', 'labels'].flatMap((place) => {
        const [one, other] = [(0,mesh_fields/* objectAt */.lJ)(old.content, 'metadata', place), (0,mesh_fields/* objectAt */.lJ)(now.content, 'metadata', place)];
        return [...new Set([...Object.keys(one), ...Object.keys(other)])]
            .filter((name) => treatment.test(name) && one[name] !== other[name])
            .map((name) => `metadata.${place}.${name}`);
    });
    return [...spec.map((field) => `spec.${field}`), ...names];
};
/** A generator that comes with the branch that changes are merged into reads the files of this revision. */
const saysNewest = function (old, now, field) {
    const [one, other] = [old, now].map(({ content }) => valueAt((0,mesh_fields/* objectAt */.lJ)(content, 'spec'), field));
    return field.endsWith('.git.revision') && one === undefined && typeof other === 'string' && isNewest(other);
};
const reasonOf = function (object, verb, field, { textOf }) {
    const line = lineOf(textOf(object.path) ?? '', object, field);
    return {
        code: 'CHANGE_UNREAD',
        text: `${(0,gitops_object/* titleOf */.Gg)(object)} at ${object.path}:${line} ${verb} ${field}, which may decide what is applied and was not read. Render it at both revisions, and give the results as before and after.`,
        where: { kind: 'file', path: object.path, line, column: 1 },
    };
};
/** The line of the field in the object's part of the file, else of its name; 1 where the text hides both. */
const lineOf = function (text, { name }, field) {
    const lines = text.split('\n');
    const start = lines.findIndex((line) => /\bname:/.test(line) && line.includes(name));
    const last = field.includes('/') ? field.slice(field.search(/[^.]*\.[^/]*\//)) : field.replace(/.*\./, '');
    const word = last.includes('/') ? last.slice(last.indexOf('/') + 1) : last;
    const at = lines.findIndex((line, index) => index >= start && line.includes(`${word}:`));
    return (at >= 0 ? at : Math.max(start, 0)) + 1;
};


/***/ }),

/***/ 95218:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isNeutralElsewhere),
/* harmony export */   T: () => (/* binding */ changesNothing)
/* harmony export */ });
/* harmony import */ var _manifests_live_object_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(31860);
/* harmony import */ var _mesh_coverage_installers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2907);
/* harmony import */ var _mesh_coverage_judge_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81052);
/* harmony import */ var _mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39724);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(78100);
/* harmony import */ var _ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24023);
/* harmony import */ var _units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69079);
/* harmony import */ var _units_kustomizations_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(71089);
/* harmony import */ var _units_read_values_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41934);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(16918);











/** The object itself, as its file holds it. */
const objectOf = function ({ id, path }, { found }) { return found.objects.find((one) => one.path === path && ((0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(one) === id || id.startsWith(`${(0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_4__/* .titleOf */ .Gg)(one)} source `))) };
const aroundIt = function (release) { return ({ objects: [release], reads: [] }) };
/** A release, and a policy in the namespace that it fills: whatever it brings there may stand beside that policy. */
const besidePolicy = function (release) { return ({
    objects: [
        release,
        (0,_manifests_live_object_js__WEBPACK_IMPORTED_MODULE_8__/* .readObject */ .Ag)({
            apiVersion: 'security.istio.io/v1',
            kind: 'AuthorizationPolicy',
            metadata: { namespace: (0,_mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceOfRelease */ .Gb)(release) || 'default', name: 'policy' },
        }),
    ],
    reads: [],
}) };
/**
 * Whether what changes of a release decides nothing, wherever the objects of its chart go and whatever policies stand there: the
 * table of coverage knows each changed field as neutral (docs/decisions/charts-from-elsewhere.md).
 */
const changesNothing = function (old, now) { return isNeutral(old, now, besidePolicy) };
const isNeutral = function (old, now, around) {
    const [before, after] = [(0,_manifests_live_object_js__WEBPACK_IMPORTED_MODULE_8__/* .readObject */ .Ag)(old.content), (0,_manifests_live_object_js__WEBPACK_IMPORTED_MODULE_8__/* .readObject */ .Ag)(now.content)];
    if (old.kind !== now.kind || !_mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .chartKinds */ .ev.includes(`${now.group}/${now.kind}`))
        return false;
    if (!(0,_mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .isElsewhere */ .l5)(before) || !(0,_mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .isElsewhere */ .l5)(after))
        return false;
    if ((0,_mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceOfRelease */ .Gb)(before) !== (0,_mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceOfRelease */ .Gb)(after))
        return false;
    return (0,_mesh_coverage_judge_change_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeChange */ .s)({ before, after }, [around(before), around(after)]).every(({ judgement }) => judgement.cover === 'neutral');
};
/** Prose and pictures: nobody applies them. */
const isProse = /\.(?:md|txt|adoc|rst|png|svg|jpe?g|gif|pdf)$|(?:^|\/)(?:LICENSE|CODEOWNERS|OWNERS)$/i;
/** Members that lead to folders and files, whose names are none of a namespace. */
const leading = new Set(['resources', 'bases', 'components', 'path', 'sourceRef']);
/** Whether a value says the namespace: as a text or a name of a member, in the name of an account or of a host. */
const says = function (value, namespace) {
    if (typeof value === 'string')
        return namespace.test(value);
    if (Array.isArray(value))
        return value.some((one) => says(one, namespace));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_9__/* .isJsonObject */ .OW)(value))
        return false;
    return Object.entries(value).some(([name, below]) => namespace.test(name) || (!leading.has(name) && says(below, namespace)));
};
const isHarmless = function (value, namespace) { return ((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'kind') === 'Namespace' && (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'metadata', 'name') === namespace) ||
    (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'apiVersion').startsWith('source.toolkit.fluxcd.io/') };
/** More texts than these are not read one by one. */
const mostTexts = 3000;
/** Texts of a revision that hold one of these words, by their paths; undefined: there are too many to look. What is on disk has no index. */
const textsHolding = async function (repository, at, words) {
    if (at.revision === '')
        return new Map();
    const found = await repository.whole.holding?.(at.revision, words);
    const paths = (found ?? at.tree.paths).filter((path) => !isProse.test(path));
    const [known, others] = [paths.filter((path) => at.textOf(path) !== undefined), new Set(paths)];
    for (const path of known)
        others.delete(path);
    if (others.size > mostTexts)
        return undefined;
    const texts = [
        ...known.map((path) => [path, at.textOf(path) ?? '']),
        ...(await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_7__/* .textsOf */ .CB)(repository, at, [...others])),
    ];
    return new Map(texts.filter(([, text]) => words.some((word) => text.includes(word))));
};
const namePattern = function (namespace) { return new RegExp(`(?:^|[./:@\\s])${(0,_ports_quote_pattern_js__WEBPACK_IMPORTED_MODULE_10__/* .quotePattern */ .z)(namespace)}(?:$|[./:\\s])`) };
/** Whether nothing of a revision but the release says its namespace, so that no policy of it can stand there or speak of it. */
const isSaidByItAlone = async function (repository, at, release, namespace) {
    const texts = await textsHolding(repository, at, [namespace]);
    if (texts === undefined)
        return false;
    const name = namePattern(namespace);
    return [...texts].every(([path, text]) => {
        const values = /\.(?:ya?ml|json)$/.test(path) ? (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_6__/* .readValues */ .N$)(text) : [];
        const isOwn = (value) => path === release.path &&
            (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'kind') === release.kind &&
            (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'metadata', 'name') === release.name;
        return values.length > 0 && values.every((one) => isOwn(one) || isHarmless(one, namespace) || !says(one, name));
    });
};
/** A release into a namespace that nothing else of either revision names: it stands beside nothing that was read. */
const standsAlone = async function (repository, all, sides) {
    const releases = all.map(({ content }) => (0,_manifests_live_object_js__WEBPACK_IMPORTED_MODULE_8__/* .readObject */ .Ag)(content));
    const [namespace = '', ...others] = [...new Set(releases.map(_mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceOfRelease */ .Gb))];
    const [release] = all;
    if (release === undefined || namespace === '' || others.length > 0)
        return false;
    if (!releases.every((one) => (0,_mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .isElsewhere */ .l5)(one) && !(0,_mesh_coverage_installers_js__WEBPACK_IMPORTED_MODULE_0__/* .installsIstio */ .hX)(one)))
        return false;
    const alone = await Promise.all(sides.map((side) => isSaidByItAlone(repository, side, release, namespace)));
    return alone.every(Boolean);
};
const policyWords = ['security.istio.io', 'AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'];
/** Whether an object is a policy that neither stands in a namespace nor speaks of it, nor selects whatever there is in the mesh. */
const isPolicyApart = function (value, name) {
    const namespace = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'metadata', 'namespace');
    const selects = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(value, 'spec', 'selector'), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectAt */ .lJ)(value, 'spec', 'targetRef')].some((one) => Object.keys(one).length > 0);
    return ((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(value, 'apiVersion').startsWith('security.istio.io/') &&
        /^[a-z0-9-]+$/.test(namespace) &&
        (namespace !== 'istio-system' || selects || (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsAt */ .yR)(value, 'spec', 'targetRefs').length > 0) &&
        !says(value, name));
};
/** Whether a unit that has the file places objects in a namespace. */
const placesIn = function (path, { found, textOf }, namespace, name) { return found.units
    .filter(({ reads }) => reads.has(path))
    .some((unit) => unit.namespace === namespace ||
    unit.placedIn === namespace ||
    [...unit.reads]
        .filter(_units_kustomizations_js__WEBPACK_IMPORTED_MODULE_5__/* .isKustomizationFile */ .yi)
        .some((file) => (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_6__/* .readValues */ .N$)(textOf(file) ?? '').some((one) => says(one, name)))) };
/** Whether every policy of a revision is known, and none of them stands in the namespace or speaks of it. */
const isUnguarded = async function (repository, at, namespace) {
    const texts = await textsHolding(repository, at, policyWords);
    if (texts === undefined)
        return false;
    const name = namePattern(namespace);
    return [...texts].every(([path, text]) => {
        const values = /\.(?:ya?ml|json)$/.test(path) ? (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_6__/* .readValues */ .N$)(text) : [];
        const speaking = values.filter((one) => policyWords.some((word) => JSON.stringify(one).includes(word)));
        return (values.length > 0 &&
            speaking.every((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .textAt */ .$6)(one, 'kind') === 'CustomResourceDefinition' || isPolicyApart(one, name)) &&
            !placesIn(path, at, namespace, name));
    });
};
/**
 * A release that stays in a namespace where no policy stands, and of which no policy speaks: the claim is narrowed by what it brings
 * there, and no more than that changes.
 */
const staysUnguarded = async function (repository, [old, now], sides) {
    const namespace = (0,_mesh_coverage_remote_charts_js__WEBPACK_IMPORTED_MODULE_2__/* .namespaceOfRelease */ .Gb)((0,_manifests_live_object_js__WEBPACK_IMPORTED_MODULE_8__/* .readObject */ .Ag)(now.content));
    if (namespace === '' || (0,_mesh_coverage_installers_js__WEBPACK_IMPORTED_MODULE_0__/* .installsIstio */ .hX)((0,_manifests_live_object_js__WEBPACK_IMPORTED_MODULE_8__/* .readObject */ .Ag)(now.content)) || !isNeutral(old, now, aroundIt))
        return false;
    const unguarded = await Promise.all(sides.map((side) => isUnguarded(repository, side, namespace)));
    return unguarded.every(Boolean);
};
/**
 * Whether the change of an object that applies what this repository does not hold decides nothing of what it holds: by what of it
 * changes, or by where it goes.
 */
const isNeutralElsewhere = async function (repository, [old, now], [before, after]) {
    const one = old && objectOf(old, before);
    const other = now && objectOf(now, after);
    if ((old === undefined) !== (one === undefined) || (now === undefined) !== (other === undefined))
        return false;
    if (one !== undefined && other !== undefined) {
        if (changesNothing(one, other))
            return true;
        if (await staysUnguarded(repository, [one, other], [before, after]))
            return true;
    }
    return standsAlone(repository, [one, other].filter((object) => object !== undefined), [before, after]);
};


/***/ }),

/***/ 32601:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ox: () => (/* binding */ changedRenderedDeliveries),
/* harmony export */   W1: () => (/* binding */ differingFields),
/* harmony export */   nt: () => (/* binding */ writtenAt)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _units_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69079);
/* harmony import */ var _changed_deliveries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(64625);
/* harmony import */ var _delivery_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(59575);
/* harmony import */ var _remote_releases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95218);







const keyOf = function (object) { return `${object.group} ${(0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(object)}` };
/**
 * A unit that makes objects of Argo CD or Flux, filled in, patched, and under another name: what these apply is found of files
 * alone, so that one which changes, comes or goes proves nothing. But for one that stands as it is made in a file at both
 * revisions, where it is found and compared.
 */
const changedRenderedDeliveries = function (title, olds, nows, revisions) {
    const [earlier, later] = [olds, nows].map((all) => new Map(all.filter(isDelivering).map((one) => [keyOf(one), one])));
    return [...new Set([...(earlier?.keys() ?? []), ...(later?.keys() ?? [])])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH).flatMap((key) => {
        const made = { old: earlier?.get(key), now: later?.get(key) };
        const change = changeOf(made);
        return change === undefined || isFound(made, revisions) ? [] : reasonOf(title, made, change, revisions);
    });
};
const fieldsFor = function ({ group, kind }) { return _delivery_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .deliveryFields */ .y.get(`${group}/${kind}`)?.neutral };
const isDelivering = function (object) { return fieldsFor(object) !== undefined };
/** Fields that differ of those that may say what is applied. */
const differingFields = function (one, other) {
    const spec = (0,_delivery_fields_js__WEBPACK_IMPORTED_MODULE_3__/* .changedPlaces */ .f)(one.content['spec'], other.content['spec'], {
        rendered: [],
        neutral: fieldsFor(one) ?? [],
    }).map((field) => `spec.${field}`);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameJson */ .TL)(treatmentOf(one), treatmentOf(other)) ? spec : [...spec, 'metadata'];
};
/** Annotations and labels by which Flux treats it otherwise. */
const treatmentOf = function ({ content }) { return ['annotations', 'labels']
    .flatMap((place) => Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'metadata', place))
    .filter(([name]) => _changed_deliveries_js__WEBPACK_IMPORTED_MODULE_2__/* .treatment */ .vs.test(name))
    .map(([name, value]) => JSON.stringify([place, name, value])))
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH) };
const changeOf = function ({ old, now }) {
    if (old === undefined)
        return { words: 'comes', field: 'spec' };
    if (now === undefined)
        return { words: 'goes', field: 'spec' };
    const [field] = (0,_remote_releases_js__WEBPACK_IMPORTED_MODULE_4__/* .changesNothing */ .T)(old, now) ? [] : differingFields(old, now);
    return field === undefined ? undefined : { words: `changes ${field}`, field };
};
/** Whether the files show the same change, so that what the object applies is compared by it. */
const isFound = function ({ old, now }, [before, after]) {
    const [left, right] = [writtenAs(old, before), writtenAs(now, after)];
    // One that stays where it is in a file reads as one that does not change.
    if (old === undefined)
        return right.some(({ path }) => !writtenAt(now, before).some((one) => one.path === path));
    if (now === undefined)
        return left.some(({ path }) => !writtenAt(old, after).some((one) => one.path === path));
    if (left.some(({ path }) => right.some((one) => one.path === path)))
        return true;
    const isOnly = writtenAt(old, before).length === 1 && writtenAt(now, after).length === 1;
    return isOnly && left.length === 1 && right.length === 1;
};
/** Objects of this name in files. Where nothing of what it applies is placed by its own namespace, a file need not say it. */
const writtenAt = function (object, { found }) { return object === undefined
    ? []
    : found.objects.filter(({ group, kind, name, namespace }) => group === object.group &&
        kind === object.kind &&
        name === object.name &&
        (namespace === object.namespace || (namespace === '' && kind !== 'HelmRelease'))) };
const writtenAs = function (object, at) { return object === undefined ? [] : writtenAt(object, at).filter((one) => differingFields(one, object).length === 0) };
const reasonOf = function (title, { old, now }, { words, field }, [before, after]) {
    const object = now ?? old;
    if (object === undefined)
        return [];
    const [there, gone] = [writtenAt(object, after)[0], writtenAt(object, before)[0]];
    const written = there ?? gone;
    const line = written && (0,_changed_deliveries_js__WEBPACK_IMPORTED_MODULE_2__/* .lineOf */ .cA)((there === undefined ? before : after).textOf(written.path) ?? '', written, field);
    const place = written && line !== undefined ? { kind: 'file', path: written.path, line, column: 1 } : undefined;
    const at = place === undefined ? '' : ` at ${place.path}:${place.line}`;
    return [
        {
            code: 'CHANGE_UNREAD',
            text: `${title} makes ${(0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__/* .titleOf */ .Gg)(object)}${at}, which ${words}: what it applies then was not read. Render it at both revisions, and give the results as before and after.`,
            ...(place === undefined ? {} : { where: place }),
        },
    ];
};


/***/ }),

/***/ 84189:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  u: () => (/* binding */ renderedSides)
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
// EXTERNAL MODULE: ./src/mesh/changed-objects.ts
var changed_objects = __webpack_require__(87524);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/align-lines.ts
var align_lines = __webpack_require__(24863);
;// CONCATENATED MODULE: ./src/units/written-change.ts


/** More lines than this are not compared with each other: the first one stands for all. */
const mostCompared = 1_500;
/**
 * What a reader of the diff looks for, where the file of a rendered object does not change: the line of the values, the patch
 * or the kustomization that does. Of several lines and files, the one whose value the object gains or loses. Several files
 * that may be it are named beside the object's own place.
 */
const placeOfChange = function (change, files) {
    const [removed, added] = scalarsOfOne(change);
    const shownBy = (gone, come) => files.flatMap(({ path, lines }) => {
        const line = lines.find((one) => isSaid(one.added, come)) ?? lines.find((one) => isSaid(one.removed, gone));
        return line === undefined ? [] : [placeAt(path, line)];
    });
    const whole = () => {
        const shown = onlyOne(shownBy(removed, added));
        const file = onlyOne(files);
        if (shown !== undefined)
            return { changedAt: shown };
        if (file !== undefined)
            return { changedAt: placeAt(file.path, file.lines[0]) };
        return files.length === 0 ? {} : { renderedWith: files.map(({ path }) => path) };
    };
    return {
        whole: whole(),
        ofPart: (side, part) => {
            const own = new Set(scalars(part));
            const of = (texts) => texts.filter((text) => own.has(text));
            return onlyOne(side === 'before' ? shownBy(of(removed), []) : shownBy([], of(added)));
        },
    };
};
const onlyOne = function ([first, ...more]) { return (more.length === 0 ? first : undefined) };
const placeAt = function (path, at) { return ({
    kind: 'file',
    path,
    line: at?.line ?? 1,
    column: 1,
}) };
const linesOf = function (text) { return text.split('\n').flatMap((line, at) => (/^\s*(?:#|$)/.test(line) ? [] : [{ text: line.trimEnd(), line: at + 1 }])) };
const changedLines = function ({ path, before = '', after = '' }) { return ({
    path,
    lines: linesApart(before, after),
}) };
const linesApart = function (before, after) {
    const [old, now] = [linesOf(before), linesOf(after)];
    const least = Math.min(old.length, now.length);
    let start = 0;
    while (start < least && old[start]?.text === now[start]?.text)
        start += 1;
    let end = 0;
    while (end < least - start && old[old.length - 1 - end]?.text === now[now.length - 1 - end]?.text)
        end += 1;
    const [left, right] = [old.slice(start, old.length - end), now.slice(start, now.length - end)];
    const last = now.at(-1)?.line ?? 1;
    const isLong = Math.max(left.length, right.length) > mostCompared;
    const pairs = isLong
        ? [[0, 0]]
        : (0,align_lines/* alignLines */.T)(left.map(({ text }) => text), right.map(({ text }) => text));
    let next = 0;
    return pairs.flatMap(([at, to]) => {
        const [removed = '', added = ''] = [left[at]?.text, right[to]?.text];
        const line = right[to < 0 ? next : to]?.line ?? now[start + right.length]?.line ?? last;
        if (to >= 0)
            next = to + 1;
        return removed === added ? [] : [{ line, removed, added }];
    });
};
const scalars = function (value) {
    if (Array.isArray(value))
        return value.flatMap((one) => scalars(one));
    if ((0,json/* isJsonObject */.OW)(value))
        return Object.values(value).flatMap(scalars);
    return typeof value === 'string' || typeof value === 'number' ? [String(value)] : [];
};
/** What one side alone says. */
const scalarsOfOne = function ({ before, after }) {
    const of = (object) => new Set(object === undefined ? [] : scalars(object.content));
    const [old, now] = [of(before), of(after)];
    return [[...old].filter((one) => !now.has(one)), [...now].filter((one) => !old.has(one))];
};
/** Whether a line gives a value that stands in one of the texts: `- orders` in `cluster.local/ns/shop/sa/orders`. */
const isSaid = function (line, texts) {
    const value = line.replace(/\s#.*$/, '').replace(/^[\s-]*(?:["']?[\w./-]+["']?:(?:\s|$))?/, '');
    return value
        .split(/[\s,[\]{}"']+/)
        .some((word) => /\w/.test(word) && texts.some((text) => text === word || text.split(/[/:,\s]+/).includes(word)));
};

// EXTERNAL MODULE: ./src/open/reached/revision-units.ts
var revision_units = __webpack_require__(16918);
// EXTERNAL MODULE: ./src/open/templates/yaml-comments.ts
var yaml_comments = __webpack_require__(29072);
;// CONCATENATED MODULE: ./src/open/reached/changed-places.ts








const objectsOf = function (side) { return (side.kind === 'read' ? side.read.objects : []) };
const pathOf = function ({ source }) { return (source.kind === 'file' ? [source.path] : []) };
/** Prose is rendered by nobody. */
const isProse = /\.(?:md|txt)$/i;
/** Both sides, where each object that changes stands at the changed line, if its own file is none that changes. */
const atChangedLines = async function (repository, pair, [before, after], sides) {
    const [old, now] = sides.map(objectsOf);
    const changes = (0,changed_objects/* everyChange */.iM)({ objects: old ?? [], reads: [] }, { objects: now ?? [], reads: [] });
    if (changes.length === 0 || pair.before?.source.kind === 'plain' || pair.after?.source.kind === 'plain')
        return sides;
    const changed = (0,revision_units/* changedPaths */.vl)(before.listing, after.listing);
    const rendered = changes.filter((change) => [change.before, change.after].every((object) => object === undefined || !pathOf(object).some((path) => changed.has(path))));
    if (rendered.length === 0)
        return sides;
    const files = await changedFiles(repository, pair, [before, after], changed);
    // A file that is an object by itself changes another one only where nothing else is left.
    const own = new Set([...(old ?? []), ...(now ?? [])].flatMap(pathOf));
    const others = files.filter(({ path }) => !own.has(path));
    const lines = (others.length === 0 ? files : others).map(changedLines);
    const places = new Map(rendered.flatMap((change) => {
        const key = (change.after ?? change.before)?.key;
        return key === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(key), placeOfChange(change, lines)]];
    }));
    return [placed(sides[0], 'before', places), placed(sides[1], 'after', places)];
};
const placed = function (side, at, places) {
    if (side.kind !== 'read')
        return side;
    const objects = side.read.objects.map((object) => {
        const place = places.get((0,ports_object/* keyText */.Pu)(object.key));
        if (place === undefined || object.source.kind !== 'file')
            return object;
        const source = { ...object.source, ...place.whole };
        return {
            ...object,
            source,
            locate: (pointer) => {
                const part = valueAt(object.content, pointer);
                const changedAt = part === undefined ? undefined : place.ofPart(at, part);
                return changedAt === undefined ? source : { ...object.source, changedAt };
            },
        };
    });
    return { ...side, read: { ...side.read, objects } };
};
const valueAt = function (content, pointer) { return (0,positions/* pointerParts */.uo)(pointer).reduce((value, part) => {
    if (Array.isArray(value))
        return value[Number(part)];
    return (0,json/* isJsonObject */.OW)(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}, content) };
const changedFiles = async function (repository, { before: old, after: now }, [before, after], changed) {
    const reads = new Set([...(old?.reads ?? []), ...(now?.reads ?? [])]);
    const paths = [...reads].filter((path) => changed.has(path) && !isProse.test(path)).sort(order/* byCodePoint */.HH);
    const [was, is] = await Promise.all([(0,revision_units/* textsOf */.CB)(repository, before, paths), (0,revision_units/* textsOf */.CB)(repository, after, paths)]);
    return paths
        .map((path) => ({ path, before: was.get(path), after: is.get(path) }))
        .filter((file) => !(0,yaml_comments/* differInComments */.MJ)(file.before, file.after));
};

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts + 2 modules
var may_hold = __webpack_require__(33076);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/units/kustomizations.ts
var kustomizations = __webpack_require__(71089);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/words-of-unit.ts
var words_of_unit = __webpack_require__(45469);
// EXTERNAL MODULE: ./src/open/beside/unread-records.ts
var unread_records = __webpack_require__(72363);
;// CONCATENATED MODULE: ./src/open/reached/left-out-bases.ts













const nothing = { unread: [], fetched: [], notes: [] };
/** Whether both revisions of a unit take the same bases from elsewhere and make the same of them (units/bases-elsewhere.ts). */
const leaveOutBases = function (pair, before, after) {
    const [old, now] = [pair.before, pair.after];
    if (old?.elsewhere === undefined && now?.elsewhere === undefined)
        return nothing;
    const isSame = (old === now && before === after) || (isSameBuild(old, now) && isSameFiles(old, now, before, after));
    const bases = [...(old?.elsewhere?.bases ?? []), ...(now?.elsewhere?.bases ?? [])];
    if (!isSame)
        return { ...nothing, reason: changedBases(pair.title, bases) };
    const places = now === undefined ? [] : placesOf(now);
    const recordsOf = (some) => some.flatMap((base) => (0,unread_records/* unreadRecords */.S)(heldBy(base, now, after), whyUnread(base)));
    const fetched = recordsOf(places.filter(({ file }) => file === undefined));
    return {
        unread: [...fetched, ...recordsOf(places.filter(({ file }) => file !== undefined))],
        fetched,
        notes: [
            ...noteOf('not fetched', bases.flatMap(({ file, entry }) => (file === undefined && (0,kustomizations/* isRemote */.Vx)(entry) ? [entry.slice(0, 200)] : []))),
            ...noteOf('in no file of this repository', bases.flatMap(({ path, file, entry }) => file === undefined && !(0,kustomizations/* isRemote */.Vx)(entry) ? [`${entry.slice(0, 200)} of ${path}`] : [])),
            ...noteOf('left out, since a key stands twice there', bases.flatMap(({ file, isRefused }) => (file === undefined || isRefused === true ? [] : [file]))),
            ...noteOf('left out, since Helm renders nothing of it with the values at hand', bases.flatMap(({ file, isRefused }) => (file === undefined || isRefused !== true ? [] : [file]))),
        ],
    };
};
/** A file of the repository holds what its words say, wherever it stands, unless a patch may make another kind of it. */
const heldBy = function ({ file, namespace }, unit, { textOf }) {
    const elsewhere = (0,words_of_unit/* mayBeElsewhere */.Ju)(namespace);
    const text = file === undefined ? undefined : textOf(file);
    const changesKinds = JSON.stringify(unit?.elsewhere?.layers ?? null).includes('allowKindChange');
    return text === undefined || changesKinds ? elsewhere : { ...(0,may_hold/* mayHold */.BV)(text), namespaces: elsewhere.namespaces };
};
const whyUnread = function ({ path, entry, file, isRefused }) {
    if (file === undefined)
        return (0,kustomizations/* missing */.LO)(path, entry).text;
    return isRefused === true
        ? `Helm renders nothing of ${file} with the values at hand`
        : `${file} has a key twice, and programs differ in which one they take`;
};
const noteOf = function (what, names) { return names.length === 0 ? [] : [`the same at both revisions, and ${what}: ${(0,list_names/* listNames */.Z)([...new Set(names)], mostNamed)}`] };
const mostNamed = 3;
const changedBases = function (title, [base]) {
    const { text, remedy } = base?.file === undefined
        ? (0,kustomizations/* missing */.LO)(base?.path ?? '', base?.entry ?? '')
        : { text: `${base.file} has a key twice`, remedy: 'Remove one of the two.' };
    return {
        code: 'NOT_RENDERED',
        text: `${title} was not rendered: ${text}, and what becomes of it changes. ${remedy}`,
    };
};
/** What is laid over a base by the kustomizations, and by the object of Argo CD or Flux that points at them. */
const buildValue = function ({ source, elsewhere }) {
    if (source.kind !== 'kustomize')
        return null;
    const { substitutions, overlay = {} } = source;
    const filled = [...(substitutions?.variables ?? [])].map(([name, value]) => [name, value]);
    return [elsewhere?.layers ?? null, overlay, filled, substitutions?.complete ?? null];
};
const isSameBuild = function (old, now) { return old !== undefined && now !== undefined && (0,json/* isSameJson */.TL)(buildValue(old), buildValue(now)) };
/** What a path holds at a revision: equal ids, equal bytes. */
const idsAt = function ({ listing, tree }) {
    const ids = (0,once/* once */.O)(() => new Map(listing.map(({ path, kind, id }) => [path, `${kind} ${id}`])));
    return (path) => ids().get(tree.file(path) ?? path) ?? null;
};
const isSameFiles = function (old, now, before, after) {
    const files = [...new Set([...(old?.elsewhere?.files ?? []), ...(now?.elsewhere?.files ?? [])])];
    const isListed = (unit, path) => unit?.elsewhere?.files.has(path) === true;
    const [idBefore, idAfter] = [idsAt(before), idsAt(after)];
    const wayTo = ({ path, entry }) => foldersOn((0,revision_tree/* joinPath */.uJ)((0,repository/* folderOf */.yS)(path), entry) ?? '');
    return (files.every((path) => isListed(old, path) &&
        isListed(now, path) &&
        (idBefore(path) === idAfter(path) || (0,yaml_comments/* differInComments */.MJ)(before.textOf(path), after.textOf(path)))) && (now?.elsewhere?.bases ?? []).flatMap(wayTo).every((path) => idBefore(path) === idAfter(path)));
};
/** A path and the folders that it stands in: one of them may be a submodule, which is there as a commit alone. */
const foldersOn = function (path) { return path.split('/').map((_, at, parts) => parts.slice(0, at + 1).join('/')) };
/** An overlay with a namespace gives it to everything; what else one does may move objects as well. */
const placesOf = function ({ source, elsewhere }) {
    const bases = elsewhere?.bases ?? [];
    if (source.kind !== 'kustomize' || source.overlay === undefined)
        return bases;
    const { namespace } = source.overlay;
    return bases.map((base) => ({ ...base, namespace: typeof namespace === 'string' ? namespace : undefined }));
};
/** Kinds whose names kustomize writes into others that decide: of workloads and of bindings. */
const referred = new Set(['ServiceAccount', 'Role', 'ClusterRole']);
/** Whether what a base may refer to by name has the same name at both revisions, from the same file. */
const isSameReferred = function (old, now, before, after) {
    const placed = (objects) => objects.flatMap(({ key, source }) => referred.has(key.kind) && source.kind === 'file' ? [{ key: (0,ports_object/* keyText */.Pu)(key), path: source.path }] : []);
    const text = (objects, at) => {
        const idOf = idsAt(at);
        return [
            placed(objects)
                .map(({ key, path }) => `${key} ${path}`)
                .sort(),
            [...new Set(placed(objects).map(({ path }) => path))]
                .sort()
                .map((path) => namesIn(at.textOf(path) ?? '') ?? [path, idOf(path)]),
        ];
    };
    return (0,json/* isSameJson */.TL)(text(old, before), text(now, after));
};
/** The names that the objects of a text have before a build; undefined: it does not show them. */
const namesIn = function (text) {
    const values = (0,read_values/* readWhole */.oD)(text) ?? [];
    if (values.length === 0 || values.some((value) => (0,fields/* textAt */.$6)(value, 'kind').endsWith('List')))
        return undefined;
    return values.map((value) => {
        const metadata = (0,fields/* objectAt */.lJ)(value, 'metadata');
        return [(0,fields/* textAt */.$6)(value, 'kind'), (0,fields/* textAt */.$6)(metadata, 'namespace'), (0,fields/* textAt */.$6)(metadata, 'name')];
    });
};

;// CONCATENATED MODULE: ./src/open/reached/refused-templates.ts



/** More templates than this are not left out of one chart. */
const mostRefused = 8;
/** Helm: a template may ask for the text of another one, or of any file of its chart. */
const asksForText = /\bTemplate\b|\bFiles\b/;
const isTemplate = function (path) { return /(?:^|\/)templates\/(?:.*\/)?[^/_][^/]*\.ya?ml$/.test(path) && (0,repository/* nameOf */.Vb)(path) !== 'NOTES.txt' };
/**
 * A pair of a chart without a template that Helm refuses at both revisions; undefined: it refuses something else, or what the template
 * would write may change.
 *
 * What a template writes hangs on its own text, the release, its values and the named templates of the chart. Where all of these have
 * the same bytes at both revisions, it writes the same X at both, or the release fails at both; so what holds of a base from
 * elsewhere holds of it (units/bases-elsewhere.ts), and what its words may hold counts as not read. What its chart has besides, plain
 * templates that define nothing, may change, is rendered and compared.
 */
const withoutRefusedTemplate = async function (repository, { title, before, after }, [old, now], stuck) {
    if (before?.source.kind !== 'helm' || after?.source.kind !== 'helm')
        return undefined;
    const [path, ...others] = new Set(stuck.map(({ where }) => (where?.kind === 'file' ? where.path : '')));
    if (path === undefined || others.length > 0 || !isTemplate(path))
        return undefined;
    if (![before, after].every(({ reads }) => reads.has(path)) || !isSameRelease(before, after))
        return undefined;
    const [olds, nows] = await Promise.all([
        (0,revision_units/* textsOf */.CB)(repository, old, [...before.reads]),
        (0,revision_units/* textsOf */.CB)(repository, now, [...after.reads]),
    ]);
    const inputs = [...new Set([...before.reads, ...after.reads])].filter((one) => one === path || ![olds, nows].every((texts) => isPlain(one, texts.get(one))));
    const isSame = inputs.every((one) => olds.has(one) && olds.get(one) === nows.get(one));
    const asking = [path, ...inputs.filter((one) => /(?:^|\/)templates\//.test(one))];
    if (!isSame || asking.some((one) => asksForText.test(nows.get(one) ?? '')))
        return undefined;
    const [first, second] = [before, after].map((unit) => withoutTemplate(unit, path));
    return first === undefined || second === undefined ? undefined : { title, before: first, after: second };
};
/** A template that writes objects of its own alone: no other one asks for it by a name. A file that is not there asks for nothing. */
const isPlain = function (path, text = '') { return isTemplate(path) && !/\b(?:define|block)\b/.test(text) };
const isSameRelease = function (one, other) {
    const written = ({ source, namespace }) => {
        const { folder, valueFiles, values = null, release } = source;
        return [folder, [...valueFiles], values, release, namespace ?? null];
    };
    return (0,json/* isSameJson */.TL)(written(one), written(other));
};
const withoutTemplate = function (unit, path) {
    const { bases = [] } = unit.elsewhere ?? {};
    if (bases.length >= mostRefused)
        return undefined;
    const base = { path, entry: path, file: path, isRefused: true, namespace: undefined };
    return {
        ...unit,
        reads: new Set([...unit.reads].filter((one) => one !== path)),
        elsewhere: { bases: [...bases, base], texts: new Map(), layers: null, files: new Set() },
    };
};

;// CONCATENATED MODULE: ./src/open/reached/repeated-keys.ts



/** kustomize, and the library that it reads YAML with: `mapping key "ports" already defined at line 65`. */
const refusal = /mapping key "[^"]*" already defined/;
/**
 * A pair without the files in which a key stands twice, where kustomize refuses it for that; undefined: it is refused for something
 * else, or was tried without them.
 *
 * Versions of kustomize refuse such a file, or take the first key, the last or both: nobody knows what is applied of it, and that is
 * all that is known of a base from elsewhere. Where the file has the same bytes at both revisions, whatever a build makes of it is
 * the same X at both, or the unit is applied at neither; so what holds of such a base holds of it (units/bases-elsewhere.ts), with
 * all that has to stay the same over it, and what it may hold counts as not read. It is built with the last of the keys, so that
 * patches and names find its objects, and these are taken out of what was built (`withoutObjectsOf`).
 */
const withoutRepeatedKeys = function ({ title, before, after }, [old, now], stuck) {
    if (!stuck.every(({ text }) => refusal.test(text)))
        return undefined;
    const first = before === undefined ? undefined : withoutThose(before, old);
    const isSame = before === after && old === now;
    const second = isSame ? first : after === undefined ? undefined : withoutThose(after, now);
    const isWhole = (first === undefined) === (before === undefined) && (second === undefined) === (after === undefined);
    return isWhole ? { title, before: first, after: second } : undefined;
};
/** undefined: it has none of these files, or was tried without them. */
const withoutThose = function (unit, { textOf, tree, found }) {
    if (unit.elsewhere?.bases.some(({ file }) => file !== undefined) === true)
        return undefined;
    const files = [...unit.reads].flatMap((path) => {
        const text = (0,kustomizations/* isKustomizationFile */.yi)(path) ? undefined : textOf(path);
        return text !== undefined && tree.file(path) === path && (0,read_values/* hasRepeatedKey */.Ah)(text) ? [path] : [];
    });
    return files.length === 0 ? undefined : found.withoutFiles(unit, new Set(files));
};
/** What a kustomization makes by itself is from no file. */
const generated = new Set(['ConfigMap', 'Secret']);
/**
 * What was built, without the objects of files that are left out. Each object has to show where it is from, but for those that a
 * kustomization makes by itself: one of which a patch took that away could be of such a file.
 */
const withoutObjectsOf = function (rendered, unit, { textOf }) {
    const files = new Set((unit?.elsewhere?.bases ?? []).flatMap(({ file }) => file ?? []));
    if (unit === undefined || rendered.kind !== 'read' || files.size === 0)
        return rendered;
    const { read } = rendered;
    const kinds = new Set([...files].flatMap((file) => (0,read_values/* readValues */.N$)(textOf(file) ?? '').map((one) => (0,fields/* textAt */.$6)(one, 'kind'))));
    const isGenerated = (kind) => generated.has(kind) && !kinds.has(kind);
    const hidden = read.objects.find(({ key, source }) => source.kind === 'file' && (0,kustomizations/* isKustomizationFile */.yi)(source.path) && !isGenerated(key.kind));
    const [file = ''] = files;
    if (hidden !== undefined || [...kinds].some((kind) => kind.endsWith('List')))
        return {
            kind: 'not rendered',
            reason: {
                code: 'NOT_RENDERED',
                text: `${unit.title} was not rendered: ${file} has a key twice, and what is built of it does not show. Remove one of the two.`,
            },
        };
    const isKept = ({ source }) => source.kind !== 'file' || !files.has(source.path);
    return {
        ...rendered,
        read: {
            ...read,
            objects: read.objects.filter(isKept),
            duplicates: read.duplicates.filter(({ objects }) => objects.every(isKept)),
        },
    };
};

// EXTERNAL MODULE: ./src/open/no-sides.ts
var no_sides = __webpack_require__(45200);
// EXTERNAL MODULE: ./src/open/deliveries/rendered-deliveries.ts
var rendered_deliveries = __webpack_require__(32601);
// EXTERNAL MODULE: ./src/open/reached/render-unit.ts + 7 modules
var render_unit = __webpack_require__(57341);
// EXTERNAL MODULE: ./src/open/assumed-namespace.ts
var assumed_namespace = __webpack_require__(97708);
// EXTERNAL MODULE: ./src/open/settle-unread.ts + 3 modules
var settle_unread = __webpack_require__(43575);
;// CONCATENATED MODULE: ./src/open/reached/rendered-sides.ts












/** Both revisions of a unit side by side. Where one of them is not known, nothing is compared, and nothing proven. */
const renderedSides = async function (ports, pair, before, after) {
    const isSame = pair.before === pair.after && before === after;
    const leftOut = leaveOutBases(pair, before, after);
    if (leftOut.reason !== undefined)
        return (0,no_sides/* unprovenSides */.e)(leftOut.reason);
    const [old, now] = await Promise.all([
        isSame ? undefined : (0,render_unit/* renderUnit */.B)(ports, pair.before, before),
        (0,render_unit/* renderUnit */.B)({ ...ports, isSame }, pair.after, after),
    ]).then(([first, second]) => [withoutObjectsOf(first ?? second, pair.before, before), withoutObjectsOf(second, pair.after, after)]);
    const stuck = [old, now].flatMap((side) => (side.kind === 'not rendered' ? [side.reason] : []));
    if (stuck.length > 0) {
        const rest = withoutRepeatedKeys(pair, [before, after], stuck) ??
            (await withoutRefusedTemplate(ports.repository, pair, [before, after], stuck));
        return rest === undefined ? (0,no_sides/* unprovenSides */.e)(...uniqueReasons(stuck)) : renderedSides(ports, rest, before, after);
    }
    const changed = isSame ? undefined : changedReferences(pair, [old, now], [before, after]);
    if (changed !== undefined)
        return (0,no_sides/* unprovenSides */.e)(changed);
    const [gone, left] = [unmatchedOf(old), unmatchedOf(now)];
    const [patch] = (0,json/* isSameJson */.TL)(writtenPatches(gone), writtenPatches(left)) ? [] : [...left, ...gone];
    if (patch !== undefined)
        return (0,no_sides/* unprovenSides */.e)(unmatchedReason(pair.title, patch));
    if (old.kind === 'read' && now.kind === 'read' && old.empty.join() !== now.empty.join())
        return (0,no_sides/* unprovenSides */.e)(emptyReason(pair.title, [...now.empty, ...old.empty]));
    const [placedOld, placedNow] = isSame
        ? [old, now]
        : await atChangedLines(ports.repository, pair, [before, after], [old, now]);
    const settled = (0,settle_unread/* settleUnread */.pY)(sideOf(placedOld), sideOf(placedNow) ?? emptySide, { selection: 'found', feeding: [] });
    const assumed = Math.max(...[old, now].map((side) => (side.kind === 'read' ? side.withoutNamespace : 0)));
    return {
        before: isSame ? settled.after : settled.before,
        after: settled.after,
        whole: false,
        incomplete: [...settled.incomplete, ...leftOut.unread],
        ...(leftOut.fetched.length === 0 ? {} : { elsewhere: leftOut.fetched }),
        unread: { reasons: settled.reasons, told: settled.told, parts: settled.parts },
        unreadableBefore: settled.unreadableBefore,
        unproven: [
            ...settled.problems.map((problem) => unreadReason(pair.title, problem)),
            ...(0,rendered_deliveries/* changedRenderedDeliveries */.Ox)(pair.title, deliveriesOf(old), deliveriesOf(now), [before, after]),
        ],
        notes: [...(0,assumed_namespace/* assumedNamespace */.A)(assumed), ...leftOut.notes, ...unmatchedNotes(left)],
    };
};
const deliveriesOf = function (side) { return (side.kind === 'read' ? side.deliveries : []) };
const unmatchedOf = function (side) { return (side.kind === 'read' ? side.unmatched : []) };
const writtenPatches = function (patches) { return patches.map(({ path, kind, name, text }) => [path, kind, name, text].join('\n')).sort(order/* byCodePoint */.HH) };
const unmatchedReason = function (title, { path, kind, name }) { return ({
    code: 'NOT_RENDERED',
    text: `${title} was not rendered: kustomize finds no ${kind} ${name} that the patch of ${path} could change, at one of the revisions or for another patch. Correct the patch, or render it in a job that has what it needs and give the result as before and after.`,
}) };
const emptyReason = function (title, [path = '']) { return ({
    code: 'NOT_RENDERED',
    text: `${title} was not rendered: ${path} is empty at one revision alone, and kustomize refuses it or builds nothing of it. Remove it, or render the unit in a job that has what it needs and give the result as before and after.`,
}) };
const unmatchedNotes = function (patches) { return patches.length === 0
    ? []
    : [
        `built without patches for which kustomize finds nothing, the same at both revisions: ${(0,list_names/* listNames */.Z)(patches.map(({ path, kind, name }) => `${kind} ${name} of ${path}`), rendered_sides_mostNamed)}`,
    ] };
const rendered_sides_mostNamed = 3;
/** Where a unit is rendered without its bases from elsewhere, what these may refer to has to stay as it is. */
const changedReferences = function (pair, [old, now], [before, after]) {
    // Helm writes no name into others.
    if (pair.after?.elsewhere === undefined ||
        pair.after.source.kind === 'helm' ||
        old.kind !== 'read' ||
        now.kind !== 'read')
        return undefined;
    return isSameReferred(old.read.objects, now.read.objects, before, after)
        ? undefined
        : changedBases(pair.title, pair.after.elsewhere.bases);
};
/** The rendered text is nobody's file: what cannot be read in it stops no other unit. */
const unreadReason = function (title, { code, message, received }) { return ({
    code,
    text: `${title}: ${message}${received === undefined ? '' : `: ${received}`}`,
}) };
const sideOf = function (side) { return side.kind === 'read' ? { ...side.read, nameOf: (path) => path } : undefined };
const emptySide = {
    objects: [],
    ignored: [],
    problems: [],
    unread: [],
    duplicates: [],
    unbuilt: [],
    withoutNamespace: [],
    nameOf: (path) => path,
};
const uniqueReasons = function (reasons) { return [
    ...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values(),
] };


/***/ }),

/***/ 24863:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ alignLines)
/* harmony export */ });
/** A longest common subsequence; -1 where a side has no line. Removed lines stand before added ones. */
const alignLines = function (left, right) {
    const width = right.length + 1;
    const common = new Uint16Array((left.length + 1) * width);
    const at = (row, column) => common[row * width + column] ?? 0;
    for (let row = left.length - 1; row >= 0; row--)
        for (let column = right.length - 1; column >= 0; column--)
            common[row * width + column] =
                left[row] === right[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
    const pairs = [];
    let [row, column] = [0, 0];
    while (row < left.length || column < right.length) {
        if (row < left.length && column < right.length && left[row] === right[column])
            pairs.push([row++, column++]);
        else if (row < left.length && (column >= right.length || at(row + 1, column) >= at(row, column + 1)))
            pairs.push([row++, -1]);
        else
            pairs.push([-1, column++]);
    }
    return replaced(pairs);
};
/** What stands where something else stood: a run of removed lines and the run of added ones after it, side by side. */
const replaced = function (pairs) {
    const out = [];
    let removed = [];
    let added = [];
    const flush = () => {
        for (let at = 0; at < Math.max(removed.length, added.length); at++)
            out.push([removed[at] ?? -1, added[at] ?? -1]);
        removed = [];
        added = [];
    };
    for (const [left, right] of pairs) {
        if (left >= 0 && right >= 0) {
            flush();
            out.push([left, right]);
        }
        else if (left >= 0)
            removed.push(left);
        else
            added.push(right);
    }
    flush();
    return out;
};


/***/ })

};
