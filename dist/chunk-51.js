export const id = 51;
export const ids = [51];
export const modules = {

/***/ 70797:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ek: () => (/* binding */ accountMoves),
/* harmony export */   hD: () => (/* binding */ nobodys),
/* harmony export */   mk: () => (/* binding */ silentNamespaces)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48961);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(51747);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _resolve_callers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38698);
/* harmony import */ var _former_workloads_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60463);
/* harmony import */ var _replaced_workloads_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8930);
/* harmony import */ var _resolve_proxy_kind_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(65045);
/* harmony import */ var _resolve_workloads_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(36);












/** An account that nobody has: its name is none that the API server takes. What it may do, the whole namespace may. */
const nobodys = function ({ namespace }) { return ({ namespace, name: '-any-other-' }) };
/** Istio makes the pods of a gateway of the Gateway API, and their account with them. */
const movingWorkloads = function (state) { return (0,_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_7__/* .everyWorkload */ .Ld)(state).filter(({ object }) => object.key.kind !== 'Gateway') };
const accountText = function ({ namespace, name }) { return `${namespace}/${name}` };
const runsAs = function (workload) { return ({ namespace: workload.namespace, name: (0,_resolve_callers_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .X)(workload) }) };
/** Accounts that pods could run as: those of workloads, and those that stand as objects. */
const accountsOf = function (state, workloads) { return new Set([
    ...workloads.map((one) => accountText(runsAs(one))),
    ...state.objects
        .filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount')
        .map(({ key }) => accountText(key)),
]) };
/** Whether pods with these labels get no proxy since their namespace, which is there, asks for none. */
const silentNamespaces = function (state, proxies = (0,_resolve_proxy_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .findProxies */ .G)(state)) {
    const spaces = new Set((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, '', 'Namespace').map(({ key }) => key.name));
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
const holdsIdentity = function (podSpec) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(podSpec, 'volumes').some((volume) => identityDrivers.has((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(volume, 'csi', 'driver')) ||
    /spire|spiffe/.test((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(volume, 'hostPath', 'path')) ||
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(volume, 'projected', 'sources').some((source) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(source, 'serviceAccountToken', 'audience') === 'istio-ca')) };
/**
 * Whether pods show who they are. A namespace that is there and says nothing injects nothing; one that is not there may say
 * anything, so that it gives a proxy to who had none, and to nobody else.
 */
const proxyOf = function (state) {
    const proxies = (0,_resolve_proxy_kind_js__WEBPACK_IMPORTED_MODULE_6__/* .findProxies */ .G)(state);
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
const findShown = function (before, surely) {
    const spaces = new Set((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(before, '', 'Namespace').map(({ key }) => key.name));
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
/**
 * Whether who comes with an account is one more that has it, or one more whose proxy shows it: one that comes where another goes
 * takes its place, unless that one came as nobody.
 */
const findAdded = function (come, gone) {
    const [comes, goes] = [come, gone].map((list) => (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_8__/* .groupBy */ .$)(list, ([account]) => account));
    const atLeast = (list, account, least) => (list?.get(account) ?? []).filter(([, sureness]) => sureness >= least).length;
    const isMore = (account, least) => atLeast(comes, account, least) > atLeast(goes, account, least);
    return (account, sureness) => sureness === none
        ? isMore(account, none)
        : [silent, notSaid, aProxy].some((least) => least <= sureness && isMore(account, least));
};
/** Each workload with what it was, or may have been; where it ran as the same account under another name, it is one for another. */
const pairsOf = function (olds, nows) {
    const then = new Map(olds.map((one) => [(0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(one), one]));
    const formerOf = (0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .formerWorkloads */ .uJ)([olds, nows]);
    return nows.flatMap((now) => {
        const same = then.get((0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(now));
        if (same !== undefined)
            return [{ now, old: same }];
        const formers = formerOf(now).filter((one) => accountText(runsAs(one)) !== accountText(runsAs(now)));
        return formers.length === 0 ? [{ now, old: undefined }] : formers.map((old) => ({ now, old }));
    });
};
/** Those that come as an account that nobody had, beside one that stays and runs the same as another: it was there as that. */
const pairsBeside = function (pairs, accounts) {
    const standing = pairs.flatMap(({ now, old }) => (old !== undefined && (0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(old) === (0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .placeOf */ .$t)(now) ? [old] : []));
    return pairs.flatMap(({ now, old }) => {
        if (old !== undefined || accounts.has(accountText(runsAs(now))))
            return [];
        return (0,_replaced_workloads_js__WEBPACK_IMPORTED_MODULE_5__/* .standingBeside */ .F)(now, standing).map((one) => ({ now, old: one, isBeside: true }));
    });
};
/**
 * Who runs as another identity than before, or shows it where it did not, or no more: a workload that takes another
 * ServiceAccount, also under another name or as another kind, one that moves to another namespace, one that joins the mesh or
 * leaves it, and a new one: its account may have had rules, or others of its name, before. In order of the accounts.
 */
const accountMoves = function (before, after) {
    const [olds, nows] = [movingWorkloads(before), movingWorkloads(after)];
    const accounts = accountsOf(before, olds);
    const pairs = pairsOf(olds, nows);
    const [surelyBefore, surelyAfter] = [(0,_ports_once_js__WEBPACK_IMPORTED_MODULE_9__/* .once */ .O)(() => proxyOf(before)), (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_9__/* .once */ .O)(() => proxyOf(after))];
    const surely = {
        before: (workload) => surelyBefore()(workload),
        after: (workload) => surelyAfter()(workload),
    };
    const paired = new Set(pairs.map(({ old }) => old));
    const isAdded = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_9__/* .once */ .O)(() => findAdded(pairs
        .filter(({ old }) => old === undefined)
        .map(({ now }) => [accountText(runsAs(now)), surely.after(now)]), olds
        .filter((one) => !paired.has(one) && !(0,_former_workloads_js__WEBPACK_IMPORTED_MODULE_4__/* .isLeftOut */ .WY)(one))
        .map((one) => [accountText(runsAs(one)), surely.before(one)])));
    const shownOf = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_9__/* .once */ .O)(() => findShown(before, surely));
    const isSameSpace = sameLabels(before, after);
    const moves = new Map();
    for (const { now, old, isBeside = false } of [...pairs, ...pairsBeside(pairs, accounts)]) {
        if (old?.object === now.object && isSameSpace(now.namespace))
            continue;
        const to = runsAs(now);
        const from = old === undefined ? undefined : runsAs(old);
        const stays = from !== undefined && accountText(from) === accountText(to);
        const shown = old === undefined ? { showed: true, shows: surely.after(now) !== none } : shownOf()(old, now);
        if (old === undefined ? !isAdded()(accountText(to), surely.after(now)) : stays && shown.showed === shown.shows)
            continue;
        const key = JSON.stringify([to, from ?? null, shown, isBeside]);
        const known = moves.get(key) ?? {
            workloads: new Set(),
            formerly: new Set(),
            to,
            from,
            isFirst: from === undefined && !accounts.has(accountText(to)),
            isBeside,
            ...shown,
        };
        moves.set(key, known);
        known.workloads.add((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(now.object.key));
        if (old !== undefined && !isBeside && (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(old.object.key) !== (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(now.object.key))
            known.formerly.add((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(old.object.key));
    }
    return [...moves]
        .sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byCodePoint */ .HH)(left[0], right[0]))
        .map(([, { workloads, formerly, ...move }]) => ({
        ...move,
        workloads: [...workloads].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byCodePoint */ .HH),
        formerly: [...formerly].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_10__/* .byCodePoint */ .HH),
    }));
};
/** Whether a namespace is there with the same labels in both states, or in neither. */
const sameLabels = function (before, after) {
    const [olds, nows] = [before, after].map((state) => new Map((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, '', 'Namespace').map(({ key, labels }) => [key.name, labels])));
    return (namespace) => {
        const [old, now] = [olds?.get(namespace), nows?.get(namespace)];
        return old === now || (old !== undefined && now !== undefined && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_11__/* .isSameJson */ .TL)({ ...old }, { ...now }));
    };
};


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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ standingBeside),
/* harmony export */   j: () => (/* binding */ replacedWorkloads)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48961);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _image_repository_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(18801);
/* harmony import */ var _resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92596);





const ownLabels = function ({ labels }) { return (Object.keys(labels).length === 0 ? '' : (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_1__/* .labelsKey */ .jN)('', labels)) };
/** A rename often comes with a release, so that tags say nothing. */
const imagesKey = function ({ podSpec }) {
    const images = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(podSpec, 'containers').map((container) => (0,_image_repository_js__WEBPACK_IMPORTED_MODULE_2__/* .imageRepository */ .a)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(container, 'image')));
    return images.length === 0 || images.includes('') ? '' : JSON.stringify(images.sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .HH));
};
const nameOf = function ({ object }) { return object.key.name };
const isNameWithin = function (old, now) { return nameOf(old).includes(nameOf(now)) || nameOf(now).includes(nameOf(old)) };
/** The surest first. */
const signs = [{ of: nameOf }, { of: ownLabels }, { of: imagesKey, isOneThing: isNameWithin }];
/** The one workload of a group; two may each be the one. */
const only = function (group) { return group?.length === 1 ? group[0] : undefined };
/**
 * Which workload that goes is each one of those that come, under another name or as another kind: the only one of its surroundings,
 * as of the namespace, that had its name, its labels, or its images under a name that is a part of its own or the other way round.
 */
const replacedWorkloads = function (come, gone, surroundings) {
    const found = new Map();
    for (const { of, isOneThing = () => true } of signs) {
        const taken = new Set(found.values());
        const keyOf = (workload) => of(workload) === '' ? '' : `${surroundings(workload)} ${of(workload)}`;
        const [comes, goes] = [
            (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(come.filter((one) => !found.has(one)), keyOf),
            (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_4__/* .groupBy */ .$)(gone.filter((one) => !taken.has(one)), keyOf),
        ];
        for (const [key, list] of comes) {
            const [now, old] = [only(list), only(goes.get(key))];
            if (key !== '' && now !== undefined && old !== undefined && isOneThing(old, now))
                found.set(now, old);
        }
    }
    return found;
};
const isBelow = function (some, all) { return Object.keys(some).length > 0 && Object.entries(some).every(([name, value]) => all[name] === value) };
/**
 * Of which workloads that stay each of those that come is one more, as a canary is: those of its namespace whose labels it has among
 * its own, or whose images it runs under a name that begins with theirs.
 */
const standingBeside = function (now, standing) { return standing.filter((one) => one.namespace === now.namespace &&
    (isBelow(one.labels, now.labels) ||
        (imagesKey(one) !== '' && imagesKey(one) === imagesKey(now) && nameOf(now).startsWith(`${nameOf(one)}-`)))) };


/***/ })

};
