export const id = 6926;
export const ids = [6926];
export const modules = {

/***/ 15717:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ unreadOf)
/* harmony export */ });
/** Why what was rendered or read of a change is not known in whole. */
const unreadOf = function (sides) { return [
    ...(sides.unproven ?? []),
    ...(sides.unread?.reasons ?? []),
] };


/***/ }),

/***/ 86926:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   withOutsideChanges: () => (/* binding */ withOutsideChanges)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _deliveries_delivery_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(59575);
/* harmony import */ var _deciding_in_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3366);
/* harmony import */ var _alternatives_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31455);
/* harmony import */ var _meeting_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50247);
/* harmony import */ var _outside_change_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15717);








/** The sides of an environment with a reason for each such change that reaches it and that its own files do not show. */
const withOutsideChanges = async function (sides, changes, environment) {
    const told = await Promise.all(changes.map((change) => tellOutside(change, sides, environment)));
    const reasons = told.flatMap(({ reason }) => reason ?? []);
    const unique = [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
    const notes = [...new Set(told.flatMap((one) => one.notes))].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH);
    return {
        ...sides,
        unproven: [...(sides.unproven ?? []), ...unique.sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(a.text, b.text))],
        notes: [...(sides.notes ?? []), ...notes],
    };
};
/** What a change is told as for one environment: what may open something there is a reason, and what was judged nowhere a line. */
const tellOutside = async function ({ isOf, delivered, reason, unit }, sides, environment) {
    if (isOf(environment)) {
        if (delivered === undefined)
            return { reason, notes: [] };
        const there = await delivered(environment, sides);
        const isElsewhere = unit?.stage !== undefined && (0,_alternatives_js__WEBPACK_IMPORTED_MODULE_3__/* .haveAnotherState */ .Nn)(sides.before, there.before);
        if (isElsewhere)
            return { notes: [...(unit.note === undefined ? [] : [unit.note]), ...(0,_meeting_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .elsewhereNote */ .$Y)([unit.stage])] };
        if (!isJudged(there, sides))
            return { reason, notes: [] };
    }
    if (unit?.note === undefined)
        return { notes: [] };
    const made = await unit.made(environment);
    const isNothing = (0,_outside_change_js__WEBPACK_IMPORTED_MODULE_6__/* .unreadOf */ .D)(made).length === 0 && (0,_deciding_in_js__WEBPACK_IMPORTED_MODULE_2__/* .decidingIn */ .h)(made.before, made.after) === undefined;
    return { notes: isNothing ? [] : [unit.note] };
};
const byKey = function (objects) { return new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key), object])) };
const isSame = function (one, other) { return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameJson */ .TL)(one?.content ?? null, other?.content ?? null) };
const isDelivery = function ({ key }) { return _deliveries_delivery_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .deliveryFields */ .y.has(`${key.group}/${key.kind}`) };
/**
 * Whether what is delivered changes as the environment's own files do, or in nothing that decides. Where nothing was delivered
 * before, what comes has to be what was judged.
 */
const isJudged = function (delivered, own) {
    const unread = [...(delivered.unproven ?? []), ...(delivered.unread?.reasons ?? []), ...delivered.unreadableBefore];
    if (unread.length > 0)
        return false;
    const [before, after] = [byKey(delivered.before), byKey(delivered.after)];
    const [ownBefore, ownAfter] = [byKey(own.before), byKey(own.after)];
    const isNew = before.size === 0;
    const isOpen = (name) => !isSame(before.get(name), after.get(name)) &&
        !(isSame(after.get(name), ownAfter.get(name)) && (isNew || isSame(before.get(name), ownBefore.get(name))));
    const open = [...new Map([...before, ...after])].filter(([name]) => isOpen(name)).map(([, object]) => object);
    return (!open.some(isDelivery) &&
        (0,_deciding_in_js__WEBPACK_IMPORTED_MODULE_2__/* .decidingIn */ .h)(delivered.before, delivered.after, { counts: isOpen, around: own }) === undefined);
};


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


/***/ })

};
