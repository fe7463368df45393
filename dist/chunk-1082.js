export const id = 1082;
export const ids = [1082];
export const modules = {

/***/ 70797:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(70797, module.exports, ["Ek","hD","mk"], "./later-mesh.cjs")

/***/ }),

/***/ 87524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ic: () => (/* binding */ namesOnce),
/* harmony export */   fs: () => (/* binding */ changesOf),
/* harmony export */   iM: () => (/* binding */ everyChange)
/* harmony export */ });
/* harmony import */ var _manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25663);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48961);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);




const compared = new WeakMap();
/** Two states are compared for many reasons, and beside many other units: each pair of objects once. */
const isSameObject = function (left, right) {
    if (left === right)
        return true;
    const known = compared.get(left);
    if (known?.with === right)
        return known.isSame;
    const isSame = isWrittenAlike(left, right);
    compared.set(left, { with: right, isSame });
    return isSame;
};
const isWrittenAlike = function (left, right) { return left.apiVersion === right.apiVersion &&
    left.creationTimestamp === right.creationTimestamp &&
    (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameJson */ .TL)(left.content, right.content) &&
    (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameJson */ .TL)(left.labels, right.labels) &&
    (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameJson */ .TL)(left.annotations, right.annotations) };
const isSameKey = function ({ key: left }, { key: right }) { return left.name === right.name &&
    left.namespace === right.namespace &&
    left.kind === right.kind &&
    left.group === right.group };
/** Objects that are not the same in both states; undefined where one state has two of one name. */
const changesOf = function (before, after) {
    const [olds, nows] = [before.objects, after.objects];
    const changes = [];
    // Most states list their objects in one order, and then no names have to be written.
    const inStep = olds.length === nows.length &&
        olds.every((one, at) => one === nows[at] || (nows[at] !== undefined && isSameKey(one, nows[at])));
    if (inStep) {
        olds.forEach((one, at) => {
            const now = nows[at];
            if (now === undefined || !isSameObject(one, now))
                changes.push({ before: one, after: now });
        });
        return changes;
    }
    const rest = new Map(olds.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), object]));
    if (rest.size !== olds.length)
        return undefined;
    const seen = new Set();
    for (const object of nows) {
        const key = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key);
        if (seen.has(key))
            return undefined;
        seen.add(key);
        const old = rest.get(key);
        rest.delete(key);
        if (old === undefined || !isSameObject(old, object))
            changes.push({ before: old, after: object });
    }
    for (const object of rest.values())
        changes.push({ before: object, after: undefined });
    return changes.some(({ before, after }) => kindOfGenerated(after ?? before) !== undefined)
        ? pairGenerated(changes)
        : changes;
};
/** What an object is whose name the API server chooses the end of. */
const kindOfGenerated = function (object) { return object === undefined || !(0,_manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isGeneratedName */ .d8)(object.key.name) ? undefined : (0,_manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__/* .lastingKey */ .eP)(object.key) };
/** Of objects whose names are generated, one that goes is the one that comes, where only one of the kind does each. */
const pairGenerated = function (changes) {
    const comes = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(changes, ({ before, after }) => (before === undefined ? kindOfGenerated(after) : undefined));
    const goes = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(changes, ({ before, after }) => (after === undefined ? kindOfGenerated(before) : undefined));
    const only = (groups, kind) => {
        const group = kind === undefined ? undefined : groups.get(kind);
        return group?.length === 1 ? group[0] : undefined;
    };
    return changes.flatMap((change) => {
        const kind = kindOfGenerated(change.after ?? change.before);
        const [come, go] = [only(comes, kind), only(goes, kind)];
        if (come === undefined || go === undefined)
            return [change];
        if (change === come)
            return [{ before: go.before, after: come.after }];
        return change === go ? [] : [change];
    });
};
/**
 * The same for any two states. Where a name stands twice, objects cannot be paired one by one, and the first of each counts:
 * who looks for what a change does must not take such states for unchanged.
 */
const everyChange = function (before, after) { return changesOf(before, after) ?? changesOf(withNamesOnce(before), withNamesOnce(after)) ?? [] };
const withNamesOnce = function ({ objects, reads }) { return ({ reads, objects: namesOnce(objects) }) };
/** Of several objects of one name the first. */
const namesOnce = function (objects) { return [...new Map([...objects].reverse().map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), object])).values()].reverse() };


/***/ }),

/***/ 71495:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fg: () => (/* binding */ markOf),
/* harmony export */   J1: () => (/* binding */ keepsOut),
/* harmony export */   a: () => (/* binding */ keepingNames)
/* harmony export */ });
/** No value is harmless. */
const never = /(?!)/;
/** Documentation of Helm, Argo CD, Flux, kapp, kpt, Config Sync. */
const keepings = [
    { name: 'helm.sh/hook', plain: never },
    { name: 'helm.sh/hook-delete-policy', plain: never },
    { name: 'helm.sh/resource-policy', plain: never, whereItGoes: true },
    { name: 'argocd.argoproj.io/hook', plain: never },
    { name: 'argocd.argoproj.io/hook-delete-policy', plain: never },
    { name: 'argocd.argoproj.io/compare-options', plain: /^ServerSideDiff=(?:true|false)$/ },
    { name: 'argocd.argoproj.io/sync-options', plain: /^(?!.*(?:Prune|Delete)=)/, whereItGoes: true },
    { name: 'kustomize.toolkit.fluxcd.io/reconcile', plain: /^enabled$/ },
    { name: 'kustomize.toolkit.fluxcd.io/substitute', plain: /^enabled$/ },
    { name: 'kustomize.toolkit.fluxcd.io/ssa', plain: /^Override$/ },
    { name: 'kustomize.toolkit.fluxcd.io/prune', plain: /^enabled$/, whereItGoes: true },
    { name: 'helm.toolkit.fluxcd.io/driftDetection', plain: /^enabled$/ },
    { name: 'fluxcd.io/ignore', plain: /^false$/ },
    { name: 'config.kubernetes.io/local-config', plain: /^false$/ },
    { name: 'client.lifecycle.config.k8s.io/mutation', plain: never },
    { name: 'client.lifecycle.config.k8s.io/deletion', plain: never, whereItGoes: true },
    { name: 'cli-utils.sigs.k8s.io/on-remove', plain: never, whereItGoes: true },
    { name: 'configmanagement.gke.io/managed', plain: /^enabled$/ },
    { name: 'configmanagement.gke.io/cluster-selector', plain: never },
    { name: 'configmanagement.gke.io/namespace-selector', plain: never },
    { name: 'configsync.gke.io/cluster-name-selector', plain: never },
    { name: 'kapp.k14s.io/delete-strategy', plain: never, whereItGoes: true },
    { name: 'kapp.k14s.io/exists', plain: never },
    { name: 'kapp.k14s.io/noop', plain: never },
    { name: 'kapp.k14s.io/create-strategy', plain: never },
    { name: 'kapp.k14s.io/update-strategy', plain: never },
];
/** Their names, for the tables. */
const keepingNames = keepings.map(({ name }) => name);
/** Whether such an annotation has a value by which the object is not what the file says. */
const keepsOut = function (name, value, goes) {
    const found = keepings.find((one) => one.name === name);
    if (found === undefined || value === undefined || value === null)
        return false;
    return (found.whereItGoes !== true || goes) && !(typeof value === 'string' && found.plain.test(value));
};
/** The first mark among annotations or labels by which an object that stays may not be what the file says. */
const markOf = function (marks) { return keepings.find(({ name }) => Object.hasOwn(marks, name) && keepsOut(name, marks[name], false))?.name };


/***/ }),

/***/ 71226:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(71226, module.exports, ["$","I"], "./later-mesh.cjs")

/***/ }),

/***/ 43373:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ formerObjects)
/* harmony export */ });
/**
 * What of an object's kind and name another namespace lost where the object came: it moved, or what came is new and the other
 * went. Nobody follows the pods of such kinds, so each that went counts.
 */
const formerObjects = function (object, before, after) {
    const { group, kind, name } = object.key;
    const isAlike = ({ key }) => key.name === name && key.kind === kind && key.group === group;
    const stay = new Set(after.filter(isAlike).map(({ key }) => key.namespace));
    return before.filter((one) => isAlike(one) && !stay.has(one.key.namespace));
};


/***/ }),

/***/ 60463:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   WY: () => (/* binding */ isLeftOut),
/* harmony export */   uJ: () => (/* binding */ formerWorkloads)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48961);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51747);
/* harmony import */ var _coverage_kept_out_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71495);
/* harmony import */ var _replaced_workloads_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8930);




const placeOf = function ({ namespace, title }) { return `${namespace} ${title}` };
/** What a tool may have left out of the cluster leaves no place there. */
const isLeftOut = function ({ object: { annotations, labels } }) { return ((0,_coverage_kept_out_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)(annotations) ?? (0,_coverage_kept_out_js__WEBPACK_IMPORTED_MODULE_0__/* .markOf */ .Fg)(labels)) !== undefined };
/** Of those that come the one in whose place each is, first in its own namespace and then, of what is left, in any. */
const replacedAnywhere = function (come, gone) {
    const within = (0,_replaced_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .replacedWorkloads */ .j)(come, gone, ({ namespace }) => namespace);
    const taken = new Set(within.values());
    const moved = (0,_replaced_workloads_js__WEBPACK_IMPORTED_MODULE_1__/* .replacedWorkloads */ .j)(come.filter((one) => !within.has(one)), gone.filter((one) => !taken.has(one)), () => '');
    return new Map([...within, ...moved]);
};
/**
 * In whose place each workload that comes may be: of those of its title that other namespaces lost, each; else the one that it
 * replaces under another name or as another kind, here or in another namespace.
 */
const formerWorkloads = function ([olds, nows]) {
    const [before, after] = [olds, nows].map((list) => new Set(list.map(placeOf)));
    const come = nows.filter((one) => before?.has(placeOf(one)) !== true);
    const isNew = new Set(come);
    const gone = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => olds.filter((one) => after?.has(placeOf(one)) !== true));
    const byTitle = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(gone(), ({ title }) => title));
    const replaced = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_2__/* .once */ .O)(() => {
        const titles = new Set(come.map(({ title }) => title));
        return replacedAnywhere(come.filter(({ title }) => !byTitle().has(title)), gone().filter((one) => !titles.has(one.title) && !isLeftOut(one)));
    });
    return (workload) => {
        if (!isNew.has(workload))
            return [];
        const moved = byTitle().get(workload.title);
        if (moved !== undefined)
            return moved;
        const former = replaced().get(workload);
        return former === undefined ? [] : [former];
    };
};


/***/ }),

/***/ 18801:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ imageRepository)
/* harmony export */ });
/** `registry.example.com/orders:2@sha256:\u2026` without its tag and digest. */
const imageRepository = function (image) { return image.replace(/(?::[^:/@]+)?(?:@.*)?$/, '') };


/***/ }),

/***/ 61374:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ isFollowedGroup),
/* harmony export */   o: () => (/* binding */ isKubernetesGroup)
/* harmony export */ });
/** Groups of the API server itself that end in `.k8s.io`, as do some of operators: those of Spark and of Metacontroller. */
const ownGroups = new Set([
    ...['admissionregistration', 'apiextensions', 'apiregistration', 'authentication', 'authorization'],
    ...['certificates', 'coordination', 'discovery', 'events', 'flowcontrol.apiserver', 'internal.apiserver'],
    ...['metrics', 'networking', 'node', 'rbac.authorization', 'resource', 'scheduling', 'storage', 'storagemigration'],
].map((name) => `${name}.k8s.io`));
/** Whether a kind is one of Kubernetes itself, whose controllers are known. */
const isKubernetesGroup = function (group) { return !group.includes('.') || ownGroups.has(group) };
/** Those, and groups of Kubernetes' projects whose objects have tables or rules of their own here, or are read by a tool alone. */
const isFollowedGroup = function (group) { return isKubernetesGroup(group) ||
    ['gateway.networking.k8s.io', 'policy.networking.k8s.io', 'kustomize.config.k8s.io'].includes(group) };


/***/ }),

/***/ 15455:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ identitiesIn),
/* harmony export */   Cb: () => (/* binding */ tokensTellApart),
/* harmony export */   IQ: () => (/* binding */ namesAccount),
/* harmony export */   P7: () => (/* binding */ policyTellsApart),
/* harmony export */   lg: () => (/* binding */ namespacesNaming),
/* harmony export */   t: () => (/* binding */ knowsTokens),
/* harmony export */   tM: () => (/* binding */ refusesAccount),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** Whether a value of a rule names an account: one that names everybody, or a whole namespace, tells no account from another. */
const namesAccount = function (value, policyNamespace, { namespace, name }) {
    const principal = `/ns/${namespace}/sa/${name}`;
    const domain = value.indexOf('/ns/');
    if (value.startsWith('*') && domain < 0)
        return value !== '*' && principal.endsWith(value.slice(1));
    if (value.endsWith('*'))
        return value.includes('/sa/') && principal.startsWith(value.slice(domain, -1));
    // `serviceAccounts` holds names, with their namespace or in that of the policy.
    return (value.slice(domain) === principal ||
        value === `${namespace}/${name}` ||
        (value === name && policyNamespace === namespace));
};
/** Namespaces whose account of this name a value of a rule names: those that it writes out, and that of the policy. */
const namespacesNaming = function (value, policyNamespace, name) {
    const written = /([a-z0-9-]*)\/sa\//.exec(value)?.[1] ?? /^([a-z0-9-]+)\//.exec(value)?.[1] ?? '';
    // `*-jobs/sa/batch` names no namespace in full: any that ends so stands for the others.
    const spoken = written.startsWith('-') ? `a${written}` : written;
    return [...new Set([spoken, policyNamespace])].filter((namespace) => namespace !== '' && namesAccount(value, policyNamespace, { namespace, name }));
};
const sourceFields = ['principals', 'serviceAccounts', 'namespaces'].flatMap((field) => [
    field,
    `not${field.charAt(0).toUpperCase()}${field.slice(1)}`,
]);
const subjectStart = 'system:serviceaccount:';
/** The subject of a token that Kubernetes gives an account, in the words of an identity: `/ns/NAMESPACE/sa/NAME`. */
const ofSubject = function (field, value) {
    const at = value.indexOf(subjectStart);
    if (at < 0)
        return [];
    const [space = '', ...names] = value.slice(at + subjectStart.length).split(':');
    return [{ field, value: names.length === 0 ? `/ns/${space}` : `/ns/${space}/sa/${names.join(':')}` }];
};
const claims = 'request.auth.claims';
/** Claims that say nothing of an account's name, though each token of it has its own: no file says which. */
const unspoken = /^request\.auth\.claims\[kubernetes\.io\]\[(?:serviceaccount\]\[uid|(?:pod|node)\]\[(?:name|uid))\]$/;
/** What a value says of the token that Kubernetes gives an account (KEP-1205: claims of bound tokens; KEP-4193: of the node). */
const ofClaim = function (key, value) {
    switch (key) {
        case 'request.auth.principal':
        case `${claims}[sub]`:
            return ofSubject(key, value);
        case `${claims}[kubernetes.io][serviceaccount][name]`:
            return [{ field: key, value: value.startsWith('*') ? value : `*/sa/${value}` }];
        case `${claims}[kubernetes.io][namespace]`:
            return [{ field: 'namespaces', value }];
        default:
            return unspoken.test(key) ? [{ field: key, value }] : [];
    }
};
const requestPrincipals = ['requestPrincipals', 'notRequestPrincipals'];
/** Values by which a rule knows an account from the token that Kubernetes gives it. */
const tokenValues = function ({ content }) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'spec', 'rules').flatMap((rule) => [
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'from').flatMap((from) => requestPrincipals.flatMap((field) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(from, 'source', field).flatMap((value) => ofSubject(field, value)))),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'when').flatMap((condition) => [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(condition, 'values'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(condition, 'notValues')].flatMap((value) => ofClaim((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(condition, 'key'), value))),
]) };
/** Values by which a rule knows an account from its certificate. */
const certificateValues = function ({ content }) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec'), 'rules').flatMap((rule) => [
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'from').flatMap((from) => {
        const source = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(from, 'source');
        return sourceFields.flatMap((field) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(source, field).map((value) => ({ field, value, isNot: field.startsWith('not') })));
    }),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'when')
        .map((condition) => ({ condition, field: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(condition, 'key') }))
        .filter(({ field }) => field.startsWith('source.'))
        .flatMap(({ condition, field }) => ['values', 'notValues'].flatMap((name) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(condition, name).map((value) => ({ field, value, isNot: name === 'notValues' })))),
]) };
const sourceValues = function (policy) { return [
    ...certificateValues(policy),
    ...tokenValues(policy),
] };
const ofNamespaces = /namespaces?$/i;
/** Every value by which a rule of an AuthorizationPolicy tells one account from another. */
const sourcesOf = function (policy) { return sourceValues(policy).flatMap(({ field, value }) => (/^(?:not)?namespaces$/i.test(field) ? [] : [value])) };
const matches = function (pattern, text) {
    if (pattern.startsWith('*'))
        return text.endsWith(pattern.slice(1));
    return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : pattern === text;
};
/** Whether a value is true of an account, be it alone or with its whole namespace or everybody. */
const isOf = function ({ field, value }, policyNamespace, account) {
    if (ofNamespaces.test(field))
        return matches(value, account.namespace);
    const path = value.indexOf('/ns/');
    const principal = `/ns/${account.namespace}/sa/${account.name}`;
    // Of one mesh both are in one trust domain.
    if (path >= 0)
        return matches(value.slice(path), principal);
    if (value.startsWith('*'))
        return principal.endsWith(value.slice(1));
    return value.endsWith('*') || namesAccount(value, policyNamespace, account);
};
const tellApart = function (values, { key }, one, other) { return values.some((value) => {
    if (unspoken.test(value.field))
        return one?.namespace !== other?.namespace || one?.name !== other?.name;
    const [first, second] = [one, other].map((account) => account !== undefined && isOf(value, key.namespace, account));
    return first !== second;
}) };
/** Whether a policy may answer one account otherwise than another, or than somebody who shows none. */
const policyTellsApart = function (policy, one, other) { return tellApart(sourceValues(policy), policy, one, other) };
/** Whether a policy refuses an account by who it is, and may let in who shows no identity: a DENY of it, an ALLOW of all others. */
const refusesAccount = function (policy, account) {
    const action = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(policy.content, 'spec', 'action') || 'ALLOW';
    return ((action === 'DENY' || action === 'ALLOW') &&
        certificateValues(policy).some((value) => (value.isNot === true) === (action === 'ALLOW') && isOf(value, policy.key.namespace, account)));
};
/** Whether a policy knows accounts by the tokens that Kubernetes gives them. */
const knowsTokens = function (policy) { return tokenValues(policy).length > 0 };
/** The same by their tokens alone, whatever the connection shows. */
const tokensTellApart = function (policy, one, other) { return tellApart(tokenValues(policy), policy, one, other) };
/** `NAMESPACE/NAME` of every identity that the rules of a policy write out. */
const identitiesIn = function ({ content, key }) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'spec', 'rules')
    .flatMap((rule) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'from'))
    .flatMap(({ source }) => [
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(source, 'principals').flatMap((text) => {
        const [, space, account] = /^[^/]+\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(text) ?? [];
        return space === undefined || account === undefined ? [] : [`${space}/${account}`];
    }),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(source, 'serviceAccounts').map((text) => (text.includes('/') ? text : `${key.namespace}/${text}`)),
]) };


/***/ }),

/***/ 8930:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(8930, module.exports, ["F","j"], "./later-mesh.cjs")

/***/ })

};
