export const id = 536;
export const ids = [536];
export const modules = {

/***/ 976:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ek: () => (/* binding */ accountMoves),
  uJ: () => (/* binding */ formerWorkloads),
  hD: () => (/* binding */ nobodys),
  mk: () => (/* binding */ silentNamespaces)
});

// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/coverage/kept-out.ts
var kept_out = __webpack_require__(71495);
// EXTERNAL MODULE: ./src/mesh/resolve/callers.ts
var callers = __webpack_require__(38698);
// EXTERNAL MODULE: ./src/mesh/image-repository.ts
var image_repository = __webpack_require__(18801);
// EXTERNAL MODULE: ./src/mesh/resolve/destination-key.ts
var destination_key = __webpack_require__(92596);
;// CONCATENATED MODULE: ./src/mesh/replaced-workloads.ts





const ownLabels = ({ labels }) => (Object.keys(labels).length === 0 ? '' : (0,destination_key/* labelsKey */.jN)('', labels));
/** A rename often comes with a release, so that tags say nothing. */
const imagesKey = ({ podSpec }) => {
    const images = (0,fields/* objectsAt */.yR)(podSpec, 'containers').map((container) => (0,image_repository/* imageRepository */.a)((0,fields/* textAt */.$6)(container, 'image')));
    return images.length === 0 || images.includes('') ? '' : JSON.stringify(images.sort(order/* byCodePoint */.HH));
};
const nameOf = ({ object }) => object.key.name;
const isNameWithin = (old, now) => nameOf(old).includes(nameOf(now)) || nameOf(now).includes(nameOf(old));
/** The surest first. */
const signs = [{ of: nameOf }, { of: ownLabels }, { of: imagesKey, isOneThing: isNameWithin }];
/** The one workload of a group; two may each be the one. */
const only = (group) => group?.length === 1 ? group[0] : undefined;
/**
 * Which workload that goes is each one of those that come, under another name or as another kind: the only one of the namespace
 * that had its name, its labels, or its images under a name that is a part of its own or the other way round.
 */
const replacedWorkloads = (come, gone) => {
    const found = new Map();
    for (const { of, isOneThing = () => true } of signs) {
        const taken = new Set(found.values());
        const keyOf = (workload) => (of(workload) === '' ? '' : `${workload.namespace} ${of(workload)}`);
        const [comes, goes] = [
            (0,group_by/* groupBy */.$)(come.filter((one) => !found.has(one)), keyOf),
            (0,group_by/* groupBy */.$)(gone.filter((one) => !taken.has(one)), keyOf),
        ];
        for (const [key, list] of comes) {
            const [now, old] = [only(list), only(goes.get(key))];
            if (key !== '' && now !== undefined && old !== undefined && isOneThing(old, now))
                found.set(now, old);
        }
    }
    return found;
};

// EXTERNAL MODULE: ./src/mesh/resolve/proxy-kind.ts
var proxy_kind = __webpack_require__(65045);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/mesh/account-moves.ts












/** An account that nobody has: its name is none that the API server takes. What it may do, the whole namespace may. */
const nobodys = ({ namespace }) => ({ namespace, name: '-any-other-' });
/** Istio makes the pods of a gateway of the Gateway API, and their account with them. */
const movingWorkloads = (state) => (0,workloads/* everyWorkload */.Ld)(state).filter(({ object }) => object.key.kind !== 'Gateway');
const isMarked = ({ annotations, labels }) => ((0,kept_out/* markOf */.Fg)(annotations) ?? (0,kept_out/* markOf */.Fg)(labels)) !== undefined;
const accountText = ({ namespace, name }) => `${namespace}/${name}`;
const runsAs = (workload) => ({ namespace: workload.namespace, name: (0,callers/* accountOf */.X)(workload) });
const placeOf = ({ namespace, title }) => `${namespace} ${title}`;
/** Accounts that pods could run as: those of workloads, and those that stand as objects. */
const accountsOf = (state, workloads) => new Set([
    ...workloads.map((one) => accountText(runsAs(one))),
    ...state.objects
        .filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount')
        .map(({ key }) => accountText(key)),
]);
/** Whether pods with these labels get no proxy since their namespace, which is there, asks for none. */
const silentNamespaces = (state, proxies = (0,proxy_kind/* findProxies */.G)(state)) => {
    const spaces = new Set((0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Namespace').map(({ key }) => key.name));
    return (namespace, labels) => spaces.has(namespace) && proxies.ofLabels(namespace, labels).unsaid === true;
};
/** How surely pods show who they are: not at all, nothing asks for it, nobody says, surely. */
const none = 0;
const silent = 1;
const notSaid = 2;
const aProxy = 3;
/** Drivers that bring the certificate of the pod's own account. */
const identityDrivers = new Set(['csi.spiffe.io', 'spiffe.csi.cert-manager.io']);
/**
 * Whether pods can show who they are without a proxy of Istio's: with the token that istiod takes for a certificate (I
 * pkg/security: TrustworthyJWT, audience istio-ca), or with a certificate of SPIRE or of cert-manager.
 */
const holdsIdentity = (podSpec) => (0,fields/* objectsAt */.yR)(podSpec, 'volumes').some((volume) => identityDrivers.has((0,fields/* textAt */.$6)(volume, 'csi', 'driver')) ||
    /spire|spiffe/.test((0,fields/* textAt */.$6)(volume, 'hostPath', 'path')) ||
    (0,fields/* objectsAt */.yR)(volume, 'projected', 'sources').some((source) => (0,fields/* textAt */.$6)(source, 'serviceAccountToken', 'audience') === 'istio-ca'));
/**
 * Whether pods show who they are. A namespace that is there and says nothing injects nothing; one that is not there may say
 * anything, so that it gives a proxy to who had none, and to nobody else.
 */
const proxyOf = (state) => {
    const proxies = (0,proxy_kind/* findProxies */.G)(state);
    const isSilent = silentNamespaces(state, proxies);
    return (workload) => {
        const { kind, unsaid, unknown } = proxies.ofWorkload(workload);
        if (kind === 'none')
            return holdsIdentity(workload.podSpec) ? aProxy : none;
        if (unknown !== undefined)
            return notSaid;
        if (unsaid === true)
            return isSilent(workload.namespace, workload.labels) ? silent : notSaid;
        return aProxy;
    };
};
/** What of it changes where the workload stays: what is not said, and stays so, is as if it had a proxy. */
const findShown = (before, surely) => {
    const spaces = new Set((0,objects_of_kind/* objectsOfKind */._c)(before, '', 'Namespace').map(({ key }) => key.name));
    return (old, now) => {
        const [then, later] = [surely.before(old), surely.after(now)];
        // A Namespace that comes gives what nobody said before.
        const comes = then === notSaid && later === aProxy && !spaces.has(now.namespace);
        const joins = comes || (then <= silent && later > then);
        if (joins)
            return { showed: false, shows: true };
        const leaves = later === none ? then !== none : then === aProxy && later === silent;
        if (leaves)
            return { showed: true, shows: false };
        return { showed: then !== none, shows: later !== none };
    };
};
/** The one workload of this title that is in one state alone, whatever its namespace. */
const alone = (workloads, others) => new Map([...(0,group_by/* groupBy */.$)(workloads, ({ title }) => title)].flatMap(([title, list]) => {
    const left = list.filter((one) => !others.has(placeOf(one)));
    const [first] = left;
    return first !== undefined && left.length === 1 ? [[title, first]] : [];
}));
/** The workload that another namespace lost where one of its title came: it moved. */
const formerWorkloads = ([olds, nows]) => {
    const places = (list) => new Map(list.map((one) => [placeOf(one), one]));
    const come = alone(nows, places(olds));
    const gone = (0,once/* once */.O)(() => alone(olds, places(nows)));
    return (workload) => (come.get(workload.title) === workload ? gone().get(workload.title) : undefined);
};
/**
 * Whether who comes with an account is one more that has it, or one more whose proxy shows it: one that comes where another goes
 * takes its place, unless that one came as nobody.
 */
const findAdded = (come, gone) => {
    const [comes, goes] = [come, gone].map((list) => (0,group_by/* groupBy */.$)(list, ([account]) => account));
    const atLeast = (list, account, least) => (list?.get(account) ?? []).filter(([, sureness]) => sureness >= least).length;
    const isMore = (account, least) => atLeast(comes, account, least) > atLeast(goes, account, least);
    return (account, sureness) => sureness === none
        ? isMore(account, none)
        : [silent, notSaid, aProxy].some((least) => least <= sureness && isMore(account, least));
};
/** The same with those that come under another name or as another kind, and as another account: they were there as well. */
const pairReplaced = (pairs, olds) => {
    const come = pairs.flatMap(({ now, old }) => (old === undefined ? [now] : []));
    if (come.length === 0)
        return pairs;
    const stay = new Set(pairs.map(({ old }) => old));
    const replaced = replacedWorkloads(come, 
    // What a tool may have left out of the cluster leaves no place there.
    olds.filter((one) => !stay.has(one) && !isMarked(one.object)));
    return pairs.map(({ now, old }) => {
        const former = replaced.get(now);
        return former === undefined || accountText(runsAs(former)) === accountText(runsAs(now))
            ? { now, old }
            : { now, old: former };
    });
};
/**
 * Who runs as another identity than before, or shows it where it did not, or no more: a workload that takes another
 * ServiceAccount, also under another name or as another kind, one that moves to another namespace, one that joins the mesh or
 * leaves it, and a new one: its account may have had rules, or others of its name, before. In order of the accounts.
 */
const accountMoves = (before, after) => {
    const [olds, nows] = [movingWorkloads(before), movingWorkloads(after)];
    const then = new Map(olds.map((one) => [placeOf(one), one]));
    const accounts = accountsOf(before, olds);
    const formerOf = formerWorkloads([olds, nows]);
    const oldOf = (workload) => then.get(placeOf(workload)) ?? formerOf(workload);
    const pairs = pairReplaced(nows.map((now) => ({ now, old: oldOf(now) })), olds);
    const [surelyBefore, surelyAfter] = [(0,once/* once */.O)(() => proxyOf(before)), (0,once/* once */.O)(() => proxyOf(after))];
    const surely = {
        before: (workload) => surelyBefore()(workload),
        after: (workload) => surelyAfter()(workload),
    };
    const paired = new Set(pairs.map(({ old }) => old));
    const isAdded = (0,once/* once */.O)(() => findAdded(pairs
        .filter(({ old }) => old === undefined)
        .map(({ now }) => [accountText(runsAs(now)), surely.after(now)]), olds
        // What a tool may have left out of the cluster leaves no place there.
        .filter((one) => !paired.has(one) && !isMarked(one.object))
        .map((one) => [accountText(runsAs(one)), surely.before(one)])));
    const shownOf = (0,once/* once */.O)(() => findShown(before, surely));
    const isSameSpace = sameLabels(before, after);
    const moves = new Map();
    for (const { now, old } of pairs) {
        if (old?.object === now.object && isSameSpace(now.namespace))
            continue;
        const to = runsAs(now);
        const from = old === undefined ? undefined : runsAs(old);
        const stays = from !== undefined && accountText(from) === accountText(to);
        const shown = old === undefined ? { showed: true, shows: surely.after(now) !== none } : shownOf()(old, now);
        if (old === undefined ? !isAdded()(accountText(to), surely.after(now)) : stays && shown.showed === shown.shows)
            continue;
        const key = JSON.stringify([to, from ?? null, shown]);
        const known = moves.get(key) ?? {
            workloads: new Set(),
            formerly: new Set(),
            to,
            from,
            isFirst: from === undefined && !accounts.has(accountText(to)),
            ...shown,
        };
        moves.set(key, known);
        known.workloads.add((0,object/* keyTitle */.Gv)(now.object.key));
        if (old !== undefined && (0,object/* keyTitle */.Gv)(old.object.key) !== (0,object/* keyTitle */.Gv)(now.object.key))
            known.formerly.add((0,object/* keyTitle */.Gv)(old.object.key));
    }
    return [...moves]
        .sort((left, right) => (0,order/* byCodePoint */.HH)(left[0], right[0]))
        .map(([, { workloads, formerly, ...move }]) => ({
        ...move,
        workloads: [...workloads].sort(order/* byCodePoint */.HH),
        formerly: [...formerly].sort(order/* byCodePoint */.HH),
    }));
};
/** Whether a namespace is there with the same labels in both states, or in neither. */
const sameLabels = (before, after) => {
    const [olds, nows] = [before, after].map((state) => new Map((0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Namespace').map(({ key, labels }) => [key.name, labels])));
    return (namespace) => {
        const [old, now] = [olds?.get(namespace), nows?.get(namespace)];
        return old === now || (old !== undefined && now !== undefined && (0,json/* isSameJson */.TL)({ ...old }, { ...now }));
    };
};


/***/ }),

/***/ 9867:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KR: () => (/* binding */ bindsAccount),
/* harmony export */   U6: () => (/* binding */ namespacesBinding),
/* harmony export */   Yf: () => (/* binding */ bindingTellsApart),
/* harmony export */   dY: () => (/* binding */ bindingKinds)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** Kinds of `rbac.authorization.k8s.io` that give a role to somebody. */
const bindingKinds = ['RoleBinding', 'ClusterRoleBinding'];
/** Whether a binding names a ServiceAccount, by itself or as the user that it is; one without a namespace may mean any. */
const bindsAccount = ({ content }, { namespace, name }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'subjects').some((subject) => {
    const [kind, subjectName] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name')];
    if (kind === 'User')
        return subjectName === `system:serviceaccount:${namespace}:${name}`;
    return kind === 'ServiceAccount' && subjectName === name && ['', namespace].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'namespace'));
});
/** Whether a binding gives to one account what it does not give to another. */
const bindingTellsApart = (binding, one, other) => {
    const binds = (account) => bindsAccount(binding, account) || bindsNamespace(binding, account.namespace);
    return binds(one) !== binds(other);
};
/** Every account of a namespace is in a group of its own. */
const bindsNamespace = ({ content }, namespace) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'subjects').some((subject) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind') === 'Group' && (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name') === `system:serviceaccounts:${namespace}`);
/** Namespaces that a binding writes beside an account of this name. */
const namespacesBinding = ({ content }, name) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'subjects').flatMap((subject) => {
    const [kind, subjectName] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name')];
    const [, space = '', account] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(subjectName) ?? [];
    if (kind === 'User')
        return account === name ? [space] : [];
    const namespace = kind === 'ServiceAccount' && subjectName === name ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'namespace') : '';
    return namespace === '' ? [] : [namespace];
});


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
const keepsOut = (name, value, goes) => {
    const found = keepings.find((one) => one.name === name);
    if (found === undefined || value === undefined || value === null)
        return false;
    return (found.whereItGoes !== true || goes) && !(typeof value === 'string' && found.plain.test(value));
};
/** The first mark among annotations or labels by which an object that stays may not be what the file says. */
const markOf = (marks) => keepings.find(({ name }) => Object.hasOwn(marks, name) && keepsOut(name, marks[name], false))?.name;


/***/ }),

/***/ 247:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ isLabelOfIstio)
/* harmony export */ });
/** A label by which proxies are decided. */
const isLabelOfIstio = (label) => /^istio-injection$|(?:^|\.)istio\.io\//.test(label);


/***/ }),

/***/ 95102:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isNamedAccount),
/* harmony export */   AK: () => (/* binding */ saysAccountApart),
/* harmony export */   JE: () => (/* binding */ saysNamedAccount),
/* harmony export */   YV: () => (/* binding */ namesToken),
/* harmony export */   xV: () => (/* binding */ textSaysOtherAccount)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _binds_account_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9867);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _names_account_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(15455);





const found = new WeakMap();
const namingIn = (state) => {
    let naming = found.get(state);
    if (naming === undefined) {
        naming = {
            values: (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'security.istio.io', 'AuthorizationPolicy').flatMap((policy) => (0,_names_account_js__WEBPACK_IMPORTED_MODULE_3__/* .sourcesOf */ .u0)(policy).map((value) => ({ value, namespace: policy.key.namespace }))),
            bindings: _binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingKinds */ .dY.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'rbac.authorization.k8s.io', kind)),
        };
        found.set(state, naming);
    }
    return naming;
};
/** Whether a rule or a binding names an account of this name, in a namespace that the value itself says or in this one. */
const isNamedAccount = (states, { namespace, name }) => states.map(namingIn).some(({ values, bindings }) => bindings.some((binding) => (0,_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindsAccount */ .KR)(binding, { namespace, name })) ||
    values.some(({ value, namespace: place }) => 
    // An object may lead to pods in another namespace than its own.
    [namespace, /\/ns\/([^/]+)\/sa\//.exec(value)?.[1] ?? '', value.split('/')[0] ?? ''].some((space) => (0,_names_account_js__WEBPACK_IMPORTED_MODULE_3__/* .namesAccount */ .IQ)(value, place, { namespace: space, name }))));
/** Whether any rule or binding names an account alone: a text that another program fills in may name it. */
const namesAny = (states) => states
    .map(namingIn)
    .some(({ values, bindings }) => values.some(({ value }) => !/^\*$|\/ns\/[^/]+(?:\/sa)?\/\*$/.test(value)) ||
    bindings.some(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(content, 'subjects').some((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(one, 'kind') === 'ServiceAccount')));
/** What a program fills in later: Argo Workflows, Tekton, Helm, envsubst. */
const isFilledIn = (text) => /\{\{|\$\(|\$\{/.test(text);
/** The name in `name`, `namespace/name`, `system:serviceaccount:namespace:name`, or an identity. */
const nameIn = (text) => text.split(/[/:]/).at(-1) ?? '';
/** Whether a value that says an account says one that a rule or a binding names. */
const saysNamedAccount = (states, value, namespace) => {
    if (Array.isArray(value))
        return value.some((one) => saysNamedAccount(states, one, namespace));
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value))
        return saysNamedAccount(states, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'name'), namespace);
    if (typeof value !== 'string' || value === '')
        return false;
    return isFilledIn(value) ? namesAny(states) : isNamedAccount(states, { namespace, name: nameIn(value) });
};
/** Whether a rule or a binding may tell the account that a value says from one of its name in another of these namespaces. */
const saysAccountApart = (states, value, namespace, formerly) => {
    const text = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'name') : value;
    if (formerly.length === 0 || typeof text !== 'string')
        return false;
    const pairs = formerly.map((space) => [space, namespace].map((one) => ({ namespace: one, name: nameIn(text) })));
    return states.some((state) => pairs.some(([from, to]) => {
        if (from === undefined || to === undefined)
            return false;
        return ((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, 'security.istio.io', 'AuthorizationPolicy').some((one) => (0,_names_account_js__WEBPACK_IMPORTED_MODULE_3__/* .policyTellsApart */ .P7)(one, from, to)) || namingIn(state).bindings.some((one) => (0,_binds_account_js__WEBPACK_IMPORTED_MODULE_1__/* .bindingTellsApart */ .Yf)(one, from, to)));
    }));
};
/** `serviceAccount: a`, `"serviceAccountName":"a"`, `driver.serviceAccount=a`, `--service-account a`, and identities. */
const inText = /(?:service[-_.]?account(?:[-_.]?name)?["'\\]*(?:\s*[:=]\s*|\s+)["'\\]*|spiffe:\/\/[^\s"'/]+\/ns\/[^\s"'/]+\/sa\/)([^\s"'\\,;&}\]]+)/gi;
const accountsIn = (text) => new Set(typeof text === 'string' ? [...text.matchAll(inText)].map(([, name = '']) => name) : []);
/** Whether a text that holds more than an account says one that a rule or a binding names, and did not, or says it no more. */
const textSaysOtherAccount = (states, [before, after], namespace) => {
    const [old, now] = [accountsIn(before), accountsIn(after)];
    return [...old, ...now].some((name) => old.has(name) !== now.has(name) && saysNamedAccount(states, name, namespace));
};
/** As the older token Secrets were named, of which no file need say that they are. */
const tokenOf = /^(.+)-token(?:-[a-z0-9]{5})?$/;
/** Whether a name is that of a Secret which holds the token of an account that a rule or a binding names. */
const namesToken = (states, secret, namespace) => {
    if (!/^[a-z0-9][a-z0-9.-]{0,252}$/.test(secret))
        return false;
    const objects = states.flatMap((state) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, '', 'Secret').filter(({ key }) => key.name === secret && ['', key.namespace].includes(namespace)));
    const accounts = objects.length === 0
        ? [tokenOf.exec(secret)?.[1] ?? '']
        : objects.flatMap(({ content, annotations }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(content, 'type') === 'kubernetes.io/service-account-token'
            ? (annotations['kubernetes.io/service-account.name'] ?? '')
            : []);
    return accounts.some((name) => name !== '' && isNamedAccount(states, { namespace, name }));
};


/***/ }),

/***/ 18801:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ imageRepository)
/* harmony export */ });
/** `registry.example.com/orders:2@sha256:…` without its tag and digest. */
const imageRepository = (image) => image.replace(/(?::[^:/@]+)?(?:@.*)?$/, '');


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
const namesAccount = (value, policyNamespace, { namespace, name }) => {
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
const namespacesNaming = (value, policyNamespace, name) => {
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
const ofSubject = (field, value) => {
    const at = value.indexOf(subjectStart);
    if (at < 0)
        return [];
    const [space = '', ...names] = value.slice(at + subjectStart.length).split(':');
    return [{ field, value: names.length === 0 ? `/ns/${space}` : `/ns/${space}/sa/${names.join(':')}` }];
};
const claims = 'request.auth.claims';
/** What a value says of the token that Kubernetes gives an account (KEP-1205: claims of bound tokens). */
const ofClaim = (key, value) => {
    switch (key) {
        case 'request.auth.principal':
        case `${claims}[sub]`:
            return ofSubject(key, value);
        case `${claims}[kubernetes.io][serviceaccount][name]`:
            return [{ field: key, value: value.startsWith('*') ? value : `*/sa/${value}` }];
        case `${claims}[kubernetes.io][namespace]`:
            return [{ field: 'namespaces', value }];
        default:
            return [];
    }
};
const requestPrincipals = ['requestPrincipals', 'notRequestPrincipals'];
/** Values by which a rule knows an account from the token that Kubernetes gives it. */
const tokenValues = ({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'spec', 'rules').flatMap((rule) => [
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'from').flatMap((from) => requestPrincipals.flatMap((field) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(from, 'source', field).flatMap((value) => ofSubject(field, value)))),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'when').flatMap((condition) => [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(condition, 'values'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(condition, 'notValues')].flatMap((value) => ofClaim((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(condition, 'key'), value))),
]);
/** Values by which a rule knows an account from its certificate. */
const certificateValues = ({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec'), 'rules').flatMap((rule) => [
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'from').flatMap((from) => {
        const source = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(from, 'source');
        return sourceFields.flatMap((field) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(source, field).map((value) => ({ field, value, isNot: field.startsWith('not') })));
    }),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'when')
        .map((condition) => ({ condition, field: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(condition, 'key') }))
        .filter(({ field }) => field.startsWith('source.'))
        .flatMap(({ condition, field }) => ['values', 'notValues'].flatMap((name) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(condition, name).map((value) => ({ field, value, isNot: name === 'notValues' })))),
]);
const sourceValues = (policy) => [
    ...certificateValues(policy),
    ...tokenValues(policy),
];
const ofNamespaces = /namespaces?$/i;
/** Every value by which a rule of an AuthorizationPolicy tells one account from another. */
const sourcesOf = (policy) => sourceValues(policy).flatMap(({ field, value }) => (/^(?:not)?namespaces$/i.test(field) ? [] : [value]));
const matches = (pattern, text) => {
    if (pattern.startsWith('*'))
        return text.endsWith(pattern.slice(1));
    return pattern.endsWith('*') ? text.startsWith(pattern.slice(0, -1)) : pattern === text;
};
/** Whether a value is true of an account, be it alone or with its whole namespace or everybody. */
const isOf = ({ field, value }, policyNamespace, account) => {
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
const tellApart = (values, { key }, one, other) => values.some((value) => {
    const [first, second] = [one, other].map((account) => account !== undefined && isOf(value, key.namespace, account));
    return first !== second;
});
/** Whether a policy may answer one account otherwise than another, or than somebody who shows none. */
const policyTellsApart = (policy, one, other) => tellApart(sourceValues(policy), policy, one, other);
/** Whether a policy refuses an account by who it is, and may let in who shows no identity: a DENY of it, an ALLOW of all others. */
const refusesAccount = (policy, account) => {
    const action = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(policy.content, 'spec', 'action') || 'ALLOW';
    return ((action === 'DENY' || action === 'ALLOW') &&
        certificateValues(policy).some((value) => (value.isNot === true) === (action === 'ALLOW') && isOf(value, policy.key.namespace, account)));
};
/** Whether a policy knows accounts by the tokens that Kubernetes gives them. */
const knowsTokens = (policy) => tokenValues(policy).length > 0;
/** The same by their tokens alone, whatever the connection shows. */
const tokensTellApart = (policy, one, other) => tellApart(tokenValues(policy), policy, one, other);
/** `NAMESPACE/NAME` of every identity that the rules of a policy write out. */
const identitiesIn = ({ content, key }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'spec', 'rules')
    .flatMap((rule) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'from'))
    .flatMap(({ source }) => [
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(source, 'principals').flatMap((text) => {
        const [, space, account] = /^[^/]+\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(text) ?? [];
        return space === undefined || account === undefined ? [] : [`${space}/${account}`];
    }),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(source, 'serviceAccounts').map((text) => (text.includes('/') ? text : `${key.namespace}/${text}`)),
]);


/***/ }),

/***/ 1968:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MJ: () => (/* binding */ differInComments),
/* harmony export */   fx: () => (/* binding */ withoutComments),
/* harmony export */   uW: () => (/* binding */ isSameYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _mesh_digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29909);
/* harmony import */ var _units_read_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(41934);



/**
 * A line that is a comment of YAML to every program that may read it. Marks by which one takes a comment for more keep it:
 * ytt (`#@`; its own comments are `#!`), setters of Flux and kpt (`{`), variables of Flux and Argo CD's plugins (`${`, `$(`, `<path:`), concourse (`((`).
 */
const isComment = (line) => /^[ \t]*#(?!@|!\/)/.test(line) && !/[{}<`]|\(\(|\$\(/.test(line);
/**
 * Text over several lines may begin: a block, a quoted scalar, or a string of an action. In it a `#` is text. Of quotes a line
 * counts as whole only with an even number of one kind and no escape.
 */
const opensText = (whole) => {
    // Behind a value without quotes and actions, words of a comment open nothing.
    const line = /^([^"'`#{]*[ \t])#[^`{}]*$/.exec(whole)?.[1]?.trimEnd() ?? whole;
    const count = (mark) => (line.match(mark) ?? []).length;
    const [double, single] = [count(/"/g), count(/'/g)];
    return (/[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/.test(line) ||
        line.includes('`') ||
        [double, single, count(/\{\{|\}\}/g)].some((marks) => marks % 2 === 1) ||
        (double > 0 && (single > 0 || line.includes('\\'))));
};
/** For each line the last one before it that says something. */
const saidBefore = (lines) => {
    let last = '';
    return lines.map((line) => {
        const before = last;
        if (line.trim() !== '')
            last = line;
        return before;
    });
};
/**
 * A text without its comments; those stay that stand beside an action which trims (`{{-`, `-}}`), since what is written there joins
 * their line, and those below text of several lines.
 */
const withoutComments = (text) => {
    const lines = text.split('\n');
    const opened = lines.findIndex((line) => !isComment(line) && opensText(line));
    const end = opened < 0 ? lines.length : opened;
    // Comments may be most of a long text: the lines between which each stands are found in one pass each way.
    const above = saidBefore(lines);
    const below = saidBefore(lines.toReversed()).toReversed();
    const isJoined = (at) => /-\}\}\s*$/.test(above[at] ?? '') || /^\s*\{\{-/.test(below[at] ?? '');
    const kept = lines.filter((line, at) => at >= end || !isComment(line) || isJoined(at)).join('\n');
    // The mark of a first document that nothing stands before.
    return kept.replace(/^(?:[ \t]*\r?\n)*---[ \t]*\r?\n/, '');
};
/**
 * Two texts of YAML, or of a template of it, that differ in comments alone: they hold the same objects, or write the same in
 * every cluster, whichever branch is taken. Text outside of actions is written as it stands, and a comment is no part of an
 * object.
 */
const differInComments = (old, now) => old !== undefined && now !== undefined && withoutComments(old) === withoutComments(now);
/** Comments in which some program may read more than words. */
const marksOf = (text) => text
    .split('\n')
    .flatMap((line) => /#(?:[@!]|.*(?:[{}<`]|\(\(|\$\()).*$/.exec(line)?.[0].trimEnd() ?? [])
    .join('\n');
/** Aliases may double a value each. */
const mostAliases = 100;
const valuesBy = (text, version) => {
    const documents = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { version, merge: true, uniqueKeys: false, logLevel: 'silent' });
    if (documents.some((one) => one.errors.length + one.warnings.length > 0 || (0,_units_read_values_js__WEBPACK_IMPORTED_MODULE_2__/* .repeatsKey */ .oC)(one)))
        return undefined;
    try {
        const values = documents.map((document) => document.toJS({ maxAliasCount: mostAliases }));
        return JSON.parse(JSON.stringify(values));
    }
    catch {
        return undefined;
    }
};
/**
 * Two texts of YAML with the same values, in whatever order and however they are written: by both versions of it, since programs differ in what `yes`
 * and `"yes"` are.
 */
const isSameYaml = (old, now) => {
    if (old === undefined || now === undefined || marksOf(old) !== marksOf(now))
        return false;
    return ['1.1', '1.2'].every((version) => {
        const [one, other] = [valuesBy(old, version), valuesBy(now, version)];
        return one !== undefined && other !== undefined && (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(one) === (0,_mesh_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(other);
    });
};


/***/ })

};
