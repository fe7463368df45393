export const id = 1173;
export const ids = [1173];
export const modules = {

/***/ 31860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Hk: () => (/* binding */ toKubernetesObject),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

/**
 * An object as the API server gave it: `status` dropped, managedFields kept apart. Everything but managedFields has a
 * null prototype, so that a label named `constructor` is a label and nothing else.
 */
const toKubernetesObject = (item, type) => {
    const metadata = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item['metadata']) ? item['metadata'] : {};
    const { managedFields, ...kept } = metadata;
    const content = bare({ apiVersion: type.apiVersion, kind: type.kind, metadata: bare(kept) });
    for (const [member, value] of Object.entries(item))
        if (member !== 'apiVersion' && member !== 'kind' && member !== 'metadata' && member !== 'status')
            content[member] = withoutPrototype(value);
    const source = {
        kind: 'cluster',
        uid: textOf(metadata['uid']),
        resourceVersion: textOf(metadata['resourceVersion']),
    };
    const created = textOf(metadata['creationTimestamp']);
    return {
        key: {
            group: type.group,
            kind: type.kind,
            namespace: textOf(metadata['namespace']),
            name: textOf(metadata['name']),
        },
        apiVersion: type.apiVersion,
        labels: textsOf(metadata['labels']),
        annotations: textsOf(metadata['annotations']),
        ...(created === '' ? {} : { creationTimestamp: created }),
        content,
        managedFields: Array.isArray(managedFields) ? managedFields : [],
        source,
        locate: () => source,
    };
};
/** The same for one object that says its own type. */
const readObject = (item) => {
    const apiVersion = textOf(item['apiVersion']);
    const slash = apiVersion.indexOf('/');
    return toKubernetesObject(item, {
        group: slash < 0 ? '' : apiVersion.slice(0, slash),
        kind: textOf(item['kind']),
        apiVersion,
    });
};
const bare = (object) => {
    const copy = Object.create(null);
    for (const [member, value] of Object.entries(object))
        copy[member] = withoutPrototype(value);
    return copy;
};
const withoutPrototype = (value) => {
    if (Array.isArray(value))
        return value.map(withoutPrototype);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) ? bare(value) : value;
};
const textOf = (value) => (typeof value === 'string' ? value : '');
const textsOf = (value) => {
    const texts = Object.create(null);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        for (const [member, text] of Object.entries(value))
            if (typeof text === 'string')
                texts[member] = text;
    return texts;
};


/***/ }),

/***/ 70797:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ accountMoves),
/* harmony export */   m: () => (/* binding */ silentNamespaces)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48961);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _ports_once_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(51747);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _coverage_kept_out_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71495);
/* harmony import */ var _resolve_callers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(38698);
/* harmony import */ var _resolve_proxy_kind_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(65045);
/* harmony import */ var _resolve_workloads_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(36);











const everyWorkload = (state) => (0,_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_6__/* .findWorkloads */ .c7)(state)
    .flatMap((workload) => [workload, ...workload.alike])
    // Istio makes the pods of such a gateway, and their account with them.
    .filter(({ object }) => object.key.kind !== 'Gateway');
const isMarked = ({ annotations, labels }) => ((0,_coverage_kept_out_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(annotations) ?? (0,_coverage_kept_out_js__WEBPACK_IMPORTED_MODULE_3__/* .markOf */ .Fg)(labels)) !== undefined;
const accountText = ({ namespace, name }) => `${namespace}/${name}`;
const runsAs = (workload) => ({ namespace: workload.namespace, name: (0,_resolve_callers_js__WEBPACK_IMPORTED_MODULE_4__/* .accountOf */ .X)(workload) });
const placeOf = ({ namespace, title }) => `${namespace} ${title}`;
/** Accounts that pods could run as: those of workloads, and those that stand as objects. */
const accountsOf = (state, workloads) => new Set([
    ...workloads.map((one) => accountText(runsAs(one))),
    ...state.objects
        .filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount')
        .map(({ key }) => accountText(key)),
]);
/** Whether pods with these labels get no proxy since their namespace, which is there, asks for none. */
const silentNamespaces = (state, proxies = (0,_resolve_proxy_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .findProxies */ .G)(state)) => {
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
const holdsIdentity = (podSpec) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(podSpec, 'volumes').some((volume) => identityDrivers.has((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(volume, 'csi', 'driver')) ||
    /spire|spiffe/.test((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(volume, 'hostPath', 'path')) ||
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(volume, 'projected', 'sources').some((source) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(source, 'serviceAccountToken', 'audience') === 'istio-ca'));
/**
 * Whether pods show who they are. A namespace that is there and says nothing injects nothing; one that is not there may say
 * anything, so that it gives a proxy to who had none, and to nobody else.
 */
const proxyOf = (state) => {
    const proxies = (0,_resolve_proxy_kind_js__WEBPACK_IMPORTED_MODULE_5__/* .findProxies */ .G)(state);
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
/** The one workload of this title that is in one state alone, whatever its namespace. */
const alone = (workloads, others) => new Map([...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(workloads, ({ title }) => title)].flatMap(([title, list]) => {
    const left = list.filter((one) => !others.has(placeOf(one)));
    const [first] = left;
    return first !== undefined && left.length === 1 ? [[title, first]] : [];
}));
/**
 * Whether who comes with an account is one more that has it, or one more whose proxy shows it: one that comes where another goes
 * takes its place, unless that one came as nobody.
 */
const findAdded = (come, gone) => {
    const [comes, goes] = [come, gone].map((list) => (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(list, ([account]) => account));
    const atLeast = (list, account, least) => (list?.get(account) ?? []).filter(([, sureness]) => sureness >= least).length;
    const isMore = (account, least) => atLeast(comes, account, least) > atLeast(goes, account, least);
    return (account, sureness) => sureness === none
        ? isMore(account, none)
        : [silent, notSaid, aProxy].some((least) => least <= sureness && isMore(account, least));
};
/**
 * Who runs as another identity than before, or shows it where it did not, or no more: a workload that takes another
 * ServiceAccount, one that moves to another namespace, one that joins the mesh or leaves it, and a new one: its account may
 * have had rules, or others of its name, before. In order of the accounts.
 */
const accountMoves = (before, after) => {
    const [olds, nows] = [everyWorkload(before), everyWorkload(after)];
    const [then, later] = [olds, nows].map((list) => new Map(list.map((one) => [placeOf(one), one])));
    if (then === undefined || later === undefined)
        return [];
    const accounts = accountsOf(before, olds);
    const gone = alone(olds, later);
    const come = alone(nows, then);
    const oldOf = (workload) => then.get(placeOf(workload)) ?? (come.get(workload.title) === workload ? gone.get(workload.title) : undefined);
    const pairs = nows.map((now) => ({ now, old: oldOf(now) }));
    const [surelyBefore, surelyAfter] = [(0,_ports_once_js__WEBPACK_IMPORTED_MODULE_8__/* .once */ .O)(() => proxyOf(before)), (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_8__/* .once */ .O)(() => proxyOf(after))];
    const surely = {
        before: (workload) => surelyBefore()(workload),
        after: (workload) => surelyAfter()(workload),
    };
    const paired = new Set(pairs.map(({ old }) => old));
    const isAdded = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_8__/* .once */ .O)(() => findAdded(pairs
        .filter(({ old }) => old === undefined)
        .map(({ now }) => [accountText(runsAs(now)), surely.after(now)]), olds
        // What a tool may have left out of the cluster leaves no place there.
        .filter((one) => !paired.has(one) && !isMarked(one.object))
        .map((one) => [accountText(runsAs(one)), surely.before(one)])));
    const shownOf = (0,_ports_once_js__WEBPACK_IMPORTED_MODULE_8__/* .once */ .O)(() => findShown(before, surely));
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
        const known = moves.get(key);
        if (known === undefined)
            moves.set(key, {
                workloads: new Set([(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(now.object.key)]),
                to,
                from,
                isFirst: from === undefined && !accounts.has(accountText(to)),
                ...shown,
            });
        else
            known.workloads.add((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(now.object.key));
    }
    return [...moves]
        .sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .H)(left[0], right[0]))
        .map(([, { workloads, ...move }]) => ({ ...move, workloads: [...workloads].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .H) }));
};
/** Whether a namespace is there with the same labels in both states, or in neither. */
const sameLabels = (before, after) => {
    const [olds, nows] = [before, after].map((state) => new Map((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, '', 'Namespace').map(({ key, labels }) => [key.name, labels])));
    return (namespace) => {
        const [old, now] = [olds?.get(namespace), nows?.get(namespace)];
        return old === now || (old !== undefined && now !== undefined && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_10__/* .isSameJson */ .TL)({ ...old }, { ...now }));
    };
};


/***/ }),

/***/ 9867:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ bindsAccount),
/* harmony export */   d: () => (/* binding */ bindingKinds)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** Kinds of `rbac.authorization.k8s.io` that give a role to somebody. */
const bindingKinds = ['RoleBinding', 'ClusterRoleBinding'];
/** Whether a binding names a ServiceAccount; one without a namespace may mean any. */
const bindsAccount = ({ content }, { namespace, name }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'subjects').some((subject) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind') === 'ServiceAccount' &&
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name') === name &&
    ['', namespace].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'namespace')));


/***/ }),

/***/ 87524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf),
/* harmony export */   i: () => (/* binding */ everyChange)
/* harmony export */ });
/* harmony import */ var _manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25663);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48961);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);




const compared = new WeakMap();
/** Two states are compared for many reasons, and beside many other units: each pair of objects once. */
const isSameObject = (left, right) => {
    if (left === right)
        return true;
    const known = compared.get(left);
    if (known?.with === right)
        return known.isSame;
    const isSame = isWrittenAlike(left, right);
    compared.set(left, { with: right, isSame });
    return isSame;
};
const isWrittenAlike = (left, right) => left.apiVersion === right.apiVersion &&
    left.creationTimestamp === right.creationTimestamp &&
    (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameJson */ .TL)(left.content, right.content) &&
    (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameJson */ .TL)(left.labels, right.labels) &&
    (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isSameJson */ .TL)(left.annotations, right.annotations);
const isSameKey = ({ key: left }, { key: right }) => left.name === right.name &&
    left.namespace === right.namespace &&
    left.kind === right.kind &&
    left.group === right.group;
/** Objects that are not the same in both states; undefined where one state has two of one name. */
const changesOf = (before, after) => {
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
const kindOfGenerated = (object) => object === undefined || !(0,_manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isGeneratedName */ .d8)(object.key.name) ? undefined : (0,_manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__/* .lastingKey */ .eP)(object.key);
/** Of objects whose names are generated, one that goes is the one that comes, where only one of the kind does each. */
const pairGenerated = (changes) => {
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
const everyChange = (before, after) => changesOf(before, after) ?? changesOf(withNamesOnce(before), withNamesOnce(after)) ?? [];
const withNamesOnce = ({ objects, reads }) => ({
    reads,
    objects: [...new Map([...objects].reverse().map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key), object])).values()].reverse(),
});


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UW: () => (/* binding */ bringsManifests),
/* harmony export */   hX: () => (/* binding */ installsIstio),
/* harmony export */   kT: () => (/* binding */ deliveredChanges)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _pod_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57473);




/** Charts that install a part of Istio, or what signs for it, under names that say so. */
const surely = /^(?:istiod(?:-remote)?|istio-(?:base|cni|discovery|control|ingress|egress|operator|csr|remote)|istio|cert-manager-istio-csr|ztunnel|sail-operator)$/;
/** The same under names that others have too: they count beside the word `istio`. */
const perhaps = /^(?:base|cni|gateways?|ambient)$/;
const namesChart = /^(?:chart|chartName|url|repo|repoURL|repository|path)$/;
/** Objects that stand for a chart have its name in `name`. */
const standsForChart = /^(?:chart|chartRef)$/;
const none = { chart: false, word: false };
const join = (left, right) => ({
    chart: left.chart || right.chart,
    word: left.word || right.word,
});
/** The last part of an address: `oci://registry.example.com/charts/istiod` names the chart `istiod`. */
const lastPart = (text) => text.replace(/\/+$/, '').split('/').at(-1) ?? '';
const look = (value, name) => {
    if (typeof value === 'string') {
        const word = /istio/.test(value);
        if (!namesChart.test(name))
            return { chart: false, word };
        return { chart: surely.test(lastPart(value)) || (name === 'chart' && perhaps.test(value)), word };
    }
    if (Array.isArray(value))
        return value.map((one) => look(one, name)).reduce(join, none);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        return none;
    return (Object.entries(value)
        // Values of a chart may speak of Istio and install something else.
        .filter(([key]) => !/^(?:values|valuesObject|valuesContent|parameters|metadata|status|labels|annotations)$/.test(key))
        .map(([key, below]) => look(below, key === 'name' && standsForChart.test(name) ? 'chart' : key))
        .reduce(join, none));
};
const found = new WeakMap();
/** Whether an object has a part of Istio installed: by the chart that it names, in whichever kind it does. */
const installsIstio = (object) => {
    let installs = found.get(object);
    if (installs === undefined) {
        const { group } = object.key;
        const seen = look(object.content, '');
        const named = seen.word || /istio/.test(object.key.name) || /istio/.test(object.key.namespace);
        installs =
            group.includes('.') &&
                !group.endsWith('k8s.io') &&
                seen.chart &&
                named &&
                (0,_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .podTemplatesIn */ .GA)(object.content).length === 0;
        found.set(object, installs);
    }
    return installs;
};
/** Kinds that bring a chart, or a folder of manifests, into a cluster. */
const deliveryKinds = new Set([
    'argoproj.io/Application',
    'argoproj.io/ApplicationSet',
    'helm.toolkit.fluxcd.io/HelmRelease',
    'kustomize.toolkit.fluxcd.io/Kustomization',
    'helm.cattle.io/HelmChart',
    'helm.cattle.io/HelmChartConfig',
    'fleet.cattle.io/GitRepo',
    'fleet.cattle.io/Bundle',
    'kappctrl.k14s.io/App',
    'helm.crossplane.io/Release',
    'addons.cluster.x-k8s.io/HelmChartProxy',
]);
/** Whether an object brings a chart or a folder of manifests into a cluster, filled in with what it says. */
const bringsManifests = ({ key }) => deliveryKinds.has(`${key.group}/${key.kind}`);
/** What comes or changes of objects that bring charts or folders into a cluster: none of it is rendered. Titles, in order. */
const deliveredChanges = (before, after) => {
    const specOf = ({ content }) => JSON.stringify(content['spec'] ?? null);
    const delivering = after.filter(bringsManifests);
    if (delivering.length === 0)
        return [];
    const old = new Map(before.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key), object]));
    return delivering
        .filter((object) => {
        const earlier = old.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key));
        return earlier === undefined || (earlier !== object && specOf(earlier) !== specOf(object));
    })
        .map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key))
        .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H);
};


/***/ }),

/***/ 14094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  s: () => (/* binding */ judgeChange)
});

// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/mesh/coverage/changed-fields.ts

const pointerPart = (part) => part.replaceAll('~', '~0').replaceAll('/', '~1');
const isEmpty = (value) => value === undefined ||
    value === null ||
    (Array.isArray(value) ? value.length === 0 : (0,json/* isJsonObject */.OW)(value) && Object.keys(value).length === 0);
/** The names of a list's items, where each has one and no two are alike. */
const namesOf = (list) => {
    const names = list.map((item) => ((0,json/* isJsonObject */.OW)(item) && typeof item['name'] === 'string' ? item['name'] : undefined));
    const known = names.filter((name) => name !== undefined);
    return known.length === names.length && new Set(known).size === known.length ? known : undefined;
};
const down = ({ path, before, after }, part, old, now) => ({
    path: [...path, part],
    before: `${before}/${pointerPart(old)}`,
    after: `${after}/${pointerPart(now)}`,
});
const listsOf = (before, after, place, isPart, out) => {
    const [old, now] = [namesOf(before), namesOf(after)];
    if (old === undefined || now === undefined) {
        for (let at = 0; at < Math.max(before.length, after.length); at++)
            compare(before[at], after[at], down(place, '[]', String(at), String(at)), isPart, out);
        return;
    }
    for (const name of new Set([...old, ...now])) {
        const [first, second] = [old.indexOf(name), now.indexOf(name)];
        const inner = down(place, `[${name}]`, String(first), String(second));
        compare(first < 0 ? undefined : before[first], second < 0 ? undefined : after[second], inner, isPart, out);
    }
};
const compare = (before, after, place, isPart, out) => {
    if (before === after)
        return;
    // `null` and a missing member are one to the API server.
    const [old, now] = [before ?? undefined, after ?? undefined];
    if (old === undefined && now === undefined)
        return;
    const part = [old, now].some((value) => value !== undefined && isPart(value, place.path));
    if (!part && (!isEmpty(old) || !isEmpty(now))) {
        const lists = (value) => isEmpty(value) || Array.isArray(value);
        if (lists(old) && lists(now) && (Array.isArray(old) || Array.isArray(now))) {
            const [first, second] = [Array.isArray(old) ? old : [], Array.isArray(now) ? now : []];
            return listsOf(first, second, place, isPart, out);
        }
        const [first, second] = [(0,json/* isJsonObject */.OW)(old) ? old : undefined, (0,json/* isJsonObject */.OW)(now) ? now : undefined];
        if (first !== undefined || second !== undefined) {
            for (const name of new Set([...Object.keys(first ?? {}), ...Object.keys(second ?? {})])) {
                const [one, other] = [first, second].map((value) => value !== undefined && Object.hasOwn(value, name) ? value[name] : undefined);
                compare(one, other, down(place, name, name, name), isPart, out);
            }
            const scalar = (value) => !isEmpty(value) && !(0,json/* isJsonObject */.OW)(value);
            if (!scalar(old) && !scalar(now))
                return;
        }
    }
    if (isEmpty(old) && isEmpty(now) && old !== undefined && now !== undefined)
        return;
    const side = now === undefined ? 'before' : 'after';
    out.push({ path: place.path, pointer: place[side], side, before: old, after: now });
};
/**
 * Every field in which two values differ, down to texts and numbers; an empty map or list that comes or goes is one. What
 * `isPart` knows is one field as a whole.
 */
const changedFields = (before, after, isPart = () => false) => {
    const out = [];
    compare(before, after, { path: [], before: '', after: '' }, isPart, out);
    return out;
};

// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/mesh/resolve/installed-mesh-config.ts
var installed_mesh_config = __webpack_require__(91891);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
// EXTERNAL MODULE: ./src/mesh/coverage/parsed-text.ts
var parsed_text = __webpack_require__(9323);
// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
;// CONCATENATED MODULE: ./src/mesh/coverage/answering-providers.ts






const found = new WeakMap();
/**
 * Hosts of the extension providers that CUSTOM policies of a state ask. A mesh/v1alpha1/config.proto:
 * EnvoyExternalAuthorization…Provider.service is `[namespace/]hostname`.
 */
const providerHosts = (state) => {
    let hosts = found.get(state);
    if (hosts === undefined) {
        hosts = readHosts(state);
        found.set(state, hosts);
    }
    return hosts;
};
const readHosts = (state) => {
    const asked = new Set((0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'AuthorizationPolicy').flatMap(({ content }) => (0,fields/* textAt */.$6)(content, 'spec', 'provider', 'name') || []));
    if (asked.size === 0)
        return [];
    const maps = [...(0,objects_of_kind/* objectsOfKind */._c)(state, '', 'ConfigMap'), ...(0,installed_mesh_config/* installedMeshConfigs */.Po)(state).map(({ map }) => map)];
    return maps
        .filter(({ content }) => (0,fields/* textAt */.$6)(content, 'data', 'mesh') !== '')
        .flatMap((map) => (0,fields/* objectsAt */.yR)((0,parsed_text/* meshConfigOf */.dv)(map), 'extensionProviders'))
        .filter((provider) => asked.has((0,fields/* textAt */.$6)(provider, 'name')))
        .flatMap((provider) => ['envoyExtAuthzHttp', 'envoyExtAuthzGrpc'].flatMap((kind) => {
        const service = (0,fields/* textAt */.$6)(provider, kind, 'service');
        return service === '' ? [] : service.slice(service.indexOf('/') + 1);
    }));
};
/** Whether a Service has a host: `name.namespace.svc` and the cluster's domain, whichever that is. */
const isService = ({ key }, host) => host === `${key.name}.${key.namespace}` || host.startsWith(`${key.name}.${key.namespace}.svc`);
/** Labels of the pods that an object makes, one set for each of its templates. */
const podLabels = (object) => {
    if (object === undefined)
        return [];
    if (object.key.group === '' && object.key.kind === 'Pod')
        return [object.labels];
    return (0,pod_templates/* podTemplatesOf */.ab)(object).map(({ template }) => (0,fields/* textMapAt */.Pf)(template, 'metadata', 'labels'));
};
const isBehind = (object, state, host) => {
    const labels = podLabels(object);
    if (labels.length === 0)
        return false;
    return (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Service').some((service) => {
        const selector = (0,fields/* textMapAt */.Pf)(service.content, 'spec', 'selector');
        return (service.key.namespace === object?.key.namespace &&
            isService(service, host) &&
            Object.keys(selector).length > 0 &&
            labels.some((one) => (0,selector_index/* selects */.ko)(selector, one)));
    });
};
/** Of a Service: what decides which program is asked. */
const leading = new Set(['selector', 'ports', 'type', 'externalName', 'clusterIP', 'clusterIPs']);
/** Of a port: what people read alone. */
const spoken = new Set(['name', 'appProtocol', 'nodePort']);
const leads = ({ path }) => {
    const [first, second = '', , last] = path;
    if (first !== 'spec')
        return false;
    return second === '' || (leading.has(second) && !(second === 'ports' && last !== undefined && spoken.has(last)));
};
/** A label of pods. */
const isLabel = ({ path }, { key }) => (key.kind === 'Pod' || path[0] !== 'metadata') && path.at(-3) === 'metadata' && path.at(-2) === 'labels';
/**
 * Whether by this field another program may answer a CUSTOM policy. Such a policy asks a host, and the Service of that name says
 * which pods hear it. What was never asked before can only refuse more, so the state before says who is asked.
 */
const answersOtherwise = (field, change, [before, after]) => {
    const hosts = providerHosts(before);
    const object = change.after;
    if (hosts.length === 0 || object === undefined)
        return false;
    if (object.key.group === '' && object.key.kind === 'Service')
        return leads(field) && hosts.some((host) => isService(object, host));
    return (isLabel(field, object) &&
        hosts.some((host) => !isBehind(change.before, before, host) && isBehind(object, after, host)));
};

// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
// EXTERNAL MODULE: ./src/mesh/coverage/entry.ts
var entry = __webpack_require__(3828);
// EXTERNAL MODULE: ./src/mesh/coverage/kept-out.ts
var kept_out = __webpack_require__(71495);
;// CONCATENATED MODULE: ./src/mesh/coverage/keeping-entries.ts

/** What a ConfigMap, or an installation by another kind, is beside its kind where it holds the settings of a mesh. */
const meshConfigKind = 'MeshConfig';
/**
 * Kinds that may close something by being there, so that one which stays out, or as it was, may open it. Of any other kind,
 * permissions among them, only one that comes in may (`judge-change.ts`).
 */
const decidingKinds = [
    'AuthorizationPolicy',
    'RequestAuthentication',
    'PeerAuthentication',
    'EnvoyFilter',
    'WasmPlugin',
    'Sidecar',
    'ServiceEntry',
    'WorkloadEntry',
    'VirtualService',
    'DestinationRule',
    'Gateway',
    'GatewayClass',
    'HTTPRoute',
    'GRPCRoute',
    'TLSRoute',
    'TCPRoute',
    'Namespace',
    'Service',
    'Deployment',
    'StatefulSet',
    'DaemonSet',
    'Pod',
    'MutatingWebhookConfiguration',
    'IstioOperator',
    'Istio',
    meshConfigKind,
];
/** Annotations of deployment tools, which Flux takes as labels too. */
const keepingEntries = kept_out/* keepingNames */.a.map((name) => ({
    name,
    cover: 'opaque',
    why: 'a deployment tool leaves the object out by it, removes it, or keeps it as it is in the cluster',
    source: 'documentation of Helm, Argo CD, Flux, kapp, kpt and Config Sync',
    on: decidingKinds,
    only: 'it keeps the object out of the cluster, or there',
}));

;// CONCATENATED MODULE: ./src/mesh/coverage/annotations.ts


const list = 'A annotation/annotations.yaml';
const pods = ['Pod'];
const injection = 'I manifests/charts/istio-control/istio-discovery/files/injection-template.yaml';
const observed = 'it is about logs, traces and metrics';
const outward = 'it is about connections that the pod opens itself';
/** Every annotation that Istio 1.20 to 1.31 lists, and the others by their domain; the first that fits counts. */
const annotationTable = [
    ...(0,entry/* named */.KT)('modelled', 'mesh/resolve/proxy-kind', 'I pkg/kube/inject/inject.go: injectRequired', pods, 'sidecar.istio.io/inject', 'inject.istio.io/templates'),
    ...(0,entry/* named */.KT)('modelled', 'mesh/resolve/interception', `${list}; I tools/istio-iptables`, pods, 'traffic.sidecar.istio.io/includeInboundPorts', 'traffic.sidecar.istio.io/excludeInboundPorts', 'traffic.sidecar.istio.io/excludeInterfaces', 'sidecar.istio.io/interceptionMode', 'ambient.istio.io/bypass-inbound-capture'),
    {
        name: 'proxy.istio.io/config',
        cover: 'modelled',
        why: 'field by field: ProxyConfig',
        source: list,
        on: pods,
        as: 'PodProxyConfig',
        text: 'yaml',
    },
    ...(0,entry/* named */.KT)('modelled', 'mesh/resolve/policies', `${list}; istio-semantics §2.8`, ['AuthorizationPolicy'], 'istio.io/dry-run'),
    ...(0,entry/* named */.KT)('opaque', 'connections that come in by such an interface pass the proxy by, or are taken for outgoing ones', `${list}; I tools/istio-iptables`, pods, 'traffic.sidecar.istio.io/kubevirtInterfaces', 'istio.io/reroute-virtual-interfaces'),
    ...(0,entry/* named */.KT)('opaque', 'another proxy, or one with another configuration, may enforce other policies', injection, pods, 'sidecar.istio.io/proxyImage', 'sidecar.istio.io/bootstrapOverride', 'sidecar.istio.io/userVolume', 'sidecar.istio.io/userVolumeMount', 'proxy.istio.io/overrides', 'sidecar.istio.io/status', 'istio.io/rev'),
    ...(0,entry/* named */.KT)('opaque', 'another control plane may hand out other policies', injection, pods, 'sidecar.istio.io/discoveryAddress', 'sidecar.istio.io/controlPlaneAuthPolicy'),
    ...(0,entry/* named */.KT)('opaque', 'connections to the status port pass the proxy by', injection, pods, 'status.sidecar.istio.io/port'),
    ...(0,entry/* named */.KT)('opaque', 'it says that ztunnel takes the connections of the pod', list, pods, 'ambient.istio.io/redirection'),
    ...(0,entry/* named */.KT)('opaque', 'it gives the workload another identity', list, pods, 'alpha.istio.io/identity'),
    ...(0,entry/* named */.KT)('opaque', 'it decides what Istio makes for the gateway, and the account it runs as', `${list}; I pilot/pkg/config/kube/gateway/deploymentcontroller.go`, ['Gateway', 'GatewayClass'], 'gateway.istio.io/name-override', 'gateway.istio.io/service-account', 'ambient.istio.io/waypoint-inbound-binding'),
    ...(0,entry/* named */.KT)('opaque', 'a part of the requests meets another waypoint', list, ['Service', 'ServiceEntry', 'Namespace'], 'istio.io/use-waypoint-canary-weight'),
    ...(0,entry/* named */.KT)('opaque', 'it decides which proxies know the Service', list, ['Service'], 'networking.istio.io/exportTo'),
    ...(0,entry/* named */.KT)('opaque', 'it decides which control plane leads a cluster', list, ['Namespace'], 'topology.istio.io/controlPlaneClusters'),
    ...(0,entry/* named */.KT)('neutral', outward, `${list}; I tools/istio-iptables`, pods, 'traffic.sidecar.istio.io/excludeOutboundIPRanges', 'traffic.sidecar.istio.io/excludeOutboundPorts', 'traffic.sidecar.istio.io/includeOutboundIPRanges', 'traffic.sidecar.istio.io/includeOutboundPorts', 'ambient.istio.io/dns-capture'),
    ...(0,entry/* where */._M)('it names no address of metrics, and a policy stands in the namespace', (0,entry/* named */.KT)('opaque', 'the agent beside the proxy reads this address of the application and serves it to anyone, where no policy looks', 'I pilot/cmd/pilot-agent/status/server.go: handleStats at port 15020', pods, 'prometheus.io/path', 'prometheus.io/port', 'prometheus.io/scrape')),
    ...(0,entry/* where */._M)('it is no longer switched off', (0,entry/* named */.KT)('opaque', 'the agent beside the proxy asks the application for the addresses of its probes on behalf of anyone', 'I pkg/kube/inject/app_probe.go: ShouldRewriteAppHTTPProbers; pilot/cmd/pilot-agent/status/server.go', pods, 'sidecar.istio.io/rewriteAppHTTPProbers')),
    ...(0,entry/* where */._M)('it is no longer switched off', (0,entry/* named */.KT)('opaque', "the agent beside the proxy serves the application's metrics to anyone, where no policy looks", 'I pilot/cmd/pilot-agent/status/server.go: handleStats at port 15020', pods, 'prometheus.istio.io/merge-metrics')),
    ...(0,entry/* named */.KT)('neutral', observed, list, pods, 'sidecar.istio.io/agentLogLevel', 'sidecar.istio.io/componentLogLevel', 'sidecar.istio.io/logLevel', 'sidecar.istio.io/enableCoreDump', 'sidecar.istio.io/extraStatTags', 'sidecar.istio.io/statsCompression', 'sidecar.istio.io/statsEvictionInterval', 'sidecar.istio.io/statsFlushInterval', 'sidecar.istio.io/statsHistogramBins', 'sidecar.istio.io/statsHistogramBuckets', 'sidecar.istio.io/statsInclusionPrefixes', 'sidecar.istio.io/statsInclusionRegexps', 'sidecar.istio.io/statsInclusionSuffixes'),
    ...(0,entry/* named */.KT)('neutral', 'it gives the proxy memory and processor time', injection, pods, 'sidecar.istio.io/proxyCPU', 'sidecar.istio.io/proxyCPULimit', 'sidecar.istio.io/proxyMemory', 'sidecar.istio.io/proxyMemoryLimit'),
    ...(0,entry/* named */.KT)('neutral', 'it decides when the pod counts as ready, and how the kubelet asks it', injection, pods, 'readiness.status.sidecar.istio.io/applicationPorts', 'readiness.status.sidecar.istio.io/failureThreshold', 'readiness.status.sidecar.istio.io/initialDelaySeconds', 'readiness.status.sidecar.istio.io/periodSeconds'),
    ...(0,entry/* named */.KT)('neutral', 'the same proxy stands there, as one kind of container or the other', injection, pods, 'sidecar.istio.io/nativeSidecar'),
    ...(0,entry/* named */.KT)('neutral', "Istio's own images of one version differ in their tools alone", injection, pods, 'sidecar.istio.io/proxyImageType'),
    ...(0,entry/* named */.KT)('neutral', "a client's proxy reads it, and a destination decides over every request that it may get", list, ['Service', 'Namespace', 'ServiceEntry'], 'alpha.istio.io/canonical-serviceaccounts', 'alpha.istio.io/kubernetes-serviceaccounts', 'networking.istio.io/traffic-distribution', 'traffic.istio.io/nodeSelector'),
    ...(0,entry/* named */.KT)('neutral', 'it decides from where the network leads to the gateway, and not what the gateway lets in', list, ['Gateway', 'Ingress'], 'networking.istio.io/service-type', 'kubernetes.io/ingress.class'),
    ...(0,entry/* named */.KT)('neutral', 'Istio and its tools note there what they did', list, ['Any'], 'galley.istio.io/analyze-suppress', 'gateway.istio.io/controller-version', 'install.operator.istio.io/chart-owner', 'install.operator.istio.io/owner-generation', 'install.operator.istio.io/version', 'istio.io/autoRegistrationGroup', 'istio.io/connectedAt', 'istio.io/disconnectedAt', 'istio.io/workloadController', 'istio.io/restartedAt'),
    ...(0,entry/* where */._M)('it names an identity', (0,entry/* named */.KT)('opaque', 'cert-manager makes a certificate with this identity for it', 'cert-manager: annotated Ingress and Gateway resources', ['Any'], 'cert-manager.io/uri-sans')),
    ...keepingEntries,
    ...(0,entry/* named */.KT)('opaque', 'no version from 1.20 to 1.31 lists this annotation of Istio', list, ['Any'], '*istio.io/*'),
    ...(0,entry/* named */.KT)('opaque', 'connections over a further interface of the pod meet no proxy', 'Kubernetes network plumbing, multi-network specification', pods, 'k8s.v1.cni.cncf.io/*', 'v1.multus-cni.io/*'),
    ...(0,entry/* named */.KT)('neutral', "Istio reads annotations of its own domains alone, Kubernetes' authorizers none", list, ['Any'], '*'),
];

;// CONCATENATED MODULE: ./src/mesh/coverage/asked-addresses.ts


/** Where programs say by custom that they are well, and nothing else. */
const addressOfHealth = /^\/?(?:[\w.-]+\/)*(?:health(?:z|y|[-_]?check)?|ready(?:z)?|readiness|live(?:z|ness)?|alive|startup(?:z)?|started|ping|heartbeat)\/?$/;
/** Members of a container that hold a request of HTTP, and the agent's prober asks each for anyone. */
const probes = [
    ['livenessProbe'],
    ['readinessProbe'],
    ['startupProbe'],
    ['lifecycle', 'preStop'],
    ['lifecycle', 'postStart'],
];
/** What of a request reaches the application: a port by its number, where the container says it. */
const addressOf = (container, request) => {
    const port = (0,fields/* member */.Dc)(request, 'port') ?? null;
    const named = (0,fields/* objectsAt */.yR)(container, 'ports').find((one) => one['name'] === port);
    const headers = (0,fields/* objectsAt */.yR)(request, 'httpHeaders').map((one) => [(0,fields/* textAt */.$6)(one, 'name'), (0,fields/* textAt */.$6)(one, 'value')]);
    // Without a path the agent asks for `/` (I pilot/cmd/pilot-agent/status/server.go: handleAppProbeHTTPGet).
    return JSON.stringify([
        (0,fields/* textAt */.$6)(request, 'path').replace(/^\/?/, '/'),
        named?.['containerPort'] ?? port,
        headers,
        (0,fields/* member */.Dc)(request, 'host') ?? null,
    ]);
};
/**
 * Addresses of an application that the agent beside its proxy asks on behalf of anyone, but for those by which programs say
 * that they are well.
 */
const askedAddresses = (container) => probes.flatMap((path) => {
    const request = (0,fields/* objectAt */.lJ)(container, ...path)['httpGet'];
    return (0,json/* isJsonObject */.OW)(request) && !addressOfHealth.test((0,fields/* textAt */.$6)(request, 'path'))
        ? [addressOf(container, request)]
        : [];
});
/** Where programs serve metrics by custom: everybody expects them to be read there. */
const addressOfMetrics = /^\/?(?:[\w.-]+\/)*(?:metrics|prometheus)\/?$/;
/** What the agent reads of an application and serves to anyone (I pkg/kube/inject: applyPrometheusMerge). */
const scrapedAddresses = (value) => {
    if (Array.isArray(value))
        return value.flatMap((one) => scrapedAddresses(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    const path = (0,fields/* textAt */.$6)(value, 'prometheus.io/path');
    if ((0,fields/* textAt */.$6)(value, 'prometheus.io/scrape') === 'true' && path !== '' && !addressOfMetrics.test(path))
        return [JSON.stringify([path, (0,fields/* member */.Dc)(value, 'prometheus.io/port') ?? null])];
    return Object.values(value).flatMap((one) => scrapedAddresses(one));
};
/** Every container in a value, by what it holds. */
const containersIn = (value) => {
    if (Array.isArray(value))
        return value.flatMap((one) => containersIn(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return probes.some(([name = '']) => (0,json/* isJsonObject */.OW)(value[name]))
        ? [value]
        : Object.values(value).flatMap((one) => containersIn(one));
};
const comes = (before, after, of) => {
    const old = new Set(of(before ?? null));
    return of(after ?? null).some((address) => !old.has(address));
};
/** Whether pods have the agent ask for an address after a change that it did not ask for before. */
const asksForMore = (before, after) => comes(before, after, (value) => containersIn(value).flatMap(askedAddresses));
/** The same of metrics. */
const scrapesMore = (before, after) => comes(before, after, scrapedAddresses);

// EXTERNAL MODULE: ./src/mesh/coverage/control-plane.ts
var control_plane = __webpack_require__(11402);
;// CONCATENATED MODULE: ./src/mesh/coverage/find-entry.ts
/** How well a part of a pattern fits a part of a path; 0: not at all. */
const fit = (pattern, part) => {
    if (pattern === part)
        return 4;
    if (pattern === '[]')
        return part.startsWith('[') ? 3 : 0;
    return pattern === '*' ? 2 : 0;
};
const patterns = new Map();
/** `spec.ports[].name` in parts; a list is a part of its own. */
const partsOf = (path) => {
    const known = patterns.get(path);
    if (known !== undefined)
        return known;
    const parts = path.split('.').flatMap((part) => {
        const at = part.indexOf('[');
        return at <= 0 ? [part] : [part.slice(0, at), part.slice(at)];
    });
    patterns.set(path, parts);
    return parts;
};
const fitOf = (entry, path) => {
    const parts = partsOf(entry.path);
    const open = parts.at(-1) === '**';
    const own = open ? parts.slice(0, -1) : parts;
    const rest = open || entry.as !== undefined;
    if (own.length > path.length || (!rest && own.length < path.length))
        return undefined;
    const fits = [];
    for (let at = 0; at < own.length; at++) {
        const value = fit(own[at] ?? '', path[at] ?? '');
        if (value === 0)
            return undefined;
        fits.push(value);
    }
    if (open)
        fits.push(1);
    return { entry, fits, length: own.length };
};
const isBetter = (left, right) => {
    for (let at = 0; at < Math.max(left.length, right.length); at++) {
        const [one, other] = [left[at] ?? 0, right[at] ?? 0];
        if (one !== other)
            return one > other;
    }
    return false;
};
/** The narrowest entry for a path; undefined: nobody said what the field is. */
const findEntry = (table, path) => {
    let best;
    for (const entry of table) {
        const found = fitOf(entry, path);
        if (found !== undefined && (best === undefined || isBetter(found.fits, best.fits)))
            best = found;
    }
    return best === undefined ? undefined : { entry: best.entry, rest: path.slice(best.length) };
};
/** Whether the table says something of fields below the path. */
const hasBelow = (table, path) => table.some(({ path: pattern }) => {
    const parts = partsOf(pattern);
    return parts.length > path.length && path.every((part, at) => fit(parts[at] ?? '', part) > 0);
});
const expressions = new Map();
const isNamed = (pattern, name) => {
    if (!pattern.includes('*'))
        return pattern === name;
    let expression = expressions.get(pattern);
    if (expression === undefined) {
        const text = pattern.split('*').map((part) => part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
        expression = new RegExp(`^${text.join('.*')}$`, 's');
        expressions.set(pattern, expression);
    }
    return expression.test(name);
};
/** The first entry for a label or annotation on one of these kinds; an entry for other kinds alone says that it is not read. */
const findName = (table, name, on) => {
    const named = table.filter((entry) => isNamed(entry.name, name));
    const read = named.find((entry) => entry.on.includes('Any') || on.some((kind) => entry.on.includes(kind)));
    const [listed] = named;
    if (read === undefined || listed === undefined)
        return undefined;
    // One of Istio's own names on a kind where it is not read is nothing; unknown ones may be something anywhere.
    const elsewhere = !listed.name.includes('*') && read.name.includes('*');
    if (!elsewhere)
        return read;
    const { source, on: where } = listed;
    return {
        name: listed.name,
        cover: 'neutral',
        why: `Istio reads it on ${where.join(', ')} alone`,
        source,
        on: ['Any'],
    };
};
/** Names that say nothing on any kind, so that they say nothing where another controller hands them on either. */
const namesNeutralEverywhere = (...tables) => {
    const entries = tables.flat().filter(({ name }) => !name.includes('*'));
    const read = new Set(entries.filter(({ cover }) => cover !== 'neutral').map(({ name }) => name));
    return [...new Set(entries.map(({ name }) => name))].filter((name) => !read.has(name));
};

;// CONCATENATED MODULE: ./src/mesh/coverage/identity-of-gateways.ts




/** As whom a client arrives by such settings (A networking/v1/destination_rule.proto: ClientTLSSettings); '' as without them. */
const identityOf = (tls, automatic) => {
    switch ((0,fields/* textAt */.$6)(tls, 'mode')) {
        case '':
            return '';
        case 'ISTIO_MUTUAL':
            return automatic ? '' : 'itself';
        case 'DISABLE':
        case 'SIMPLE':
            return 'nobody';
        default:
            return JSON.stringify(['clientCertificate', 'privateKey', 'credentialName'].map((name) => (0,fields/* textAt */.$6)(tls, name)));
    }
};
/** Settings by which what a gateway takes as it is arrives in a request of the gateway's own, or behind a line about its client. */
const wrapping = new Set(['tunnel', 'proxyProtocol']);
/** Every place of a rule at which clients arrive as somebody else, or as nobody, and as whom. */
const identitiesIn = (value, path, automatic) => {
    if (Array.isArray(value))
        return value.flatMap((one, at) => identitiesIn(one, `${path}/${nameOf(one) || String(at)}`, automatic));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([name, inner]) => {
        if (wrapping.has(name))
            return [`${path}/${name} ${JSON.stringify(inner)}`];
        if (name !== 'tls')
            return identitiesIn(inner, `${path}/${name}`, automatic);
        const identity = identityOf((0,fields/* objectAt */.lJ)(inner), automatic);
        return identity === '' ? [] : [`${path} ${identity}`];
    });
};
const nameOf = (item) => (0,fields/* textAt */.$6)(item, 'name') || JSON.stringify((0,fields/* objectAt */.lJ)(item, 'port'));
/** Whom a rule is for, and as whom they arrive. */
const saysOf = (rule, automatic) => {
    const spec = (0,fields/* objectAt */.lJ)(rule?.content, 'spec');
    const identities = [...identitiesIn(spec, '', automatic)].sort();
    if (identities.length === 0)
        return '';
    return JSON.stringify([spec['host'] ?? '', spec['exportTo'] ?? [], spec['workloadSelector'] ?? {}, identities]);
};
/** A gateway, or an object that gives one its routes: the Gateway itself often stands in another repository. */
const isOfGateways = ({ key, content }) => {
    switch (key.kind) {
        case 'Gateway':
            return (0,fields/* textAt */.$6)(content, 'spec', 'gatewayClassName') !== 'istio-waypoint';
        case 'VirtualService':
            return (0,fields/* textsAt */.i1)(content, 'spec', 'gateways').some((name) => name !== 'mesh');
        case 'HTTPRoute':
        case 'GRPCRoute':
            return (0,fields/* objectsAt */.yR)(content, 'spec', 'parentRefs').some((ref) => ((0,fields/* textAt */.$6)(ref, 'kind') || 'Gateway') === 'Gateway');
        default:
            return false;
    }
};
const hasAutomaticMutualTls = (states) => states.every(({ objects }) => objects.every((object) => object.key.kind !== 'ConfigMap' || (0,fields/* member */.Dc)((0,parsed_text/* meshConfigOf */.dv)(object), 'enableAutoMtls') !== false));
/** Whether anything at hand leads requests of others into the mesh. */
const leadIn = (states) => states.some(({ objects }) => objects.some(isOfGateways));
/** Whether a policy of the Gateway API is for a Service. */
const namesService = (content) => (0,fields/* objectsAt */.yR)(content, 'spec', 'targetRefs').some((ref) => ((0,fields/* textAt */.$6)(ref, 'kind') || 'Service') === 'Service');
/** A ServiceEntry for workloads, or for what calls itself a part of the mesh. */
const isEntryInside = ({ key, content }, host) => key.kind === 'ServiceEntry' &&
    (0,fields/* textsAt */.i1)(content, 'spec', 'hosts').includes(host) &&
    ((0,fields/* textAt */.$6)(content, 'spec', 'location') === 'MESH_INTERNAL' ||
        Object.keys((0,fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels')).length > 0);
/** A host outside the mesh has no policies. */
const isOfMesh = (host, states) => {
    if (!host.includes('.') || host.includes('*') || host.includes('.svc'))
        return true;
    const [name, namespace] = host.split('.');
    return states.some(({ objects }) => objects.some((object) => (object.key.kind === 'Service' && object.key.name === name && object.key.namespace === namespace) ||
        isEntryInside(object, host)));
};
/**
 * Whether a DestinationRule changes as whom the requests of gateways arrive at a Service. A workload of the mesh has its
 * identity whatever its proxy sends; but a gateway carries the requests of others, and lends them its own.
 */
const changesIdentityOfGateways = (states, { before, after }) => {
    const automatic = hasAutomaticMutualTls(states);
    if (saysOf(before, automatic) === saysOf(after, automatic))
        return false;
    const hosts = [before, after].map((rule) => (0,fields/* textAt */.$6)(rule?.content, 'spec', 'host')).filter((host) => host !== '');
    return hosts.some((host) => isOfMesh(host, states)) && leadIn(states);
};
/** Whether pods of an object are a gateway: by the template that they ask for, a container of Istio's, or a Gateway that selects them. */
const makesGateways = (states, object) => {
    const selectors = states.flatMap(({ objects }) => objects.flatMap(({ key, content }) => key.group === 'networking.istio.io' && key.kind === 'Gateway' ? [(0,fields/* textMapAt */.Pf)(content, 'spec', 'selector')] : []));
    return (0,pod_templates/* podTemplatesOf */.ab)(object).some(({ template }) => {
        const labels = (0,fields/* textMapAt */.Pf)(template, 'metadata', 'labels');
        return (((0,fields/* textMapAt */.Pf)(template, 'metadata', 'annotations')['inject.istio.io/templates'] ?? '').includes('gateway') ||
            (0,fields/* objectsAt */.yR)(template, 'spec', 'containers').some((one) => (0,fields/* textAt */.$6)(one, 'name') === 'istio-proxy') ||
            Object.keys(labels).includes('gateway.networking.k8s.io/gateway-name') ||
            selectors.some((selector) => Object.keys(selector).length > 0 && Object.entries(selector).every(([name, value]) => labels[name] === value)));
    });
};

// EXTERNAL MODULE: ./src/mesh/coverage/installers.ts
var installers = __webpack_require__(2907);
// EXTERNAL MODULE: ./src/mesh/coverage/trusted.ts
var trusted = __webpack_require__(49759);
;// CONCATENATED MODULE: ./src/mesh/coverage/labels.ts



const labels_list = 'A label/labels.yaml';
/** Every label that Istio 1.20 to 1.31 lists, and the others; the first that fits counts. */
const labelTable = [
    ...(0,entry/* where */._M)('nothing at hand is known to serve the revision', (0,entry/* named */.KT)('opaque', 'nothing that was read serves this revision of Istio, so that pods may come without a proxy', 'I manifests/charts/istio-control/istio-discovery/templates/mutatingwebhook.yaml; istio-semantics §2', ['Pod', 'Namespace', 'Gateway', 'Deployment'], 'istio.io/rev', 'istio-injection')),
    ...(0,entry/* named */.KT)('modelled', 'mesh/resolve/proxy-kind', `${labels_list}; I pkg/kube/inject, cni/pkg/util`, ['Pod', 'Namespace', 'Gateway', 'Deployment'], 'sidecar.istio.io/inject', 'istio-injection', 'istio.io/rev', 'istio.io/dataplane-mode', 'gateway.istio.io/managed', 'gateway.networking.k8s.io/gateway-name', 'gateway.networking.k8s.io/gateway-class-name'),
    ...(0,entry/* named */.KT)('modelled', 'mesh/resolve/waypoints', `${labels_list}; istio-semantics §2.13`, ['Pod', 'Namespace', 'Service', 'ServiceEntry', 'WorkloadEntry', 'Gateway', 'GatewayClass'], 'istio.io/use-waypoint', 'istio.io/use-waypoint-namespace', 'istio.io/waypoint-for', 'istio.io/ingress-use-waypoint'),
    ...(0,entry/* named */.KT)('modelled', 'mesh/resolve/revisions', labels_list, ['MutatingWebhookConfiguration', 'Service'], 'istio.io/tag', 'istio.io/rev'),
    ...(0,entry/* named */.KT)('opaque', 'an istiod of another revision leaves the object out, so that nobody may enforce it', 'I pilot/pkg/config/kube/crdclient/client.go: LabelsInRevision', [
        'AuthorizationPolicy',
        'RequestAuthentication',
        'PeerAuthentication',
        'VirtualService',
        'DestinationRule',
        'ServiceEntry',
        'WorkloadEntry',
        'WorkloadGroup',
        'Sidecar',
        'EnvoyFilter',
        'WasmPlugin',
        'ProxyConfig',
        'Telemetry',
        'HTTPRoute',
        'GRPCRoute',
        'TLSRoute',
        'TCPRoute',
    ], 'istio.io/rev'),
    ...(0,entry/* named */.KT)('opaque', 'a part of the requests meets another waypoint', labels_list, ['Service', 'ServiceEntry', 'Namespace'], 'istio.io/use-waypoint-canary', 'istio.io/use-waypoint-canary-namespace'),
    ...(0,entry/* named */.KT)('opaque', 'workloads of another network are reached through gateways, and these have ports of their own', labels_list, ['Namespace', 'Pod', 'Service', 'WorkloadEntry'], 'topology.istio.io/network', 'networking.istio.io/gatewayPort'),
    ...(0,entry/* where */._M)('gateways arrive at the workload as nobody by it', (0,entry/* named */.KT)('opaque', 'clients, and gateways among them, arrive at a workload whose label is not `istio` without an identity', `${labels_list}; I pilot/pkg/networking/core/cluster_tls.go: istioMtlsTransportSocketMatch`, ['Pod'], 'security.istio.io/tlsMode')),
    ...(0,entry/* named */.KT)('opaque', 'clients, and gateways among them, arrive at a workload whose label is not `istio` without an identity', 'I pilot/pkg/serviceregistry/serviceentry/conversion.go: getTLSModeFromWorkloadEntry', ['WorkloadEntry'], 'security.istio.io/tlsMode'),
    ...(0,entry/* named */.KT)('neutral', "a client's proxy reads it, and a destination decides over every request that it may get", labels_list, ['Pod', 'Namespace', 'Service', 'ServiceEntry', 'Node'], 'networking.istio.io/enable-autoallocate-ip', 'topology.istio.io/cluster', 'topology.istio.io/locality', 'topology.istio.io/subzone', 'istio-locality'),
    ...(0,entry/* named */.KT)('neutral', 'it is about logs, traces and metrics; a selector reads it as any other label, and proves nothing where the injector sets it alone (LABEL_OF_RUNNING_PODS)', labels_list, ['Any'], 'service.istio.io/canonical-name', 'service.istio.io/canonical-revision', 'service.istio.io/workload-name'),
    ...(0,entry/* named */.KT)('neutral', 'Istio and its tools note there what they did', labels_list, ['Any'], 'operator.istio.io/component', 'operator.istio.io/managed', 'operator.istio.io/version', 'install.operator.istio.io/owning-resource', 'install.operator.istio.io/owning-resource-namespace', 'release'),
    ...(0,entry/* named */.KT)('modelled', 'rbac/admission-changes: its change is named among the permissions', 'Kubernetes: Pod Security Standards', ['Namespace'], 'pod-security.kubernetes.io/enforce', 'pod-security.kubernetes.io/enforce-version'),
    // Flux takes them as labels too.
    ...keepingEntries,
    ...(0,entry/* where */._M)('the mesh trusts it', (0,entry/* named */.KT)('opaque', 'istiod takes the Secret for the kubeconfig of a further cluster, whose workloads and identities it then knows', 'I pkg/kube/multicluster/secretcontroller.go', ['Secret'], trusted/* remoteClusterLabel */.tX)),
    ...(0,entry/* named */.KT)('opaque', 'no version from 1.20 to 1.31 lists this label of Istio', labels_list, ['Any'], '*istio.io/*'),
    ...(0,entry/* named */.KT)('modelled', 'mesh/resolve/attachment, mesh/align-destinations', 'istio-semantics §2.9', ['Pod'], '*'),
    ...(0,entry/* where */._M)('a policy or a Service selects by the label', (0,entry/* named */.KT)('opaque', 'labels of the object go over those of the workload that it describes: policies and Services select by both', 'I pilot/pkg/serviceregistry/serviceentry/conversion.go: ConvertWorkloadEntry', ['WorkloadEntry'], '*')),
    ...(0,entry/* where */._M)('a namespace selector reads the label', (0,entry/* named */.KT)('opaque', 'a selector of namespaces reads it: of istiod, of an injector or of a gateway', 'A mesh/v1alpha1/config.proto: discovery_selectors; Gateway API: allowedRoutes', ['Namespace'], '*')),
    ...(0,entry/* named */.KT)('neutral', 'no part of Istio reads this label on this kind', labels_list, ['Any'], '*'),
];

// EXTERNAL MODULE: ./src/mesh/binds-account.ts
var binds_account = __webpack_require__(9867);
// EXTERNAL MODULE: ./src/mesh/names-account.ts
var names_account = __webpack_require__(15455);
;// CONCATENATED MODULE: ./src/mesh/coverage/named-accounts.ts





const named_accounts_found = new WeakMap();
const namingIn = (state) => {
    let naming = named_accounts_found.get(state);
    if (naming === undefined) {
        naming = {
            values: (0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', 'AuthorizationPolicy').flatMap((policy) => (0,names_account/* sourcesOf */.u0)(policy).map((value) => ({ value, namespace: policy.key.namespace }))),
            bindings: binds_account/* bindingKinds */.d.flatMap((kind) => (0,objects_of_kind/* objectsOfKind */._c)(state, 'rbac.authorization.k8s.io', kind)),
        };
        named_accounts_found.set(state, naming);
    }
    return naming;
};
/** Whether a rule or a binding names an account of this name, in a namespace that the value itself says or in this one. */
const isNamedAccount = (states, { namespace, name }) => states.map(namingIn).some(({ values, bindings }) => bindings.some((binding) => (0,binds_account/* bindsAccount */.K)(binding, { namespace, name })) ||
    values.some(({ value, namespace: place }) => 
    // An object may lead to pods in another namespace than its own.
    [namespace, /\/ns\/([^/]+)\/sa\//.exec(value)?.[1] ?? '', value.split('/')[0] ?? ''].some((space) => (0,names_account/* namesAccount */.IQ)(value, place, { namespace: space, name }))));
/** Whether any rule or binding names an account alone: a text that another program fills in may name it. */
const namesAny = (states) => states
    .map(namingIn)
    .some(({ values, bindings }) => values.some(({ value }) => !/^\*$|\/ns\/[^/]+(?:\/sa)?\/\*$/.test(value)) ||
    bindings.some(({ content }) => (0,fields/* objectsAt */.yR)(content, 'subjects').some((one) => (0,fields/* textAt */.$6)(one, 'kind') === 'ServiceAccount')));
/** What a program fills in later: Argo Workflows, Tekton, Helm, envsubst. */
const isFilledIn = (text) => /\{\{|\$\(|\$\{/.test(text);
/** The name in `name`, `namespace/name`, `system:serviceaccount:namespace:name`, or an identity. */
const nameIn = (text) => text.split(/[/:]/).at(-1) ?? '';
/** Whether a value that says an account says one that a rule or a binding names. */
const saysNamedAccount = (states, value, namespace) => {
    if (Array.isArray(value))
        return value.some((one) => saysNamedAccount(states, one, namespace));
    if ((0,json/* isJsonObject */.OW)(value))
        return saysNamedAccount(states, (0,fields/* textAt */.$6)(value, 'name'), namespace);
    if (typeof value !== 'string' || value === '')
        return false;
    return isFilledIn(value) ? namesAny(states) : isNamedAccount(states, { namespace, name: nameIn(value) });
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
    const objects = states.flatMap((state) => (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Secret').filter(({ key }) => key.name === secret && ['', key.namespace].includes(namespace)));
    const accounts = objects.length === 0
        ? [tokenOf.exec(secret)?.[1] ?? '']
        : objects.flatMap(({ content, annotations }) => (0,fields/* textAt */.$6)(content, 'type') === 'kubernetes.io/service-account-token'
            ? (annotations['kubernetes.io/service-account.name'] ?? '')
            : []);
    return accounts.some((name) => name !== '' && isNamedAccount(states, { namespace, name }));
};

// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
;// CONCATENATED MODULE: ./src/mesh/coverage/released-templates.ts
/**
 * Digests (`digestOf`) of the injector's templates as Istio released them, 1.20.0 to 1.31.0, without blanks at the ends of
 * lines and of the text: what they make of a pod is what mesh/resolve knows (I
 * manifests/charts/istio-control/istio-discovery/files).
 */
const releasedTemplates = new Set([
    // agentgateway.yaml
    'e7f802944d5a19556378117e536dee83',
    '3e71b9daf78552c0ceaf8f41acac95c9',
    'f2f2b058f68c8c9f1c930eaf410a95e9',
    // gateway-injection-template.yaml
    'd23805cce94bc86f12b217df8853b8ab',
    '86b36d0c5a72c5d4e2e200997fc70e3d',
    'ad0b28c99aab6d527ecac7dd89df4976',
    '3accd5d2a7220a30670f948246dd928b',
    '8e0d9d70496103b9c0a6c6f066368a31',
    'fe6f0fbfeb380497f6f71e41e6a04a05',
    'd149ee54d55f18b4b5c4ecff90ea3ff5',
    '814afdcbd4ab750a47e118fb3412e35c',
    '22d52b9882e46af3fbeec53aa91d6eca',
    'f61759e8dff9996803cfcc77ab1f431c',
    '3bb3a7ce74a652bca38fe87e718efe1b',
    '8e4fb328653a03e6ff131feb8085ff22',
    // grpc-agent.yaml
    'd4dac5dc756220f110a2f01a81a5d58a',
    '152a0f3785e37f005f29bc490c3294d9',
    '68b85720e27c0b45a1c1248922450cf4',
    '190284cd8e60eca515e70e3af73c347e',
    'b73bbef1c3288c87bff087d6a3e308dd',
    'b67331b3243204650f4054a9b75acd30',
    '7c01e94a28399c86e19dda693b884547',
    '40c4c6ddc61d01d366c0e2038f872538',
    // grpc-simple.yaml
    '6f331cec3bbe1f81d5c1f73c75b74465',
    // injection-template.yaml
    '3c051c1ff8d0ba9829099ce343f57453',
    '12861a425a468b548e4a0476043dd451',
    '8b4630a36ea04b5d665798e8ead9020e',
    'ee86f333a4e93f5d8ce303cb6fbf7385',
    '4fc10364bd8e66af93cae537be970da5',
    '34b14d53565feb8914094c4bbb3fbfa9',
    'cef66f10b399ccd03356fe16c8c59727',
    '9baa80d6d111edd4eafa39728abd65a5',
    '29c9551495e514b74752bdf107ee3ec7',
    '503ef05b440c6da96beb9ac351e69d89',
    '5aabf34daa80ca1671bf870e955dc03a',
    'dcc88eb53d7b01283878290ad551ba39',
    '68b67c2895e0727a11181270251c37e8',
    '75adf2998eaf059c11dc4bb5f01317d6',
    'e9b6d83dc0a3e90e0a34199e3a14c163',
    '02df487ca89019877077947114126b8d',
    'f511bfe1d2c869704b64233e784f5bc4',
    '8eabf4f3a560f85a7c89d8e13651360e',
    '653decdbadf2748ae039f9b87a18fb39',
    '7c0a1c101170f58fea628917805fea4d',
    '62226b9a66812fb0f3fbcaaff35fc7ab',
    // kube-gateway.yaml
    'a731a39976dbf37ae5b57674ddf34d5c',
    'f8bdf739816edd27a9bf2f0d2b12ad96',
    '7891f0b9aeb5dab727fdc9575fef3d33',
    'ae7efcc9e44c643df5034a581d6f2c0c',
    '3ae6d2708a1973b67996da173147a465',
    '965c5c69c2f884bf9ed15a1dfd026ebb',
    '7351c465c5db75e8de578217e32026e8',
    '390cb09a79b2f6b120864b8bd35db307',
    '648374b0358b091175ad3d7ed47c020f',
    '6b5fc676ce65ed604b0901617425443a',
    'ef498a6557ddd0b4c5d388cd1af731c7',
    '0464f0f49c0fbdba074550d768926c2f',
    'eb6c7af919cfa724ccff1d70c325b9e5',
    'ea9c6f07fcea4bc4bf751c7f85ac55b3',
    '35244919211660cb454f936115b8929a',
    // waypoint.yaml
    '10baf81ce9db013e0f4f296e227a7049',
    'b6b9fb1c6580e4bbcd4a358348d0d8f7',
    'e87f31b4c80d5d9573b46f18d94be63e',
    '24adfae2a62bdb5d55f76d6446c06207',
    'da29a2207a2c2085ed033bedfbc5c709',
    'f6d4e97d8b11d17989119d9010e5fbcb',
    'c020bbebc06ab8ba950221b3cf2d1bad',
    'f4cf08e543a05c2977fb859e986e6133',
    '2ad551521f9871f96729d6abc69cb1f1',
    'e7940cff9575234ef892f67ab4b7c086',
    '621a70139d632303d417998a1f800875',
    '3c0674241e86815ce82743b7c9818065',
    'e150d402641cb9e199c9b8f9953560fc',
    'b772eb3383ac13b273c9480a6124cbaa',
    'c8c5311f92e7608caaacad2543854b18',
]);

;// CONCATENATED MODULE: ./src/mesh/coverage/released-template.ts


/** Whether a template of the injector is one of Istio's own releases, to the letter. */
const isReleasedTemplate = (text) => releasedTemplates.has((0,digest/* digestOf */.ol)(text
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim()));

// EXTERNAL MODULE: ./src/mesh/coverage/remote-charts.ts
var remote_charts = __webpack_require__(39724);
;// CONCATENATED MODULE: ./src/mesh/coverage/root-namespaces.ts





const root_namespaces_found = new WeakMap();
/**
 * Namespaces whose policies may hold in every namespace: what a MeshConfig names as its root, and where a control plane runs,
 * which is the root where nothing else is said (A mesh/v1alpha1/config.proto: root_namespace).
 */
const rootNamespacesOf = (state) => {
    let names = root_namespaces_found.get(state);
    if (names === undefined) {
        const maps = [...(0,objects_of_kind/* objectsOfKind */._c)(state, '', 'ConfigMap'), ...(0,installed_mesh_config/* installedMeshConfigs */.Po)(state).map(({ map }) => map)];
        names = new Set([
            ...maps
                .filter(({ content }) => (0,fields/* textAt */.$6)(content, 'data', 'mesh') !== '')
                .map((map) => (0,fields/* textAt */.$6)((0,parsed_text/* meshConfigOf */.dv)(map), 'rootNamespace'))
                .filter((name) => name !== ''),
            ...(0,installed_mesh_config/* installedMeshConfigs */.Po)(state).map(({ root }) => root),
            ...(0,objects_of_kind/* objectsOfKind */._c)(state, 'apps', 'Deployment')
                .filter(control_plane/* isControlPlane */.gx)
                .map(({ key }) => key.namespace),
        ]);
        root_namespaces_found.set(state, names);
    }
    return names;
};

;// CONCATENATED MODULE: ./src/mesh/coverage/served-revisions.ts


const own = (labels, name) => {
    const value = Object.hasOwn(labels, name) ? labels[name] : undefined;
    return value === undefined || value === '' ? [] : [value];
};
/** Revisions and tags that an object makes somebody serve. */
const servedBy = (object) => {
    const { key, labels, content } = object;
    const { group, kind, name } = key;
    if (kind === 'MutatingWebhookConfiguration' && /istio/.test(name)) {
        const named = [...own(labels, 'istio.io/rev'), ...own(labels, 'istio.io/tag')];
        const selected = (0,fields/* objectsAt */.yR)(content, 'webhooks').flatMap((webhook) => ['namespaceSelector', 'objectSelector'].flatMap((selector) => [
            ...own((0,fields/* objectAt */.lJ)(webhook, selector, 'matchLabels'), 'istio.io/rev'),
            ...(0,fields/* objectsAt */.yR)(webhook, selector, 'matchExpressions').flatMap((one) => (0,fields/* textAt */.$6)(one, 'key') === 'istio.io/rev' && (0,fields/* textAt */.$6)(one, 'operator') === 'In' ? (0,fields/* textsAt */.i1)(one, 'values') : []),
        ]));
        return named.length === 0 ? ['default', ...selected] : [...named, ...selected];
    }
    if ((0,control_plane/* isControlPlane */.gx)(object) && name.startsWith('istiod')) {
        const revision = own(labels, 'istio.io/rev');
        return revision.length > 0 ? revision : [name === 'istiod' ? 'default' : name.slice('istiod-'.length)];
    }
    if (group === 'install.istio.io')
        return [(0,fields/* textAt */.$6)(content, 'spec', 'revision') || 'default'];
    if (group === 'sailoperator.io' && ['Istio', 'IstioRevision', 'IstioRevisionTag'].includes(kind))
        // With a strategy of revisions the name of one is made of the object's, and says too little here.
        return (0,fields/* textAt */.$6)(content, 'spec', 'updateStrategy', 'type') === 'RevisionBased' ? ['*'] : [name];
    return kind === 'HelmRelease' || kind === 'Application' || kind === 'ApplicationSet' ? ofChart(object) : [];
};
/** An installation by a chart may serve any revision, for all that is known here. */
const ofChart = ({ content }) => /"chart(?:Name)?":"istiod/.test(JSON.stringify(content)) ? ['*'] : [];
const served_revisions_found = new WeakMap();
const servedIn = (state) => {
    let names = served_revisions_found.get(state);
    if (names === undefined) {
        names = new Set(state.objects.flatMap(servedBy));
        served_revisions_found.set(state, names);
    }
    return names;
};
/** Whether something at hand serves this very revision. */
const isServed = (state, revision) => servedIn(state).has(revision);
/**
 * Whether what is at hand serves some revisions of Istio, and not this one: a namespace that asks for it gets no proxy.
 * Where nothing at hand serves any, somebody elsewhere does.
 */
const isUnserved = (state, revision) => {
    const names = servedIn(state);
    return names.size > 0 && !names.has('*') && !names.has(revision);
};

// EXTERNAL MODULE: ./src/mesh/coverage/pod-template.ts
var pod_template = __webpack_require__(78554);
;// CONCATENATED MODULE: ./src/mesh/coverage/writing-policies.ts





/** Every object below that has such a member, and what it has there. */
const membersNamed = (value, name) => Array.isArray(value)
    ? value.flatMap((one) => membersNamed(one, name))
    : (0,json/* isJsonObject */.OW)(value)
        ? Object.entries(value).flatMap(([key, below]) => (key === name ? [below] : membersNamed(below, name)))
        : [];
/** Kyverno's anchors stand around names: `+(name)`, `(name)`, `<(name)`, `=(name)`, `X(name)`, `^(name)`. */
const plain = (name) => /^[+<=X^]?\((.*)\)$/.exec(name)?.[1] ?? name;
const pathsOf = (value, path = []) => Array.isArray(value)
    ? value.flatMap((one) => pathsOf(one, [...path, '[]']))
    : (0,json/* isJsonObject */.OW)(value) && Object.keys(value).length > 0
        ? Object.entries(value).flatMap(([name, below]) => pathsOf(below, [...path, plain(name)]))
        : [path];
const isNeutral = (table, path) => {
    const found = findEntry(table, path);
    if (found?.entry.as === 'Container')
        return isNeutral(pod_template/* containerTable */.yc, found.rest);
    return found?.entry.cover === 'neutral';
};
/** Whether a field that a policy writes into pods decides nothing: what a rule reads to select by counts as written. */
const isHarmless = (path) => {
    const at = path.lastIndexOf('template');
    const [first, second, third] = at < 0 ? path : path.slice(at + 1);
    if (first === 'spec')
        return isNeutral(pod_template/* podSpecTable */.nj, at < 0 ? path.slice(1) : path.slice(at + 2));
    return (first === 'metadata' &&
        second === 'annotations' &&
        third !== undefined &&
        findName(annotationTable, third, ['Pod'])?.cover === 'neutral');
};
/** Kinds that a policy may make without any request being decided otherwise. */
const harmlessKinds = new Set([
    'NetworkPolicy',
    'CiliumNetworkPolicy',
    'LimitRange',
    'ResourceQuota',
    'PodDisruptionBudget',
    'HorizontalPodAutoscaler',
    'VerticalPodAutoscaler',
    'PersistentVolumeClaim',
    'PolicyReport',
]);
const generates = (rule) => !harmlessKinds.has((0,fields/* textAt */.$6)(rule, 'kind'));
const mutates = (mutation) => {
    const patches = membersNamed([mutation], 'patchStrategicMerge');
    const others = ['patchesJson6902', 'patchJson6902', 'patches', 'overlay'].flatMap((name) => membersNamed([mutation], name));
    return others.length > 0 || patches.length === 0 || patches.some((patch) => !pathsOf(patch).every(isHarmless));
};
/**
 * Whether a policy of Kyverno or Kubewarden writes into pods or objects something that decides requests: labels,
 * annotations of Istio, accounts, whole objects. How it finds what it writes into is not evaluated.
 */
const writesWhatDecides = ({ key, content }) => {
    if (key.group === 'policies.kubewarden.io')
        return (0,fields/* member */.Dc)((0,fields/* member */.Dc)(content, 'spec'), 'mutating') === true;
    return membersNamed(content, 'mutate').some(mutates) || membersNamed(content, 'generate').some(generates);
};
/** Groups of which some object decides, or makes pods that do. */
const decides = (group) => group === '' ||
    group === '*' ||
    ['apps', 'batch', 'admissionregistration.k8s.io', 'certificates.k8s.io'].includes(group) ||
    group.endsWith('istio.io') ||
    group.startsWith('gateway.networking.') ||
    group === 'sailoperator.io';
/** Resources of the core group that decide nothing (Kubernetes API reference). */
const harmlessResources = new Set([
    'persistentvolumeclaims',
    'persistentvolumes',
    'events',
    'nodes',
    'limitranges',
    'resourcequotas',
]);
const seesByRule = (rule) => {
    const groups = (0,fields/* textsAt */.i1)(rule, 'apiGroups');
    if (groups.length === 0)
        return true;
    const resources = (0,fields/* textsAt */.i1)(rule, 'resources');
    const onlyHarmless = resources.length > 0 && resources.every((one) => harmlessResources.has(one.split('/')[0] ?? ''));
    return groups.some((group) => decides(group) && !(group === '' && onlyHarmless));
};
/** Whether a webhook that changes objects is asked about pods, or about objects that decide: one without rules may be. */
const seesWhatDecides = ({ content }) => (0,fields/* objectsAt */.yR)(content, 'webhooks').some((webhook) => {
    const rules = (0,fields/* objectsAt */.yR)(webhook, 'rules');
    return rules.length === 0 || rules.some(seesByRule);
});

;// CONCATENATED MODULE: ./src/mesh/coverage/conditions.ts



















const objectsOf = ({ states }) => [
    ...states[0].objects,
    ...states[1].objects,
];
const sides = ({ change }) => [change.before, change.after].filter((one) => one !== undefined);
const values = ({ field }) => [field.before ?? null, field.after ?? null];
const ofKind = ({ states }, kind) => states.flatMap((state) => (0,objects_of_kind/* objectsOfKindName */.jO)(state, kind));
const policies = (context) => ofKind(context, 'AuthorizationPolicy');
/** `[name]` in a path. */
const conditions_nameIn = (part) => part !== undefined && part.startsWith('[') && part !== '[]' ? part.slice(1, -1) : undefined;
const isProviderNamed = (context) => {
    const at = context.path.indexOf('extensionProviders');
    const name = conditions_nameIn(context.path[at + 1]);
    return policies(context).some(({ content }) => {
        const provider = (0,fields/* textAt */.$6)(content, 'spec', 'provider', 'name');
        return provider !== '' && (name === undefined || name === provider);
    });
};
const addressFields = ['ipBlocks', 'notIpBlocks', 'remoteIpBlocks', 'notRemoteIpBlocks'];
const readsAddresses = ({ content }) => (0,fields/* objectsAt */.yR)(content, 'spec', 'rules').some((rule) => (0,fields/* objectsAt */.yR)(rule, 'from').some((from) => addressFields.some((name) => (0,fields/* textsAt */.i1)(from, 'source', name).length > 0)) ||
    (0,fields/* objectsAt */.yR)(rule, 'when').some((when) => ['source.ip', 'remote.ip'].includes((0,fields/* textAt */.$6)(when, 'key'))));
const namespaceLabels = (object) => {
    const { content, key } = object;
    if (key.kind === 'ConfigMap')
        return (0,fields/* objectsAt */.yR)((0,parsed_text/* meshConfigOf */.dv)(object), 'discoverySelectors').flatMap(label_selector/* selectorLabels */.Zn);
    if (key.kind === 'MutatingWebhookConfiguration')
        return (0,fields/* objectsAt */.yR)(content, 'webhooks').flatMap((one) => (0,label_selector/* selectorLabels */.Zn)((0,fields/* member */.Dc)(one, 'namespaceSelector')));
    if (key.kind === 'Gateway' && key.group === 'gateway.networking.k8s.io')
        return (0,fields/* objectsAt */.yR)(content, 'spec', 'listeners').flatMap((one) => (0,label_selector/* selectorLabels */.Zn)((0,fields/* objectAt */.lJ)(one, 'allowedRoutes', 'namespaces', 'selector')));
    return [];
};
const isLabelSelected = (context) => {
    const label = context.path.at(-1);
    return objectsOf(context).some((object) => label !== undefined && namespaceLabels(object).includes(label));
};
const powers = new Set(['ALL', 'NET_ADMIN', 'NET_RAW', 'SYS_ADMIN', 'BPF']);
const givesPower = ({ field }) => field.after === true ||
    (typeof field.after === 'string' && powers.has(field.after.toUpperCase().replace(/^CAP_/, '')));
/** The user and group of Istio's proxy (I pkg/kube/inject: ProxyUID). */
const proxyUser = 1337;
const selectsWorkloads = ({ content }) => Object.keys((0,fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels')).length > 0;
const ownText = (map, name) => (Object.hasOwn(map, name) ? map[name] : undefined) ?? '';
/** Its own label, or else its namespace's, sends what goes to the entry through a waypoint. */
const hasWaypoint = (context) => sides(context).some(({ key, labels }) => {
    const own = ownText(labels, 'istio.io/use-waypoint');
    const spaces = ofKind(context, 'Namespace').filter((one) => one.key.name === key.namespace);
    return own !== '' ? own !== 'none' : spaces.some((one) => ownText(one.labels, 'istio.io/use-waypoint') !== '');
});
/** Something at hand is behind a waypoint, or is one. */
const mayHaveWaypoint = (states) => states.some(({ objects }) => objects.some(({ key, content, labels }) => !['', 'none'].includes(ownText(labels, 'istio.io/use-waypoint')) ||
    (key.kind === 'Gateway' && (0,fields/* textAt */.$6)(content, 'spec', 'gatewayClassName') === 'istio-waypoint')));
/** Subsets of all destinations of a VirtualService, wherever it has them: `http`, `tcp`, `tls`, and mirrors. */
const subsetsIn = (value) => {
    if (Array.isArray(value))
        return value.flatMap((one) => subsetsIn(one));
    if (typeof value !== 'object' || value === null)
        return [];
    return Object.entries(value).flatMap(([name, inner]) => name === 'subset' && typeof inner === 'string' ? [inner] : subsetsIn(inner));
};
const isSubsetRouted = (context) => {
    const name = conditions_nameIn(context.path[2]);
    const routed = () => ofKind(context, 'VirtualService').flatMap(({ content }) => subsetsIn((0,fields/* objectAt */.lJ)(content, 'spec')));
    return mayHaveWaypoint(context.states) && (name === undefined ? routed().length > 0 : routed().includes(name));
};
/** Its endpoints join those of the Service (I pilot/pkg/model/endpointshards.go: by host and namespace). */
const hasNameOfService = (context) => sides(context).some(({ content }) => (0,fields/* textsAt */.i1)(content, 'spec', 'hosts').some((host) => /\.svc(?:\.|$)/.test(host)));
/** A listener for outgoing requests at an address of the pod: what comes from outside is sent on as the workload's own. */
const listensForOthers = ({ content }) => (0,fields/* objectsAt */.yR)(content, 'spec', 'egress').some((listener) => !/^(?:|127\..*|::1|localhost)$/.test((0,fields/* textAt */.$6)(listener, 'bind')));
/** A networking/v1beta1/proxy_image.proto: imageType. */
const releasedImages = new Set(['', 'default', 'debug', 'distroless']);
/** Classes that Istio's controller brings (I pilot/pkg/config/kube/gateway), and those that a GatewayClass gives it. */
const isOfIstio = (context, name) => typeof name === 'string' &&
    (/^istio(?:-[a-z-]+)?$/.test(name) ||
        objectsOf(context).some(({ key, content }) => key.kind === 'GatewayClass' &&
            key.name === name &&
            (0,fields/* textAt */.$6)(content, 'spec', 'controllerName').startsWith('istio.io/')));
const changesController = (context) => {
    const [old, now] = values(context);
    if (sides(context).length < 2 || old === undefined || now === undefined)
        return false;
    // mesh/resolve/waypoint-lookup says which Services a waypoint of another class leaves in doubt.
    if (old === 'istio-waypoint')
        return false;
    const [first, second] = [isOfIstio(context, old), isOfIstio(context, now)];
    return first !== second || (!first && !second && sides(context).some(({ labels }) => 'istio.io/rev' in labels));
};
/** Labels that policies of Istio select workloads by. */
const policyLabels = ({ key, content }) => key.group.endsWith('istio.io')
    ? [
        ...Object.keys((0,fields/* textMapAt */.Pf)(content, 'spec', 'selector', 'matchLabels')),
        ...Object.keys((0,fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels')),
        ...(key.kind === 'Gateway' ? Object.keys((0,fields/* textMapAt */.Pf)(content, 'spec', 'selector')) : []),
    ]
    : [];
const isSelectedByPolicy = (context) => {
    const label = context.path.at(-1);
    return (sides(context).length === 2 &&
        objectsOf(context).some((object) => label !== undefined && policyLabels(object).includes(label)));
};
const isSelected = (context) => isSelectedByPolicy(context) ||
    ofKind(context, 'Service').some(({ key, content }) => key.group === '' && Object.hasOwn((0,fields/* textMapAt */.Pf)(content, 'spec', 'selector'), context.path.at(-1) ?? ''));
/** `istio-injection: enabled` asks for the default revision. */
const isAskedInVain = (context) => {
    const { after } = context.field;
    if (typeof after !== 'string' || after === '')
        return false;
    const injection = context.path.at(-1) === 'istio-injection';
    if (injection && after !== 'enabled')
        return false;
    const revision = injection ? 'default' : after;
    const [before, now] = context.states;
    // Who asked for no proxy before is no less safe without one.
    const labels = context.change.before?.labels ?? {};
    const moves = typeof context.field.before === 'string' || labels['istio-injection'] === 'enabled' || 'istio.io/rev' in labels;
    return isUnserved(now, revision) || (moves && !isServed(now, revision) && !(0,control_plane/* isAsked */.D6)(before, revision));
};
const isKeptOut = (context) => {
    const name = context.path.at(-1) ?? '';
    return values(context).some((value) => (0,kept_out/* keepsOut */.J1)(name, value, context.change.after === undefined));
};
const namespaceIn = ({ change }) => (change.after ?? change.before)?.key.namespace ?? '';
/** Whether a policy or a binding, in either state, names the account that pods of an object run as, or ran. */
const namesKnownAccount = (context) => values(context).some((value) => saysNamedAccount(context.states, value, namespaceIn(context)));
/** The same of a text that holds more, or that names the Secret of an account's token. */
const givesKnownAccount = (context) => {
    const { states, field } = context;
    const [before, after] = [field.before ?? null, field.after ?? null];
    const namespace = namespaceIn(context);
    return (textSaysOtherAccount(states, [before, after], namespace) ||
        (typeof after === 'string' && namesToken(states, after, namespace)));
};
/** A certificate with an identity, or one that makes further ones; or the key of the mesh itself. */
const givesIdentity = (context) => {
    const { after } = context.field;
    const name = context.path.at(-1) ?? '';
    return (judges['it is a key of the mesh'](context) ||
        (0,trusted/* namesIdentity */.fT)(after) ||
        (name === 'csi.cert-manager.io/is-ca' && after === 'true') ||
        (name === 'csi.cert-manager.io/uri-sans' && typeof after === 'string' && after.includes('${')) ||
        (name === 'signerName' && typeof after === 'string' && /istio|mesh|spiffe/i.test(after)));
};
const touching = /istio|AuthorizationPolicy|PeerAuthentication|RequestAuthentication|injec|serviceAccount|labels|annotations|hostNetwork|namespace|Role|\$patch|Gateway|Service"/i;
const textOf = (value) => JSON.stringify(value);
const minorOf = (value) => typeof value === 'string' ? /^v?(\d+\.\d+)\.\d+(?:[-+][\w.+-]*)?$/.exec(value.trim())?.[1] : undefined;
/** A patch release of Istio fixes, and decides nothing otherwise but what mesh/resolve tells by the running version. */
const isSameMinor = (context) => {
    const [old, now] = values(context).map(minorOf);
    return old !== undefined && old === now;
};
/** Of a field in a schema: for people. A property of that name has a schema of its own, which is no text. */
const isDescription = (context) => context.path.at(-1) === 'description' &&
    !context.path.some((part) => part === 'default' || part === 'enum') &&
    values(context).every((value) => value === null || typeof value === 'string');
/** `auto`: the injector puts its own image there. */
const isInjectedImage = (context) => values(context).every((value) => value === null || value === 'auto');
/** Whether the pod holds the proxy and nothing that could pass it by: a gateway's. */
const isProxyAlone = (context) => {
    const at = context.path.indexOf('securityContext');
    return sides(context).every(({ content }) => {
        const names = (0,fields/* objectsAt */.yR)(content, ...context.path.slice(0, at), 'containers').map((one) => (0,fields/* textAt */.$6)(one, 'name'));
        return names.length > 0 && names.every((name) => name === 'istio-proxy');
    });
};
const isPatchOf = (context) => {
    const [old, now] = values(context).map((value) => minorOf(typeof value === 'string' ? value.replace(/@.*$/, '').replace(/^.*:/, '') : null));
    return old !== undefined && old === now;
};
const isVersion = ({ path }) => ['version', 'targetRevision', 'tag', 'semver'].includes(path.at(-1) ?? '');
const repositoryOf = (value) => (typeof value === 'string' ? value : '').replace(/(?::[^:/@]+)?(?:@.*)?$/, '');
const isSameRepository = (context) => {
    const [old = null, now = null] = values(context);
    return repositoryOf(old) === repositoryOf(now);
};
/** A template as Istio released it; one that was not there before adds a way of injection, and takes none away. */
const isReleased = (value, at) => (at === 0 && value === null) || (typeof value === 'string' && isReleasedTemplate(value));
const isNothing = (value) => value === null || value === false || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
const isTrueText = (value) => value === true || value === 'true';
const isFalseText = (value) => value === false || value === 'false';
const isGuarded = (context) => {
    const roots = new Set([context.root, ...context.states.flatMap((state) => [...rootNamespacesOf(state)])]);
    return sides(context).some(({ key }) => policies(context).some(({ key: { namespace } }) => namespace === key.namespace || roots.has(namespace)));
};
const neutralEverywhere = new Set(namesNeutralEverywhere(annotationTable, labelTable));
/** What each condition asks. */
const judges = {
    'a CUSTOM policy names the provider': isProviderNamed,
    'a policy reads addresses': (context) => policies(context).some(readsAddresses),
    'a server asks for client certificates': (context) => sides(context).some(trusted/* asksForCertificates */.O$),
    'a namespace selector reads the label': isLabelSelected,
    'the object was there before and is there after': (context) => sides(context).length === 2,
    'it gives the pod power over its network': givesPower,
    'it is the user of the proxy': (context) => values(context).some((value) => value === proxyUser || value === String(proxyUser)) && !isProxyAlone(context),
    'it is more than a description': (context) => !isDescription(context),
    'it names an external host': (context) => values(context).includes('ExternalName') || context.path.at(-1) === 'externalName',
    'it names an external host, or opens at nodes where a policy reads addresses': (context) => values(context).includes('ExternalName') ||
        (values(context).some((value) => value === 'NodePort' || value === 'LoadBalancer') &&
            policies(context).some(readsAddresses)),
    'it makes the Service headless': (context) => values(context).includes('None'),
    'the entry selects workloads, or a waypoint serves it': (context) => sides(context).some(selectsWorkloads) ||
        (context.path.includes('ports') && context.field.before !== undefined && hasWaypoint(context)),
    'redirection to HTTPS goes': (context) => values(context).some(isTrueText) && !isTrueText(context.field.after ?? null),
    'the mesh trusts it': (context) => sides(context).some((object) => (0,trusted/* isTrusted */.W2)(context.states, object)),
    'it makes what the mesh trusts': (context) => sides(context).some((object) => (0,trusted/* makesTrusted */.HA)(context.states, object)),
    'it is a key of the mesh': (context) => (0,trusted/* namesKeyOfMesh */.gK)(context.field.after ?? null) && !sides(context).some(control_plane/* isControlPlane */.gx),
    'it asks for an identity of the mesh': (context) => sides(context).some((object) => (0,trusted/* asksForIdentity */.O2)(context.states, object)),
    'a rule or a binding names the account': namesKnownAccount,
    'its text gives an account that a rule or a binding names': givesKnownAccount,
    'it gives an identity, or a key of the mesh': givesIdentity,
    'it names an identity': (context) => (0,trusted/* namesIdentity */.fT)(context.field.after),
    'it signs for the mesh': (context) => sides(context).some(({ key }) => (0,trusted/* signsForMesh */.lo)(context.states, key.name)),
    'a route that a waypoint may follow names the subset': isSubsetRouted,
    'a waypoint serves the entry, or it has the name of a Service': (context) => (context.change.before !== undefined && hasWaypoint(context)) || hasNameOfService(context),
    'it listens for others': (context) => sides(context).some(listensForOthers),
    'the image is none of those that Istio releases': (context) => !values(context).every((value) => value === null || releasedImages.has(value)),
    'a class of another controller is among the two': changesController,
    'a policy selects by the label': isSelectedByPolicy,
    'a policy or a Service selects by the label': isSelected,
    'nothing at hand is known to serve the revision': isAskedInVain,
    'it keeps the object out of the cluster, or there': isKeptOut,
    'the policy writes what decides': (context) => sides(context).some(writesWhatDecides),
    'a webhook of it sees what decides': (context) => sides(context).some(seesWhatDecides),
    'it touches what decides': (context) => sides(context).length === 2 && values(context).some((value) => touching.test(textOf(value))),
    "a template is not one of Istio's releases": (context) => !values(context).every(isReleased),
    'it says something': (context) => !values(context).every(isNothing),
    'gateways arrive there as another identity': (context) => changesIdentityOfGateways(context.states, context.change),
    'the pods may be a gateway': (context) => sides(context).length === 2 && sides(context).some((object) => makesGateways(context.states, object)),
    'gateways lead to a Service that it names': (context) => sides(context).some(({ content }) => namesService(content)) && leadIn(context.states),
    'gateways arrive at the workload as nobody by it': (context) => values(context).some((value) => value !== null && value !== 'istio'),
    'automatic mTLS comes or goes': (context) => new Set(values(context).map((value) => value ?? true)).size > 1,
    'it says something on some kind': (context) => !neutralEverywhere.has(context.path.at(-1) ?? ''),
    'nothing at hand says which release istiod runs': (context) => !context.states[1].objects.some((object) => object.key.name.startsWith('istiod') && (0,control_plane/* isControlPlane */.gx)(object)),
    'it installs a part of Istio': (context) => sides(context).some(installers/* installsIstio */.hX),
    'it installs a part of Istio otherwise': (context) => context.change.before !== undefined && sides(context).some(installers/* installsIstio */.hX) && !isVersion(context),
    'it installs another minor release of Istio': (context) => context.change.before !== undefined && sides(context).some(installers/* installsIstio */.hX) && !isSameMinor(context),
    'it is another minor release': (context) => context.change.before !== undefined && !isSameMinor(context),
    'the image comes from elsewhere': (context) => context.change.before !== undefined && !isSameRepository(context),
    'it names no address of metrics, and a policy stands in the namespace': (context) => isGuarded(context) && scrapesMore(context.change.before?.content, context.change.after?.content),
    'the agent asks for an address that is none of health, and a policy stands in the namespace': (context) => isGuarded(context) && asksForMore(context.change.before?.content, context.change.after?.content),
    'it is no longer switched off': (context) => isFalseText(context.field.before ?? null) && !isFalseText(context.field.after ?? null),
    'its controller is Istio': (context) => sides(context).some(({ content }) => (0,fields/* textAt */.$6)(content, 'spec', 'controller').startsWith('istio.io/')),
    'a chart from elsewhere fills a namespace where a policy stands': (context) => sides(context).length === 2 && sides(context).some((object) => (0,remote_charts/* fillsGuarded */.T_)(context.states, object)),
    'a chart from elsewhere takes it': (context) => sides(context).length === 2 && sides(context).some(remote_charts/* isElsewhere */.l5),
    'such a chart comes, goes or is another one': (context) => sides(context).some((object) => (0,remote_charts/* fillsGuarded */.T_)(context.states, object)),
    'the image is not a patch release of the same': (context) => !isInjectedImage(context) && (!isSameRepository(context) || !isPatchOf(context)),
};
/** Whether an opaque entry counts for this change. */
const holds = (condition, context) => judges[condition](context);

// EXTERNAL MODULE: ./src/mesh/coverage/tables.ts + 6 modules
var tables = __webpack_require__(79961);
;// CONCATENATED MODULE: ./src/mesh/coverage/judge-field.ts








const judged = (field, judgement) => [{ ...field, judgement }];
const unlisted = {
    cover: 'opaque',
    why: 'what this field decides is not known',
    source: 'no table has it',
};
const because = (cover, why, source = 'this table') => ({
    cover,
    why,
    source,
});
/** A label by which proxies are decided. */
const isLabelOfIstio = (label) => /^istio-injection$|(?:^|\.)istio\.io\//.test(label);
const judge_field_isEmpty = (value) => value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
/** A field inside another one, as a field of the object. */
const inside = (outer, inner, isText) => ({
    ...inner,
    path: [...outer.path, ...inner.path],
    pointer: isText ? outer.pointer : `${outer.pointer}${inner.pointer}`,
    // A part that goes stands in the side that had it.
    side: outer.side === 'before' ? 'before' : inner.side,
});
const settle = (entry, field, scope) => {
    const { cover, why, source, only } = entry;
    if (cover === 'modelled' && scope.unread)
        return because('opaque', 'istiod takes it as a setting of the mesh, and the settings that were read are those of the ConfigMap istio alone', source);
    if (cover !== 'opaque' || only === undefined)
        return { cover, why, source };
    const { states, change, root } = scope;
    return holds(only, { states, change, root, field, path: field.path })
        ? { cover, why, source }
        : because('neutral', `it counts only where ${only}`, source);
};
const yamlFields = (field) => {
    const [old, now] = [field.before, field.after].map((value) => typeof value === 'string' ? { value: (0,parsed_text/* parsedText */.l7)(value) } : { value: value === undefined ? null : undefined });
    if (old?.value === undefined || now?.value === undefined)
        return undefined;
    return changedFields(old.value, now.value).map((inner) => inside(field, inner, true));
};
/** One field by a table; `rest` is what of its path the table is asked for. */
const byTable = (table, rest, field, scope) => {
    // A whole part that comes empty.
    if (rest.length === 0 && judge_field_isEmpty(field.before) && judge_field_isEmpty(field.after))
        return judged(field, because('neutral', 'an empty map sets nothing'));
    const found = findEntry(table, rest);
    if (found === undefined) {
        // A map of which only members mean something says nothing while it has none.
        const says = !judge_field_isEmpty(field.before) || !judge_field_isEmpty(field.after) || !hasBelow(table, rest);
        return judged(field, says ? unlisted : because('neutral', 'an empty map sets nothing'));
    }
    const { entry } = found;
    if (entry.as === undefined)
        return judged(field, settle(entry, field, scope));
    const unread = scope.unread || (entry.as === 'MeshConfig' && entry.text === undefined && !scope.installs);
    const part = tables/* partTables */.Re[entry.as === 'Container' && (0,control_plane/* isControlPlane */.gx)(scope.object) ? 'ControlPlaneContainer' : entry.as];
    if (entry.text === undefined)
        return byTable(part, found.rest, field, { ...scope, unread });
    const fields = found.rest.length > 0 ? undefined : yamlFields(field);
    if (fields === undefined)
        return judged(field, because('opaque', 'it is no YAML that can be read', entry.source));
    return fields.flatMap((inner) => byTable(part, inner.path.slice(field.path.length), inner, scope));
};
const nameTables = { labels: labelTable, annotations: annotationTable };
/** `metadata.labels` and `metadata.annotations`; undefined for another field. */
const byName = (rest, kinds, field, scope) => {
    const [metadata, list, name] = rest;
    if (metadata !== 'metadata' || (list !== 'labels' && list !== 'annotations'))
        return undefined;
    if (name === undefined)
        return judged(field, judge_field_isEmpty(field.before) && judge_field_isEmpty(field.after) ? because('neutral', 'an empty map sets nothing') : unlisted);
    const entry = findName(nameTables[list], name, kinds);
    if (entry === undefined || rest.length > 3)
        return judged(field, unlisted);
    if (entry.as === undefined)
        return judged(field, settle(entry, field, scope));
    const fields = yamlFields(field);
    if (fields === undefined)
        return judged(field, because('opaque', 'it is no YAML that can be read', entry.source));
    const part = tables/* partTables */.Re[entry.as];
    return fields.flatMap((inner) => byTable(part, inner.path.slice(field.path.length), inner, scope));
};
/** Fields of pods that decide on which nodes a part of the control plane works. */
const places = new Set(['nodeSelector', 'nodeName', 'affinity', 'tolerations', 'schedulerName']);
/** A template of pods, wherever it stands. One that goes takes its pods with it. */
const byTemplate = (field, scope) => {
    if (field.after === undefined)
        return (0,control_plane/* isControlPlane */.gx)(scope.object) && !(0,control_plane/* isReplaced */.tc)(scope.object, scope.states[1])
            ? judged(field, because('opaque', 'a part of the control plane goes, and nothing that was read takes its place'))
            : judged(field, because('neutral', 'pods that are not there let nobody in', 'Kubernetes API reference'));
    return changedFields(field.before, field.after).flatMap((inner) => {
        const whole = inside(field, inner, false);
        const [part, place = ''] = inner.path;
        if (field.before !== undefined && part === 'spec' && places.has(place) && (0,control_plane/* runsOnNodes */.Nd)(scope.object))
            return judged(whole, because('opaque', 'nodes without it lead no connection to a proxy', 'I cni; ztunnel'));
        return byName(inner.path, ['Pod'], whole, scope) ?? byTable(tables/* partTables */.Re.PodTemplate, inner.path, whole, scope);
    });
};

// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var revisions = __webpack_require__(59960);
// EXTERNAL MODULE: ./src/manifests/pod-shape.ts
var pod_shape = __webpack_require__(89381);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/manifests/carried-object.ts
var carried_object = __webpack_require__(35922);
// EXTERNAL MODULE: ./src/manifests/live-object.ts
var live_object = __webpack_require__(31860);
;// CONCATENATED MODULE: ./src/mesh/coverage/foreign-kinds.ts





const delivery = [
    'argoproj.io/*',
    'kustomize.toolkit.fluxcd.io/*',
    'helm.toolkit.fluxcd.io/*',
    'fleet.cattle.io/*',
    'kappctrl.k14s.io/*',
];
const opaque = (why, source, rest, ...members) => members.map((member) => ({ member, cover: 'opaque', why, source, ...rest }));
const neutral = (why, source, rest, ...members) => members.map((member) => ({ member, cover: 'neutral', why, source, ...rest }));
/** Controllers that give identities, sign for them, or write into what others apply. */
const powerful = [
    ...opaque('it decides which identity a workload is given, or whose identities are taken', 'SPIRE controller manager: custom resources', { on: ['spire.spiffe.io/*'], gone: true }, '*'),
    ...opaque('it decides which certificates are signed for the mesh', 'cert-manager: approver-policy; istio-csr', { on: ['policy.cert-manager.io/*'], gone: true }, 'spec'),
    ...opaque('it signs the identities of the mesh, or the authority that does', 'cert-manager: Issuer; istio-csr', { on: ['cert-manager.io/Issuer', 'cert-manager.io/ClusterIssuer'], only: 'it signs for the mesh', gone: true }, 'spec'),
    ...opaque('it asks for a certificate with an identity of the mesh, or for the key to make one', 'cert-manager: Certificate, CertificateRequest', {
        on: ['cert-manager.io/Certificate', 'cert-manager.io/CertificateRequest'],
        only: 'it asks for an identity of the mesh',
    }, 'spec'),
    ...opaque('it writes into objects on their way in, so it decides which pods get a proxy, and the account they run as', 'Gatekeeper: mutation; Kyverno: MutatingPolicy, GeneratingPolicy, DeletingPolicy', {
        on: [
            'mutations.gatekeeper.sh/*',
            'policies.kyverno.io/*MutatingPolicy',
            'policies.kyverno.io/*GeneratingPolicy',
            'policies.kyverno.io/*DeletingPolicy',
            'kyverno.io/*CleanupPolicy',
        ],
        gone: true,
    }, 'spec'),
    ...opaque('it writes into objects on their way in, or makes objects, so it decides which pods get a proxy, and the account they run as', 'Kyverno: mutate and generate rules; Kubewarden: mutating policies', {
        on: ['kyverno.io/*', 'policies.kyverno.io/*', 'policies.kubewarden.io/*'],
        only: 'the policy writes what decides',
        gone: true,
    }, 'spec'),
];
/** Controllers that make what decides out of their own words. */
const makers = [
    ...opaque('its controller makes routes, or workloads under other labels, of it', 'documentation of Knative Serving, Flagger, the inference extension of the Gateway API; I pilot/pkg/config/kube/gateway', {
        on: [
            'serving.knative.dev/DomainMapping',
            'flagger.app/Canary',
            'inference.networking.k8s.io/InferencePool',
            'inference.networking.x-k8s.io/InferencePool',
        ],
        gone: true,
    }, 'spec'),
    ...opaque('it decides which Ingress objects the gateway serves', 'I pilot/pkg/config/kube/ingress: shouldProcessIngressWithClass', { on: ['networking.k8s.io/IngressClass'], only: 'its controller is Istio', gone: true }, 'spec', 'metadata'),
    ...opaque('another control plane makes objects of Istio or of permissions of its template, in clusters that it chooses', 'documentation of KubeFed', { on: ['types.kubefed.io/Federated*'], gone: true }, 'spec'),
];
/** Objects that deployment tools work by. */
const deliveries = [
    ...neutral('it says when, in which order and how patiently the tool works', 'documentation of Argo CD, Flux, Fleet, kapp', { on: delivery }, 'interval', 'timeout', 'retryInterval', 'dependsOn', 'wait', 'healthChecks', 'remediation', 'retry', 'revisionHistoryLimit', 'maxHistory'),
    ...opaque('it decides whether the tool brings what stands in the files into the cluster, and keeps it there', 'documentation of Argo CD, Flux, Fleet, kapp', { on: delivery, only: 'the object was there before and is there after' }, 'suspend', 'paused', 'prune', 'ignoreDifferences', 'targetNamespace', 'namePrefix', 'nameSuffix', 'commonMetadata', 'driftDetection'),
    ...opaque('the tool changes objects by it before it applies them', 'documentation of Argo CD, Flux, Fleet, kapp', { on: delivery, only: 'it touches what decides' }, 'patches*', 'postRenderers', 'kustomize'),
];
/** What installs a part of Istio by its chart. */
const foreign_kinds_installers = [
    ...['values', 'valuesObject', 'valuesContent', 'valuesTemplate'].map((member) => ({
        member,
        cover: 'opaque',
        only: 'it installs a part of Istio',
        gone: true,
        as: 'InstallationValues',
        why: 'field by field: InstallationValues',
        source: 'I manifests/charts',
    })),
    ...opaque('another minor release of Istio may enforce the same policies otherwise, and read other settings', 'istio-semantics, Sources and versions', { only: 'it installs another minor release of Istio', gone: true }, 'version', 'targetRevision', 'tag', 'semver'),
    ...opaque('it decides which part of Istio is installed, from where and how', 'I manifests/charts', { only: 'it installs a part of Istio otherwise', gone: true }, 'spec'),
];
const foreign_kinds_values = 'conventions of charts';
/** Values and charts of releases whose templates are not at hand. */
const releases = [
    ...neutral('it says which program runs, where, how often, and with what, and what becomes of its data', foreign_kinds_values, { on: remote_charts/* chartKinds */.ev }, ...['image', 'images', 'tag', 'digest', 'registry', 'imagePullSecrets', '*PullPolicy', 'restartPolicy'], ...['resources', 'replicas', 'replicaCount', 'autoscaling', 'hpa', 'podDisruptionBudget', 'pdb', 'strategy'], ...['nodeSelector', 'tolerations', 'affinity', 'topologySpreadConstraints', 'priorityClassName'], ...['env', 'envFrom', 'extraEnv', 'extraEnvVars', 'logLevel', 'logFormat', 'logging'], ...['persistence', 'storage', 'storageClass', 'persistentVolumeClaimRetentionPolicy', '*etentionPolicy'], ...['serviceMonitor', 'prometheusRule', 'dashboards', 'networkPolicy', 'networkPolicies'], ...['syncPolicy', 'info', 'project', 'install', 'upgrade', 'rollback', 'uninstall', 'test']),
    ...opaque('a chart that is not at hand may make policies of such a value', foreign_kinds_values, { on: remote_charts/* chartKinds */.ev, only: 'a chart from elsewhere takes it' }, ...['*deny*', '*Deny*', '*olicy', '*olicies', '*llowlist*', '*llowList*', '*accessControl*', '*AccessControl*'], ...['*zeroTrust*', '*uthorization', '*aclRules*']),
    ...opaque('its chart is not at hand: what comes or goes with it in a namespace where policies stand is not known', 'documentation of Argo CD, Flux, K3s, Crossplane', { on: remote_charts/* chartKinds */.ev, only: 'such a chart comes, goes or is another one', gone: true }, ...['chart', 'chartRef', 'chartName', 'chartContent', 'targetRevision', 'repoURL', 'repo', 'version']),
    ...opaque('its chart is not at hand: what it makes of this in a namespace where policies stand is not known', foreign_kinds_values, { on: remote_charts/* chartKinds */.ev, only: 'a chart from elsewhere fills a namespace where a policy stands' }, 'spec'),
];
/**
 * Kinds that have no table: Istio and the API server's authorizers do not read them, but their controllers make objects
 * that both read. Templates of pods and MeshConfigs in them are judged by their own tables, the rest by what it names.
 * The first that fits counts.
 */
const foreignTable = [
    ...powerful,
    ...makers,
    ...opaque('it makes a Secret or a ConfigMap by which the mesh takes certificates, signs identities or knows further clusters', 'I security/pkg/pki/ca; documentation of cert-manager, External Secrets, Sealed Secrets', { only: 'it makes what the mesh trusts', gone: true }, 'spec'),
    ...opaque('it makes the kubeconfig of a further cluster, whose workloads and identities the mesh then knows', 'I pkg/kube/multicluster', { gone: true }, trusted/* remoteClusterLabel */.tX),
    ...deliveries,
    ...foreign_kinds_installers,
    ...releases,
    {
        member: '*istio.io/*',
        cover: 'opaque',
        only: 'it says something on some kind',
        why: 'a label or annotation of Istio goes to objects that another controller makes of this one',
        source: 'A annotation/annotations.yaml, label/labels.yaml',
    },
    {
        member: 'hostNetwork',
        cover: 'opaque',
        why: "pods on the node's own network meet no proxy, and another controller makes them",
        source: 'istio-semantics §2',
    },
    {
        member: 'serviceAccount*',
        cover: 'opaque',
        only: 'the object was there before and is there after',
        why: 'pods that another controller makes may run as another identity',
        source: 'istio-semantics §2.7',
    },
    ...opaque('pods that another controller makes run as this identity, and have what it may do', 'istio-semantics §2.7', { only: 'a rule or a binding names the account' }, 
    // With a word before it as well: of workers, of drivers, of tasks.
    ...['*erviceAccount*', '*serviceaccount*', '*service_account*', '*service-account*', '*SERVICE_ACCOUNT*'], ...['saName', '*SAName', '*SaName']),
    ...opaque('a text of it says as which identity pods run, or names the token of one, which has what that one may do', 'istio-semantics §2.7; Kubernetes: service account token Secrets', { only: 'its text gives an account that a rule or a binding names' }, '*'),
    ...neutral('it selects by labels, and gives none', 'Kubernetes API reference: LabelSelector', {}, 'matchLabels'),
    ...opaque('another controller gives its pods this label, and a policy selects by it', 'documentation of the operators of Prometheus, Strimzi, CloudNativePG and others', { only: 'a policy selects by the label' }, '*abels', '*etadata'),
    ...neutral('it says nothing on any kind of Istio, so that it says nothing where another controller hands it on either', 'A annotation/annotations.yaml, label/labels.yaml', {}, ...namesNeutralEverywhere(annotationTable, labelTable).filter((name) => name.includes('istio.io/'))),
    ...opaque('a chart or a controller makes policies of Istio, or pods with or without its proxy, of such a value', 'conventions of charts', { on: ['*.*/*'], only: 'the object was there before and is there after' }, '*istio*', '*Istio*', '*uthorizationPolic*', '*eerAuthentication*', '*equestAuthentication*', 'authz*', '*serviceMesh*', '*sidecarInject*', '*mtls*', '*mTLS*'),
    {
        member: '*',
        cover: 'neutral',
        why: 'Istio and the authorizers of the API server do not read this kind; what its controller makes is compared where it is read',
        source: 'I pkg/config/schema/collections; Kubernetes: authorization',
    },
];

;// CONCATENATED MODULE: ./src/mesh/coverage/judge-foreign.ts













const mayHoldParts = /(?:^|[\s{,"'])(?:containers|meshConfig)["']?\s*:|istio\.io\/|istio-injection|gateway\.networking\.k8s\.io\/|kind["']?\s*:\s*["']?(?:Service|Namespace)\b/;
/** Members that hold values of a chart as a text. */
const valuesTexts = new Set(['values', 'valuesContent']);
const isForeignPart = (value, path) => (0,pod_shape/* isPodTemplate */.K)(value) ||
    (path.length > 0 && (0,carried_object/* isCarriedObject */.a)(value)) ||
    (path.at(-1) === 'meshConfig' && (0,json/* isJsonObject */.OW)(value)) ||
    (typeof value === 'string' &&
        (valuesTexts.has(path.at(-1) ?? '') || (value.includes('\n') && mayHoldParts.test(value))));
/** A text in which objects of Kubernetes, or values of a chart, may stand. */
const byText = (field, scope) => {
    const [old, now] = [field.before, field.after].map((value) => typeof value === 'string' ? (0,parsed_text/* parsedTexts */._8)(value) : judge_field_isEmpty(value ?? undefined) ? [] : undefined);
    if (old === undefined || now === undefined) {
        const texts = [field.before, field.after].filter((value) => typeof value === 'string');
        const names = texts.some((text) => /istio\.io\/|meshConfig/.test(text));
        return judged(field, names
            ? because('opaque', 'it names what decides in a mesh, and cannot be read as YAML')
            : because('neutral', 'it is no YAML, and names nothing of Istio'));
    }
    const below = valuesTexts.has(field.path.at(-1) ?? '') ? field.path : [];
    return foreignFields(old, now, scope, '', below).map((inner) => ({
        ...inside(field, inner, true),
        judgement: inner.judgement,
    }));
};
/** What the comparison reads of objects of its own, and does not see of those that another program makes. */
const asUnseen = (one, scope, why) => {
    const { path, judgement } = one;
    if (judgement.cover !== 'modelled')
        return one;
    const isLabel = path.at(-2) === 'labels' && path.at(-3) === 'metadata';
    const counts = !isLabel || isLabelOfIstio(path.at(-1) ?? '') || holds(selects, { ...scope, field: one, path });
    return { ...one, judgement: counts ? because('opaque', why) : because('neutral', `it counts only where ${selects}`) };
};
const selects = 'a policy or a Service selects by the label';
/**
 * A whole object that a controller applies: what the comparison would read of it, were it a file, it does not see. A workload that
 * comes or goes with its pods lets nobody in to what stands.
 */
const byCarried = (field, scope) => {
    const [before, after] = [field.before, field.after].map((value) => (0,carried_object/* isCarriedObject */.a)(value) ? (0,live_object/* readObject */.Ag)(value) : undefined);
    const object = after ?? before;
    if (object === undefined)
        return undefined;
    if ((before === undefined || after === undefined) && (0,pod_templates/* makesPods */.UX)(object))
        return undefined;
    const why = `a controller applies the ${(0,ports_object/* keyTitle */.Gv)(object.key)} that it holds, and what that decides is not compared`;
    return scope
        .judgeInner({ before, after })
        .map((one) => asUnseen({ ...inside(field, one, false), judgement: one.judgement }, scope, why));
};
/** The parts of a kind that nobody knows: by their shape, else by the members that lead to them. */
const foreignFields = (before, after, scope, templateAt = '', 
/** Members that lead to the text in which these fields stand. */
outer = []) => {
    const isTemplate = (path) => templateAt !== '' && path.join('.') === templateAt;
    const isPart = (value, path) => isTemplate(path) || isForeignPart(value, path);
    return changedFields(before, after, isPart).flatMap((field) => {
        const { before: old, after: now, path } = field;
        const carried = path.length > 0 ? byCarried(field, scope) : undefined;
        if (carried !== undefined)
            return carried;
        if (isTemplate(path) || (0,pod_shape/* isPodTemplate */.K)(old) || (0,pod_shape/* isPodTemplate */.K)(now)) {
            // Whose account the pods of a kind take that nobody follows (mesh/account-moves), its own entry says.
            const isFollowed = isTemplate(path) || isBuiltIn(scope.object);
            // A template that comes brings new pods, which nothing protected before.
            const isUnseen = old !== undefined && (0,pod_templates/* storesTemplates */.YM)(scope.object);
            const why = 'another program makes pods of this template, and which ones is not followed';
            const seen = byTemplate(field, scope).map((one) => (isUnseen ? asUnseen(one, scope, why) : one));
            const fields = seen.flatMap((one) => !isFollowed && one.path.at(-1)?.startsWith('serviceAccount') === true ? byMember(one, scope, outer) : [one]);
            // An object that holds pods beside other things, as KServe's do: what is no part of a pod is judged by its name.
            return path.length > 0
                ? fields
                : fields.flatMap((one) => (one.judgement === unlisted ? byMember(one, scope, outer) : [one]));
        }
        const shown = now ?? old;
        if (typeof shown === 'string' && isForeignPart(shown, path))
            return byText(field, scope);
        if (path.at(-1) === 'meshConfig' && ((0,json/* isJsonObject */.OW)(old) || (0,json/* isJsonObject */.OW)(now)))
            return changedFields(old, now).flatMap((inner) => byTable(tables/* partTables */.Re.MeshConfig, inner.path, inside(field, inner, false), { ...scope, unread: !scope.installs }));
        const own = byName(path, scope.kinds, field, scope);
        // What an object of Kubernetes' own has there stays there; other controllers hand it on.
        if (own !== undefined && (isBuiltIn(scope.object) || own.some(({ judgement }) => judgement.cover !== 'neutral')))
            return own;
        return byMember(field, scope, outer);
    });
};
const isBuiltIn = ({ key: { group } }) => !group.includes('.') || group.endsWith('.k8s.io');
const anyKind = (name) => [{ name, cover: 'opaque', why: '', source: '', on: ['Any'] }];
const judge_foreign_isNamed = (pattern, name) => findName(anyKind(pattern), name, []) !== undefined;
const isOn = ({ on }, { key }) => on === undefined || on.some((pattern) => judge_foreign_isNamed(pattern, `${key.group}/${key.kind}`));
/** A field of a kind that has no table, by the names of the members that lead to it: the first entry that counts. */
const byMember = (field, scope, outer) => {
    const { object, change } = scope;
    const goes = change.after === undefined;
    const path = [...outer, ...field.path];
    for (const entry of foreignTable) {
        const at = path.findIndex((part) => judge_foreign_isNamed(entry.member, part));
        if (at < 0 || !isOn(entry, object) || (goes && entry.gone !== true))
            continue;
        const judgement = settle({ ...entry, path: '' }, field, scope);
        // An entry whose condition does not hold says nothing; the next one may.
        if (entry.only !== undefined && judgement.cover === 'neutral')
            continue;
        return entry.as === undefined
            ? judged(field, judgement)
            : byTable(tables/* partTables */.Re[entry.as], path.slice(at + 1), field, { ...scope, unread: true });
    }
    return judged(field, goes ? because('neutral', 'what its controller made of it goes with it', 'Kubernetes API reference') : unlisted);
};

;// CONCATENATED MODULE: ./src/mesh/coverage/metadata.ts

const api = 'Kubernetes API reference: ObjectMeta';
/** `metadata` of every object; labels and annotations have tables of their own. */
const metadataTable = [
    ...(0,entry/* modelled */.D6)('it is the name by which objects are paired', api, 'kind', 'metadata.name', 'metadata.namespace'),
    ...(0,entry/* modelled */.D6)('mesh/resolve: the oldest of two rivals counts', 'istio-semantics §2.9', 'metadata.creationTimestamp'),
    ...(0,entry/* neutral */.SY)('the API server keeps it', api, 'metadata.uid', 'metadata.resourceVersion', 'metadata.generation', 'metadata.generateName', 'metadata.selfLink', 'metadata.finalizers[]', 'metadata.deletionTimestamp', 'metadata.deletionGracePeriodSeconds', 'metadata.managedFields[].**', 'metadata.clusterName'),
    ...(0,entry/* modelled */.D6)('mesh/resolve/workloads: what another object owns is its business', api, 'metadata.ownerReferences[].**'),
    ...(0,entry/* opaque */.OZ)('no version of Kubernetes has such a field', api, 'metadata.**'),
];
/** Versions that API servers serve, by group; an object of another one does not exist there. */
const servedVersions = {
    'security.istio.io': ['v1', 'v1beta1'],
    'networking.istio.io': ['v1', 'v1beta1', 'v1alpha3'],
    'telemetry.istio.io': ['v1', 'v1alpha1'],
    'extensions.istio.io': ['v1alpha1'],
    'install.istio.io': ['v1alpha1'],
    'sailoperator.io': ['v1', 'v1alpha1'],
    'gateway.networking.k8s.io': ['v1', 'v1beta1', 'v1alpha2', 'v1alpha3'],
    'rbac.authorization.k8s.io': ['v1'],
    'admissionregistration.k8s.io': ['v1', 'v1beta1', 'v1alpha1'],
    'discovery.k8s.io': ['v1'],
    'networking.k8s.io': ['v1'],
    'certificates.k8s.io': ['v1', 'v1beta1', 'v1alpha1'],
    apps: ['v1'],
    batch: ['v1', 'v1beta1'],
    '': ['v1'],
};

;// CONCATENATED MODULE: ./src/mesh/coverage/judge-change.ts














const kindsOf = ({ key }, isMesh) => [
    key.kind,
    // Istio hands labels and annotations of a Gateway on to its pods.
    ...(key.group === 'gateway.networking.k8s.io' && key.kind === 'Gateway' ? ['Pod'] : []),
    ...(isMesh ? [meshConfigKind] : []),
];
/** Whether an object of these kinds may close something by being there. */
const mayClose = ({ kinds }) => kinds.some((kind) => decidingKinds.includes(kind));
const versionField = (field, { object }) => {
    const { group } = object.key;
    const served = Object.hasOwn(servedVersions, group) ? servedVersions[group] : undefined;
    const { after } = field;
    if (served === undefined || after === undefined || after === null)
        return because('neutral', 'versions of one kind are one object', 'Kubernetes API reference');
    const version = typeof after === 'string' ? after.slice(after.indexOf('/') + 1) : '';
    return served.includes(version)
        ? because('neutral', 'versions of one kind are one object', 'Kubernetes API reference')
        : because('opaque', 'no API server that Istio 1.20 to 1.31 runs on serves this version: the object is refused');
};
/** Whether a change is about a ConfigMap that has a MeshConfig, and whether that is the one which is read. */
const meshConfigIn = ({ before, after }, root) => {
    const object = after ?? before;
    if (object === undefined || object.key.group !== '' || object.key.kind !== 'ConfigMap')
        return 'none';
    const { kind, name, namespace } = object.key;
    const has = [before, after].some((one) => (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(one?.content, 'data'), 'mesh') !== undefined);
    const named = (0,interest/* isMeshConfig */.Sl)('', kind, name);
    if (!has && name !== 'istio')
        return 'none';
    return named && namespace === root ? 'read' : 'elsewhere';
};
/** The first annotation or label of one side by which the cluster may not have what the files say: one that stays, or one that goes. */
const findMark = (change, side, isSought) => {
    const { before, after } = change;
    if (before === undefined || after === undefined)
        return undefined;
    for (const list of ['annotations', 'labels'])
        for (const name of kept_out/* keepingNames */.a) {
            const [old, now] = [before[list][name], after[list][name]];
            if ((0,kept_out/* keepsOut */.J1)(name, side === 'before' ? old : now, false) && isSought(old === now))
                return {
                    path: ['metadata', list, name],
                    pointer: `/metadata/${list}/${name.replaceAll('/', '~1')}`,
                    side,
                    before: old,
                    after: now,
                };
        }
    return undefined;
};
const describesItself = new Set(['apiVersion', 'kind', 'metadata']);
/** Permissions and credentials, which are compared apart from requests. */
const grants = ({ key, content }) => key.group === 'rbac.authorization.k8s.io' ||
    (key.group === '' && key.kind === 'Secret' && !['', 'Opaque'].includes((0,fields/* textAt */.$6)(content, 'type'))) ||
    (key.group === '' && key.kind === 'ConfigMap' && key.namespace === 'kube-system');
/** Of other kinds than `decidingKinds` an object that stays out adds nothing. One that comes in is as good as new. */
const withComingIn = (fields, { change, kinds }, asNew) => {
    const field = findMark(change, 'before', (isSame) => !isSame);
    if (field === undefined || change.after === undefined || mayClose({ kinds }))
        return fields;
    const counts = grants(change.after) ||
        // Whose pods take the access of their account along (mesh/account-moves), which stands in both states here.
        (0,pod_templates/* templatePathOf */.ZM)(change.after.key) !== undefined ||
        asNew().some(({ path, judgement }) => judgement.cover !== 'neutral' && !describesItself.has(path[0]));
    const why = 'without this mark a deployment tool may bring the object into the cluster, where it was not before';
    return counts ? [...fields, { ...field, judgement: because('opaque', why) }] : fields;
};
const withKeptOut = (fields, { change, kinds }) => {
    if (fields.every(({ judgement }) => judgement.cover === 'neutral'))
        return fields;
    const field = change.after !== undefined && mayClose({ kinds }) ? findMark(change, 'after', (isSame) => isSame) : undefined;
    if (field === undefined)
        return fields;
    const why = 'by this mark a deployment tool may leave the object as it is in the cluster, whatever the files say';
    return [...fields, { ...field, judgement: because('opaque', why) }];
};
const withProviders = (fields, change, states) => fields.map((field) => field.judgement.cover !== 'opaque' && answersOtherwise(field, change, states)
    ? {
        ...field,
        judgement: because('opaque', 'a CUSTOM policy asks its extension provider here, and another program may give the answer', 'A mesh/v1alpha1/config.proto: EnvoyExternalAuthorizationHttpProvider.service'),
    }
    : field);
/** Kinds that stay in a namespace of which the files no longer say how its pods get their proxies. */
const staysIn = (namespace, { objects }) => objects.some((object) => object.key.namespace === namespace && (decidingKinds.includes(object.key.kind) || (0,pod_templates/* makesPods */.UX)(object)));
/** A deployment tool that takes a Namespace away takes all that is in it; who makes it again gives it other labels. */
const withGoneNamespace = (fields, { before, after }, [, now]) => before?.key.kind !== 'Namespace' || after !== undefined || !staysIn(before.key.name, now)
    ? fields
    : fields.map((field) => field.path[1] === 'labels' && isLabelOfIstio(field.path[2] ?? '')
        ? {
            ...field,
            judgement: because('opaque', 'objects of this namespace stay, and which labels it has then is not said'),
        }
        : field);
const probed = 'the agent asks for an address that is none of health, and a policy stands in the namespace';
/** A port that a probe calls by its name: with another number the agent asks elsewhere. */
const withProbedPorts = (fields, scope) => fields.map((field) => {
    const { path, judgement } = field;
    const isPort = path.includes('ports') && path.some((part) => /^(?:initC|c)ontainers$/.test(part));
    return isPort && judgement.cover !== 'opaque' && holds(probed, { ...scope, field, path })
        ? {
            ...field,
            judgement: because('opaque', 'the agent beside the proxy asks the application at this port on behalf of anyone, where no policy looks', 'I pkg/kube/inject/app_probe.go'),
        }
        : field;
});
const knownField = (field, table, scope) => {
    const [first] = field.path;
    if (first === 'apiVersion')
        return judged(field, versionField(field, scope));
    const named = byName(field.path, scope.kinds, field, scope);
    if (named !== undefined)
        return named;
    return first === 'metadata' || first === 'kind'
        ? byTable(metadataTable, field.path, field, { ...scope, unread: false })
        : byTable(table, field.path, field, scope);
};
/** Every changed field of one object, and what is known of it; `root` is the namespace of the MeshConfig that is read. */
const judgeChange = (change, states, root = 'istio-system') => {
    const object = change.after ?? change.before;
    if (object === undefined)
        return [];
    const [before, after] = [change.before?.content, change.after?.content];
    const mesh = meshConfigIn(change, root);
    const isInstallation = [change.before, change.after].some((one) => one !== undefined && (0,installed_mesh_config/* installedMeshConfig */._9)(one) !== undefined);
    const scope = {
        states,
        change,
        root,
        object,
        kinds: kindsOf(object, mesh !== 'none' || isInstallation),
        unread: mesh === 'elsewhere',
        installs: isInstallation && (0,revisions/* isReadMeshConfig */.Wf)(states, root, object),
        judgeInner: (inner) => judgeChange(inner, states, root),
    };
    if (object.key.group === '' && object.key.kind === 'Pod' && after === undefined)
        return [];
    const table = (0,tables/* tableOf */.c_)(object, mesh !== 'none', states);
    const fields = table === undefined
        ? foreignFields(before, after, scope, (0,pod_templates/* templatePathOf */.ZM)(object.key)?.join('.')).map((field) => field.path.length === 1 && field.path[0] === 'apiVersion'
            ? { ...field, judgement: versionField(field, scope) }
            : field)
        : changedFields(before, after).flatMap((field) => knownField(field, table, scope));
    const known = withGoneNamespace(withProviders(fields, change, states), change, states);
    const judgedFields = withKeptOut(withProbedPorts(known, scope), scope);
    return withComingIn(judgedFields, scope, () => judgeChange({ ...change, before: undefined }, states, root));
};


/***/ }),

/***/ 71495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 61703:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L1: () => (/* binding */ uncoveredChanges),
/* harmony export */   LF: () => (/* binding */ pathText),
/* harmony export */   Y5: () => (/* binding */ uncoveredStanding)
/* harmony export */ });
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(97523);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _changed_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87524);
/* harmony import */ var _judge_change_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(14094);





const mostFields = 3;
/** `spec.template.spec.containers[app].image`. */
const pathText = (path) => path.map((part, at) => (at === 0 || part.startsWith('[') ? part : `.${part}`)).join('');
const verbOf = ({ before, after }) => before === undefined ? 'comes with' : after === undefined ? 'goes, and had' : 'changes';
const placeOf = (field, { before, after }) => {
    const object = field.side === 'before' ? (before ?? after) : (after ?? before);
    return object?.locate(field.pointer);
};
const uncoveredOf = (change, states, root, { verb = verbOf(change), counts = () => true } = {}) => {
    const object = change.after ?? change.before;
    if (object === undefined)
        return [];
    const byReason = new Map();
    for (const field of (0,_judge_change_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeChange */ .s)(change, states, root)) {
        if (field.judgement.cover !== 'opaque' || !counts(field))
            continue;
        const list = byReason.get(field.judgement.why);
        if (list === undefined)
            byReason.set(field.judgement.why, [field]);
        else
            list.push(field);
    }
    return [...byReason].flatMap(([why, fields]) => {
        const [first] = fields;
        if (first === undefined)
            return [];
        const names = [...new Set(fields.map(({ path }) => pathText(path)))].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H);
        const text = `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)} ${verb} ${(0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_4__/* .listNames */ .Z)(names, mostFields)}: ${why}`;
        return [{ object, text, where: placeOf(first, change) ?? object.source }];
    });
};
/**
 * Everything that changed between two states and that is neither modelled nor known to be neutral: the comparison of the
 * two may say nothing more than `cannot prove`. In order of the objects.
 */
const uncoveredChanges = (before, after, root) => (0,_changed_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .everyChange */ .i)(before, after)
    .flatMap((change) => uncoveredOf(change, [before, after], root))
    .sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left.text, right.text));
/**
 * What stands in one object and nothing reads, judged as if it came: for who asks what a state allows, and not what a change
 * does. `counts` says which fields that can be about.
 */
const uncoveredStanding = (object, state, root, counts) => uncoveredOf({ before: undefined, after: object }, [state, state], root, { verb: 'has', counts });


/***/ }),

/***/ 15455:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ identitiesIn),
/* harmony export */   IQ: () => (/* binding */ namesAccount),
/* harmony export */   u0: () => (/* binding */ sourcesOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** Whether a value of a rule names an account: one that names everybody, or a whole namespace, tells no account from another. */
const namesAccount = (value, policyNamespace, { namespace, name }) => {
    const principal = `/ns/${namespace}/sa/${name}`;
    if (value.startsWith('*'))
        return value !== '*' && principal.endsWith(value.slice(1));
    const domain = value.indexOf('/ns/');
    if (value.endsWith('*'))
        return value.includes('/sa/') && principal.startsWith(value.slice(domain, -1));
    // `serviceAccounts` holds names, with their namespace or in that of the policy.
    return (value.slice(domain) === principal ||
        value === `${namespace}/${name}` ||
        (value === name && policyNamespace === namespace));
};
/** Every value that a rule of an AuthorizationPolicy compares with who asks. */
const sourcesOf = ({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec'), 'rules').flatMap((rule) => [
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'from').flatMap((from) => {
        const source = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(from, 'source');
        return ['principals', 'notPrincipals', 'serviceAccounts', 'notServiceAccounts'].flatMap((field) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(source, field));
    }),
    ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'when')
        .filter((condition) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(condition, 'key').startsWith('source.'))
        .flatMap((condition) => [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(condition, 'values'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(condition, 'notValues')]),
]);
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

/***/ 28380:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ readSnapshot),
/* harmony export */   W: () => (/* binding */ incompleteReads)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _manifests_live_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(31860);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _snapshot_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(49236);






/**
 * What the snapshots in a folder that a person names could not read: such a folder stands for a whole mesh, but for that.
 * Throws as `readSnapshot` does where one is not as it was written.
 */
const incompleteReads = (files) => files
    .filter(({ path, text }) => path.endsWith(`/${_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS}`) && text.includes('MeshgateSnapshot'))
    .flatMap(({ path }) => readSnapshot(files, path.slice(0, -_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS.length - 1), []).state.reads)
    .filter(({ status }) => status === 'forbidden' || status === 'not given');
/**
 * Reads a snapshot. Every file must be there as it was written: half of a mesh would read as a mesh without policies.
 * A kind of `kinds` that nobody asked for when it was taken counts as one that may not be read.
 *
 * @throws Refusal SNAPSHOT_MISSING, SNAPSHOT_INVALID.
 */
const readSnapshot = (files, folder, kinds) => {
    const manifest = files.find(({ path }) => path === `${folder}/${_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS}`);
    if (manifest === undefined)
        throw missing(folder);
    const { identity, taken, istioVersion, reads, files: listed } = readManifest(manifest.text, manifest.path);
    const byPath = new Map(files.map((file) => [file.path, file]));
    const seen = new Set();
    const objects = listed.flatMap((entry) => {
        const path = `${folder}/${entry.path}`;
        const file = byPath.get(path);
        if (file === undefined)
            throw invalid(path, 'the file that the manifest lists', 'no such file');
        if ((0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfText */ .Nv)(file.text) !== entry.digest)
            throw invalid(path, entry.digest, (0,_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .digestOfText */ .Nv)(file.text));
        const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(file.text);
        const items = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(value, 'items') : [];
        if (items.length !== entry.objects)
            throw invalid(path, `${entry.objects} objects`, `${items.length}`);
        return items.map((item) => objectOf(item, path));
    });
    for (const { key } of objects) {
        if (seen.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key)))
            throw invalid(`${folder}/${_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS}`, `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyTitle */ .Gv)(key)} once`, 'twice');
        seen.add((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(key));
    }
    return { identity, taken, istioVersion, state: { objects, reads: [...reads, ...unasked(kinds, reads)] } };
};
const unasked = (kinds, reads) => kinds
    .filter(({ group, kind, only }) => only === undefined && !reads.some((read) => read.group === group && read.kind === kind))
    .map(({ group, kind, namespaced }) => ({
    group,
    kind,
    namespace: namespaced ? '*' : '',
    status: 'forbidden',
}));
const statuses = ['complete', 'forbidden', 'not installed', 'not given'];
const readManifest = (text, path) => {
    const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .parseJson */ .qF)(text);
    const version = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(value, 'version');
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) || value['kind'] !== 'MeshgateSnapshot' || version !== 1)
        throw invalid(path, 'kind: MeshgateSnapshot, version: 1', (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? JSON.stringify(version ?? null) : 'no JSON');
    const taken = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'taken');
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(taken) || Number.isNaN(Date.parse(taken)))
        throw invalid(path, 'the time it was taken, as 2026-01-31T12:00:00Z', taken);
    const reads = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(value, 'reads').map((read) => {
        const status = statuses.find((one) => one === (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'status'));
        if (status === undefined)
            throw invalid(path, statuses.join(', '), (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'status'));
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'name');
        return {
            group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'group'),
            kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'kind'),
            namespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(read, 'namespace'),
            ...(name === '' ? {} : { name }),
            status,
        };
    });
    if (reads.length !== (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(value, 'reads').length || reads.length === 0)
        throw invalid(path, 'a record for every kind that was read', 'none, or something else');
    const files = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(value, 'files').map((file) => ({
        path: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(file, 'path'),
        digest: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(file, 'digest'),
        objects: Number((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(file, 'objects')),
    }));
    if (files.length !== (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .listAt */ .gT)(value, 'files').length)
        throw invalid(path, 'a list of files', 'something else');
    return {
        identity: {
            server: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'cluster', 'server'),
            uid: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'cluster', 'uid'),
            version: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'cluster', 'version'),
        },
        taken,
        istioVersion: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(value, 'istio'),
        reads,
        files,
    };
};
/** Objects stand for the cluster's own, so they have no place in a file that a reviewer could be sent to. */
const objectOf = (item, path) => {
    const apiVersion = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'apiVersion');
    const kind = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'kind');
    if (apiVersion === '' || kind === '' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(item, 'metadata', 'name') === '')
        throw invalid(path, 'objects with apiVersion, kind and a name', JSON.stringify(item).slice(0, 100));
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    return (0,_manifests_live_object_js__WEBPACK_IMPORTED_MODULE_5__/* .toKubernetesObject */ .Hk)(item, { group, kind, apiVersion });
};
const missing = (folder) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_MISSING',
    message: `there is no snapshot of the cluster in ${JSON.stringify(folder)}`,
    expected: `${folder}/${_snapshot_js__WEBPACK_IMPORTED_MODULE_3__/* .manifestName */ .vS}`,
    received: 'no such file',
    remedy: 'Run `meshgate snapshot --out` that folder where the cluster can be read, and commit it to the protected branch, or hand it to this job as an artifact (`snapshotFrom: workspace`).',
});
const invalid = (path, expected, received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
    code: 'SNAPSHOT_INVALID',
    message: `${path} is not as \`meshgate snapshot\` wrote it`,
    expected,
    received: received.slice(0, 200),
    remedy: 'Take the snapshot again; files of it are not edited or merged by hand.',
});


/***/ }),

/***/ 49236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Is: () => (/* binding */ sortedJson),
/* harmony export */   Nv: () => (/* binding */ digestOfText),
/* harmony export */   vS: () => (/* binding */ manifestName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



/** The file that says what a snapshot is of, when it was taken, and how completely it was read. */
const manifestName = 'snapshot.json';
const digestOfText = (text) => `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
/** JSON with sorted members, one value a line: equal values, equal bytes, and a difference that is read line by line. */
const sortedJson = (value) => `${JSON.stringify(sorted(value), undefined, 2)}\n`;
const sorted = (value) => {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return value;
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H);
    return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
};


/***/ }),

/***/ 41073:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ readConfiguredUnit)
/* harmony export */ });
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62408);
/* harmony import */ var _rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96582);
/* harmony import */ var _no_sides_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(45200);
/* harmony import */ var _revision_units_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(41621);




/** Both revisions of the unit that the protected configuration names for an environment. */
const readConfiguredUnit = async (run, repository, environment, settings, revisions, cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_0__/* .createReadCache */ .VC)()) => {
    if (!(0,_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .isWhole */ .wP)(repository))
        return unreadable(settings);
    const { read, before, after } = await (0,_revision_units_js__WEBPACK_IMPORTED_MODULE_3__/* .readBothUnits */ .Nu)(repository, revisions, run.context.repository.path);
    const ports = { repository: read, renderer: await run.renderer(), cache, namespace: environment.namespace };
    const at = (side) => side.revision === '' ? undefined : side.found.configured(settings, settings.namespace ?? environment.namespace);
    return (0,_rendered_sides_js__WEBPACK_IMPORTED_MODULE_1__/* .renderedSides */ .u)(ports, { title: settings.path, before: at(before), after: at(after) }, before, after);
};
const unreadable = ({ path }) => (0,_no_sides_js__WEBPACK_IMPORTED_MODULE_2__/* .unprovenSides */ .e)({
    code: 'NOT_RENDERED',
    text: `${path === '' ? 'the root' : path} was not rendered: the revisions of this repository cannot be listed. Give the result as before and after.`,
});


/***/ }),

/***/ 96538:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
    neutral: ['source.kustomize.images', 'syncPolicy.automated', 'syncPolicy.retry', 'revisionHistoryLimit', 'info'],
};
const inTemplate = (fields) => fields.map((field) => `template.spec.${field}`);
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
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(old ?? null, now ?? null))
        return [];
    const known = at
        .replace(/(^|\.)sources\[\d+\]/, '$1source')
        .replaceAll(/generators\[\d+\]/g, 'generators')
        .replace(/^generators\.\w+\.template(?=\.|$)/, 'template')
        .replace(/^generators\.matrix(?:\.generators)?(?=\.|$)/, 'generators');
    const listed = [...rendered, ...neutral];
    if (listed.includes(known))
        return [];
    const leads = known === '' || listed.some((field) => field.startsWith(`${known}.`));
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
const itemsOf = (value) => (Array.isArray(value) ? value : []);


/***/ }),

/***/ 71660:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a5: () => (/* binding */ feedingFiles),
  T6: () => (/* binding */ feedsOf),
  iZ: () => (/* binding */ mayFeed),
  BH: () => (/* binding */ readFeeding)
});

// EXTERNAL MODULE: ./src/mesh/coverage/installers.ts
var installers = __webpack_require__(2907);
;// CONCATENATED MODULE: ./src/open/feeding-names.ts
/** Where a program fills something in, each with what stands inside. */
const holes = [
    /\$\{([^}\n]*)\}/g,
    /\{\{([^}]*)\}\}/g,
    /\{%([^%]*)%\}/g,
    /<%([^%]*)%>/g,
    /#\{([^}\n]*)\}/g,
    /\$\(([^)\n]*)\)/g,
    /\$([A-Za-z_]\w*)/g,
    /__([A-Z][A-Z0-9_]*?)__/g,
    /@@(\w+)@@/g,
    /<([A-Za-z_][\w .:/-]*)>/g,
    /\(\(([^()|\n]+)\)\)/g,
    /\[\[([^[\]:\n]+)\]\]/g,
    /#@([^\n]*)/g,
];
/** What stands for a whole text of elsewhere, or for what no name is written of. */
const nameless = /\b(?:include|template|tpl|block|call|import|extends|load|Files|lookup)\b|^\s*[.$]?\s*$/;
/** Words of the languages of templates. */
const ownWords = new Set([
    ...['if', 'else', 'end', 'range', 'with', 'define', 'for', 'in', 'not', 'and', 'or', 'set', 'endif', 'endfor', 'def'],
    ...[
        'Values',
        'values',
        'Release',
        'Chart',
        'Capabilities',
        'data',
        'default',
        'quote',
        'squote',
        'required',
        'empty',
    ],
    ...['toYaml', 'toJson', 'nindent', 'indent', 'trim', 'printf', 'lower', 'upper', 'eq', 'ne', 'len', 'list', 'dict'],
]);
const isBlockEnd = /^\s*-?\s*(?:end|else|endif|endfor)\s*-?\s*$/;
/** Shorter words stand in any file. */
const shortest = 3;
/** A word in capitals that somebody puts another one in place of. */
const capitals = /\b[A-Z][A-Z0-9]*(?:[_-][A-Z0-9]+)+\b/g;
/** The names by which a text asks for what is filled in; undefined: some of it comes by no name. */
const namesAskedFor = (text) => {
    if (/\bENC\[|ref\+|<path:/.test(text))
        return undefined;
    const bodies = holes.flatMap((form) => [...text.matchAll(form)].map(([, body = '']) => body));
    const names = new Set([...text.matchAll(capitals)].map(([name]) => plain(name)));
    for (const body of bodies) {
        if (isBlockEnd.test(body))
            continue;
        if (nameless.test(body))
            return undefined;
        const words = (body.match(/[A-Za-z_][\w-]*/g) ?? []).filter((word) => !ownWords.has(word) && plain(word).length >= shortest);
        if (words.length === 0)
            return undefined;
        for (const word of words)
            names.add(plain(word));
    }
    return names.size === 0 ? undefined : names;
};
/** `TEAM_SA`, `team-sa` and `teamSa` are one name. */
const plain = (text) => text.replaceAll(/[_-]/g, '').toLowerCase();
/** Whether a text speaks of one of the names. */
const speaksOfName = (text, names) => {
    const words = plain(text);
    return [...names].some((name) => words.includes(name));
};

;// CONCATENATED MODULE: ./src/open/feeding.ts


/** Files for people, and code of programs that write no manifests. */
const silent = /(?:^|\/)(?:LICENSE|NOTICE|CODEOWNERS|OWNERS|\.gitignore|\.gitattributes|\.editorconfig)$|\.(?:md|mdx|adoc|rst|txt|png|jpe?g|gif|svg|webp|ico|pdf|drawio|css|html|go|sum|mod|rs|java|kt|c|h|cc|cpp|cs|swift|proto|sql)$/i;
/** Whether a file may say what stands for a template's value or a placeholder. */
const mayFeed = (path) => !silent.test(path);
const isFile = (source) => source.kind === 'file';
/** The files with what they say at both revisions, as far as the repository can read any file. */
const readFeeding = async ({ whole }, revisions, paths) => {
    const asked = revisions.filter((revision) => revision !== '');
    if (whole === undefined || paths.length === 0)
        return paths.map((path) => ({ path }));
    const read = await Promise.all(asked.map((revision) => whole.read(revision, paths)));
    const decoder = new TextDecoder();
    return paths.map((path) => {
        const found = read.flatMap((bytes) => bytes.get(path) ?? []);
        return found.length === 0 ? { path } : { path, text: found.map((bytes) => decoder.decode(bytes)).join('\n') };
    });
};
/** Those of the files that may say what is filled into a text: the ones that speak of what it asks for by name. */
const feedsOf = (part, feeding) => {
    const others = feeding.filter(({ path }) => path !== part.path);
    const [first] = part.problems;
    const named = first?.code === 'PLACEHOLDER' || first?.code === 'HELM_TEMPLATE';
    const names = named && others.length > 0 ? namesAskedFor(part.written) : undefined;
    return others
        .filter(({ text }) => names === undefined || text === undefined || speaksOfName(text, names))
        .map(({ path }) => path);
};
/** Objects from which values are taken: Flux's `postBuild.substitute` and `substituteFrom`, and what a program asks them for. */
const holdsValues = (object) => (0,installers/* bringsManifests */.UW)(object) || (object.key.group === '' && ['ConfigMap', 'Secret'].includes(object.key.kind));
/**
 * Changed files that may say what a template or placeholder stands for: all but those that were read as objects without such
 * values and nothing else, and those that are for people.
 */
const feedingFiles = (changed, read) => {
    const pathOf = ({ source }) => (isFile(source) ? [source.path] : []);
    const whole = new Set(read.objects.flatMap(pathOf));
    for (const path of [...read.left, ...read.objects.filter(holdsValues).flatMap(pathOf)])
        whole.delete(path);
    return changed.filter((path) => !whole.has(path) && mayFeed(path)).sort();
};


/***/ }),

/***/ 98215:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bf: () => (/* binding */ decidingWhereNew),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   vA: () => (/* binding */ isNewest)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _units_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69079);
/* harmony import */ var _delivery_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(96538);




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
    const places = specsOf(object).flatMap(({ at, spec }) => unlisted(spec, templates.get(title) ?? title).map((field) => `${at}.${field}`));
    const revisions = revisionsOf(object).filter((one) => !isNewest(one.text) && !knownRevisions(before, object).has(one.text));
    return [...places, ...revisions.map(({ field }) => field)];
};
/** The object's own spec; of an ApplicationSet those of its template and of its generators' templates. */
const specsOf = ({ group, kind, content }) => {
    if (!templates.has(`${group}/${kind}`))
        return [{ at: 'spec', spec: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec') }];
    const own = { at: 'spec.template.spec', spec: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec', 'template', 'spec') };
    const ofGenerators = generatorsOf(content).flatMap(({ at, generator }) => Object.entries(generator).flatMap(([name, one]) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(one) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(one['template'])
        ? [{ at: `${at}.${name}.template.spec`, spec: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(one, 'template', 'spec') }]
        : []));
    return [own, ...ofGenerators];
};
const generatorsOf = (content) => {
    const placed = (list, at) => list.flatMap((generator, index) => [
        { at: `${at}[${index}]`, generator },
        ...placed((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(generator, 'matrix', 'generators'), `${at}[${index}].matrix.generators`),
    ]);
    return placed((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'spec', 'generators'), 'spec.generators');
};
const unlisted = (spec, title) => {
    const fields = _delivery_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .deliveryFields */ .y.get(title);
    const more = harmless.get(title);
    if (fields === undefined || more === undefined)
        return [];
    const known = { rendered: [...fields.rendered, ...more], neutral: fields.neutral };
    return (0,_delivery_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .changedPlaces */ .f)({}, spec, known).filter((field) => !isNothing(valueAt(spec, field)));
};
/** `suspend: false` and an empty map say nothing; labels for everything count where Istio reads them. */
const isNothing = (value) => value === undefined ||
    value === null ||
    value === false ||
    value === '' ||
    (typeof value === 'object' && Object.keys(value).length === 0) ||
    ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) && ('labels' in value || 'annotations' in value) && !JSON.stringify(value).includes('istio'));
const valueAt = (spec, field) => field
    .replaceAll(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce((value, name) => {
    if (Array.isArray(value))
        return value[Number(name)];
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? value[name] : undefined;
}, spec);
/** Revisions of this repository, as far as a source is one of git: a chart's version is none. */
const revisionsOf = (object) => {
    const { group, kind, content } = object;
    if (group === 'argoproj.io') {
        const applied = specsOf(object).flatMap(({ at, spec }) => {
            const several = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'sources').map((source, index) => [`sources[${index}]`, source]);
            return [['source', (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(spec, 'source')], ...several].flatMap(([place, source]) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(source, 'chart') === '' ? named(`${at}.${place}.targetRevision`, source['targetRevision']) : []);
        });
        const read = generatorsOf(content).flatMap(({ at, generator }) => named(`${at}.git.revision`, (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(generator, 'git')['revision']));
        return [...applied, ...read];
    }
    if (group !== 'source.toolkit.fluxcd.io' || kind !== 'GitRepository')
        return [];
    return Object.entries((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec', 'ref')).flatMap(([name, text]) => named(`spec.ref.${name}`, text));
};
const named = (field, text) => typeof text === 'string' && text !== '' ? [{ field, text }] : [];
/** Names of a branch that changes are merged into, by custom. What a generator fills in is told by what it makes. */
const isNewest = (text) => (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__/* .isFilledIn */ .qL)(text) || /^(?:refs\/heads\/)?(?:HEAD|main|master|trunk|develop|dev|mainline)$/.test(text);
const known = new WeakMap();
/** What objects of the kind had before: a repository may be merged into a branch of another name. */
const knownRevisions = (before, { group }) => {
    let all = known.get(before);
    if (all === undefined) {
        const found = new Map();
        for (const object of (0,_units_gitops_object_js__WEBPACK_IMPORTED_MODULE_1__/* .gitOpsObjects */ .JD)(before.files)) {
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


/***/ }),

/***/ 45200:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ unprovenSides),
/* harmony export */   u: () => (/* binding */ noSides)
/* harmony export */ });
/** Two revisions that hold nothing. */
const noSides = { before: [], after: [], whole: false, unreadableBefore: [] };
/** The same of what is not known: it proves nothing, by name. */
const unprovenSides = (...reasons) => ({ ...noSides, unproven: reasons });


/***/ }),

/***/ 21173:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  d: () => (/* binding */ readFolderObjects),
  h: () => (/* binding */ readSides)
});

// EXTERNAL MODULE: ./src/config/policies.ts
var policies = __webpack_require__(55610);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/manifests/glob.ts
var manifests_glob = __webpack_require__(38546);
// EXTERNAL MODULE: ./src/manifests/limits.ts
var limits = __webpack_require__(28692);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 5 modules
var read_objects = __webpack_require__(62408);
// EXTERNAL MODULE: ./src/mesh/snapshot/read.ts
var snapshot_read = __webpack_require__(28380);
// EXTERNAL MODULE: ./src/open/configured-unit.ts
var configured_unit = __webpack_require__(41073);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
;// CONCATENATED MODULE: ./src/open/policy-lists.ts





/** Globs of the protected list that match nothing; a list that reads nothing at all proves nothing. */
const unmatchedGlobs = (configuration, environment, { base, head, objects }) => {
    const { globs, selection } = (0,policies/* policyFiles */.q)(environment, configuration.protected);
    if (selection !== 'named')
        return undefined;
    const paths = [...new Set([...(base?.files ?? []), ...head.files].map(({ path }) => path))];
    const locate = (configuration.base ?? configuration.head)?.locate;
    const list = environment?.policies === undefined ? '/policies' : `${environment.pointer}/policies`;
    const unmatched = globs.flatMap((glob, index) => paths.some((0,manifests_glob/* globMatcher */.fU)([glob]))
        ? []
        : [{ glob, ...(locate === undefined ? {} : { where: locate(`${list}/${index}`) }) }]);
    return { unmatched, matched: paths.length, empty: objects.length === 0 };
};
/**
 * Objects of files that the list of the head revision names and the protected one does not. They are no part of the comparison,
 * and after the merge they stand on both sides: nobody would ever see what they give.
 */
const objectsOnlyAtHead = async (repository, revision, configuration, environment, { ownFiles, cache }) => {
    const { base, head } = configuration;
    if (base === undefined || head === undefined)
        return [];
    const same = head.protected.environments.find(({ name }) => name === environment?.name);
    // An environment that head no longer has is gone with everything: its row says so.
    if (environment !== undefined && same === undefined)
        return [];
    const judged = (0,policies/* policyFiles */.q)(environment, configuration.protected);
    const proposed = (0,policies/* policyFiles */.q)(same, head.protected);
    const isJudged = (0,manifests_glob/* globMatcher */.fU)(judged.globs);
    if (proposed.globs.every((glob) => judged.globs.includes(glob)))
        return [];
    const tree = ownFiles(await repository.readTree(revision, proposed.globs));
    const namespace = environment === undefined ? {} : { namespace: environment.namespace };
    const { objects, problems } = (0,read_objects/* readObjects */.$I)(tree.files.filter(({ path }) => !isJudged(path)), { selection: proposed.selection, limits: limits/* repositoryLimits */.HT, cache, ...namespace });
    return [
        ...objects.map(({ key, source }) => ({ title: (0,object/* keyTitle */.Gv)(key), where: source })),
        ...problems.map(({ message, where }) => ({
            title: `what cannot be read: ${message}`,
            ...(where === undefined ? {} : { where }),
        })),
    ];
};

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/manifests/read-yaml.ts + 4 modules
var read_yaml = __webpack_require__(76941);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
;// CONCATENATED MODULE: ./src/open/outside-builders.ts






const names = ['**/kustomization.yaml', '**/kustomization.yml', '**/Kustomization'];
/** Fields that only say where files are; any other makes something else of them. */
const plain = new Set(['apiVersion', 'kind', 'metadata', 'resources', 'bases']);
/**
 * What a list of policies reads is not what reaches the cluster where a kustomization outside of it patches those files, or
 * leaves some out. One that the change touches proves nothing; one that it does not is told in a line.
 */
const outsideBuilders = async (repository, revisions, { environment, settings, }, { listed, changed }) => {
    const { globs, selection } = (0,policies/* policyFiles */.q)(environment, settings);
    if (selection !== 'named' || listed.length === 0)
        return { reasons: [], told: [] };
    const isListed = (0,manifests_glob/* globMatcher */.fU)(globs);
    const read = async (revision) => {
        const { files } = await repository.readTree(revision, names, 'listed');
        return new Map(files.filter(({ path }) => !isListed(path)).map((file) => [file.path, builderOf(file)]));
    };
    const [old, now] = await Promise.all([
        revisions.base === '' ? new Map() : read(revisions.base),
        read(revisions.head),
    ]);
    const reasons = [];
    const equal = [];
    for (const path of [...new Set([...old.keys(), ...now.keys()])].sort()) {
        const sides = [old.get(path), now.get(path)].flatMap((builder) => builder ?? []);
        const [builder] = sides.filter((one) => listed.some((file) => takesFile(one, file)));
        if (builder === undefined)
            continue;
        const touched = changed.find((one) => !isListed(one) && sides.some((side) => takesFile(side, one)));
        if (old.get(path)?.digest !== now.get(path)?.digest)
            reasons.push(reasonOf(builder, path));
        else if (touched !== undefined)
            reasons.push(reasonOf(builder, touched));
        else if (builder.changesObjects)
            equal.push(builder);
    }
    return {
        reasons,
        told: equal.map(({ path }) => `${path} takes files of \`policies\` and is not among them: what it patches or leaves out was not read`),
    };
};
const reasonOf = ({ path }, touched) => ({
    code: 'CHANGE_UNREAD',
    text: `${path} takes files of \`policies\` and is not among them, and the change touches ${touched}: what it patches or leaves out was not read. Name what it builds: kustomize build, and its result under \`policies\`, or give it as before and after`,
    where: { kind: 'file', path, line: 1, column: 1 },
});
const takesFile = ({ takes }, file) => takes.some((taken) => taken === '' || (0,repository/* isBelow */.Yw)(file, taken));
const builderOf = ({ path, text, digest }) => {
    const folder = path.split('/').slice(0, -1);
    const [document] = (0,read_yaml/* readYaml */.gM)(text, limits/* repositoryLimits */.HT, { words: 'text' }).documents;
    const value = document?.value;
    // One that cannot be read may take whatever stands beside or below it, and what its words name.
    const isRead = value !== undefined && (document?.flaws.length ?? 0) === 0;
    const texts = isRead ? textsOf(value) : text.split(/[\s'",[\]{}]+/);
    return {
        path,
        digest,
        takes: [...(isRead ? [] : [folder.join('/')]), ...texts.flatMap((one) => resolvePath(folder, one) ?? [])],
        changesObjects: !(0,json/* isJsonObject */.OW)(value) || Object.keys(value).some((field) => !plain.has(field)),
    };
};
const textsOf = (value) => {
    if (typeof value === 'string')
        return [value];
    if (typeof value !== 'object' || value === null)
        return [];
    return (Array.isArray(value) ? value : Object.values(value)).flatMap(textsOf);
};
/** A path below the root; undefined for other texts, of which most are none. */
const resolvePath = (folder, text) => {
    if (text.length > 500 || /[\s:]/.test(text) || text.startsWith('/'))
        return undefined;
    const parts = [...folder];
    for (const part of text.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.length === 0 ? undefined : parts.join('/');
};

// EXTERNAL MODULE: ./src/open/feeding.ts + 1 modules
var open_feeding = __webpack_require__(71660);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/manifests/may-hold.ts
var may_hold = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/open/unread-records.ts
var unread_records = __webpack_require__(7730);
// EXTERNAL MODULE: ./src/manifests/not-regular.ts
var not_regular = __webpack_require__(70934);
;// CONCATENATED MODULE: ./src/open/settle-links.ts






/** Links and submodules of both sides. Nobody follows them: a changed one proves nothing, and an equal one is told in a line. */
const settleLinks = (before, after, { selection, globs, changed }) => {
    const old = new Map((before?.links ?? []).map((link) => [link.path, link]));
    const now = new Map((after.links ?? []).map((link) => [link.path, link]));
    const problems = [];
    const reasons = [];
    const equal = [];
    for (const path of new Set([...old.keys(), ...now.keys()])) {
        const link = now.get(path) ?? old.get(path);
        if (link === undefined)
            continue;
        if (old.get(path)?.written === now.get(path)?.written) {
            const behind = [old.get(path), now.get(path)].flatMap((side) => changedBehind(side, selection, changed) ?? []);
            if (behind[0] === undefined)
                equal.push(link);
            else
                reasons.push(behindReason(link, behind[0]));
        }
        // A file that is a link now is no file that can be read; where it was one, the base has nothing to compare.
        else if (now.has(path) && (selection === 'named' || standsForFile(link)))
            problems.push(refusalOf(link));
        else
            reasons.push(settle_links_reasonOf(link));
    }
    const mayBring = (0,manifests_glob/* globReach */.yv)(globs);
    return {
        problems,
        reasons,
        incomplete: equal.flatMap((link) => {
            const because = `${(0,not_regular/* printableName */.Nt)(link.path)} is ${what(link)}`;
            if (link.kind === 'nameless')
                return (0,unread_records/* unreadRecords */.S)((0,may_hold/* mayHold */.BV)(link.written), because);
            // Where files are listed, a link among them may be any of them; else what is in the tree is read at its own place.
            return selection === 'named' && mayBring(link.path) ? (0,unread_records/* unreadRecords */.S)(may_hold/* holdsAnything */.BT, because) : [];
        }),
        told: toldOf(equal),
    };
};
/** What changes behind a link: a folder's files are read at their own places, unless only some files are listed. */
const changedBehind = (link, selection, changed) => {
    if (link?.through === undefined || (link.leadsTo === 'folder' && selection !== 'named'))
        return undefined;
    const { through } = link;
    return changed.find((path) => through.some((place) => place === '' || (0,repository/* isBelow */.Yw)(path, place)));
};
const standsForFile = ({ kind, path }) => kind === 'nameless' || (kind === 'link' && /\.(?:ya?ml|json)$/.test(path));
const what = ({ kind }) => {
    switch (kind) {
        case 'link':
            return 'a symbolic link';
        case 'submodule':
            return 'a submodule';
        case 'nameless':
            return 'a file whose name is not UTF-8';
        case 'other':
            return 'no regular file';
    }
};
const refusalOf = (link) => {
    switch (link.kind) {
        case 'link':
            return (0,not_regular/* linkRefused */.$)(link.path);
        case 'submodule':
            return (0,not_regular/* submoduleRefused */.F7)(link.path);
        case 'nameless':
            return (0,not_regular/* nameRefused */.Ai)(link.path);
        case 'other':
            return (0,not_regular/* notRegular */.oQ)(link.path, what(link));
    }
};
const isFolderLink = ({ kind, leadsTo }) => kind === 'link' && leadsTo === 'folder';
const unreadBehind = 'what stands behind it was not read as a part of that place. List the files that are applied under `policies` in meshgate.yaml';
const reasonAt = (link, text) => ({
    code: 'CHANGE_UNREAD',
    text,
    where: { kind: 'file', path: (0,not_regular/* printableName */.Nt)(link.path), line: 1, column: 1 },
});
const settle_links_reasonOf = (link) => {
    const touched = `the change touches ${(0,not_regular/* printableName */.Nt)(link.path)}, ${what(link)}`;
    return reasonAt(link, link.kind === 'nameless'
        ? `${touched}, and so it was not read. Rename it`
        : `${touched}${isFolderLink(link) ? ' to a folder' : ''}: ${unreadBehind}`);
};
const behindReason = (link, touched) => reasonAt(link, `the change touches ${(0,not_regular/* printableName */.Nt)(touched)} behind ${(0,not_regular/* printableName */.Nt)(link.path)}, ${what(link)}${isFolderLink(link) ? ' to a folder' : ''}: ${unreadBehind}`);
const named = 3;
const toldOf = (equal) => {
    const nameless = equal.filter(({ kind }) => kind === 'nameless');
    const links = equal.filter(({ kind }) => kind !== 'nameless');
    const shown = (some) => (0,list_names/* listNames */.Z)(some.map(({ path, kind }) => `${(0,not_regular/* printableName */.Nt)(path)} (${kind === 'nameless' ? 'PATH' : kind})`), named);
    return [
        ...(links.length === 0
            ? []
            : [
                `${links.length === 1 ? '1 link or submodule was' : `${links.length} links and submodules were`} not followed, and the change does not touch ${links.length === 1 ? 'it' : 'them'}: ${shown(links)}`,
            ]),
        ...(nameless.length === 0
            ? []
            : [
                `${nameless.length === 1 ? '1 file with a name that is not UTF-8 was' : `${nameless.length} files with names that are not UTF-8 were`} not read, and the change does not touch ${nameless.length === 1 ? 'it' : 'them'}: ${shown(nameless)}`,
            ]),
    ];
};

// EXTERNAL MODULE: ./src/open/settle-unread.ts + 1 modules
var settle_unread = __webpack_require__(70872);
// EXTERNAL MODULE: ./src/open/no-sides.ts
var no_sides = __webpack_require__(45200);
;// CONCATENATED MODULE: ./src/open/read-sides.ts













/** Reads both sides of an environment; files with equal bytes are read once. Throws a `Refusal` with every bad place. */
const readSides = async (run, repository, configuration, revisions, environment, cache = (0,read_objects/* createReadCache */.VC)(), within = () => true) => {
    if (run.inputs.before !== undefined && run.inputs.after !== undefined)
        return readFolderSides(run, { before: run.inputs.before, after: run.inputs.after }, environment, cache);
    if (repository === undefined)
        return no_sides/* noSides */.u;
    if (environment?.unit !== undefined)
        return (0,configured_unit/* readConfiguredUnit */.T)(run, repository, environment, environment.unit, revisions, cache);
    const { globs, selection } = (0,policies/* policyFiles */.q)(environment, configuration.protected);
    const snapshotless = withoutSnapshots(configuration);
    const ownFiles = (tree) => {
        const own = snapshotless(tree);
        return { ...own, files: own.files.filter(({ path }) => within(path)) };
    };
    const [base, head] = await Promise.all([
        revisions.base === '' ? undefined : repository.readTree(revisions.base, globs, 'listed').then(ownFiles),
        repository.readTree(revisions.head, globs, 'listed').then(ownFiles),
    ]);
    const isUnchanged = unchangedIn(base, head);
    const old = base === undefined ? undefined : readRevision(base, { selection, isUnchanged }, environment, cache);
    const next = readRevision(head, { selection, isUnchanged }, environment, cache);
    const changes = await repository.changes?.(revisions.base, revisions.head);
    const everyChange = changes === undefined ? differing(base, head) : changes.map(({ path }) => path);
    const changed = everyChange.filter(within);
    const read = { objects: [...(old?.objects ?? []), ...next.objects], left: leftOver([old, next]) };
    const feeding = next.unread.length === 0 ? [] : (0,open_feeding/* feedingFiles */.a5)(changed, read);
    const fed = await (0,open_feeding/* readFeeding */.BH)(repository, [revisions.base, revisions.head], feeding);
    const settled = (0,settle_unread/* settleUnread */.p)(old, next, { selection, feeding: fed });
    const links = settleLinks(base, head, { selection, globs, changed: everyChange });
    const builders = await outsideBuilders(repository, revisions, { environment, settings: configuration.protected }, { listed: [...(base?.files ?? []), ...head.files].map(({ path }) => path), changed });
    // A list that names what nobody can read is fixed by a change of the list, which must not be refused for it.
    const leftOut = leftOutAtHead(configuration, environment);
    const problems = [...links.problems, ...settled.problems];
    refuseAny(problems.filter((problem) => !leftOut(problem)));
    const unreadableBefore = [...settled.unreadableBefore, ...problems.filter(leftOut)];
    const listed = { base, head, objects: read.objects };
    const fit = unmatchedGlobs(configuration, environment, listed);
    const onlyAtHead = await objectsOnlyAtHead(repository, revisions.head, configuration, environment, {
        ownFiles,
        cache,
    });
    return {
        before: settled.before,
        after: settled.after,
        whole: false,
        incomplete: [...links.incomplete, ...settled.incomplete],
        unread: {
            reasons: [...links.reasons, ...builders.reasons, ...(0,settle_unread/* unbuiltReasons */.x)(next, changed), ...settled.reasons],
            told: [...links.told, ...builders.told, ...settled.told],
            parts: settled.parts,
        },
        unreadableBefore,
        lists: {
            unmatched: fit?.unmatched ?? [],
            matched: fit?.matched ?? 0,
            empty: fit?.empty === true && unreadableBefore.length === 0,
            onlyAtHead,
        },
    };
};
/** What two folders hold. Names in them are compared without the folder that only one side has. */
const readFolderSides = async (run, folders, environment, cache) => {
    const [before, after] = await Promise.all([
        run.readFolder(folders.before, 'listed'),
        run.readFolder(folders.after, 'listed'),
    ]);
    const old = sideOf(readFolderObjects(before, environment, cache), folders.before);
    const next = sideOf(readFolderObjects(after, environment, cache), folders.after);
    const read = { objects: [...old.objects, ...next.objects], left: leftOver([old, next]) };
    const changed = [...changedFiles(before, old, after, next), ...changedFiles(after, next, before, old)];
    const feeding = new Set((0,open_feeding/* feedingFiles */.a5)(changed.map(({ path }) => path), read));
    const settled = (0,settle_unread/* settleUnread */.p)(old, next, {
        selection: 'folder',
        feeding: changed.filter(({ path }) => feeding.has(path)),
    });
    const nameless = settleLinks(namesFrom(before, old), namesFrom(after, next), {
        selection: 'folder',
        globs: [],
        changed: [],
    });
    refuseAny([...nameless.problems, ...settled.problems, ...settled.unreadableBefore]);
    return {
        before: settled.before,
        after: settled.after,
        whole: environment === undefined,
        incomplete: [...(0,snapshot_read/* incompleteReads */.W)([...before.files, ...after.files]), ...nameless.incomplete, ...settled.incomplete],
        unread: {
            reasons: [...nameless.reasons, ...settled.reasons],
            told: [...nameless.told, ...settled.told],
            parts: settled.parts,
        },
        unreadableBefore: [],
    };
};
/** Files of one folder that the other does not hold alike. */
const changedFiles = (tree, side, otherTree, other) => {
    const others = new Map(otherTree.files.map(({ path, digest }) => [other.nameOf(path), digest]));
    return tree.files
        .filter(({ path, digest }) => others.get(side.nameOf(path)) !== digest)
        .map(({ path, text, cutFrom }) => (cutFrom === undefined ? { path, text } : { path }));
};
/** The whole path is the same on both sides. */
const samePath = (path) => path;
const sideOf = (read, folder) => {
    const prefix = `${folder.replace(/\/+$/, '')}/`;
    return { ...read, nameOf: (path) => (path.startsWith(prefix) ? path.slice(prefix.length) : path) };
};
/** What stands in a folder by a path that both folders may have. */
const namesFrom = (tree, { nameOf }) => ({
    ...tree,
    links: (tree.links ?? []).map((link) => ({ ...link, path: nameOf(link.path) })),
});
/** Files of two trees that are not the same on both sides, as far as manifests go. */
const differing = (before, after) => {
    const old = new Map((before?.files ?? []).map(({ path, digest }) => [path, digest]));
    const now = new Set(after.files.map(({ path }) => path));
    const gone = [...old.keys()].filter((path) => !now.has(path));
    return [...after.files.filter(({ path, digest }) => old.get(path) !== digest).map(({ path }) => path), ...gone];
};
/** Files of which some part is no object that was read. */
const leftOver = (sides) => sides.flatMap((side) => [...(side?.ignored ?? []), ...(side?.unread ?? [])].map(({ path }) => path));
/** Whether a problem is about a file that the list of the head revision no longer names. */
const leftOutAtHead = ({ base, head }, environment) => {
    if (base === undefined || head === undefined)
        return () => false;
    const same = head.protected.environments.find(({ name }) => name === environment?.name);
    const isNamed = (0,manifests_glob/* globMatcher */.fU)((0,policies/* policyFiles */.q)(same, head.protected).globs);
    return ({ where }) => where?.kind === 'file' && !isNamed(where.path);
};
/** A snapshot is what the cluster holds, and nobody's wish. The protected configuration alone says where one is. */
const withoutSnapshots = (configuration) => {
    const folders = (configuration.protected?.environments ?? []).flatMap(({ snapshot }) => snapshot?.folder ?? []);
    if (folders.length === 0)
        return (tree) => tree;
    return (tree) => ({
        ...tree,
        files: tree.files.filter(({ path }) => !folders.some((folder) => path.startsWith(`${folder}/`))),
    });
};
const readFolderObjects = (tree, environment, cache = (0,read_objects/* createReadCache */.VC)()) => (0,read_objects/* readObjects */.$I)(tree.files, { selection: 'folder', limits: limits/* folderLimits */.fR, cache, ...namespaceOf(environment) });
/** Files that both trees hold alike. */
const unchangedIn = (base, head) => {
    const digestsOf = (tree) => new Map((tree?.files ?? []).map(({ path, digest }) => [path, digest]));
    const [old, now] = [digestsOf(base), digestsOf(head)];
    return ({ path, digest }) => old.get(path) === digest && now.get(path) === digest;
};
const readRevision = (tree, { selection, isUnchanged }, environment, cache) => ({
    ...(0,read_objects/* readObjects */.$I)(tree.files, {
        selection,
        // Of a list every file is to be read as it is.
        ...(selection === 'found' && isUnchanged !== undefined ? { isUnchanged } : {}),
        limits: limits/* repositoryLimits */.HT,
        cache,
        ...namespaceOf(environment),
    }),
    nameOf: samePath,
});
const namespaceOf = (environment) => environment === undefined ? {} : { namespace: environment.namespace };
const refuseAny = (problems) => {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
};


/***/ }),

/***/ 96582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


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
// EXTERNAL MODULE: ./src/manifests/may-hold.ts
var may_hold = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/units/kustomizations.ts
var kustomizations = __webpack_require__(71089);
// EXTERNAL MODULE: ./src/units/words-of-unit.ts
var words_of_unit = __webpack_require__(45469);
// EXTERNAL MODULE: ./src/open/unread-records.ts
var unread_records = __webpack_require__(7730);
;// CONCATENATED MODULE: ./src/open/left-out-bases.ts







const nothing = { unread: [], fetched: [], notes: [] };
/** Whether both revisions of a unit take the same bases from elsewhere and make the same of them (units/bases-elsewhere.ts). */
const leaveOutBases = (pair, before, after) => {
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
            ...noteOf('not fetched', bases.flatMap(({ file, entry }) => (file === undefined ? [entry.slice(0, 200)] : []))),
            ...noteOf('left out, since a key stands twice there', bases.flatMap(({ file }) => file ?? [])),
        ],
    };
};
/** A file of the repository holds what its words say, wherever it stands, unless a patch may make another kind of it. */
const heldBy = ({ file, namespace }, unit, { textOf }) => {
    const elsewhere = (0,words_of_unit/* mayBeElsewhere */.Ju)(namespace);
    const text = file === undefined ? undefined : textOf(file);
    const changesKinds = JSON.stringify(unit?.elsewhere?.layers ?? null).includes('allowKindChange');
    return text === undefined || changesKinds ? elsewhere : { ...(0,may_hold/* mayHold */.BV)(text), namespaces: elsewhere.namespaces };
};
const whyUnread = ({ path, entry, file }) => file === undefined
    ? `${path} takes a base from elsewhere: ${entry.slice(0, 200)}`
    : `${file} has a key twice, and programs differ in which one they take`;
const noteOf = (what, names) => names.length === 0 ? [] : [`the same at both revisions, and ${what}: ${(0,list_names/* listNames */.Z)([...new Set(names)], mostNamed)}`];
const mostNamed = 3;
const changedBases = (title, [base]) => {
    const { text, remedy } = base?.file === undefined
        ? (0,kustomizations/* missing */.LO)(base?.path ?? '', base?.entry ?? '')
        : { text: `${base.file} has a key twice`, remedy: 'Remove one of the two.' };
    return {
        code: 'NOT_RENDERED',
        text: `${title} was not rendered: ${text}, and what becomes of it changes. ${remedy}`,
    };
};
/** What is laid over a base by the kustomizations, and by the object of Argo CD or Flux that points at them. */
const buildValue = ({ source, elsewhere }) => {
    if (source.kind !== 'kustomize')
        return null;
    const { substitutions, overlay = {} } = source;
    const filled = [...(substitutions?.variables ?? [])].map(([name, value]) => [name, value]);
    return [elsewhere?.layers ?? null, overlay, filled, substitutions?.complete ?? null];
};
const isSameBuild = (old, now) => old !== undefined && now !== undefined && (0,json/* isSameJson */.TL)(buildValue(old), buildValue(now));
const idsOf = (paths, { listing, tree }) => {
    const ids = new Map(listing.map(({ path, kind, id }) => [path, `${kind} ${id}`]));
    return [...new Set(paths)].sort().map((path) => [path, ids.get(tree.file(path) ?? path) ?? null]);
};
const isSameFiles = (old, now, before, after) => (0,json/* isSameJson */.TL)(idsOf(old?.elsewhere?.files ?? [], before), idsOf(now?.elsewhere?.files ?? [], after));
/** An overlay with a namespace gives it to everything; what else one does may move objects as well. */
const placesOf = ({ source, elsewhere }) => {
    const bases = elsewhere?.bases ?? [];
    if (source.kind !== 'kustomize' || source.overlay === undefined)
        return bases;
    const { namespace } = source.overlay;
    return bases.map((base) => ({ ...base, namespace: typeof namespace === 'string' ? namespace : undefined }));
};
/** Kinds whose names kustomize writes into others that decide: of workloads and of bindings. */
const referred = new Set(['ServiceAccount', 'Role', 'ClusterRole']);
/** Whether what a base may refer to by name has the same name at both revisions, from the same file. */
const isSameReferred = (old, now, before, after) => {
    const placed = (objects) => objects.flatMap(({ key, source }) => referred.has(key.kind) && source.kind === 'file' ? [{ key: (0,object/* keyText */.Pu)(key), path: source.path }] : []);
    const text = (objects, at) => [
        placed(objects)
            .map(({ key, path }) => `${key} ${path}`)
            .sort(),
        idsOf(placed(objects).map(({ path }) => path), at),
    ];
    return (0,json/* isSameJson */.TL)(text(old, before), text(now, after));
};

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/units/read-values.ts
var read_values = __webpack_require__(41934);
;// CONCATENATED MODULE: ./src/open/repeated-keys.ts



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
const withoutRepeatedKeys = ({ title, before, after }, [old, now], stuck) => {
    if (!stuck.every(({ text }) => refusal.test(text)))
        return undefined;
    const first = before === undefined ? undefined : withoutThose(before, old);
    const isSame = before === after && old === now;
    const second = isSame ? first : after === undefined ? undefined : withoutThose(after, now);
    const isWhole = (first === undefined) === (before === undefined) && (second === undefined) === (after === undefined);
    return isWhole ? { title, before: first, after: second } : undefined;
};
/** undefined: it has none of these files, or was tried without them. */
const withoutThose = (unit, { textOf, tree, found }) => {
    if (unit.elsewhere?.bases.some(({ file }) => file !== undefined) === true)
        return undefined;
    const files = [...unit.reads].flatMap((path) => {
        const text = (0,kustomizations/* isKustomizationFile */.yi)(path) ? undefined : textOf(path);
        return text !== undefined && tree.file(path) === path && (0,read_values/* hasRepeatedKey */.A)(text) ? [path] : [];
    });
    return files.length === 0 ? undefined : found.withoutFiles(unit, new Set(files));
};
/** What a kustomization makes by itself is from no file. */
const generated = new Set(['ConfigMap', 'Secret']);
/**
 * What was built, without the objects of files that are left out. Each object has to show where it is from, but for those that a
 * kustomization makes by itself: one of which a patch took that away could be of such a file.
 */
const withoutObjectsOf = (rendered, unit, { textOf }) => {
    const files = new Set((unit?.elsewhere?.bases ?? []).flatMap(({ file }) => file ?? []));
    if (unit === undefined || rendered.kind !== 'read' || files.size === 0)
        return rendered;
    const { read } = rendered;
    const kinds = new Set([...files].flatMap((file) => (0,read_values/* readValues */.N)(textOf(file) ?? '').map((one) => (0,fields/* textAt */.$6)(one, 'kind'))));
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
// EXTERNAL MODULE: ./src/units/gitops-object.ts
var gitops_object = __webpack_require__(69079);
// EXTERNAL MODULE: ./src/open/delivery-fields.ts
var delivery_fields = __webpack_require__(96538);
// EXTERNAL MODULE: ./src/open/new-deliveries.ts
var new_deliveries = __webpack_require__(98215);
;// CONCATENATED MODULE: ./src/open/rendered-deliveries.ts





const keyOf = (object) => `${object.group} ${(0,gitops_object/* titleOf */.Gg)(object)}`;
/**
 * A chart or a kustomization that makes objects of Argo CD or Flux: what these apply is found of files alone, so that a field
 * which says what they apply, or how it is filled in, proves nothing where it changes. One that stands as it is in a file is
 * found there.
 */
const changedRenderedDeliveries = (title, olds, nows, [before, after]) => {
    if (nows.length === 0)
        return [];
    const earlier = new Map(olds.map((one) => [keyOf(one), one]));
    const changed = nows.filter((one) => !(0,json/* isSameJson */.TL)(one.content['spec'] ?? null, earlier.get(keyOf(one))?.content['spec'] ?? null));
    if (changed.length === 0)
        return [];
    const written = new Map((0,gitops_object/* gitOpsObjects */.JD)(after.files).map((one) => [keyOf(one), one]));
    return changed
        .filter((one) => !(0,json/* isSameJson */.TL)(written.get(keyOf(one))?.content['spec'] ?? null, one.content['spec'] ?? null))
        .flatMap((one) => {
        const then = earlier.get(keyOf(one));
        const [field] = then === undefined ? (0,new_deliveries/* decidingWhereNew */.bf)(one, before) : fieldsOf(then, one);
        return field === undefined ? [] : [reasonOf(title, one, then === undefined ? 'comes with' : 'changes', field)];
    })
        .sort((left, right) => (0,order/* byCodePoint */.H)(left.text, right.text));
};
const fieldsOf = (old, now) => {
    const fields = delivery_fields/* deliveryFields */.y.get(`${now.group}/${now.kind}`);
    return fields === undefined
        ? []
        : (0,delivery_fields/* changedPlaces */.f)(old.content['spec'], now.content['spec'], { rendered: [], neutral: fields.neutral }).map((field) => `spec.${field}`);
};
const reasonOf = (title, object, verb, field) => ({
    code: 'CHANGE_UNREAD',
    text: `${title} makes ${(0,gitops_object/* titleOf */.Gg)(object)}, which ${verb} ${field}: what it applies then was not read. Render it at both revisions, and give the results as before and after.`,
});

// EXTERNAL MODULE: ./src/manifests/limits.ts
var limits = __webpack_require__(28692);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 5 modules
var read_objects = __webpack_require__(62408);
// EXTERNAL MODULE: ./src/ports/repository.ts
var repository = __webpack_require__(57274);
// EXTERNAL MODULE: ./src/units/revision-tree.ts
var revision_tree = __webpack_require__(1451);
;// CONCATENATED MODULE: ./src/units/copy-of-unit.ts



/** The folder of the copy that stands over a kustomization; no repository has it. */
const overlayFolder = '.meshgate-overlay';
const valuesFile = '.meshgate-values.json';
/** What a unit is rendered from; undefined: its files are read as they are. */
const planCopy = (unit, tree, namespace) => {
    const { source } = unit;
    switch (source.kind) {
        case 'plain':
            return undefined;
        case 'kustomize':
            return planKustomize(unit, source, tree);
        case 'helm':
            return planHelm(unit, source, tree, namespace);
    }
};
const encoder = new TextEncoder();
/** The copy itself, once its files are read. */
const makeCopy = ({ from, made, task }, contents) => {
    const files = new Map();
    for (const [path, real] of from) {
        const bytes = contents.get(real);
        if (bytes !== undefined)
            files.set(path, bytes);
    }
    for (const [path, text] of made)
        files.set(path, encoder.encode(text));
    return { ...task, files };
};
/** Links are replaced by what they lead to, within the repository; a link to a folder brings its files. */
const sourcesOf = (paths, tree) => {
    const from = new Map();
    for (const path of paths) {
        const file = tree.file(path);
        if (file !== undefined)
            from.set(path, file);
        const folder = tree.isLink(path) ? tree.folder(path) : undefined;
        // A link to a folder above it would bring itself again.
        if (folder === undefined || (0,revision_tree/* isInside */.FK)(path, folder))
            continue;
        for (const inner of tree.below(folder)) {
            const real = tree.file(inner);
            if (real !== undefined)
                from.set(`${path}${inner.slice(folder.length)}`, real);
        }
    }
    return from;
};
const planKustomize = (unit, source, tree) => {
    const { folder, overlay = {}, resources } = source;
    const made = new Map(unit.elsewhere?.texts ?? []);
    const up = folder === '' ? '../' : `../${folder}`;
    if (resources !== undefined)
        made.set((0,revision_tree/* pathIn */.lW)(folder, 'kustomization.yaml'), kustomization({ resources: resources.map((path) => (0,revision_tree/* pathFrom */.Iw)(folder, path)) }));
    made.set(`${overlayFolder}/kustomization.yaml`, kustomization({ ...relocated(overlay, up), resources: [up], buildMetadata: ['originAnnotations'] }));
    return { from: sourcesOf(unit.reads, tree), made, task: { tool: 'kustomize', folder: overlayFolder } };
};
const kustomization = (members) => JSON.stringify({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Kustomization', ...members });
/** Components are named from the folder that the object points at. */
const relocated = (overlay, up) => {
    const { components, ...rest } = overlay;
    if (!Array.isArray(components))
        return rest;
    const moved = components.flatMap((one) => (typeof one === 'string' ? [`${up}/${one}`] : []));
    return { ...rest, components: moved };
};
const planHelm = (unit, source, tree, namespace) => {
    const { folder, values, release } = source;
    const from = sourcesOf(unit.reads, tree);
    // What `helm dependency build` does for a chart of the same repository.
    for (const [name, local] of source.local) {
        const target = (0,revision_tree/* pathIn */.lW)(folder, `charts/${name}`);
        if (tree.file(`${target}/Chart.yaml`) !== undefined)
            continue;
        for (const path of tree.below(local)) {
            const real = tree.file(path);
            if (real !== undefined)
                from.set(`${target}${path.slice(local.length)}`, real);
        }
    }
    const made = new Map();
    if ((0,json/* isJsonObject */.OW)(values))
        made.set(valuesFile, JSON.stringify(values));
    return {
        from,
        made,
        task: {
            tool: 'helm',
            folder,
            release: {
                name: releaseName(release, folder),
                namespace,
                valueFiles: [...source.valueFiles, ...(made.size > 0 ? [valuesFile] : [])],
            },
        },
    };
};
/** Helm takes names of at most 53 characters; one that it would refuse decides nothing here. */
const releaseName = (name, folder) => /^[a-z0-9](?:[-a-z0-9.]{0,51}[a-z0-9])?$/.test(name)
    ? name
    : (0,repository/* nameOf */.Vb)(folder)
        .toLowerCase()
        .replaceAll(/[^a-z0-9-]/g, '-')
        .replace(/^-+|-+$/g, '')
        .slice(0, 40) || 'release';

// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(55265);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
// EXTERNAL MODULE: ./src/manifests/read-yaml.ts + 4 modules
var read_yaml = __webpack_require__(76941);
;// CONCATENATED MODULE: ./src/units/written-line.ts




/** Finds the line of a rendered object in its source: the one of its name, else the only one of its kind, else the first line. */
const writtenLines = (text) => {
    let known;
    return ({ kind, name }) => {
        known ??= (text.includes('{{') ? undefined : parsedObjects(text)) ?? scannedObjects(text);
        const same = known.filter((written) => written.kind === kind);
        const exact = same.find(({ names }) => names.includes(name));
        // Prefixes and suffixes of kustomize, and what a template adds, stand around the name.
        const around = same.find(({ names }) => names.some((written) => written !== '' && name.includes(written)));
        return (exact ?? around ?? (same.length === 1 ? same[0] : undefined))?.line() ?? 1;
    };
};
/** undefined where a part of the text is no YAML that everybody reads alike. */
const parsedObjects = (text) => {
    const position = (0,positions/* positionsOf */.q$)(text);
    const found = [];
    for (const { value, range, items } of (0,read_yaml/* readYaml */.gM)(text, limits/* folderLimits */.fR).documents) {
        if (value === undefined)
            return undefined;
        const parts = items.size === 0 ? [[value, range]] : [...items];
        for (const [part, { start, end }] of parts) {
            if (!(0,json/* isJsonObject */.OW)(part) || typeof part['kind'] !== 'string')
                continue;
            const metadata = part['metadata'];
            const name = (0,json/* isJsonObject */.OW)(metadata) ? metadata['name'] : undefined;
            found.push({
                kind: part['kind'],
                names: typeof name === 'string' ? [name] : [],
                line: () => {
                    // The members of a list are indented as in their file.
                    const column = position(start).column - 1;
                    const kindAt = (0,read_yaml/* openYaml */.IM)(' '.repeat(column) + text.slice(start, end))('/kind') - column;
                    return position(start + Math.max(kindAt, 0)).line;
                },
            });
        }
    }
    return found;
};
/** What the lines of a template say, which is no YAML yet. */
const scannedObjects = (text) => {
    const lines = text.split('\n');
    const found = [];
    let start = 0;
    for (let at = 0; at <= lines.length; at += 1) {
        if (at < lines.length && !/^---(?:\s|$)/.test(lines[at] ?? ''))
            continue;
        const document = lines.slice(start, at);
        const from = start;
        const names = document.flatMap((line) => valuesOf(line, 'name'));
        const kinds = new Set();
        for (const [index, line] of document.entries())
            for (const kind of valuesOf(line, 'kind')) {
                const number = from + index + 1;
                if (!kinds.has(kind))
                    found.push({ kind, names, line: () => number });
                kinds.add(kind);
            }
        start = at + 1;
    }
    return found;
};
/** In block style at the beginning of a line, in flow style after a brace or a comma. */
const valuesOf = (line, field) => [...line.matchAll(new RegExp(`(?:^\\s*(?:- )?|[{,]\\s*)["']?${field}["']?:\\s*["']?([^"'\\s#,{}]+)`, 'g'))].map(([, value = '']) => value);

;// CONCATENATED MODULE: ./src/units/place-rendered.ts






const origin = 'config.kubernetes.io/origin';
const openSources = (textOf) => {
    const known = new Map();
    return {
        textOf,
        lineOf: (path, key) => {
            const lines = known.get(path) ?? writtenLines(textOf(path) ?? '');
            known.set(path, lines);
            return lines(key);
        },
    };
};
/**
 * A rendered object stands where its source does: in the file that kustomize names as its origin, in the template that Helm
 * names. What was added to find that out is taken away again.
 */
const placeRendered = (object, unit, { textOf, lineOf }) => {
    const { source, annotations, content, key } = object;
    if (source.kind !== 'file' || unit.source.kind === 'plain')
        return object;
    const { [origin]: from, ...rest } = annotations;
    const path = unit.source.kind === 'kustomize' ? originPath(from) : templatePath(unit.source.folder, source.renderedFrom);
    // Most objects stand in no row: the line is looked for when somebody asks.
    const line = (0,once/* once */.O)(() => (path === undefined ? 1 : lineOf(path, key)));
    const place = {
        kind: 'file',
        path: path ?? buildPath(unit, textOf),
        get line() {
            return line();
        },
        column: 1,
    };
    return {
        ...object,
        source: place,
        locate: () => place,
        ...(from === undefined ? {} : { annotations: rest, content: withoutOrigin(content) }),
    };
};
const originPath = (text) => {
    const path = /^path: (.+)$/m.exec(text ?? '')?.[1];
    return path === undefined || path.includes('://') ? undefined : (0,revision_tree/* joinPath */.uJ)(overlayFolder, path);
};
/** `# Source: shop/charts/db/templates/policy.yaml` begins with the chart's name, and not with its folder. */
const templatePath = (folder, renderedFrom) => {
    const inside = renderedFrom?.slice(renderedFrom.indexOf('/') + 1);
    return inside === undefined || inside === '' ? undefined : (0,revision_tree/* joinPath */.uJ)(folder, inside);
};
const buildPath = ({ source }, textOf) => {
    if (source.kind === 'plain')
        return '';
    const names = source.kind === 'helm' ? ['Chart.yaml'] : templates/* kustomizationNames */.KF;
    const paths = names.map((name) => (0,revision_tree/* pathIn */.lW)(source.folder, name));
    return paths.find((path) => textOf(path) !== undefined) ?? paths[0] ?? '';
};
const withoutOrigin = (content) => {
    const metadata = content['metadata'];
    const annotations = (0,json/* isJsonObject */.OW)(metadata) ? metadata['annotations'] : undefined;
    if (!(0,json/* isJsonObject */.OW)(metadata) || !(0,json/* isJsonObject */.OW)(annotations))
        return content;
    const rest = Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== origin));
    const others = Object.fromEntries(Object.entries(metadata).filter(([name]) => name !== 'annotations'));
    const kept = Object.keys(rest).length === 0 ? others : { ...others, annotations: rest };
    return { ...content, metadata: kept };
};

;// CONCATENATED MODULE: ./src/units/substitute.ts
/** `$${NAME}` is an escape; `${NAME}`, `${NAME:-default}` and `${NAME:=default}` are variables. */
const variable = /\$(\$?)\{([A-Za-z_][A-Za-z0-9_]*)(?::([-=])([^{}]*))?\}/g;
const disabled = /kustomize\.toolkit\.fluxcd\.io\/substitute:\s*["']?disabled/;
/**
 * What Flux' `postBuild` makes of a built text. A variable that nothing in the tree decides stays as it is, and whoever
 * reads the objects sees it; other functions of envsubst stay as well.
 */
const substitute = (text, { variables, complete }) => text
    .split(/^(?=---\s*$)/m)
    .map((document) => disabled.test(document)
    ? document
    : document.replaceAll(variable, (whole, escaped, name, operator, fallback) => {
        if (escaped !== '')
            return whole.slice(1);
        const value = variables.get(name);
        if (value !== undefined && (value !== '' || operator === undefined))
            return value;
        if (!complete)
            return whole;
        return operator === undefined ? '' : fallback;
    }))
    .join('');

// EXTERNAL MODULE: ./src/units/without-definitions.ts
var without_definitions = __webpack_require__(94548);
;// CONCATENATED MODULE: ./src/open/unmatched-patches.ts






/** kustomize: `kustomization.yaml is empty`. */
const emptyBase = /kustomization\.yaml is empty/;
const emptyList = '.meshgate-empty.yaml';
const ofHead = new Set(['apiVersion', 'kind', 'metadata']);
/**
 * A unit with an empty list in each base that says nothing but what it is. Versions of kustomize refuse such a base or build
 * nothing of it: either nothing of the unit is applied, or what the rest gives. Where both revisions have the same ones, the
 * comparison of the rest is right in both cases; so it is where one revision has no such unit, since nothing takes its place.
 */
const withoutEmpty = (unit, { textOf }, errors) => {
    const texts = unit.elsewhere?.texts ?? new Map();
    const empty = [...unit.reads].filter((path) => {
        if (!emptyBase.test(errors) || !(0,kustomizations/* isKustomizationFile */.yi)(path))
            return false;
        const [value, ...more] = (0,read_values/* readValues */.N)(texts.get(path) ?? textOf(path) ?? '');
        return (0,json/* isJsonObject */.OW)(value) && more.length === 0 && Object.keys(value).every((field) => ofHead.has(field));
    });
    if (empty.length === 0)
        return undefined;
    const filled = empty.flatMap((path) => [
        [path, JSON.stringify({ ...(0,fields/* objectAt */.lJ)((0,read_values/* readValues */.N)(textOf(path) ?? '')[0]), resources: [emptyList] })],
        [(0,revision_tree/* pathIn */.lW)((0,repository/* folderOf */.yS)(path), emptyList), 'apiVersion: v1\nkind: List\nitems: []\n'],
    ]);
    const elsewhere = unit.elsewhere ?? { bases: [], layers: null, files: new Set() };
    return { unit: { ...unit, elsewhere: { ...elsewhere, texts: new Map([...texts, ...filled]) } }, empty: empty.sort() };
};
/** kustomize: `no matches for Id Deployment.v1.apps/web.[noNs]`. */
const unmatchedId = /no matches for Id ([A-Z]\w*)\.[^\s/]*\/([a-z0-9][-a-z0-9.:]*?)\.(?:\[noNs\]|[a-z0-9-]+)(?=[;\s`'")]|$)/;
/** More of them than this are no accident of a version of kustomize. */
const mostUnmatched = 8;
/**
 * A unit without the one patch that kustomize finds no object for; undefined: its words do not say plainly which that is.
 *
 * A strategic merge patch changes the object of its own kind and name, and no other (kustomize: PatchStrategicMerge,
 * `patches` without a target). Where the unit holds none of that kind and name it changes nothing there, whatever version builds
 * it; a base that is left out may hold one, which the same patch makes the same of at both revisions. So the rest is what a
 * build without the patch gives: `isWithoutTarget` looks for what the patch could have meant, and both revisions have to leave
 * the same patches out (rendered-sides.ts).
 */
const withoutUnmatched = (unit, { textOf, tree }, errors) => {
    const [, kind = '', name = ''] = unmatchedId.exec(errors) ?? [];
    if (name === '')
        return undefined;
    const texts = unit.elsewhere?.texts ?? new Map();
    const written = (path) => texts.get(path) ?? textOf(path);
    const found = [...unit.reads].filter(kustomizations/* isKustomizationFile */.yi).flatMap((path) => {
        const [value, ...more] = (0,read_values/* readValues */.N)(written(path) ?? '');
        if (!(0,json/* isJsonObject */.OW)(value) || more.length > 0)
            return [];
        return entriesOf(value).flatMap((entry) => {
            const at = entry.file === undefined ? undefined : (0,revision_tree/* joinPath */.uJ)((0,repository/* folderOf */.yS)(path), entry.file);
            const text = at === undefined ? entry.text : tree.file(at) === at ? written(at) : undefined;
            return text !== undefined && text.includes(name) ? [{ ...entry, path, value, text, at }] : [];
        });
    });
    const [only, another] = found.filter(({ text }) => (0,read_values/* readValues */.N)(text).some((one) => isOf(one, kind, name)));
    if (only === undefined || another !== undefined)
        return undefined;
    const [patch, rest] = takeOut(only.text, kind, name);
    if (patch === undefined || (rest !== '' && only.at === undefined))
        return undefined;
    const left = new Map(texts);
    if (rest === '')
        left.set(only.path, JSON.stringify(without(only.value, only.field, only.index)));
    else
        left.set(only.at ?? '', rest);
    const elsewhere = unit.elsewhere ?? { bases: [], layers: null, files: new Set() };
    return {
        unit: { ...unit, elsewhere: { ...elsewhere, texts: left } },
        patch: { path: only.path, kind, name, text: patch },
    };
};
/** Strategic merge patches of a kustomization: those with a target of their own say in other words what they change. */
const entriesOf = (value) => [
    ...listOf(value, 'patchesStrategicMerge').flatMap((entry, index) => typeof entry !== 'string'
        ? []
        : [{ field: 'patchesStrategicMerge', index, ...(/[\n{]/.test(entry) ? { text: entry } : { file: entry }) }]),
    ...listOf(value, 'patches').flatMap((entry, index) => {
        if (typeof entry === 'string')
            return [{ field: 'patches', index, file: entry }];
        if (!(0,json/* isJsonObject */.OW)(entry) || entry['target'] !== undefined)
            return [];
        const file = (0,fields/* textAt */.$6)(entry, 'path');
        return [{ field: 'patches', index, ...(file === '' ? { text: (0,fields/* textAt */.$6)(entry, 'patch') } : { file }) }];
    }),
];
/** The one patch of an object in a text of several, and the others; undefined where documents do not show plainly. */
const takeOut = (text, kind, name) => {
    const documents = text.split(/^---(?:[ \t][^\n]*)?\n/m).filter((one) => (0,read_values/* readValues */.N)(one).length > 0);
    const own = documents.filter((one) => (0,read_values/* readValues */.N)(one).some((value) => isOf(value, kind, name)));
    const others = documents.filter((one) => !own.includes(one));
    const isPlain = (0,json/* isSameJson */.TL)([...(0,read_values/* readValues */.N)(text)], documents.flatMap((one) => [...(0,read_values/* readValues */.N)(one)]));
    return isPlain && own.length === 1 ? [own[0], others.join('---\n')] : [undefined, ''];
};
const listOf = (value, field) => {
    const list = value[field];
    return Array.isArray(list) ? list : [];
};
const without = (value, field, index) => {
    const rest = listOf(value, field).filter((_, at) => at !== index);
    const others = Object.entries(value).filter(([name]) => name !== field);
    return Object.fromEntries([...others, ...(rest.length === 0 ? [] : [[field, rest]])]);
};
const isOf = (value, kind, name) => (0,fields/* textAt */.$6)(value, 'kind') === kind && (0,fields/* textAt */.$6)((0,fields/* objectAt */.lJ)(value, 'metadata'), 'name') === name;
/** Whether no object could be what a patch was meant for: of its kind, by its name or by one with a prefix or suffix. */
const isWithoutTarget = (objects, { kind, name }) => !objects.some(({ key }) => key.kind === kind && key.name.includes(name));

;// CONCATENATED MODULE: ./src/open/render-unit.ts








/** Renders a unit at a revision, or says what keeps it from being rendered. A unit that is not there holds nothing. */
const renderUnit = async (ports, unit, at) => {
    if (unit === undefined)
        return { kind: 'absent' };
    if (unit.obstacle !== undefined)
        return notRendered(unit, unit.obstacle);
    const namespace = unit.namespace ?? ports.namespace;
    const plan = planCopy(unit, at.tree, namespace ?? 'default');
    if (plan === undefined)
        return readText(unit, at, ports, filesOf(unit, at));
    const contents = await ports.repository.whole.read(at.revision, [...new Set(plan.from.values())]);
    const lost = [...plan.from.values()].find((path) => !contents.has(path));
    if (lost !== undefined)
        return notRendered(unit, {
            text: `${lost} could not be read`,
            remedy: 'Give the job the whole tree of both revisions: fetch-depth: 2, or GIT_DEPTH: "0".',
        });
    const first = await ports.renderer.render(makeCopy(plan, contents));
    const unmatched = [];
    const empty = [];
    let [left, rendering] = [unit, first];
    while (rendering.kind === 'failed' && rendering.why === 'refused' && unmatched.length < mostUnmatched) {
        const filled = empty.length === 0 ? withoutEmpty(left, at, rendering.text) : undefined;
        const without = filled === undefined ? withoutUnmatched(left, at, rendering.text) : undefined;
        left = filled?.unit ?? without?.unit ?? left;
        const next = planCopy(left, at.tree, namespace ?? 'default');
        if ((filled ?? without) === undefined || next === undefined)
            break;
        empty.push(...(filled?.empty ?? []));
        if (without !== undefined)
            unmatched.push(without.patch);
        rendering = await ports.renderer.render(makeCopy(next, contents));
    }
    if (rendering.kind === 'failed')
        return notRendered(unit, first.kind === 'failed' ? first : rendering);
    const read = readText(unit, at, ports, [{ path: unit.id, text: rendering.text }], { unmatched, empty });
    const isWhole = read.kind !== 'read' || unmatched.every((patch) => isWithoutTarget(read.read.objects, patch));
    return isWhole || first.kind !== 'failed' ? read : notRendered(unit, first);
};
/** Names what could not be rendered: nothing in it is known. */
const notRendered = ({ title }, { text, remedy }) => ({
    kind: 'not rendered',
    reason: { code: 'NOT_RENDERED', text: `${title} was not rendered: ${text}. ${remedy}` },
});
/** A plain unit: its files as they are. */
const filesOf = ({ reads }, { files }) => files.filter(({ path }) => reads.has(path));
const readText = (unit, at, { cache, namespace, isSame = false }, texts, { unmatched, empty } = {
    unmatched: [],
    empty: [],
}) => {
    const { source } = unit;
    const substitutions = source.kind === 'helm' ? undefined : source.substitutions;
    const files = texts.map(({ path, text: whole }) => {
        const text = isSame ? (0,without_definitions/* withoutDefinitions */.D)(whole) : whole;
        const filled = substitutions === undefined ? text : substitute(text, substitutions);
        // Not of bytes of a file: the text alone tells it from others.
        return { path, text: filled, digest: `text:${filled}` };
    });
    const given = unit.namespace ?? namespace;
    const read = (0,read_objects/* readObjects */.$I)(files, {
        selection: 'found',
        limits: limits/* folderLimits */.fR,
        cache,
        ...(given === undefined ? {} : { namespace: given }),
    });
    const sources = openSources(at.textOf);
    return {
        kind: 'read',
        read: { ...read, objects: read.objects.map((object) => placeRendered(object, unit, sources)) },
        withoutNamespace: given === undefined ? read.withoutNamespace.length : 0,
        // As files of the repository they are found, and rendered.
        deliveries: source.kind === 'plain' ? [] : (0,gitops_object/* gitOpsObjects */.JD)(files),
        unmatched,
        empty,
    };
};

// EXTERNAL MODULE: ./src/open/settle-unread.ts + 1 modules
var settle_unread = __webpack_require__(70872);
;// CONCATENATED MODULE: ./src/open/rendered-sides.ts









/** Both revisions of a unit side by side. Where one of them is not known, nothing is compared, and nothing proven. */
const renderedSides = async (ports, pair, before, after) => {
    const isSame = pair.before === pair.after && before === after;
    const leftOut = leaveOutBases(pair, before, after);
    if (leftOut.reason !== undefined)
        return (0,no_sides/* unprovenSides */.e)(leftOut.reason);
    const [old, now] = await Promise.all([
        isSame ? undefined : renderUnit(ports, pair.before, before),
        renderUnit({ ...ports, isSame }, pair.after, after),
    ]).then(([first, second]) => [withoutObjectsOf(first ?? second, pair.before, before), withoutObjectsOf(second, pair.after, after)]);
    const stuck = [old, now].flatMap((side) => (side.kind === 'not rendered' ? [side.reason] : []));
    if (stuck.length > 0) {
        const rest = withoutRepeatedKeys(pair, [before, after], stuck);
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
    const settled = (0,settle_unread/* settleUnread */.p)(sideOf(old), sideOf(now) ?? emptySide, { selection: 'found', feeding: [] });
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
            ...changedRenderedDeliveries(pair.title, deliveriesOf(old), deliveriesOf(now), [before, after]),
        ],
        notes: [...(assumed === 0 ? [] : [assumedNamespace(assumed)]), ...leftOut.notes, ...unmatchedNotes(left)],
    };
};
const deliveriesOf = (side) => (side.kind === 'read' ? side.deliveries : []);
const unmatchedOf = (side) => (side.kind === 'read' ? side.unmatched : []);
const writtenPatches = (patches) => patches.map(({ path, kind, name, text }) => [path, kind, name, text].join('\n')).sort(order/* byCodePoint */.H);
const unmatchedReason = (title, { path, kind, name }) => ({
    code: 'NOT_RENDERED',
    text: `${title} was not rendered: kustomize finds no ${kind} ${name} that the patch of ${path} could change, at one of the revisions or for another patch. Correct the patch, or render it in a job that has what it needs and give the result as before and after.`,
});
const emptyReason = (title, [path = '']) => ({
    code: 'NOT_RENDERED',
    text: `${title} was not rendered: ${path} is empty at one revision alone, and kustomize refuses it or builds nothing of it. Remove it, or render the unit in a job that has what it needs and give the result as before and after.`,
});
const unmatchedNotes = (patches) => patches.length === 0
    ? []
    : [
        `built without patches for which kustomize finds nothing, the same at both revisions: ${(0,list_names/* listNames */.Z)(patches.map(({ path, kind, name }) => `${kind} ${name} of ${path}`), rendered_sides_mostNamed)}`,
    ];
const rendered_sides_mostNamed = 3;
/** Where a unit is rendered without its bases from elsewhere, what these may refer to has to stay as it is. */
const changedReferences = (pair, [old, now], [before, after]) => {
    if (pair.after?.elsewhere === undefined || old.kind !== 'read' || now.kind !== 'read')
        return undefined;
    return isSameReferred(old.read.objects, now.read.objects, before, after)
        ? undefined
        : changedBases(pair.title, pair.after.elsewhere.bases);
};
/** The rendered text is nobody's file: what cannot be read in it stops no other unit. */
const unreadReason = (title, { code, message, received }) => ({
    code,
    text: `${title}: ${message}${received === undefined ? '' : `: ${received}`}`,
});
const sideOf = (side) => side.kind === 'read' ? { ...side.read, nameOf: (path) => path } : undefined;
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
/** One line, whatever the number. */
const assumedNamespace = (objects) => `${objects === 1 ? '1 object names' : `${objects} objects name`} no namespace and nothing else does: taken to be in \`default\` (--namespace sets it)`;
const uniqueReasons = (reasons) => [
    ...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values(),
];


/***/ }),

/***/ 70872:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ settleUnread),
  x: () => (/* binding */ unbuiltReasons)
});

// EXTERNAL MODULE: ./src/manifests/may-hold.ts
var may_hold = __webpack_require__(90661);
// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 5 modules
var read_objects = __webpack_require__(62408);
// EXTERNAL MODULE: ./src/mesh/coverage/may-decide.ts
var may_decide = __webpack_require__(95310);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/open/feeding.ts + 1 modules
var open_feeding = __webpack_require__(71660);
// EXTERNAL MODULE: ./src/mesh/coverage/uncovered.ts
var uncovered = __webpack_require__(61703);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/rbac/compare-permissions.ts + 9 modules
var compare_permissions = __webpack_require__(19995);
;// CONCATENATED MODULE: ./src/open/settle-beside.ts




/**
 * Overlays and clusters have objects of one name each, and of these kinds nobody asks which of them is applied: each is
 * compared with what stood at its own place. A change that decides nothing is none.
 */
const settleBeside = (before, after) => {
    const keys = new Set([...besideOf(before), ...besideOf(after)]);
    if (keys.size === 0)
        return { keys, changes: [], open: [] };
    const [olds, nows] = [placesOf(before, keys), placesOf(after, keys)];
    const others = othersOf([before, after], keys);
    const changes = [];
    const open = [];
    for (const key of keys) {
        const [old, now] = [olds.get(key), nows.get(key)];
        const places = new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])]);
        const deciding = [...places]
            .map((place) => ({ before: old?.get(place), after: now?.get(place) }))
            .filter((change) => !isSame(change) && decides(change, others));
        const [only, another] = deciding;
        if (another !== undefined)
            open.push(deciding.flatMap((one) => one.after ?? one.before ?? []));
        else if (only !== undefined)
            changes.push(only);
    }
    return { keys, changes, open };
};
const besideOf = (side) => (side?.duplicates ?? []).filter(({ beside }) => beside).map(({ key }) => (0,ports_object/* keyText */.Pu)(key));
/** Descriptions of each name, by where they stand: several in one file by their order. */
const placesOf = (side, keys) => {
    const places = new Map();
    const repeated = new Map((side?.duplicates ?? []).map(({ key, objects }) => [(0,ports_object/* keyText */.Pu)(key), objects]));
    for (const object of side?.objects ?? []) {
        const key = (0,ports_object/* keyText */.Pu)(object.key);
        if (!keys.has(key))
            continue;
        const found = new Map();
        for (const one of repeated.get(key) ?? [object]) {
            const path = one.source.kind === 'file' ? (side?.nameOf(one.source.path) ?? '') : '';
            let at = 0;
            while (found.has(`${path}\n${at}`))
                at += 1;
            found.set(`${path}\n${at}`, one);
        }
        places.set(key, found);
    }
    return places;
};
/** What has one name alone, as it is after the change, or was before it. */
const othersOf = (sides, keys) => [
    ...new Map(sides
        .flatMap((side) => side?.objects ?? [])
        .map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object])
        .filter(([key]) => !keys.has(key))).values(),
];
const isSame = ({ before, after }) => before !== undefined && after !== undefined && (0,json/* isSameJson */.TL)(before.content, after.content);
/**
 * Whether a change of one object alone would be told: as not modelled, or among the permissions. Those that stand beside it
 * may be what trusts it or selects by its labels.
 */
const decides = ({ before, after }, others) => {
    const own = (object) => (object === undefined ? [] : [object]);
    const state = (objects) => ({ objects, reads: [] });
    return ((0,compare_permissions/* comparePermissions */.a)(state(own(before)), state(own(after))).length > 0 ||
        (0,uncovered/* uncoveredChanges */.L1)(state([...others, ...own(before)]), state([...others, ...own(after)])).length > 0);
};

// EXTERNAL MODULE: ./src/open/unread-records.ts
var unread_records = __webpack_require__(7730);
;// CONCATENATED MODULE: ./src/open/settle-unread.ts








/** Another program makes the objects: nothing is wrong with the text. */
const filledIn = new Set(['PLACEHOLDER', 'HELM_TEMPLATE', 'KUSTOMIZATION']);
/**
 * Nothing that a change does not touch stops a run. What both sides hold alike is an unknown that is equal on both: it is
 * counted in one line, and stands in the way of a proof only where it may hold an object that decides. What the change
 * touches and cannot be read is an error, but for text that another program fills in, of which nothing is proven.
 */
const settleUnread = (before, after, { selection, feeding }) => {
    const [old, now] = [partsOf(before), partsOf(after)];
    const problems = [];
    const reasons = [];
    const equal = [];
    const untouched = [];
    const harmless = [];
    const rewritten = new Set();
    const tell = (part, first) => {
        rewritten.add(after.nameOf(part.path));
        reasons.push(changedReason(first));
    };
    const listed = (part) => part.problems.some(({ code }) => code === 'NOT_KUBERNETES');
    for (const [key, part] of now) {
        const counts = (0,may_hold/* mayCount */.bT)(part.holds);
        const [first] = part.problems;
        const template = first !== undefined && filledIn.has(first.code);
        if (old.has(key)) {
            if (part.beside === true)
                continue;
            (counts ? equal : untouched).push(part);
            // Its own other parts were compared: what fills it in stands elsewhere.
            if (!template || !(0,may_hold/* mayHoldPolicy */.D9)(part.holds))
                continue;
            const feeds = (0,open_feeding/* feedsOf */.T6)(part, feeding);
            if (feeds.length > 0)
                reasons.push(fedReason(part, feeds));
        }
        else if (isBeside(part) && !listed(part)) {
            if (!(0,may_decide/* mayHoldDeciding */.M)(part.holds))
                harmless.push(part);
            else if (first !== undefined)
                tell(part, first);
        }
        else if (template)
            tell(part, first);
        else
            problems.push(...part.problems);
    }
    const gone = [...old].filter(([key]) => !now.has(key)).map(([, part]) => part);
    const isTemplate = ({ problems: [first] }) => first !== undefined && filledIn.has(first.code);
    // What cannot be read of the base alone is told by the words of the head, or here.
    for (const part of gone.filter((one) => (isBeside(one) ? (0,may_decide/* mayHoldDeciding */.M)(one.holds) : isTemplate(one))))
        if (!rewritten.has(before?.nameOf(part.path) ?? ''))
            reasons.push(...part.problems.slice(0, 1).map(changedReason));
    const repeated = settleDuplicates(before, after, selection);
    const isRepeated = ({ key }) => repeated.keys.has((0,ports_object/* keyText */.Pu)(key));
    return {
        before: [...(before?.objects ?? []).filter((object) => !isRepeated(object)), ...repeated.before],
        after: [...after.objects.filter((object) => !isRepeated(object)), ...repeated.after],
        problems: [...problems, ...repeated.problems, ...(selection === 'found' ? [] : after.unbuilt)],
        unreadableBefore: gone
            .filter((part) => !isBeside(part) && !isTemplate(part))
            .flatMap((part) => part.problems.slice(0, 1)),
        reasons: [...reasons, ...repeated.reasons],
        incomplete: [...equal.flatMap((part) => (0,unread_records/* unreadRecords */.S)(part.holds, reasonOf(part))), ...repeated.incomplete],
        told: [
            ...toldOf([...equal, ...untouched], sameText),
            ...toldOf([...harmless, ...gone.filter(({ holds }) => !(0,may_decide/* mayHoldDeciding */.M)(holds))], namesNothing),
            ...repeated.told,
        ],
        parts: { before: [...old.values()], after: [...now.values()] },
    };
};
/** Of kinds that nobody looked for: it is no mistake of the change that it cannot be read. */
const isBeside = ({ beside, holds }) => beside === true || !(0,may_hold/* mayCount */.bT)(holds);
/** Kustomizations and charts whose files were read as they stand: right for what the change leaves alone, and for nothing else. */
const unbuiltReasons = ({ unbuilt }, changed) => unbuilt.flatMap((problem) => {
    if (problem.where?.kind !== 'file')
        return [];
    const folder = problem.where.path.slice(0, problem.where.path.lastIndexOf('/') + 1);
    return changed.some((path) => path.startsWith(folder)) ? [changedReason(problem)] : [];
});
const partsOf = (side) => new Map((side?.unread ?? []).map((part) => [`${side?.nameOf(part.path) ?? ''}\n${part.written}`, part]));
const placeOf = ({ where }) => (where?.kind === 'file' ? `${where.path}:${where.line}` : '');
const reasonOf = ({ path, problems: [first] }) => first === undefined ? `${path} cannot be read` : `${placeOf(first)} cannot be read (${first.code})`;
const withPlace = (problem) => problem.where === undefined ? {} : { where: problem.where };
/** The same words as the error had: what, and how it is fixed. */
const changedReason = (problem) => ({
    code: 'CHANGE_UNREAD',
    text: `the change touches what stands at ${placeOf(problem)} and was not read (${problem.code}): ${problem.message}. ${problem.remedy}`,
    ...withPlace(problem),
});
const fedReason = (part, feeding) => {
    const [first] = part.problems;
    const files = feeding.slice(0, 3).join(', ');
    const more = feeding.length > 3 ? ` and ${feeding.length - 3} more files` : '';
    return {
        code: 'CHANGE_UNREAD',
        text: `${reasonOf(part)}: another program fills it in, and the change touches ${files}${more}, which may say with what. ${first?.remedy ?? ''}`.trim(),
        ...(first === undefined ? {} : withPlace(first)),
    };
};
/** Files that a line names; the others are counted. */
const named = 3;
const sameText = (one) => one ? 'and its text is the same at both revisions' : 'and their text is the same at both revisions';
const namesNothing = (one) => one
    ? 'and what changed of it names no kind that decides access'
    : 'and what changed of them names no kind that decides access';
const toldOf = (parts, known) => {
    const files = new Map(parts.map((part) => [part.path, part]));
    if (files.size === 0)
        return [];
    const shown = [...files.values()].map(({ path, problems: [first] }) => {
        const place = first === undefined ? path : placeOf(first);
        return first === undefined ? place : `${place} (${first.code})`;
    });
    return [
        `${files.size === 1 ? '1 file was' : `${files.size} files were`} not read, ${known(files.size === 1)}: ${(0,list_names/* listNames */.Z)(shown, named)}`,
    ];
};
const contentOf = (object) => JSON.stringify(object.content);
const differs = ({ objects }) => new Set(objects.map(contentOf)).size > 1;
const settleDuplicates = (before, after, selection) => {
    const descriptions = (side) => new Map((side?.duplicates ?? []).filter((one) => !one.beside && differs(one)).map((one) => [(0,ports_object/* keyText */.Pu)(one.key), one]));
    const [old, now] = [descriptions(before), descriptions(after)];
    const written = (side, one) => JSON.stringify((one?.objects ?? []).map((object) => [nameOf(side, object), contentOf(object)]));
    const beside = settleBeside(before, after);
    const found = {
        before: beside.changes.flatMap((change) => change.before ?? []),
        after: beside.changes.flatMap((change) => change.after ?? []),
        problems: [],
        reasons: beside.open.map(repeatedReason),
        incomplete: [],
        told: [],
    };
    let unchanged = 0;
    for (const key of new Set([...old.keys(), ...now.keys()])) {
        const one = now.get(key) ?? old.get(key);
        if (one === undefined)
            continue;
        if (written(before, old.get(key)) === written(after, now.get(key))) {
            unchanged += 1;
            const { group, kind, namespace } = one.key;
            const because = `${(0,ports_object/* keyTitle */.Gv)(one.key)} is described ${timesOf(one)}, at ${settle_unread_placesOf(one)}`;
            found.incomplete.push({ group, kind, namespace, status: 'forbidden', because });
            continue;
        }
        const only = onlyChanged(before, old.get(key), after, now.get(key));
        // Whichever is applied: either nothing changes, or this.
        if (only !== undefined) {
            found.before.push(only.before);
            found.after.push(only.after);
        }
        else if (selection !== 'found' && now.has(key))
            found.problems.push(...(0,read_objects/* duplicateProblems */.A_)(one));
        else
            found.reasons.push(repeatedReason(one.objects));
    }
    if (unchanged > 0)
        found.told.push(`${unchanged === 1 ? '1 object is' : `${unchanged} objects are`} described more than once, and differently, at both revisions: which description is applied is not known`);
    return { ...found, keys: new Set([...beside.keys, ...old.keys(), ...now.keys()]) };
};
/** The same places describe it on both sides, and one of the descriptions alone has changed. */
const onlyChanged = (before, old, after, now) => {
    if (old?.objects.length !== now?.objects.length)
        return undefined;
    const pairs = (old?.objects ?? []).map((object) => ({
        before: object,
        after: now?.objects.find((other) => nameOf(after, other) === nameOf(before, object)),
    }));
    const changed = pairs.filter((pair) => pair.after === undefined || contentOf(pair.before) !== contentOf(pair.after));
    const [only, another] = changed;
    if (only?.after === undefined || another !== undefined)
        return undefined;
    return { before: only.before, after: only.after };
};
const nameOf = (side, { source }) => source.kind === 'file' && side !== undefined ? side.nameOf(source.path) : '';
const timesOf = ({ objects }) => objects.length === 2 ? 'twice' : `${objects.length} times`;
const settle_unread_placesOf = ({ objects }) => (0,list_names/* listNames */.Z)(objects.flatMap(({ source }) => (source.kind === 'file' ? [`${source.path}:${source.line}`] : [])), named);
const repeatedReason = (objects) => {
    const [first] = objects;
    const one = { objects };
    return {
        code: 'CHANGE_UNREAD',
        text: `${first === undefined ? 'An object' : (0,ports_object/* keyTitle */.Gv)(first.key)} is described ${timesOf(one)}, and differently, at ${settle_unread_placesOf(one)}: which description is applied is not known. Give each environment its own list of policies in meshgate.yaml, or remove all but one`,
        ...(first === undefined ? {} : { where: first.source }),
    };
};


/***/ }),

/***/ 7730:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ unreadRecords)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90661);
/* harmony import */ var _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73918);


/** What may stand in a part of the tree that was not read, as kinds and namespaces that were not read in whole. */
const unreadRecords = (holds, because) => _mesh_kinds_js__WEBPACK_IMPORTED_MODULE_1__/* .readKinds */ .eA.flatMap(({ group, kind, namespaced }) => {
    if (!(0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldKind */ .$J)(holds, group, kind))
        return [];
    const places = !namespaced ? [''] : holds.namespaces === 'any' ? ['*'] : [...holds.namespaces];
    return places.map((namespace) => ({ group, kind, namespace, status: 'forbidden', because }));
});


/***/ }),

/***/ 75787:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ accountChanges)
/* harmony export */ });
/* harmony import */ var _manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25663);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46799);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);






/**
 * What a ServiceAccount may do, its pods may do: one that takes another account takes its permissions along, with no
 * binding changed (PodSpec: serviceAccountName; `default` where it is missing). In order of the workloads.
 */
const accountChanges = (before, after) => {
    if (haveSameAccounts(before, after))
        return [];
    const [old, now] = [accountsOf(before), accountsOf(after)];
    return [...now]
        .map(([key, { workload, account, token }]) => {
        const earlier = old.get(key);
        const hasTokenNow = token && earlier?.token === false;
        return { key, workload, from: hasTokenNow ? undefined : earlier?.account, to: account };
    })
        .filter(({ from, to }) => from !== to)
        .sort((left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .H)(left.key, right.key))
        .map(({ workload, from, to }) => ({ workload, from, to }));
};
/** What pods and accounts say is found by the same objects, so that it is the same. */
const haveSameAccounts = (before, after) => {
    if ((0,_mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkloads */ .c7)(before) !== (0,_mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkloads */ .c7)(after))
        return false;
    const [old, now] = [before, after].map((state) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsOfKind */ ._c)(state, '', 'ServiceAccount'));
    return old?.length === now?.length && old?.every((account, at) => account === now?.[at]) === true;
};
const accountsOf = (state) => {
    const withoutToken = new Set((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsOfKind */ ._c)(state, '', 'ServiceAccount')
        .filter(({ content }) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(content, 'automountServiceAccountToken') === false)
        .map(({ key }) => `ServiceAccount ${key.namespace}/${key.name}`));
    return new Map((0,_mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .findWorkloads */ .c7)(state)
        .flatMap((workload) => [workload, ...workload.alike])
        .map((workload) => {
        const account = accountOf(workload);
        return [
            placeOf(workload, account),
            {
                workload: (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyTitle */ .Gv)(workload.object.key),
                account,
                token: getsToken(workload, !withoutToken.has(account)),
            },
        ];
    }));
};
/** Of those whose names are generated, several of one beginning may run as different accounts. */
const placeOf = ({ object: { key }, title }, account) => (0,_manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isGeneratedName */ .d8)(key.name) ? `${(0,_manifests_generated_name_js__WEBPACK_IMPORTED_MODULE_0__/* .lastingKey */ .eP)(key)} ${account}` : `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(key)} ${title}`;
const accountOf = ({ namespace, podSpec }) => `ServiceAccount ${namespace}/${(0,_mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceAccountOf */ .gw)(podSpec)}`;
/** PodSpec: what the pod says wins over its account; a projected volume brings a token whatever both say. */
const getsToken = ({ podSpec }, byAccount) => {
    const own = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(podSpec, 'automountServiceAccountToken');
    const projected = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'volumes').some((volume) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(volume, 'projected', 'sources').some((source) => 'serviceAccountToken' in (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(source)));
    return projected || (typeof own === 'boolean' ? own : byAccount);
};


/***/ }),

/***/ 19995:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  a: () => (/* binding */ comparePermissions)
});

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/changed-objects.ts
var changed_objects = __webpack_require__(87524);
// EXTERNAL MODULE: ./src/rbac/account-changes.ts
var account_changes = __webpack_require__(75787);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/rbac/describe-permission.ts
var describe_permission = __webpack_require__(7259);
// EXTERNAL MODULE: ./src/rbac/value-set.ts
var value_set = __webpack_require__(46072);
;// CONCATENATED MODULE: ./src/rbac/admission-changes.ts





const admissionGroup = 'admissionregistration.k8s.io';
/** Kubernetes API reference: admission; the others by their own documentation. The first that fits counts. */
const admissions = [
    { group: admissionGroup, kind: 'ValidatingAdmissionPolicy', does: 'refuses' },
    { group: admissionGroup, kind: 'ValidatingAdmissionPolicyBinding', does: 'refuses' },
    { group: admissionGroup, kind: 'ValidatingWebhookConfiguration', does: 'refuses' },
    { group: admissionGroup, kind: 'MutatingAdmissionPolicy', does: 'rewrites' },
    { group: admissionGroup, kind: 'MutatingAdmissionPolicyBinding', does: 'rewrites' },
    { group: 'constraints.gatekeeper.sh', kind: '*', does: 'refuses' },
    { group: 'templates.gatekeeper.sh', kind: '*', does: 'refuses' },
    { group: 'mutations.gatekeeper.sh', kind: '*', does: 'rewrites' },
    { group: 'config.gatekeeper.sh', kind: '*', does: 'excepts' },
    { group: 'policies.kubewarden.io', kind: '*', does: 'refuses' },
    { group: 'kyverno.io', kind: 'PolicyException', does: 'excepts' },
    { group: 'kyverno.io', kind: '*', does: 'refuses' },
    { group: 'policies.kyverno.io', kind: 'PolicyException', does: 'excepts' },
    { group: 'policies.kyverno.io', kind: '*', does: 'refuses' },
    { group: 'security.openshift.io', kind: 'SecurityContextConstraints', does: 'excepts' },
];
/**
 * A role allows a request, and admission may still refuse it: where a policy, a webhook or a level of Pod Security goes or
 * changes, what its subjects can do grows without any role. Their expressions are not evaluated, so that such a change is
 * named and proves nothing.
 */
const admissionChanges = (changes) => changes.flatMap((change) => [...policyChange(change), ...podSecurityChange(change)]);
/** What an object does in admission; undefined for any other. */
const admissionOf = ({ key }) => admissions.find(({ group, kind }) => group === key.group && (kind === '*' || kind === key.kind));
const policyChange = ({ before, after }) => {
    const object = after ?? before;
    if (object === undefined)
        return [];
    const found = admissionOf(object);
    if (found === undefined)
        return [];
    const does = found.does === 'refuses' && makesObjects(after) ? 'rewrites' : found.does;
    if (before === undefined && does === 'refuses')
        return [];
    if (after === undefined && does === 'excepts')
        return [];
    if (before !== undefined && after !== undefined && decisive(before) === decisive(after))
        return [];
    const verb = before === undefined ? 'comes' : after === undefined ? 'goes' : 'changes';
    const meaning = {
        refuses: 'what it refused may pass',
        excepts: 'what others refuse may pass',
        rewrites: 'what it makes of requests, or makes besides, is not known',
    }[does];
    return [
        {
            kind: 'unknown',
            subject: 'whoever sends what it judges',
            scope: (0,describe_permission/* describeScope */.OI)(object.key.namespace === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([object.key.namespace])),
            rule: `${(0,ports_object/* keyTitle */.Gv)(object.key)} ${verb}: ${meaning}`,
            badges: [],
            where: [object.source],
        },
    ];
};
/** A policy of Kyverno that writes: it may make any object, roles and bindings among them. */
const makesObjects = (object) => object !== undefined && hasMember(object.content, /^(?:generate|mutate)$/);
const hasMember = (value, name) => Array.isArray(value)
    ? value.some((one) => hasMember(one, name))
    : (0,json/* isJsonObject */.OW)(value) && Object.entries(value).some(([key, below]) => name.test(key) || hasMember(below, name));
/** Members that say how a webhook is reached, and not what it judges. */
const technical = new Set(['caBundle', 'timeoutSeconds', 'admissionReviewVersions', 'sideEffects']);
const notes = new Set(['metadata', 'status', 'apiVersion', 'kind']);
const decisive = ({ content }) => (0,digest/* digestOf */.ol)(Object.fromEntries(Object.entries(withoutTechnical(content)).filter(([name]) => !notes.has(name))));
const withoutTechnical = (object) => Object.fromEntries(Object.entries(object)
    .filter(([name]) => !technical.has(name))
    .map(([name, value]) => [
    name,
    Array.isArray(value)
        ? value.map((one) => ((0,json/* isJsonObject */.OW)(one) ? withoutTechnical(one) : one))
        : (0,json/* isJsonObject */.OW)(value)
            ? withoutTechnical(value)
            : value,
]));
const enforce = 'pod-security.kubernetes.io/enforce';
/** Pod Security Standards, from the one that lets everything through. */
const levels = ['privileged', 'baseline', 'restricted'];
const podSecurityChange = ({ before, after }) => {
    if (before === undefined || after === undefined)
        return [];
    if (after.key.group !== '' || after.key.kind !== 'Namespace')
        return [];
    const [old, now] = [before, after].map((object) => ({
        level: labelOf(object, enforce),
        version: labelOf(object, `${enforce}-version`),
    }));
    if (old === undefined || now === undefined || (old.level === now.level && old.version === now.version))
        return [];
    const [from, to] = [levels.indexOf(old.level), levels.indexOf(now.level)];
    // The strictest there is, and one that refuses nothing, whatever their versions.
    if (now.level === 'restricted' && old.version === now.version)
        return [];
    if (now.level === old.level && (now.level === 'privileged' || now.level === ''))
        return [];
    if (from >= 0 && to > from && old.version === now.version)
        return [];
    // Without a label the cluster's own default counts, which may refuse nothing, and hardly ever more than `baseline`.
    if (old.level === '' && to > 0)
        return [];
    const certain = from > to && to >= 0;
    const shown = (level) => (level === '' ? "the cluster's own default" : `level ${level}`);
    return [
        {
            kind: certain ? 'gained' : 'unknown',
            subject: `whoever may create pods in namespace ${after.key.name}`,
            scope: (0,describe_permission/* describeScope */.OI)((0,value_set/* only */.j6)([after.key.name])),
            rule: certain
                ? `create pods that ${shown(old.level)} of Pod Security refuses and ${shown(now.level)} does not`
                : `Pod Security takes ${shown(now.level)} instead of ${shown(old.level)}`,
            badges: [],
            where: [after.locate('/metadata/labels')],
        },
    ];
};
const labelOf = ({ labels }, name) => (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? '';

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
;// CONCATENATED MODULE: ./src/rbac/admission-parameters.ts







const admission_parameters_admissionGroup = 'admissionregistration.k8s.io';
const groupOf = (apiVersion) => (apiVersion.includes('/') ? (apiVersion.split('/')[0] ?? '') : '');
/** Kubernetes API reference: ParamKind, ParamRef. */
const referenceOf = (binding, { objects }) => {
    const { group, kind } = binding.key;
    if (group !== admission_parameters_admissionGroup || !/^(?:Valid|Mut)atingAdmissionPolicyBinding$/.test(kind))
        return [];
    const spec = (0,fields/* objectAt */.lJ)(binding.content, 'spec');
    const parameters = (0,fields/* member */.Dc)(spec, 'paramRef');
    if (parameters === undefined || parameters === null)
        return [];
    // One that only warns or notes refuses nothing.
    if (kind.startsWith('Validating') && !(0,fields/* textsAt */.i1)(spec, 'validationActions').includes('Deny'))
        return [];
    const policy = objects.find(({ key }) => key.group === group && `${key.kind}Binding` === kind && key.name === (0,fields/* textAt */.$6)(spec, 'policyName'));
    const parameterKind = (0,fields/* objectAt */.lJ)(policy?.content, 'spec', 'paramKind');
    const selector = (0,fields/* member */.Dc)(parameters, 'selector');
    return [
        {
            by: (0,ports_object/* keyTitle */.Gv)(binding.key),
            kind: policy === undefined
                ? undefined
                : { group: groupOf((0,fields/* textAt */.$6)(parameterKind, 'apiVersion')), kind: (0,fields/* textAt */.$6)(parameterKind, 'kind') },
            name: (0,fields/* textAt */.$6)(parameters, 'name'),
            selector: (0,json/* isJsonObject */.OW)(selector) ? selector : undefined,
            namespace: (0,fields/* textAt */.$6)(parameters, 'namespace'),
            missing: (0,fields/* textAt */.$6)(parameters, 'parameterNotFoundAction') === 'Allow' ? 'Allow' : 'Deny',
        },
    ];
};
const configMapsIn = (value) => {
    if (Array.isArray(value))
        return value.flatMap(configMapsIn);
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([name, inner]) => name === 'configMap' && (0,json/* isJsonObject */.OW)(inner) && (0,fields/* textAt */.$6)(inner, 'name') !== '' ? [inner] : configMapsIn(inner));
};
/** Policies of Kyverno read ConfigMaps into their context (kyverno.io/docs/policy-types/cluster-policy/external-data-sources). */
const contextsOf = (policy) => policy.key.group !== 'kyverno.io'
    ? []
    : configMapsIn(policy.content).map((map) => ({
        by: (0,ports_object/* keyTitle */.Gv)(policy.key),
        kind: { group: '', kind: 'ConfigMap' },
        name: (0,fields/* textAt */.$6)(map, 'name'),
        selector: undefined,
        namespace: (0,fields/* textAt */.$6)(map, 'namespace'),
        missing: 'Deny',
    }));
const isParameter = (object, reference) => {
    if (object === undefined)
        return false;
    const { key } = object;
    const { kind, name, selector, namespace } = reference;
    if (kind !== undefined && (kind.kind !== key.kind || kind.group !== key.group))
        return false;
    if (namespace !== '' && key.namespace !== '' && key.namespace !== namespace)
        return false;
    // Kyverno fills in names; which ones, nobody can say.
    if (name.includes('{{'))
        return true;
    return selector === undefined ? key.name === name : (0,label_selector/* selectsLabels */.B)(selector, object.labels);
};
/** Notes of tools, which no policy can lean on. */
const applied = 'kubectl.kubernetes.io/last-applied-configuration';
const admission_parameters_notes = new Set(['metadata', 'status', 'apiVersion']);
const says = ({ content, labels, annotations }) => (0,digest/* digestOf */.ol)([
    Object.fromEntries(Object.entries(content).filter(([name]) => !admission_parameters_notes.has(name))),
    labels,
    Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== applied)),
]);
/** What a reference has of a change: the parameter comes, goes or says something else. */
const effectOf = ({ before, after }, reference) => {
    const [was, is] = [isParameter(before, reference), isParameter(after, reference)];
    if (was && is)
        return before !== undefined && after !== undefined && says(before) !== says(after) ? 'changes' : undefined;
    // Where nothing held without it, one more only refuses; and where all was refused, one less does.
    if (is)
        return reference.missing === 'Deny' ? 'comes' : undefined;
    return was && (reference.missing === 'Allow' || reference.selector !== undefined) ? 'goes' : undefined;
};
/**
 * Objects of any kind that a policy of admission takes its parameters from: by them it may let more through, and the policy
 * itself stays the same. What stands before the change counts, since a policy that comes refuses nothing yet.
 */
const parameterChanges = (changes, before) => {
    const references = before.objects.flatMap((object) => [...referenceOf(object, before), ...contextsOf(object)]);
    if (references.length === 0)
        return [];
    return changes.flatMap((change) => {
        const object = change.after ?? change.before;
        const found = references.flatMap((reference) => {
            const effect = effectOf(change, reference);
            return effect === undefined ? [] : [{ effect, by: reference.by }];
        });
        const [first] = found;
        if (object === undefined || first === undefined)
            return [];
        const users = [...new Set(found.map(({ by }) => by))].sort().join(' and ');
        return [
            {
                kind: 'unknown',
                subject: 'whoever sends what it judges',
                scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
                rule: `${(0,ports_object/* keyTitle */.Gv)(object.key)} ${first.effect}, and ${users} takes parameters from it: what it refused may pass`,
                badges: [],
                where: [object.source],
            },
        ];
    });
};

// EXTERNAL MODULE: ./src/mesh/coverage/parsed-text.ts
var parsed_text = __webpack_require__(9323);
;// CONCATENATED MODULE: ./src/rbac/api-server-changes.ts







/**
 * Flags of the API server that decide no request: where it listens and stores, what it logs, its own certificates (Kubernetes:
 * kube-apiserver reference). Any other may decide who somebody is, and what they may do.
 */
const harmlessFlag = /^(?:advertise-address|bind-address|secure-port|allow-privileged|audit-.*|etcd-.*|service-cluster-ip-range|service-node-port-range|tls-.*|cert-dir|storage-.*|kubelet-client-.*|kubelet-certificate-authority|kubelet-preferred-address-types|kubelet-timeout|v|vmodule|logging-format|log-.*|profiling|max-.*|min-request-timeout|request-timeout|goaway-chance|default-.*-toleration-seconds|default-watch-cache-size|watch-cache.*|enable-garbage-collector|event-ttl|encryption-provider-config.*|cloud-.*|external-hostname|endpoint-reconciler-type|apiserver-count|shutdown-.*|livez-grace-period|tracing-config-file|delete-collection-workers|enable-priority-and-fairness|cors-allowed-origins|http2-.*|strict-transport-security-directives|egress-selector-config-file|enable-aggregator-routing|lease-.*|permit-.*)$/;
/** Members of a cluster's own configuration that hold the flags of its API server, or stand for them. */
const serverMember = /^(?:apiServer|kubeAPIServer|kube-apiserver-arg|kubeApiServer|kube_apiserver|kube-api)$/;
/** Members beside them that are about how the server runs. */
const harmlessMember = new Set([
    'certSANs',
    'extraVolumes',
    'extraEnvs',
    'timeoutForControlPlane',
    'image',
    'imageRepository',
    'resources',
    'cpuRequest',
    'memoryRequest',
    'logLevel',
    'auditLogPath',
    'auditLogMaxAge',
    'auditLogMaxBackups',
    'auditLogMaxSize',
]);
/** Files and objects that say as a whole who is who, or who may what (Kubernetes: apiserver.config; OpenShift; kops). */
const wholeKinds = new Map([
    ['apiserver.config.k8s.io/AuthenticationConfiguration', 'who is who'],
    ['apiserver.config.k8s.io/AuthorizationConfiguration', 'who may what'],
    ['apiserver.config.k8s.io/AdmissionConfiguration', 'what is refused'],
    ['kubelet.config.k8s.io/KubeletConfiguration', 'who may use the kubelets, and so every pod of their nodes'],
    ['config.openshift.io/OAuth', 'who is who'],
    ['config.openshift.io/Authentication', 'who is who'],
    ['config.openshift.io/APIServer', 'who is who'],
    ['operator.openshift.io/KubeAPIServer', 'who may what'],
]);
/**
 * What the API server itself is told about who is who and who may what: its flags in a static pod, in a cluster's own
 * configuration, and its files. No role can be proven beside a change of them, so each is named.
 */
const apiServerChanges = (changes) => changes.flatMap(({ before, after }) => {
    if (after === undefined)
        return [];
    const now = decidingPart(after);
    if (now === undefined)
        return [];
    const old = before === undefined ? undefined : decidingPart(before);
    if (old !== undefined && (0,digest/* digestOf */.ol)(old.value) === (0,digest/* digestOf */.ol)(now.value))
        return [];
    return [
        {
            kind: 'unknown',
            subject: 'anyone',
            scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
            rule: `${(0,ports_object/* keyTitle */.Gv)(after.key)} ${before === undefined ? 'comes' : 'changes'}: it tells the API server ${now.what}`,
            badges: [],
            where: [after.source],
        },
    ];
});
const decidingPart = (object) => {
    const { group, kind } = object.key;
    const whole = wholeKinds.get(`${group}/${kind}`);
    if (whole !== undefined) {
        const rest = Object.entries(object.content).filter(([name]) => name !== 'metadata' && name !== 'status');
        return {
            what: whole,
            value: kind === 'KubeletConfiguration' ? kubeletPart(object.content) : Object.fromEntries(rest),
        };
    }
    const found = [];
    gather(object.content, '', found);
    return found.length === 0 ? undefined : { what: 'who is who and who may what', value: found };
};
/** KubeletConfiguration: only these decide who reaches the kubelet. */
const kubeletPart = ({ authentication, authorization, readOnlyPort }) => [
    authentication ?? null,
    authorization ?? null,
    readOnlyPort ?? null,
];
const gather = (value, name, found) => {
    if (Array.isArray(value) && !serverMember.test(name)) {
        value.forEach((one) => gather(one, name, found));
        return;
    }
    if (serverMember.test(name)) {
        const part = withoutHarmless(value);
        if (part !== undefined)
            found.push(part);
        return;
    }
    if (typeof value === 'string' && mentionsServer(value)) {
        const texts = (0,parsed_text/* parsedTexts */._8)(value);
        if (texts === undefined)
            found.push(value);
        else
            gather([...texts], '', found);
        return;
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return;
    for (const container of (0,fields/* objectsAt */.yR)(value, 'containers'))
        if (isServer(container))
            found.push(flagsOf(container));
    for (const [key, below] of Object.entries(value))
        if (key !== 'metadata' && key !== 'status')
            gather(below, key, found);
};
/** A patch of a cluster's configuration, or a file of its nodes, as a text of several lines. */
const mentionsServer = (text) => text.includes('\n') && /apiServer|kubeAPIServer|kube-?apiserver/.test(text);
const lastPart = (text) => text.split('/').at(-1) ?? '';
const isServer = (container) => (0,fields/* textAt */.$6)(container, 'name') === 'kube-apiserver' ||
    lastPart((0,fields/* textsAt */.i1)(container, 'command')[0] ?? '') === 'kube-apiserver' ||
    /^kube-apiserver(?:[:@]|$)/.test(lastPart((0,fields/* textAt */.$6)(container, 'image').replace(/@.*$/, '')));
const flagName = (flag) => flag.replace(/^--?/, '').replace(/=.*$/s, '');
const flagsOf = (container) => [...(0,fields/* textsAt */.i1)(container, 'command').slice(1), ...(0,fields/* textsAt */.i1)(container, 'args')]
    .filter((flag) => !harmlessFlag.test(flagName(flag)))
    .sort();
/** A map, or a list of names and values, or of flags, without what decides nothing; undefined where nothing is left. */
const withoutHarmless = (value) => {
    if (typeof value === 'string')
        return harmlessFlag.test(flagName(value)) ? undefined : value;
    if (Array.isArray(value)) {
        const rest = value.flatMap((one) => {
            const name = (0,fields/* textAt */.$6)(one, 'name');
            if (name !== '')
                return harmlessFlag.test(name) ? [] : [one];
            const part = withoutHarmless(one);
            return part === undefined ? [] : [part];
        });
        return rest.length === 0 ? undefined : rest;
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    const rest = Object.entries(value).flatMap(([name, below]) => {
        if (harmlessMember.has(name) || harmlessFlag.test(name))
            return [];
        const part = (0,json/* isJsonObject */.OW)(below) || Array.isArray(below) ? withoutHarmless(below) : below;
        return part === undefined ? [] : [[name, part]];
    });
    return rest.length === 0 ? undefined : Object.fromEntries(rest);
};

;// CONCATENATED MODULE: ./src/rbac/credential-changes.ts






/**
 * Credentials and mappings of identities that the change brings: token Secrets, bootstrap tokens, certificates, identities
 * of a cloud, API servers that decide by themselves. Who holds them is no question of roles, so that each is named and
 * nothing is proven. What goes takes away.
 */
const credentialChanges = (changes) => changes.flatMap(({ before, after }) => {
    const now = after === undefined ? undefined : credentialOf(after);
    if (after === undefined || now === undefined)
        return [];
    const old = before === undefined ? undefined : credentialOf(before);
    if (old !== undefined && (0,digest/* digestOf */.ol)(old.decides) === (0,digest/* digestOf */.ol)(now.decides))
        return [];
    if (now.decides === '')
        return [];
    // What an identity of a cloud may do comes with a new account, whose pods are new as well.
    if (after.key.kind === 'ServiceAccount' && before === undefined)
        return [];
    return [
        {
            kind: 'unknown',
            subject: now.subject,
            scope: (0,describe_permission/* describeScope */.OI)(now.namespace === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([now.namespace])),
            rule: now.rule,
            badges: [],
            where: [after.locate(now.pointer)],
        },
    ];
});
const credentialOf = (object) => {
    const { group, kind } = object.key;
    switch (`${group}/${kind}`) {
        case '/Secret':
            return secretCredential(object);
        case '/ConfigMap':
            return configMapCredential(object);
        case '/ServiceAccount':
            return cloudIdentity(object);
        case 'certificates.k8s.io/CertificateSigningRequest':
            return {
                subject: `whoever holds the key of ${(0,ports_object/* keyTitle */.Gv)(object.key)}`,
                rule: `act as the user and the groups of the certificate, as soon as it is approved for ${(0,fields/* textAt */.$6)(object.content, 'spec', 'signerName') || 'its signer'}`,
                namespace: '',
                decides: (0,fields/* member */.Dc)(object.content, 'spec') ?? null,
                pointer: '/spec',
            };
        case 'apiregistration.k8s.io/APIService':
            // Without a Service behind it, it is a group of the API server itself.
            return !(0,json/* isJsonObject */.OW)((0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(object.content, 'spec'), 'service'))
                ? undefined
                : {
                    subject: 'anyone',
                    rule: `whatever the API server behind ${(0,ports_object/* keyTitle */.Gv)(object.key)} grants: it decides by itself about its own group`,
                    namespace: '',
                    decides: (0,fields/* objectAt */.lJ)(object.content, 'spec', 'service'),
                    pointer: '/spec',
                };
        default:
            return mappings.has(group) ? mapping(object, 'spec') : undefined;
    }
};
/** Groups whose objects say which user or group somebody from outside is. */
const mappings = new Set(['iamauthenticator.k8s.aws', 'user.openshift.io']);
const mapping = (object, pointer) => {
    const notes = ['metadata', 'status', 'apiVersion'];
    const decides = Object.fromEntries(Object.entries(object.content).filter(([name]) => !notes.includes(name)));
    return {
        subject: 'anyone',
        rule: `${(0,ports_object/* keyTitle */.Gv)(object.key)} says who is which user, and in which groups`,
        namespace: '',
        decides,
        pointer: `/${pointer}`,
    };
};
/** Kubernetes: Secret types; the token of a bootstrap token may carry groups, the one of an account never expires. */
const secretCredential = (object) => {
    const { namespace } = object.key;
    const type = (0,fields/* textAt */.$6)(object.content, 'type');
    const account = object.annotations['kubernetes.io/service-account.name'] ?? '';
    if (type === 'kubernetes.io/service-account-token')
        return {
            subject: `whoever may read ${(0,ports_object/* keyTitle */.Gv)(object.key)}`,
            rule: `act as ServiceAccount ${namespace}/${account}, by a token that does not expire`,
            namespace,
            decides: account,
            pointer: '/type',
        };
    if (type !== 'bootstrap.kubernetes.io/token' || namespace !== 'kube-system')
        return undefined;
    return {
        subject: `whoever knows ${(0,ports_object/* keyTitle */.Gv)(object.key)}`,
        rule: 'act as a node that joins the cluster, in the groups that the token names',
        namespace: '',
        decides: [(0,fields/* member */.Dc)(object.content, 'data') ?? null, (0,fields/* member */.Dc)(object.content, 'stringData') ?? null],
        pointer: '/type',
    };
};
/** ConfigMaps of kube-system that say who is who: of EKS, and of the API server's own front proxies. */
const configMapCredential = (object) => {
    const { namespace, name } = object.key;
    return namespace === 'kube-system' && ['aws-auth', 'extension-apiserver-authentication'].includes(name)
        ? mapping(object, 'data')
        : undefined;
};
const cloudAnnotations = [
    'eks.amazonaws.com/role-arn',
    'iam.gke.io/gcp-service-account',
    'azure.workload.identity/client-id',
];
/** An identity of a cloud may be mapped to a user of the cluster. */
const cloudIdentity = (object) => {
    const { namespace, name } = object.key;
    const names = cloudAnnotations.filter((one) => (object.annotations[one] ?? '') !== '');
    return {
        subject: `ServiceAccount ${namespace}/${name}`,
        rule: `whatever the cloud identity of ${names.join(', ')} may do, in the cluster too where it is mapped to a user`,
        namespace: '',
        decides: names.length === 0 ? '' : names.map((one) => object.annotations[one] ?? ''),
        pointer: '/metadata/annotations',
    };
};

// EXTERNAL MODULE: ./src/rbac/dangers.ts
var dangers = __webpack_require__(74332);
// EXTERNAL MODULE: ./src/rbac/effective-permissions.ts
var effective_permissions = __webpack_require__(57432);
// EXTERNAL MODULE: ./src/rbac/group.ts
var group = __webpack_require__(67879);
;// CONCATENATED MODULE: ./src/rbac/foreign-grants.ts








/** Groups whose objects name subjects or verbs and grant nothing: they sort requests, ask a question, describe fields. */
const harmless = new Set([
    group/* rbacGroup */.s,
    'flowcontrol.apiserver.k8s.io',
    'authorization.k8s.io',
    'apiextensions.k8s.io',
]);
/**
 * Objects of other kinds that a controller makes roles and bindings of: operators of OLM, projects of Rancher and
 * OpenShift, templates that hold whole objects. They are found by the shape of what they hold and not by their names; what
 * such a part grants is not known, and one that goes takes away.
 */
const foreignGrants = (changes) => changes.flatMap(({ before, after }) => {
    if (after === undefined || harmless.has(after.key.group) || admissionOf(after) !== undefined)
        return [];
    const known = new Set(before === undefined ? [] : partsOf(before).map(({ value }) => (0,digest/* digestOf */.ol)(value)));
    const [first] = partsOf(after).filter(({ value }) => !known.has((0,digest/* digestOf */.ol)(value)));
    if (first === undefined)
        return [];
    return [
        {
            kind: 'unknown',
            subject: 'anyone',
            scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
            rule: `whatever is made of ${(0,ports_object/* keyTitle */.Gv)(after.key)}: it holds ${first.what}`,
            badges: [],
            where: [after.locate(first.pointer)],
        },
    ];
});
/** Members that name a role of somebody's, in the words of Rancher, of rbac-manager and of others. */
const naming = /^(?:roleRef|role_ref|roleTemplateName|globalRoleName|clusterRoleBindings?|roleBindings?|clusterRoleRef)$/;
const partsOf = ({ content }) => {
    const parts = [];
    const look = (value, pointer, list = '') => {
        if (Array.isArray(value))
            return void value.forEach((one, index) => look(one, `${pointer}/${index}`, list));
        if (!(0,json/* isJsonObject */.OW)(value))
            return;
        const what = whatIs(value, /subjects?$/i.test(list));
        if (what !== undefined)
            return void parts.push({ what, value, pointer });
        for (const [name, below] of Object.entries(value)) {
            if (pointer === '' && (name === 'metadata' || name === 'status'))
                continue;
            const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
            if (naming.test(name))
                parts.push({ what: 'a role of somebody', value: { [name]: below }, pointer: at });
            else
                look(below, at, name);
        }
    };
    look(content, '');
    return parts;
};
const whatIs = (value, isSubject) => {
    const lists = ['resources', 'nonResourceURLs', 'nonResourceUrls', 'non_resource_urls'];
    if ((0,fields/* textsAt */.i1)(value, 'verbs').length > 0 && lists.some((name) => (0,fields/* textsAt */.i1)(value, name).length > 0))
        return 'rules of permissions';
    if ((0,fields/* textAt */.$6)(value, 'apiVersion').startsWith(`${group/* rbacGroup */.s}/`) && (0,fields/* textAt */.$6)(value, 'kind') !== '')
        return `a ${(0,fields/* textAt */.$6)(value, 'kind')}`;
    const kind = (0,fields/* textAt */.$6)(value, 'kind');
    const name = (0,fields/* textAt */.$6)(value, 'name');
    return isSubject && ['User', 'Group', 'ServiceAccount'].includes(kind) && name !== ''
        ? `a subject, ${kind} ${name}`
        : undefined;
};

;// CONCATENATED MODULE: ./src/rbac/granting-controllers.ts





/** Groups of EKS access entries: of ACK, and of Crossplane's providers. */
const eksGroups = new Set(['eks.services.k8s.aws', 'eks.aws.upbound.io', 'eks.aws.m.upbound.io']);
/** What a controller does with an object, so that somebody may do more, with no role or binding in the files. */
const granting_controllers_effectOf = ({ group, kind }) => {
    if (group === 'hnc.x-k8s.io')
        return 'roles and bindings of a namespace are copied into those below it';
    if (group === 'capsule.clastix.io')
        return 'its owners are given roles in the namespaces of the tenant';
    if (group === 'addons.cluster.x-k8s.io' && kind === 'ClusterResourceSet')
        return 'what the objects that it names hold is applied to clusters';
    return eksGroups.has(group) && ['AccessEntry', 'AccessPolicyAssociation'].includes(kind)
        ? 'an identity of the cloud becomes a user of a cluster'
        : undefined;
};
/** A ConfigMap or Secret whose texts a ClusterResourceSet applies (Cluster API: spec.resources, of its own namespace). */
const applierOf = ({ key }, { objects }) => key.group !== '' || (key.kind !== 'ConfigMap' && key.kind !== 'Secret')
    ? undefined
    : objects.find((one) => one.key.kind === 'ClusterResourceSet' &&
        one.key.group === 'addons.cluster.x-k8s.io' &&
        one.key.namespace === key.namespace &&
        (0,fields/* objectsAt */.yR)(one.content, 'spec', 'resources').some((named) => (0,fields/* textAt */.$6)(named, 'kind') === key.kind && (0,fields/* textAt */.$6)(named, 'name') === key.name));
const decides = ({ content }) => [
    (0,fields/* objectAt */.lJ)(content, 'spec'),
    (0,fields/* objectAt */.lJ)(content, 'data'),
    (0,fields/* objectAt */.lJ)(content, 'stringData'),
    (0,fields/* objectAt */.lJ)(content, 'binaryData'),
];
/**
 * Objects of controllers that give permissions, known by their kinds: their fields hold no role by which
 * `foreignGrants` could find them. What they grant is not known, and one that goes takes away.
 */
const controllerGrants = (changes, state) => changes.flatMap(({ before, after }) => {
    if (after === undefined)
        return [];
    if (before !== undefined && (0,digest/* digestOf */.ol)(decides(before)) === (0,digest/* digestOf */.ol)(decides(after)))
        return [];
    const applier = applierOf(after, state);
    const effect = applier === undefined ? granting_controllers_effectOf(after.key) : `${(0,ports_object/* keyTitle */.Gv)(applier.key)} applies what it holds`;
    if (effect === undefined)
        return [];
    return [
        {
            kind: 'unknown',
            subject: 'anyone',
            scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
            rule: `whatever a controller grants by ${(0,ports_object/* keyTitle */.Gv)(after.key)}: ${effect}`,
            badges: [],
            where: [after.locate(applier === undefined ? '/spec' : '/data')],
        },
    ];
});

// EXTERNAL MODULE: ./src/manifests/generated-name.ts
var generated_name = __webpack_require__(25663);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
;// CONCATENATED MODULE: ./src/rbac/mounted-tokens.ts









/**
 * A workload that takes up the token Secret of another account may do what that account may, with no binding and no account
 * of a pod changed. A Secret that was not read, and whose name says that it is a token, may be one.
 */
const mountedTokens = (before, after) => {
    const mounts = mountsOf(after);
    const old = new Set(mounts.length === 0 ? [] : mountsOf(before).map(({ id }) => id));
    return mounts
        .filter(({ id }) => !old.has(id))
        .sort((left, right) => (0,order/* byCodePoint */.H)(left.id, right.id))
        .map(({ workload, namespace, secret, account }) => ({
        kind: 'unknown',
        subject: (0,ports_object/* keyTitle */.Gv)(workload.object.key),
        scope: (0,describe_permission/* describeScope */.OI)((0,value_set/* only */.j6)([namespace])),
        rule: account === undefined
            ? `act as the ServiceAccount whose token Secret ${namespace}/${secret} may hold: it was not read`
            : `act as ServiceAccount ${namespace}/${account}, whose token Secret ${namespace}/${secret} holds`,
        badges: [],
        where: [workload.object.source],
    }));
};
/** As the older token Secrets were named: `default-token-x7k2p`. */
const soundsLikeToken = /(?:^|-)token(?:-[a-z0-9]{5})?$/;
const mountsOf = (state) => {
    const secrets = new Map((0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Secret').map((object) => [`${object.key.namespace}/${object.key.name}`, object]));
    const named = (0,once/* once */.O)(() => new Set(state.objects.map(({ key }) => `${key.namespace}/${key.name}`)));
    return (0,workloads/* findWorkloads */.c7)(state)
        .flatMap((workload) => (workload.alike.length === 0 ? workload : [workload, ...workload.alike]))
        .flatMap((workload) => {
        const { namespace } = workload;
        return secretsOf(workload).flatMap(({ secret, isFile }) => {
            const object = secrets.get(`${namespace}/${secret}`);
            const account = object?.annotations['kubernetes.io/service-account.name'];
            const isToken = (0,fields/* textAt */.$6)(object?.content, 'type') === 'kubernetes.io/service-account-token';
            const mayBe = isFile && soundsLikeToken.test(secret) && !named().has(`${namespace}/${secret}`);
            if (!isToken && !mayBe)
                return [];
            if (isToken && account === (0,workloads/* serviceAccountOf */.gw)(workload.podSpec))
                return [];
            const { key } = workload.object;
            const place = (0,generated_name/* isGeneratedName */.d8)(key.name) ? (0,generated_name/* lastingKey */.eP)(key) : `${(0,ports_object/* keyText */.Pu)(key)} ${workload.title}`;
            const id = `${place} ${secret} ${account ?? ''}`;
            return [{ id, workload, namespace, secret, account: isToken ? (account ?? '') : undefined }];
        });
    });
};
const secretsOf = ({ podSpec }) => {
    const containers = [...(0,fields/* objectsAt */.yR)(podSpec, 'containers'), ...(0,fields/* objectsAt */.yR)(podSpec, 'initContainers')];
    const mayName = (0,fields/* member */.Dc)(podSpec, 'volumes') !== undefined ||
        containers.some((one) => (0,fields/* member */.Dc)(one, 'env') !== undefined || (0,fields/* member */.Dc)(one, 'envFrom') !== undefined);
    if (!mayName)
        return [];
    const files = (0,fields/* objectsAt */.yR)(podSpec, 'volumes').flatMap((volume) => [
        (0,fields/* textAt */.$6)(volume, 'secret', 'secretName'),
        ...(0,fields/* objectsAt */.yR)(volume, 'projected', 'sources').map((source) => (0,fields/* textAt */.$6)(source, 'secret', 'name')),
    ]);
    const variables = containers.flatMap((container) => [
        ...(0,fields/* objectsAt */.yR)(container, 'envFrom').map((one) => (0,fields/* textAt */.$6)(one, 'secretRef', 'name')),
        ...(0,fields/* objectsAt */.yR)(container, 'env').map((one) => (0,fields/* textAt */.$6)((0,fields/* objectAt */.lJ)(one, 'valueFrom'), 'secretKeyRef', 'name')),
    ]);
    const named = (names, isFile) => [...new Set(names)].filter((secret) => secret !== '').map((secret) => ({ secret, isFile }));
    return [...named(files, true), ...named(variables, false)];
};

// EXTERNAL MODULE: ./src/rbac/permission.ts
var permission = __webpack_require__(54905);
// EXTERNAL MODULE: ./src/rbac/url-permission.ts
var url_permission = __webpack_require__(32009);
// EXTERNAL MODULE: ./src/rbac/default-objects.ts + 3 modules
var default_objects = __webpack_require__(1904);
// EXTERNAL MODULE: ./src/rbac/roles.ts
var roles = __webpack_require__(30417);
;// CONCATENATED MODULE: ./src/rbac/unknown-changes.ts














/**
 * Where the change touches what was not read. What was not read is the same before and after, so an unchanged object
 * leads to nothing; a changed role leads to whoever is bound to it, and a changed ClusterRole to whatever aggregates it. A
 * role that only shrinks leads to nothing.
 */
const unknownChanges = (before, after) => {
    const rows = [];
    for (const kind of effective_permissions/* rbacKindNames */.VY) {
        if (readsText(before, kind) !== readsText(after, kind))
            rows.push({
                kind: 'unknown',
                subject: 'anyone',
                scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
                rule: `${kind}: what was read differs before and after`,
                badges: [],
            });
    }
    const old = rolesOf(before);
    for (const [key, role] of rolesOf(after)) {
        const earlier = old.get(key);
        if (earlier === role)
            continue;
        if (earlier === undefined || textOf(earlier) !== textOf(role))
            rows.push(...roleChanged(earlier, role, after));
    }
    return [...new Map(rows.map((row) => [JSON.stringify([row.kind, row.subject, row.scope, row.rule]), row]))]
        .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
        .map(([, row]) => row);
};
const roleChanged = (earlier, role, state) => {
    const clusterWide = role.key.kind === 'ClusterRole';
    const scope = (0,describe_permission/* describeScope */.OI)(clusterWide ? value_set/* everything */.YT : (0,value_set/* only */.j6)([role.key.namespace]));
    const rows = [];
    const add = (title, rule, place) => {
        rows.push({
            kind: 'unknown',
            subject: `whoever is bound to ${title}`,
            scope,
            rule,
            badges: [],
            where: [place],
        });
    };
    const title = (0,ports_object/* keyTitle */.Gv)(role.key);
    const grows = hasMoreRules(earlier, role);
    const unread = unreadBindings(role, state);
    if (grows && unread.length > 0)
        add(title, `its rules change; ${unread.join(' and ')} were not all read`, role.locate('/rules'));
    else if (grows && earlier !== undefined && isBoundElsewhere(role, state))
        add(title, 'its rules change; bindings of the cluster were not all read', role.locate('/rules'));
    if (!clusterWide || !(grows || earlier === undefined || partText(earlier) !== partText(role)))
        return rows;
    if (!(0,ports_object/* isWhollyRead */.A2)(state, group/* rbacGroup */.s, 'ClusterRoleBinding', ''))
        for (const name of aggregatingDefaults(role))
            add(`ClusterRole ${name}`, `its rules are those of ${title}, too; bindings of the cluster were not all read`, role.locate('/metadata/labels'));
    if (isUnread(state, 'ClusterRole', '') ? Object.keys(role.labels).length > 0 : joinsUnreadRole(role, state))
        add(title, 'it may be part of an aggregated ClusterRole; ClusterRoles were not all read', role.source);
    if (gathersMore(earlier, role, state))
        add(title, 'it gathers other ClusterRoles by their labels; ClusterRoles were not all read', role.locate('/aggregationRule'));
    return rows;
};
/** Whether the rules, as they stand in the role, grant more than before. */
const hasMoreRules = (earlier, role) => {
    const resources = (of) => (of === undefined ? [] : (0,roles/* rulesOf */.fD)(of)).flatMap((rule) => rule.nonResourceURLs.length > 0 ? [] : (0,permission/* permissionsOfRule */.MF)(rule, value_set/* everything */.YT, ''));
    const urls = (of) => (of === undefined ? [] : (0,roles/* rulesOf */.fD)(of)).flatMap((rule) => (0,url_permission/* urlPermissions */.WR)(rule.nonResourceURLs, rule.verbs, ''));
    return ((0,permission/* subtractPermissions */.Fr)(resources(role), resources(earlier)).length > 0 ||
        (0,url_permission/* subtractUrls */.lf)(urls(role), urls(earlier)).length > 0);
};
const unreadBindings = (role, state) => {
    const clusterWide = role.key.kind === 'ClusterRole';
    return [
        ...(isUnread(state, 'RoleBinding', clusterWide ? '*' : role.key.namespace) ? ['RoleBindings'] : []),
        ...(clusterWide && isUnread(state, 'ClusterRoleBinding', '') ? ['ClusterRoleBindings'] : []),
    ];
};
/** Files hold the role and no binding that leads to it: whoever has it is bound by an object that was not read. */
const isBoundElsewhere = (role, state) => {
    const clusterWide = role.key.kind === 'ClusterRole';
    const allRead = (0,ports_object/* isWhollyRead */.A2)(state, group/* rbacGroup */.s, 'RoleBinding', clusterWide ? '*' : role.key.namespace) &&
        (!clusterWide || (0,ports_object/* isWhollyRead */.A2)(state, group/* rbacGroup */.s, 'ClusterRoleBinding', ''));
    if (allRead)
        return false;
    const leading = new Set([(0,ports_object/* keyText */.Pu)(role.key), ...gatherers(role, state).map(({ key }) => (0,ports_object/* keyText */.Pu)(key))]);
    return !state.objects.some((binding) => {
        const reference = (0,roles/* roleRefOf */.P2)(binding);
        return reference !== undefined && leading.has((0,ports_object/* keyText */.Pu)({ group: group/* rbacGroup */.s, ...reference }));
    });
};
/** ClusterRoles among those at hand that the role is a part of, each with what takes that one up. */
const gatherers = (role, state) => {
    const all = role.key.kind === 'ClusterRole' ? [...rolesOf(state).values()] : [];
    const found = [role];
    for (const part of found)
        for (const one of all) {
            const selectors = (0,fields/* objectsAt */.yR)(one.content, 'aggregationRule', 'clusterRoleSelectors');
            if (!found.includes(one) && selectors.some((selector) => (0,label_selector/* selectsLabels */.B)(selector, part.labels)))
                found.push(one);
        }
    return found.slice(1);
};
/** A label that says aggregation, and none of the roles at hand reads it: one that was not read does. */
const joinsUnreadRole = (role, state) => !(0,ports_object/* isWhollyRead */.A2)(state, group/* rbacGroup */.s, 'ClusterRole', '') &&
    Object.keys(role.labels).some((name) => /aggregate/i.test(name)) &&
    gatherers(role, state).length === 0;
const gathersMore = (earlier, role, state) => (0,json/* isJsonObject */.OW)((0,fields/* member */.Dc)(role.content, 'aggregationRule')) &&
    !(0,ports_object/* isWhollyRead */.A2)(state, group/* rbacGroup */.s, 'ClusterRole', '') &&
    (0,digest/* digestOf */.ol)((0,fields/* member */.Dc)(role.content, 'aggregationRule') ?? null) !==
        (0,digest/* digestOf */.ol)((0,fields/* member */.Dc)(earlier?.content, 'aggregationRule') ?? null);
/** Roles of every cluster that a ClusterRole becomes a part of by its labels, each with what takes that one up. */
const aggregatingDefaults = ({ labels }) => {
    const chain = ['view', 'edit', 'admin'];
    const first = chain.findIndex((name) => labels[`rbac.authorization.k8s.io/aggregate-to-${name}`] === 'true');
    return first < 0 ? [] : chain.slice(first);
};
const rolesOf = (state) => new Map((0,default_objects/* rbacObjectsOf */.G)(state)
    .filter((object) => (0,group/* isRbac */.F)(object, 'Role') || (0,group/* isRbac */.F)(object, 'ClusterRole'))
    .map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
/** What makes a ClusterRole a part of another, or gathers its own parts. */
const partText = ({ content, labels }) => (0,digest/* digestOf */.ol)([(0,fields/* member */.Dc)(content, 'aggregationRule') ?? null, { ...labels }]);
const textOf = (role) => `${(0,digest/* digestOf */.ol)((0,fields/* member */.Dc)(role.content, 'rules') ?? null)} ${role.key.kind === 'ClusterRole' ? partText(role) : ''}`;
const isUnread = (state, kind, namespace) => (0,ports_object/* readStatus */.rk)(state, group/* rbacGroup */.s, kind, namespace) !== 'complete';
const readsText = (state, kind) => state.reads
    .filter((read) => read.group === group/* rbacGroup */.s && read.kind === kind)
    .map((read) => `${read.namespace}=${read.status}`)
    .sort(order/* byCodePoint */.H)
    .join(' ');

;// CONCATENATED MODULE: ./src/rbac/unknown-grants.ts







/**
 * Bindings that the change brings or takes away, to roles that were not wholly read: such a role grants what it may. A
 * subject that had the same role there, or everywhere, gains nothing, and one that only loses it gains nothing either.
 */
const unknownGrants = (before, after) => {
    const [old, now] = [grantsOf(before), grantsOf(after)];
    const textsOf = (state) => (0,objects_of_kind/* objectsOfGroup */.xQ)(state, group/* rbacGroup */.s).map(({ key }) => (0,ports_object/* keyText */.Pu)(key));
    const kept = new Set(textsOf(after));
    const deleted = new Set(textsOf(before).filter((key) => !kept.has(key)));
    const gained = [...now].filter(([, grant]) => grant.open === 'wholly' && !isCovered(grant, [grant.role.name], old) && !deleted.has(roleText(grant.role)));
    const lost = [...old].filter(([key, { open }]) => open === 'wholly' && !now.has(key));
    const parts = [...now.values()].filter((grant) => grant.open === 'parts' &&
        !isCovered(grant, [...chain.slice(chain.indexOf(grant.role.name)), 'cluster-admin'], old));
    const unread = 'it was not wholly read';
    return {
        rows: [
            ...gained.map(([, grant]) => row('unknown', grant, unread)),
            ...lost.map(([, grant]) => row('lost', grant, unread)),
        ],
        parts: parts.map((grant) => row('unknown', grant, 'ClusterRoles of the cluster that add to it were not read')),
    };
};
/** Each of these takes up the one before it. */
const chain = ['view', 'edit', 'admin'];
const row = (kind, { subject, scope, role, binding }, why) => ({
    kind,
    subject,
    scope: (0,describe_permission/* describeScope */.OI)(scope === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([scope])),
    rule: `whatever ${role.kind} ${role.name} grants: ${why}`,
    badges: [],
    via: `${(0,ports_object/* keyTitle */.Gv)(binding.key)} → ${role.kind} ${role.name}`,
    where: [binding.locate('/roleRef')],
});
/** Whether the subject, or a group that it is in for certain, had one of these roles there or everywhere. */
const isCovered = ({ subject, scope, role }, names, old) => [subject, ...(0,effective_permissions/* groupsOf */.c1)(subject)].some((one) => [scope, ''].some((place) => names.some((name) => old.has(grantText(one, place, { ...role, name })))));
const grantText = (subject, scope, role) => JSON.stringify([subject, scope, roleText(role)]);
const roleText = ({ kind, namespace, name }) => (0,ports_object/* keyText */.Pu)({ group: group/* rbacGroup */.s, kind, namespace, name });
const grantsOf = (state) => {
    const resolve = (0,roles/* roleResolver */.XY)(state);
    const allRead = (0,ports_object/* isWhollyRead */.A2)(state, group/* rbacGroup */.s, 'ClusterRole', '');
    const grants = new Map();
    for (const binding of (0,objects_of_kind/* objectsOfGroup */.xQ)(state, group/* rbacGroup */.s)) {
        if (!(0,group/* isRbac */.F)(binding, 'RoleBinding') && !(0,group/* isRbac */.F)(binding, 'ClusterRoleBinding'))
            continue;
        const role = (0,roles/* roleRefOf */.P2)(binding);
        if (role === undefined)
            continue;
        const resolved = resolve(role);
        const isOpen = resolved.kind === 'unread' || (resolved.kind === 'rules' && !resolved.complete);
        const hasParts = !allRead && role.kind === 'ClusterRole' && chain.includes(role.name);
        for (const subject of (0,effective_permissions/* subjectsOf */.Z6)(binding)) {
            if (subject === effective_permissions/* masters */.Ud)
                continue;
            const scope = binding.key.namespace;
            const open = isOpen ? 'wholly' : hasParts ? 'parts' : 'no';
            grants.set(grantText(subject, scope, role), { subject, scope, role, open, binding });
        }
    }
    return grants;
};

;// CONCATENATED MODULE: ./src/rbac/compare-permissions.ts


















/**
 * What each subject may do after and could not before, and the other way round, as sets: a rule that is only written
 * differently is no change, nor is one that another binding, or a group that the subject is in for certain, gives too.
 * Where the change touches what was not read, a row of kind `unknown` says so. In order of subject, then gains first.
 */
const comparePermissions = (before, after) => {
    const [old, now] = [(0,effective_permissions/* effectivePermissions */.wW)(before), (0,effective_permissions/* effectivePermissions */.wW)(after)];
    const subjects = [...new Set([...old.subjects.keys(), ...now.subjects.keys()])].sort(order/* byCodePoint */.H);
    const rows = subjects
        .filter((subject) => ownText(old, subject) !== ownText(now, subject))
        .flatMap((subject) => [...differences('gained', subject, now, old), ...differences('lost', subject, old, now)]);
    const gaining = new Set(rows.filter(({ kind }) => kind === 'gained').map(({ subject }) => subject));
    // Two objects of one name are refused elsewhere.
    const changes = (0,changed_objects/* everyChange */.i)(before, after);
    const grants = unknownGrants(before, after);
    return [
        ...unknownChanges(before, after),
        ...grants.rows,
        ...admissionChanges(changes),
        ...parameterChanges(changes, before),
        ...credentialChanges(changes),
        ...apiServerChanges(changes),
        ...mountedTokens(before, after),
        ...foreignGrants(changes),
        ...controllerGrants(changes, after),
        // A binding to one of these gives something anyway, in most cases, and is loud then.
        ...grants.parts.filter(({ subject }) => !gaining.has(subject)),
        ...rows,
        ...(0,account_changes/* accountChanges */.N)(before, after).flatMap((change) => accountRows(change, old, now)),
    ];
};
/** What the pods of a workload may do otherwise, because they run as another ServiceAccount. */
const accountRows = ({ workload, from, to }, old, now) => {
    const held = from === undefined ? none : (0,effective_permissions/* heldBy */.Vr)(old, from);
    const holds = to === undefined ? none : (0,effective_permissions/* heldBy */.Vr)(now, to);
    const name = (account) => `${workload} as ${account ?? ''}`;
    const unread = holds.unread.map(({ role, scope, place }) => ({
        kind: 'unknown',
        subject: name(to),
        scope: (0,describe_permission/* describeScope */.OI)(scope === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([scope])),
        rule: `whatever ${role.kind} ${role.name} grants: it was not wholly read`,
        badges: [],
        where: [place],
    }));
    return [
        ...unread,
        ...rowsOf('gained', name(to), to === undefined ? none : (0,effective_permissions/* heldBy */.Vr)(now, to, []), held, []),
        ...rowsOf('lost', name(from), from === undefined ? none : (0,effective_permissions/* heldBy */.Vr)(old, from, []), holds, []),
    ];
};
const none = { resources: [], urls: [], unread: [] };
/** Whoever has the same bindings to the same rules gains and loses nothing of its own. */
const ownText = (effective, subject) => {
    const { resources, urls } = effective.subjects.get(subject) ?? none;
    const text = (one) => JSON.stringify({ ...one, via: '', places: [] });
    return JSON.stringify([...new Set([...resources.map(text), ...urls.map(text)])].sort(order/* byCodePoint */.H));
};
/** What `subject` holds by its own bindings in `having`, and by none of its bindings or groups in `lacking`. */
const differences = (kind, subject, having, lacking) => {
    const own = having.subjects.get(subject) ?? none;
    const others = (0,effective_permissions/* heldBy */.Vr)(lacking, subject);
    return rowsOf(kind, subject, own, others, kind === 'lost' ? doubts(lacking, others) : []);
};
/** Rows of what is held here and not there; `lost` are the badges of a loss. */
const rowsOf = (kind, subject, own, others, lost) => {
    const held = others.resources;
    const rows = (0,permission/* mergePermissions */.pM)((0,permission/* subtractPermissions */.Fr)((0,permission/* mergePermissions */.pM)(own.resources), held));
    const urls = (0,url_permission/* subtractUrls */.lf)(own.urls, others.urls);
    const told = new Set();
    return [
        ...rows.map((row) => ({
            kind,
            subject,
            scope: (0,describe_permission/* describeScope */.OI)(row.scope),
            rule: (0,describe_permission/* describePermission */.D)(row),
            badges: kind === 'lost' ? lost : badgesOf(row, held),
            via: row.via,
            where: row.places,
        })),
        ...urls.map((row) => ({
            kind,
            subject,
            scope: (0,describe_permission/* describeScope */.OI)(value_set/* everything */.YT),
            rule: (0,describe_permission/* describeUrl */.Ng)(row),
            badges: kind === 'lost' ? lost : (0,dangers/* dangersOfUrl */.z)(row).map((danger) => danger.badge),
            via: row.via,
            where: row.places,
        })),
    ]
        .sort((a, b) => (0,order/* byCodePoint */.H)(JSON.stringify([a.scope, a.rule]), JSON.stringify([b.scope, b.rule])))
        .filter((row) => {
        const text = JSON.stringify([row.scope, row.rule]);
        return !told.has(text) && told.add(text);
    });
};
/** A loss is certain only where nothing that was not read could still give it. */
const doubts = (lacking, others) => {
    const kinds = lacking.unread.filter(({ status }) => status === 'forbidden').map(({ kind }) => `${kind}s`);
    const roles = others.unread.map(({ role }) => `${role.kind} ${role.name}`);
    const unread = [...new Set([...kinds, ...roles])].sort(order/* byCodePoint */.H);
    return unread.length === 0 ? [] : [`may still be held: ${unread.join(', ')} not wholly read`];
};
const badgesOf = (row, held) => {
    const badges = (0,dangers/* dangersOf */.o)(row).map((danger) => danger.badge);
    const { scope, name, group, resource, verb } = row;
    if (scope.kind === 'all but' &&
        held.some((one) => one.scope.kind === 'only' && (0,permission/* overlaps */.$f)({ ...row, scope: one.scope }, one)))
        badges.push('jumps from a namespace to the whole cluster');
    else if (scope.kind === 'all but')
        badges.push('holds in the whole cluster');
    if (name.kind === 'all but' &&
        held.some((one) => one.name.kind === 'only' && (0,permission/* overlaps */.$f)({ ...row, name: one.name }, one)))
        badges.push('no longer limited to names');
    const wild = [
        ...(group.kind === 'all but' ? ['groups'] : []),
        ...(resource.kind === 'all but' ? ['resources'] : []),
        ...(verb.kind === 'all but' ? ['verbs'] : []),
    ];
    if (wild.length > 0)
        badges.push(`wildcard ${wild.join(' and ')}: also what does not exist yet`);
    return badges;
};


/***/ }),

/***/ 7259:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ describePermission),
/* harmony export */   Ng: () => (/* binding */ describeUrl),
/* harmony export */   OI: () => (/* binding */ describeScope)
/* harmony export */ });
/* unused harmony export describeVerbs */
/** For people; names in it come from outside and are escaped by whoever prints them. */
const describePermission = (permission) => {
    const names = permission.name;
    const named = names.values.filter((name) => name !== '');
    const suffix = names.kind === 'only'
        ? ` named ${named.join(', ')}`
        : named.length > 0
            ? ` except those named ${named.join(', ')}`
            : '';
    return `${describeVerbs(permission.verb)} ${describeResources(permission)}${suffix}`;
};
const describeUrl = (permission) => {
    const except = permission.except.length > 0 ? ` except ${permission.except.join(', ')}` : '';
    return `${describeVerbs(permission.verb)} path ${permission.pattern}${except}`;
};
const describeVerbs = (verbs) => describeSet(verbs, 'every verb');
const describeScope = (scope) => {
    if (scope.kind === 'only') {
        const names = scope.values.map((name) => (name === '' ? 'the cluster itself' : `namespace ${name}`));
        return names.join(', ');
    }
    const except = scope.values.map((name) => (name === '' ? 'the cluster itself' : name));
    return `all namespaces and the cluster${except.length > 0 ? ` except ${except.join(', ')}` : ''}`;
};
const describeResources = ({ group, resource, subresource }) => {
    const base = describeSet(resource, 'every resource');
    const below = subresource.kind === 'all but'
        ? `${base} with subresources${except(subresource.values.filter((one) => one !== ''))}${subresource.values.includes('') ? ' but not itself' : ''}`
        : subresource.values
            .map((one) => resource.kind === 'only'
            ? resource.values.map((name) => (one === '' ? name : `${name}/${one}`)).join(', ')
            : one === ''
                ? base
                : `${base}/${one}`)
            .join(', ');
    if (group.kind === 'only' && group.values.length === 1 && group.values[0] === '')
        return below;
    return `${below} of ${group.kind === 'only' ? group.values.map((one) => (one === '' ? 'core' : one)).join(', ') : `every group${except(group.values.map((one) => (one === '' ? 'core' : one)))}`}`;
};
const describeSet = (set, all) => set.kind === 'only' ? set.values.join(', ') : `${all}${except(set.values)}`;
const except = (values) => (values.length > 0 ? ` except ${values.join(', ')}` : '');


/***/ }),

/***/ 57432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ masters),
/* harmony export */   VY: () => (/* binding */ rbacKindNames),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   wW: () => (/* binding */ effectivePermissions)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54905);
/* harmony import */ var _default_objects_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1904);
/* harmony import */ var _group_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(67879);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30417);
/* harmony import */ var _url_permission_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(32009);
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(46072);









const rbacKindNames = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];
/** Who may do what, as the RBAC authorizer of the API server decides it (plugin/pkg/auth/authorizer/rbac/rbac.go). */
const effectivePermissions = (state) => {
    const resolve = (0,_roles_js__WEBPACK_IMPORTED_MODULE_5__/* .roleResolver */ .XY)(state);
    const own = new Set((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfGroup */ .xQ)(state, _group_js__WEBPACK_IMPORTED_MODULE_8__/* .rbacGroup */ .s).map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(key)));
    const subjects = new Map();
    for (const binding of (0,_default_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .rbacObjectsOf */ .G)(state)) {
        const clusterWide = (0,_group_js__WEBPACK_IMPORTED_MODULE_8__/* .isRbac */ .F)(binding, 'ClusterRoleBinding');
        if (!clusterWide && !(0,_group_js__WEBPACK_IMPORTED_MODULE_8__/* .isRbac */ .F)(binding, 'RoleBinding'))
            continue;
        const role = (0,_roles_js__WEBPACK_IMPORTED_MODULE_5__/* .roleRefOf */ .P2)(binding);
        if (role === undefined || ((0,_default_objects_js__WEBPACK_IMPORTED_MODULE_4__/* .isDefault */ .u)(binding) && !countsByDefault(binding, role, own)))
            continue;
        const resolved = resolve(role);
        const scope = clusterWide ? _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .only */ .j6)([binding.key.namespace]);
        const via = `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(binding.key)} → ${role.kind} ${role.name}`;
        for (const subject of subjectsOf(binding)) {
            const held = subjects.get(subject) ?? { resources: [], urls: [], unread: [] };
            subjects.set(subject, held);
            if (resolved.kind === 'unread' || (resolved.kind === 'rules' && !resolved.complete))
                held.unread.push({ role, scope: binding.key.namespace, place: binding.locate('/roleRef') });
            if (resolved.kind !== 'rules')
                continue;
            for (const rule of resolved.rules) {
                const places = (0,_permission_js__WEBPACK_IMPORTED_MODULE_3__/* .joinPlaces */ .h6)([binding.source], [rule.place]);
                if (rule.nonResourceURLs.length === 0)
                    held.resources.push(...(0,_permission_js__WEBPACK_IMPORTED_MODULE_3__/* .permissionsOfRule */ .MF)(rule, scope, via, places));
                else if (clusterWide)
                    held.urls.push(...(0,_url_permission_js__WEBPACK_IMPORTED_MODULE_6__/* .urlPermissions */ .WR)(rule.nonResourceURLs, rule.verbs, via, places));
            }
        }
    }
    return { subjects, unread: unreadKinds(state) };
};
/**
 * Of the bindings of every cluster those of groups count, and those whose role the state holds itself. What the controllers
 * of the cluster may do besides is the same before and after.
 */
const countsByDefault = (binding, role, own) => subjectsOf(binding).some((subject) => subject.startsWith('Group ')) || own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)({ group: _group_js__WEBPACK_IMPORTED_MODULE_8__/* .rbacGroup */ .s, ...role }));
const unreadKinds = (state) => rbacKindNames.flatMap((kind) => {
    const reads = state.reads.filter((read) => read.group === _group_js__WEBPACK_IMPORTED_MODULE_8__/* .rbacGroup */ .s && read.kind === kind);
    if (reads.length === 0)
        return [{ kind, namespace: '*', status: 'not given' }];
    const namespaced = kind === 'Role' || kind === 'RoleBinding';
    const everywhere = !namespaced || reads.some((read) => read.namespace === '*');
    return [
        ...reads
            .filter((read) => read.status !== 'complete')
            .map(({ namespace, status }) => ({ kind, namespace, status })),
        // Namespaces one by one: those that are not listed were not read.
        ...(everywhere ? [] : [{ kind, namespace: '*', status: 'not given' }]),
    ];
});
/**
 * A user named `system:serviceaccount:NS:NAME` is that ServiceAccount: the authorizer knows only users and groups. A
 * ServiceAccount without a namespace is one of the RoleBinding's own (rbac.go: appliesToUser); elsewhere it is nobody.
 */
const subjectsOf = (binding) => [
    ...new Set((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(binding.content, 'subjects').flatMap((subject) => {
        const [kind, name] = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subject, 'kind'), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subject, 'name')];
        if (kind === 'ServiceAccount') {
            const namespace = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(subject, 'namespace') || binding.key.namespace;
            return namespace === '' ? [] : [`ServiceAccount ${namespace}/${name}`];
        }
        const [, namespace, account] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name) ?? [];
        if (kind === 'User' && namespace !== undefined && account !== undefined)
            return [`ServiceAccount ${namespace}/${account}`];
        return kind === 'User' || kind === 'Group' ? [`${kind} ${name}`] : [];
    })),
];
const [authenticated, unauthenticated, accounts] = [
    'Group system:authenticated',
    'Group system:unauthenticated',
    'Group system:serviceaccounts',
];
/** Groups that a subject, or whoever is in a group, is in for certain; what they hold, it holds. */
const groupsOf = (subject) => {
    const [, namespace] = /^ServiceAccount ([^/]*)\//.exec(subject) ?? [];
    if (namespace !== undefined)
        return [accounts, `${accounts}:${namespace}`, authenticated];
    if (subject === authenticated || subject === unauthenticated)
        return [];
    if (subject === 'User system:anonymous')
        return [unauthenticated];
    return subject.startsWith(`${accounts}:`) ? [accounts, authenticated] : [authenticated];
};
/** The API server lets this group do everything, whatever is bound to it (pkg/kubeapiserver/authorizer/config.go). */
const masters = 'Group system:masters';
const always = { via: masters, places: [] };
const allOfMasters = {
    resources: [
        {
            scope: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            group: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            resource: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            subresource: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            name: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            verb: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT,
            ...always,
        },
    ],
    urls: [{ pattern: '*', except: [], verb: _value_set_js__WEBPACK_IMPORTED_MODULE_7__/* .everything */ .YT, ...always }],
    unread: [],
};
/** All that a subject may do by its own bindings and by those of its groups; groups that nothing tells of are left out. */
const heldBy = (effective, subject, groups = groupsOf(subject)) => {
    const names = [...new Set([subject, ...groups])];
    const all = names.flatMap((name) => effective.subjects.get(name) ?? []);
    if (names.includes(masters))
        all.push(allOfMasters);
    return {
        resources: all.flatMap(({ resources }) => resources),
        urls: all.flatMap(({ urls }) => urls),
        unread: all.flatMap(({ unread }) => unread),
    };
};


/***/ }),

/***/ 32009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ urlPermissions),
/* harmony export */   lf: () => (/* binding */ subtractUrls),
/* harmony export */   uF: () => (/* binding */ coversUrl)
/* harmony export */ });
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46072);

/** Only a ClusterRoleBinding gives these; a RoleBinding to a role that lists them gives none. */
const urlPermissions = (urls, verbs, via, places = []) => [...new Set(urls)]
    .sort()
    .map((pattern) => ({ pattern, except: [], verb: verbs.includes('*') ? _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(verbs), via, places }))
    .filter((permission) => !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(permission.verb));
/** Kubernetes, NonResourceURLMatches: equal, or a trailing `*` and the part before it is a prefix. */
const coversUrl = (pattern, url) => pattern === url || (pattern.endsWith('*') && url.startsWith(pattern.replace(/\*+$/, '')));
const subtractOne = (a, b) => {
    const shared = (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(a.verb, b.verb);
    if ((0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(shared))
        return [a];
    const pieces = [];
    const keep = (permission) => {
        const covered = permission.except.some((except) => coversUrl(except, permission.pattern));
        if (!(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(permission.verb) && !covered)
            pieces.push(permission);
    };
    if (coversUrl(b.pattern, a.pattern)) {
        // What b leaves out of its pattern stays with a, as far as a has it.
        keep({ ...a, verb: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(a.verb, shared) });
        for (const hole of b.except) {
            if (coversUrl(hole, a.pattern))
                keep({ ...a, verb: shared });
            else if (coversUrl(a.pattern, hole))
                keep({ ...a, pattern: hole, verb: shared });
        }
        return pieces;
    }
    if (!coversUrl(a.pattern, b.pattern))
        return [a];
    keep({ ...a, verb: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(a.verb, shared) });
    keep({ ...a, verb: shared, except: [...new Set([...a.except, b.pattern])].sort() });
    for (const hole of b.except)
        keep({ ...a, pattern: hole, verb: shared });
    return pieces;
};
const subtractUrls = (from, what) => what.reduce((left, minus) => left.flatMap((one) => subtractOne(one, minus)), from);


/***/ }),

/***/ 87006:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ meets),
/* harmony export */   Tq: () => (/* binding */ speaksOf),
/* harmony export */   bJ: () => (/* binding */ touchedPlaces),
/* harmony export */   nv: () => (/* binding */ rootNamespaces)
/* harmony export */ });
/* harmony import */ var _mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70797);
/* harmony import */ var _mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87524);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);



const rbac = 'rbac.authorization.k8s.io';
/** Groups whose objects lead from one namespace to another. */
const leading = new Set(['networking.istio.io', 'gateway.networking.k8s.io']);
/**
 * What leads elsewhere from its own namespace: a gateway's RequestAuthentication hands tokens and claims on, routes of any
 * namespace end at a Service, a server of any Gateway takes its CA from a Secret, and a Gateway admits routes by the labels of
 * their Namespace.
 */
const leadingKinds = new Set([
    'security.istio.io/RequestAuthentication',
    '/Service',
    '/Secret',
    '/Namespace',
]);
const isLeading = ({ group, kind }) => leading.has(group) || leadingKinds.has(`${group}/${kind}`);
const isPermission = ({ group, kind }) => group === rbac || (group === '' && kind === 'ServiceAccount');
const accountMember = /service[-_]?account|saName$/i;
/** Accounts that an object of a kind which nobody follows says in members of that name, for pods that its controller makes. */
const accountsSaid = ({ key, content }) => {
    const texts = (value, isSaid) => {
        if (typeof value === 'string')
            return isSaid ? [value] : [];
        if (Array.isArray(value))
            return value.flatMap((one) => texts(one, isSaid));
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
            return [];
        return Object.entries(value).flatMap(([name, below]) => texts(below, isSaid || accountMember.test(name)));
    };
    // Built-in kinds make workloads, or bind accounts, which are followed by themselves.
    if (!key.group.includes('.') || key.group.endsWith('.k8s.io') || key.group.endsWith('istio.io'))
        return [];
    return texts(content, false)
        .map((text) => ({ namespace: key.namespace, name: text.split(/[/:]/).at(-1) ?? '' }))
        .filter(({ name }) => /^[a-z0-9][a-z0-9.-]*$/.test(name));
};
/** What the change of a unit touches; undefined: no object of it changes. */
const touchedPlaces = (before, after, roots) => {
    const changes = (0,_mesh_changed_objects_js__WEBPACK_IMPORTED_MODULE_1__/* .everyChange */ .i)({ objects: before, reads: [] }, { objects: after, reads: [] });
    const keys = changes.flatMap(({ before: old, after: now }) => (now ?? old)?.key ?? []);
    if (keys.length === 0)
        return undefined;
    const places = keys.map((key) => {
        const everywhere = key.namespace === '' || roots.has(key.namespace) || isLeading(key);
        return everywhere ? undefined : key.namespace;
    });
    return {
        namespaces: places.includes(undefined) ? 'any' : new Set(places.flatMap((place) => place ?? [])),
        roots,
        permissions: keys.some(isPermission),
        accounts: [
            ...(0,_mesh_account_moves_js__WEBPACK_IMPORTED_MODULE_0__/* .accountMoves */ .E)({ objects: before, reads: [] }, { objects: after, reads: [] }).map(({ to }) => to),
            ...changes.flatMap((change) => (change.after === undefined ? [] : accountsSaid(change.after))),
        ],
    };
};
/** Whether an object of another unit could decide about what the change touches. */
const meets = (key, { namespaces, roots, permissions }) => {
    if (isPermission(key) && !permissions)
        return false;
    if (namespaces === 'any')
        return true;
    if (key.group === '' && key.kind === 'Namespace')
        return namespaces.has(key.name);
    return key.namespace === '' || namespaces.has(key.namespace) || roots.has(key.namespace);
};
/** What a text that speaks of a place may call it. */
const speaksOf = (text, { namespaces, roots }) => namespaces === 'any' || [...namespaces, ...roots].some((name) => text.includes(name));
/** Namespaces that some text names as the root of the mesh, and Istio's own default. */
const rootNamespaces = (texts, configured) => {
    const roots = new Set(['istio-system', ...(configured === undefined ? [] : [configured])]);
    for (const text of texts)
        if (text.includes('rootNamespace'))
            for (const [, name = ''] of text.matchAll(/rootNamespace["']?\s*[:=]\s*\\?["']?([a-z0-9-]+)/g))
                roots.add(name);
    return roots;
};


/***/ }),

/***/ 45469:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gw: () => (/* binding */ namespacesOf),
/* harmony export */   Ju: () => (/* binding */ mayBeElsewhere),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   _J: () => (/* binding */ isDeciding),
/* harmony export */   h4: () => (/* binding */ mayMeet),
/* harmony export */   v4: () => (/* binding */ mayBecome)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90661);
/* harmony import */ var _touched_places_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87006);
/* harmony import */ var _without_definitions_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94548);



const meshWords = /istio|gateway\.networking|gateway\.envoy/i;
const permissionWords = /rbac\.authorization|serviceaccount/i;
const dynamicWords = /\{\{|\$\{|\/metadata\/namespace|metadata\.namespace/;
const serviceWords = /\bkind["']?\s*:\s*["']?Service\b/;
/** Of languages that make objects without their words: `authorizationPolicy.new(…)`. */
const policyWords = /authorization_?-?polic|peer_?-?authentication|request_?-?authentication|envoy_?-?filter/i;
const isAnything = ({ groups, kinds }) => groups === 'any' && kinds === 'any';
const wordsOf = (unit, whole) => {
    const texts = whole.map(({ path, text }) => ({ path, text: (0,_without_definitions_js__WEBPACK_IMPORTED_MODULE_2__/* .withoutDefinitions */ .D)(text) }));
    const some = (words) => texts.some(({ text }) => words.test(text));
    const anything = texts.some(({ text }) => isAnything((0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text)));
    return {
        unit,
        texts,
        ofMesh: anything || some(meshWords),
        ofPermissions: anything || some(permissionWords),
        ofServices: anything || some(serviceWords),
        isDynamic: unit.source.kind === 'helm' || some(dynamicWords),
    };
};
/** A rule in any namespace may name who pods run as now. */
const speaksOfAccounts = ({ texts }, { accounts }) => accounts.some(({ name }) => texts.some(({ text }) => text.includes(name)));
/** Whether a unit may hold an object that decides about what a change touches. Where there is any doubt it may. */
const mayMeet = (words, assumed, touched) => {
    if ((words.ofMesh || words.ofPermissions) && speaksOfAccounts(words, touched))
        return true;
    const counts = words.ofMesh || (touched.permissions && words.ofPermissions) || (touched.namespaces === 'any' && words.ofServices);
    if (!counts)
        return false;
    const own = words.unit.namespace ?? assumed;
    const isHere = touched.namespaces === 'any' || touched.namespaces.has(own) || touched.roots.has(own);
    return isHere || words.isDynamic || words.texts.some(({ text }) => (0,_touched_places_js__WEBPACK_IMPORTED_MODULE_1__/* .speaksOf */ .Tq)(text, touched));
};
/**
 * Kinds of which one object that nobody read can turn a verdict round. RequestAuthentications and PeerAuthentications are not
 * among them: of files they are never all, and every comparison allows for others (docs/decisions/state-of-files.md).
 */
const deciding = [
    ['security.istio.io', 'AuthorizationPolicy'],
    ['networking.istio.io', 'EnvoyFilter'],
    ['networking.istio.io', 'Sidecar'],
    ['extensions.istio.io', 'WasmPlugin'],
];
/** What a base that nobody fetched may hold of them, in one namespace or in any. */
const mayBeElsewhere = (namespace) => ({
    groups: new Set(deciding.map(([group]) => group)),
    kinds: new Set(deciding.map(([, kind]) => kind)),
    namespaces: namespace === undefined ? 'any' : new Set([namespace]),
});
const rbac = 'rbac.authorization.k8s.io';
const roles = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];
/** Whether what was not read of a kind can decide about a change. */
const isDeciding = (group, kind, { permissions }) => (permissions && group === rbac) || deciding.some(([one, other]) => one === group && other === kind);
/** What of the deciding kinds a text may become, by its words, where nobody could render it. */
const mayBecome = ({ text }, namespaces, { permissions }) => {
    const holds = (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHold */ .BV)(text);
    const spoken = policyWords.test(text) && holds.kinds !== 'any' && holds.kinds.size === 0;
    const kinds = deciding.filter(([group, kind]) => spoken || (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldKind */ .$J)(holds, group, kind));
    const held = permissions ? roles.filter((kind) => (0,_manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .mayHoldKind */ .$J)(holds, rbac, kind)) : [];
    if (kinds.length + held.length === 0)
        return undefined;
    return {
        groups: new Set([...kinds.map(([group]) => group), ...(held.length > 0 ? [rbac] : [])]),
        kinds: new Set([...kinds.map(([, kind]) => kind), ...held]),
        namespaces,
    };
};
/** Namespaces that the texts of a unit can put objects in; `any` where something fills them in. */
const namespacesOf = ({ unit, texts, isDynamic }, assumed) => {
    if (unit.placedIn !== undefined)
        return new Set([unit.placedIn]);
    if (isDynamic)
        return 'any';
    const found = texts.flatMap(({ text }) => [...text.matchAll(/namespace["']?\s*:\s*["']?([\w.-]+)/gi)].flatMap(([, name]) => name ?? []));
    return new Set([...found, unit.namespace ?? assumed]);
};


/***/ })

};
