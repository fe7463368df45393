export const id = 2578;
export const ids = [2578];
export const modules = {

/***/ 41073:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readConfiguredUnit: () => (/* binding */ readConfiguredUnit)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(16059);
/* harmony import */ var _reached_rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84189);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45200);
/* harmony import */ var _reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(16918);




/**
 * Both revisions of the unit that the protected configuration names for an environment. Where the change moves the unit together with
 * its name in the configuration (`proposed`), the head's is what stood at the old place.
 */
const readConfiguredUnit = async function (run, repository, environment, settings, revisions, cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadCache */ .VC)(), proposed = settings) {
    if (!(0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .isWhole */ .wP)(repository))
        return unreadable(settings);
    const { read, before, after } = await (0,_reached_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .readBothUnits */ .Nu)(repository, revisions, run.context.repository.path);
    const ports = { repository: read, renderer: await run.renderer(), cache, namespace: environment.namespace };
    const at = (side, named) => side.revision === '' ? undefined : side.found.configured(named, named.namespace ?? environment.namespace);
    const isMoved = proposed.path !== settings.path &&
        isAbsent(at(after, settings)) &&
        isAbsent(at(before, proposed)) &&
        !isAbsent(at(after, proposed));
    const named = isMoved ? proposed : settings;
    const sides = await (0,_reached_rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedSides */ .u)(ports, { title: named.path, before: at(before, settings), after: at(after, named) }, before, after);
    return isMoved ? { ...sides, notes: [...(sides.notes ?? []), movedNote(settings.path, proposed.path)] } : sides;
};
/** Neither a chart nor a kustomization. */
const isAbsent = function (unit) { return unit?.source.kind === 'plain' };
const movedNote = function (from, to) { return `${from} moves to ${to}, and \`unit.path\` with it: both are compared as one unit` };
const unreadable = function ({ path }) { return (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({
    code: 'NOT_RENDERED',
    text: `${path === '' ? 'the root' : path} was not rendered: the revisions of this repository cannot be listed. Give the result as before and after.`,
}) };


/***/ }),

/***/ 59575:
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
