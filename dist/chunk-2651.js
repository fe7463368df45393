export const id = 2651;
export const ids = [2651];
export const modules = {

/***/ 93339:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ provesNoOp),
/* harmony export */   w: () => (/* binding */ fieldManager)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

/** The field manager that every write of meshgate names. */
const fieldManager = 'meshgate';
/**
 * Whether a server-side apply of `desired` by our field manager would change nothing, neither content nor ownership.
 * True is a proof; false only says that there is none, and costs a dry run. It needs no schema: `managedFields` of the
 * live object says which lists are keyed, sets or atomic. test/e2e checks it against a real API server on random
 * objects. It does not see mutating webhooks, nor fields that only others own.
 *
 * `desired` is the JSON that would be sent, without preconditions (`metadata.uid`, `metadata.resourceVersion`): these
 * are no owned fields and would make the proof fail.
 */
const provesNoOp = (live, desired) => {
    if (desired['apiVersion'] !== live.apiVersion || !namesSameObject(live, desired))
        return false;
    const owned = ownApplyEntry(live);
    if (owned?.['apiVersion'] !== live.apiVersion)
        return false;
    const fields = owned['fieldsV1'];
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(fields) && walk(fields, withoutIdentity(desired), live.content);
};
const namesSameObject = (live, desired) => {
    const metadata = desired['metadata'];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(metadata))
        return false;
    return (desired['kind'] === live.key.kind &&
        metadata['name'] === live.key.name &&
        (metadata['namespace'] ?? '') === live.key.namespace);
};
/** The one entry of ours, written by Apply to the object itself; two of them mean two API versions. */
const ownApplyEntry = (live) => {
    const entries = (live.managedFields ?? []).filter((entry) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(entry) &&
        entry['manager'] === fieldManager &&
        entry['operation'] === 'Apply' &&
        (entry['subresource'] ?? '') === '');
    return entries.length === 1 ? entries[0] : undefined;
};
/** apiVersion, kind, name and namespace never occur in managedFields; neither does a metadata that holds nothing else. */
const withoutIdentity = (desired) => {
    const rest = without(desired, ['apiVersion', 'kind', 'metadata']);
    const metadata = desired['metadata'];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(metadata))
        return rest;
    const kept = without(metadata, ['name', 'namespace']);
    return Object.keys(kept).length === 0 ? rest : { ...rest, metadata: kept };
};
const without = (object, members) => Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member)));
/** A `fieldsV1` node against the part that is wanted and the part that is there. */
const walk = (owned, want, live) => {
    const keys = Object.keys(owned).filter((key) => key !== '.');
    const first = keys[0];
    if (first === undefined)
        return equalsLeaf(want, live);
    const prefix = first.slice(0, 2);
    if (want === undefined || live === undefined || keys.some((key) => key.slice(0, 2) !== prefix))
        return false;
    switch (prefix) {
        case 'f:':
            return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(want) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(live) && walkMap(owned, keys, want, live);
        case 'k:':
            return Array.isArray(want) && Array.isArray(live) && walkKeyedList(owned, keys, want, live);
        case 'v:':
            return Array.isArray(want) && Array.isArray(live) && walkSet(keys, want, live);
        default:
            return false;
    }
};
/** A scalar, an atomic list or map, or an empty container; an empty map owns nothing of what others put into it. */
const equalsLeaf = (want, live) => {
    if (want === undefined || live === undefined)
        return false;
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(want) && Object.keys(want).length === 0)
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(live);
    return deepEquals(want, live);
};
const walkMap = (owned, keys, want, live) => Object.keys(want).every((name) => Object.hasOwn(owned, `f:${name}`)) &&
    keys.every((key) => {
        const name = key.slice(2);
        const below = owned[key];
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(below) || !Object.hasOwn(want, name) || !Object.hasOwn(live, name))
            return false;
        return want[name] !== null && walk(below, want[name], live[name]);
    });
/** Order counts: the server rewrites a keyed list into the order that was applied. */
const walkKeyedList = (owned, keys, want, live) => {
    if (want.length !== keys.length)
        return false;
    const places = [];
    for (const key of keys) {
        const fields = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(key.slice(2));
        const below = owned[key];
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(fields) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(below))
            return false;
        const place = { want: onlyIndex(want, fields), live: onlyIndex(live, fields) };
        if (place.want < 0 || place.live < 0 || !walk(below, want[place.want], live[place.live]))
            return false;
        places.push(place);
    }
    return increases(places.sort((a, b) => a.want - b.want).map((place) => place.live));
};
/** Where the one element with these key fields stands; -1 for none or several. */
const onlyIndex = (list, fields) => {
    const found = list.flatMap((element, index) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(element) &&
        Object.entries(fields).every(([name, value]) => {
            const field = Object.hasOwn(element, name) ? element[name] : undefined;
            return field !== undefined && deepEquals(field, value);
        })
        ? [index]
        : []);
    return found.length === 1 ? (found[0] ?? -1) : -1;
};
const walkSet = (keys, want, live) => {
    if (want.length !== keys.length)
        return false;
    const values = keys.map((key) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(key.slice(2)));
    const places = want.map((element) => values.some((value) => value !== undefined && deepEquals(value, element))
        ? live.findIndex((other) => deepEquals(other, element))
        : -1);
    return places.every((place) => place >= 0) && increases(places);
};
/** Strictly, so that a value which stands twice is never proven. */
const increases = (places) => places.every((place, index) => index === 0 || (places[index - 1] ?? place) < place);
/** Identical type and value, lists by position, maps by the same members in any order. */
const deepEquals = (a, b) => {
    if (typeof a === 'number' || typeof b === 'number')
        return a === b && isExact(a);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(a) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(b)) {
        const members = Object.keys(a);
        return (members.length === Object.keys(b).length &&
            members.every((member) => {
                const [left, right] = [a[member], Object.hasOwn(b, member) ? b[member] : undefined];
                return left !== undefined && right !== undefined && deepEquals(left, right);
            }));
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        const [left, right] = [a, b];
        return (left.length === right.length &&
            left.every((element, index) => {
                const other = right[index];
                return other !== undefined && deepEquals(element, other);
            }));
    }
    return a === b;
};
/** An integer of more than 53 bits was rounded when it was read, so two different ones could look equal. */
const isExact = (value) => typeof value === 'number' && (!Number.isInteger(value) || Number.isSafeInteger(value));


/***/ }),

/***/ 79636:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ alignDestinations),
/* harmony export */   m: () => (/* binding */ relabelledDestinations)
/* harmony export */ });
/* harmony import */ var _resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92596);
/* harmony import */ var _resolve_label_classes_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83293);
/* harmony import */ var _resolve_workloads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);



/**
 * Destinations of two meshes side by side: known workloads × ports of either, plus for every namespace the classes of
 * labels that a selector could match and no known workload has, plus `any other workload`.
 */
const alignDestinations = (before, after, shared) => {
    const out = new Map();
    for (const destination of shared?.listed === true
        ? after.destinations()
        : [...after.destinations(), ...before.destinations()]) {
        const key = (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationKey */ .I)(destination);
        if (!out.has(key))
            out.set(key, destination);
    }
    const same = shared?.listed === true && shared.selected;
    for (const destination of (0,_resolve_label_classes_js__WEBPACK_IMPORTED_MODULE_1__/* .labelClasses */ .bA)(same ? after.selectors : before.selectors, after.selectors)) {
        const key = (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationKey */ .I)(destination);
        if (!out.has(key))
            out.set(key, destination);
    }
    return [...out.values()].sort(_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .byDestination */ .Q7);
};
/**
 * Workloads whose labels change, at every port of either state: what their old labels let through before against what
 * their new ones do after. Seen label by label nothing would change, and the policies that no longer select them would
 * be passed over.
 */
const relabelledDestinations = (before, after) => {
    const out = new Map();
    const put = (pair) => void out.set(`${(0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationKey */ .I)(pair.before)}\n${(0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationKey */ .I)(pair.after)}`, pair);
    const old = (0,_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOfWorkloads */ .hH)(before.state);
    const changed = [...(0,_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .labelsOfWorkloads */ .hH)(after.state)].flatMap(([key, now]) => {
        const then = old.get(key);
        const same = then === undefined || (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsKey */ .jN)(then.namespace, then.labels) === (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsKey */ .jN)(now.namespace, now.labels);
        return same ? [] : [{ then, now }];
    });
    const at = (mesh, place) => mesh
        .destinations()
        .filter((one) => one.service === undefined &&
        (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsKey */ .jN)(one.namespace, one.labels) === (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .labelsKey */ .jN)(place.namespace, place.labels));
    for (const { then, now } of changed) {
        const [first, second] = [at(before, then), at(after, now)];
        for (const port of new Set([...first, ...second].map((one) => one.port))) {
            const [one, other] = [first.find((from) => from.port === port), second.find((to) => to.port === port)];
            const known = other ?? one;
            if (known === undefined)
                continue;
            put({ before: { ...(one ?? known), labels: then.labels }, after: { ...known, labels: now.labels } });
        }
    }
    const gone = (mesh, other) => {
        const there = new Set(other.destinations().map(_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationKey */ .I));
        return mesh.destinations().filter((one) => one.service !== undefined && !there.has((0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationKey */ .I)(one)));
    };
    const unlabelled = gone(before, after);
    for (const now of gone(after, before))
        for (const then of unlabelled)
            if (serviceKey(then) === serviceKey(now))
                put({ before: then, after: now });
    return [...out.values()].sort((left, right) => (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .byDestination */ .Q7)(left.after, right.after) || (0,_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_0__/* .byDestination */ .Q7)(left.before, right.before));
};
const serviceKey = ({ namespace, service, port }) => JSON.stringify([namespace, service ?? null, port]);


/***/ }),

/***/ 87524:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ changesOf),
/* harmony export */   i: () => (/* binding */ everyChange)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);


const isSameObject = (left, right) => left === right ||
    (left.apiVersion === right.apiVersion &&
        left.creationTimestamp === right.creationTimestamp &&
        (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(left.content, right.content) &&
        (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(left.labels, right.labels) &&
        (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameJson */ .TL)(left.annotations, right.annotations));
const isSameKey = ({ key: left }, { key: right }) => left.name === right.name &&
    left.namespace === right.namespace &&
    left.kind === right.kind &&
    left.group === right.group;
/** Objects that are not the same in both states; undefined where one state has two of one name. */
const changesOf = (before, after) => {
    const [olds, nows] = [before.objects, after.objects];
    const changes = [];
    // Most states list their objects in one order, and then no names have to be written.
    const inStep = olds.length === nows.length && olds.every((one, at) => nows[at] !== undefined && isSameKey(one, nows[at]));
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
    return changes;
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

/***/ 11402:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nd: () => (/* binding */ runsOnNodes),
/* harmony export */   gx: () => (/* binding */ isControlPlane),
/* harmony export */   tc: () => (/* binding */ isReplaced)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

const byName = [
    [/^istiod(?:-.+)?$/, 'istiod'],
    [/^istio-cni(?:-node)?$/, 'istio-cni'],
    [/^ztunnel$/, 'ztunnel'],
    [/^(?:cert-manager-)?istio-csr$/, 'istio-csr'],
];
const byImage = [
    [/(?:^|\/)(?:[\w.-]*-)?pilot(?:[:@]|$)/, 'istiod'],
    [/(?:^|\/)(?:[\w.-]*-)?install-cni(?:[:@]|$)/, 'istio-cni'],
    [/(?:^|\/)(?:[\w.-]*-)?ztunnel(?:[:@]|$)/, 'ztunnel'],
    [/(?:^|\/)(?:cert-manager-)?istio-csr(?:[:@]|$)/, 'istio-csr'],
];
/** Which part of Istio's control plane an object runs, by the name that the charts give it, or by its image. */
const partOf = ({ key, content }) => {
    if (key.group !== 'apps')
        return undefined;
    const named = byName.find(([pattern]) => pattern.test(key.name));
    if (named !== undefined)
        return named[1];
    const images = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(content, 'spec', 'template', 'spec', 'containers').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'image'));
    return byImage.find(([pattern]) => images.some((image) => pattern.test(image)))?.[1];
};
/** istiod, ztunnel, the CNI's agent and istio-csr. */
const isControlPlane = (object) => partOf(object) !== undefined;
/** Those that run on every node, and lead connections to the proxies there. */
const runsOnNodes = (object) => ['istio-cni', 'ztunnel'].includes(partOf(object) ?? '');
const revisionOf = ({ labels }) => (Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined) ?? 'default';
/** Whether anything still asks for a revision of Istio. */
const isAsked = ({ objects }, revision) => objects.some(({ labels, content, key }) => {
    if (!['Namespace', 'Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Gateway'].includes(key.kind))
        return false;
    const pods = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels');
    if (key.kind === 'Namespace' && revision === 'default' && labels['istio-injection'] === 'enabled')
        return true;
    return key.name.startsWith('istiod')
        ? false
        : labels['istio.io/rev'] === revision || pods['istio.io/rev'] === revision;
});
/** A part of the control plane goes: whether another one of its sort stays that does its work. */
const isReplaced = (object, after) => {
    const part = partOf(object);
    const others = after.objects.filter((one) => partOf(one) === part);
    return part === 'istiod' ? others.length > 0 && !isAsked(after, revisionOf(object)) : others.length > 0;
};


/***/ }),

/***/ 2907:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ installsIstio),
/* harmony export */   k: () => (/* binding */ deliveredChanges)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _pod_templates_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57473);




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
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
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
                (0,_pod_templates_js__WEBPACK_IMPORTED_MODULE_0__/* .podTemplatesIn */ .GA)(object.content).length === 0;
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
/** What comes or changes of objects that bring charts or folders into a cluster: none of it is rendered. Titles, in order. */
const deliveredChanges = (before, after) => {
    const specOf = ({ content }) => JSON.stringify(content['spec'] ?? null);
    const old = new Map(before.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key), object]));
    return after
        .filter((object) => {
        if (!deliveryKinds.has(`${object.key.group}/${object.key.kind}`))
            return false;
        const earlier = old.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key));
        return earlier === undefined || (earlier !== object && specOf(earlier) !== specOf(object));
    })
        .map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(key))
        .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H);
};


/***/ }),

/***/ 49877:
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

;// CONCATENATED MODULE: ./src/mesh/coverage/kept-out.ts
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

;// CONCATENATED MODULE: ./src/mesh/coverage/keeping-entries.ts

/**
 * Kinds that decide requests by being there as they are. Permissions are not among them: what is left out of a cluster, or
 * stays as it was, grants nothing new.
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
];
/** Annotations of deployment tools, which Flux takes as labels too. */
const keepingEntries = keepingNames.map((name) => ({
    name,
    cover: 'opaque',
    why: 'a deployment tool leaves the object out by it, removes it, or keeps it as it is in the cluster',
    source: 'documentation of Helm, Argo CD, Flux, kapp, kpt and Config Sync',
    on: decidingKinds,
    only: 'it keeps the object out of the cluster, or there',
}));

;// CONCATENATED MODULE: ./src/mesh/coverage/annotations.ts

const list = 'A annotation/annotations.yaml';
const named = (cover, why, source, on, ...names) => names.map((name) => ({ name, cover, why, source, on }));
const pods = ['Pod'];
const injection = 'I manifests/charts/istio-control/istio-discovery/files/injection-template.yaml';
const observed = 'it is about logs, traces and metrics';
const outward = 'it is about connections that the pod opens itself';
/** Every annotation that Istio 1.20 to 1.31 lists, and the others by their domain; the first that fits counts. */
const annotationTable = [
    ...named('modelled', 'mesh/resolve/proxy-kind', 'I pkg/kube/inject/inject.go: injectRequired', pods, 'sidecar.istio.io/inject', 'inject.istio.io/templates'),
    ...named('modelled', 'mesh/resolve/interception', `${list}; I tools/istio-iptables`, pods, 'traffic.sidecar.istio.io/includeInboundPorts', 'traffic.sidecar.istio.io/excludeInboundPorts', 'traffic.sidecar.istio.io/excludeInterfaces', 'sidecar.istio.io/interceptionMode', 'ambient.istio.io/bypass-inbound-capture'),
    {
        name: 'proxy.istio.io/config',
        cover: 'modelled',
        why: 'field by field: ProxyConfig',
        source: list,
        on: pods,
        as: 'PodProxyConfig',
        text: 'yaml',
    },
    ...named('modelled', 'mesh/resolve/policies', `${list}; istio-semantics §2.8`, ['AuthorizationPolicy'], 'istio.io/dry-run'),
    ...named('opaque', 'connections that come in by such an interface pass the proxy by, or are taken for outgoing ones', `${list}; I tools/istio-iptables`, pods, 'traffic.sidecar.istio.io/kubevirtInterfaces', 'istio.io/reroute-virtual-interfaces'),
    ...named('opaque', 'another proxy, or one with another configuration, may enforce other policies', injection, pods, 'sidecar.istio.io/proxyImage', 'sidecar.istio.io/bootstrapOverride', 'sidecar.istio.io/userVolume', 'sidecar.istio.io/userVolumeMount', 'proxy.istio.io/overrides', 'sidecar.istio.io/status', 'istio.io/rev'),
    ...named('opaque', 'another control plane may hand out other policies', injection, pods, 'sidecar.istio.io/discoveryAddress', 'sidecar.istio.io/controlPlaneAuthPolicy'),
    ...named('opaque', 'connections to the status port pass the proxy by', injection, pods, 'status.sidecar.istio.io/port'),
    ...named('opaque', 'it says that ztunnel takes the connections of the pod', list, pods, 'ambient.istio.io/redirection'),
    ...named('opaque', 'it gives the workload another identity', list, pods, 'alpha.istio.io/identity'),
    ...named('opaque', 'it decides what Istio makes for the gateway, and as whom it runs', `${list}; I pilot/pkg/config/kube/gateway/deploymentcontroller.go`, ['Gateway', 'GatewayClass'], 'gateway.istio.io/name-override', 'gateway.istio.io/service-account', 'ambient.istio.io/waypoint-inbound-binding'),
    ...named('opaque', 'a part of the requests meets another waypoint', list, ['Service', 'ServiceEntry', 'Namespace'], 'istio.io/use-waypoint-canary-weight'),
    ...named('opaque', 'it decides which proxies know the Service', list, ['Service'], 'networking.istio.io/exportTo'),
    ...named('opaque', 'it decides which control plane leads a cluster', list, ['Namespace'], 'topology.istio.io/controlPlaneClusters'),
    ...named('neutral', outward, `${list}; I tools/istio-iptables`, pods, 'traffic.sidecar.istio.io/excludeOutboundIPRanges', 'traffic.sidecar.istio.io/excludeOutboundPorts', 'traffic.sidecar.istio.io/includeOutboundIPRanges', 'traffic.sidecar.istio.io/includeOutboundPorts', 'ambient.istio.io/dns-capture'),
    ...named('neutral', observed, list, pods, 'prometheus.istio.io/merge-metrics', 'sidecar.istio.io/agentLogLevel', 'sidecar.istio.io/componentLogLevel', 'sidecar.istio.io/logLevel', 'sidecar.istio.io/enableCoreDump', 'sidecar.istio.io/extraStatTags', 'sidecar.istio.io/statsCompression', 'sidecar.istio.io/statsEvictionInterval', 'sidecar.istio.io/statsFlushInterval', 'sidecar.istio.io/statsHistogramBins', 'sidecar.istio.io/statsHistogramBuckets', 'sidecar.istio.io/statsInclusionPrefixes', 'sidecar.istio.io/statsInclusionRegexps', 'sidecar.istio.io/statsInclusionSuffixes'),
    ...named('neutral', 'it gives the proxy memory and processor time', injection, pods, 'sidecar.istio.io/proxyCPU', 'sidecar.istio.io/proxyCPULimit', 'sidecar.istio.io/proxyMemory', 'sidecar.istio.io/proxyMemoryLimit'),
    ...named('neutral', 'it decides when the pod counts as ready, and how the kubelet asks it', injection, pods, 'readiness.status.sidecar.istio.io/applicationPorts', 'readiness.status.sidecar.istio.io/failureThreshold', 'readiness.status.sidecar.istio.io/initialDelaySeconds', 'readiness.status.sidecar.istio.io/periodSeconds', 'sidecar.istio.io/rewriteAppHTTPProbers'),
    ...named('neutral', 'the same proxy stands there, as one kind of container or the other', injection, pods, 'sidecar.istio.io/nativeSidecar'),
    ...named('neutral', "Istio's own images of one version differ in their tools alone", injection, pods, 'sidecar.istio.io/proxyImageType'),
    ...named('neutral', "a client's proxy reads it, and a destination decides over every request that it may get", list, ['Service', 'Namespace', 'ServiceEntry'], 'alpha.istio.io/canonical-serviceaccounts', 'alpha.istio.io/kubernetes-serviceaccounts', 'networking.istio.io/traffic-distribution', 'traffic.istio.io/nodeSelector'),
    ...named('neutral', 'it decides from where the network leads to the gateway, and not what the gateway lets in', list, ['Gateway', 'Ingress'], 'networking.istio.io/service-type', 'kubernetes.io/ingress.class'),
    ...named('neutral', 'Istio and its tools note there what they did', list, ['Any'], 'galley.istio.io/analyze-suppress', 'gateway.istio.io/controller-version', 'install.operator.istio.io/chart-owner', 'install.operator.istio.io/owner-generation', 'install.operator.istio.io/version', 'istio.io/autoRegistrationGroup', 'istio.io/connectedAt', 'istio.io/disconnectedAt', 'istio.io/workloadController', 'istio.io/restartedAt'),
    ...keepingEntries,
    ...named('opaque', 'no version from 1.20 to 1.31 lists this annotation of Istio', list, ['Any'], '*istio.io/*'),
    ...named('opaque', 'connections over a further interface of the pod meet no proxy', 'Kubernetes network plumbing, multi-network specification', pods, 'k8s.v1.cni.cncf.io/*', 'v1.multus-cni.io/*'),
    ...named('neutral', "Istio reads annotations of its own domains alone, Kubernetes' authorizers none", list, ['Any'], '*'),
];

// EXTERNAL MODULE: ./src/mesh/coverage/control-plane.ts
var control_plane = __webpack_require__(11402);
// EXTERNAL MODULE: ./src/mesh/coverage/installers.ts
var installers = __webpack_require__(2907);
// EXTERNAL MODULE: ./src/mesh/coverage/parsed-text.ts
var parsed_text = __webpack_require__(9323);
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
const found = new WeakMap();
const servedIn = (state) => {
    let names = found.get(state);
    if (names === undefined) {
        names = new Set(state.objects.flatMap(servedBy));
        found.set(state, names);
    }
    return names;
};
/**
 * Whether what is at hand serves some revisions of Istio, and not this one: a namespace that asks for it gets no proxy.
 * Where nothing at hand serves any, somebody elsewhere does.
 */
const isUnserved = (state, revision) => {
    const names = servedIn(state);
    return names.size > 0 && !names.has('*') && !names.has(revision);
};

// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
;// CONCATENATED MODULE: ./src/mesh/coverage/trusted.ts




const clientModes = new Set(['MUTUAL', 'ISTIO_MUTUAL', 'OPTIONAL_MUTUAL']);
/** Whether a server of an Istio Gateway asks its clients for certificates. */
const asksForCertificates = ({ content }) => (0,fields/* objectsAt */.yR)(content, 'spec', 'servers').some((server) => clientModes.has((0,fields/* textAt */.$6)(server, 'tls', 'mode')));
/** Authorities and keys of the mesh by the names that Istio gives them (I security/pkg/pki/ca; pilot/pkg/bootstrap). */
const ofIstio = /^(?:cacerts|istio-ca-secret|istio-ca-key|istio-kubeconfig|istiod-tls|istio-ca-root-cert|istio-ca-crl)$/;
/** istiod reads each Secret with this label as the kubeconfig of a further cluster (I pkg/kube/multicluster). */
const remoteClusterLabel = 'istio/multiCluster';
const trusted_name = (kind, namespace, one) => `${kind}/${namespace}/${one}`;
/** Secrets that servers of an Istio Gateway take client certificates by; they lie beside the gateway's pods, wherever these are. */
const ofServers = ({ content }) => (0,fields/* objectsAt */.yR)(content, 'spec', 'servers').flatMap((server) => {
    const tls = (0,fields/* objectAt */.lJ)(server, 'tls');
    if (!clientModes.has((0,fields/* textAt */.$6)(tls, 'mode')))
        return [];
    return [(0,fields/* textAt */.$6)(tls, 'credentialName'), (0,fields/* textAt */.$6)(tls, 'caCertCredentialName'), ...(0,fields/* textsAt */.i1)(tls, 'credentialNames')]
        .filter((one) => one !== '')
        .flatMap((one) => [one, `${one}-cacert`])
        .map((one) => trusted_name('Secret', '*', one));
});
/** `caCertificateRefs`, wherever a Gateway of the Gateway API or a set of listeners has them. */
const ofReferences = (value, namespace) => {
    if (Array.isArray(value))
        return value.flatMap((one) => ofReferences(one, namespace));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([key, below]) => key === 'caCertificateRefs'
        ? (0,fields/* objectsAt */.yR)(value, key).map((reference) => trusted_name((0,fields/* textAt */.$6)(reference, 'kind') === 'Secret' ? 'Secret' : 'ConfigMap', (0,fields/* textAt */.$6)(reference, 'namespace') || namespace, (0,fields/* textAt */.$6)(reference, 'name')))
        : ofReferences(below, namespace));
};
/** What the control plane's own pods mount, or take their environment from. */
const ofControlPlane = (object) => {
    const { namespace } = object.key;
    return (0,pod_templates/* podTemplatesOf */.ab)(object).flatMap(({ template }) => {
        const spec = (0,fields/* objectAt */.lJ)(template, 'spec');
        const sources = [
            ...(0,fields/* objectsAt */.yR)(spec, 'volumes').flatMap((volume) => [volume, ...(0,fields/* objectsAt */.yR)(volume, 'projected', 'sources')]),
        ];
        const froms = (0,fields/* objectsAt */.yR)(spec, 'containers').flatMap((container) => (0,fields/* objectsAt */.yR)(container, 'envFrom'));
        return [
            ...sources.flatMap((one) => [
                trusted_name('Secret', namespace, (0,fields/* textAt */.$6)(one, 'secret', 'secretName') || (0,fields/* textAt */.$6)(one, 'secret', 'name')),
                trusted_name('ConfigMap', namespace, (0,fields/* textAt */.$6)(one, 'configMap', 'name')),
            ]),
            ...froms.flatMap((one) => [
                trusted_name('Secret', namespace, (0,fields/* textAt */.$6)(one, 'secretRef', 'name')),
                trusted_name('ConfigMap', namespace, (0,fields/* textAt */.$6)(one, 'configMapRef', 'name')),
            ]),
        ].filter((one) => !one.endsWith('/'));
    });
};
const trusted_namesOf = (object) => {
    const { group, kind, namespace } = object.key;
    if (group === 'networking.istio.io' && kind === 'Gateway')
        return ofServers(object);
    if (group.startsWith('gateway.networking.'))
        return ofReferences((0,fields/* objectAt */.lJ)(object.content, 'spec'), namespace);
    return (0,control_plane/* isControlPlane */.gx)(object) ? ofControlPlane(object) : [];
};
const trusted_found = new WeakMap();
const trustedIn = (state) => {
    let names = trusted_found.get(state);
    if (names === undefined) {
        names = new Set(state.objects.flatMap(trusted_namesOf));
        trusted_found.set(state, names);
    }
    return names;
};
/** Whether proxies, gateways or istiod trust what a Secret or a ConfigMap of this name holds. */
const isTrustedName = (states, kind, namespace, one) => ofIstio.test(one) ||
    states.some((state) => {
        const names = trustedIn(state);
        if (names.has(trusted_name(kind, namespace, one)) || names.has(trusted_name(kind, '*', one)))
            return true;
        // What stands in no namespace may make one in any.
        return namespace === '' && [...names].some((known) => known.startsWith(`${kind}/`) && known.endsWith(`/${one}`));
    });
const strings = (value) => typeof value === 'string'
    ? [value]
    : Array.isArray(value)
        ? value.flatMap(strings)
        : (0,json/* isJsonObject */.OW)(value)
            ? Object.values(value).flatMap(strings)
            : [];
/**
 * Whether an object of another kind makes a Secret or a ConfigMap that the mesh trusts: a certificate, a sealed or an
 * external Secret, a bundle. It names it in its spec, or has its name.
 */
const makesTrusted = (states, object) => {
    const { name: own } = object.key;
    // A kind that stands in no namespace, or whose namespace the files do not say, may make it in any.
    const namespace = (0,fields/* textAt */.$6)(object.content, 'metadata', 'namespace');
    const names = [own, ...strings((0,fields/* member */.Dc)(object.content, 'spec') ?? null)];
    return names.some((one) => ['Secret', 'ConfigMap'].some((kind) => isTrustedName(states, kind, namespace, one)));
};
const issuersOf = new WeakMap();
const signersIn = (state) => {
    let names = issuersOf.get(state);
    if (names === undefined) {
        names = new Set(state.objects.flatMap((object) => {
            const { group, kind } = object.key;
            const asks = /istio-csr/.test(`${object.key.name} ${(0,fields/* textAt */.$6)(object.content, 'spec', 'chart', 'spec', 'chart')}`);
            if (asks)
                return strings(object.content).flatMap((text) => text.split(/[^A-Za-z0-9.-]+/));
            return group === 'cert-manager.io' && kind === 'Certificate' && makesTrusted([state], object)
                ? [(0,fields/* textAt */.$6)(object.content, 'spec', 'issuerRef', 'name')]
                : [];
        }));
        issuersOf.set(state, names);
    }
    return names;
};
/** Whether an issuer of cert-manager signs an authority of the mesh, or what istio-csr asks for. */
const signsForMesh = (states, { key }) => /istio|mesh/.test(key.name) || states.some((state) => signersIn(state).has(key.name));
/** The Secret or ConfigMap itself. */
const isTrusted = (states, object) => {
    const { group, kind, namespace, name: own } = object.key;
    if (group !== '' || (kind !== 'Secret' && kind !== 'ConfigMap'))
        return false;
    return Object.hasOwn(object.labels, remoteClusterLabel) || isTrustedName(states, kind, namespace, own);
};

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

// EXTERNAL MODULE: ./src/mesh/resolve/istiod-flags.ts
var istiod_flags = __webpack_require__(65938);
;// CONCATENATED MODULE: ./src/mesh/coverage/entry.ts
/** Read by a module. */
const modelled = (by, source, ...paths) => paths.map((path) => ({ path, cover: 'modelled', why: by, source }));
/** Decides no request, and why. */
const neutral = (why, source, ...paths) => paths.map((path) => ({ path, cover: 'neutral', why, source }));
/** May decide requests, and what it does. */
const opaque = (why, source, ...paths) => paths.map((path) => ({ path, cover: 'opaque', why, source }));
/** The same under one condition. */
const opaqueWhere = (only, why, source, ...paths) => opaque(why, source, ...paths).map((entry) => ({ ...entry, only }));
/** Judged by another table. */
const judgedAs = (as, path, source, text) => [
    { path, cover: 'modelled', why: `field by field: ${as}`, source, as, ...(text === undefined ? {} : { text }) },
];

;// CONCATENATED MODULE: ./src/mesh/coverage/pod-template.ts


const api = 'Kubernetes API reference: PodSpec';
const container = 'Kubernetes API reference: Container';
const inside = 'what runs inside the pod decides nothing of what its proxy lets in';
const where = 'it decides where and when the pod runs';
const pod_template_injection = 'I manifests/charts/istio-control/istio-discovery/files/injection-template.yaml';
/** `metadata` and `spec` of a pod, or of the template of pods. Labels and annotations have tables of their own. */
const podTemplateTable = [
    ...judgedAs('PodSpec', 'spec', api),
    ...neutral('pods made from a template take another name', api, 'metadata.name', 'metadata.generateName'),
    ...neutral('the API server keeps it', 'Kubernetes API reference: ObjectMeta', 'metadata.namespace', 'metadata.creationTimestamp', 'metadata.finalizers[]', 'metadata.ownerReferences[].**', 'metadata.uid', 'metadata.resourceVersion', 'metadata.generation'),
];
/** Containers of the proxy and of its redirection are Istio's; what is written over them changes both. */
const pod_template_ofIstio = ['istio-proxy', 'istio-init', 'istio-validation', 'enable-core-dump'];
const podSpecTable = [
    ...modelled('mesh/resolve/proxy-kind', 'istio-semantics §2; I cni/pkg/plugin', 'hostNetwork'),
    ...opaqueWhere('the object was there before and is there after', 'the workload runs as another identity, and takes the access of that one instead of its own', 'istio-semantics §2.7', 'serviceAccountName', 'serviceAccount'),
    ...['containers', 'initContainers'].flatMap((list) => [
        ...judgedAs('Container', `${list}[]`, container),
        ...pod_template_ofIstio.flatMap((name) => [
            ...opaque("what is written here goes over Istio's own container of that name", `${pod_template_injection}; I pkg/kube/inject/inject.go: reapplyOverwrittenContainers`, `${list}[${name}].**`),
            ...opaqueWhere('the image is not a patch release of the same', "what is written here goes over Istio's own container of that name", pod_template_injection, `${list}[${name}].image`),
            ...modelled('mesh/resolve/proxy-kind', pod_template_injection, `${list}[${name}].name`),
            ...neutral('it is about memory, processor time and readiness', container, `${list}[${name}].resources.**`, `${list}[${name}].readinessProbe.**`, `${list}[${name}].livenessProbe.**`, `${list}[${name}].startupProbe.**`, `${list}[${name}].lifecycle.**`, `${list}[${name}].imagePullPolicy`, `${list}[${name}].terminationMessagePath`, `${list}[${name}].terminationMessagePolicy`, `${list}[${name}].env[ISTIO_CPU_LIMIT].**`, `${list}[${name}].env[GOMEMLIMIT].**`, `${list}[${name}].env[GOMAXPROCS].**`),
            ...modelled('mesh/resolve/ports', container, `${list}[${name}].ports[].**`),
        ]),
    ]),
    ...neutral('it is added to a pod that already runs', api, 'ephemeralContainers[].**'),
    ...opaque('pods of another runtime may not be redirected to their proxy', 'I cni; RuntimeClass', 'runtimeClassName'),
    ...opaqueWhere('it is the user of the proxy', "what runs as the proxy's own user or group passes it by", 'I tools/istio-iptables: PROXY_UID', 'securityContext.runAsUser', 'securityContext.runAsGroup', 'securityContext.supplementalGroups[]', 'securityContext.fsGroup'),
    ...opaque('it sets how the pod handles packets', api, 'securityContext.sysctls[].**', 'hostUsers'),
    ...neutral(inside, api, 'securityContext.runAsNonRoot', 'securityContext.fsGroupChangePolicy', 'securityContext.seccompProfile.**', 'securityContext.seLinuxOptions.**', 'securityContext.seLinuxChangePolicy', 'securityContext.appArmorProfile.**', 'securityContext.windowsOptions.**', 'securityContext.supplementalGroupsPolicy', 'shareProcessNamespace', 'hostPID', 'hostIPC', 'automountServiceAccountToken', 'imagePullSecrets[].**', 'enableServiceLinks'),
    ...[
        'istio-envoy',
        'istio-data',
        'istio-token',
        'istiod-ca-cert',
        'istio-podinfo',
        'istio-ca-crl',
        'workload-socket',
        'credential-socket',
        'workload-certs',
    ].flatMap((name) => opaque("it goes over a volume of the proxy's own", pod_template_injection, `volumes[${name}].**`)),
    ...neutral(inside, api, 'volumes[].**'),
    ...neutral('it is about names that the pod itself looks up, or is looked up by', api, 'dnsPolicy', 'dnsConfig.**', 'hostAliases[].**', 'hostname', 'hostnameOverride', 'subdomain', 'setHostnameAsFQDN'),
    ...neutral(where, api, 'nodeName', 'nodeSelector.**', 'affinity.**', 'tolerations[].**', 'topologySpreadConstraints[].**', 'priority', 'priorityClassName', 'preemptionPolicy', 'schedulerName', 'schedulingGates[].**', 'overhead.**', 'os.**', 'resources.**', 'resourceClaims[].**', 'readinessGates[].**', 'restartPolicy', 'terminationGracePeriodSeconds', 'activeDeadlineSeconds'),
    // Knative's RevisionSpec has these beside the pod's own (serving.knative.dev/v1).
    ...neutral(where, 'Knative serving API: RevisionSpec', 'containerConcurrency', 'timeoutSeconds', 'idleTimeoutSeconds', 'responseStartTimeoutSeconds'),
];
/** A container of the workload's own. */
const containerTable = [
    ...modelled('mesh/resolve/ports', 'istio-semantics §2.4', 'ports[].containerPort', 'ports[].name', 'ports[].protocol'),
    ...neutral('the port of the node leads to the pod, and there to its proxy as every connection does', container, 'ports[].hostPort', 'ports[].hostIP'),
    ...opaqueWhere('it gives the pod power over its network', 'a container with this power can take its connections past the proxy', 'I tools/istio-iptables; capabilities(7)', 'securityContext.privileged', 'securityContext.capabilities.add[]'),
    ...opaqueWhere('it is the user of the proxy', "what runs as the proxy's own user or group passes it by", 'I tools/istio-iptables: PROXY_UID', 'securityContext.runAsUser', 'securityContext.runAsGroup'),
    ...neutral(inside, container, 'name', 'image', 'imagePullPolicy', 'command[]', 'args[]', 'workingDir', 'env[].**', 'envFrom[].**', 'resources.**', 'resizePolicy[].**', 'restartPolicy', 'restartPolicyRules[].**', 'volumeMounts[].**', 'volumeDevices[].**', 'livenessProbe.**', 'readinessProbe.**', 'startupProbe.**', 'lifecycle.**', 'terminationMessagePath', 'terminationMessagePolicy', 'stdin', 'stdinOnce', 'tty', 'securityContext.capabilities.drop[]', 'securityContext.allowPrivilegeEscalation', 'securityContext.readOnlyRootFilesystem', 'securityContext.runAsNonRoot', 'securityContext.procMount', 'securityContext.seccompProfile.**', 'securityContext.seLinuxOptions.**', 'securityContext.appArmorProfile.**', 'securityContext.windowsOptions.**'),
];
/** Containers of istiod, ztunnel and the CNI's agent. */
const controlPlaneContainerTable = [
    ...containerTable.filter(({ path }) => !['image', 'command[]', 'args[]', 'env[].**', 'envFrom[].**'].includes(path)),
    // mesh/resolve/settings reads its tag, the version of Istio (istio-semantics, Sources and versions).
    ...opaqueWhere('the image comes from elsewhere', 'another program may enforce other policies', 'istio-semantics, Sources and versions', 'image'),
    ...modelled('mesh/resolve/istiod-flags', 'I pilot/pkg/features; istio-semantics §1, §2', ...istiod_flags/* istiodFlags */.I.map((name) => `env[${name}].**`)),
    ...neutral('it says where the process runs, what it may use and what it logs', 'I manifests/charts/istio-control/istio-discovery/templates/deployment.yaml', ...[
        'POD_NAME',
        'POD_NAMESPACE',
        'SERVICE_ACCOUNT',
        'KUBECONFIG',
        'GOMEMLIMIT',
        'GOMAXPROCS',
        'PLATFORM',
        'PILOT_TRACE_SAMPLING',
        'RUST_LOG',
        'RUST_BACKTRACE',
        'NODE_NAME',
        'INSTANCE_IP',
        'HOST_IP',
    ].map((name) => `env[${name}].**`)),
    ...opaque('a setting of the control plane may change what every proxy enforces', 'I pilot/pkg/features', 'env[].**', 'envFrom[].**', 'command[]', 'args[]'),
];

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
        return isNeutral(containerTable, found.rest);
    return found?.entry.cover === 'neutral';
};
/** Whether a field that a policy writes into pods decides nothing: what a rule reads to select by counts as written. */
const isHarmless = (path) => {
    const at = path.lastIndexOf('template');
    const [first, second, third] = at < 0 ? path : path.slice(at + 1);
    if (first === 'spec')
        return isNeutral(podSpecTable, at < 0 ? path.slice(1) : path.slice(at + 2));
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
const policies = (context) => objectsOf(context).filter(({ key }) => key.kind === 'AuthorizationPolicy');
/** `[name]` in a path. */
const nameIn = (part) => part !== undefined && part.startsWith('[') && part !== '[]' ? part.slice(1, -1) : undefined;
const isProviderNamed = (context) => {
    const at = context.path.indexOf('extensionProviders');
    const name = nameIn(context.path[at + 1]);
    return policies(context).some(({ content }) => {
        const provider = (0,fields/* textAt */.$6)(content, 'spec', 'provider', 'name');
        return provider !== '' && (name === undefined || name === provider);
    });
};
const addressFields = ['ipBlocks', 'notIpBlocks', 'remoteIpBlocks', 'notRemoteIpBlocks'];
const readsAddresses = ({ content }) => (0,fields/* objectsAt */.yR)(content, 'spec', 'rules').some((rule) => (0,fields/* objectsAt */.yR)(rule, 'from').some((from) => addressFields.some((name) => (0,fields/* textsAt */.i1)(from, 'source', name).length > 0)) ||
    (0,fields/* objectsAt */.yR)(rule, 'when').some((when) => ['source.ip', 'remote.ip'].includes((0,fields/* textAt */.$6)(when, 'key'))));
/** Labels that selectors of namespaces name, but for the name that each namespace has. */
const selectorLabels = (value) => [
    ...Object.keys((0,fields/* textMapAt */.Pf)(value, 'matchLabels')),
    ...(0,fields/* objectsAt */.yR)(value, 'matchExpressions').map((one) => (0,fields/* textAt */.$6)(one, 'key')),
];
const namespaceLabels = (object) => {
    const { content, key } = object;
    if (key.kind === 'ConfigMap')
        return (0,fields/* objectsAt */.yR)((0,parsed_text/* meshConfigOf */.dv)(object), 'discoverySelectors').flatMap(selectorLabels);
    if (key.kind === 'MutatingWebhookConfiguration')
        return (0,fields/* objectsAt */.yR)(content, 'webhooks').flatMap((one) => selectorLabels((0,fields/* member */.Dc)(one, 'namespaceSelector')));
    if (key.kind === 'Gateway' && key.group === 'gateway.networking.k8s.io')
        return (0,fields/* objectsAt */.yR)(content, 'spec', 'listeners').flatMap((one) => selectorLabels((0,fields/* objectAt */.lJ)(one, 'allowedRoutes', 'namespaces', 'selector')));
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
    const spaces = objectsOf(context).filter((one) => one.key.kind === 'Namespace' && one.key.name === key.namespace);
    return own !== '' ? own !== 'none' : spaces.some((one) => ownText(one.labels, 'istio.io/use-waypoint') !== '');
});
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
/** `istio-injection: enabled` asks for the default revision. */
const isAskedInVain = (context) => {
    const { after } = context.field;
    if (typeof after !== 'string' || after === '')
        return false;
    const injection = context.path.at(-1) === 'istio-injection';
    if (injection && after !== 'enabled')
        return false;
    return isUnserved(context.states[1], injection ? 'default' : after);
};
const isKeptOut = (context) => {
    const name = context.path.at(-1) ?? '';
    return values(context).some((value) => keepsOut(name, value, context.change.after === undefined));
};
const touching = /istio|AuthorizationPolicy|PeerAuthentication|RequestAuthentication|injec|serviceAccount|labels|annotations|hostNetwork|namespace|Role|\$patch|Gateway|Service"/i;
const textOf = (value) => JSON.stringify(value);
const minorOf = (value) => typeof value === 'string' ? /^v?(\d+\.\d+)\.\d+(?:[-+][\w.+-]*)?$/.exec(value.trim())?.[1] : undefined;
/** A patch release of Istio mends, and decides nothing otherwise but what mesh/resolve tells by the running version. */
const isSameMinor = (context) => {
    const [old, now] = values(context).map(minorOf);
    return old !== undefined && old === now;
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
/** Whether an opaque entry counts for this change. */
const holds = (condition, context) => {
    switch (condition) {
        case 'a CUSTOM policy names the provider':
            return isProviderNamed(context);
        case 'a policy reads addresses':
            return policies(context).some(readsAddresses);
        case 'a server asks for client certificates':
            return sides(context).some(asksForCertificates);
        case 'a namespace selector reads the label':
            return isLabelSelected(context);
        case 'the object was there before and is there after':
            return sides(context).length === 2;
        case 'it gives the pod power over its network':
            return givesPower(context);
        case 'it is the user of the proxy':
            return values(context).some((value) => value === proxyUser || value === String(proxyUser));
        case 'it names an external host':
            return values(context).includes('ExternalName') || context.path.at(-1) === 'externalName';
        case 'it makes the Service headless':
            return values(context).includes('None');
        case 'the entry selects workloads, or a waypoint serves it':
            return (sides(context).some(selectsWorkloads) ||
                (context.path.includes('ports') && context.field.before !== undefined && hasWaypoint(context)));
        case 'redirection to HTTPS goes':
            return values(context).some(isTrueText) && !isTrueText(context.field.after ?? null);
        case 'the mesh trusts it':
            return sides(context).some((object) => isTrusted(context.states, object));
        case 'it makes what the mesh trusts':
            return sides(context).some((object) => makesTrusted(context.states, object));
        case 'it signs for the mesh':
            return sides(context).some((object) => signsForMesh(context.states, object));
        case 'a waypoint serves the entry':
            return context.change.before !== undefined && hasWaypoint(context);
        case 'a class of another controller is among the two':
            return changesController(context);
        case 'a policy selects by the label':
            return isSelectedByPolicy(context);
        case 'what is at hand serves other revisions alone':
            return isAskedInVain(context);
        case 'it keeps the object out of the cluster, or there':
            return isKeptOut(context);
        case 'the policy writes what decides':
            return sides(context).some(writesWhatDecides);
        case 'a webhook of it sees what decides':
            return sides(context).some(seesWhatDecides);
        case 'it touches what decides':
            return sides(context).length === 2 && values(context).some((value) => touching.test(textOf(value)));
        case "a template is not one of Istio's releases":
            return !values(context).every(isReleased);
        case 'it says something':
            return !values(context).every(isNothing);
        case 'nothing at hand says which release istiod runs':
            return !context.states[1].objects.some((object) => object.key.name.startsWith('istiod') && (0,control_plane/* isControlPlane */.gx)(object));
        case 'it installs a part of Istio':
            return sides(context).some(installers/* installsIstio */.h);
        case 'it installs a part of Istio otherwise':
            return context.change.before !== undefined && sides(context).some(installers/* installsIstio */.h) && !isVersion(context);
        case 'it installs another minor release of Istio':
            return context.change.before !== undefined && sides(context).some(installers/* installsIstio */.h) && !isSameMinor(context);
        case 'it is another minor release':
            return context.change.before !== undefined && !isSameMinor(context);
        case 'the image comes from elsewhere':
            return context.change.before !== undefined && !isSameRepository(context);
        case 'the image is not a patch release of the same':
            return !isSameRepository(context) || !isPatchOf(context);
    }
};

;// CONCATENATED MODULE: ./src/mesh/coverage/labels.ts

const labels_list = 'A label/labels.yaml';
const labels_named = (cover, why, source, on, ...names) => names.map((name) => ({ name, cover, why, source, on }));
const labels_where = (only, entries) => entries.map((entry) => ({ ...entry, only }));
/** Every label that Istio 1.20 to 1.31 lists, and the others; the first that fits counts. */
const labelTable = [
    ...labels_where('what is at hand serves other revisions alone', labels_named('opaque', 'nothing that was read serves this revision of Istio, so that pods may come without a proxy', 'I manifests/charts/istio-control/istio-discovery/templates/mutatingwebhook.yaml; istio-semantics §2', ['Pod', 'Namespace', 'Gateway', 'Deployment'], 'istio.io/rev', 'istio-injection')),
    ...labels_named('modelled', 'mesh/resolve/proxy-kind', `${labels_list}; I pkg/kube/inject, cni/pkg/util`, ['Pod', 'Namespace', 'Gateway', 'Deployment'], 'sidecar.istio.io/inject', 'istio-injection', 'istio.io/rev', 'istio.io/dataplane-mode', 'gateway.istio.io/managed', 'gateway.networking.k8s.io/gateway-name', 'gateway.networking.k8s.io/gateway-class-name'),
    ...labels_named('modelled', 'mesh/resolve/waypoints', `${labels_list}; istio-semantics §2.13`, ['Pod', 'Namespace', 'Service', 'ServiceEntry', 'WorkloadEntry', 'Gateway', 'GatewayClass'], 'istio.io/use-waypoint', 'istio.io/use-waypoint-namespace', 'istio.io/waypoint-for', 'istio.io/ingress-use-waypoint'),
    ...labels_named('modelled', 'mesh/resolve/revisions', labels_list, ['MutatingWebhookConfiguration', 'Service'], 'istio.io/tag', 'istio.io/rev'),
    ...labels_named('opaque', 'an istiod of another revision leaves the object out, so that nobody may enforce it', 'I pilot/pkg/config/kube/crdclient/client.go: LabelsInRevision', [
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
    ...labels_named('opaque', 'a part of the requests meets another waypoint', labels_list, ['Service', 'ServiceEntry', 'Namespace'], 'istio.io/use-waypoint-canary', 'istio.io/use-waypoint-canary-namespace'),
    ...labels_named('opaque', 'workloads of another network are reached through gateways, and these have ports of their own', labels_list, ['Namespace', 'Pod', 'Service', 'WorkloadEntry'], 'topology.istio.io/network', 'networking.istio.io/gatewayPort'),
    ...labels_named('neutral', "a client's proxy reads it, and a destination decides over every request that it may get", labels_list, ['Pod', 'Namespace', 'Service', 'ServiceEntry', 'Node'], 'networking.istio.io/enable-autoallocate-ip', 'security.istio.io/tlsMode', 'topology.istio.io/cluster', 'topology.istio.io/locality', 'topology.istio.io/subzone', 'istio-locality'),
    ...labels_named('neutral', 'it is about logs, traces and metrics; where a selector names it, it is read as any other label', labels_list, ['Any'], 'service.istio.io/canonical-name', 'service.istio.io/canonical-revision', 'service.istio.io/workload-name'),
    ...labels_named('neutral', 'Istio and its tools note there what they did', labels_list, ['Any'], 'operator.istio.io/component', 'operator.istio.io/managed', 'operator.istio.io/version', 'install.operator.istio.io/owning-resource', 'install.operator.istio.io/owning-resource-namespace', 'release'),
    ...labels_named('modelled', 'rbac/admission-changes: its change is named among the permissions', 'Kubernetes: Pod Security Standards', ['Namespace'], 'pod-security.kubernetes.io/enforce', 'pod-security.kubernetes.io/enforce-version'),
    // Flux takes them as labels too.
    ...keepingEntries,
    ...labels_where('the mesh trusts it', labels_named('opaque', 'istiod takes the Secret for the kubeconfig of a further cluster, whose workloads and identities it then knows', 'I pkg/kube/multicluster/secretcontroller.go', ['Secret'], 'istio/multiCluster')),
    ...labels_named('opaque', 'no version from 1.20 to 1.31 lists this label of Istio', labels_list, ['Any'], '*istio.io/*'),
    ...labels_named('modelled', 'mesh/resolve/attachment, mesh/align-destinations', 'istio-semantics §2.9', ['Pod'], '*'),
    ...labels_where('a namespace selector reads the label', labels_named('opaque', 'a selector of namespaces reads it: of istiod, of an injector or of a gateway', 'A mesh/v1alpha1/config.proto: discovery_selectors; Gateway API: allowedRoutes', ['Namespace'], '*')),
    ...labels_named('neutral', 'no part of Istio reads this label on this kind', labels_list, ['Any'], '*'),
];

;// CONCATENATED MODULE: ./src/mesh/coverage/gateway-api-kinds.ts

const gateway_api_kinds_api = 'Gateway API reference';
const routes = 'mesh/traffic/routes-not-followed';
const route = ['spec.parentRefs[].**', 'spec.hostnames[]', 'spec.rules[].**', 'spec.useDefaultGateways'];
const gateway = [
    ...opaqueWhere('a class of another controller is among the two', "another controller serves the gateway, and enforces none of Istio's policies there", `${gateway_api_kinds_api}: Gateway; mesh/resolve/workloads reads Istio's own classes`, 'spec.gatewayClassName'),
    ...modelled('mesh/resolve/gateway-servers, mesh/resolve/workloads, mesh/resolve/proxy-kind', `${gateway_api_kinds_api}: Gateway; istio-semantics §2.13`, 'spec.listeners[].port', 'spec.listeners[].protocol', 'spec.listeners[].tls.mode', 'spec.listeners[].tls.frontendValidation.**', 'spec.addresses[].**', 'spec.infrastructure.labels.**'),
    ...modelled('mesh/resolve/waypoints', `${gateway_api_kinds_api}; istio-semantics §2.13`, 'spec.listeners[].allowedRoutes.**'),
    ...opaque('it changes the pods that Istio makes for the gateway', `${gateway_api_kinds_api}: infrastructure`, 'spec.infrastructure.parametersRef.**', 'spec.infrastructure.annotations.**'),
    ...opaque('it decides which clients and which further listeners the gateway takes', `${gateway_api_kinds_api}: Gateway`, 'spec.tls.**', 'spec.allowedListeners.**', 'spec.backendTLS.**', 'spec.defaultScope'),
    ...opaque('it may say how the server treats client certificates', `${gateway_api_kinds_api}: tls.options`, 'spec.listeners[].tls.options.**'),
    ...neutral("it is the server's own certificate", `${gateway_api_kinds_api}: certificateRefs`, 'spec.listeners[].tls.certificateRefs[].**'),
    ...modelled(routes, `${gateway_api_kinds_api}; mesh/traffic`, 'spec.listeners[].hostname', 'spec.listeners[].name'),
];
/** Kinds of `gateway.networking.k8s.io`; a kind that is not here is opaque. */
const gatewayApiKinds = {
    'gateway.networking.k8s.io/Gateway': gateway,
    'gateway.networking.k8s.io/GatewayClass': [
        ...opaque('it decides who makes the gateways of the class, and how', `${gateway_api_kinds_api}: GatewayClass`, 'spec.controllerName', 'spec.parametersRef.**'),
        ...neutral('it is for people', `${gateway_api_kinds_api}: GatewayClass`, 'spec.description'),
    ],
    ...Object.fromEntries(['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'].map((kind) => [
        `gateway.networking.k8s.io/${kind}`,
        modelled(routes, `${gateway_api_kinds_api}: ${kind}; mesh/traffic`, ...route),
    ])),
    'gateway.networking.k8s.io/ReferenceGrant': modelled(routes, `${gateway_api_kinds_api}: ReferenceGrant; mesh/traffic`, 'spec.from[].**', 'spec.to[].**'),
    'gateway.networking.k8s.io/BackendTLSPolicy': neutral("it is about what a client's proxy sends, and a destination decides over every request that it may get", `${gateway_api_kinds_api}: BackendTLSPolicy`, 'spec.targetRefs[].**', 'spec.validation.**', 'spec.options.**'),
};
const groupsOfGatewayApi = new Set([
    'gateway.networking.k8s.io',
    'gateway.networking.x-k8s.io',
]);

;// CONCATENATED MODULE: ./src/mesh/coverage/installation.ts

const charts = 'I manifests/charts; operator/pkg/apis';
const place = 'it decides where and how often a part of Istio runs, and what it may use';
const k8s = (prefix) => neutral(place, charts, ...['resources', 'hpaSpec', 'podDisruptionBudget', 'nodeSelector', 'affinity', 'strategy', 'securityContext'].map((name) => `${prefix}${name}.**`), ...['replicaCount', 'priorityClassName', 'imagePullPolicy'].map((name) => `${prefix}${name}`), ...['tolerations', 'topologySpreadConstraints'].map((name) => `${prefix}${name}[].**`));
/** The release of Istio: a patch release enforces what the one before it does, or mesh/resolve knows. */
const release = (...paths) => opaqueWhere('it is another minor release', 'another minor release of Istio may enforce the same policies otherwise, and read other settings', 'istio-semantics, Sources and versions', ...paths);
/** Values of Istio's charts, as `IstioOperator`, Sail's objects and Helm's hold them: little is harmless for sure. */
const installationValuesTable = [
    ...judgedAs('MeshConfig', 'meshConfig', 'A mesh/v1alpha1/config.proto'),
    ...neutral(place, charts, ...['pilot', 'cni', 'ztunnel', 'global.proxy', 'global.proxy_init'].flatMap((part) => [
        `${part}.resources.**`,
        `${part}.nodeSelector.**`,
        `${part}.affinity.**`,
        `${part}.tolerations[].**`,
        `${part}.topologySpreadConstraints[].**`,
    ]), 'global.defaultResources.**', 'global.defaultPodDisruptionBudget.**', 'global.defaultNodeSelector.**', 'global.defaultTolerations[].**', 'global.imagePullPolicy', 'global.imagePullSecrets[]', 'global.priorityClassName', 'pilot.autoscaleEnabled', 'pilot.autoscaleMin', 'pilot.autoscaleMax', 'pilot.autoscaleBehavior.**', 'pilot.replicaCount', 'pilot.rollingMaxSurge', 'pilot.rollingMaxUnavailable', 'pilot.cpu.**', 'pilot.memory.**', 'pilot.podAnnotations.**', 'pilot.serviceAnnotations.**'),
    ...neutral('it is about logs, traces and metrics', charts, 'global.logging.**', 'global.logAsJson', 'global.proxy.logLevel', 'global.proxy.componentLogLevel', 'global.tracer.**', 'pilot.traceSampling', 'telemetry.**'),
    ...release('global.tag', 'pilot.tag', 'cni.tag', 'ztunnel.tag'),
    ...neutral('it decides where the pods of a gateway run, and from where the network leads to them', 'I manifests/charts/gateway/values.yaml', 'service.type', 'service.annotations.**', 'service.loadBalancerIP', 'service.loadBalancerSourceRanges[]', 'service.loadBalancerClass', 'replicaCount', 'autoscaling.**', 'resources.**', 'nodeSelector.**', 'tolerations[].**', 'affinity.**', 'topologySpreadConstraints[].**', 'podDisruptionBudget.**', 'imagePullSecrets[].**', 'imagePullPolicy', 'priorityClassName', 'terminationGracePeriodSeconds', 'strategy.**'),
    ...opaque('what Istio makes of this setting is not modelled', charts, '**'),
];
const components = [
    ...['pilot', 'base', 'cni', 'ztunnel', 'istiodRemote'].flatMap((name) => k8s(`spec.components.${name}.k8s.`)),
    ...['ingressGateways', 'egressGateways'].flatMap((name) => k8s(`spec.components.${name}[].k8s.`)),
];
/** Objects that install Istio, by `group/kind`. */
const installationKinds = {
    'install.istio.io/IstioOperator': [
        ...judgedAs('MeshConfig', 'spec.meshConfig', 'A mesh/v1alpha1/config.proto'),
        ...judgedAs('InstallationValues', 'spec.values', charts),
        ...judgedAs('InstallationValues', 'spec.unvalidatedValues', charts),
        ...components,
        ...release('spec.tag'),
        ...opaque('what Istio makes of this setting is not modelled', charts, 'spec.**'),
    ],
    ...Object.fromEntries(['Istio', 'IstioRevision', 'IstioCNI', 'ZTunnel'].map((kind) => [
        `sailoperator.io/${kind}`,
        [
            ...judgedAs('InstallationValues', 'spec.values', 'Sail operator: API reference'),
            ...release('spec.version'),
            ...opaque('what Istio makes of this setting is not modelled', 'Sail operator: API reference', 'spec.**'),
        ],
    ])),
};
const injector = 'I manifests/charts/istio-control/istio-discovery/templates/istiod-injector-configmap.yaml';
/** What the injector works by: `config` of its ConfigMap. */
const injectorConfigTable = [
    ...opaqueWhere("a template is not one of Istio's releases", 'it is the template of the proxies that are injected, and not as Istio released it', injector, 'templates.*'),
    ...opaque('it decides which pods get a proxy, and by which template', injector, '**'),
];
/** Values that the injector's templates are filled with, as the chart rendered them: what is missing is off. */
const injectorValuesTable = [
    ...opaqueWhere('nothing at hand says which release istiod runs', 'it is the release of the proxies that are injected', injector, 'global.tag'),
    ...neutral('it is about memory, processor time and what the kernel lets the proxy do', injector, 'global.waypoint.**', 'global.proxy.seccompProfile', 'global.proxy.seccompProfile.**'),
    ...neutral('it decides what else the chart makes', injector, 'global.resourceScope', 'global.networkPolicy.**'),
    ...installationValuesTable.filter(({ path }) => path !== '**' && path !== 'global.tag'),
    ...opaqueWhere('it says something', 'what Istio makes of this setting is not modelled', charts, '**'),
];

;// CONCATENATED MODULE: ./src/mesh/coverage/istio-kinds.ts

const istio_kinds_routes = 'mesh/traffic/routes-not-followed';
const client = "it is about what a client's proxy sends, and a destination decides over every request that it may get";
const pace = 'it is about time, memory or counts, and not about which requests are let in';
const istio_kinds_observed = 'it is about logs, traces and metrics';
const targeting = ['spec.selector', 'spec.selector.**', 'spec.targetRef.**', 'spec.targetRefs[].**'];
const authorizationPolicy = [
    ...modelled('mesh/compile, mesh/evaluate; fields that no version has: mesh/resolve/unknown-fields', 'istio-semantics §1, §2', ...targeting, 'spec', 'spec.**'),
];
const requestAuthentication = [
    ...modelled('mesh/compile/token, mesh/evaluate/jwt-filter; other fields: mesh/resolve/unknown-fields', 'istio-semantics §1, §2.11', ...targeting, 'spec', 'spec.**'),
    ...neutral('it is about how long istiod waits for keys', 'istio-semantics §1', 'spec.jwtRules[].timeout'),
    ...neutral('the next destination decides over the token that it is sent, or over none', 'istio-semantics §1', 'spec.jwtRules[].forwardOriginalToken'),
];
const peerAuthentication = modelled('mesh/resolve/peer-authentication; other fields: mesh/resolve/unknown-fields', 'istio-semantics §2.10', ...targeting, 'spec', 'spec.**');
const proto = (name) => `A networking/v1alpha3/${name}.proto`;
const istio_kinds_gateway = [
    ...modelled('mesh/resolve/gateway-servers, mesh/resolve/proxy-kind', `${proto('gateway')}; istio-semantics §2.4`, 'spec.selector.**', 'spec.servers[].port.number', 'spec.servers[].port.protocol', 'spec.servers[].tls.mode'),
    ...opaqueWhere('a server asks for client certificates', "it decides which clients' certificates the server takes", `${proto('gateway')}: ServerTLSSettings`, 'spec.servers[].tls.credentialName', 'spec.servers[].tls.credentialNames[]', 'spec.servers[].tls.caCertCredentialName', 'spec.servers[].tls.caCertificates', 'spec.servers[].tls.caCrl', 'spec.servers[].tls.insecureSkipVerify', 'spec.servers[].tls.subjectAltNames[]', 'spec.servers[].tls.verifyCertificateSpki[]', 'spec.servers[].tls.verifyCertificateHash[]'),
    ...opaqueWhere('redirection to HTTPS goes', 'requests without TLS were sent elsewhere, and are served now', `${proto('gateway')}: ServerTLSSettings`, 'spec.servers[].tls.httpsRedirect'),
    ...neutral("it is the server's own certificate, or its ciphers", `${proto('gateway')}: ServerTLSSettings`, 'spec.servers[].tls.serverCertificate', 'spec.servers[].tls.privateKey', 'spec.servers[].tls.tlsCertificates[].**', 'spec.servers[].tls.minProtocolVersion', 'spec.servers[].tls.maxProtocolVersion', 'spec.servers[].tls.cipherSuites[]'),
    ...opaque('it decides on which address the server listens', proto('gateway'), 'spec.servers[].bind', 'spec.servers[].defaultEndpoint'),
    ...neutral('its names say nothing of what is let in', proto('gateway'), 'spec.servers[].name', 'spec.servers[].port.name'),
    ...opaque('Istio reads it no more', proto('gateway'), 'spec.servers[].port.targetPort'),
    ...modelled(istio_kinds_routes, `${proto('gateway')}; mesh/traffic`, 'spec.servers[].hosts[]'),
];
const serviceEntry = [
    ...opaqueWhere('the entry selects workloads, or a waypoint serves it', 'workloads that it selects listen on its ports, with its protocols', proto('service_entry'), 'spec.workloadSelector.**', 'spec.ports[].number', 'spec.ports[].protocol', 'spec.ports[].targetPort'),
    ...opaqueWhere('a waypoint serves the entry', 'what goes to these hosts and addresses met the policies of a waypoint, and may meet none now', `${proto('service_entry')}; istio-semantics §2.13`, 'spec.hosts[]', 'spec.addresses[]', 'spec.location', 'spec.resolution', 'spec.endpoints[].**', 'spec.exportTo[]', 'spec.subjectAltNames[]'),
    ...modelled('mesh/resolve/served', 'istio-semantics §2.13', 'spec.ports[].name'),
];
const workload = 'the workload outside of Kubernetes that it stands for is not modelled';
const workloadEntry = [
    ...opaque(workload, proto('workload_entry'), 'spec.labels.**', 'spec.serviceAccount', 'spec.address', 'spec.ports.**', 'spec.network'),
    ...neutral('it is about where a client sends its requests', proto('workload_entry'), 'spec.locality', 'spec.weight'),
];
const workloadGroup = [
    ...opaque(workload, proto('workload_group'), 'spec.metadata.labels.**', 'spec.metadata.annotations.**', 'spec.template.labels.**', 'spec.template.serviceAccount', 'spec.template.address', 'spec.template.ports.**', 'spec.template.network'),
    ...neutral('it is about where a client sends its requests', proto('workload_group'), 'spec.template.locality', 'spec.template.weight'),
    ...neutral('it decides when the workload counts as ready', proto('workload_group'), 'spec.probe.**'),
];
const sidecar = [
    ...modelled('mesh/resolve/stages: its own listeners are an unknown', proto('sidecar'), 'spec.ingress[].**', 'spec.workloadSelector', 'spec.workloadSelector.**'),
    ...neutral(client, proto('sidecar'), 'spec.egress[].**', 'spec.outboundTrafficPolicy.**'),
    ...neutral(pace, proto('sidecar'), 'spec.inboundConnectionPool.**'),
];
const proxyConfig = [
    ...judgedAs('ProxyMetadata', 'spec.environmentVariables', 'A networking/v1beta1/proxy_config.proto'),
    ...opaque('it decides whose environment the object is', 'A networking/v1beta1/proxy_config.proto', 'spec.selector.**'),
    ...neutral(pace, 'A networking/v1beta1/proxy_config.proto', 'spec.concurrency'),
    ...neutral("Istio's own images of one version differ in their tools alone", 'A networking/v1beta1/proxy_config.proto', 'spec.image.imageType'),
];
const telemetry = neutral(istio_kinds_observed, 'A telemetry/v1alpha1/telemetry.proto', 'spec.selector.**', 'spec.targetRef.**', 'spec.targetRefs[].**', 'spec.accessLogging[].**', 'spec.metrics[].**', 'spec.tracing[].**');
/** Kinds of Istio's groups by `group/kind`; a kind that is not here is opaque. */
const istioKinds = {
    'security.istio.io/AuthorizationPolicy': authorizationPolicy,
    'security.istio.io/RequestAuthentication': requestAuthentication,
    'security.istio.io/PeerAuthentication': peerAuthentication,
    'networking.istio.io/EnvoyFilter': modelled('mesh/resolve/envoy-filter: an unknown of the proxies that it applies to', proto('envoy_filter'), 'spec.**'),
    'extensions.istio.io/WasmPlugin': modelled('mesh/resolve/unknowns: an unknown of the proxies that it applies to', 'A extensions/v1alpha1/wasm.proto', 'spec.**'),
    'extensions.istio.io/TrafficExtension': modelled('mesh/resolve/unknowns: an unknown of the proxies that it applies to', 'A extensions/v1alpha1', 'spec.**'),
    'networking.istio.io/Gateway': istio_kinds_gateway,
    'networking.istio.io/ServiceEntry': serviceEntry,
    'networking.istio.io/WorkloadEntry': workloadEntry,
    'networking.istio.io/WorkloadGroup': workloadGroup,
    'networking.istio.io/Sidecar': sidecar,
    'networking.istio.io/ProxyConfig': proxyConfig,
    'networking.istio.io/VirtualService': modelled(istio_kinds_routes, `${proto('virtual_service')}; mesh/traffic`, 'spec.hosts[]', 'spec.gateways[]', 'spec.http[].**', 'spec.tls[].**', 'spec.tcp[].**', 'spec.exportTo[]'),
    'networking.istio.io/DestinationRule': neutral(client, `${proto('destination_rule')}; mesh/traffic`, 'spec.host', 'spec.trafficPolicy.**', 'spec.subsets[].**', 'spec.exportTo[]', 'spec.workloadSelector.**'),
    'telemetry.istio.io/Telemetry': telemetry,
};
/** Groups in which a kind that no table has is opaque. */
const groupsOfIstio = new Set([
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'telemetry.istio.io',
    'install.istio.io',
    'operator.istio.io',
    'sailoperator.io',
    'authentication.istio.io',
    'config.istio.io',
    'rbac.istio.io',
]);

;// CONCATENATED MODULE: ./src/mesh/coverage/kubernetes-kinds.ts

const kubernetes_kinds_api = 'Kubernetes API reference';
const network = 'it decides from where the network leads to the pods, and not what their proxies let in';
const service = [
    ...modelled('mesh/resolve/ports, mesh/resolve/services', `${kubernetes_kinds_api}: Service; istio-semantics §2.4, §2.10`, 'spec.selector.**', 'spec.ports[].name', 'spec.ports[].port', 'spec.ports[].targetPort', 'spec.ports[].protocol', 'spec.ports[].appProtocol'),
    ...opaqueWhere('it names an external host', 'such a Service stands for a host outside, and its ports are none of a workload', 'I pilot/pkg/serviceregistry/kube/conversion.go', 'spec.type', 'spec.externalName'),
    ...opaqueWhere('it makes the Service headless', 'a Service without an address is found in another way, and by waypoints not at all', 'istio-semantics §2.13', 'spec.clusterIP', 'spec.clusterIPs[]'),
    ...opaqueWhere('a policy reads addresses', 'it decides whose address a gateway sees', `${kubernetes_kinds_api}: Service; istio-semantics §2.4`, 'spec.externalTrafficPolicy', 'spec.internalTrafficPolicy', 'spec.externalIPs[]'),
    ...opaque('listeners of two address families are not modelled', 'istio-semantics §9', 'spec.ipFamilies[]', 'spec.ipFamilyPolicy'),
    ...neutral(network, `${kubernetes_kinds_api}: Service`, 'spec.ports[].nodePort', 'spec.loadBalancerIP', 'spec.loadBalancerClass', 'spec.loadBalancerSourceRanges[]', 'spec.allocateLoadBalancerNodePorts', 'spec.healthCheckNodePort', 'spec.publishNotReadyAddresses', 'spec.sessionAffinity', 'spec.sessionAffinityConfig.**', 'spec.trafficDistribution'),
];
const ofPod = judgedAs('PodSpec', 'spec', `${kubernetes_kinds_api}: Pod`);
const endpoints = 'addresses that are written by hand may be those of workloads, which then listen on these ports too';
const mutatingWebhook = [
    ...neutral('the API server checks the webhook with it', `${kubernetes_kinds_api}: MutatingWebhookConfiguration`, 'webhooks[].clientConfig.caBundle', 'webhooks[].timeoutSeconds', 'webhooks[].admissionReviewVersions[]', 'webhooks[].sideEffects', 'webhooks[].matchPolicy', 'webhooks[].reinvocationPolicy'),
    ...modelled('it is the key by which webhooks are told apart', kubernetes_kinds_api, 'webhooks[].name'),
    ...opaqueWhere('a webhook of it sees what decides', 'a webhook changes objects on their way in, so it decides which pods get a proxy', 'I manifests/charts/istio-control/istio-discovery/templates/mutatingwebhook.yaml', 'webhooks[].**'),
];
const permissions = 'rbac';
const rbac = (...paths) => modelled(permissions, `${kubernetes_kinds_api}: RBAC`, ...paths);
const kubernetes_kinds_mutates = 'a policy changes objects on their way in, so it decides which pods get a proxy';
const admission = (...paths) => modelled('rbac/admission-changes', `${kubernetes_kinds_api}: admission; its change is named among the permissions`, ...paths);
/** Kinds of Kubernetes that decide, by `group/kind`. Any other kind is judged by what stands in it. */
const kubernetesKinds = {
    '/Service': service,
    '/Pod': ofPod,
    '/Namespace': neutral('it says when the namespace may go', `${kubernetes_kinds_api}: Namespace`, 'spec.finalizers[]', 'spec'),
    '/Endpoints': opaque(endpoints, 'I pilot/pkg/serviceregistry/kube', 'subsets[].**'),
    'discovery.k8s.io/EndpointSlice': opaque(endpoints, 'I pilot/pkg/serviceregistry/kube', 'addressType', 'endpoints[].**', 'ports[].**'),
    '/ServiceAccount': [
        ...rbac('automountServiceAccountToken'),
        ...neutral('which Secrets its pods may mount, and a list of them', `${kubernetes_kinds_api}: ServiceAccount`, 'secrets[].**'),
        ...neutral('it is about fetching images', `${kubernetes_kinds_api}: ServiceAccount`, 'imagePullSecrets[].**'),
    ],
    '/Secret': opaqueWhere('the mesh trusts it', 'it holds the authorities whose certificates are taken, the key that makes identities, or the way to a further cluster', 'I security/pkg/pki/ca, pkg/kube/multicluster; A networking/v1alpha3/gateway.proto: credential_name', 'data.**', 'stringData.**', 'type', 'immutable'),
    'admissionregistration.k8s.io/MutatingWebhookConfiguration': mutatingWebhook,
    'rbac.authorization.k8s.io/Role': rbac('rules[].**'),
    'rbac.authorization.k8s.io/ClusterRole': rbac('rules[].**', 'aggregationRule.**'),
    'rbac.authorization.k8s.io/RoleBinding': rbac('subjects[].**', 'roleRef.**'),
    'rbac.authorization.k8s.io/ClusterRoleBinding': rbac('subjects[].**', 'roleRef.**'),
    'admissionregistration.k8s.io/ValidatingAdmissionPolicy': admission('spec.**'),
    'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding': admission('spec.**'),
    'admissionregistration.k8s.io/MutatingAdmissionPolicy': opaque(kubernetes_kinds_mutates, `${kubernetes_kinds_api}: admission`, 'spec.**'),
    'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding': opaque(kubernetes_kinds_mutates, `${kubernetes_kinds_api}: admission`, 'spec.**'),
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration': admission('webhooks[].**'),
    'certificates.k8s.io/CertificateSigningRequest': modelled('rbac/credential-changes', `${kubernetes_kinds_api}: RBAC`, 'spec.**'),
    'apiregistration.k8s.io/APIService': modelled('rbac/credential-changes', `${kubernetes_kinds_api}: APIService`, 'spec.**'),
    'certificates.k8s.io/ClusterTrustBundle': opaque('it holds authorities whose certificates may be taken', kubernetes_kinds_api, 'spec.**'),
    'networking.k8s.io/NetworkPolicy': neutral('it is another layer: what it refuses never reaches a proxy. The review names its change', `${kubernetes_kinds_api}: NetworkPolicy; mesh/traffic`, 'spec.**'),
    'networking.k8s.io/Ingress': neutral('it says where requests go, which the review tells in a section of its own', `${kubernetes_kinds_api}: Ingress; mesh/traffic`, 'spec.**'),
};
const opaqueData = (why, source) => opaque(why, source, 'data.**', 'binaryData.**', 'immutable');
const kubernetes_kinds_injector = 'I manifests/charts/istio-control/istio-discovery/templates/istiod-injector-configmap.yaml';
/** ConfigMaps by what they are; any other holds nothing of Istio but what looks like it. */
const configMapTables = {
    meshConfig: [
        ...judgedAs('MeshConfig', 'data.mesh', 'A mesh/v1alpha1/config.proto', 'yaml'),
        ...opaque('it joins networks through gateways', 'A mesh/v1alpha1/network.proto', 'data.meshNetworks'),
        ...opaque('it holds what the injector and the installation were made with', 'I manifests/charts', 'data.**', 'binaryData.**'),
        ...neutral('the API server then refuses to change it', `${kubernetes_kinds_api}: ConfigMap`, 'immutable'),
    ],
    injector: [
        ...judgedAs('InjectorConfig', 'data.config', kubernetes_kinds_injector, 'yaml'),
        ...judgedAs('InjectorValues', 'data.values', kubernetes_kinds_injector, 'yaml'),
        ...opaqueData('it is about the proxies that are injected', kubernetes_kinds_injector),
    ],
    trusted: opaqueData('it holds authorities whose certificates a gateway takes, or what the control plane mounts', 'Gateway API reference: caCertificateRefs; I security/pkg/pki/ca'),
    installation: opaqueData('it holds a setting of Istio: of its CNI, of the authorities that proxies trust, or of an installation', 'I manifests/charts'),
};

;// CONCATENATED MODULE: ./src/mesh/coverage/mesh-config.ts

const mesh_config_proto = 'A mesh/v1alpha1/config.proto';
const settings = 'mesh/resolve/settings';
const mesh_config_observed = 'it is about logs, traces and metrics';
const mesh_config_client = "it is about what a client's proxy sends, and a destination decides over every request that it may get";
/** MeshConfig, field by field (A mesh/v1alpha1/config.proto, 1.20 to 1.31). */
const meshConfigTable = [
    ...modelled(settings, `${mesh_config_proto}; istio-semantics §2.3, §2.7, §2.9`, 'rootNamespace', 'trustDomain', 'trustDomainAliases[]', 'pathNormalization.normalization'),
    ...judgedAs('ProxyConfig', 'defaultConfig', 'A mesh/v1alpha1/proxy.proto'),
    ...judgedAs('ExtensionProvider', 'extensionProviders[]', mesh_config_proto),
    ...opaque("it says which authorities' certificates the mesh accepts: whoever has one of their keys can make identities", `${mesh_config_proto}: CertificateData`, 'caCertificates[].**', 'certificates[].**', 'ca.**'),
    ...opaque('it says which namespaces istiod sees: policies of the others are not enforced', `${mesh_config_proto}: discovery_selectors`, 'discoverySelectors[].**'),
    ...opaque('it makes istiod read objects from elsewhere', `${mesh_config_proto}: ConfigSource`, 'configSources[].**'),
    ...opaque('it changes where proxies listen and what they take from whom', mesh_config_proto, 'proxyListenPort', 'proxyInboundListenPort', 'proxyHttpPort', 'inboundTrafficPolicy.**'),
    ...opaque('it chooses the gateway that serves Ingress objects', `${mesh_config_proto}: ingress_*`, 'ingressClass', 'ingressService', 'ingressControllerMode', 'ingressSelector'),
    ...opaque('it decides which Services the proxies of a workload know', mesh_config_proto, 'defaultServiceExportTo[]', 'serviceScopeConfigs[].**', 'serviceEntryVisibility.**'),
    ...neutral(mesh_config_observed, mesh_config_proto, 'enableTracing', 'accessLogFile', 'accessLogFormat', 'accessLogEncoding', 'enableEnvoyAccessLogService', 'disableEnvoyListenerLog', 'enablePrometheusMerge', 'inboundClusterStatName', 'outboundClusterStatName', 'fileFlushInterval', 'fileFlushMinSize', 'fileFlushMinSizeKb', 'defaultProviders.**'),
    ...opaque('it decides which gateways and waypoints take up the routes and destination rules of other namespaces', mesh_config_proto, 'defaultVirtualServiceExportTo[]', 'defaultDestinationRuleExportTo[]'),
    ...neutral(mesh_config_client, mesh_config_proto, 'outboundTrafficPolicy.**', 'enableAutoMtls', 'localityLbSetting.**', 'zoneAwareLbSetting.**', 'dnsRefreshRate', 'h2UpgradePolicy', 'serviceSettings[].**', 'verifyCertificateAtClient', 'defaultHttpRetryPolicy.**', 'defaultTrafficPolicy.**', 'connectTimeout', 'tcpKeepalive.**', 'hboneIdleTimeout'),
    ...neutral('a connection that it ends later or sooner meets one of the two chains that both count', `${mesh_config_proto}; istio-semantics §2.10`, 'protocolDetectionTimeout'),
    ...neutral('it narrows the ciphers of a connection, and not whose certificate is asked for', `${mesh_config_proto}: TLSConfig`, 'meshMTLS.**', 'tlsDefaults.**'),
];
const tracing = [
    'zipkin',
    'lightstep',
    'datadog',
    'stackdriver',
    'opencensus',
    'skywalking',
    'opentelemetry',
    'prometheus',
    'envoyFileAccessLog',
    'envoyHttpAls',
    'envoyTcpAls',
    'envoyOtelAls',
].map((name) => `${name}.**`);
/** One of `extensionProviders`. */
const extensionProviderTable = [
    ...modelled(settings, `${mesh_config_proto}; istio-semantics §2.8`, 'name'),
    ...opaqueWhere('a CUSTOM policy names the provider', 'it changes what the external authorizer is asked, or what holds without its answer', `${mesh_config_proto}: EnvoyExternalAuthorization*Provider`, 'envoyExtAuthzHttp.**', 'envoyExtAuthzGrpc.**'),
    ...opaque('it hands out certificates', `${mesh_config_proto}: SDSProvider`, 'sds.**'),
    ...neutral(mesh_config_observed, mesh_config_proto, ...tracing),
];

;// CONCATENATED MODULE: ./src/mesh/coverage/proxy-config.ts

const proxy_config_proto = 'A mesh/v1alpha1/proxy.proto';
const proxy_config_observed = 'it is about logs, traces and metrics';
const proxy_config_pace = 'it is about time, memory or counts, and not about which requests are let in';
/** ProxyConfig, in `defaultConfig` and in the annotation `proxy.istio.io/config` (A mesh/v1alpha1/proxy.proto, 1.20 to 1.31). */
const proxyConfigTable = [
    ...modelled('mesh/resolve/settings, mesh/resolve/stages', `${proxy_config_proto}: Topology; istio-semantics §2.4`, 'gatewayTopology.numTrustedProxies'),
    ...opaque('with PROXY protocol whoever opens the connection writes the address that policies read', `${proxy_config_proto}: Topology; istio-semantics §2.4`, 'gatewayTopology.proxyProtocol', 'gatewayTopology.proxyProtocol.**'),
    ...opaque('it decides which headers about the client a proxy takes over', `${proxy_config_proto}: ForwardClientCertDetails`, 'gatewayTopology.forwardClientCertDetails', 'proxyHeaders.forwardedClientCert', 'proxyHeaders.setCurrentClientCertDetails.**', 'proxyHeaders.xForwardedHost.**', 'proxyHeaders.xForwardedPort.**'),
    ...opaque('another control plane may hand out other policies', proxy_config_proto, 'discoveryAddress', 'controlPlaneAuthPolicy', 'meshId', 'caCertificatesPem[]', 'sds.**'),
    ...opaque('it starts the proxy with another configuration than Istio makes', proxy_config_proto, 'configPath', 'binaryPath', 'customConfigFile', 'proxyBootstrapTemplatePath', 'runtimeValues.**', 'proxyAdminPort', 'statusPort'),
    ...opaque('it decides for the whole mesh how connections are led to the proxy', `${proxy_config_proto}: InboundInterceptionMode`, 'interceptionMode'),
    ...judgedAs('ProxyMetadata', 'proxyMetadata', proxy_config_proto),
    ...modelled('mesh/resolve/istiod-flags, mesh/resolve/stages: an unknown of the proxies', `${proxy_config_proto}: ConnectionSettings; istio-semantics §2.3`, 'connectionSettings', 'connectionSettings.**'),
    ...neutral(proxy_config_pace, proxy_config_proto, 'drainDuration', 'terminationDrainDuration', 'parentShutdownDuration', 'connectTimeout', 'discoveryRefreshDelay', 'concurrency', 'statNameLength', 'readinessProbe.**', 'holdApplicationUntilProxyStarts', 'privateKeyProvider.**', 'availabilityZone'),
    ...neutral("Istio's own images of one version differ in their tools alone", `${proxy_config_proto}: ProxyImage`, 'image.imageType'),
    ...neutral(proxy_config_observed, proxy_config_proto, 'serviceCluster', 'tracingServiceName', 'zipkinAddress', 'statsdUdpAddress', 'envoyMetricsServiceAddress', 'tracing.**', 'envoyAccessLogService.**', 'envoyMetricsService.**', 'extraStatTags[]', 'proxyStatsMatcher.**', 'fileFlushInterval', 'fileFlushMinSizeKb', 'statsCompression'),
    ...neutral('it is a header of answers, or one that no policy can lean on, since every client may send it', `${proxy_config_proto}: ProxyHeaders`, 'proxyHeaders.requestId.**', 'proxyHeaders.server.**', 'proxyHeaders.attemptCount.**', 'proxyHeaders.envoyDebugHeaders.**', 'proxyHeaders.metadataExchangeHeaders.**', 'proxyHeaders.preserveHttp1HeaderCase'),
];
/** The annotation `proxy.istio.io/config`: what is read of one workload is not read of the whole mesh. */
const podProxyConfigTable = [
    ...proxyConfigTable.filter(({ path }) => path !== 'interceptionMode'),
    ...modelled('mesh/resolve/interception', `${proxy_config_proto}: InboundInterceptionMode`, 'interceptionMode'),
];
/** `proxyMetadata`, environment of the proxy: what is not known to be harmless is not. */
const proxyMetadataTable = [
    ...neutral('it is about names that the pod itself looks up', 'I tools/istio-iptables; pkg/dns', 'ISTIO_META_DNS_CAPTURE', 'ISTIO_META_DNS_AUTO_ALLOCATE'),
    ...neutral('it is about how a proxy ends', 'I pilot/cmd/pilot-agent/options', 'EXIT_ON_ZERO_ACTIVE_CONNECTIONS', 'MINIMUM_DRAIN_DURATION'),
    ...neutral('it limits memory and threads', 'Go runtime', 'GOMEMLIMIT', 'GOMAXPROCS'),
    ...neutral('it is about statistics', 'I pkg/bootstrap', 'ISTIO_META_STATS_EVICTION_INTERVAL', 'ISTIO_PROMETHEUS_ANNOTATIONS'),
];

;// CONCATENATED MODULE: ./src/mesh/coverage/tables.ts









/** Tables of parts, which several kinds hold. */
const partTables = {
    MeshConfig: meshConfigTable,
    ExtensionProvider: extensionProviderTable,
    ProxyConfig: proxyConfigTable,
    PodProxyConfig: podProxyConfigTable,
    ProxyMetadata: proxyMetadataTable,
    PodTemplate: podTemplateTable,
    PodSpec: podSpecTable,
    Container: containerTable,
    ControlPlaneContainer: controlPlaneContainerTable,
    InstallationValues: installationValuesTable,
    InjectorConfig: injectorConfigTable,
    InjectorValues: injectorValuesTable,
};
/** Tables of whole objects, by `group/kind`. */
const kindTables = {
    ...istioKinds,
    ...gatewayApiKinds,
    ...kubernetesKinds,
    ...installationKinds,
};
const strictGroups = new Set([...groupsOfIstio, ...groupsOfGatewayApi]);
const installationMaps = /^(?:istio-cni-config|istio-ca-root-cert|istio-ca-crl|istio-gateway-class-defaults|values(?:-.*)?)$/;
/** Istio's own ConfigMaps are told by their names. */
const configMapTable = (name) => {
    if (name.startsWith('istio-sidecar-injector'))
        return configMapTables.injector;
    if (installationMaps.test(name))
        return configMapTables.installation;
    return undefined;
};
/** A CustomResourceDefinition of a group whose objects decide is no schema like others: what it drops, nobody enforces. */
const definitionTable = (name) => {
    const about = (table, why) => table(why, 'Kubernetes API reference: CustomResourceDefinition', 'spec.**', 'status.**');
    return [...strictGroups].some((group) => name.endsWith(`.${group}`))
        ? about(opaque, 'it decides which versions and fields of this kind the API server keeps')
        : about(neutral, 'it describes a kind that Istio and the authorizers of the API server do not read');
};
/**
 * The table of an object; undefined where its kind is none that Istio or the API server's authorizers read. `mesh` says
 * whether it is a ConfigMap with a MeshConfig on either side.
 */
const tableOf = (object, mesh, states) => {
    const { group, kind, name } = object.key;
    if (group === '' && kind === 'ConfigMap') {
        if (mesh)
            return configMapTables.meshConfig;
        return configMapTable(name) ?? (isTrusted(states, object) ? configMapTables.trusted : undefined);
    }
    if (group === 'apiextensions.k8s.io' && kind === 'CustomResourceDefinition')
        return definitionTable(name);
    const title = `${group}/${kind}`;
    if (Object.hasOwn(kindTables, title))
        return kindTables[title];
    // Nothing of an unknown kind of Istio's is known.
    return strictGroups.has(group) ? [] : undefined;
};

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
const judge_field_isEmpty = (value) => value === undefined || (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
/** A field inside another one, as a field of the object. */
const judge_field_inside = (outer, inner, isText) => ({
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
    const { states, change } = scope;
    return holds(only, { states, change, field, path: field.path })
        ? { cover, why, source }
        : because('neutral', `it counts only where ${only}`, source);
};
const yamlFields = (field) => {
    const [old, now] = [field.before, field.after].map((value) => typeof value === 'string' ? { value: (0,parsed_text/* parsedText */.l7)(value) } : { value: value === undefined ? null : undefined });
    if (old?.value === undefined || now?.value === undefined)
        return undefined;
    return changedFields(old.value, now.value).map((inner) => judge_field_inside(field, inner, true));
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
    const part = partTables[entry.as === 'Container' && (0,control_plane/* isControlPlane */.gx)(scope.object) ? 'ControlPlaneContainer' : entry.as];
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
    const part = partTables[entry.as];
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
        const whole = judge_field_inside(field, inner, false);
        const [part, place = ''] = inner.path;
        if (field.before !== undefined && part === 'spec' && places.has(place) && (0,control_plane/* runsOnNodes */.Nd)(scope.object))
            return judged(whole, because('opaque', 'nodes without it lead no connection to a proxy', 'I cni; ztunnel'));
        return byName(inner.path, ['Pod'], whole, scope) ?? byTable(partTables.PodTemplate, inner.path, whole, scope);
    });
};

// EXTERNAL MODULE: ./src/mesh/resolve/installed-mesh-config.ts
var installed_mesh_config = __webpack_require__(91891);
// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var revisions = __webpack_require__(59960);
// EXTERNAL MODULE: ./src/manifests/pod-shape.ts
var pod_shape = __webpack_require__(89381);
;// CONCATENATED MODULE: ./src/mesh/coverage/foreign-kinds.ts
const delivery = [
    'argoproj.io/*',
    'kustomize.toolkit.fluxcd.io/*',
    'helm.toolkit.fluxcd.io/*',
    'fleet.cattle.io/*',
    'kappctrl.k14s.io/*',
];
const foreign_kinds_opaque = (why, source, rest, ...members) => members.map((member) => ({ member, cover: 'opaque', why, source, ...rest }));
const foreign_kinds_neutral = (why, source, rest, ...members) => members.map((member) => ({ member, cover: 'neutral', why, source, ...rest }));
/** Controllers that give identities, sign for them, or write into what others apply. */
const powerful = [
    ...foreign_kinds_opaque('it decides which identity a workload is given, or whose identities are taken', 'SPIRE controller manager: custom resources', { on: ['spire.spiffe.io/*'], gone: true }, '*'),
    ...foreign_kinds_opaque('it decides which certificates are signed for the mesh', 'cert-manager: approver-policy; istio-csr', { on: ['policy.cert-manager.io/*'], gone: true }, 'spec'),
    ...foreign_kinds_opaque('it signs the identities of the mesh, or the authority that does', 'cert-manager: Issuer; istio-csr', { on: ['cert-manager.io/Issuer', 'cert-manager.io/ClusterIssuer'], only: 'it signs for the mesh', gone: true }, 'spec'),
    ...foreign_kinds_opaque('it writes into objects on their way in, so it decides which pods get a proxy, and as whom they run', 'Gatekeeper: mutation; Kyverno: MutatingPolicy, GeneratingPolicy, DeletingPolicy', {
        on: [
            'mutations.gatekeeper.sh/*',
            'policies.kyverno.io/*MutatingPolicy',
            'policies.kyverno.io/*GeneratingPolicy',
            'policies.kyverno.io/*DeletingPolicy',
            'kyverno.io/*CleanupPolicy',
        ],
        gone: true,
    }, 'spec'),
    ...foreign_kinds_opaque('it writes into objects on their way in, or makes objects, so it decides which pods get a proxy, and as whom they run', 'Kyverno: mutate and generate rules; Kubewarden: mutating policies', {
        on: ['kyverno.io/*', 'policies.kyverno.io/*', 'policies.kubewarden.io/*'],
        only: 'the policy writes what decides',
        gone: true,
    }, 'spec'),
];
/** Objects that deployment tools work by. */
const deliveries = [
    ...foreign_kinds_neutral('it says when, in which order and how patiently the tool works', 'documentation of Argo CD, Flux, Fleet, kapp', { on: delivery }, 'interval', 'timeout', 'retryInterval', 'dependsOn', 'wait', 'healthChecks', 'remediation', 'retry', 'revisionHistoryLimit', 'maxHistory'),
    ...foreign_kinds_opaque('it decides whether the tool brings what stands in the files into the cluster, and keeps it there', 'documentation of Argo CD, Flux, Fleet, kapp', { on: delivery, only: 'the object was there before and is there after' }, 'suspend', 'paused', 'prune', 'ignoreDifferences', 'targetNamespace', 'namePrefix', 'nameSuffix', 'commonMetadata', 'driftDetection'),
    ...foreign_kinds_opaque('the tool changes objects by it before it applies them', 'documentation of Argo CD, Flux, Fleet, kapp', { on: delivery, only: 'it touches what decides' }, 'patches*', 'postRenderers', 'kustomize'),
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
    ...foreign_kinds_opaque('another minor release of Istio may enforce the same policies otherwise, and read other settings', 'istio-semantics, Sources and versions', { only: 'it installs another minor release of Istio', gone: true }, 'version', 'targetRevision', 'tag', 'semver'),
    ...foreign_kinds_opaque('it decides which part of Istio is installed, from where and how', 'I manifests/charts', { only: 'it installs a part of Istio otherwise', gone: true }, 'spec'),
];
/**
 * Kinds that have no table: Istio and the API server's authorizers do not read them, but their controllers make objects
 * that both read. Templates of pods and MeshConfigs in them are judged by their own tables, the rest by what it names.
 * The first that fits counts.
 */
const foreignTable = [
    ...powerful,
    ...foreign_kinds_opaque('it makes a Secret or a ConfigMap by which the mesh takes certificates, signs identities or knows further clusters', 'I security/pkg/pki/ca; documentation of cert-manager, External Secrets, Sealed Secrets', { only: 'it makes what the mesh trusts', gone: true }, 'spec'),
    ...deliveries,
    ...foreign_kinds_installers,
    {
        member: '*istio.io/*',
        cover: 'opaque',
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
    ...foreign_kinds_neutral('it selects by labels, and gives none', 'Kubernetes API reference: LabelSelector', {}, 'matchLabels'),
    ...foreign_kinds_opaque('another controller gives its pods this label, and a policy selects by it', 'documentation of the operators of Prometheus, Strimzi, CloudNativePG and others', { only: 'a policy selects by the label' }, '*abels', '*etadata'),
    ...foreign_kinds_opaque('a chart or a controller makes policies of Istio, or pods with or without its proxy, of such a value', 'conventions of charts', { on: ['*.*/*'], only: 'the object was there before and is there after' }, '*istio*', '*Istio*', '*uthorizationPolic*', '*eerAuthentication*', '*equestAuthentication*', 'authz*', '*serviceMesh*', '*sidecarInject*', '*mtls*', '*mTLS*'),
    {
        member: '*',
        cover: 'neutral',
        why: 'Istio and the authorizers of the API server do not read this kind; what its controller makes is compared where it is read',
        source: 'I pkg/config/schema/collections; Kubernetes: authorization',
    },
];

;// CONCATENATED MODULE: ./src/mesh/coverage/judge-foreign.ts








const mayHoldParts = /(?:^|[\s{,"'])(?:containers|meshConfig)["']?\s*:|istio\.io\//;
/** Members that hold values of a chart as a text. */
const valuesTexts = new Set(['values', 'valuesContent']);
const isForeignPart = (value, path) => (0,pod_shape/* isPodTemplate */.K)(value) ||
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
        ...judge_field_inside(field, inner, true),
        judgement: inner.judgement,
    }));
};
/** The parts of a kind that nobody knows: by their shape, else by the members that lead to them. */
const foreignFields = (before, after, scope, templateAt = '', 
/** Members that lead to the text in which these fields stand. */
outer = []) => {
    const isTemplate = (path) => templateAt !== '' && path.join('.') === templateAt;
    const isPart = (value, path) => isTemplate(path) || isForeignPart(value, path);
    return changedFields(before, after, isPart).flatMap((field) => {
        const { before: old, after: now, path } = field;
        if (isTemplate(path) || (0,pod_shape/* isPodTemplate */.K)(old) || (0,pod_shape/* isPodTemplate */.K)(now)) {
            const fields = byTemplate(field, scope);
            // An object that holds pods beside other things, as KServe's do: what is no part of a pod is judged by its name.
            return path.length > 0
                ? fields
                : fields.flatMap((one) => (one.judgement === unlisted ? byMember(one, scope, outer) : [one]));
        }
        const shown = now ?? old;
        if (typeof shown === 'string' && isForeignPart(shown, path))
            return byText(field, scope);
        if (path.at(-1) === 'meshConfig' && ((0,json/* isJsonObject */.OW)(old) || (0,json/* isJsonObject */.OW)(now)))
            return changedFields(old, now).flatMap((inner) => byTable(partTables.MeshConfig, inner.path, judge_field_inside(field, inner, false), { ...scope, unread: !scope.installs }));
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
            : byTable(partTables[entry.as], path.slice(at + 1), field, { ...scope, unread: true });
    }
    return judged(field, goes ? because('neutral', 'what its controller made of it goes with it', 'Kubernetes API reference') : unlisted);
};

;// CONCATENATED MODULE: ./src/mesh/coverage/metadata.ts

const metadata_api = 'Kubernetes API reference: ObjectMeta';
/** `metadata` of every object; labels and annotations have tables of their own. */
const metadataTable = [
    ...modelled('it is the name by which objects are paired', metadata_api, 'kind', 'metadata.name', 'metadata.namespace'),
    ...modelled('mesh/resolve: the oldest of two rivals counts', 'istio-semantics §2.9', 'metadata.creationTimestamp'),
    ...neutral('the API server keeps it', metadata_api, 'metadata.uid', 'metadata.resourceVersion', 'metadata.generation', 'metadata.generateName', 'metadata.selfLink', 'metadata.finalizers[]', 'metadata.deletionTimestamp', 'metadata.deletionGracePeriodSeconds', 'metadata.managedFields[].**', 'metadata.clusterName'),
    ...modelled('mesh/resolve/workloads: what another object owns is its business', metadata_api, 'metadata.ownerReferences[].**'),
    ...opaque('no version of Kubernetes has such a field', metadata_api, 'metadata.**'),
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












const kindsOf = ({ key }) => 
// Istio hands labels and annotations of a Gateway on to its pods.
key.group === 'gateway.networking.k8s.io' && key.kind === 'Gateway' ? [key.kind, 'Pod'] : [key.kind];
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
/** An annotation that stands on both sides, and by which the cluster may not have what the files say. */
const standsKeptOut = ({ before, after }) => {
    if (before === undefined || after === undefined || !decidingKinds.includes(after.key.kind))
        return undefined;
    for (const list of ['annotations', 'labels'])
        for (const name of keepingNames)
            if (keepsOut(name, after[list][name], false) && before[list][name] === after[list][name])
                return {
                    path: ['metadata', list, name],
                    pointer: `/metadata/${list}/${name.replaceAll('/', '~1')}`,
                    side: 'after',
                    before: before[list][name],
                    after: after[list][name],
                };
    return undefined;
};
const withKeptOut = (fields, change) => {
    if (fields.every(({ judgement }) => judgement.cover === 'neutral'))
        return fields;
    const field = standsKeptOut(change);
    if (field === undefined)
        return fields;
    const why = 'by this mark a deployment tool may leave the object as it is in the cluster, whatever the files say';
    return [...fields, { ...field, judgement: because('opaque', why) }];
};
/** Every changed field of one object, and what is known of it; `root` is the namespace of the MeshConfig that is read. */
const judgeChange = (change, states, root = 'istio-system') => {
    const object = change.after ?? change.before;
    if (object === undefined)
        return [];
    const [before, after] = [change.before?.content, change.after?.content];
    const mesh = meshConfigIn(change, root);
    const installs = [change.before, change.after].some((one) => one !== undefined && (0,installed_mesh_config/* installedMeshConfig */._)(one) !== undefined) &&
        (0,revisions/* isReadMeshConfig */.Wf)(states, root, object);
    const scope = { states, change, object, kinds: kindsOf(object), unread: mesh === 'elsewhere', installs };
    if (object.key.group === '' && object.key.kind === 'Pod' && after === undefined)
        return [];
    const table = tableOf(object, mesh !== 'none', states);
    if (table === undefined)
        return withKeptOut(foreignFields(before, after, scope, (0,pod_templates/* templatePathOf */.ZM)(object.key)?.join('.')).map((field) => field.path.length === 1 && field.path[0] === 'apiVersion'
            ? { ...field, judgement: versionField(field, scope) }
            : field), change);
    const fields = changedFields(before, after).flatMap((field) => {
        const [first] = field.path;
        if (first === 'apiVersion')
            return judged(field, versionField(field, scope));
        const named = byName(field.path, scope.kinds, field, scope);
        if (named !== undefined)
            return named;
        return first === 'metadata' || first === 'kind'
            ? byTable(metadataTable, field.path, field, { ...scope, unread: false })
            : byTable(table, field.path, field, scope);
    });
    return withKeptOut(fields, change);
};


/***/ }),

/***/ 66356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ compareMeshes)
});

// UNUSED EXPORTS: compareAccess

;// CONCATENATED MODULE: ./src/access/too-complex.ts
/** An exact answer would cost more than the caller allows. Never answered with an approximation. */
class TooComplex extends Error {
    name = 'TooComplex';
    limit;
    constructor(limit) {
        super(`more than ${limit}`);
        this.limit = limit;
    }
}
/** `of` is a larger budget that pays, too: when it is used up, every further piece of work is too complex at once. */
const budgetOf = (steps, of) => {
    let left = steps;
    return {
        spend: (used) => {
            left -= used;
            if (left < 0)
                throw new TooComplex(`${steps} steps`);
            of?.spend(used);
        },
    };
};

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/changed-objects.ts
var changed_objects = __webpack_require__(87524);
// EXTERNAL MODULE: ./src/mesh/coverage/judge-change.ts + 25 modules
var judge_change = __webpack_require__(49877);
;// CONCATENATED MODULE: ./src/mesh/coverage/uncovered.ts




const mostFields = 3;
/** `spec.template.spec.containers[app].image`. */
const pathText = (path) => path.map((part, at) => (at === 0 || part.startsWith('[') ? part : `.${part}`)).join('');
const verbOf = ({ before, after }) => before === undefined ? 'comes with' : after === undefined ? 'goes, and had' : 'changes';
const placeOf = (field, { before, after }) => {
    const object = field.side === 'before' ? (before ?? after) : (after ?? before);
    return object?.locate(field.pointer);
};
const uncoveredOf = (change, states, root) => {
    const object = change.after ?? change.before;
    if (object === undefined)
        return [];
    const byReason = new Map();
    for (const field of (0,judge_change/* judgeChange */.s)(change, states, root)) {
        if (field.judgement.cover !== 'opaque')
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
        const names = [...new Set(fields.map(({ path }) => pathText(path)))].sort(order/* byCodePoint */.H);
        const more = names.length > mostFields ? ` and ${names.length - mostFields} more` : '';
        const listed = names.slice(0, mostFields).join(', ') + more;
        const text = `${(0,ports_object/* keyTitle */.Gv)(object.key)} ${verbOf(change)} ${listed}: ${why}`;
        return [{ object, text, where: placeOf(first, change) ?? object.source }];
    });
};
/**
 * Everything that changed between two states and that is neither modelled nor known to be neutral: the comparison of the
 * two may say nothing more than `cannot prove`. In order of the objects.
 */
const uncoveredChanges = (before, after, root) => (0,changed_objects/* everyChange */.i)(before, after)
    .flatMap((change) => uncoveredOf(change, [before, after], root))
    .sort((left, right) => (0,order/* byCodePoint */.H)(left.text, right.text));

// EXTERNAL MODULE: ./src/mesh/align-destinations.ts
var align_destinations = __webpack_require__(79636);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 7 modules
var resolve = __webpack_require__(82531);
// EXTERNAL MODULE: ./src/mesh/difference/phrase.ts
var phrase = __webpack_require__(88796);
// EXTERNAL MODULE: ./src/mesh/traffic/rewrites.ts
var rewrites = __webpack_require__(96022);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/mesh/traffic/route-facts.ts


/**
 * Every way of a state that is not followed from one proxy to the next: HTTP routes of gateways are (`route-tables.ts`). Routes of sidecars that change nothing of a request are none: a client's own proxy follows them, and
 * the proxy of the destination judges what arrives (istio.io/docs/concepts/traffic-management). One that rewrites makes
 * another request of what the client asked for, and so goes past a rule about it.
 */
const routeFacts = (state) => {
    const places = placesOf(state);
    return state.objects.flatMap((object) => {
        const { group, kind } = object.key;
        if (group === 'networking.istio.io' && kind === 'VirtualService')
            return ofVirtualService(object, places);
        if (group === 'gateway.networking.k8s.io' && kind.endsWith('Route'))
            return ofRoute(object, places);
        if (group === 'gateway.networking.k8s.io' && kind === 'ReferenceGrant')
            return ofGrant(object);
        return group === 'networking.k8s.io' && kind === 'Ingress' ? ofIngress(object) : [];
    });
};
/** gatewayClassName values that Istio's controller serves (istio pilot/pkg/config/kube/gateway). */
const istioClasses = new Set(['istio', 'istio-remote', 'istio-waypoint', 'istio-east-west', '']);
const placesOf = ({ objects }) => {
    const hosts = new Map();
    const foreign = new Set();
    let hasWaypoints = false;
    let hasMeshDelegates = false;
    for (const { key, labels, content } of objects) {
        const use = labels['istio.io/use-waypoint'];
        if (use !== undefined && use !== 'none')
            hasWaypoints = true;
        if (key.kind === 'VirtualService' &&
            (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'http').some((http) => (0,mesh_fields/* member */.Dc)(http, 'delegate') !== undefined)) {
            const bound = (0,mesh_fields/* textsAt */.i1)(content, 'spec', 'gateways');
            if (bound.length === 0 || bound.includes('mesh'))
                hasMeshDelegates = true;
        }
        if (key.kind !== 'Gateway')
            continue;
        const name = `${key.namespace}/${key.name}`;
        const spec = (0,mesh_fields/* objectAt */.lJ)(content, 'spec');
        if (key.group === 'networking.istio.io')
            hosts.set(name, JSON.stringify((0,mesh_fields/* objectsAt */.yR)(spec, 'servers').map((server) => (0,mesh_fields/* listAt */.gT)(server, 'hosts'))));
        if (key.group !== 'gateway.networking.k8s.io')
            continue;
        const gatewayClass = (0,mesh_fields/* textAt */.$6)(spec, 'gatewayClassName');
        if (gatewayClass === 'istio-waypoint')
            hasWaypoints = true;
        if (!istioClasses.has(gatewayClass))
            foreign.add(name);
        const listeners = (0,mesh_fields/* objectsAt */.yR)(spec, 'listeners');
        hosts.set(name, JSON.stringify(listeners.map((one) => [(0,mesh_fields/* textAt */.$6)(one, 'name'), (0,mesh_fields/* textAt */.$6)(one, 'hostname'), (0,mesh_fields/* objectAt */.lJ)(one, 'allowedRoutes')])));
    }
    return {
        hostsOf: (name) => hosts.get(name) ?? '',
        isForeign: (name) => foreign.has(name),
        hasWaypoints,
        hasMeshDelegates,
    };
};
const ofVirtualService = (object, places) => {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const { namespace } = object.key;
    const bound = (0,mesh_fields/* textsAt */.i1)(spec, 'gateways');
    const textOf = (...lists) => JSON.stringify([
        (0,mesh_fields/* listAt */.gT)(spec, 'hosts'),
        (0,mesh_fields/* listAt */.gT)(spec, 'exportTo'),
        ...lists.map((name) => reduced((0,mesh_fields/* listAt */.gT)(spec, name))),
    ]);
    const text = textOf('http', 'tls', 'tcp');
    // One without hosts is a part of others, which name it in `delegate`: of gateways, or of sidecars.
    if ((0,mesh_fields/* listAt */.gT)(spec, 'hosts').length === 0)
        return places.hasMeshDelegates ? [{ object, by: 'what delegates to it in sidecars or waypoints', text }] : [];
    return (bound.length === 0 ? ['mesh'] : bound).flatMap((name) => {
        if (name === 'mesh') {
            if (!places.hasWaypoints && !changesRequests(spec))
                return [];
            return [{ object, by: places.hasWaypoints ? 'the waypoints of its hosts' : 'sidecars of clients', text }];
        }
        const gateway = name.includes('/') ? name : `${namespace}/${name}`;
        if ((0,mesh_fields/* listAt */.gT)(spec, 'tls').length + (0,mesh_fields/* listAt */.gT)(spec, 'tcp').length === 0)
            return [];
        return [{ object, by: `gateway ${gateway}`, text: `${textOf('tls', 'tcp')} ${places.hostsOf(gateway)}` }];
    });
};
const protocols = ['http', 'tls', 'tcp'];
/** Whether a route sends on another path, host or header than it takes. */
const changesRequests = (spec) => (0,mesh_fields/* objectsAt */.yR)(spec, 'http').some((route) => [route, ...(0,mesh_fields/* objectsAt */.yR)(route, 'route')].some((part) => Object.keys((0,mesh_fields/* objectAt */.lJ)(part, 'rewrite')).length > 0 ||
    Object.keys((0,mesh_fields/* objectAt */.lJ)(part, 'headers', 'request')).length > 0));
const ofRoute = (object, places) => {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const text = JSON.stringify([(0,mesh_fields/* listAt */.gT)(spec, 'hostnames'), reduced((0,mesh_fields/* listAt */.gT)(spec, 'rules'))]);
    return (0,mesh_fields/* objectsAt */.yR)(spec, 'parentRefs').flatMap((parent) => {
        const name = `${(0,mesh_fields/* textAt */.$6)(parent, 'namespace') || object.key.namespace}/${(0,mesh_fields/* textAt */.$6)(parent, 'name')}`;
        const where = JSON.stringify([(0,mesh_fields/* textAt */.$6)(parent, 'sectionName'), (0,mesh_fields/* member */.Dc)(parent, 'port') ?? null]);
        const kind = (0,mesh_fields/* textAt */.$6)(parent, 'kind') || 'Gateway';
        if (kind === 'Gateway')
            return places.isForeign(name) || isFollowed(object.key.kind)
                ? []
                : [{ object, by: `gateway ${name}`, text: `${text} ${where} ${places.hostsOf(name)}` }];
        if (!leavesTheService(spec, (0,mesh_fields/* textAt */.$6)(parent, 'name')))
            return [];
        const by = places.hasWaypoints ? `the waypoint of ${kind} ${name}` : 'sidecars of clients';
        return [{ object, by, text: `${text} ${where}` }];
    });
};
/** A proxy before a Service has asked its policies when it routes: what it changes or sends elsewhere is more than they saw. */
const leavesTheService = (spec, service) => (0,mesh_fields/* objectsAt */.yR)(spec, 'rules').some((rule) => changes(rule) || (0,mesh_fields/* objectsAt */.yR)(rule, 'backendRefs').some((one) => (0,mesh_fields/* textAt */.$6)(one, 'name') !== service || changes(one)));
const changes = (part) => (0,mesh_fields/* objectsAt */.yR)(part, 'filters').some((filter) => !answers.has((0,mesh_fields/* textAt */.$6)(filter, 'type')));
/** Kinds that `gateway-api-routes.ts` reads. */
const isFollowed = (kind) => kind === 'HTTPRoute' || kind === 'GRPCRoute';
const ofGrant = (object) => {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const routes = (0,mesh_fields/* objectsAt */.yR)(spec, 'from').filter((from) => {
        const kind = (0,mesh_fields/* textAt */.$6)(from, 'kind');
        return kind.endsWith('Route') && !isFollowed(kind);
    });
    return routes.length === 0
        ? []
        : [{ object, by: 'gateways of other namespaces', text: JSON.stringify([routes, (0,mesh_fields/* listAt */.gT)(spec, 'to')]) }];
};
const ofIngress = (object) => {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const named = (0,mesh_fields/* textAt */.$6)(spec, 'ingressClassName') || (object.annotations['kubernetes.io/ingress.class'] ?? '');
    return named === 'istio'
        ? [
            {
                object,
                by: 'the ingress gateway',
                text: JSON.stringify([(0,mesh_fields/* listAt */.gT)(spec, 'rules'), (0,mesh_fields/* objectAt */.lJ)(spec, 'defaultBackend')]),
            },
        ]
        : [];
};
/**
 * Parts of a route that neither change what is sent nor where to: VirtualService reference (timeout, retries, delays,
 * mirrored copies, whose answers are dropped, CORS answers, response headers); Gateway API `HTTPRouteFilterType`.
 */
const withoutEffect = new Set([
    'name',
    'timeout',
    'timeouts',
    'retries',
    'retry',
    'mirror',
    'mirrors',
    'mirrorPercent',
    'mirrorPercentage',
    'corsPolicy',
    'sessionPersistence',
    'statPrefix',
]);
const answers = new Set(['ResponseHeaderModifier', 'RequestMirror', 'CORS']);
/** The part of a list of routes that decides what is sent where. */
const reduced = (routes) => routes.map((route) => reducedPart(route, 'rules'));
const reducedPart = (value, within) => {
    if (Array.isArray(value)) {
        const items = value;
        const kept = within === 'filters' ? items.filter((item) => !answers.has((0,mesh_fields/* textAt */.$6)(item, 'type'))) : items;
        return kept.map((item) => reducedPart(item, within));
    }
    if (!(0,json/* isJsonObject */.OW)(value))
        return value;
    return Object.fromEntries(Object.entries(value)
        .filter(([name]) => !isWithoutEffect(name, within))
        .sort(([left], [right]) => (left < right ? -1 : 1))
        // A share of nothing sends nothing; any other share sends to the same places.
        .map(([name, part]) => [name, name === 'weight' && part !== 0 ? 1 : reducedPart(part, name)])
        .filter(([name, part]) => !isEmptyPart(name, part)));
};
/** Where all of it was without effect, the part is as good as missing. */
const isEmptyPart = (name, part) => (name === 'fault' || name === 'headers' || name === 'filters') &&
    (Array.isArray(part) ? part.length === 0 : (0,json/* isJsonObject */.OW)(part) && Object.keys(part).length === 0);
const isWithoutEffect = (name, within) => {
    switch (within) {
        // An HTTP match may hold a header of any name, so names count by place.
        case 'rules':
            return withoutEffect.has(name);
        case 'fault':
            return name === 'delay';
        case 'headers':
            return name === 'response';
        default:
            return false;
    }
};
/** Hosts and Services that a route sends to, and what it makes of paths and hosts; for people. */
const routeTargets = ({ object }) => {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const lists = [...protocols.flatMap((name) => (0,mesh_fields/* indexedAt */.VL)(spec, name)), ...(0,mesh_fields/* indexedAt */.VL)(spec, 'rules')].map(([one]) => one);
    const hosts = lists.flatMap((route) => [
        ...(0,mesh_fields/* objectsAt */.yR)(route, 'route').map((one) => (0,mesh_fields/* textAt */.$6)(one, 'destination', 'host')),
        ...(0,mesh_fields/* objectsAt */.yR)(route, 'backendRefs').map((one) => (0,mesh_fields/* textAt */.$6)(one, 'name')),
    ]);
    return [...new Set(hosts)].filter((host) => host !== '');
};

;// CONCATENATED MODULE: ./src/mesh/traffic/routes-not-followed.ts





/** Routes that are told by name; a change of hundreds has one cause. */
const shownTargets = 5;
/**
 * Why a change of routes proves nothing where they are not followed, as HTTP routes of gateways are
 * (`difference/compare-routes.ts`): a proxy's policies see a request as it comes, those of the destination as it goes on. Silent where the proxies of both
 * states send the same to the same places, and where the last route of a proxy goes.
 */
const routesNotFollowed = (before, after) => {
    const [old, now] = [routeFacts(before), routeFacts(after)];
    const [oldTexts, nowTexts] = [new Set(old.map(factText)), new Set(now.map(factText))];
    const left = new Set(now.map(({ by }) => by));
    const changed = [
        ...now.filter((fact) => !oldTexts.has(factText(fact))),
        // Where a route goes, another one of the proxy may take what it took.
        ...old.filter((fact) => !nowTexts.has(factText(fact)) && left.has(fact.by)),
    ];
    const reasons = new Map();
    for (const fact of changed) {
        const key = `${(0,ports_object/* keyText */.Pu)(fact.object.key)} ${fact.by}`;
        if (!reasons.has(key))
            reasons.set(key, reasonOf(fact));
    }
    return [...reasons].sort(([left_], [right]) => (0,order/* byCodePoint */.H)(left_, right)).map(([, reason]) => reason);
};
const factText = ({ object, by, text }) => JSON.stringify([(0,ports_object/* keyText */.Pu)(object.key), by, text]);
const reasonOf = (fact) => ({
    code: 'ROUTE_NOT_FOLLOWED',
    text: `${(0,ports_object/* keyTitle */.Gv)(fact.object.key)} changes which requests ${fact.by} sends on${targetsText(fact)}${rewriteText(fact.object)}; who gets where along a route is not computed`,
    where: fact.object.source,
});
const targetsText = (fact) => {
    const targets = routeTargets(fact);
    if (targets.length === 0)
        return '';
    const more = targets.length > shownTargets ? ` and ${targets.length - shownTargets} more` : '';
    return ` to ${targets.slice(0, shownTargets).map(phrase/* quoted */.TL).join(', ')}${more}`;
};
const rewriteText = (object) => {
    const [first, ...rest] = (0,rewrites/* rewritesOf */.J)(object);
    if (first === undefined)
        return '';
    const further = rest.length === 0 ? '' : ` and ${rest.length} more`;
    return `, with the ${first.field} rewritten to ${(0,phrase/* quoted */.TL)(first.to)}${further}`;
};

;// CONCATENATED MODULE: ./src/access/diagram.ts
const EMPTY = 0;
const FULL = 1;
const few = 8;
const makeDiagrams = (sizes, budget) => {
    const inner = [undefined, undefined];
    const known = new Map();
    const done = new Map();
    const levelOf = (node) => inner[node]?.level ?? Infinity;
    const childOf = (node, value) => {
        const at = inner[node];
        if (at === undefined)
            return node;
        if (at.lookup !== undefined)
            return at.lookup.get(value) ?? at.kept;
        const place = at.values.indexOf(value);
        return place < 0 ? at.kept : (at.children[place] ?? at.kept);
    };
    /** `exceptions` in ascending order of value, none of them leading to `kept`. */
    const make = (level, kept, exceptions) => {
        if (exceptions.length === 0)
            return kept;
        const size = sizes[level] ?? 0;
        let entries = exceptions;
        let common = kept;
        if (exceptions.length * 2 >= size) {
            const counts = new Map([[kept, size - exceptions.length]]);
            for (const [, child] of exceptions)
                counts.set(child, (counts.get(child) ?? 0) + 1);
            let most = 0;
            for (const [child, count] of counts)
                if (count > most || (count === most && child < common))
                    [common, most] = [child, count];
            if (most === size)
                return common;
            if (common !== kept) {
                const others = new Map(exceptions);
                const all = [];
                for (let value = 0; value < size; value++) {
                    const child = others.get(value) ?? kept;
                    if (child !== common)
                        all.push([value, child]);
                }
                entries = all;
            }
        }
        const key = `${level}:${common}:${entries.map(([value, child]) => `${value}>${child}`).join(',')}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        budget.spend(1 + entries.length);
        inner.push({
            level,
            kept: common,
            values: entries.map(([value]) => value),
            children: entries.map(([, child]) => child),
            lookup: entries.length > few ? new Map(entries) : undefined,
        });
        known.set(key, inner.length - 1);
        return inner.length - 1;
    };
    const remembered = (operation, left, right, work) => {
        const row = operation * 0x10000000 + left;
        let results = done.get(row);
        if (results === undefined) {
            results = new Map();
            done.set(row, results);
        }
        const found = results.get(right);
        if (found !== undefined)
            return found;
        const result = work();
        results.set(right, result);
        return result;
    };
    /** One walk for every operation on two sets that is decided value by value. */
    const combine = (operation, settle, symmetric) => {
        const apply = (first, second) => {
            const settled = settle(first, second);
            if (settled !== undefined)
                return settled;
            const [left, right] = symmetric && first > second ? [second, first] : [first, second];
            return remembered(operation, left, right, () => {
                const level = Math.min(levelOf(left), levelOf(right));
                const [a, b] = [inner[left], inner[right]];
                const one = a !== undefined && a.level === level ? a : undefined;
                const two = b !== undefined && b.level === level ? b : undefined;
                const keptLeft = one?.kept ?? left;
                const keptRight = two?.kept ?? right;
                const kept = apply(keptLeft, keptRight);
                const entries = [];
                const [xs, ys] = [one?.values ?? [], two?.values ?? []];
                let [i, j] = [0, 0];
                while (i < xs.length || j < ys.length) {
                    const [x, y] = [xs[i] ?? Infinity, ys[j] ?? Infinity];
                    const value = Math.min(x, y);
                    const l = x === value ? (one?.children[i++] ?? keptLeft) : keptLeft;
                    const r = y === value ? (two?.children[j++] ?? keptRight) : keptRight;
                    const child = apply(l, r);
                    if (child !== kept)
                        entries.push([value, child]);
                }
                budget.spend(1 + xs.length + ys.length);
                return make(level, kept, entries);
            });
        };
        return apply;
    };
    const union = combine(1, (left, right) => {
        if (left === FULL || right === FULL)
            return FULL;
        if (left === EMPTY || left === right)
            return right;
        return right === EMPTY ? left : undefined;
    }, true);
    const intersect = combine(2, (left, right) => {
        if (left === EMPTY || right === EMPTY)
            return EMPTY;
        if (left === FULL || left === right)
            return right;
        return right === FULL ? left : undefined;
    }, true);
    const complement = (node) => subtract(FULL, node);
    const subtract = combine(3, (left, right) => {
        if (left === EMPTY || right === FULL || left === right)
            return EMPTY;
        if (right === EMPTY)
            return left;
        return undefined;
    }, false);
    /** Halves, so that a thousand small sets meet in ten rounds and not one growing set a thousand small ones. */
    const fold = (nodes, none, join) => {
        let list = [...new Set(nodes)];
        while (list.length > 1) {
            const next = [];
            for (let at = 0; at < list.length; at += 2) {
                const [left, right] = [list[at], list[at + 1]];
                if (left !== undefined)
                    next.push(right === undefined ? left : join(left, right));
            }
            list = next;
        }
        return list[0] ?? none;
    };
    const branches = (node) => {
        const at = inner[node];
        if (at === undefined)
            return [];
        const out = new Map();
        for (let value = 0; value < (sizes[at.level] ?? 0); value++) {
            const child = childOf(node, value);
            const values = out.get(child);
            if (values === undefined)
                out.set(child, [value]);
            else
                values.push(value);
        }
        return [...out].map(([child, values]) => ({ child, values }));
    };
    const quantify = (node, levels, join) => {
        const seen = new Map();
        const walk = (at) => {
            const one = inner[at];
            if (one === undefined)
                return at;
            const found = seen.get(at);
            if (found !== undefined)
                return found;
            let result;
            const kept = walk(one.kept);
            const children = one.children.map(walk);
            budget.spend(1 + children.length);
            if (levels.has(one.level))
                result = join(one.values.length === (sizes[one.level] ?? 0) ? children : [kept, ...children]);
            else {
                const entries = [];
                one.values.forEach((value, place) => {
                    const child = children[place] ?? kept;
                    if (child !== kept)
                        entries.push([value, child]);
                });
                result = make(one.level, kept, entries);
            }
            seen.set(at, result);
            return result;
        };
        return walk(node);
    };
    const unionOf = (nodes) => fold(nodes, EMPTY, union);
    const intersectionOf = (nodes) => fold(nodes, FULL, intersect);
    return {
        sizes,
        where: (level, values) => make(level, EMPTY, [...new Set(values)].sort((left, right) => left - right).map((value) => [value, FULL])),
        union,
        intersect,
        subtract,
        complement,
        unionOf,
        intersectionOf,
        forSome: (node, levels) => quantify(node, levels, unionOf),
        forAll: (node, levels) => quantify(node, levels, intersectionOf),
        levelOf,
        childOf,
        branches,
        count: () => inner.length,
    };
};

;// CONCATENATED MODULE: ./src/access/cover.ts

/** A point of the set, by preference at every level. */
const pointOf = (space, node, preference) => {
    const { diagrams } = space;
    const point = [];
    let at = node;
    diagrams.sizes.forEach((size, level) => {
        const order = preference(level) ?? Array.from({ length: size }, (_, value) => value);
        if (diagrams.levelOf(at) !== level) {
            point.push(order[0] ?? 0);
            return;
        }
        const value = order.find((one) => diagrams.childOf(at, one) !== EMPTY) ?? 0;
        point.push(value);
        at = diagrams.childOf(at, value);
    });
    return point;
};
/** Values of `level` for which the whole box, with that value, lies inside the set. */
const valuesInside = (space, node, box, level) => {
    const { diagrams } = space;
    const size = diagrams.sizes[level] ?? 0;
    const all = Array.from({ length: size }, (_, value) => value);
    const children = (at) => {
        const allowed = box[diagrams.levelOf(at)];
        if (allowed === undefined)
            return diagrams.branches(at).map(({ child }) => child);
        return [...new Set(allowed.map((value) => diagrams.childOf(at, value)))];
    };
    const inside = new Map();
    const isInside = (at) => {
        if (at === EMPTY || at === FULL)
            return at === FULL;
        const known = inside.get(at);
        if (known !== undefined)
            return known;
        const result = children(at).every(isInside);
        inside.set(at, result);
        return result;
    };
    const found = new Map();
    /** Undefined stands for all values. */
    const walk = (at) => {
        const here = diagrams.levelOf(at);
        if (here > level)
            return isInside(at) ? undefined : new Set();
        if (found.has(at))
            return found.get(at);
        let result;
        if (here === level)
            result = new Set(diagrams.branches(at).flatMap(({ child, values }) => (isInside(child) ? values : [])));
        else
            for (const child of children(at)) {
                const next = walk(child);
                if (next === undefined)
                    continue;
                result = result === undefined ? next : new Set([...result].filter((value) => next.has(value)));
                if (result.size === 0)
                    break;
            }
        found.set(at, result);
        return result;
    };
    const result = walk(node);
    return result === undefined ? all : all.filter((value) => result.has(value));
};
const nodeOf = (space, box) => space.diagrams.intersectionOf(box.flatMap((values, level) => (values === undefined ? [] : [space.diagrams.where(level, values)])));
/** Whether the set holds the whole box. */
const isInside = (space, box, set) => space.diagrams.subtract(nodeOf(space, box), set) === EMPTY;
/**
 * Few boxes whose union holds `care` and lies inside `allowed`. Each grows from one point of `care` that no earlier box
 * holds, level by level, as far as it may; so each is a largest one around its point.
 */
const coverWithBoxes = (space, options) => {
    const { diagrams } = space;
    const boxes = [];
    let rest = options.care;
    while (rest !== EMPTY) {
        if (boxes.length >= options.most)
            return { boxes, rest };
        const point = pointOf(space, rest, options.preference);
        const box = point.map((value) => [value]);
        for (const level of options.order) {
            const values = valuesInside(space, options.allowed, box, level);
            box[level] = values.length === diagrams.sizes[level] ? undefined : values;
        }
        boxes.push({ box, point });
        rest = diagrams.subtract(rest, nodeOf(space, box));
    }
    return { boxes: withoutRedundant(space, options.care, boxes), rest };
};
/** An early box may lie inside later, larger ones: a row that says nothing of its own. */
const withoutRedundant = (space, care, boxes) => {
    const { diagrams } = space;
    const nodes = new Map(boxes.map(({ box }) => [box, diagrams.intersect(care, nodeOf(space, box))]));
    let kept = boxes;
    for (const candidate of boxes) {
        const others = kept.filter((one) => one !== candidate);
        const covered = diagrams.unionOf(others.map(({ box }) => nodes.get(box) ?? EMPTY));
        if (diagrams.subtract(nodes.get(candidate.box) ?? EMPTY, covered) === EMPTY)
            kept = others;
    }
    return kept;
};

;// CONCATENATED MODULE: ./src/access/language.ts
/**
 * Regular languages over UTF-16 code units, as policies write them: unions of sequences of characters and classes.
 *
 * Envoy compares bytes of UTF-8, which is self-synchronising: prefixes, suffixes and equality of well-formed texts are the
 * same in both encodings, so code units lose nothing and the samples are JavaScript strings.
 */
const language_top = 0xffff;
/** Every code unit. */
const anyUnit = [[0, language_top]];
/** What `.` stands for in RE2: every character but the line feed. */
const dot = [
    [0, 9],
    [11, language_top],
];
/** Characters of a text and ranges such as `a-z`, where a dash stands between two characters. */
const unitsOf = (text) => {
    const ranges = [];
    for (let at = 0; at < text.length; at++) {
        const low = text.charCodeAt(at);
        if (text[at + 1] === '-' && at + 2 < text.length) {
            ranges.push([low, text.charCodeAt(at + 2)]);
            at += 2;
        }
        else
            ranges.push([low, low]);
    }
    return joined(ranges);
};
const joined = (ranges) => {
    const out = [];
    for (const [low, high] of [...ranges].sort((left, right) => left[0] - right[0])) {
        const last = out.at(-1);
        if (last !== undefined && low <= last[1] + 1)
            last[1] = Math.max(last[1], high);
        else
            out.push([low, high]);
    }
    return out;
};
const unionOfUnits = (...classes) => joined(classes.flat());
/** Every code unit of `from` that is not in `units`. */
const exceptUnits = (from, units) => {
    let rest = [...from];
    for (const [low, high] of units)
        rest = rest.flatMap(([first, last]) => {
            if (high < first || low > last)
                return [[first, last]];
            const out = [];
            if (first < low)
                out.push([first, low - 1]);
            if (last > high)
                out.push([high + 1, last]);
            return out;
        });
    return rest;
};
const once = (units) => ({ units, repeat: 'once' });
const many = (units) => ({ units, repeat: 'any' });
const some = (units) => ({ units, repeat: 'some' });
const characters = new Map();
const character = (unit) => {
    const known = characters.get(unit);
    if (known !== undefined)
        return known;
    const part = once([[unit, unit]]);
    characters.set(unit, part);
    return part;
};
/** The characters of a text, each once. */
const literal = (text) => Array.from({ length: text.length }, (_, at) => character(text.charCodeAt(at)));
/** Both cases of ASCII letters. */
const literalIgnoringCase = (text) => Array.from({ length: text.length }, (_, at) => {
    const [lower, upper] = [text.charAt(at).toLowerCase(), text.charAt(at).toUpperCase()];
    return once(lower.length === 1 && upper.length === 1 ? unitsOf(lower + upper) : unitsOf(text.charAt(at)));
});
const repeatKey = { once: '', any: '*', some: '+' };
const partKeys = new WeakMap();
const partKey = (part) => {
    const known = partKeys.get(part);
    if (known !== undefined)
        return known;
    const ranges = part.units.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`));
    const key = ranges.join(',') + repeatKey[part.repeat];
    partKeys.set(part, key);
    return key;
};
const language = (title, ...sequences) => {
    const keys = new Map(sequences.map((sequence) => [sequence.map(partKey).join(' '), sequence]));
    const sorted = [...keys.keys()].sort((left, right) => (left < right ? -1 : 1));
    return { title, key: sorted.join('|'), sequences: sorted.map((key) => keys.get(key) ?? []) };
};
/** A language whose sequence is written only when it is looked at: most names of a mesh never meet the change. */
const lazily = (title, key, write) => {
    let sequences;
    return {
        title,
        key,
        get sequences() {
            return (sequences ??= [write()]);
        },
    };
};
const exactly = (text, title = text) => lazily(title, `=${text}`, () => literal(text));
/** The text of a language that has one, as `exactly` makes it. */
const wordOf = ({ key }) => (key.startsWith('=') ? key.slice(1) : undefined);
const startingWith = (text, title = `${text}*`) => lazily(title, `^${text}`, () => [...literal(text), many(anyUnit)]);
const endingWith = (text, title = `*${text}`) => lazily(title, `$${text}`, () => [many(anyUnit), ...literal(text)]);
const containing = (inner, title) => language(title, [many(anyUnit), ...inner, many(anyUnit)]);
/** Texts of either language. */
const unionOf = (title, languages) => language(title, ...languages.flatMap((one) => one.sequences));
const within = (units, unit) => units.some(([low, high]) => low <= unit && unit <= high);
const fits = (sequence, text) => {
    const close = (positions) => {
        for (const at of positions)
            if (sequence[at]?.repeat === 'any')
                positions.add(at + 1);
        return positions;
    };
    let now = close(new Set([0]));
    for (let at = 0; at < text.length; at++) {
        const next = new Set();
        for (const position of now) {
            const part = sequence[position];
            if (part === undefined || !within(part.units, text.charCodeAt(at)))
                continue;
            if (part.repeat !== 'any')
                next.add(position + 1);
            if (part.repeat !== 'once')
                next.add(position);
        }
        now = close(next);
    }
    return now.has(sequence.length);
};
/** Whether the text is in the language. */
const accepts = (of, text) => of.sequences.some((sequence) => fits(sequence, text));

;// CONCATENATED MODULE: ./src/mesh/compile/dimensions.ts

/** Names of the request's attributes. Order of the diagrams: what most rules share stands first. */
const attribute = {
    kind: 'kind',
    tls: 'tls',
    peer: 'peer',
    directAddress: 'direct address',
    forwarded: (entry) => `forwarded address ${entry}`,
    destinationAddress: 'destination address',
    port: 'port',
    sni: 'sni',
    method: 'method',
    authority: 'authority',
    path: 'path',
    token: 'token',
    tokenPlace: 'token place',
    issuer: 'claim iss',
    subject: 'claim sub',
    claim: (path) => `claim ${JSON.stringify(path)}`,
    header: (name) => `header ${name}`,
    /** All lines of a header as one, as a route reads it. */
    routeHeader: (name) => `route header ${name}`,
    /** What a client sends in place of what a gateway's route makes of it. */
    sent: (name) => `sent ${name}`,
    unknown: (identity) => `unknown ${identity}`,
};
const visible = [[0x21, 0x7e]];
const hex = unitsOf('0-9A-Fa-f');
const wide = [
    [0x80, 0xd7ff],
    [0xe000, 0xffff],
];
const alnum = unitsOf('a-z0-9');
const label = unionOfUnits(alnum, unitsOf('-'));
const dimensions_name = unionOfUnits(label, unitsOf('.'));
/** One DNS label, or several where dots are allowed: starts and ends with a letter or digit. */
const names = (inner) => [[once(alnum)], [once(alnum), many(inner), once(alnum)]];
/** Any trust domain: what a gateway's clients may bring, since it checks none (probed, istio-semantics §9). */
const anyDomain = [some(dimensions_name)];
/**
 * Identities that a certificate can hold: `spiffe://TD/ns/NS/sa/SA` of a trust domain that the mesh accepts
 * (istio-semantics §2.7). At a gateway of any trust domain, and names of one segment, as other authorities give them.
 */
const peerUniverse = (settings, kinds) => {
    const own = settings.flatMap(({ trustDomain, trustDomainAliases, otherTrustDomains }) => [
        trustDomain,
        ...trustDomainAliases,
        ...otherTrustDomains,
    ]);
    const domains = kinds !== 'of the mesh' ? [anyDomain] : [...new Set(own)].map((domain) => literal(domain));
    const segment = exceptUnits(visible, unitsOf('/'));
    const foreign = [
        [...literal('spiffe://'), some(segment)],
        [...literal('spiffe://'), some(segment), ...literal('/'), many(segment)],
    ];
    const within = language('identities', ...domains.flatMap((domain) => names(label).flatMap((space) => names(dimensions_name).map((account) => [
        ...literal('spiffe://'),
        ...domain,
        ...literal('/ns/'),
        ...space,
        ...literal('/sa/'),
        ...account,
    ]))), ...(kinds === 'any' ? foreign : []));
    const dots = ['..', '.-', '-.'].map((pair) => language(pair, [
        ...literal('spiffe://'),
        many(visible),
        ...literal('/sa/'),
        many(dimensions_name),
        ...literal(pair),
        many(dimensions_name),
    ]));
    return { within, without: dots };
};
/** Server names that a client can send, and none: no dot at either end and no empty label (RFC 6066). */
const sniUniverse = {
    within: language('server names', [many(unionOfUnits(unitsOf('a-zA-Z0-9._'), unitsOf('-')))]),
    without: [endingWith('.'), containing(literal('..'), '..'), startingWith('.')],
};
/** Characters of a method (RFC 9110 token). CONNECT is refused before any policy (probed). */
const methodUniverse = {
    within: language('methods', [some(unionOfUnits(unitsOf("a-zA-Z0-9!#$%&'*+.^_`|~"), unitsOf('-')))]),
    without: [exactly('CONNECT')],
    niceUnits: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
};
/** Authorities that HTTP/1.1 and HTTP/2 take; letters in lower case, since nothing tells the cases apart. */
const authorityUniverse = {
    within: language('authorities', [many(unionOfUnits(unitsOf("a-z0-9._~%!$&'()*+,;=:[]@"), unitsOf('-')))]),
    without: [],
};
const percent = (digits, title) => unionOf(title, digits.map(([high, low]) => containing([...literal('%'), once(high), once(low)], title)));
/** Escapes of unreserved characters, which the normaliser decodes: %2D %2E %30-39 %41-5A %5F %61-7A %7E. */
const unreservedEscapes = percent([
    [unitsOf('2'), unitsOf('dDeE')],
    [unitsOf('3'), unitsOf('0-9')],
    [unitsOf('46'), exceptUnits(hex, unitsOf('0'))],
    [unitsOf('57'), unitsOf('0-9aA')],
    [unitsOf('5'), unitsOf('fF')],
    [unitsOf('7'), unitsOf('eE')],
], 'escaped letters');
/**
 * Paths, without query, as policies see them: after normalisation (istio-semantics §2.3), so fixed points of it. A
 * space, `?` and `#` cannot be in one.
 */
const pathUniverse = (normalization) => {
    const known = pathUniverses.get(normalization);
    if (known !== undefined)
        return known;
    const made = makePathUniverse(normalization);
    pathUniverses.set(normalization, made);
    return made;
};
const pathUniverses = new Map();
const makePathUniverse = (normalization) => {
    const plain = exceptUnits(visible, unitsOf('?#'));
    if (normalization === 'NONE')
        return { within: language('paths', [...literal('/'), many(unionOfUnits(plain, wide))]), without: [] };
    // The canonical form escapes these, and turns a backslash into a slash.
    const canonical = exceptUnits(plain, unitsOf('"<>`{}\\'));
    const without = [
        containing(literal('/./'), '/./'),
        containing(literal('/../'), '/../'),
        endingWith('/.'),
        endingWith('/..'),
        containing(literal('%00'), '%00'),
        unreservedEscapes,
    ];
    if (normalization !== 'BASE')
        without.push(containing(literal('//'), '//'));
    if (normalization === 'DECODE_AND_MERGE_SLASHES')
        without.push(containing(literalIgnoringCase('%2f'), '%2f'), containing(literalIgnoringCase('%5c'), '%5c'));
    return { within: language('paths', [...literal('/'), many(canonical)]), without };
};
/** Values of a header: no white space at either end, which HTTP takes off. */
const headerUniverse = {
    within: language('header values', [], [once(visible)], [once(visible), many(unionOfUnits(visible, unitsOf(' '))), once(visible)]),
    without: [],
};
/** Texts of claims: anything that JSON can hold. */
const claimUniverse = {
    within: language('texts', [
        many([
            [0, 0xd7ff],
            [0xe000, 0xffff],
        ]),
    ]),
    without: [],
};

;// CONCATENATED MODULE: ./src/access/formula.ts
const always = { kind: 'constant', value: true };
const never = { kind: 'constant', value: false };
const gather = (kind, parts) => {
    const [unit, zero] = kind === 'and' ? [always, never] : [never, always];
    const kept = [];
    for (const part of parts) {
        if (part.kind === 'constant') {
            if (part.value === (kind === 'or'))
                return zero;
        }
        else if (part.kind === kind)
            kept.push(...part.parts);
        else
            kept.push(part);
    }
    const [first] = kept;
    if (first === undefined)
        return unit;
    return kept.length === 1 ? first : { kind, parts: kept };
};
/** Every part holds; `always` for none. */
const and = (...parts) => gather('and', parts);
/** Some part holds; `never` for none. */
const or = (...parts) => gather('or', parts);
const not = (of) => {
    if (of.kind === 'constant')
        return of.value ? never : always;
    return of.kind === 'not' ? of.of : { kind: 'not', of };
};
const formula_fits = (dimension, language) => ({
    kind: 'test',
    dimension,
    test: { kind: 'text', language },
});
const present = (dimension) => ({ kind: 'test', dimension, test: { kind: 'present' } });
const among = (dimension, ranges, title) => ({
    kind: 'test',
    dimension,
    test: { kind: 'numbers', ranges, title },
});
const chosen = (dimension, ...values) => ({
    kind: 'test',
    dimension,
    test: { kind: 'choice', values },
});
/** Equal texts are equal tests. */
const testKey = (test) => {
    switch (test.kind) {
        case 'text':
            return `t${test.language.key}`;
        case 'present':
            return 'p';
        case 'numbers':
            return `n${test.ranges.map(([low, high]) => `${low}-${high}`).join(',')}`;
        case 'choice':
            return `c${[...test.values].sort().join('\n')}`;
    }
};
/** Calls back for every test of the formula. */
const eachTest = (formula, visit) => {
    switch (formula.kind) {
        case 'constant':
            return;
        case 'test':
            visit(formula.dimension, formula.test);
            return;
        case 'not':
            eachTest(formula.of, visit);
            return;
        case 'and':
        case 'or':
            for (const part of formula.parts)
                eachTest(part, visit);
    }
};

// EXTERNAL MODULE: ./src/mesh/enforcement.ts
var mesh_enforcement = __webpack_require__(70067);
;// CONCATENATED MODULE: ./src/mesh/compile/callers.ts



/** Identities of a namespace, or of one ServiceAccount, in the mesh's own trust domain; in any where that is not known. */
const identities = ({ namespace, account }, { settings }) => {
    const [end, label] = account === undefined
        ? [`/ns/${namespace}/`, `namespace ${namespace}`]
        : [`/ns/${namespace}/sa/${account}`, `${namespace}/${account}`];
    if (settings.anyTrustDomain === true)
        return language(label, [
            ...literal('spiffe://'),
            many(dot),
            ...literal(end),
            ...(account === undefined ? [many(dot)] : []),
        ]);
    const text = `spiffe://${settings.trustDomain}${end}`;
    return account === undefined ? startingWith(text, label) : exactly(text, label);
};
/** Callers of these ways: a ServiceAccount that is listed is told apart from its namespace. */
const callersOf = (enforcement, ways) => {
    const callers = enforcement.callers ?? [];
    const test = (one) => formula_fits(attribute.peer, identities(one, enforcement));
    const parts = callers
        .filter(({ way }) => ways.includes(way))
        .map((one) => {
        if (one.account !== undefined)
            return test(one);
        const apart = callers.filter(({ namespace, account }) => namespace === one.namespace && account !== undefined);
        return and(test(one), ...apart.map((other) => not(test(other))));
    });
    return parts.length === 0 ? never : or(...parts);
};

;// CONCATENATED MODULE: ./src/mesh/compile/context.ts



const makeUnknownTests = () => {
    const found = new Map();
    return {
        found,
        test: (code, what, identity) => {
            const name = attribute.unknown(identity);
            found.set(name, { code, what, identity, effect: 'anything' });
            return chosen(name, 'yes');
        },
    };
};
const yes = (value) => (value ? always : never);
/** The client's address behind proxies: the wanted entry of x-forwarded-for, else the peer's (istio-semantics §2.4). */
const remoteAddressOf = (stage, settings, http) => {
    const hops = stage.proxy === 'gateway' ? (stage.trustedProxies ?? settings.numTrustedProxies) : 1;
    if (!http || hops === 0)
        return (ranges, title) => among(attribute.directAddress, ranges, title);
    const entry = attribute.forwarded(hops);
    return (ranges, title) => or(among(entry, ranges, title), and(not(present(entry)), among(attribute.directAddress, ranges, title)));
};
/** What a chain sees. `identified`: the peer's certificate was asked for and checked. `inspected`: the TLS inspector ran. */
const makeSight = (options) => {
    const { stage, settings, port, http } = options;
    const { peer } = stage;
    return {
        settings,
        http,
        peer: (language) => {
            if (peer !== 'client')
                return yes(accepts(language, `spiffe://${peer.principal}`));
            return options.identified ? formula_fits(attribute.peer, language) : never;
        },
        directAddress: (ranges, title) => among(attribute.directAddress, ranges, title),
        remoteAddress: remoteAddressOf(stage, settings, http),
        port: (wanted) => {
            if (port !== 'any')
                return yes(wanted === port);
            if (options.otherPorts.includes(wanted))
                return never;
            return among(attribute.port, [[BigInt(wanted), BigInt(wanted)]], String(wanted));
        },
        sni: (language) => (options.inspected ? formula_fits(attribute.sni, language) : yes(accepts(language, ''))),
        payload: options.payload,
        touchedHeaders: options.touchedHeaders,
        unknowns: options.unknowns,
    };
};

;// CONCATENATED MODULE: ./src/access/address.ts
/**
 * Addresses of both families on one axis: v4 from 0, v6 from 2^128. An IPv4-mapped v6 address is not its v4 address
 * (probed: istio-semantics §9).
 */
const sixth = 1n << 128n;
const allAddresses = [
    [0n, (1n << 32n) - 1n],
    [sixth, sixth + (1n << 128n) - 1n],
];
const readFour = (text) => {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
        return undefined;
    return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
};
const readSix = (text) => {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const groups = (half) => {
        if (half === '')
            return [];
        const out = [];
        const pieces = half.split(':');
        for (const [at, piece] of pieces.entries()) {
            if (/^[0-9a-fA-F]{1,4}$/.test(piece))
                out.push(BigInt(`0x${piece}`));
            else {
                const four = at === pieces.length - 1 ? readFour(piece) : undefined;
                if (four === undefined)
                    return undefined;
                out.push(four >> 16n, four & 0xffffn);
            }
        }
        return out;
    };
    const [head, tail] = [groups(halves[0] ?? ''), halves.length === 2 ? groups(halves[1] ?? '') : []];
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    return [...head, ...Array.from({ length: missing }, () => 0n), ...tail].reduce((sum, group) => (sum << 16n) | group, 0n);
};
/** The place of an address on the axis; undefined where the text is none. */
const readAddress = (text) => {
    const four = readFour(text);
    if (four !== undefined)
        return four;
    const six = readSix(text);
    return six === undefined ? undefined : sixth + six;
};
/** A CIDR block or a bare address; host bits are ignored. Undefined where Istio could not read it. */
const readBlock = (text) => {
    const [base, length, ...rest] = text.split('/');
    const address = readAddress(base ?? '');
    if (address === undefined || rest.length > 0)
        return undefined;
    const width = address >= sixth ? 128 : 32;
    if (length !== undefined && !/^(0|[1-9]\d{0,2})$/.test(length))
        return undefined;
    const bits = length === undefined ? width : Number(length);
    if (bits > width)
        return undefined;
    const span = 1n << BigInt(width - bits);
    const offset = address >= sixth ? sixth : 0n;
    const low = offset + ((address - offset) / span) * span;
    return [[low, low + span - 1n]];
};
const addressText = (value) => {
    if (value < sixth)
        return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
    const rest = value - sixth;
    const groups = Array.from({ length: 8 }, (_, at) => ((rest >> BigInt(112 - 16 * at)) & 0xffffn).toString(16));
    // The longest run of zeros is written `::` (RFC 5952).
    let best = { at: -1, length: 1 };
    for (let at = 0; at < 8; at++) {
        let length = 0;
        while (groups[at + length] === '0')
            length++;
        if (length > best.length)
            best = { at, length };
    }
    if (best.at < 0)
        return groups.join(':');
    return `${groups.slice(0, best.at).join(':')}::${groups.slice(best.at + best.length).join(':')}`;
};

// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var resolve_version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/mesh/vocabulary.ts
var vocabulary = __webpack_require__(83217);
;// CONCATENATED MODULE: ./src/mesh/compile/condition-key.ts


const bracketNames = (text) => {
    if (text.length < 2 || !text.startsWith('[') || !text.endsWith(']'))
        return undefined;
    const found = [...text.matchAll(/\[([^[\]]*)\]/g)];
    return found.map(([whole]) => whole).join('') === text ? found.map((one) => one[1] ?? '') : [text.slice(1, -1)];
};
const keysWithNames = vocabulary/* conditionKeyNames */.DO.filter((key) => vocabulary/* conditionKeys */.Ee[key].form === 'names');
const plainKeys = new Map(vocabulary/* conditionKeyNames */.DO.filter((key) => vocabulary/* conditionKeys */.Ee[key].form === 'plain').map((key) => [key, key]));
/** Reads a key that this version of Istio knows; undefined for any other, which loses its rule (istio-semantics §2.1). */
const readConditionKey = (text, version) => {
    const plain = plainKeys.get(text);
    if (plain !== undefined)
        return (0,resolve_version/* hasFix */.EQ)(version, vocabulary/* conditionKeys */.Ee[plain].since) ? { key: plain, names: [] } : undefined;
    const key = keysWithNames.find((one) => text.startsWith(one));
    if (key === undefined || !(0,resolve_version/* hasFix */.EQ)(version, vocabulary/* conditionKeys */.Ee[key].since))
        return undefined;
    const rest = text.slice(key.length);
    // `experimental.envoy.filters.FILTER[KEY]`: the name of the filter stands before the brackets.
    const names = key.endsWith('.') ? (/^[^[]*\[.*\]$/.test(rest) ? [rest] : undefined) : bracketNames(rest);
    return names === undefined ? undefined : { key, names };
};

;// CONCATENATED MODULE: ./src/mesh/compile/pattern.ts

/** RE2's `.+`: at least one character, no line feed. */
const nonEmpty = (title = '*') => language(title, [some(dot)]);
/** Generic pattern (istio-semantics §2.2; I matcher/string.go: 100-116): `*`, then a leading star, then a trailing one. */
const textPattern = (value) => {
    if (value === '*')
        return nonEmpty();
    if (value.startsWith('*'))
        return endingWith(value.slice(1), value);
    return value.endsWith('*') ? startingWith(value.slice(0, -1), value) : exactly(value);
};
/** Header variant (header.go: 25-56): `*` is present, whatever the value; the rest as above. */
const headerPattern = (value) => (value === '*' ? 'present' : textPattern(value));
/** Host variant (header.go: 59-90): as a header's, letters of either case. The authority is held in lower case. */
const hostPattern = (value) => {
    if (value === '*')
        return 'present';
    const fold = (text) => literal(text.toLowerCase());
    if (value.startsWith('*'))
        return language(value, [many(anyUnit), ...fold(value.slice(1))]);
    if (value.endsWith('*'))
        return language(value, [...fold(value.slice(0, -1)), many(anyUnit)]);
    return language(value, fold(value));
};
const isTemplate = (value) => value.includes('{*}') || value.includes('{**}');
const segment = unitsOf("a-zA-Z0-9._~%!$&'()+,;:@=*").concat(unitsOf('-'));
const segmentUnits = [...segment].sort((left, right) => left[0] - right[0]);
const segmentsUnits = [...segment, ...unitsOf('/')].sort((left, right) => left[0] - right[0]);
/**
 * What Envoy takes (E parsePathPatternSyntax): segments that are each an operator or a literal, one slash between them; a
 * literal may follow an operator at the very end; no operator after `{**}`.
 */
const pattern_text = "[a-zA-Z0-9\\-._~%!$&'()+,;:@=]+";
const one = '\\{\\*\\}';
const pattern_all = '\\{\\*\\*\\}';
const taken = new RegExp(`^(?:/(?:${pattern_text}|${one}))*(?:/?|/${one}${pattern_text}|/${pattern_all}(?:${pattern_text}|(?:/${pattern_text})*/?))$`);
/**
 * URI template (E uri_template_internal.cc: 44-58, 379-408): `{*}` is one segment, not empty; `{**}` any segments, also
 * none. Undefined where Envoy refuses the template.
 */
const templatePattern = (value) => {
    if (!taken.test(value))
        return undefined;
    const parts = [];
    for (const [piece] of value.matchAll(/\{\*\*?\}|[^{]/g)) {
        if (piece === '{**}')
            parts.push(many(segmentsUnits));
        else if (piece === '{*}')
            parts.push(some(segmentUnits));
        else
            parts.push(once([[piece.charCodeAt(0), piece.charCodeAt(0)]]));
    }
    return language(value, parts);
};
/**
 * Audiences that Envoy takes for `audience` (J check_audience.cc): of either side one scheme in front and one slash
 * behind are taken off, once.
 */
const audiencePattern = (audience) => {
    const strip = (text) => text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const wanted = strip(audience);
    const candidates = ['', 'http://', 'https://'].flatMap((scheme) => ['', '/'].map((slash) => `${scheme}${wanted}${slash}`));
    return language(audience, ...candidates.filter((candidate) => strip(candidate) === wanted).map((candidate) => literal(candidate)));
};

;// CONCATENATED MODULE: ./src/mesh/compile/header.ts






/** Headers that the proxy itself writes, or HTTP gives a meaning of its own: what a policy sees is not what was sent. */
const written = /^(:.*|host|x-forwarded-.*|x-request-id|x-client-trace-id|x-envoy-.*|connection|keep-alive|proxy-connection|transfer-encoding|content-length|upgrade|te|trailer|http2-settings|expect|x-b3-.*|traceparent|tracestate)$/;
const isWrittenByProxy = (name) => written.test(name);
/** Whether lines of one name are matched each on its own (CVE-2026-26308). */
const matchesLines = (name, settings) => !vocabulary/* joinedHeaders */.A6.has(name) && (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [27, 8], [28, 5], [29, 1]);
/** Header of a `when` key that is one value: absent or a text. */
const isJoined = (name) => vocabulary/* joinedHeaders */.A6.has(name);
/** request.headers[name] (header.go: 25-56). */
const headerTest = (sight, written_, value) => {
    const name = written_.toLowerCase();
    const pattern = headerPattern(value);
    if (name === ':method')
        return pattern === 'present' ? always : formula_fits(attribute.method, pattern);
    const touched = sight.touchedHeaders.get(name);
    const unknown = (code, what) => sight.unknowns.test(code, what, `${code}:${name}=${value}:${touched ?? ''}`);
    if (touched !== undefined)
        return unknown('HEADER_OF_TOKEN', `header ${name} carries a token or is written from one`);
    if (written.test(name))
        return unknown('HEADER_OF_PROXY', `header ${name} is written by the proxy itself`);
    const dimension = attribute.header(name);
    return pattern === 'present' ? present(dimension) : formula_fits(dimension, pattern);
};
/** OPTIONS with both headers of a CORS preflight, not empty: the JWT filter lets it by (istio-semantics §2.11). */
const preflight = () => [
    formula_fits(attribute.method, exactly('OPTIONS')),
    ...['origin', 'access-control-request-method'].map((name) => {
        const dimension = attribute.header(name);
        return not(or(not(present(dimension)), formula_fits(dimension, exactly(''))));
    }),
];

;// CONCATENATED MODULE: ./src/mesh/compile/request-principal.ts



const notNothing = language('any', [some(anyUnit)]);
/** Split at a slash (istio-semantics §2.5); `at` is its place, -1 where there is none. */
const splitAt = (value, at) => {
    const issuer = at < 0 ? value : value.slice(0, at);
    const subject = at < 0 ? '' : value.slice(at + 1);
    const any = nonEmpty();
    if (value === '*')
        return { issuer: any, subject: any };
    if (value.startsWith('*'))
        return at < 0
            ? { issuer: any, subject: endingWith(value.slice(1)) }
            : { issuer: issuer === '*' ? any : endingWith(issuer.slice(1)), subject: exactly(subject) };
    if (value.endsWith('*'))
        return at < 0
            ? { issuer: startingWith(value.slice(0, -1)), subject: any }
            : { issuer: exactly(issuer), subject: subject === '*' ? any : startingWith(subject.slice(0, -1)) };
    return { issuer: exactly(issuer), subject: exactly(subject) };
};
/** Every way to cut a text at a slash into two parts that are not empty. */
const cuts = (text) => [...text].flatMap((unit, at) => (unit === '/' ? [[text.slice(0, at), text.slice(at + 1)]] : []));
/**
 * Until Istio 1.20 issuer and subject were joined with a slash and matched as one text: any of its slashes may be the one
 * that joins them. Neither may be empty.
 */
const request_principal_joined = (value) => {
    if (value === '*')
        return [{ issuer: nonEmpty(), subject: nonEmpty() }];
    if (value.startsWith('*')) {
        const end = value.slice(1);
        return [
            { issuer: notNothing, subject: endingWith(end) },
            ...cuts(end)
                .filter(([, subject]) => subject !== '')
                .map(([issuer, subject]) => ({
                issuer: issuer === '' ? notNothing : endingWith(issuer),
                subject: exactly(subject),
            })),
        ];
    }
    if (value.endsWith('*')) {
        const start = value.slice(0, -1);
        return [
            { issuer: startingWith(start), subject: notNothing },
            ...cuts(start)
                .filter(([issuer]) => issuer !== '')
                .map(([issuer, subject]) => ({
                issuer: exactly(issuer),
                subject: subject === '' ? notNothing : startingWith(subject),
            })),
        ];
    }
    return cuts(value)
        .filter(([issuer, subject]) => issuer !== '' && subject !== '')
        .map(([issuer, subject]) => ({ issuer: exactly(issuer), subject: exactly(subject) }));
};
/**
 * What a value of requestPrincipals asks of issuer and subject, any one of the pairs: at the last slash, at the first in
 * Istio 1.21.0, and as one text before that (istio-semantics §2.5).
 */
const principalHalves = (value, { istioVersion }) => {
    if ((0,resolve_version/* hasFix */.EQ)(istioVersion, [21, 1]))
        return [splitAt(value, value.lastIndexOf('/'))];
    return (0,resolve_version/* hasFix */.EQ)(istioVersion, [21, 0]) ? [splitAt(value, value.indexOf('/'))] : request_principal_joined(value);
};

;// CONCATENATED MODULE: ./src/mesh/compile/peer.ts



const spiffe = 'spiffe://';
/** Text that old versions put into an expression unquoted: a dot stands for any character there. */
const unquoted = (text) => {
    if (/[\\^$|?*+()[\]{}]/.test(text))
        return undefined;
    return [...text].flatMap((character) => (character === '.' ? [once(dot)] : literal(character)));
};
/** `a*b` with `*` as `units`, any number of them. */
const withStars = (text, units) => text.split('*').flatMap((piece, index) => (index === 0 ? literal(piece) : [many(units), ...literal(piece)]));
/** principals (I matcher: StringMatcherWithPrefix): Istio puts `spiffe://` before what the pattern matches. */
const principalPattern = (value, settings) => {
    if (value === '*')
        return nonEmpty();
    if (value.startsWith('*')) {
        const rest = value.slice(1);
        const quoted = (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [28, 7], [29, 3], [30, 0]);
        const end = quoted ? literal(rest) : unquoted(rest);
        return end === undefined ? undefined : language(value, [...literal(spiffe), many(dot), ...end]);
    }
    if (value.endsWith('*'))
        return startingWith(spiffe + value.slice(0, -1), value);
    return exactly(spiffe + value, value);
};
/** namespaces (generator.go: 179-187): an expression on the whole identity, any trust domain. */
const namespacePattern = (value) => language(`namespace ${value}`, [many(dot), ...literal('/ns/'), ...withStars(value, dot), ...literal('/'), many(dot)]);
/** serviceAccounts (generator.go: 197-218): `NS/SA`, or `SA` of the policy's own namespace, any trust domain. */
const serviceAccountPattern = (value, policyNamespace, settings) => {
    const slash = value.indexOf('/');
    const [space, account] = slash < 0 ? [policyNamespace, value] : [value.slice(0, slash), value.slice(slash + 1)];
    const quoted = (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [27, 9], [28, 6], [29, 2]);
    const ns = quoted ? literal(space) : unquoted(space);
    const sa = quoted ? literal(account) : unquoted(account);
    if (ns === undefined || sa === undefined)
        return undefined;
    const start = [...literal(spiffe), some(dot), ...literal('/ns/'), ...ns, ...literal('/')];
    const middles = [[], [some(dot), ...literal('/')]];
    const ends = [[], [...literal('/'), some(dot)]];
    return language(`${space}/${account}`, ...middles.flatMap((middle) => ends.map((end) => [...start, ...middle, ...literal('sa/'), ...sa, ...end])));
};
/** trustDomains (generator.go: 226-242). */
const trustDomainPattern = (value) => {
    if (value === '*')
        return startingWith(spiffe, 'any trust domain');
    if (!value.includes('*'))
        return startingWith(`${spiffe}${value}/`, `trust domain ${value}`);
    const noSlash = exceptUnits(anyUnit, unitsOf('/'));
    return language(`trust domain ${value}`, [
        ...literal(spiffe),
        ...withStars(value, noSlash),
        ...literal('/'),
        many(dot),
    ]);
};
const affix = (pattern, text) => (pattern.startsWith('*') && text.endsWith(pattern.slice(1))) ||
    (pattern.endsWith('*') && text.startsWith(pattern.slice(0, -1)));
const ownDomains = (settings) => [settings.trustDomain, ...settings.trustDomainAliases];
/**
 * Principals in every trust domain of the mesh (istio-semantics §2.7; I trustdomain/bundle.go: 54-91): five parts, a
 * trust domain that is the mesh's, an alias or `cluster.local`. Others stay as they are.
 */
const withAliases = (values, settings) => {
    const own = ownDomains(settings);
    const out = new Set();
    for (const value of values) {
        const [domain = '', ...rest] = value.split('/');
        const ours = domain === 'cluster.local' || own.some((one) => one === domain || affix(one, domain) || affix(domain, one));
        if (rest.length !== 4 || domain === '*' || domain === '' || !ours) {
            out.add(value);
            continue;
        }
        if (domain.startsWith('*'))
            out.add(value);
        for (const one of own)
            if (!domain.startsWith('*') || !one.endsWith(domain.slice(1)))
                out.add([one, ...rest].join('/'));
    }
    return [...out];
};
/** Trust domains with the mesh's own in place of any one of them (bundle.go: 124-134). */
const domainsWithAliases = (values, settings) => {
    const own = ownDomains(settings);
    return values.flatMap((value) => (own.includes(value) ? own : [value]));
};

;// CONCATENATED MODULE: ./src/mesh/compile/rule.ts











const negative = (name) => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`;
/** `undefined` stands for a pattern that an old version's missing quotes made into an expression of its own. */
const peerTest = (sight, language, value) => language === undefined
    ? sight.unknowns.test('UNQUOTED_PATTERN', `${JSON.stringify(value)} is put into an expression without quotes by this version of Istio`, `unquoted:${value}`)
    : sight.peer(language);
const principals = (sight) => ({
    http: false,
    expand: (values) => withAliases(values, sight.settings),
    matches: (value) => peerTest(sight, principalPattern(value, sight.settings), value),
});
const namespaces = (sight) => ({ http: false, matches: (value) => sight.peer(namespacePattern(value)) });
const serviceAccounts = (sight, policyNamespace) => ({
    http: false,
    matches: (value) => peerTest(sight, serviceAccountPattern(value, policyNamespace, sight.settings), value),
});
const trustDomains = (sight) => ({
    http: false,
    expand: (values) => domainsWithAliases(values, sight.settings),
    matches: (value) => sight.peer(trustDomainPattern(value)),
});
const addresses = (test) => ({
    http: false,
    matches: (value) => {
        const ranges = readBlock(value);
        return ranges === undefined ? undefined : test(ranges, value);
    },
});
const ports = (sight) => ({
    http: false,
    matches: (value) => (/^\+?\d{1,5}$/.test(value) && Number(value) <= 65535 ? sight.port(Number(value)) : undefined),
});
/** Issuer and subject, each matched as a single text (istio-semantics §2.5). */
const requestPrincipals = (sight) => ({
    http: true,
    matches: (value) => and(sight.payload, or(...principalHalves(value, sight.settings).map(({ issuer, subject }) => and(formula_fits(attribute.issuer, issuer), formula_fits(attribute.subject, subject))))),
});
/** A text, or a list with a text, that fits; only where there is a payload (istio-semantics §2.6). */
const claim = (sight, path) => ({
    http: true,
    matches: (value) => and(sight.payload, claimTest(path, textPattern(value))),
});
/** Until Istio 1.20 the first audience of a list alone was looked at: which one that is no set of claims says. */
const firstAudience = (sight) => ({
    http: true,
    matches: (value) => and(sight.payload, formula_fits(claimDimension(['aud']), textPattern(value)), sight.unknowns.test('FIRST_AUDIENCE', `Istio before 1.21 compares the first audience of a token alone with ${JSON.stringify(value)}`, `first audience:${value}`)),
});
/** `iss`, `sub` and `jti` are single texts, which the token parser insists on. */
const singleClaims = new Set(['iss', 'sub', 'jti']);
const claimDimension = (path) => {
    const [first = ''] = path;
    if (path.length === 1 && first === 'iss')
        return attribute.issuer;
    if (path.length === 1 && first === 'sub')
        return attribute.subject;
    return attribute.claim(path);
};
const claimTest = (path, language) => {
    const [first = ''] = path;
    // A text has no members: `claims[iss][x]` is never there.
    if (path.length > 1 && (singleClaims.has(first) || first === 'aud'))
        return never;
    return formula_fits(claimDimension(path), language);
};
const onHeader = (dimension, pattern) => pattern === 'present' ? always : formula_fits(dimension, pattern);
const hosts = { http: true, matches: (value) => onHeader(attribute.authority, hostPattern(value)) };
const methods = { http: true, matches: (value) => onHeader(attribute.method, headerPattern(value)) };
const paths = (sight) => ({
    http: true,
    matches: (value) => {
        if (!isTemplate(value) || !(0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, [22, 0]))
            return formula_fits(attribute.path, textPattern(value));
        const template = templatePattern(value);
        if (template !== undefined)
            return formula_fits(attribute.path, template);
        return sight.unknowns.test('TEMPLATE_REFUSED', `Envoy refuses the path template ${JSON.stringify(value)}, and with it the whole listener`, `template:${value}`);
    },
});
/** What a `when` key tests. */
const condition = (sight, { key, names }, policyNamespace) => {
    switch (key) {
        case 'source.ip':
            return addresses(sight.directAddress);
        case 'remote.ip':
            return addresses(sight.remoteAddress);
        case 'destination.ip':
            return addresses((ranges, title) => ({
                kind: 'test',
                dimension: attribute.destinationAddress,
                test: { kind: 'numbers', ranges, title },
            }));
        case 'destination.port':
            return ports(sight);
        case 'source.namespace':
            return namespaces(sight);
        case 'source.principal':
            return principals(sight);
        case 'source.serviceAccount':
            return serviceAccounts(sight, policyNamespace);
        case 'source.trustDomain':
            return trustDomains(sight);
        case 'request.auth.principal':
            return requestPrincipals(sight);
        case 'request.auth.audiences':
            return (0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, [21, 0]) ? claim(sight, ['aud']) : firstAudience(sight);
        case 'request.auth.presenter':
            return claim(sight, ['azp']);
        case 'request.auth.claims':
            return claim(sight, names);
        case 'request.headers':
            return { http: true, matches: (value) => headerTest(sight, names[0] ?? '', value) };
        case 'connection.sni':
            return { http: false, matches: (value) => sight.sni(textPattern(value)) };
        case 'experimental.envoy.filters.': {
            const written = `${key}${names.join('')}`;
            return {
                http: false,
                matches: (value) => sight.unknowns.test('FILTER_METADATA', `${written} is set by another filter`, `metadata:${written}=${value}`),
            };
        }
    }
};
/** The rule cannot be compiled, and is left out. */
class LeftOut extends Error {
}
const any = (field, values) => or(...(field.expand?.(values) ?? values).map((value) => {
    const test = field.matches(value);
    if (test === undefined)
        throw new LeftOut(value);
    return test;
}));
/** values OR-ed, notValues NOT(OR). On TCP an HTTP field takes an ALLOW rule with it and drops out of the others. */
const list = (sight, field, values, not_, allow) => {
    if (values.length + not_.length === 0)
        return always;
    if (field.http && !sight.http) {
        if (allow)
            throw new LeftOut('an HTTP field on TCP');
        return always;
    }
    return and(values.length === 0 ? always : any(field, values), not_.length === 0 ? always : not(any(field, not_)));
};
const sourceField = (sight, field, policyNamespace) => {
    switch (field) {
        case 'ipBlocks':
            return addresses(sight.directAddress);
        case 'remoteIpBlocks':
            return addresses(sight.remoteAddress);
        case 'namespaces':
            return namespaces(sight);
        case 'serviceAccounts':
            return serviceAccounts(sight, policyNamespace);
        case 'trustDomains':
            return trustDomains(sight);
        case 'principals':
            return principals(sight);
        case 'requestPrincipals':
            return requestPrincipals(sight);
    }
};
const operationField = (sight, field) => {
    switch (field) {
        case 'hosts':
            return hosts;
        case 'methods':
            return methods;
        case 'paths':
            return paths(sight);
        case 'ports':
            return ports(sight);
    }
};
const entries = (sight, items, inner, fields, allow) => {
    if (items.length === 0)
        return always;
    return or(...items.map((item) => {
        const object = (0,mesh_fields/* objectAt */.lJ)(item, inner);
        return and(...fields.map(([name, field]) => list(sight, field, (0,mesh_fields/* textsAt */.i1)(object, name), (0,mesh_fields/* textsAt */.i1)(object, negative(name)), allow)));
    }));
};
/**
 * Requests that a rule matches, as Envoy's RBAC filter decides it: (OR of from) ∧ (OR of to) ∧ (AND of when)
 * (istio-semantics §2.1; I model/model.go: 79-153). `never` where Istio leaves the rule out.
 */
const compileRule = (sight, rule, policyNamespace, allow) => {
    const isKnown = ({ since }) => (0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, since);
    const sources = vocabulary/* sourceFieldNames */._e
        .filter((name) => isKnown(vocabulary/* sourceFields */.r9[name]))
        .map((name) => [name, sourceField(sight, name, policyNamespace)]);
    const operations = vocabulary/* operationFieldNames */.KH
        .filter((name) => isKnown(vocabulary/* operationFields */.Bv[name]))
        .map((name) => [name, operationField(sight, name)]);
    try {
        return and(entries(sight, (0,mesh_fields/* objectsAt */.yR)(rule, 'from'), 'source', sources, allow), entries(sight, (0,mesh_fields/* objectsAt */.yR)(rule, 'to'), 'operation', operations, allow), ...(0,mesh_fields/* objectsAt */.yR)(rule, 'when').map((when) => {
            const named = readConditionKey((0,mesh_fields/* textAt */.$6)(when, 'key'), sight.settings.istioVersion);
            if (named === undefined)
                throw new LeftOut('an unknown key');
            const field = condition(sight, named, policyNamespace);
            return list(sight, field, (0,mesh_fields/* textsAt */.i1)(when, 'values'), (0,mesh_fields/* textsAt */.i1)(when, 'notValues'), allow);
        }));
    }
    catch (error) {
        if (error instanceof LeftOut)
            return never;
        throw error;
    }
};

// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
;// CONCATENATED MODULE: ./src/mesh/compile/token.ts








const headerPlaceOf = (place) => {
    if (place === 'authorization')
        return { name: 'authorization', prefix: 'Bearer ' };
    const found = /^header:([^:]*):([^]*)$/.exec(place);
    return found === null ? undefined : { name: (found[1] ?? '').toLowerCase(), prefix: found[2] ?? '' };
};
const placeOfHeader = ({ name, prefix }) => name === 'authorization' && prefix === 'Bearer ' ? 'authorization' : `header:${name}:${prefix}`;
/** A rule's locations; the default ones only where it names none (istio-semantics §2.11). */
const token_placesOf = (rule, settings) => {
    const cookies = (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [21, 0]) ? (0,mesh_fields/* textsAt */.i1)(rule, 'fromCookies') : [];
    const named = [
        ...(0,mesh_fields/* objectsAt */.yR)(rule, 'fromHeaders').map((header) => placeOfHeader({ name: (0,mesh_fields/* textAt */.$6)(header, 'name').toLowerCase(), prefix: (0,mesh_fields/* textAt */.$6)(header, 'prefix') })),
        ...(0,mesh_fields/* textsAt */.i1)(rule, 'fromParams').map((name) => `param:${name}`),
        ...cookies.map((name) => `cookie:${name}`),
    ];
    return named.length === 0 ? ['authorization', 'param:access_token'] : [...new Set(named)];
};
/** What a rule that looks at `own` finds of a token sent at `sent`: the token, other text, or nothing. */
const findsAt = (own, sent) => {
    if (own === sent)
        return 'token';
    const [mine, its] = [headerPlaceOf(own), headerPlaceOf(sent)];
    if (mine === undefined || its === undefined || mine.name !== its.name)
        return 'nothing';
    if (mine.prefix === '')
        return its.prefix === '' ? 'token' : 'other text';
    if (!its.prefix.includes(mine.prefix))
        return 'nothing';
    // After the prefix Envoy skips to the first character that a token may have.
    const behind = its.prefix.slice(its.prefix.indexOf(mine.prefix) + mine.prefix.length);
    return /[A-Za-z0-9\-_.]/.test(behind) ? 'other text' : 'token';
};
/** Where the keys of a rule come from: equal texts, equal keys. */
const keySourceOf = (rule) => {
    const inline = (0,mesh_fields/* textAt */.$6)(rule, 'jwks');
    if (inline !== '')
        return `jwks ${inline}`;
    const uri = (0,mesh_fields/* textAt */.$6)(rule, 'jwksUri') || (0,mesh_fields/* textAt */.$6)(rule, 'jwks_uri');
    return uri === '' ? 'discovery' : `jwksUri ${uri}`;
};
/** Headers whose value at the policies is not what the client sent: a rule takes a token out of them, or writes them. */
const headersOfRule = (rule, settings) => {
    const out = new Set();
    for (const place of token_placesOf(rule, settings)) {
        const header = headerPlaceOf(place);
        if (header !== undefined)
            out.add(header.name);
        if (place.startsWith('cookie:'))
            out.add('cookie');
    }
    const whole = (0,mesh_fields/* textAt */.$6)(rule, 'outputPayloadToHeader');
    if (whole !== '')
        out.add(whole.toLowerCase());
    for (const output of (0,mesh_fields/* objectsAt */.yR)(rule, 'outputClaimToHeaders'))
        out.add((0,mesh_fields/* textAt */.$6)(output, 'header').toLowerCase());
    return out;
};
const headersOfTokens = (stage, settings) => new Set(stage.jwtRules.flatMap(({ rule }) => [...headersOfRule(rule, settings)]));
/**
 * Every header that carries a token in either state, with what this proxy's rules do to it: the same text, the same
 * value at the policies for the same request.
 */
const touchedHeaders = (stage, settings, context) => new Map([...context.headers].map((name) => [
    name,
    (0,digest/* digestOf */.ol)(stage.jwtRules.map(({ rule }) => rule).filter((rule) => headersOfRule(rule, settings).has(name))),
]));
/**
 * The JWT filter (istio-semantics §2.11) for a request with at most one token. With several, Envoy takes the payload of
 * one of them; a client that is let in with several is let in with that one alone, so nobody gains by sending more.
 */
const compileTokens = (stage, settings, context, unknowns) => {
    if (stage.jwtRules.length === 0)
        return { passes: always, payload: never };
    const good = chosen(attribute.token, 'valid');
    const seenAt = [];
    const accepted = [];
    for (const place of context.places) {
        const finders = stage.jwtRules.flatMap(({ rule }) => {
            const finds = token_placesOf(rule, settings).map((own) => findsAt(own, place));
            return finds.every((found) => found === 'nothing')
                ? []
                : [{ rule, whole: finds.every((found) => found !== 'other text') }];
        });
        if (finders.length === 0)
            continue;
        seenAt.push(place);
        for (const { rule, whole } of finders) {
            if (!whole)
                continue;
            const issuer = (0,mesh_fields/* textAt */.$6)(rule, 'issuer');
            const audiences = (0,mesh_fields/* textsAt */.i1)(rule, 'audiences');
            accepted.push(and(chosen(attribute.tokenPlace, place), issuer === '' ? always : formula_fits(attribute.issuer, exactly(issuer)), audiences.length === 0
                ? always
                : or(...audiences.map((one) => formula_fits(attribute.claim(['aud']), audiencePattern(one)))), context.doubtfulKeys.has(issuer)
                ? unknowns.test('KEYS_CHANGED', `the keys of issuer ${issuer === '' ? '(any)' : issuer} come from another source: ${keySourceOf(rule).slice(0, 120)}`, `keys:${issuer}:${keySourceOf(rule)}`)
                : always));
        }
    }
    const bypass = and(...preflight());
    const seen = seenAt.length === 0 ? never : and(not(chosen(attribute.token, 'none')), chosen(attribute.tokenPlace, ...seenAt));
    const verified = and(good, or(...accepted));
    return { passes: or(not(seen), bypass, verified), payload: and(verified, not(bypass)) };
};

;// CONCATENATED MODULE: ./src/mesh/compile/ztunnel.ts








/** ztunnel's own strings (Z state/policy.rs): exact, prefix, suffix, or present. A star in the middle is a star. */
const inner = (value, units) => {
    if (value === '*')
        return [some(units)];
    if (value.startsWith('*'))
        return [many(units), ...literal(value.slice(1))];
    return value.endsWith('*') ? [...literal(value.slice(0, -1)), many(units)] : literal(value);
};
const noSlash = exceptUnits(anyUnit, unitsOf('/'));
const ztunnel_spiffe = literal('spiffe://');
const principal = (value) => language(value, [...ztunnel_spiffe, ...inner(value, anyUnit)]);
const namespace = (value) => language(`namespace ${value}`, [
    ...ztunnel_spiffe,
    some(noSlash),
    ...literal('/ns/'),
    ...inner(value, noSlash),
    ...literal('/sa/'),
    many(noSlash),
]);
const serviceAccount = (value, policyNamespace) => {
    const [space, account] = value.includes('/')
        ? [value.slice(0, value.indexOf('/')), value.slice(value.indexOf('/') + 1)]
        : [policyNamespace, value];
    return language(`${space}/${account}`, [...ztunnel_spiffe, some(noSlash), ...literal(`/ns/${space}/sa/${account}`)]);
};
const blocks = (test) => (value) => {
    const ranges = readBlock(value);
    return ranges === undefined ? never : test(ranges, value);
};
const destinationAddress = (ranges, title) => ({
    kind: 'test',
    dimension: attribute.destinationAddress,
    test: { kind: 'numbers', ranges, title },
});
const ztunnel_ports = (sight) => (value) => /^\d{1,5}$/.test(value) ? sight.port(Number(value)) : never;
const sourceTest = (sight, field, policyNamespace) => {
    switch (field) {
        case 'principals':
            return (value) => sight.peer(principal(value));
        case 'namespaces':
            return (value) => sight.peer(namespace(value));
        case 'serviceAccounts':
            return (value) => sight.peer(serviceAccount(value, policyNamespace));
        case 'ipBlocks':
            return blocks(sight.directAddress);
        case 'trustDomains':
            return 'lost';
        case 'requestPrincipals':
        case 'remoteIpBlocks':
            return 'http';
    }
};
const operationTest = (sight, field) => {
    switch (field) {
        case 'ports':
            return ztunnel_ports(sight);
        case 'hosts':
        case 'methods':
        case 'paths':
            return 'http';
    }
};
/** Any key but these is taken for one of HTTP, a key that nobody knows among them. */
const conditionTest = (sight, key) => {
    switch (key) {
        case 'source.ip':
            return blocks(sight.directAddress);
        case 'source.namespace':
            return (value) => sight.peer(namespace(value));
        case 'source.principal':
            return (value) => sight.peer(principal(value));
        case 'destination.ip':
            return blocks(destinationAddress);
        case 'destination.port':
            return ztunnel_ports(sight);
        case 'source.serviceAccount':
        case 'source.trustDomain':
        case 'remote.ip':
        case 'connection.sni':
        case 'request.headers':
        case 'request.auth.principal':
        case 'request.auth.audiences':
        case 'request.auth.presenter':
        case 'request.auth.claims':
        case 'experimental.envoy.filters.':
            return 'http';
    }
};
const ztunnel_negative = (name) => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`;
/** What an entry says of a field or key, where it says anything. */
const namedIn = (object, name, test) => {
    const [values, notValues] = [(0,mesh_fields/* textsAt */.i1)(object, name), (0,mesh_fields/* textsAt */.i1)(object, ztunnel_negative(name))];
    return values.length + notValues.length === 0 ? [] : [[test, values, notValues]];
};
/** One Match: AND of its fields; without any it never matches (Z rbac.rs: 114-118). */
const matchOf = (entry) => {
    const parts = entry.flatMap(([test, values, notValues]) => {
        if (typeof test === 'string')
            return [];
        return [
            values.length === 0 ? always : or(...values.map(test)),
            notValues.length === 0 ? always : not(or(...notValues.map(test))),
        ];
    });
    return parts.length === 0 ? never : and(...parts);
};
/**
 * Connections that a rule matches in ztunnel (istio-semantics §2.12): clauses AND-ed, matches of a clause OR-ed. An ALLOW
 * rule with an HTTP attribute is left out; a DENY rule keeps what ztunnel can see, and a clause of which nothing is left
 * never matches.
 */
const compileZtunnelRule = (sight, rule, policyNamespace, allow) => {
    const isKnown = ({ since }) => (0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, since);
    const sources = (0,mesh_fields/* objectsAt */.yR)(rule, 'from').map((from) => vocabulary/* sourceFieldNames */._e
        .filter((name) => isKnown(vocabulary/* sourceFields */.r9[name]))
        .flatMap((name) => namedIn((0,mesh_fields/* objectAt */.lJ)(from, 'source'), name, sourceTest(sight, name, policyNamespace))));
    const operations = (0,mesh_fields/* objectsAt */.yR)(rule, 'to').map((to) => vocabulary/* operationFieldNames */.KH
        .filter((name) => isKnown(vocabulary/* operationFields */.Bv[name]))
        .flatMap((name) => namedIn((0,mesh_fields/* objectAt */.lJ)(to, 'operation'), name, operationTest(sight, name))));
    const conditions = (0,mesh_fields/* objectsAt */.yR)(rule, 'when').map((condition) => {
        const named = readConditionKey((0,mesh_fields/* textAt */.$6)(condition, 'key'), sight.settings.istioVersion);
        const test = named === undefined ? 'http' : conditionTest(sight, named.key);
        const [values, notValues] = [(0,mesh_fields/* textsAt */.i1)(condition, 'values'), (0,mesh_fields/* textsAt */.i1)(condition, 'notValues')];
        // A key of HTTP counts with empty lists too; one of connections without a value is an empty match.
        return test !== 'http' && values.length + notValues.length === 0 ? [] : [[test, values, notValues]];
    });
    const isHttp = [...sources, ...operations, ...conditions].some((entry) => entry.some(([test]) => test === 'http'));
    if (isHttp && allow)
        return never;
    return and(operations.length === 0 ? always : or(...operations.map(matchOf)), sources.length === 0 ? always : or(...sources.map(matchOf)), ...conditions.map(matchOf));
};

;// CONCATENATED MODULE: ./src/mesh/compile/stage.ts










const chainOf = (chains, stage, name) => {
    if (chains === undefined)
        return undefined;
    const known = chains.get(stage) ?? new Map();
    chains.set(stage, known);
    const chain = known.get(name) ?? new Map();
    known.set(name, chain);
    return chain;
};
const stage_matchOf = (policies, sight, compile, keep, known) => {
    const parts = [];
    for (const policy of policies)
        for (const rule of policy.rules ?? []) {
            let done;
            const compiled = () => {
                done ??= known?.get(rule) ?? compile(sight, rule, policy.object.key.namespace, policy.action === 'ALLOW');
                known?.set(rule, done);
                return done;
            };
            if (keep === undefined || keep(policy, rule, compiled))
                parts.push(compiled());
        }
    return or(...parts);
};
/** DENY, then ALLOW where there is any (istio-semantics §2.8). A policy without rules matches nothing. */
const decide = (stage, sight, compile, { keep }, known) => and(not(stage_matchOf(stage.deny, sight, compile, keep, known)), stage.allow.length === 0 ? always : stage_matchOf(stage.allow, sight, compile, keep, known));
/** What a provider answers is an unknown that can only deny, and only what its policies ask it about. */
const askProviders = (stage, sight) => {
    const providers = [...new Set(stage.custom.map((policy) => policy.provider ?? ''))].sort();
    return and(...providers.map((provider) => {
        const kind = sight.settings.extensionProviders.get(provider);
        const usable = providers.length === 1 && (kind === 'http' || kind === 'grpc');
        if (usable && kind === 'http' && !sight.http)
            return always;
        const policies = stage.custom.filter((policy) => (policy.provider ?? '') === provider);
        const asked = stage_matchOf(policies, sight, compileRule);
        if (!usable)
            return not(asked);
        const answer = sight.unknowns.test('CUSTOM_PROVIDER', `provider ${provider} decides what ${policies.map((policy) => (0,ports_object/* keyTitle */.Gv)(policy.object.key)).join(' and ')} ask it`, `custom:${kind}:${provider}`);
        return or(not(asked), answer);
    }));
};
const isHttp = chosen(attribute.kind, 'http');
const hasPeer = present(attribute.peer);
const isTls = chosen(attribute.tls, 'tls');
/** Every trust domain whose certificates sidecars and waypoints take (istio-semantics §2.7). */
const domainsOf = ({ trustDomain, trustDomainAliases, otherTrustDomains }) => [
    ...new Set([trustDomain, ...trustDomainAliases, ...otherTrustDomains]),
];
/** The peer's certificate is of this mesh: told only where the other state takes certificates that this one does not. */
const isOfTheMesh = (settings, { domains }) => {
    const own = domainsOf(settings);
    if (domains.every((domain) => own.includes(domain)))
        return always;
    return or(...own.map((domain) => formula_fits(attribute.peer, startingWith(`spiffe://${domain}/`, `trust domain ${domain}`))));
};
/** Requests that an Envoy lets through: its filter chains, and what the policies say on each. */
const compileEnvoy = (enforcement, stage, context) => {
    const { settings, destination } = enforcement;
    const port = stage.port ?? destination.port;
    const protocol = stage.protocol ?? destination.protocol;
    const touched = touchedHeaders(stage, settings, context.tokens);
    const inspected = stage.proxy === 'gateway' ? stage.serverTls !== 'none' : stage.mutualTls !== 'DISABLE';
    const sight = (http, identified, payload) => makeSight({
        stage,
        settings,
        port: port === 0 ? 'any' : port,
        http,
        identified,
        inspected,
        payload,
        touchedHeaders: touched,
        unknowns: context.unknowns,
        otherPorts: context.otherPorts,
    });
    const chain = (http, identified) => {
        const custom = askProviders(stage, sight(http, identified, never));
        const known = chainOf(context.compiled, stage, `${http} ${identified}`);
        if (!http)
            return and(custom, decide(stage, sight(false, identified, never), compileRule, context, known));
        const { passes, payload } = compileTokens(stage, settings, context.tokens, context.unknowns);
        return and(custom, passes, decide(stage, sight(true, identified, payload), compileRule, context, known));
    };
    /** The chain by what is sent; on an HTTP port other bytes are refused. */
    const byKind = (identified) => {
        switch (protocol) {
            case 'HTTP':
                return and(isHttp, chain(true, identified));
            case 'TCP':
                return chain(false, identified);
            case 'AUTO':
                return or(and(isHttp, chain(true, identified)), and(not(isHttp), chain(false, identified)));
        }
    };
    switch (stage.proxy) {
        case 'gateway':
            switch (stage.serverTls) {
                case undefined:
                    return byKind(true);
                case 'none':
                    return protocol === 'TCP' ? byKind(false) : and(not(isTls), byKind(false));
                case 'simple':
                    return and(isTls, byKind(false));
                case 'optional':
                    return and(isTls, byKind(true));
                case 'mutual':
                    return and(isTls, hasPeer, byKind(true));
            }
            break;
        case 'waypoint':
            return and(hasPeer, isOfTheMesh(settings, context), byKind(true));
        case 'sidecar':
        case 'ztunnel':
        case 'none':
            break;
    }
    switch (stage.mutualTls) {
        case 'STRICT':
            return and(hasPeer, isOfTheMesh(settings, context), byKind(true));
        case 'PERMISSIVE':
            return and(or(not(hasPeer), isOfTheMesh(settings, context)), byKind(true));
        case 'DISABLE':
            // Without a TLS inspector a handshake is bytes like any others (istio-semantics §9, probed).
            return or(and(not(hasPeer), byKind(false)), protocol === 'HTTP' ? never : and(hasPeer, chain(false, false)));
    }
};
const compileStage = (enforcement, stage, context) => {
    switch (stage.proxy) {
        case 'none':
            return always;
        case 'ztunnel': {
            const port = stage.port ?? enforcement.destination.port;
            const sight = makeSight({
                stage,
                settings: enforcement.settings,
                port: port === 0 ? 'any' : port,
                http: false,
                identified: true,
                inspected: false,
                payload: never,
                touchedHeaders: new Map(),
                unknowns: context.unknowns,
                otherPorts: context.otherPorts,
            });
            const strict = stage.mutualTls === 'STRICT' && stage.peer === 'client';
            return and(strict ? hasPeer : always, stage.peer === 'client' ? or(not(hasPeer), isOfTheMesh(enforcement.settings, context)) : always, decide(stage, sight, compileZtunnelRule, context, chainOf(context.compiled, stage, 'ztunnel')));
        }
        case 'sidecar':
        case 'gateway':
        case 'waypoint':
            return compileEnvoy(enforcement, stage, context);
    }
};
/** Unknowns that the compiler itself turns into tests, more exactly than `anything`. */
const compiledUnknowns = new Set(['CUSTOM_PROVIDER', 'FILTER_METADATA']);
/** What no formula stands for: where one of these is, only `equal before and after` can be said. */
const opaqueUnknowns = (enforcement) => (0,mesh_enforcement/* everyStageOf */.h)(enforcement)
    .flatMap((stage) => stage.unknowns)
    .filter((unknown) => !compiledUnknowns.has(unknown.code));
/**
 * Requests that no JWT filter on the way refuses, of those that reach one. Whoever shows a token that a filter refuses is
 * answered 401 whatever the policies say.
 */
const compileTokenFilters = (enforcement, context) => {
    const passes = (0,mesh_enforcement/* everyStageOf */.h)(enforcement).map((stage) => compileTokens(stage, enforcement.settings, context.tokens, context.unknowns).passes);
    return or(not(isHttp), and(...passes));
};
/**
 * Returns a formula that a request satisfies iff every proxy on the way lets it through, for every request of the
 * universe of `dimensionsFor` and every answer of the unknown tests.
 */
const compileEnforcement = (enforcement, context) => {
    const all = (stages) => and(...stages.map((stage) => compileStage(enforcement, stage, context)));
    const { stages, bypass } = enforcement;
    if (bypass === undefined)
        return all(stages);
    const through = and(hasPeer, not(callersOf(enforcement, ['straight'])));
    const straight = or(not(hasPeer), callersOf(enforcement, ['straight', 'either']));
    return or(and(through, all(stages)), and(straight, all(bypass)));
};

;// CONCATENATED MODULE: ./src/access/number-partition.ts
const holds = (ranges, value) => ranges.some(([low, high]) => low <= value && value <= high);
/** The coarsest partition of a universe of numbers in which every given set is a union of classes. */
const partitionNumbers = (universe, sets, preferred = []) => {
    const cuts = new Set();
    for (const ranges of [universe, ...sets])
        for (const [low, high] of ranges) {
            cuts.add(low);
            cuts.add(high + 1n);
        }
    const starts = [...cuts].sort((left, right) => (left < right ? -1 : 1));
    const atoms = new Map();
    const classes = sets.map(() => []);
    const signatureOf = (value) => {
        if (!holds(universe, value))
            return undefined;
        const members = [];
        sets.forEach((ranges, index) => {
            if (holds(ranges, value))
                members.push(index);
        });
        return members.join(',');
    };
    for (const start of starts) {
        const signature = signatureOf(start);
        if (signature === undefined || atoms.has(signature))
            continue;
        const index = atoms.size;
        atoms.set(signature, { index, value: start, nice: false });
        if (signature !== '')
            for (const set of signature.split(','))
                classes[Number(set)]?.push(index);
    }
    const classOf = (value) => atoms.get(signatureOf(value) ?? 'none')?.index;
    for (const value of preferred) {
        const entry = atoms.get(signatureOf(value) ?? 'none');
        if (entry === undefined || entry.nice)
            continue;
        entry.value = value;
        entry.nice = true;
    }
    const list = [...atoms.values()];
    return {
        size: list.length,
        classesOf: (index) => classes[index] ?? [],
        sample: (atom) => {
            const entry = list[atom];
            if (entry === undefined)
                throw new RangeError(`no class ${atom}`);
            return entry.value;
        },
        classOf,
    };
};

;// CONCATENATED MODULE: ./src/access/text-partition.ts

/** All languages as one automaton: sequences share their beginnings, so that a thousand names cost a trie. */
const buildNodes = () => {
    const nodes = [];
    const make = (loop) => nodes.push({ edges: new Map(), free: new Map(), loop, accepts: [] }) - 1;
    const follow = (at, part) => {
        const key = partKey(part);
        if (part.repeat === 'any') {
            const known = at.free.get(key);
            if (known !== undefined)
                return known;
            const to = make(part.units);
            at.free.set(key, to);
            return to;
        }
        const known = at.edges.get(key);
        if (known !== undefined)
            return known.to;
        const to = make(part.repeat === 'some' ? part.units : undefined);
        at.edges.set(key, { units: part.units, to });
        return to;
    };
    return {
        nodes,
        root: () => make(undefined),
        add: (root, sequence, index) => {
            let at = root;
            for (const part of sequence) {
                const node = nodes[at];
                if (node === undefined)
                    throw new RangeError('a sequence leaves its automaton');
                at = follow(node, part);
            }
            const last = nodes[at]?.accepts;
            if (last !== undefined && !last.includes(index))
                last.push(index);
        },
    };
};
/** More spans do not fit into the bits of one small number. */
const mostBits = 30;
/** Where the spans at these bits lead. */
const targetsOf = (spans, bits) => {
    const targets = [];
    for (let at = 0; at < spans.length; at++) {
        const span = spans[at];
        if (span !== undefined && ((bits >> at) & 1) === 1)
            targets.push(span.to);
    }
    return targets;
};
/**
 * Calls back for the ranges of code units that no span begins or ends inside of, ascending; those in no span are left
 * out. Equal keys, equal spans; `active` says where these lead.
 */
const eachSlice = (spans, visit) => {
    const ends = [];
    for (const { low, high } of spans)
        ends.push(low, high + 1);
    ends.sort((left, right) => left - right);
    const few = spans.length <= mostBits;
    const sorted = few ? spans : [...spans].sort((left, right) => left.low - right.low);
    let open = [];
    let next = 0;
    let from = -1;
    for (const end of ends) {
        if (end === from)
            continue;
        const [low, high] = [from, end - 1];
        from = end;
        if (low < 0)
            continue;
        if (few) {
            let bits = 0;
            for (let at = 0; at < spans.length; at++) {
                const span = spans[at];
                if (span !== undefined && span.low <= low && span.high >= low)
                    bits |= 1 << at;
            }
            if (bits !== 0)
                visit(low, high, bits, () => targetsOf(spans, bits));
        }
        else {
            const more = open.filter((span) => span.high >= low);
            for (let span = sorted[next]; span !== undefined && span.low <= low; span = sorted[++next])
                more.push(span);
            open = more;
            const targets = open.map(({ to }) => to);
            if (targets.length > 0)
                visit(low, high, targets.join(','), () => targets);
        }
    }
};
/** Where a code unit leads; the moves are ascending and apart. */
const follow = (moves, unit) => {
    let [low, high] = [0, moves.length - 1];
    while (low <= high) {
        const middle = (low + high) >> 1;
        const move = moves[middle];
        if (move === undefined)
            return undefined;
        if (unit < move[0])
            high = middle - 1;
        else if (unit > move[1])
            low = middle + 1;
        else
            return move[2];
    }
    return undefined;
};
const defaultNice = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-._~/';
/** The nicest code unit of a range: a letter where there is one. */
const choose = (low, high, nice) => {
    for (let at = 0; at < nice.length; at++) {
        const unit = nice.charCodeAt(at);
        if (low <= unit && unit <= high)
            return unit;
    }
    for (let unit = low; unit <= high && unit < 0x7f; unit++)
        if (unit > 0x20)
            return unit;
    return low;
};
const partitions = new WeakMap();
/** Partitions of one universe that are kept. */
const mostKept = 100;
/**
 * Partitions the universe by one subset construction over all languages. Two texts are in one class iff they are in
 * the same languages; every class holds at least one text, and `sample` is one. What was cut before is kept for as long
 * as its universe, and costs the budget the same again, so that no answer depends on what was asked earlier.
 */
const partitionTexts = (universe, languages, budget, preferred = []) => {
    const kept = partitions.get(universe) ?? new Map();
    partitions.set(universe, kept);
    const key = JSON.stringify([languages.map((one) => one.key), preferred]);
    const known = kept.get(key);
    if (known !== undefined) {
        budget.spend(known.cost);
        return known.partition;
    }
    let cost = 0;
    const counted = {
        spend: (steps) => {
            cost += steps;
            budget.spend(steps);
        },
    };
    const partition = cutWords(universe, languages, counted, preferred) ?? cutTexts(universe, languages, counted, preferred);
    if (kept.size < mostKept)
        kept.set(key, { partition, cost });
    return partition;
};
const asked = new WeakMap();
/** Answers that are kept: the same few hundred names are asked for again and again. */
const mostAnswers = 2_000;
/** Whether a universe, cut by nothing, has the text. */
const occursIn = (whole, text) => {
    let answers = asked.get(whole);
    if (answers === undefined || answers.size >= mostAnswers)
        asked.set(whole, (answers = new Map()));
    let answer = answers.get(text);
    if (answer === undefined)
        answers.set(text, (answer = whole.classOf(text) !== undefined));
    return answer;
};
/**
 * The same where every language is one text: each is a class, and what is left of the universe another one, if its
 * shortest text shows that there is something left. Undefined where that cannot be told so.
 */
const cutWords = (universe, languages, budget, preferred) => {
    const words = languages.map(wordOf);
    if (words.length === 0 || words.some((word) => word === undefined))
        return undefined;
    const whole = partitionTexts(universe, [], budget);
    if (whole.size === 0)
        return undefined;
    const shortest = whole.sample(0);
    const found = new Set();
    for (const word of words)
        if (word !== undefined) {
            budget.spend(1 + word.length);
            if (occursIn(whole, word))
                found.add(word);
        }
    if (found.has(shortest))
        return undefined;
    const texts = [shortest, ...found].sort((left, right) => left.length - right.length || (left < right ? -1 : left > right ? 1 : 0));
    const rest = texts.indexOf(shortest);
    const atoms = new Map(texts.map((text, atom) => [text, atom]));
    atoms.delete(shortest);
    const classOf = (text) => atoms.get(text) ?? (occursIn(whole, text) ? rest : undefined);
    const classes = words.map((word) => {
        const atom = word === undefined ? undefined : atoms.get(word);
        return atom === undefined ? [] : [atom];
    });
    let name;
    return {
        size: texts.length,
        classesOf: (index) => classes[index] ?? [],
        sample: (atom) => {
            const text = texts[atom];
            if (text === undefined)
                throw new RangeError(`no class ${atom}`);
            return atom === rest ? (name ??= preferred.find((one) => classOf(one) === rest) ?? shortest) : text;
        },
        classOf,
    };
};
const cutTexts = (universe, languages, budget, preferred) => {
    const automaton = buildNodes();
    const { nodes } = automaton;
    const nice = universe.niceUnits ?? defaultNice;
    const inside = languages.length;
    const outside = languages.length + 1;
    const frame = automaton.root();
    for (const sequence of universe.within.sequences)
        automaton.add(frame, sequence, inside);
    const frameEnd = nodes.length;
    const root = automaton.root();
    for (const one of universe.without)
        for (const sequence of one.sequences)
            automaton.add(root, sequence, outside);
    languages.forEach((one, index) => {
        for (const sequence of one.sequences)
            automaton.add(root, sequence, index);
    });
    const isFree = nodes.map(({ free }) => free.size > 0);
    const ascending = (left, right) => left - right;
    const seenIn = new Uint32Array(nodes.length);
    let round = 0;
    /** The nodes and those that they reach for nothing; ascending, each once. */
    const close = (start) => {
        round++;
        const out = [];
        const reach = (at) => {
            if (seenIn[at] === round)
                return;
            seenIn[at] = round;
            out.push(at);
        };
        for (const at of start)
            reach(at);
        for (let place = 0; place < out.length; place++) {
            const at = out[place];
            if (at !== undefined && isFree[at] === true)
                for (const to of nodes[at]?.free.values() ?? [])
                    reach(to);
        }
        return out.sort(ascending);
    };
    // A text that holds what no text can hold stays impossible, whatever follows.
    const lost = nodes.map(({ accepts, loop }) => accepts.includes(outside) && loop?.[0]?.[0] === 0 && loop[0][1] === 0xffff);
    const states = [];
    const known = new Map();
    const enter = (set, from, unit) => {
        const key = set.join(',');
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const marks = new Set();
        for (const at of set)
            for (const index of nodes[at]?.accepts ?? [])
                marks.add(index);
        const alive = marks.has(inside) && !marks.has(outside);
        marks.delete(inside);
        const signature = alive ? [...marks].sort((left, right) => left - right).join(',') : 'none';
        known.set(key, states.length);
        return states.push({ nodes: set, signature, from, unit, moves: [] }) - 1;
    };
    enter(close([frame, root]), -1, 0);
    const spansFrom = nodes.map(() => undefined);
    const spansOf = (node) => {
        const known = spansFrom[node];
        if (known !== undefined)
            return known;
        const { edges, loop } = nodes[node] ?? {};
        const spans = (loop ?? []).map(([low, high]) => ({ low, high, to: node }));
        for (const { units, to } of edges?.values() ?? [])
            for (const [low, high] of units)
                spans.push({ low, high, to });
        spansFrom[node] = spans;
        return spans;
    };
    for (let at = 0; at < states.length; at++) {
        const state = states[at];
        if (state === undefined)
            break;
        const spans = state.nodes.flatMap(spansOf);
        const moves = [];
        /** Where each set of spans leads: most ranges between two cuts lead where another one led. */
        const led = new Map();
        eachSlice(spans, (low, high, key, active) => {
            let found = led.get(key);
            if (found === undefined) {
                const targets = active();
                // Past the universe nothing comes back: a text that cannot occur is followed no further.
                const reached = targets.some((to) => to < frameEnd) ? close(targets) : [];
                const isLost = reached.length === 0 || reached.some((node) => lost[node] === true);
                found = isLost
                    ? { to: undefined, cost: 0 }
                    : { to: enter(reached, at, choose(low, high, nice)), cost: 1 + targets.length + reached.length };
                led.set(key, found);
            }
            if (found.to === undefined)
                return;
            moves.push([low, high, found.to]);
            budget.spend(found.cost);
        });
        budget.spend(1 + (spans.length >> 1));
        state.moves = moves;
    }
    const textTo = (at) => {
        const units = [];
        for (let state = states[at]; state !== undefined && state.from >= 0; state = states[state.from])
            units.push(state.unit);
        return String.fromCharCode(...units.reverse());
    };
    const atoms = new Map();
    states.forEach(({ signature }, state) => {
        if (signature !== 'none' && !atoms.has(signature))
            atoms.set(signature, { index: atoms.size, state, text: undefined });
    });
    const bySignature = [...atoms.keys()];
    const classes = languages.map(() => []);
    bySignature.forEach((signature, atom) => {
        if (signature !== '')
            for (const index of signature.split(','))
                classes[Number(index)]?.push(atom);
    });
    const classOf = (text) => {
        let at = 0;
        for (let index = 0; index < text.length; index++) {
            const to = follow(states[at]?.moves ?? [], text.charCodeAt(index));
            if (to === undefined)
                return undefined;
            at = to;
        }
        return atoms.get(states[at]?.signature ?? 'none')?.index;
    };
    let unnamed = atoms.size;
    for (const text of preferred) {
        if (unnamed === 0)
            break;
        const atom = classOf(text);
        const entry = atom === undefined ? undefined : atoms.get(bySignature[atom] ?? '');
        if (entry === undefined || entry.text !== undefined)
            continue;
        entry.text = text;
        unnamed -= 1;
    }
    return {
        size: bySignature.length,
        classesOf: (index) => classes[index] ?? [],
        sample: (atom) => {
            const entry = atoms.get(bySignature[atom] ?? 'none');
            if (entry === undefined)
                throw new RangeError(`no class ${atom}`);
            return (entry.text ??= textTo(entry.state));
        },
        classOf,
    };
};

;// CONCATENATED MODULE: ./src/access/space.ts




const offsetOf = (dimension) => (dimension.kind === 'text' || dimension.kind === 'number') && dimension.optional ? 1 : 0;
const isLanguage = (test) => (test.kind === 'text' ? test.language : undefined);
const isRanges = (test) => (test.kind === 'numbers' ? test.ranges : undefined);
const defined = (value) => value !== undefined;
const makeAxis = (dimension, level, tests, budget) => {
    const offset = offsetOf(dimension);
    const shape = (partition, indexes, classOf, sample, size) => ({
        dimension,
        level,
        size: size + offset,
        tests,
        classesOf: (index) => {
            const test = tests[index];
            if (test?.kind === 'present')
                return Array.from({ length: size }, (_, atom) => atom + offset);
            const place = indexes.indexOf(index);
            return place < 0 ? [] : (partition?.classesOf(place) ?? []).map((atom) => atom + offset);
        },
        sample: (atom) => (atom < offset ? undefined : sample(atom - offset)),
        classOf: (value) => {
            if (value === undefined)
                return offset === 1 ? 0 : undefined;
            const atom = classOf(value);
            return atom === undefined ? undefined : atom + offset;
        },
    });
    switch (dimension.kind) {
        case 'text':
        case 'texts': {
            const indexes = tests.flatMap((test, index) => (test.kind === 'text' ? [index] : []));
            const partition = partitionTexts(dimension.universe, tests.map(isLanguage).filter(defined), budget, dimension.preferred);
            return shape(partition, indexes, (value) => (typeof value === 'string' ? partition.classOf(value) : undefined), (atom) => partition.sample(atom), partition.size);
        }
        case 'number': {
            const indexes = tests.flatMap((test, index) => (test.kind === 'numbers' ? [index] : []));
            const partition = partitionNumbers(dimension.universe, tests.map(isRanges).filter(defined), dimension.preferred);
            return shape(partition, indexes, (value) => (typeof value === 'bigint' ? partition.classOf(value) : undefined), (atom) => partition.sample(atom), partition.size);
        }
        case 'choice': {
            const { values } = dimension;
            const place = (value) => {
                const at = values.findIndex((one) => one === value);
                return at < 0 ? undefined : at;
            };
            return {
                dimension,
                level,
                size: values.length,
                tests,
                classesOf: (index) => {
                    const test = tests[index];
                    return test?.kind === 'choice' ? test.values.map(place).filter(defined) : [];
                },
                sample: (atom) => values[atom],
                classOf: place,
            };
        }
    }
};
/**
 * The product of the dimensions, cut no finer than the formulas ask: values that no test tells apart are one class. The
 * order of the dimensions is the order of the diagram; one that no formula tests is left out.
 */
const makeSpace = (dimensions, formulas, budget) => {
    const tests = new Map();
    for (const formula of formulas)
        eachTest(formula, (name, test) => {
            let known = tests.get(name);
            if (known === undefined)
                tests.set(name, (known = new Map()));
            known.set(testKey(test), test);
        });
    const axes = [];
    const indexes = new Map();
    const sizes = [];
    for (const dimension of dimensions) {
        const mine = tests.get(dimension.name);
        if (mine === undefined)
            continue;
        tests.delete(dimension.name);
        const axis = makeAxis(dimension, sizes.length, [...mine.values()], budget);
        axes.push(axis);
        indexes.set(dimension.name, new Map([...mine.keys()].map((key, index) => [key, index])));
        if (dimension.kind === 'texts')
            for (let atom = 0; atom < axis.size; atom++)
                sizes.push(2);
        else
            sizes.push(axis.size);
    }
    for (const name of tests.keys())
        throw new RangeError(`a test on ${name}, which is no dimension`);
    const byName = new Map(axes.map((axis) => [axis.dimension.name, axis]));
    const diagrams = makeDiagrams(sizes, budget);
    const compileTest = (name, test) => {
        const axis = byName.get(name);
        const index = indexes.get(name)?.get(testKey(test));
        if (axis === undefined || index === undefined)
            throw new RangeError(`a test on ${name} from another space`);
        if (axis.dimension.kind !== 'texts')
            return diagrams.where(axis.level, axis.classesOf(index));
        return diagrams.unionOf(axis.classesOf(index).map((atom) => diagrams.where(axis.level + atom, [1])));
    };
    const compiled = new Map();
    const compile = (formula) => {
        const known = compiled.get(formula);
        if (known !== undefined)
            return known;
        let node;
        switch (formula.kind) {
            case 'constant':
                node = formula.value ? FULL : EMPTY;
                break;
            case 'test':
                node = compileTest(formula.dimension, formula.test);
                break;
            case 'not':
                node = diagrams.complement(compile(formula.of));
                break;
            case 'and':
                node = diagrams.intersectionOf(formula.parts.map(compile));
                break;
            case 'or':
                node = diagrams.unionOf(formula.parts.map(compile));
                break;
        }
        compiled.set(formula, node);
        return node;
    };
    return { axes, diagrams, compile, axis: (name) => byName.get(name) };
};

// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
;// CONCATENATED MODULE: ./src/mesh/compile/focus.ts





/** A rule means the same in every policy of one place. */
const focus_placeOf = ({ policy }) => `${policy.action} ${policy.object.key.namespace}`;
/** Rules of one place by a text that says all of them. */
const byText = (rules, textOf) => (0,group_by/* groupBy */.$)(rules, ({ rule }) => textOf(rule));
/** Rules whose text stands on one side alone. */
const oneSided = (old, now, textOf) => {
    const [olds, nows] = [byText(old, textOf), byText(now, textOf)];
    const only = (these, others) => [...these].flatMap(([key, rules]) => (others.has(key) ? [] : rules));
    return [only(olds, nows), only(nows, olds)];
};
/**
 * Rules that stand in one of two stages alone. Few differ as they are written, and only of those it is asked whether
 * they differ beyond the order of their members. A policy that is the same object in both is not read.
 */
const changedRules = (before, after) => {
    const [olds, nows] = [
        [...before.allow, ...before.deny],
        [...after.allow, ...after.deny],
    ];
    const rulesOf = (policies, others) => policies
        .filter((policy) => !others.has(policy))
        .flatMap((policy) => (policy.rules ?? []).map((rule) => ({ policy, rule })));
    const [old, now] = [rulesOf(olds, new Set(nows)), rulesOf(nows, new Set(olds))];
    return [...new Set([...old, ...now].map(focus_placeOf))].flatMap((place) => {
        const inPlace = (rules) => rules.filter((one) => focus_placeOf(one) === place);
        return oneSided(...oneSided(inPlace(old), inPlace(now), JSON.stringify), digest/* digestOf */.ol).flat();
    });
};
const accounts = new WeakMap();
/** `ns/NS/sa/SA` of the principals without which no source of the rule matches; `any` where they cannot be listed. */
const accountsOf = (rule) => {
    const known = accounts.get(rule);
    if (known !== undefined)
        return known;
    const lists = (0,mesh_fields/* objectsAt */.yR)(rule, 'from').map((from) => (0,mesh_fields/* textsAt */.i1)(from, 'source', 'principals'));
    const plain = lists.length > 0 && lists.every((list) => list.length > 0 && list.every((value) => /^[^/*]+\/[^*]+$/.test(value)));
    // Aliases change the trust domain alone, so what follows it tells identities apart in any state.
    const found = plain ? new Set(lists.flat().map((value) => value.slice(value.indexOf('/')))) : 'any';
    accounts.set(rule, found);
    return found;
};
const objectKeys = (policies) => policies.map(({ object }) => `${object.key.namespace}/${(0,digest/* objectDigest */.A2)(object)}`).join(',');
/** All that decides beside the rules of ALLOW and DENY. */
const frameOf = (stage) => JSON.stringify([
    stage.proxy,
    stage.mutualTls,
    stage.serverTls,
    stage.trustedProxies,
    stage.port,
    stage.protocol,
    stage.peer,
    stage.allow.length > 0,
    stage.custom.map((policy) => policy.provider),
    objectKeys(stage.custom),
    objectKeys(stage.jwtRules),
    stage.jwtRules.map(({ index }) => index),
    stage.unknowns.map(({ identity }) => identity),
]);
/** Undefined where more than rules changes. `sameSettings`: the mesh's settings are the same in both states. */
const focusOf = (before, after, sameSettings) => {
    const [old, now] = [(0,mesh_enforcement/* everyStageOf */.h)(before), (0,mesh_enforcement/* everyStageOf */.h)(after)];
    const same = sameSettings &&
        before.destination.protocol === after.destination.protocol &&
        before.stages.length === after.stages.length &&
        (before.callers === after.callers || JSON.stringify(before.callers) === JSON.stringify(after.callers)) &&
        old.length === now.length &&
        old.every((stage, at) => {
            const other = now[at];
            return other !== undefined && frameOf(stage) === frameOf(other);
        });
    if (!same)
        return undefined;
    const changed = new Map();
    const touched = new Set();
    let anybody = false;
    for (const [at, stage] of old.entries())
        for (const { policy, rule } of changedRules(stage, now[at] ?? stage)) {
            const rules = changed.get(policy);
            if (rules === undefined)
                changed.set(policy, new Set([rule]));
            else
                rules.add(rule);
            const named = accountsOf(rule);
            if (named === 'any')
                anybody = true;
            else
                for (const account of named)
                    touched.add(account);
        }
    const isChanged = (policy, rule) => changed.get(policy)?.has(rule) ?? false;
    // A proxy that sees another peer than the client, or several names of one, is asked rule by rule.
    const single = [...old, ...now].every((stage) => stage.proxy !== 'gateway' && stage.peer === 'client');
    return {
        isChanged,
        isElsewhere: (rule) => {
            if (anybody || !single)
                return false;
            const named = accountsOf(rule);
            if (named === 'any')
                return false;
            for (const account of named)
                if (touched.has(account))
                    return false;
            return true;
        },
    };
};
const shapes = new WeakMap();
const shapesOf = (language) => {
    const known = shapes.get(language);
    if (known !== undefined)
        return known;
    const found = language.sequences.map((sequence) => {
        let start = '';
        for (const { units, repeat } of sequence) {
            const [only] = units;
            if (repeat !== 'once' || units.length !== 1 || only === undefined || only[0] !== only[1])
                break;
            start += String.fromCharCode(only[0]);
        }
        return { start, whole: start.length === sequence.length };
    });
    shapes.set(language, found);
    return found;
};
/** Surely no text is in both. */
const areApart = (left, right) => left.key !== right.key &&
    shapesOf(left).every((one) => shapesOf(right).every((other) => {
        if (one.whole && other.whole)
            return one.start !== other.start;
        if (one.whole)
            return !other.start.startsWith(one.start) && !one.start.startsWith(other.start)
                ? true
                : !accepts(right, one.start);
        if (other.whole)
            return !one.start.startsWith(other.start) && !other.start.startsWith(one.start)
                ? true
                : !accepts(left, other.start);
        return !one.start.startsWith(other.start) && !other.start.startsWith(one.start);
    }));
const testsApart = (left, right) => {
    if (left.kind === 'text' && right.kind === 'text')
        return areApart(left.language, right.language);
    if (left.kind === 'numbers' && right.kind === 'numbers')
        return left.ranges.every(([low, high]) => right.ranges.every(([first, last]) => high < first || last < low));
    if (left.kind === 'choice' && right.kind === 'choice')
        return !left.values.some((value) => right.values.includes(value));
    return false;
};
const needs = new WeakMap();
const alternatives = (formula) => {
    if (formula.kind === 'test')
        return { dimension: formula.dimension, tests: [formula.test] };
    if (formula.kind !== 'or')
        return undefined;
    const parts = formula.parts.map(alternatives);
    const [first] = parts;
    if (first === undefined || !parts.every((part) => part?.dimension === first.dimension))
        return undefined;
    return { dimension: first.dimension, tests: parts.flatMap((part) => part?.tests ?? []) };
};
const needsOf = (formula) => {
    const known = needs.get(formula);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const part of formula.kind === 'and' ? formula.parts : [formula]) {
        const one = alternatives(part);
        if (one !== undefined && !found.has(one.dimension))
            found.set(one.dimension, one.tests);
    }
    needs.set(formula, found);
    return found;
};
/** Surely no request satisfies both formulas. */
const surelyApart = (left, right, isList) => {
    const others = needsOf(right);
    for (const [dimension, tests] of needsOf(left)) {
        const their = others.get(dimension);
        if (their === undefined || isList(dimension))
            continue;
        if (tests.every((one) => their.every((other) => testsApart(one, other))))
            return true;
    }
    return false;
};

;// CONCATENATED MODULE: ./src/mesh/compile/request-space.ts







const request_space_addresses = (...texts) => texts.flatMap((text) => {
    const value = readAddress(text);
    return value === undefined ? [] : [value];
});
/** Whom a witness is from that is of no trust domain of the mesh. */
const foreignPeer = 'spiffe://other.example/ns/default/sa/default';
const preferredAddresses = request_space_addresses('10.0.0.1', '10.1.0.1', '192.168.0.1', '203.0.113.7', '2001:db8::1');
/** Where no Service has a name that fits: an empty authority is one that few clients can send. */
const otherAuthorities = ['example.com', 'other.example', 'test.invalid', 'localhost', '192.0.2.1'];
const peerUniverses = new WeakMap();
/** One universe for all destinations of a mesh, so that what is cut of it is cut once. */
const peersOf = (settings, kinds) => {
    const [first] = settings;
    if (first === undefined)
        return peerUniverse(settings, kinds);
    const known = peerUniverses.get(first) ?? new Map();
    peerUniverses.set(first, known);
    const key = JSON.stringify([
        kinds,
        settings.map((one) => [
            one.trustDomain,
            one.trustDomainAliases,
            one.otherTrustDomains,
            one.anyTrustDomain ?? false,
        ]),
    ]);
    const universe = known.get(key) ?? peerUniverse(settings, kinds);
    known.set(key, universe);
    return universe;
};
/**
 * Whether certificates of no trust domain of the mesh are part of what is compared. A gateway's clients may bring any. A
 * sidecar ends their handshake, but for a port whose mode is DISABLE, or without a sidecar: there it is bytes like any
 * others (istio-semantics §9, probed). Only where the states differ in that a row can tell them.
 */
const knowsForeignPeers = (enforcements) => {
    const stages = enforcements.flatMap((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).map((stage) => ({ ...stage, protocol: stage.protocol ?? one.destination.protocol })));
    if (stages.some(({ proxy }) => proxy === 'gateway'))
        return true;
    const handshakes = stages.flatMap(({ proxy, mutualTls, protocol }) => {
        if (proxy === 'none')
            return ['bytes'];
        return proxy === 'sidecar' && mutualTls === 'DISABLE' && protocol !== 'HTTP' ? ['bytes'] : ['ended'];
    });
    return new Set(handshakes).size > 1;
};
const isMultiple = (name, enforcements) => enforcements.some(({ settings }) => matchesLines(name, settings));
/** Every attribute that the formulas test, in the order of the diagrams. */
const dimensionsFor = (formulas, enforcements, places, otherPorts, unknowns, preferences) => {
    const names = new Set();
    for (const formula of formulas)
        eachTest(formula, (name) => names.add(name));
    const settings = enforcements.map((one) => one.settings);
    const gateway = enforcements.some((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).some((stage) => stage.proxy === 'gateway'));
    const [normalization = 'BASE'] = settings.map((one) => one.pathNormalization);
    const rest = [...names].sort(order/* byCodePoint */.H);
    const number = (name, optional) => ({
        name,
        kind: 'number',
        universe: allAddresses,
        optional,
        preferred: preferredAddresses,
    });
    const text = (name, universe, optional, preferred) => ({ name, kind: 'text', universe, optional, preferred });
    const foreign = !gateway && knowsForeignPeers(enforcements);
    const principals = [...preferences.principals, ...(foreign ? [foreignPeer] : [])];
    const ports = [];
    let low = 1n;
    for (const port of [...new Set(otherPorts)].filter((one) => one > 0).sort((left, right) => left - right)) {
        if (BigInt(port) > low)
            ports.push([low, BigInt(port) - 1n]);
        low = BigInt(port) + 1n;
    }
    ports.push([low, 65535n]);
    const dimensions = [
        { name: attribute.kind, kind: 'choice', values: ['http', 'tcp'] },
        { name: attribute.tls, kind: 'choice', values: ['plain', 'tls'] },
        gateway
            ? { name: attribute.peer, kind: 'texts', universe: peersOf(settings, 'any'), preferred: principals }
            : text(attribute.peer, peersOf(settings, foreign ? 'of any mesh' : 'of the mesh'), true, principals),
        number(attribute.directAddress, false),
        ...rest.filter((name) => name.startsWith('forwarded address ')).map((name) => number(name, true)),
        number(attribute.destinationAddress, false),
        { name: attribute.port, kind: 'number', universe: ports, optional: false, preferred: [8080n, 80n, 9090n] },
        text(attribute.sni, sniUniverse, false, ['outbound_.8080_._.a', '']),
        { name: attribute.token, kind: 'choice', values: ['none', 'valid', 'invalid'] },
        { name: attribute.tokenPlace, kind: 'choice', values: places },
        text(attribute.issuer, claimUniverse, true, preferences.issuers),
        text(attribute.subject, claimUniverse, true, ['someone']),
        ...rest
            .filter((name) => name.startsWith('claim ['))
            .map((name) => name === attribute.claim(['jti'])
            ? text(name, claimUniverse, true, [])
            : {
                name,
                kind: 'texts',
                universe: claimUniverse,
                ...(name === attribute.claim(['aud']) ? { preferred: preferences.audiences ?? [] } : {}),
            }),
        text(attribute.method, methodUniverse, false, ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']),
        text(attribute.authority, authorityUniverse, false, [...preferences.authorities, ...otherAuthorities]),
        text(attribute.path, pathUniverse(normalization), false, ['/', '/index.html']),
        text(attribute.sent(attribute.authority), authorityUniverse, false, [
            ...preferences.authorities,
            ...otherAuthorities,
        ]),
        text(attribute.sent(attribute.path), pathUniverse(normalization), false, ['/', '/index.html']),
        ...rest.filter((name) => name.startsWith('route header ')).map((name) => text(name, headerUniverse, true, [])),
        ...rest
            .filter((name) => name.startsWith('header '))
            .map((name) => {
            const header = name.slice('header '.length);
            return isJoined(header) || !isMultiple(header, enforcements)
                ? text(name, headerUniverse, true, [])
                : { name, kind: 'texts', universe: headerUniverse };
        }),
        ...[...unknowns.found.keys()]
            .sort(order/* byCodePoint */.H)
            .map((name) => ({ name, kind: 'choice', values: ['no', 'yes'] })),
    ];
    // A list can hold any of its tests' values at once, so lists stand behind what tells the rules apart: there a rule's own
    // values are all that is left to ask.
    const used = dimensions.filter((dimension) => names.has(dimension.name));
    const isUnknown = ({ name }) => unknowns.found.has(name);
    const isList = ({ kind }) => kind === 'texts';
    return [...used.filter((one) => !isList(one) && !isUnknown(one)), ...used.filter(isList), ...used.filter(isUnknown)];
};
const anything = language('any text', [many(anyUnit)]);
/**
 * What holds of every real request, whatever the policies (istio-semantics §9, coupling constraints): a plain HTTP
 * request has no server name, a certificate needs TLS, both ends of a connection have addresses of one family, and a claim
 * that is a text has no members.
 */
const realisable = (formulas, enforcements) => {
    const names = new Set();
    for (const formula of formulas)
        eachTest(formula, (name) => names.add(name));
    const gateway = enforcements.some((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).some((stage) => stage.proxy === 'gateway'));
    const parts = [];
    if (names.has(attribute.sni))
        parts.push(or(gateway ? chosen(attribute.tls, 'tls') : or(present(attribute.peer), chosen(attribute.kind, 'tcp')), formula_fits(attribute.sni, exactly(''))));
    if (names.has(attribute.tls) || (gateway && names.has(attribute.sni)))
        parts.push(or(not(present(attribute.peer)), chosen(attribute.tls, 'tls')));
    if (names.has(attribute.directAddress) && names.has(attribute.destinationAddress)) {
        const [from, to] = [attribute.directAddress, attribute.destinationAddress].map((name) => among(name, readBlock('0.0.0.0/0') ?? [], 'IPv4'));
        if (from !== undefined && to !== undefined)
            parts.push(or(and(from, to), and(not(from), not(to))));
    }
    const claims = [...names].filter((name) => name.startsWith('claim ['));
    for (const outer of claims)
        for (const inner of claims)
            if (inner !== outer && inner.startsWith(`${outer.slice(0, -1)},`))
                parts.push(not(and(formula_fits(outer, anything), formula_fits(inner, anything))));
    return and(...parts);
};

// EXTERNAL MODULE: ./src/mesh/difference/enforcement-key.ts
var enforcement_key = __webpack_require__(46105);
;// CONCATENATED MODULE: ./src/mesh/difference/access-space.ts














/** Places and keys of tokens, over both states. */
const tokenContext = (before, after) => {
    const places = new Set();
    const headers = new Set();
    const keys = new Map();
    [before, after].forEach((enforcement, side) => {
        for (const stage of (0,mesh_enforcement/* everyStageOf */.h)(enforcement))
            for (const name of headersOfTokens(stage, enforcement.settings))
                headers.add(name);
        for (const { rule } of (0,mesh_enforcement/* everyStageOf */.h)(enforcement).flatMap((stage) => stage.jwtRules)) {
            for (const place of token_placesOf(rule, enforcement.settings))
                places.add(place);
            const issuer = (0,mesh_fields/* textAt */.$6)(rule, 'issuer');
            const sources = keys.get(issuer) ?? [new Set(), new Set()];
            sources[side === 0 ? 0 : 1].add(keySourceOf(rule));
            keys.set(issuer, sources);
        }
    });
    const doubtful = [...keys].filter(([, [old, now]]) => old.size > 0 && now.size > 0 && [...old, ...now].some((source) => !old.has(source) || !now.has(source)));
    return { places: [...places].sort(order/* byCodePoint */.H), headers, doubtfulKeys: new Set(doubtful.map(([issuer]) => issuer)) };
};
const namesIn = (formulas) => {
    const names = new Set();
    for (const formula of formulas)
        eachTest(formula, (name) => names.add(name));
    return names;
};
/** CORS preflights pass the JWT filter with any token: true, and told by no row unless there is nothing else to tell. */
const access_space_preflight = (names) => {
    const [origin, method] = ['origin', 'access-control-request-method'].map((name) => attribute.header(name));
    if (origin === undefined || method === undefined || !names.has(origin) || !names.has(method))
        return undefined;
    const full = (name) => and(present(name), not(formula_fits(name, exactly(''))));
    return and(formula_fits(attribute.method, exactly('OPTIONS')), full(origin), full(method));
};
/** Both states, without the rules that no request of a changed rule can match; `never` outside of those requests. */
const compileBoth = (before, after, context, whole) => {
    const settings = before.settings === after.settings || (0,enforcement_key/* settingsKey */.z)(before) === (0,enforcement_key/* settingsKey */.z)(after);
    const focus = whole ? undefined : focusOf(before, after, settings);
    if (focus === undefined)
        return { old: compileEnforcement(before, context), now: compileEnforcement(after, context), region: always };
    const gateway = [before, after].some((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).some((stage) => stage.proxy === 'gateway'));
    const isList = (name) => name.startsWith('header ') || name.startsWith('claim [') || (gateway && name === attribute.peer);
    const changed = new Set();
    const gather = (policy, rule, compile) => {
        if (focus.isChanged(policy, rule))
            changed.add(compile());
        return false;
    };
    const [olds, nows] = [new Map(), new Map()];
    compileEnforcement(before, { ...context, compiled: olds, keep: gather });
    compileEnforcement(after, { ...context, compiled: nows, keep: gather });
    const region = or(...changed);
    if (region.kind === 'constant' && !region.value)
        return { old: never, now: never, region };
    const keep = (policy, rule, compile) => focus.isChanged(policy, rule) ||
        (!focus.isElsewhere(rule) && [...changed].some((one) => !surelyApart(one, compile(), isList)));
    const old = compileEnforcement(before, { ...context, compiled: olds, keep });
    return { old, now: compileEnforcement(after, { ...context, compiled: nows, keep }), region };
};
/** Compiles both states of a destination into one space. Throws `TooComplex`. */
const makeAccessSpace = (before, after, options) => {
    const unknowns = makeUnknownTests();
    const context = {
        tokens: tokenContext(before, after),
        unknowns,
        otherPorts: options.otherPorts,
        domains: [
            ...domainsOf(before.settings),
            ...domainsOf(after.settings),
            ...(knowsForeignPeers([before, after]) ? ['*'] : []),
        ],
    };
    const { old, now, region } = compileBoth(before, after, context, options.whole ?? false);
    const real = realisable([old, now, region], [before, after]);
    const names = namesIn([old, now, real, region]);
    const bypass = access_space_preflight(names);
    // Where no policy and no filter tests a token, there is none to be refused for.
    const filtered = names.has(attribute.token)
        ? not(or(compileTokenFilters(before, context), compileTokenFilters(after, context)))
        : never;
    const formulas = [old, now, real, region, filtered, ...(bypass === undefined ? [] : [bypass])];
    const dimensions = dimensionsFor(formulas, [before, after], context.tokens.places, options.otherPorts, unknowns, options.preferences);
    const space = makeSpace(dimensions, formulas, options.budget);
    return {
        space,
        before: space.compile(old),
        after: space.compile(now),
        realisable: space.compile(real),
        region: space.compile(region),
        aside: bypass === undefined ? EMPTY : space.compile(bypass),
        tokenRefused: space.compile(filtered),
        names,
        unknowns: unknowns.found,
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/compare-destination.ts










const compare_destination_reasonOf = (unknown) => ({
    code: unknown.code,
    text: unknown.what,
});
const uniqueReasons = (reasons) => [...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values()].sort((left, right) => (0,order/* byCodePoint */.H)(left.code, right.code) || (0,order/* byCodePoint */.H)(left.text, right.text));
/** What two states read differently of one request, so that no common set of requests can be compared. */
const incomparableSettings = (before, after, names) => {
    const reasons = [];
    const [old, now] = [before.settings, after.settings];
    if (old.pathNormalization !== now.pathNormalization && names.has(attribute.path))
        reasons.push({
            code: 'PATH_NORMALIZATION_CHANGED',
            text: `path normalisation changes from ${old.pathNormalization} to ${now.pathNormalization}, and policies read paths`,
        });
    const lines = (settings) => (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [27, 8], [28, 5], [29, 1]);
    if (lines(old) !== lines(now) && [...names].some((name) => name.startsWith('header ')))
        reasons.push({
            code: 'HEADER_MATCHING_CHANGED',
            text: 'the two versions of Istio match headers that are sent twice differently',
        });
    // Which rule splits a claim matters: a token meets the rules of its own issuer.
    const spaces = (enforcement) => {
        if (!(0,resolve_version/* hasFix */.EQ)(enforcement.settings.istioVersion, [28, 0]))
            return '';
        const split = (0,mesh_enforcement/* everyStageOf */.h)(enforcement)
            .flatMap((stage) => stage.jwtRules)
            .flatMap(({ rule }) => (0,mesh_fields/* textsAt */.i1)(rule, 'spaceDelimitedClaims')
            .filter((claim) => names.has(attribute.claim([claim])))
            .map((claim) => `${(0,mesh_fields/* textAt */.$6)(rule, 'issuer')} ${claim}`));
        return [...new Set(split)].sort(order/* byCodePoint */.H).join('\n');
    };
    if (spaces(before) !== spaces(after))
        reasons.push({
            code: 'CLAIM_SPLITTING_CHANGED',
            text: 'spaceDelimitedClaims changes for a claim that policies read',
        });
    return reasons;
};
/** Attributes in the order in which a row forgets them. */
const growth = (space) => {
    const rank = (name) => {
        if (name.startsWith('unknown '))
            return 0;
        if (name.startsWith('header '))
            return 1;
        const order = [
            attribute.sni,
            attribute.tls,
            attribute.destinationAddress,
            attribute.tokenPlace,
            attribute.kind,
            attribute.authority,
            attribute.method,
            attribute.path,
            attribute.port,
            attribute.directAddress,
            attribute.token,
            attribute.issuer,
            attribute.subject,
            attribute.peer,
        ];
        const at = order.indexOf(name);
        return at < 0 ? 2 + order.indexOf(attribute.token) : 2 + at;
    };
    return [...space.axes]
        .sort((left, right) => rank(left.dimension.name) - rank(right.dimension.name) || left.level - right.level)
        .flatMap((axis) => axis.dimension.kind === 'texts'
        ? Array.from({ length: axis.size }, (_, atom) => axis.level + atom)
        : [axis.level]);
};
/** Classes of an axis, those with a well-known value first. */
const preferenceOf = (space) => {
    const orders = new Map();
    for (const axis of space.axes) {
        const { dimension } = axis;
        if (dimension.kind === 'choice' || dimension.kind === 'texts')
            continue;
        const order = new Set();
        const put = (atom) => void (atom === undefined || order.add(atom));
        if (dimension.name !== attribute.method && dimension.name !== attribute.sni)
            put(axis.classOf(undefined));
        for (const value of dimension.preferred ?? []) {
            if (order.size === axis.size)
                break;
            put(axis.classOf(value));
        }
        for (let atom = 0; atom < axis.size; atom++)
            order.add(atom);
        orders.set(axis.level, [...order]);
    }
    return (level) => orders.get(level);
};
const mostRows = 24;
/** Boxes that are not shown are counted up to here. */
const mostCounted = 76;
const isOfToken = (name) => name === attribute.token || name === attribute.tokenPlace || name === attribute.issuer || name.startsWith('claim ');
/** Whether a box that holds requests without a token could hold those with any, but for the ones that are refused for it. */
const holdsForAnyToken = (space, box, allowed) => {
    const token = space.axis(attribute.token);
    if (token === undefined)
        return false;
    const states = box[token.level];
    if (states === undefined || !states.some((at) => token.sample(at) === 'none'))
        return false;
    const levels = new Set(space.axes
        .filter(({ dimension }) => isOfToken(dimension.name))
        .flatMap((axis) => axis.dimension.kind === 'texts'
        ? Array.from({ length: axis.size }, (_, atom) => axis.level + atom)
        : [axis.level]));
    return isInside(space, box.map((values, level) => (levels.has(level) ? undefined : values)), allowed);
};
/**
 * The boxes of the difference itself; where these are many, larger ones of all that one side lets through, less what the
 * other side lets through as well: "any request, except what was allowed before" for a last ALLOW that goes.
 */
const fewBoxes = (space, { care, exact, wide, tokenRefused }) => {
    const anyToken = ({ boxes }, allowed) => {
        const open = space.diagrams.union(allowed, tokenRefused);
        return boxes.map(({ box }) => holdsForAnyToken(space, box, open));
    };
    const cover = (from, allowed, most) => coverWithBoxes(space, { care: from, allowed, preference: preferenceOf(space), order: growth(space), most });
    const own = cover(care, exact, mostRows);
    if (wide !== EMPTY && (own.rest !== EMPTY || own.boxes.length > 2)) {
        const larger = cover(care, wide, own.rest === EMPTY ? Math.floor(own.boxes.length / 2) : mostRows);
        if (larger.rest === EMPTY) {
            const reach = larger.boxes.map(({ box }) => !isInside(space, box, exact));
            return { space, cover: larger, reach, anyToken: anyToken(larger, wide), left: '' };
        }
    }
    const reach = own.boxes.map(() => false);
    const any = anyToken(own, exact);
    if (own.rest === EMPTY)
        return { space, cover: own, reach, anyToken: any, left: '' };
    const further = cover(own.rest, exact, mostCounted);
    const count = String(further.boxes.length);
    return { space, cover: own, reach, anyToken: any, left: further.rest === EMPTY ? count : `more than ${count}` };
};
const verdictOf = (gained, lost) => gained ? (lost ? 'incomparable' : 'more permissive') : lost ? 'less permissive' : 'equivalent';
/**
 * Compares what a destination lets through before and after.
 *
 * Without reasons, `gained` is undefined iff every request of the universe that is let through after is let through
 * before; and the boxes of `gained` hold exactly the requests of which that is not so, preflights aside.
 */
const compareDestination = (before, after, options) => {
    try {
        return compareExactly(before, after, options);
    }
    catch (error) {
        if (!(error instanceof TooComplex))
            throw error;
        const reason = {
            code: 'TOO_COMPLEX',
            text: `the policies of ${after.destination.title} in ${after.destination.namespace} need ${error.message}`,
        };
        return { verdict: 'cannot prove', reasons: [reason], gained: undefined, lost: undefined };
    }
};
const compareExactly = (before, after, options) => {
    const access = (options.makeSpace ?? makeAccessSpace)(before, after, options);
    const settings = incomparableSettings(before, after, access.names);
    if (settings.length > 0)
        return { verdict: 'cannot prove', reasons: settings, gained: undefined, lost: undefined };
    const { space, unknowns, aside, before: oldSet, after: newSet, realisable: realSet, region, tokenRefused } = access;
    const { diagrams } = space;
    const unknownLevels = new Set(space.axes.filter(({ dimension }) => unknowns.has(dimension.name)).map(({ level }) => level));
    const asked = diagrams.intersect(realSet, region);
    const gained = diagrams.intersect(asked, diagrams.subtract(newSet, oldSet));
    const lost = diagrams.intersect(asked, diagrams.subtract(oldSet, newSet));
    const opaque = [...opaqueUnknowns(before), ...opaqueUnknowns(after)];
    if (opaque.length > 0) {
        const identities = (enforcement) => opaqueUnknowns(enforcement)
            .map(({ identity }) => identity)
            .sort(order/* byCodePoint */.H)
            .join('\n');
        if (gained === EMPTY && lost === EMPTY && identities(before) === identities(after))
            return { verdict: 'equivalent', reasons: [], gained: undefined, lost: undefined };
        return { verdict: 'cannot prove', reasons: uniqueReasons(opaque.map(compare_destination_reasonOf)), gained: undefined, lost: undefined };
    }
    const surely = (set) => (unknownLevels.size === 0 ? set : diagrams.forAll(set, unknownLevels));
    const [sureGained, sureLost] = [surely(gained), surely(lost)];
    const maybeGained = unknownLevels.size === 0 ? EMPTY : diagrams.subtract(diagrams.forSome(gained, unknownLevels), sureGained);
    const regions = (care, wide) => {
        if (care === EMPTY)
            return undefined;
        const shown = diagrams.subtract(care, aside);
        const free = [aside, realSet === FULL ? EMPTY : diagrams.complement(realSet)];
        return fewBoxes(space, {
            care: shown === EMPTY ? care : shown,
            exact: diagrams.unionOf([care, ...free]),
            // What an unknown decides is not to be told as allowed.
            wide: unknownLevels.size > 0 ? EMPTY : diagrams.unionOf([diagrams.intersect(asked, wide), ...free]),
            tokenRefused,
        });
    };
    const reasons = maybeGained === EMPTY ? [] : decidingUnknowns(space, gained, unknownLevels, unknowns);
    const verdict = verdictOf(sureGained !== EMPTY, lost !== EMPTY);
    return {
        verdict: reasons.length > 0 ? 'cannot prove' : verdict,
        reasons,
        gained: regions(sureGained, newSet),
        lost: regions(sureLost, oldSet),
    };
};
/** Unknowns that a set depends on. */
const decidingUnknowns = (space, set, levels, found) => uniqueReasons(space.axes.flatMap(({ dimension, level }) => {
    const unknown = found.get(dimension.name);
    if (!levels.has(level) || unknown === undefined)
        return [];
    return space.diagrams.forSome(set, new Set([level])) === set ? [] : [compare_destination_reasonOf(unknown)];
}));

// EXTERNAL MODULE: ./src/mesh/traffic/along-gateway.ts + 1 modules
var along_gateway = __webpack_require__(64364);
// EXTERNAL MODULE: ./src/mesh/traffic/route-tables.ts + 4 modules
var route_tables = __webpack_require__(39256);
// EXTERNAL MODULE: ./src/mesh/traffic/follow-along.ts
var follow_along = __webpack_require__(12126);
// EXTERNAL MODULE: ./src/mesh/traffic/places-behind.ts
var places_behind = __webpack_require__(71652);
// EXTERNAL MODULE: ./src/mesh/traffic/route.ts
var traffic_route = __webpack_require__(22766);
;// CONCATENATED MODULE: ./src/mesh/compile/shift-language.ts

const shift_language_holds = (part, unit) => part.units.some(([low, high]) => low <= unit && unit <= high);
/** What may follow a character in texts of a sequence. */
const behind = (sequence, unit) => {
    const [first, ...rest] = sequence;
    if (first === undefined)
        return [];
    const taken = shift_language_holds(first, unit);
    switch (first.repeat) {
        case 'once':
            return taken ? [rest] : [];
        case 'some':
            return taken ? [[many(first.units), ...rest]] : [];
        case 'any':
            return [...(taken ? [sequence] : []), ...behind(rest, unit)];
    }
};
const keyOf = (sequence) => sequence.map(partKey).join(' ');
/** Every `rest` of which `start + rest` is in the language. */
const restsAfter = (of, start) => {
    let sequences = of.sequences;
    for (let at = 0; at < start.length && sequences.length > 0; at++) {
        const next = new Map();
        for (const sequence of sequences)
            for (const rest of behind(sequence, start.charCodeAt(at)))
                next.set(keyOf(rest), rest);
        sequences = [...next.values()];
    }
    return sequences;
};
/** A pattern for people: the characters that stand alone, and `*` for what repeats. */
const titleOf = (sequences, otherwise) => {
    const [only, ...more] = sequences;
    if (only === undefined || more.length > 0)
        return otherwise;
    let title = '';
    for (const { units, repeat } of only) {
        const [unit, ...others] = units;
        if (repeat !== 'once') {
            if (keyOf([many(units)]) !== keyOf([many(anyUnit)]))
                return otherwise;
            title += '*';
        }
        else if (unit === undefined || others.length > 0 || unit[0] !== unit[1])
            return otherwise;
        else
            title += String.fromCharCode(unit[0]);
    }
    return title;
};
const shifted = new WeakMap();
/** Texts `to + rest` of every text `from + rest` of the language. */
const withOtherStart = (of, from, to) => {
    const known = shifted.get(of) ?? new Map();
    shifted.set(of, known);
    const key = JSON.stringify([from, to]);
    const found = known.get(key);
    if (found !== undefined)
        return found;
    const start = literal(to);
    const sequences = restsAfter(of, from).map((rest) => [...start, ...rest]);
    const made = language(titleOf(sequences, `${of.title} behind ${to}`), ...sequences);
    known.set(key, made);
    return made;
};

;// CONCATENATED MODULE: ./src/mesh/compile/path-rewrite.ts




const isExactly = (text) => formula_fits(attribute.path, exactly(text));
const startsWith = (text) => formula_fits(attribute.path, startingWith(text));
/** Whether the destination's proxy takes the path as it is: what its normaliser would change is none of the universe. */
const isNormal = (path, mode) => {
    const { within, without } = pathUniverse(mode);
    return accepts(within, path) && !without.some((one) => accepts(one, path));
};
/** A cut in the middle of an escape would make another one of its ends. */
const cutsEscape = (text) => /%[0-9A-Fa-f]?$/.test(text);
/** Pieces of one after the other: each is asked where none before it holds. */
const inOrder = (pieces) => pieces.map(({ when, change }, index) => ({
    when: and(when, ...pieces.slice(0, index).map((other) => not(other.when))),
    change,
}));
/**
 * A start that changes. The proxy of the destination normalises once more: behind a slash a rest such as `../x`, which was
 * part of a name before, climbs; and two slashes may become one.
 */
const otherStart = (from, to, mode) => {
    const rest = { when: startsWith(from), change: { kind: 'start', from, to } };
    if (mode === 'NONE' || !to.endsWith('/'))
        return [rest];
    const above = to.slice(0, to.slice(0, -1).lastIndexOf('/') + 1) || '/';
    const climbs = from.endsWith('/')
        ? []
        : [
            { when: isExactly(`${from}.`), change: { kind: 'text', to } },
            { when: startsWith(`${from}./`), change: { kind: 'start', from: `${from}./`, to } },
            { when: isExactly(`${from}..`), change: { kind: 'text', to: above } },
            { when: startsWith(`${from}../`), change: { kind: 'start', from: `${from}../`, to: above } },
        ];
    const merged = mode === 'BASE' ? [] : [{ when: startsWith(`${from}/`), change: { kind: 'start', from: `${from}/`, to } }];
    return inOrder([...climbs, ...merged, rest]);
};
/** The pieces of a rewrite; undefined where it is not one that is modelled. */
const rewritePieces = (rewrite, match, mode) => {
    const isSound = (to) => isNormal(to, mode) && !cutsEscape(to);
    const text = (to) => isSound(to) ? [{ when: always, change: { kind: 'text', to } }] : undefined;
    const start = (from, to) => isSound(to) && isNormal(`${to}x`, mode) && from.startsWith('/') && !cutsEscape(from)
        ? otherStart(from, to, mode)
        : undefined;
    const orKept = (pieces) => pieces === undefined
        ? undefined
        : [...pieces, { when: not(or(...pieces.map(({ when }) => when))), change: { kind: 'kept' } }];
    switch (rewrite.kind) {
        case 'kept':
            return [{ when: always, change: { kind: 'kept' } }];
        case 'whole':
            return text(rewrite.to);
        case 'matched':
            // Of a path that was matched as a whole all is replaced (E config_impl.cc: rewritePathHeader).
            if (match.path.kind === 'exact' || match.path.kind === 'regex')
                return text(rewrite.to);
            return match.ignoreCase ? undefined : start(match.path.text, rewrite.to);
        case 'start':
            return orKept(start(rewrite.from, rewrite.to));
        case 'removed': {
            const { from } = rewrite;
            if (!from.startsWith('/') || cutsEscape(from) || match.ignoreCase)
                return undefined;
            return orKept([
                { when: isExactly(from), change: { kind: 'text', to: '/' } },
                { when: startsWith(`${from}/`), change: { kind: 'start', from: `${from}/`, to: '/' } },
            ]);
        }
        case 'regex':
            return undefined;
    }
};
/** Rests of which `from + rest` is no path that a client can send, as what arrives. */
const unsendable = (from, to, mode) => pathUniverse(mode).without.flatMap((one) => {
    const own = new Set(one.sequences.map((sequence) => JSON.stringify(sequence)));
    // What holds the same again is out of the universe wherever it stands.
    const sequences = restsAfter(one, from).filter((rest) => !own.has(JSON.stringify(rest)));
    return sequences.map((rest) => language(`${one.title} behind ${to}`, [...literal(to), ...rest]));
});
/** What holds of every path that arrives by a change of its start. */
const arrivesBy = (change, mode) => {
    switch (change.kind) {
        case 'kept':
            return always;
        case 'text':
            return isExactly(change.to);
        case 'start': {
            const languages = mode === 'NONE' ? [] : unsendable(change.from, change.to, mode);
            return and(startsWith(change.to), ...languages.map((one) => not(formula_fits(attribute.path, one))));
        }
    }
};

;// CONCATENATED MODULE: ./src/mesh/compile/regex-language.ts

/** Alternatives of one place of an expression; more are not unfolded. */
const mostSequences = 200;
class NotPlain extends Error {
}
const classes = {
    d: unitsOf('0-9'),
    w: unionOfUnits(unitsOf('0-9A-Za-z'), unitsOf('_')),
    s: unitsOf('\t\n\f\r '),
};
/** `\d` and its like, or a character that would be an operator. */
const escaped = (character) => {
    if (character === undefined)
        throw new NotPlain();
    const named = Object.hasOwn(classes, character.toLowerCase()) ? classes[character.toLowerCase()] : undefined;
    if (named !== undefined)
        return character === character.toLowerCase() ? named : exceptUnits(anyUnit, named);
    if (/[A-Za-z0-9]/.test(character))
        throw new NotPlain();
    return unitsOf(character);
};
/** An expression of RE2 without what its sequences cannot say: look-around, back-references, repeated groups, counts. */
const parse = (text) => {
    let at = 0;
    const set = () => {
        const out = [];
        const inverted = text[at] === '^';
        if (inverted)
            at++;
        let first = true;
        while (text[at] !== ']' || first) {
            if (at >= text.length)
                throw new NotPlain();
            first = false;
            const character = text[at++] ?? '';
            if (character === '[')
                throw new NotPlain();
            if (character === '\\') {
                out.push(escaped(text[at++]));
                if (text[at] === '-' && text[at + 1] !== ']')
                    throw new NotPlain();
            }
            else if (text[at] === '-' && text[at + 1] !== undefined && text[at + 1] !== ']') {
                const high = text[at + 1] ?? '';
                if (high === '\\' || high < character)
                    throw new NotPlain();
                out.push([[character.charCodeAt(0), high.charCodeAt(0)]]);
                at += 2;
            }
            else
                out.push([[character.charCodeAt(0), character.charCodeAt(0)]]);
        }
        at++;
        const all = unionOfUnits(...out);
        return inverted ? exceptUnits(anyUnit, all) : all;
    };
    const atom = () => {
        const character = text[at++];
        switch (character) {
            case '(': {
                if (text[at] === '?') {
                    if (text[at + 1] !== ':')
                        throw new NotPlain();
                    at += 2;
                }
                const inner = alternatives();
                if (text[at++] !== ')')
                    throw new NotPlain();
                return inner;
            }
            case '[':
                return [[once(set())]];
            case '.':
                return [[once(dot)]];
            case '\\':
                return [[once(escaped(text[at++]))]];
            case undefined:
            case '*':
            case '+':
            case '?':
            case '{':
            case '}':
            case ')':
            case ']':
            case '^':
            case '$':
                throw new NotPlain();
            default:
                return [[once(unitsOf(character))]];
        }
    };
    const repeated = (of) => {
        const sign = text[at];
        if (sign !== '*' && sign !== '+' && sign !== '?') {
            if (sign === '{')
                throw new NotPlain();
            return of;
        }
        at++;
        if (['*', '+', '?'].includes(text[at] ?? ''))
            throw new NotPlain();
        if (sign === '?')
            return [[], ...of];
        const [only, ...more] = of;
        const [part, ...further] = only ?? [];
        if (part === undefined || more.length + further.length > 0 || part.repeat !== 'once')
            throw new NotPlain();
        const made = sign === '*' ? many(part.units) : some(part.units);
        return [[made]];
    };
    const sequence = () => {
        let out = [[]];
        while (at < text.length && text[at] !== '|' && text[at] !== ')') {
            const next = repeated(atom());
            out = out.flatMap((left) => next.map((right) => [...left, ...right]));
            if (out.length > mostSequences)
                throw new NotPlain();
        }
        return out;
    };
    const alternatives = () => {
        const out = [...sequence()];
        while (text[at] === '|') {
            at++;
            out.push(...sequence());
        }
        if (out.length > mostSequences)
            throw new NotPlain();
        return out;
    };
    const all = alternatives();
    if (at < text.length)
        throw new NotPlain();
    return all;
};
/** Texts that an expression matches as a whole; undefined where it is not one that this algebra decides. */
const regexLanguage = (text) => {
    // A match is of the whole text, so that anchors at its ends say nothing.
    const inner = text.replace(/^\^/, '').replace(/(^|[^\\])\$$/, '$1');
    try {
        return language(text, ...parse(inner));
    }
    catch (error) {
        if (error instanceof NotPlain)
            return undefined;
        throw error;
    }
};

;// CONCATENATED MODULE: ./src/mesh/compile/route-match.ts





const unknown = ({ unknowns, proxy }, what, identity) => unknowns.test('ROUTE_NOT_FOLLOWED', `${proxy}: ${what}`, `route ${proxy} ${identity}`);
const startsWithAnyCase = (text) => language(`${text}*`, [...literalIgnoringCase(text), many(anyUnit)]);
const equalsInAnyCase = (text) => language(text, literalIgnoringCase(text));
const pathFormula = ({ kind, text }, ignoreCase, context) => {
    const [is, starts] = ignoreCase ? [equalsInAnyCase, startsWithAnyCase] : [exactly, startingWith];
    switch (kind) {
        case 'exact':
            return formula_fits(attribute.path, is(text));
        case 'prefix':
            return text === '/' ? always : formula_fits(attribute.path, starts(text));
        case 'segments':
            return or(formula_fits(attribute.path, is(text)), formula_fits(attribute.path, starts(`${text}/`)));
        case 'regex': {
            const found = regexLanguage(text);
            return found === undefined
                ? unknown(context, `whether a path fits the expression ${text} is not decided`, `path ${text}`)
                : formula_fits(attribute.path, found);
        }
    }
};
/** The language of a match; undefined where it is not decided. `present` is no language. */
const languageOf = (match) => {
    switch (match.kind) {
        case 'exact':
            return exactly(match.text);
        case 'prefix':
            return startingWith(match.text);
        case 'regex':
            return regexLanguage(match.text);
    }
};
const textFormula = (dimension, match, context) => {
    if (match.kind === 'present')
        return always;
    const found = languageOf(match);
    return found === undefined
        ? unknown(context, `whether the ${dimension} fits the expression ${match.text} is not decided`, `${dimension} ${match.text}`)
        : formula_fits(dimension, found);
};
/** A header as one text: what Envoy matches is all of its lines, joined (E header_utility.cc: getAllOfHeaderAsString). */
const headerFormula = ({ name, match, without }, context) => {
    const identity = `header ${name} ${JSON.stringify(match)}`;
    const sign = (formula) => (without ? not(formula) : formula);
    if (name === ':method')
        return sign(textFormula(attribute.method, match, context));
    if (isWrittenByProxy(name) || context.tokenHeaders.has(name))
        return sign(unknown(context, `header ${name} is written by the proxy, or carries a token`, identity));
    const single = isJoined(name) || !matchesLines(name, context.settings);
    if (!single && context.policyHeaders.has(name))
        return sign(unknown(context, `header ${name} may be sent in several lines, which policies read one by one`, identity));
    const dimension = single ? attribute.header(name) : attribute.routeHeader(name);
    if (match.kind === 'present')
        return sign(present(dimension));
    const found = languageOf(match);
    if (found === undefined)
        return sign(unknown(context, `whether header ${name} fits the expression ${match.text} is not decided`, identity));
    if (!without)
        return formula_fits(dimension, found);
    // A missing header counts as an empty one (I route.go: TreatMissingHeaderAsEmpty).
    return not(or(formula_fits(dimension, found), accepts(found, '') ? not(present(dimension)) : never));
};
/** Requests that a route's match takes, whatever stands before it. */
const matchFormula = (match, context) => and(pathFormula(match.path, match.ignoreCase, context), match.method === undefined ? always : textFormula(attribute.method, match.method, context), match.authority === undefined ? always : textFormula(attribute.authority, match.authority, context), ...match.headers.map((header) => headerFormula(header, context)), ...match.unmodelled.map((text) => unknown(context, `a condition of its routes is not modelled: ${text.split(' ')[0] ?? ''}`, `match ${text}`)));
/** Every route of a host with the requests that come to it: those that no earlier one takes. */
const selections = (routes, context) => {
    const before = [];
    return routes.map((route) => {
        const match = matchFormula(route.match, context);
        const selected = and(match, ...before.map(not));
        before.push(match);
        return { route, selected };
    });
};
const noColon = exceptUnits(anyUnit, unitsOf(':'));
const noPortEnd = exceptUnits(noColon, unitsOf(']'));
/** Authorities of one domain, with any port (E header_utility.cc: getPortStart; I gateway.go: IgnorePortInHostMatching). */
const domainLanguages = (domain) => {
    const port = [...literal(':'), many(noPortEnd)];
    if (!domain.startsWith('*'))
        return [exactly(domain), language(`${domain}:*`, [...literal(domain), ...port])];
    const end = literal(domain.slice(1));
    return [
        language(domain, [some(noColon), ...end], 
        // A colon within brackets is no port.
        [many(anyUnit), ...literal(']'), many(noColon), ...end], [some(anyUnit), ...end, ...port]),
    ];
};
const isOf = (domain) => domain === '*' ? always : or(...domainLanguages(domain).map((one) => formula_fits(attribute.authority, one)));
/** Requests of one host of a table: the whole name, else the longest end, else `*` (E config_impl.cc: findVirtualHost). */
const domainFormula = (domain, hosts) => {
    if (!domain.startsWith('*'))
        return isOf(domain);
    const closer = hosts.filter((other) => other.domain !== domain &&
        (domain === '*' || other.domain.endsWith(domain.slice(1))) &&
        (!other.domain.startsWith('*') || other.domain.length > domain.length));
    return and(isOf(domain), ...closer.map((other) => not(isOf(other.domain))));
};

;// CONCATENATED MODULE: ./src/mesh/compile/substitute.ts

/** The formula with other tests in place of some of its own: what it says of a request that was changed on the way. */
const substitute = (formula, replace) => {
    const done = new Map();
    const walk = (at) => {
        const known = done.get(at);
        if (known !== undefined)
            return known;
        const made = walkOnce(at);
        done.set(at, made);
        return made;
    };
    const walkOnce = (at) => {
        switch (at.kind) {
            case 'constant':
                return at;
            case 'test':
                return replace(at.dimension, at.test) ?? at;
            case 'not':
                return not(walk(at.of));
            case 'and':
                return and(...at.parts.map(walk));
            case 'or':
                return or(...at.parts.map(walk));
        }
    };
    return walk(formula);
};

;// CONCATENATED MODULE: ./src/mesh/compile/routed.ts













const textTest = (test) => (test.kind === 'text' ? test.language : undefined);
const constant = (test, text) => {
    const language = textTest(test);
    if (language === undefined)
        return test.kind === 'present' ? always : undefined;
    return accepts(language, text) ? always : never;
};
/** What a header is behind the gateway: the client's own lines, where they are kept, and those that the route adds. */
const headerBehind = (name, changes) => {
    let [kept, values] = [true, []];
    for (const change of changes) {
        if (change.name !== name)
            continue;
        if (change.kind === 'add')
            values = [...values, change.value];
        else
            [kept, values] = [false, change.kind === 'set' ? [change.value] : []];
    }
    return { kept, values };
};
/** What the destination's tests say of the request that the gateway sends on, in terms of what the client sends to the gateway. */
const seenBehind = (routed, target, context) => {
    const { name, gateway, destination, principal, mutual } = routed;
    const { unknowns } = context;
    const touched = new Set(gateway.stages.flatMap((stage) => [...headersOfTokens(stage, gateway.settings)]));
    const unknown = (what, identity) => unknowns.test('ROUTE_NOT_FOLLOWED', `gateway ${name}: ${what}`, `behind ${name} ${identity}`);
    const header = (header_, test) => {
        if (touched.has(header_))
            return unknown(`header ${header_} carries a token or is written from one`, `${header_} ${testKey(test)}`);
        const { kept, values } = headerBehind(header_, target.headers);
        if (values.some((value) => value.includes('%')))
            return unknown(`what it writes into header ${header_} is not known`, `${header_} ${testKey(test)} ${values.join(',')}`);
        if (kept && values.length === 0)
            return undefined;
        if (!kept && values.length === 0)
            return never;
        const lines = !isJoined(header_) && matchesLines(header_, destination.settings);
        if (!lines && kept)
            return unknown(`it adds to header ${header_}`, `${header_} ${testKey(test)} ${values.join(',')}`);
        const own = lines
            ? or(...values.map((value) => constant(test, value) ?? never))
            : (constant(test, values.join(',')) ?? never);
        return kept ? or({ kind: 'test', dimension: attribute.header(header_), test }, own) : own;
    };
    return (dimension, test) => {
        switch (dimension) {
            case attribute.kind:
                return test.kind === 'choice' && test.values.includes('http') ? always : never;
            case attribute.tls:
                return test.kind === 'choice' && test.values.includes(mutual ? 'tls' : 'plain') ? always : never;
            case attribute.peer:
                if (!mutual)
                    return never;
                if (principal !== undefined)
                    return constant(test, `spiffe://${principal}`);
                if (test.kind === 'present' || textTest(test)?.key === `^spiffe://${destination.settings.trustDomain}/`)
                    return always;
                return unknown('which identity it has is not known', `identity ${testKey(test)}`);
            case attribute.sni:
                return constant(test, mutual ? routed.sni : '');
            case attribute.directAddress:
                return unknown('which addresses its pods have is not known', `address ${testKey(test)}`);
            case attribute.destinationAddress:
                return unknown('which address the destination has is not known', `to address ${testKey(test)}`);
            case attribute.port:
                return unknown('at which port it arrives is not known', `port ${testKey(test)}`);
            default:
        }
        if (dimension.startsWith('forwarded address ')) {
            // The gateway writes the address that it sees behind those that it was sent.
            const entry = Number(dimension.slice('forwarded address '.length)) - 1;
            if (entry > 0)
                return { kind: 'test', dimension: attribute.forwarded(entry), test };
            if (test.kind === 'present')
                return always;
            return test.kind === 'numbers' ? among(attribute.directAddress, test.ranges, test.title) : undefined;
        }
        return dimension.startsWith('header ') ? header(dimension.slice('header '.length), test) : undefined;
    };
};
/** Requests whose token the gateway verifies and takes away: what arrives has none. */
const tokenTaken = (stage, routed, context) => {
    const { gateway, name } = routed;
    const isKept = ({ rule }) => (0,mesh_fields/* member */.Dc)(rule, 'forwardOriginalToken') === true;
    const [kept, taken] = [stage.jwtRules.filter(isKept), stage.jwtRules.filter((rule) => !isKept(rule))];
    if (taken.length === 0)
        return never;
    const issuers = new Set(kept.map(({ rule }) => (0,mesh_fields/* textAt */.$6)(rule, 'issuer')));
    if (taken.some(({ rule }) => issuers.has((0,mesh_fields/* textAt */.$6)(rule, 'issuer'))))
        return context.unknowns.test('ROUTE_NOT_FOLLOWED', `gateway ${name}: two rules of one issuer differ in forwardOriginalToken`, `token ${name}`);
    return compileTokens({ ...stage, jwtRules: taken }, gateway.settings, context.tokens, context.unknowns).payload;
};
/** What the destination says of the request, as a formula on what is sent but for path and authority, which are those that arrive. */
const letIn = (routed, target, context) => {
    const here = substitute(compileEnforcement(routed.destination, context), seenBehind(routed, target, context));
    const taken = or(...routed.gateway.stages.map((stage) => tokenTaken(stage, routed, context)));
    if (taken.kind === 'constant' && !taken.value)
        return here;
    const bare = substitute(here, (dimension, test) => dimension === attribute.token && test.kind === 'choice'
        ? test.values.includes('none')
            ? always
            : never
        : undefined);
    return or(and(not(taken), here), and(taken, bare));
};
/** Tests on the path and the authority that arrive, as tests on what is sent. */
const asSent = (change, authority) => (dimension, test) => {
    const language = textTest(test);
    if (dimension === attribute.authority && authority !== undefined)
        return constant(test, authority);
    if (dimension !== attribute.path || language === undefined)
        return undefined;
    switch (change.kind) {
        case 'kept':
            return undefined;
        case 'text':
            return constant(test, change.to);
        case 'start':
            return formula_fits(attribute.path, withOtherStart(language, change.to, change.from));
    }
};
/** Tests on what is sent, as tests on what arrives; what cannot be told from it any more gets a name of its own. */
const asArriving = (change, authority) => (dimension, test) => {
    const language = textTest(test);
    const before = () => ({ kind: 'test', dimension: attribute.sent(dimension), test });
    if (dimension === attribute.authority)
        return authority === undefined && change.kind !== 'unknown' ? undefined : before();
    if (dimension !== attribute.path || language === undefined)
        return undefined;
    switch (change.kind) {
        case 'kept':
            return undefined;
        case 'text':
        case 'unknown':
            return before();
        case 'start':
            return formula_fits(attribute.path, withOtherStart(language, change.from, change.to));
    }
};
const isSame = (left, right) => JSON.stringify([left.headers, left.authority]) === JSON.stringify([right.headers, right.authority]);
/** Every way in which a gateway's routes bring requests to a destination and it lets them in. */
const compileRouted = (routed, context, matches) => {
    const { gateway, hosts, destination, name, leadsHere } = routed;
    const mode = destination.settings.pathNormalization;
    const passes = and(chosen(attribute.kind, 'http'), compileEnforcement(gateway, context));
    const doors = new Map();
    const doorOf = (target) => {
        const key = JSON.stringify(target.headers);
        const door = doors.get(key) ?? letIn(routed, target, context);
        doors.set(key, door);
        return door;
    };
    const partsOf = (route, target, comes) => {
        if (route.action.kind !== 'sends')
            return [];
        const authority = target.authority?.toLowerCase();
        const pieces = route.unmodelled.length > 0 ? undefined : rewritePieces(route.action.path, route.match, mode);
        if (pieces === undefined) {
            const what = route.unmodelled.length > 0 ? route.unmodelled[0] : `it rewrites paths by an expression, or to what is no path`;
            const answer = context.unknowns.test('ROUTE_NOT_FOLLOWED', `gateway ${name}: ${what?.replace(/ [0-9a-f]{32}$/, '') ?? ''}`, `route ${name} ${(0,digest/* digestOf */.ol)((0,traffic_route/* routeText */.RI)(route))} ${destination.destination.title}`);
            const all = and(comes, answer);
            return [
                {
                    route,
                    change: { kind: 'unknown' },
                    authority,
                    sent: all,
                    arriving: substitute(all, asArriving({ kind: 'unknown' }, authority)),
                },
            ];
        }
        const door = doorOf(target);
        return pieces.map(({ when, change }) => {
            const before = and(comes, when);
            return {
                route,
                change,
                authority,
                sent: and(before, substitute(door, asSent(change, authority))),
                arriving: and(substitute(before, asArriving(change, authority)), arrivesBy(change, mode), authority === undefined ? always : constantAuthority(authority), door),
            };
        });
    };
    return hosts
        .filter((host) => host.routes.some(({ action }) => action.kind === 'sends' && action.targets.some(leadsHere)))
        .flatMap((host) => {
        const domain = domainFormula(host.domain, hosts);
        return selections(host.routes, matches).flatMap(({ route, selected }) => {
            if (route.action.kind !== 'sends')
                return [];
            const here = route.action.targets.filter(leadsHere);
            const apart = here.filter((one, at) => here.findIndex((other) => isSame(one, other)) === at);
            return apart.flatMap((target) => partsOf(route, target, and(passes, domain, selected)));
        });
    });
};
const constantAuthority = (authority) => formula_fits(attribute.authority, exactly(authority));

;// CONCATENATED MODULE: ./src/mesh/difference/routed-space.ts









const policyHeaders = (formulas) => {
    const out = new Set();
    for (const formula of formulas)
        eachTest(formula, (dimension) => {
            if (dimension.startsWith('header '))
                out.add(dimension.slice('header '.length));
        });
    return out;
};
const sentLevels = (space) => new Set(space.axes
    .filter(({ dimension }) => [attribute.path, attribute.authority].some((name) => dimension.name === attribute.sent(name)))
    .map(({ level }) => level));
/** Whether some request reaches the place as another one than it was sent. */
const routed_space_rewrites = (parts) => parts.some(({ change, authority }) => change.kind !== 'kept' || authority !== undefined);
/** Compiles both states once without and, where routes read headers, once more with what policies read. */
const compileParts = ([old, now], enforcements) => {
    const [first, second] = enforcements;
    const compileWith = (headers) => {
        const unknowns = makeUnknownTests();
        const context = {
            tokens: tokenContext(first, second),
            unknowns,
            otherPorts: [],
            domains: [
                ...domainsOf(first.settings),
                ...domainsOf(second.settings),
                ...(knowsForeignPeers(enforcements) ? ['*'] : []),
            ],
        };
        const parts = (routed) => {
            if (routed === undefined)
                return [];
            const matches = {
                settings: routed.gateway.settings,
                proxy: `gateway ${routed.name}`,
                unknowns,
                tokenHeaders: context.tokens.headers,
                policyHeaders: headers,
            };
            return compileRouted(routed, context, matches);
        };
        return { before: parts(old), after: parts(now), context, unknowns };
    };
    const once = compileWith(new Set());
    const read = policyHeaders([...once.before, ...once.after].map(({ sent }) => sent));
    return read.size === 0 ? once : compileWith(read);
};
/** Both states as sets of one space, in one of the two views. Throws `TooComplex`. */
const makeRoutedSpace = (view, { before, after, context, unknowns }, enforcements, options) => {
    const formulaOf = (part) => part[view];
    const [olds, nows] = [before.map(formulaOf), after.map(formulaOf)];
    const all = [...olds, ...nows];
    const real = realisable(all, enforcements);
    const formulas = [...all, real];
    const dimensions = dimensionsFor(formulas, enforcements, context.tokens.places, [], unknowns, options.preferences);
    const space = makeSpace(dimensions, formulas, options.budget);
    const forgotten = sentLevels(space);
    const realNode = space.compile(real);
    const nodeOf = (part) => ({
        part,
        node: space.diagrams.intersect(realNode, space.compile(formulaOf(part))),
    });
    const parts = [before.map(nodeOf), after.map(nodeOf)];
    const setOf = (nodes) => space.diagrams.unionOf(nodes.map(({ node }) => (forgotten.size === 0 ? node : space.diagrams.forSome(node, forgotten))));
    return {
        space,
        parts,
        before: setOf(parts[0]),
        after: setOf(parts[1]),
        realisable: realNode,
        region: FULL,
        aside: EMPTY,
        tokenRefused: EMPTY,
        names: namesIn([or(...all)]),
        unknowns: unknowns.found,
    };
};

;// CONCATENATED MODULE: ./src/access/describe.ts
const describe_titleOf = (test) => {
    switch (test.kind) {
        case 'text':
            return test.language.title;
        case 'present':
            return 'any';
        case 'numbers':
            return test.title;
        case 'choice':
            return test.values.join(' or ');
    }
};
/** Tests that cover `wanted` exactly, the widest first; undefined where they cannot. */
const cover = (wanted, named) => {
    const rest = new Set(wanted);
    const used = [];
    const inside = named.filter(({ classes }) => classes.length > 0 && classes.every((one) => wanted.has(one)));
    while (rest.size > 0) {
        let best;
        let most = 0;
        for (const one of inside) {
            const gain = one.classes.filter((at) => rest.has(at)).length;
            if (gain > most)
                [best, most] = [one, gain];
        }
        if (best === undefined)
            return undefined;
        used.push(best);
        for (const at of best.classes)
            rest.delete(at);
    }
    return used;
};
const describe_any = { kind: 'any' };
const none = { kind: 'none' };
/**
 * Words for a set of classes of one axis, exactly: `any`; patterns; a pattern except others; or, where nothing shorter
 * says it, the patterns that a class is in and out of. Undefined stands for every value.
 */
const describe = (axis, classes) => {
    const wanted = new Set(classes);
    if (wanted.size === axis.size)
        return undefined;
    if (axis.dimension.kind === 'choice')
        return classes.map((at) => ({ of: { kind: 'pattern', title: String(axis.sample(at)) }, except: [] }));
    const all = Array.from({ length: axis.size }, (_, at) => at);
    const optional = axis.dimension.kind !== 'texts' && axis.dimension.optional;
    const named = patternsOf(axis);
    const absent = optional ? [{ term: none, classes: [0] }] : [];
    const present = optional ? [{ term: describe_any, classes: all.slice(1) }] : [];
    const union = cover(wanted, [...present, ...named, ...absent]);
    const plain = union?.map(({ term }) => ({ of: term, except: [] }));
    const complement = new Set(all.filter((at) => !wanted.has(at)));
    const missing = cover(complement, [...named, ...absent, ...present]);
    if (plain !== undefined && (missing === undefined || plain.length <= missing.length + 1))
        return plain;
    if (missing !== undefined && missing.length <= 6)
        return [{ of: describe_any, except: missing.map(({ term }) => term) }];
    // The narrowest pattern around what is left, minus the patterns that fill the gap.
    const pieces = [];
    const rest = new Set(wanted);
    const bases = [...named, ...present, ...absent].reverse();
    while (rest.size > 0) {
        let best;
        for (const base of bases) {
            const gain = base.classes.filter((at) => rest.has(at));
            if (gain.length === 0)
                continue;
            const gap = new Set(base.classes.filter((at) => !wanted.has(at)));
            const except = cover(gap, named);
            if (except === undefined)
                continue;
            const cost = (1 + except.length) / gain.length;
            if (best === undefined || cost < best.cost)
                best = { piece: { of: base.term, except: except.map(({ term }) => term) }, gain, cost };
        }
        if (best === undefined)
            break;
        pieces.push(best.piece);
        for (const at of best.gain)
            rest.delete(at);
    }
    for (const at of rest)
        pieces.push(signature(axis, named, at));
    return pieces;
};
/** Patterns that some value fits, the widest first. */
const patternsOf = (axis) => axis.tests
    .map((test, index) => ({
    title: describe_titleOf(test),
    bare: test.kind === 'present',
    classes: axis.classesOf(index),
}))
    .filter(({ classes }) => classes.length > 0)
    .sort((left, right) => right.classes.length - left.classes.length || (left.title < right.title ? -1 : 1))
    .map(({ title, bare, classes }) => ({ term: bare ? describe_any : { kind: 'pattern', title }, classes }));
/** The patterns that one class is in, and those that reach into them and that it is not in. */
const signature = (axis, named, at) => {
    const patterns = named.filter(({ term }) => term.kind === 'pattern');
    const around = patterns.filter(({ classes }) => classes.includes(at));
    if (around.length === 0 && axis.sample(at) === undefined)
        return { of: none, except: [] };
    // One inside another says it alone; of two equal ones the first does.
    const into = around.filter((one, index) => !around.some((other, place) => other !== one &&
        other.classes.every((atom) => one.classes.includes(atom)) &&
        (other.classes.length < one.classes.length || place < index)));
    const within = Array.from({ length: axis.size }, (_, atom) => atom).filter((atom) => into.every(({ classes }) => classes.includes(atom)));
    const out = patterns.filter(({ classes }) => !classes.includes(at) && classes.some((atom) => within.includes(atom)));
    const titles = into.flatMap(({ term }) => (term.kind === 'pattern' ? [term.title] : []));
    const [only] = titles;
    const of = only === undefined ? describe_any : titles.length === 1 ? { kind: 'pattern', title: only } : { kind: 'all of', titles };
    return { of, except: out.map(({ term }) => term) };
};

;// CONCATENATED MODULE: ./src/mesh/difference/row-text.ts



/** `cluster.local/ns/jobs/sa/batch` in people's words; the mesh's own trust domain goes without saying. */
const account = (title, trustDomain) => {
    const found = /^([^/*]+)\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(title);
    if (found !== null) {
        const [, domain = '', namespace = '', name = ''] = found;
        const foreign = domain === trustDomain ? '' : ` of trust domain ${(0,phrase/* quoted */.TL)(domain)}`;
        return `service account ${(0,phrase/* quoted */.TL)(name)} in ${(0,phrase/* quoted */.TL)(namespace)}${foreign}`;
    }
    const [, namespace = '', name = ''] = /^([^/*]+)\/([^/*]+)$/.exec(title) ?? [];
    return name === '' ? `identities ${(0,phrase/* quoted */.TL)(title)}` : `service account ${(0,phrase/* quoted */.TL)(name)} in ${(0,phrase/* quoted */.TL)(namespace)}`;
};
/** Titles that `compile/peer.ts` makes of `namespaces`, `trustDomains` and `serviceAccounts`, and principals as written. */
const identity = (title, trustDomain) => {
    if (title === 'any trust domain')
        return 'any trust domain';
    const [, kind = '', name = ''] = /^(namespace|trust domain) (.*)$/.exec(title) ?? [];
    if (kind !== '')
        return `${kind} ${(0,phrase/* quoted */.TL)(name)}`;
    return account(title, trustDomain);
};
const termText = (term, nouns) => {
    switch (term.kind) {
        case 'any':
            return nouns.any;
        case 'none':
            return nouns.none;
        case 'pattern':
            // Istio's own word for whatever is there.
            return term.title === '*' ? nouns.any : nouns.value(term.title);
        case 'all of':
            return term.titles.map(nouns.value).join(' and also ');
    }
};
const describedText = (description, nouns, or = ' or ') => description
    .map(({ of, except }) => 
// Whatever but `*`, which is any value there is: none, or an empty one.
except.some((term) => term.kind === 'pattern' && term.title === '*')
    ? nouns.none
    : except.length === 0
        ? termText(of, nouns)
        : `${termText(of, nouns)} except ${except.map((term) => termText(term, nouns)).join(', ')}`)
    .join(or);
const nounsOf = (noun) => ({ any: `any ${noun}`, none: `no ${noun}`, value: phrase/* quoted */.TL });
/** A list: elements that must be in it, and elements that must not. */
const listText = (axis, box, nouns) => {
    const required = [];
    const forbidden = [];
    for (let atom = 0; atom < axis.size; atom++) {
        const values = box[axis.level + atom];
        if (values === undefined)
            continue;
        const text = describe(axis, [atom]);
        if (values.includes(1))
            required.push(text === undefined ? nouns.any : describedText(text, nouns));
        else
            forbidden.push(atom);
    }
    if (required.length + forbidden.length === 0)
        return undefined;
    if (forbidden.length === 0)
        return required.join(' and ');
    const text = describe(axis, forbidden);
    const without = text === undefined ? nouns.none : `not ${describedText(text, nouns)}`;
    return [...required, without].join(' and ');
};
const axisText = (axis, box, nouns, or) => {
    if (axis.dimension.kind === 'texts')
        return listText(axis, box, nouns);
    const classes = box[axis.level];
    const description = classes === undefined ? undefined : describe(axis, classes);
    return description === undefined ? undefined : describedText(description, nouns, or);
};
const claimName = (name) => {
    if (!name.startsWith('claim ['))
        return name.slice('claim '.length);
    const path = JSON.parse(name.slice('claim '.length));
    return path.join('.');
};
const peerText = (axis, box, trustDomain) => {
    const nouns = {
        any: 'any mTLS identity',
        none: 'anyone without mTLS',
        value: (title) => identity(title, trustDomain),
    };
    if (axis.dimension.kind === 'texts') {
        const text = listText(axis, box, nouns);
        if (text === undefined)
            return undefined;
        return text === nouns.none ? 'anyone without a certificate' : `a certificate of ${text}`;
    }
    const classes = box[axis.level];
    const description = classes === undefined ? undefined : describe(axis, classes);
    if (description === undefined)
        return undefined;
    return description
        .map(({ of, except }) => {
        // `any except none` is whoever shows an identity; any other exception leaves those without one in.
        const identified = except.some((term) => term.kind === 'none');
        const base = of.kind !== 'any' ? termText(of, nouns) : identified || isPresent(axis, classes) ? nouns.any : 'anyone';
        const others = except.filter((term) => term.kind !== 'none' || of.kind !== 'any');
        return others.length === 0 ? base : `${base} except ${others.map((term) => termText(term, nouns)).join(', ')}`;
    })
        .join(' or ');
};
/** Whether the classes are all of an optional attribute's but `absent`, or some of these. */
const isPresent = (axis, classes) => classes !== undefined && !classes.some((at) => axis.sample(at) === undefined);
const tokenText = (space, box) => {
    const axis = space.axis(attribute.token);
    const states = axis === undefined ? undefined : box[axis.level]?.map((at) => axis.sample(at));
    if (states === undefined)
        return '';
    const [bare, valid, invalid] = ['none', 'valid', 'invalid'].map((state) => states.includes(state));
    if (bare && !valid && !invalid)
        return 'without a token';
    const kind = valid ? (invalid ? 'any token' : 'a valid token') : 'an invalid token';
    const first = [attribute.issuer, attribute.claim(['aud']), attribute.subject];
    const rank = (name) => (first.includes(name) ? first.indexOf(name) : first.length);
    const claims = space.axes
        .filter(({ dimension }) => dimension.name.startsWith('claim '))
        .sort((left, right) => rank(left.dimension.name) - rank(right.dimension.name));
    const said = claims.reduce((text, claim) => {
        const { name } = claim.dimension;
        const title = name === attribute.subject ? 'subject' : (0,phrase/* quoted */.TL)(claimName(name));
        const value = axisText(claim, box, nounsOf(title));
        if (value === undefined)
            return text;
        if (/^(any|no) /.test(value))
            return `${text}, ${value}`;
        if (name === attribute.issuer)
            return `${text} of ${value}`;
        if (name === attribute.claim(['aud']) && !value.startsWith('not '))
            return `${text} for ${value}`;
        return `${text}, ${title} ${value}`;
    }, kind);
    const place = space.axis(attribute.tokenPlace);
    const at = place === undefined ? undefined : axisText(place, box, nounsOf('place'));
    return `${bare ? 'without a token or ' : ''}with ${said}${at === undefined ? '' : ` in ${at}`}`;
};
const whatText = (space, box) => {
    const of = (name, nouns, or) => {
        const axis = space.axis(name);
        return axis === undefined ? undefined : axisText(axis, box, nouns, or);
    };
    const plain = { any: 'any', none: 'none', value: (title) => title };
    const what = [];
    const put = (text, before = '') => {
        if (text !== undefined)
            what.push(before === '' || /^(any|no) /.test(text) ? text : `${before} ${text}`);
    };
    const kind = of(attribute.kind, plain);
    put(of(attribute.method, nounsOf('method'), ', '));
    put(of(attribute.path, nounsOf('path')));
    put(of(attribute.authority, nounsOf('host')), 'host');
    put(of(attribute.port, nounsOf('port')), 'port');
    put(of(attribute.destinationAddress, nounsOf('address')), 'to address');
    put(of(attribute.sni, nounsOf('server name')), 'server name');
    const tls = of(attribute.tls, plain);
    if (tls !== undefined)
        what.push(tls === 'tls' ? 'over TLS' : 'without TLS');
    for (const { dimension } of space.axes) {
        const [, header] = /^(?:route )?header (.*)$/.exec(dimension.name) ?? [];
        if (header === undefined)
            continue;
        const noun = `header ${(0,phrase/* quoted */.TL)(header)}`;
        put(of(dimension.name, { any: `any ${noun}`, none: `no ${noun}`, value: phrase/* quoted */.TL }), noun);
    }
    if (kind === 'tcp')
        return what.length === 0 ? 'any TCP connection' : ['TCP', ...what].join(' · ');
    return what.length === 0 ? 'any request' : what.join(' · ');
};
/** Who and what a box is, in the words of the policies. */
const rowText = (space, box, trustDomain) => {
    const who = [];
    const peer = space.axis(attribute.peer);
    const identified = peer === undefined ? undefined : peerText(peer, box, trustDomain);
    if (identified !== undefined)
        who.push(identified);
    const from = (name, words) => {
        const axis = space.axis(name);
        const text = axis === undefined ? undefined : axisText(axis, box, nounsOf('address'));
        if (text !== undefined)
            who.push(`${words} ${text}`);
    };
    from(attribute.directAddress, 'from');
    for (const { dimension } of space.axes)
        if (dimension.name.startsWith('forwarded address '))
            from(dimension.name, 'forwarded for');
    if (identified === undefined)
        who.unshift('anyone');
    return { who: who.join(' '), token: tokenText(space, box), what: whatText(space, box) };
};

;// CONCATENATED MODULE: ./src/mesh/difference/witness.ts


const witness_spiffe = 'spiffe://';
/** Methods that Envoy's HTTP/1.1 codec knows; others need HTTP/2 (probed). */
const plainMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']);
/** Reads the values of a point by attribute. */
const readPoint = (space, point) => {
    const has = (name) => space.axis(name) !== undefined;
    const value = (name) => {
        const axis = space.axis(name);
        return axis === undefined ? undefined : axis.sample(point[axis.level] ?? 0);
    };
    const text = (name) => {
        const found = value(name);
        return typeof found === 'string' ? found : undefined;
    };
    const number = (name) => {
        const found = value(name);
        return typeof found === 'bigint' ? found : undefined;
    };
    const texts = (name) => {
        const axis = space.axis(name);
        if (axis === undefined)
            return [];
        if (axis.dimension.kind !== 'texts')
            return [text(name)].filter((one) => one !== undefined);
        return Array.from({ length: axis.size }, (_, atom) => atom)
            .filter((atom) => point[axis.level + atom] === 1)
            .map((atom) => String(axis.sample(atom)));
    };
    return { has, text, number, texts };
};
const put = (claims, path, value) => {
    const [name = '', ...rest] = path;
    if (rest.length === 0) {
        claims[name] = value;
        return;
    }
    const inner = claims[name];
    const object = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { ...inner } : {};
    put(object, rest, value);
    claims[name] = object;
};
const claimsOf = (space, reader) => {
    const claims = {};
    const issuer = reader.text(attribute.issuer);
    const subject = reader.has(attribute.subject) ? reader.text(attribute.subject) : 'someone';
    if (issuer !== undefined)
        claims['iss'] = issuer;
    if (subject !== undefined)
        claims['sub'] = subject;
    for (const { dimension } of space.axes) {
        if (!dimension.name.startsWith('claim ['))
            continue;
        const path = JSON.parse(dimension.name.slice('claim '.length));
        const values = reader.texts(dimension.name);
        const [first] = values;
        if (first === undefined)
            continue;
        // One text without spaces reads the same as a list of it, space-delimited or not; `jti` may be no list.
        const alone = values.length === 1 && (/^[^ ]+$/.test(first) || (path.length === 1 && path[0] === 'jti'));
        put(claims, path, alone ? first : values);
    }
    return claims;
};
const tokensOf = (space, reader) => {
    const state = reader.text(attribute.token);
    if (state === undefined || state === 'none')
        return [];
    return [
        {
            claims: claimsOf(space, reader),
            in: reader.text(attribute.tokenPlace) ?? 'authorization',
            signature: state === 'valid' ? 'valid' : 'invalid',
        },
    ];
};
const headersOf = (space, reader) => {
    const out = [];
    for (const { dimension } of space.axes) {
        const [, name] = /^(?:route )?header (.*)$/.exec(dimension.name) ?? [];
        if (name === undefined)
            continue;
        for (const value of reader.texts(dimension.name))
            out.push([name, value]);
    }
    const hops = space.axes.flatMap(({ dimension }) => {
        const found = /^forwarded address (\d+)$/.exec(dimension.name);
        return found === null ? [] : [Number(found[1])];
    });
    const entries = Array.from({ length: Math.max(0, ...hops) }, (_, at) => reader.number(attribute.forwarded(at + 1)));
    while (entries.length > 0 && entries.at(-1) === undefined)
        entries.pop();
    if (entries.length > 0)
        out.push([
            'x-forwarded-for',
            entries
                .map((entry) => (entry === undefined ? 'unknown' : addressText(entry)))
                .reverse()
                .join(', '),
        ]);
    return out;
};
const httpOf = (space, reader, host) => {
    const headers = headersOf(space, reader);
    const names = headers.map(([name]) => name);
    const tokens = tokensOf(space, reader);
    return {
        method: reader.text(attribute.method) ?? 'GET',
        authority: reader.has(attribute.authority) ? (reader.text(attribute.authority) ?? '') : host,
        path: reader.text(attribute.path) ?? '/',
        headers: new Set(names).size === names.length ? Object.fromEntries(headers) : headers,
        ...(tokens.length === 0 ? {} : { tokens }),
    };
};
const sourceOf = (names, ip) => {
    const [first] = names;
    const principal = first?.startsWith(witness_spiffe) === true ? first.slice(witness_spiffe.length) : first;
    const parts = /^[^/]+\/ns\/([^/]+)\/sa\/([^/]+)$/.exec(principal ?? '');
    const [namespace, serviceAccount] = [parts?.[1], parts?.[2]];
    return {
        ...(namespace === undefined ? {} : { namespace }),
        ...(serviceAccount === undefined ? {} : { serviceAccount }),
        ...(ip === undefined ? {} : { ip: addressText(ip) }),
        ...(principal === undefined ? {} : { principal }),
        ...(names.length > 1 ? { uriSans: names } : {}),
    };
};
/** The request that a point of a destination's space stands for. */
const requestOf = (space, point, enforcement, { freePort, workload }) => {
    const reader = readPoint(space, point);
    const { destination } = enforcement;
    const gateway = enforcement.stages.some((stage) => stage.proxy === 'gateway');
    const peers = reader.texts(attribute.peer);
    const mtls = peers.length > 0;
    const kind = reader.text(attribute.kind) ?? (destination.protocol === 'TCP' ? 'tcp' : 'http');
    const sni = reader.text(attribute.sni);
    const onlyTls = !mtls && (reader.text(attribute.tls) === 'tls' || (kind === 'tcp' && sni !== undefined && sni !== ''));
    const port = reader.number(attribute.port);
    const address = reader.number(attribute.destinationAddress);
    // Named by its Service, an ambient workload would be asked about through its waypoint.
    const pastWaypoint = destination.service === undefined &&
        (enforcement.bypass !== undefined || enforcement.stages.some(({ proxy }) => proxy === 'ztunnel'));
    const service = destination.service ?? /^service (\S+)/.exec(destination.title)?.[1];
    const host = service === undefined ? 'example.com' : `${service}.${destination.namespace}`;
    const http = kind === 'http' ? httpOf(space, reader, host) : undefined;
    return {
        protocol: http === undefined ? 'tcp' : plainMethods.has(http.method) && /^[\x21-\x7e]*$/.test(http.path) ? 'http' : 'http2',
        destination: {
            namespace: destination.namespace,
            ...(workload !== undefined ? { workload } : service === undefined || pastWaypoint ? {} : { service }),
            labels: destination.labels,
            ...(address === undefined ? {} : { ip: addressText(address) }),
            port: port === undefined ? (destination.port === 0 ? freePort : destination.port) : Number(port),
        },
        source: sourceOf(peers, reader.number(attribute.directAddress)),
        mtls,
        ...(onlyTls
            ? { tls: 'simple' }
            : gateway && reader.text(attribute.tls) === 'plain'
                ? { tls: 'none' }
                : {}),
        ...(sni === undefined || !(mtls || onlyTls) ? {} : { sni }),
        ...(http === undefined ? {} : { http }),
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/rows.ts



const decisionOf = ({ allowed, status, by }) => ({
    allowed,
    status,
    by: by.text,
    ...(by.where === undefined ? {} : { where: by.where }),
});
/** Both evaluators must say the same of a witness, whatever CUSTOM providers answer; undefined where they do not. */
const ask = (enforcement, request, expected, evaluate) => {
    const providers = [
        ...new Set((0,mesh_enforcement/* everyStageOf */.h)(enforcement).flatMap((stage) => stage.custom.map((policy) => policy.provider ?? ''))),
    ];
    const possible = providers.length === 0 ? ['allow'] : ['allow', 'deny'];
    const answers = possible.map((answer) => evaluate(enforcement, request, { now: 0, authorizers: new Map(providers.map((name) => [name, answer])) }));
    return answers.every(({ allowed }) => allowed === expected) ? answers[0] : undefined;
};
const bare = 'without a token';
/** One text for several: what holds with any token holds with each. */
const tokensText = (tokens) => {
    if (tokens.includes(''))
        return '';
    const parts = tokens.map((token) => token.replace(/^without a token(?: or |$)/, '')).filter((part) => part !== '');
    const either = tokens.some((token) => token.startsWith(bare)) ? [bare] : [];
    return [...either, ...new Set(parts)].join(' or ');
};
/**
 * With a token the rules' issuers and audiences bind, without one they do not, so the same callers stand in several
 * boxes. Lines that differ in the token alone are one row, with the first witness.
 */
const withTokensJoined = (lines) => {
    const groups = new Map();
    for (const line of lines) {
        const key = JSON.stringify([line.who, line.row.what]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [line]);
        else
            group.push(line);
    }
    return [...groups.values()].map(([first, ...rest]) => {
        const token = tokensText([first, ...rest].map((line) => line.token));
        const joint = first.who === 'anyone' ? ' ' : ', ';
        return { ...first.row, who: token === '' ? first.who : first.who + joint + token };
    });
};
/** Rows of one side, each with a witness that both evaluators agree about; reasons where they do not. */
const rowsOf = (regions, place, evaluate) => {
    if (regions === undefined)
        return { rows: [], reasons: [] };
    const { space, cover, reach, anyToken, left } = regions;
    const { side, where, before, after, freePort, workload, proxy, leadTo } = place;
    const reasons = [];
    const lines = cover.boxes.flatMap(({ box, point }, index) => {
        const asked = requestOf(space, point, after, { freePort, workload });
        const led = leadTo === undefined ? asked : (leadTo(space, point, asked) ?? asked);
        const witness = proxy === undefined ? led : { ...led, proxy };
        const [old, now] = [
            ask(before, witness, side === 'lost', evaluate),
            ask(after, witness, side === 'gained', evaluate),
        ];
        if (old === undefined || now === undefined) {
            reasons.push({
                code: 'WITNESS_DISAGREES',
                text: `the two evaluators disagree about ${JSON.stringify(witness)}: please report it`,
            });
            return [];
        }
        const { who, what, ...text } = rowText(space, box, after.settings.trustDomain);
        const token = anyToken[index] === true ? '' : text.token;
        const less = reach[index] === true ? ` · except what ${side === 'gained' ? 'was allowed before' : 'is still allowed'}` : '';
        const more = left !== '' && index === cover.boxes.length - 1 ? ` · and ${left} further regions, not listed` : '';
        const row = { who, what: what + less + more, where, witness, before: decisionOf(old), after: decisionOf(now) };
        return [{ who, token, row }];
    });
    return { rows: withTokensJoined(lines), reasons };
};

;// CONCATENATED MODULE: ./src/mesh/difference/sent-request.ts


/** A point of a set on given levels, with the first value that leads on at each other one. */
const pointWithin = (space, node) => {
    if (node === EMPTY)
        return undefined;
    let at = node;
    return space.diagrams.sizes.map((size, level) => {
        if (space.diagrams.levelOf(at) !== level)
            return 0;
        const value = Array.from({ length: size }, (_, one) => one).find((one) => space.diagrams.childOf(at, one) !== EMPTY) ?? 0;
        at = space.diagrams.childOf(at, value);
        return value;
    });
};
const isSentAttribute = (name) => name === attribute.sent(attribute.path) || name === attribute.sent(attribute.authority);
/** What a client sends so that the point arrives. */
const sentFor = (space, point, parts, asked) => {
    if (asked.http === undefined)
        return undefined;
    const fixed = space.diagrams.intersectionOf(space.axes
        .filter(({ dimension }) => !isSentAttribute(dimension.name))
        .flatMap((axis) => Array.from({ length: axis.dimension.kind === 'texts' ? axis.size : 1 }, (_, at) => space.diagrams.where(axis.level + at, [point[axis.level + at] ?? 0]))));
    for (const { part, node } of parts) {
        const found = pointWithin(space, space.diagrams.intersect(node, fixed));
        if (found === undefined || part.change.kind === 'unknown')
            continue;
        const sample = (name, otherwise) => {
            const axis = space.axis(attribute.sent(name));
            const value = axis?.sample(found[axis.level] ?? 0);
            return typeof value === 'string' ? value : otherwise;
        };
        const { http } = asked;
        const path = part.change.kind === 'kept'
            ? http.path
            : part.change.kind === 'start'
                ? part.change.from + http.path.slice(part.change.to.length)
                : sample(attribute.path, '/');
        const authority = part.authority === undefined ? http.authority : sample(attribute.authority, 'example.com');
        return { ...asked, http: { ...http, path, authority } };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./src/mesh/difference/unknown-trust-domain.ts


/** Trust domains that a policy writes out, without a pattern. */
const unknown_trust_domain_domainsOf = ({ rules }) => (rules ?? [])
    .flatMap((rule) => [
    ...(0,mesh_fields/* objectsAt */.yR)(rule, 'from').flatMap(({ source }) => [
        ...(0,mesh_fields/* textsAt */.i1)(source, 'principals'),
        ...(0,mesh_fields/* textsAt */.i1)(source, 'notPrincipals'),
    ]),
    ...(0,mesh_fields/* objectsAt */.yR)(rule, 'when')
        .filter((condition) => (0,mesh_fields/* textAt */.$6)(condition, 'key') === 'source.principal')
        .flatMap((condition) => [...(0,mesh_fields/* textsAt */.i1)(condition, 'values'), ...(0,mesh_fields/* textsAt */.i1)(condition, 'notValues')]),
])
    .flatMap((principal) => /^([^*/]+)\/ns\//.exec(principal)?.[1] ?? []);
/**
 * Where nothing says the mesh's trust domain, `cluster.local` is assumed, and a principal of another one seems to let
 * nobody in. A change that writes one out may well mean this mesh's own: then nothing is proven.
 */
const unknownTrustDomain = (before, after) => {
    const { anyTrustDomain, trustDomain } = after.settings;
    if (anyTrustDomain !== true)
        return undefined;
    const foreign = (policy) => unknown_trust_domain_domainsOf(policy).filter((one) => one !== trustDomain && one !== 'cluster.local');
    /** By digest, the policies that name another domain: most states have none. */
    const naming = ({ stages }) => new Map(stages
        .flatMap(({ allow, deny, custom }) => [...allow, ...deny, ...custom])
        .flatMap((policy) => {
        const domains = foreign(policy);
        return domains.length === 0 ? [] : [[(0,digest/* objectDigest */.A2)(policy.object), domains]];
    }));
    const [old, now] = [naming(before), naming(after)];
    const named = [
        ...[...old].filter(([digest]) => !now.has(digest)),
        ...[...now].filter(([digest]) => !old.has(digest)),
    ].flatMap(([, domains]) => domains);
    const [domain] = [...new Set(named)].sort();
    if (domain === undefined)
        return undefined;
    return {
        code: 'TRUST_DOMAIN_UNKNOWN',
        text: `policies name the trust domain ${domain}, and neither a MeshConfig nor the configuration says which one the mesh has`,
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/unread-tokens.ts



/** Whether some rule asks for what only a verified token says. */
const readsTokens = ({ rules = [] }) => rules.some((rule) => (0,mesh_fields/* objectsAt */.yR)(rule, 'from')
    .map((from) => (0,mesh_fields/* objectAt */.lJ)(from, 'source'))
    .some((source) => ['requestPrincipals', 'notRequestPrincipals'].some((field) => (0,mesh_fields/* textsAt */.i1)(source, field).length > 0)) || (0,mesh_fields/* objectsAt */.yR)(rule, 'when').some((condition) => (0,mesh_fields/* textAt */.$6)(condition, 'key').startsWith('request.auth.')));
/** Takes a token of any issuer where Envoy looks by default: the most that rules which nobody read can take. */
const anyTokenRule = (policy) => ({
    object: {
        ...policy,
        key: { ...policy.key, kind: 'RequestAuthentication', name: 'not-read' },
        apiVersion: 'security.istio.io/v1',
        content: {},
    },
    index: 0,
    rule: { forwardOriginalToken: true },
});
/**
 * Where RequestAuthentications are not wholly read, the mesh may take tokens of any issuer, beside those that were read
 * too. A request whose token is not taken is let through as one without a token, so with all tokens taken every gain is
 * found: one that shows only then cannot be ruled out.
 */
const unreadTokens = (before, after, compare) => {
    const stages = [...(0,mesh_enforcement/* everyStageOf */.h)(before), ...(0,mesh_enforcement/* everyStageOf */.h)(after)];
    const reading = stages.flatMap(({ allow, deny }) => [...allow, ...deny]).find(readsTokens);
    if (reading === undefined || !stages.some(({ tokensUnread }) => tokensUnread === true))
        return undefined;
    const someRead = stages.some(({ jwtRules }) => jwtRules.length > 0);
    const jwtRules = [anyTokenRule(reading.object)];
    const open = (stage) => (stage.tokensUnread === true ? { ...stage, jwtRules } : stage);
    const opened = (enforcement) => ({
        ...enforcement,
        stages: enforcement.stages.map(open),
        ...(enforcement.bypass === undefined ? {} : { bypass: enforcement.bypass.map(open) }),
    });
    const [verdict, withTokens] = [compare(before, after), compare(opened(before), opened(after))];
    if (withTokens === verdict || withTokens === 'equivalent' || withTokens === 'less permissive')
        return undefined;
    return {
        code: 'TOKENS_UNREAD',
        text: `${(0,ports_object/* keyTitle */.Gv)(reading.object.key)} asks for what a token says, and ${someRead ? 'the RequestAuthentications that were read need not be all that say' : 'no RequestAuthentication that was read says'} which tokens are taken in namespace ${after.destination.namespace}: read the cluster or a snapshot of it, or add the mesh's RequestAuthentications to the files`,
        where: reading.object.source,
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/compare-way.ts










/** Everything that a request meets on its way, as one enforcement: for settings, unknowns and the words of rows. */
const together = (gateway, behind) => ({
    ...behind,
    destination: gateway.destination,
    settings: gateway.settings,
    stages: [...gateway.stages, ...behind.stages],
});
/** The same taken apart again, with stages that were changed in between. */
const apart = (whole, gateway, behind) => [
    { ...gateway, stages: whole.stages.slice(0, gateway.stages.length) },
    {
        ...behind,
        stages: whole.stages.slice(gateway.stages.length),
        ...(whole.bypass === undefined ? {} : { bypass: whole.bypass }),
    },
];
const routedOf = (gateway, place, enforcements) => {
    const along = gateway.alongTo(place);
    return {
        name: gateway.name,
        gateway: enforcements[0],
        hosts: gateway.hosts,
        destination: enforcements[1],
        leadsHere: (target) => gateway.placesOf(target).some(({ key }) => key === place.key),
        principal: along.principal,
        mutual: along.mutual,
        sni: along.sni,
    };
};
const onwardOf = ({ place, now, old }) => ({
    gateway: (now.hosts.length > 0 ? now : old).name,
    to: (0,places_behind/* placeName */.fW)(place),
    port: place.port,
});
/** Of what is not known of a route each answer may have a request of its own that leads there, and no one request all. */
const reasonOfUnknowns = (way) => ({
    code: 'ROUTE_NOT_FOLLOWED',
    text: `gateway ${way.now.name}: what is not modelled of its routes decides what it sends on to ${way.place.title}`,
});
const reasonOfRewrites = (way) => ({
    code: 'ROUTE_NOT_FOLLOWED',
    text: `gateway ${way.now.name}, which was not read, sends other paths on to ${way.place.title}: what it refuses decides who gets where`,
});
const enforcementsOf = ({ place, old, now }) => {
    const behind = [old.alongTo(place).enforcement, now.alongTo(place).enforcement];
    return { behind, whole: [together(old.enforcement, behind[0]), together(now.enforcement, behind[1])] };
};
const compareView = (view, way, [before, after], options) => {
    const { place, old, now } = way;
    const { behind } = enforcementsOf(way);
    let parts = [[], []];
    let [rewritten, unsure] = [false, false];
    const makeSpace = (left, right, given) => {
        const compiled = compileParts([
            routedOf(old, place, apart(left, old.enforcement, behind[0])),
            routedOf(now, place, apart(right, now.enforcement, behind[1])),
        ], [left, right]);
        rewritten = routed_space_rewrites([...compiled.before, ...compiled.after]);
        const made = makeRoutedSpace(view, compiled, [left, right], given);
        parts = made.parts;
        unsure = made.unknowns.size > 0;
        return made;
    };
    const comparison = compareDestination(before, after, {
        budget: budgetOf(options.steps, options.total),
        preferences: options.preferences(),
        otherPorts: [],
        makeSpace,
    });
    return { view, comparison, parts, rewritten, unsure };
};
const rowsOfView = ({ view, comparison, parts, unsure }, side, way, evaluate) => {
    const { place, old, now } = way;
    const [before, after] = enforcementsOf(way).whole;
    const onward = onwardOf(way);
    const unread = now.table.workload === undefined ? ', whose workload was not read' : '';
    const made = rowsOf(comparison[side], {
        side,
        where: `through gateway ${(0,phrase/* quoted */.TL)(now.name)}${unread}`,
        before,
        after,
        freePort: 8080,
        workload: now.table.workload?.title,
        leadTo: (space, point, asked) => {
            if (view === 'sent')
                return { ...asked, onward };
            const led = sentFor(space, point, side === 'gained' ? parts[1] : parts[0], asked);
            if (led === undefined || asked.http === undefined)
                return undefined;
            const { path, authority } = asked.http;
            return { ...led, onward: { ...onward, path, authority } };
        },
    }, (enforcement, request, more) => {
        const gateway = enforcement === before ? old : enforcement === after ? now : undefined;
        return gateway === undefined
            ? evaluate(enforcement, request, more)
            : (0,follow_along/* evaluateAlong */.tV)(gateway, (key) => key === place.key, request, request.onward ?? {}, more);
    });
    return {
        rows: made.rows.map(withWhatIsSent),
        reasons: made.reasons.map((reason) => (unsure ? reasonOfUnknowns(way) : reason)),
    };
};
const isRead = ({ table }) => table.read && table.workload !== undefined;
const compare_way_verdictOf = (verdicts) => {
    if (verdicts.includes('cannot prove'))
        return 'cannot prove';
    const more = verdicts.some((one) => one === 'more permissive' || one === 'incomparable');
    const less = verdicts.some((one) => one === 'less permissive' || one === 'incomparable');
    return more ? (less ? 'incomparable' : 'more permissive') : less ? 'less permissive' : 'equivalent';
};
/**
 * One place behind one gateway, before and after: what arrives there, and what is sent to get there. What arrives anew is
 * told where there is any, since it is what the destination holds; else what is sent anew. Undefined: nothing changes.
 */
const compareWay = (way, options, evaluate) => {
    const { place, old, now } = way;
    const { behind, whole } = enforcementsOf(way);
    const sent = compareView('sent', way, whole, options);
    const arriving = sent.rewritten ? compareView('arriving', way, whole, options) : sent;
    const verdictIn = (before, after) => compare_way_verdictOf((sent.rewritten ? ['sent', 'arriving'] : ['sent']).map((view) => compareView(view, way, [before, after], options).comparison.verdict));
    const doubt = unreadTokens(whole[0], whole[1], verdictIn) ?? unknownTrustDomain(whole[0], whole[1]);
    const rows = (side) => rowsOfView(arriving.comparison[side] === undefined ? sent : arriving, side, way, evaluate);
    const [gained, lost] = [rows('gained'), rows('lost')];
    const verdict = compare_way_verdictOf([sent, arriving].map(({ comparison }) => comparison.verdict));
    const known = [sent, arriving].flatMap(({ comparison }) => comparison.reasons);
    const isTold = known.length + gained.rows.length + lost.rows.length > 0;
    // What a gateway refuses that was not read decides which of its rewrites counts.
    const mayGain = sent.rewritten && gained.rows.length === 0 && !(isRead(old) && isRead(now));
    const reasons = [
        ...(doubt === undefined ? [] : [doubt]),
        ...(mayGain ? [reasonOfRewrites(way)] : []),
        // Lost only if what is not known says so: no row can show it.
        ...(verdict !== 'equivalent' && !isTold ? [reasonOfUnknowns(way)] : []),
        ...known,
        ...gained.reasons,
        ...lost.reasons,
    ];
    if (verdict === 'equivalent' && reasons.length === 0)
        return undefined;
    const unique = [...new Map(reasons.map((reason) => [reason.code + reason.text, reason])).values()];
    return {
        title: place.title,
        namespace: place.destination.namespace,
        labels: { ...place.destination.labels },
        port: place.port,
        protocol: behind[1].destination.protocol,
        verdict: unique.length > 0 ? 'cannot prove' : verdict,
        gained: gained.rows,
        lost: lost.rows,
        reasons: unique,
    };
};
/** A row tells what arrives; one request that leads there says what is sent. */
const withWhatIsSent = (row) => {
    const { http, onward } = row.witness;
    if (http === undefined || onward?.path === undefined)
        return row;
    const host = onward.authority === http.authority ? '' : ` for host ${(0,phrase/* quoted */.TL)(http.authority)}`;
    return onward.path === http.path && host === ''
        ? row
        : { ...row, what: `${row.what} · sent, for example, as ${(0,phrase/* quoted */.TL)(http.path)}${host}` };
};

// EXTERNAL MODULE: ./src/mesh/traffic/host-names.ts
var host_names = __webpack_require__(15812);
;// CONCATENATED MODULE: ./src/mesh/difference/route-table-pairs.ts




const withoutHosts = (table) => ({ ...table, hosts: [] });
/** One table for a port before and after; a gateway that only one of the states has read is the same one. */
const pairTables = (olds, nows) => {
    const [byOld, byNow] = [olds, nows].map((tables) => new Map(tables.map((table) => [(0,route_tables/* tableKey */.i)(table), table])));
    const unread = (tables, { gateway }) => tables.find((other) => !other.read && other.gateway === gateway);
    const out = [];
    const used = new Set();
    const put = (before, after) => {
        used.add(before).add(after);
        out.push({ before, after });
    };
    for (const now of nows) {
        const old = byOld?.get((0,route_tables/* tableKey */.i)(now)) ?? (now.read ? unread(olds, now) : undefined);
        if (old !== undefined)
            put(old, now);
    }
    for (const old of olds) {
        const now = byNow?.get((0,route_tables/* tableKey */.i)(old)) ?? (old.read ? unread(nows, old) : undefined);
        if (now !== undefined && !used.has(old))
            put(old, now);
    }
    for (const now of nows)
        if (!used.has(now))
            put(withoutHosts(now), now);
    for (const old of olds)
        if (!used.has(old))
            put(old, withoutHosts(old));
    return out;
};
const hostText = ({ domain, routes }) => JSON.stringify([domain, routes.map(traffic_route/* routeText */.RI)]);
/** Hosts whose routes are not the same in both, and the wider ones that have what no closer host takes. */
const changedHosts = ({ before, after }) => {
    const [olds, nows] = [before, after].map(({ hosts }) => new Set(hosts.map(hostText)));
    const changed = [
        ...after.hosts.filter((host) => olds?.has(hostText(host)) !== true),
        ...before.hosts.filter((host) => nows?.has(hostText(host)) !== true),
    ];
    const wider = [...after.hosts, ...before.hosts].filter(({ domain }) => changed.some((host) => host.domain !== domain && (0,host_names/* isWithin */.UO)(host.domain, domain)));
    return [...changed, ...wider];
};
/** Places that routes of these hosts lead to, in either state. */
const placesOfHosts = (hosts, gateways) => {
    const out = new Map();
    for (const { routes } of hosts)
        for (const { action } of routes)
            if (action.kind === 'sends')
                for (const target of action.targets)
                    for (const gateway of gateways)
                        for (const { place } of gateway.placesOf(target))
                            out.set(place.key, place);
    return [...out.values()].sort((left, right) => (0,order/* byCodePoint */.H)(left.key, right.key));
};
/** TLS servers of one port tell requests apart by the name in the handshake; which of them a host belongs to changes. */
const serversChange = ({ before, after }) => before.servers === after.servers || before.hosts.length + after.hosts.length === 0
    ? []
    : [
        {
            code: 'ROUTE_NOT_FOLLOWED',
            text: `gateway ${after.gateway} has several TLS servers at port ${after.port}, and they change: which of them a request comes to is not followed`,
        },
    ];

;// CONCATENATED MODULE: ./src/mesh/difference/compare-routes.ts






/** Workloads of one Service at which the same holds stand once. */
const withoutRepeats = (found) => [...new Map(found.map(({ key, diff }) => [key, diff])).values()];
/**
 * What a change does to access along the routes of gateways: from a client to the gateway, and from there to a place
 * behind it. Gateways and hosts whose routes are the same send the same requests to the same places, where the comparison of
 * both proxies says what changes.
 */
const compareRoutes = (oldMesh, nowMesh, options, evaluate) => {
    const olds = new Set(oldMesh.state.objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const tables = (mesh, isOld) => (0,route_tables/* routeTables */.v)(mesh.state, {
        isOld: ({ key }) => isOld((0,ports_object/* keyText */.Pu)(key)),
        trustedProxies: mesh.settings.numTrustedProxies,
    });
    const pairs = pairTables(tables(oldMesh, () => true), tables(nowMesh, (name) => olds.has(name)));
    const found = [];
    const reasons = [];
    for (const pair of pairs) {
        if (changedHosts(pair).length === 0 && pair.before.servers === pair.after.servers)
            continue;
        reasons.push(...serversChange(pair));
        const [old, now] = [(0,along_gateway/* alongGateway */.u)(oldMesh, pair.before), (0,along_gateway/* alongGateway */.u)(nowMesh, pair.after)];
        for (const place of placesOfHosts(changedHosts(pair), [old, now])) {
            const diff = compareWay({ place, old, now }, options, evaluate);
            if (diff === undefined)
                continue;
            const [then, later] = [old, now].map((gateway) => (0,enforcement_key/* enforcementKey */.y)(gateway.alongTo(place).enforcement));
            const key = JSON.stringify([
                now.name,
                place.host,
                place.port,
                pair.after.port,
                then,
                later,
                diff.verdict,
                diff.gained.map(({ who, what }) => [who, what]),
                diff.lost.map(({ who, what }) => [who, what]),
            ]);
            found.push({ key, diff });
        }
    }
    return { diffs: withoutRepeats(found), reasons };
};

;// CONCATENATED MODULE: ./src/mesh/difference/notes.ts





/**
 * What a change does that no row tells: whose yes requests need beside the policies', and whether plaintext is accepted.
 * Sentences without a full stop, in order of the objects.
 */
const notesOf = (before, after) => (0,changed_objects/* everyChange */.i)(before, after)
    .flatMap((change) => [...customNotes(change), ...mutualTlsNotes(change)])
    .sort(order/* byCodePoint */.H);
const notes_titleOf = (object) => (0,ports_object/* keyTitle */.Gv)(object.key).replace(/ (.*)$/, (_, name) => ` ${(0,phrase/* quoted */.TL)(name)}`);
/** The provider that a CUSTOM policy asks; undefined for any other object. */
const providerOf = (object) => {
    if (object?.key.group !== 'security.istio.io' || object.key.kind !== 'AuthorizationPolicy')
        return undefined;
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    return (0,mesh_fields/* textAt */.$6)(spec, 'action') === 'CUSTOM' ? (0,mesh_fields/* textAt */.$6)(spec, 'provider', 'name') : undefined;
};
const customNotes = ({ before, after }) => {
    const [old, now] = [providerOf(before), providerOf(after)];
    const object = after ?? before;
    if (object === undefined || (old === undefined && now === undefined))
        return [];
    const title = notes_titleOf(object);
    if (now === undefined)
        return [`requests that ${title} matched no longer need the yes of provider ${(0,phrase/* quoted */.TL)(old ?? '')}`];
    if (old === undefined)
        return [
            `requests that ${title} matches need the yes of provider ${(0,phrase/* quoted */.TL)(now)} from now on, beside that of the policies`,
        ];
    return [
        old === now
            ? `which requests need the yes of provider ${(0,phrase/* quoted */.TL)(now)} changes in ${title}`
            : `requests that ${title} matches need the yes of provider ${(0,phrase/* quoted */.TL)(now)} from now on, and no longer that of ${(0,phrase/* quoted */.TL)(old)}`,
    ];
};
/** Modes of a PeerAuthentication by the port they hold for; '' for all others. A mode that is not said is inherited. */
const modesOf = (object) => {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object?.content, 'spec');
    const modes = new Map([['', (0,mesh_fields/* textAt */.$6)(spec, 'mtls', 'mode')]]);
    for (const port of Object.keys((0,mesh_fields/* objectAt */.lJ)(spec, 'portLevelMtls')))
        modes.set(port, (0,mesh_fields/* textAt */.$6)(spec, 'portLevelMtls', port, 'mode'));
    return new Map([...modes].map(([port, mode]) => [port, mode === '' ? 'UNSET' : mode]));
};
const mutualTlsNotes = ({ before, after }) => {
    const object = after ?? before;
    if (object?.key.group !== 'security.istio.io' || object.key.kind !== 'PeerAuthentication')
        return [];
    const [old, now] = [modesOf(before), modesOf(after)];
    return [...new Set([...old.keys(), ...now.keys()])].flatMap((port) => {
        const [then, next] = [old.get(port) ?? 'UNSET', now.get(port) ?? 'UNSET'];
        if (then === next)
            return [];
        const at = port === '' ? '' : ` at port ${(0,phrase/* quoted */.TL)(port)}`;
        return [
            `mutual TLS of ${notes_titleOf(object)}${at} goes from ${(0,phrase/* quoted */.TL)(then)} to ${(0,phrase/* quoted */.TL)(next)}: ${meaning(then, next)}`,
        ];
    });
};
const meaning = (then, next) => {
    if (next === 'STRICT')
        return 'requests without mTLS are refused from now on';
    if (then === 'STRICT')
        return next === 'UNSET'
            ? 'plaintext is accepted from now on, unless a wider PeerAuthentication says otherwise'
            : 'plaintext is accepted from now on';
    return next === 'DISABLE'
        ? 'mTLS is no longer offered, so nobody has an identity there'
        : 'who may come without mTLS changes';
};

;// CONCATENATED MODULE: ./src/mesh/difference/lost-injection.ts
/** Namespaces that one state has as objects and the other has not. */
const namespacesGone = (before, after) => {
    const of = ({ objects }) => objects.filter(({ key }) => key.group === '' && key.kind === 'Namespace').map(({ key }) => key.name);
    const there = new Set(of(after));
    return new Set(of(before).filter((name) => !there.has(name)));
};
/**
 * A label that asked for a proxy is gone, and nothing says what stands there instead: live pods keep their sidecar until
 * they are restarted, and then none of the policies may hold. A namespace that goes altogether takes its pods with it.
 */
const lostInjection = (before, after, gone) => {
    const { namespace } = after.destination;
    const enforced = before.stages.some(({ proxy }) => proxy !== 'none');
    if (before.unsaid === true || after.unsaid !== true || !enforced || gone.has(namespace))
        return undefined;
    return {
        code: 'INJECTION_UNKNOWN',
        text: `a label that asked for a proxy before workloads of namespace ${namespace} is gone, and nothing says what stands there after their next restart`,
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/lost-waypoint.ts
/** A waypoint's Gateway was there, and now nobody can say whether it still is: without it callers go straight to the workload. */
const lostWaypoint = (before, after) => {
    if (before.bypass === undefined || before.assumedWaypoint === true || after.assumedWaypoint !== true)
        return undefined;
    const { title, namespace } = after.destination;
    return {
        code: 'WAYPOINT_UNKNOWN',
        text: `what said which waypoint serves ${title} in ${namespace} is gone, and nothing that was read says whether it still stands`,
    };
};

// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var resolve_workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
;// CONCATENATED MODULE: ./src/mesh/resolve/unread-gateways.ts




/** Gateways whose workload is in no object that was read: it runs somewhere, with labels that nobody knows in full. */
const unreadGateways = (state) => {
    const workloads = (0,resolve_workloads/* findWorkloads */.c7)(state);
    return state.objects
        .filter(({ key }) => key.group === 'networking.istio.io' && key.kind === 'Gateway')
        .map(({ key, content }) => ({ namespace: key.namespace, selector: (0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'selector') }))
        .filter(({ selector }) => Object.keys(selector).length > 0 && !workloads.some(({ labels }) => (0,selector_index/* selects */.ko)(selector, labels)));
};
/**
 * Whether a destination that is no known workload may be a gateway's: its proxy is in its pods whatever a namespace's
 * labels say of injection or ambient mode. Labels that a policy names in a namespace without proxies can mean little else.
 */
const findPossibleGateways = (states) => {
    let unread;
    return ({ namespace, labels, known, service }, proxyless) => {
        if (known || service !== undefined)
            return false;
        const isNamed = Object.keys(labels).length > 0;
        if (isNamed && proxyless)
            return true;
        unread ??= states.flatMap((state) => unreadGateways(state));
        return unread.some((gateway) => (0,label_selector/* canMeet */.I)(gateway.selector, labels) && (isNamed || gateway.namespace === namespace));
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/ways.ts

const straight = ({ destination, settings, unsaid, stages, bypass }) => ({
    destination,
    settings,
    ...(unsaid === undefined ? {} : { unsaid }),
    stages: bypass ?? stages,
});
/**
 * Of most callers nobody can say whether anything leads them through a waypoint. To a Service what goes straight meets
 * what its workload does, and is compared there; a workload that has a waypoint of its own is compared on both ways.
 */
const pastWaypoint = (before, after) => {
    if (after.destination.service !== undefined || (before.bypass === undefined && after.bypass === undefined))
        return [];
    const [then, now] = [straight(before), straight(after)];
    const proxy = now.stages[0]?.proxy;
    return [
        {
            before: then,
            after: now,
            where: 'past its waypoint',
            ...(proxy === undefined || proxy === 'none' ? {} : { proxy }),
        },
    ];
};
/** The ways to a destination, first the usual one. */
const findWays = (old, now) => {
    const isPossibleGateway = findPossibleGateways([old.state, now.state]);
    return (then, destination) => {
        const [before, after] = [old.enforcementOf(then), now.enforcementOf(destination)];
        const proxies = [...before.stages, ...after.stages].map(({ proxy }) => proxy);
        const isAsked = proxies.some((proxy) => proxy === 'none' || proxy === 'ztunnel') &&
            isPossibleGateway(destination, proxies.includes('none'));
        return [
            { before, after, where: '' },
            ...pastWaypoint(before, after),
            ...(isAsked
                ? [
                    {
                        before: old.enforcementOf(then, 'gateway'),
                        after: now.enforcementOf(destination, 'gateway'),
                        where: 'if it is a gateway',
                        proxy: 'gateway',
                    },
                ]
                : []),
        ];
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/preferences.ts



const podSpecPath = {
    Pod: ['spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
/**
 * Identities of workloads and ServiceAccounts, then the `default` account of namespaces that policies name, hosts of Services,
 * issuers and audiences: what a witness is made of, if it may.
 */
const preferencesOf = (states, settings) => {
    const principals = new Set();
    const authorities = new Set();
    const namespaces = new Set();
    const issuers = new Set();
    const audiences = new Set();
    for (const { objects } of states)
        for (const { key, content } of objects) {
            if (key.kind === 'Service' && key.group === '')
                authorities.add(`${key.name}.${key.namespace}`);
            if (key.kind === 'RequestAuthentication')
                for (const rule of (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'jwtRules')) {
                    issuers.add((0,mesh_fields/* textAt */.$6)(rule, 'issuer'));
                    for (const audience of (0,mesh_fields/* textsAt */.i1)(rule, 'audiences'))
                        audiences.add(audience);
                }
            if (key.kind === 'AuthorizationPolicy')
                for (const rule of (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules'))
                    for (const from of (0,mesh_fields/* objectsAt */.yR)(rule, 'from'))
                        for (const namespace of (0,mesh_fields/* textsAt */.i1)(from, 'source', 'namespaces'))
                            if (!namespace.includes('*'))
                                namespaces.add(namespace);
            if (key.kind === 'ServiceAccount')
                principals.add(`${settings.trustDomain}/ns/${key.namespace}/sa/${key.name}`);
            if (!['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'].includes(key.kind))
                continue;
            const spec = (0,mesh_fields/* objectAt */.lJ)(content, ...(podSpecPath[key.kind] ?? ['spec', 'template', 'spec']));
            const name = (0,resolve_workloads/* serviceAccountOf */.gw)(spec);
            principals.add(`${settings.trustDomain}/ns/${key.namespace}/sa/${name}`);
        }
    const most = 200;
    const sorted = (texts) => [...texts]
        .filter((text) => text !== '')
        .sort(order/* byCodePoint */.H)
        .slice(0, most);
    const named = sorted(namespaces).map((namespace) => `${settings.trustDomain}/ns/${namespace}/sa/default`);
    return {
        principals: [...new Set([...sorted(principals), ...named])].map((principal) => `spiffe://${principal}`),
        audiences: sorted(audiences),
        authorities: sorted(authorities),
        issuers: sorted(issuers),
    };
};

// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/served-kinds.ts
var served_kinds = __webpack_require__(654);
// EXTERNAL MODULE: ./src/mesh/resolve/label-classes.ts
var label_classes = __webpack_require__(83293);
// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var revisions = __webpack_require__(59960);
;// CONCATENATED MODULE: ./src/mesh/difference/reach.ts







/** Kinds of `security.istio.io` that apply to what they select, in their namespace or, of the root one, anywhere. */
const selecting = new Set(['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication']);
/**
 * Whether nothing but selection says where the object applies: a target reference assumes a waypoint where none is
 * known, a provider is a setting of the whole mesh where MeshConfig is not, and what the API server refuses is unknown.
 */
const isSelecting = (object, { settings }) => object === undefined ||
    (object.key.group === 'security.istio.io' &&
        (0,served_kinds/* unservedKind */.x)(object, settings.istioVersion) === undefined &&
        selecting.has(object.key.kind) &&
        (0,attachment/* targetOf */.$r)(object).refs.length === 0 &&
        (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(object.content, 'spec'), 'provider') === undefined);
/** Kinds that no proxy enforces: identities alone are read of them, for witnesses. */
const isUnenforced = (object) => object === undefined ||
    object.key.group === 'rbac.authorization.k8s.io' ||
    (object.key.group === '' && object.key.kind === 'ServiceAccount');
/**
 * Told from the objects that changed, where that can be told: undefined where something else than policies changed, or
 * where the meshes are more than what was resolved of their states. Then every destination is to be asked.
 */
const reachOf = (old, now) => {
    if (old.overrides === undefined || now.overrides === undefined)
        return undefined;
    if (JSON.stringify(old.overrides) !== JSON.stringify(now.overrides))
        return undefined;
    if (JSON.stringify(old.state.reads) !== JSON.stringify(now.state.reads))
        return undefined;
    const all = (0,changed_objects/* changesOf */.f)(old.state, now.state);
    if (all === undefined)
        return undefined;
    const changes = all.filter(({ before, after }) => !isUnenforced(before) || !isUnenforced(after));
    if (!changes.every(({ before, after }) => isSelecting(before, old) && isSelecting(after, now)))
        return undefined;
    // Each MeshConfig may name a root namespace of its own.
    const home = now.overrides.rootNamespace ?? 'istio-system';
    if ((0,revisions/* meshConfigs */.rW)(now.state, home).size > 1)
        return undefined;
    const roots = new Set([home, now.settings.rootNamespace]);
    const changed = changes.flatMap(({ before, after }) => [before, after].filter((one) => one !== undefined));
    const targets = new Map();
    for (const object of changed) {
        const { namespace } = object.key;
        const list = targets.get(namespace);
        if (list === undefined)
            targets.set(namespace, [(0,attachment/* targetOf */.$r)(object)]);
        else
            list.push((0,attachment/* targetOf */.$r)(object));
    }
    return {
        listed: changed.every(({ key }) => key.kind !== 'PeerAuthentication'),
        selected: changes.every(({ before, after }) => before !== undefined &&
            after !== undefined &&
            (0,json/* isSameJson */.TL)((0,attachment/* targetOf */.$r)(before).selector, (0,attachment/* targetOf */.$r)(after).selector)) && all.length === changes.length,
        holds: ({ namespace, labels }) => Object.hasOwn(labels, label_classes/* combinationsLabel */.TH) ||
            [namespace, ...roots].some((from) => targets.get(from)?.some(({ selector }) => (0,attachment/* selects */.ko)(selector, labels))),
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/unread-mutual-tls.ts

/**
 * A PeerAuthentication now lets plaintext in where none that was read said anything before, and more may exist: with a
 * STRICT one for the namespace or the mesh, that opens the workload.
 */
const unreadMutualTls = (before, after) => {
    const unread = (0,mesh_enforcement/* everyStageOf */.h)(before).some(({ mutualTlsUnread }) => mutualTlsUnread === true);
    const opens = (0,mesh_enforcement/* everyStageOf */.h)(after).some(({ proxy, mutualTls, mutualTlsUnread }) => (proxy === 'sidecar' || proxy === 'ztunnel') && mutualTls !== 'STRICT' && mutualTlsUnread !== true);
    if (!unread || !opens)
        return undefined;
    return {
        code: 'MUTUAL_TLS_UNREAD',
        text: `plaintext is accepted in namespace ${after.destination.namespace} from now on, and a PeerAuthentication that was not read may have refused it: read the cluster or a snapshot of it, or add the mesh's PeerAuthentications to the files`,
    };
};

// EXTERNAL MODULE: ./src/mesh/resolve/destination-key.ts
var destination_key = __webpack_require__(92596);
;// CONCATENATED MODULE: ./src/mesh/difference/difference.ts





















/** One destination: about a second of work. */
const defaultBudget = 3_000_000;
/** All destinations together, in budgets of one: many equal ones are compared once, so that few meshes come near it. */
const destinationsWorth = 4;
const portCandidates = [8080, 9090, 80, 10000, 10001, 10002, 10003];
const labelsText = (labels) => {
    const pairs = Object.entries(labels).map(([name, value]) => (0,phrase/* quoted */.TL)(`${name}=${value}`));
    return pairs.length === 0 ? 'none' : pairs.sort(order/* byCodePoint */.H).join(', ');
};
const combine = (destinations) => {
    const verdicts = new Set(destinations.map(({ verdict }) => verdict));
    if (verdicts.has('cannot prove'))
        return 'cannot prove';
    const more = verdicts.has('more permissive') || verdicts.has('incomparable');
    const less = verdicts.has('less permissive') || verdicts.has('incomparable');
    return more ? (less ? 'incomparable' : 'more permissive') : less ? 'less permissive' : 'equivalent';
};
/** What changed and is neither modelled nor known to be neutral, and routes that are not followed: nothing is proven beside it. */
const wholeReasons = (old, now) => [
    ...uncoveredChanges(old.state, now.state, now.overrides?.rootNamespace).map(({ text, where }) => ({
        code: 'NOT_MODELLED',
        text,
        where,
    })),
    ...routesNotFollowed(old.state, now.state),
];
/** Equal texts: a reader learns nothing from the second. */
const rowsKey = (diff) => JSON.stringify([
    diff.verdict,
    diff.gained.map(({ who, what }) => [who, what]),
    diff.lost.map(({ who, what }) => [who, what]),
    diff.reasons.map(({ code }) => code),
]);
/**
 * The exact difference in access between two states of a mesh: AuthorizationPolicies, RequestAuthentications,
 * PeerAuthentications, labels, Services, namespaces and mesh settings together.
 *
 * Destinations that nothing that changed can reach are not asked for their enforcement, and those whose enforcement is
 * made of the same objects are not compiled; equal pairs of enforcements are compiled
 * once. Every row's witness has been put to `evaluate` on both states.
 */
const compareMeshes = (old, now, options) => {
    const reach = reachOf(old, now);
    const aligned = (0,align_destinations/* alignDestinations */.T)(old, now, reach);
    const isReached = (destination) => reach === undefined || reach.holds(destination);
    let preferences;
    const preferencesOnce = () => (preferences ??= preferencesOf([now.state, old.state], now.settings));
    const named = new Map();
    for (const destination of aligned) {
        if (!isReached(destination))
            continue;
        const key = (0,destination_key/* placeKey */.r4)(destination);
        const ports = named.get(key);
        if (ports === undefined)
            named.set(key, [destination.port]);
        else
            ports.push(destination.port);
    }
    const served = new Set(aligned.flatMap(({ namespace, service }) => (service === undefined ? [] : [`${namespace}/service ${service}`])));
    const compared = new Map();
    const steps = options.budget ?? defaultBudget;
    const total = budgetOf(steps * destinationsWorth);
    const found = [];
    let unchanged = 0;
    const pairs = [
        ...aligned.map((destination) => ({ before: destination, after: destination })),
        ...(reach === undefined ? (0,align_destinations/* relabelledDestinations */.m)(old, now) : []),
    ];
    const gone = namespacesGone(old.state, now.state);
    const waysTo = findWays(old, now);
    const compareOnce = (first, second, otherPorts) => {
        const pair = `${(0,enforcement_key/* enforcementKey */.y)(first)}\n\n${(0,enforcement_key/* enforcementKey */.y)(second)}\n\n${second.destination.port}:${otherPorts.join(',')}`;
        const known = compared.get(pair);
        if (known !== undefined)
            return known;
        const budget = budgetOf(steps, total);
        const comparison = compareDestination(first, second, { budget, preferences: preferencesOnce(), otherPorts });
        compared.set(pair, comparison);
        return comparison;
    };
    const judge = (way, then, aligned_) => {
        const { before: first, after: second } = way;
        const { destination } = second;
        const relabelled = then === aligned_ ? '' : `whose labels were ${labelsText(then.labels)}`;
        const where = [relabelled, way.where].filter((text) => text !== '').join(', ');
        const [oldKey, newKey] = [(0,enforcement_key/* enforcementKey */.y)(first), (0,enforcement_key/* enforcementKey */.y)(second)];
        const doubt = lostInjection(first, second, gone) ??
            lostWaypoint(first, second) ??
            unreadMutualTls(first, second) ??
            unknownTrustDomain(first, second);
        if (oldKey === newKey && doubt === undefined)
            return undefined;
        const otherPorts = destination.port === 0 ? (named.get((0,destination_key/* placeKey */.r4)(aligned_)) ?? []).filter((port) => port !== 0) : [];
        const comparison = compareOnce(first, second, otherPorts);
        const unsure = doubt ?? unreadTokens(first, second, (one, other) => compareOnce(one, other, otherPorts).verdict);
        if (comparison.verdict === 'equivalent' && unsure === undefined)
            return undefined;
        const freePort = portCandidates.find((port) => !otherPorts.includes(port)) ?? 10004;
        // Its Service, or its labels of today, would lead a reader elsewhere in one of the states.
        const astray = then !== aligned_ || served.has(`${destination.namespace}/${destination.title}`);
        const workload = destination.service === undefined && astray ? destination.workload : undefined;
        const rows = (side) => rowsOf(comparison[side], { side, where, before: first, after: second, freePort, workload, proxy: way.proxy }, options.evaluate);
        const [gained, lost] = [rows('gained'), rows('lost')];
        const said = unsure === undefined ? [] : [unsure];
        const reasons = [...said, ...comparison.reasons, ...gained.reasons, ...lost.reasons];
        return {
            destination,
            relabelled: then !== aligned_,
            diff: {
                title: destination.known ? `${destination.title} in ${destination.namespace}` : destination.title,
                namespace: destination.namespace,
                labels: { ...destination.labels },
                port: destination.port,
                protocol: destination.protocol,
                verdict: reasons.length > 0 ? 'cannot prove' : comparison.verdict,
                gained: gained.rows,
                lost: lost.rows,
                reasons,
            },
        };
    };
    for (const { before: then, after: aligned_ } of pairs) {
        const ways = isReached(aligned_) ? waysTo(then, aligned_) : [];
        const different = ways.flatMap((way) => judge(way, then, aligned_) ?? []);
        found.push(...different);
        if (different.length === 0)
            unchanged++;
    }
    const following = { preferences: preferencesOnce, steps, total };
    const routed = reach === undefined ? compareRoutes(old, now, following, options.evaluate) : noRoutes;
    const destinations = [...withoutPortRepeats(difference_withoutRepeats(found)), ...routed.diffs];
    const whole = [...wholeReasons(old, now), ...routed.reasons];
    const verdict = whole.length > 0 ? 'cannot prove' : combine(destinations);
    const reasons = new Map([...whole, ...destinations.flatMap((one) => one.reasons)].map((reason) => [reason.code + reason.text, reason]));
    const notes = notesOf(old.state, now.state);
    return { verdict, reasons: [...reasons.values()], destinations, unchanged, ...(notes.length === 0 ? {} : { notes }) };
};
/** Where nothing but policies changes, routes are the same. */
const noRoutes = { diffs: [], reasons: [] };
/** `compareMeshes` of two states that nothing else needs resolved. */
const compareAccess = (before, after, options) => compareMeshes(resolveMesh(before, options.overrides), resolveMesh(after, options.overrides), options);
/**
 * Labels that no workload has stand only where they differ from the namespace's known workloads and from `any other
 * workload`.
 */
const difference_withoutRepeats = (found) => {
    const seen = new Map();
    const note = (key, diff) => void seen.set(key, (seen.get(key) ?? new Set()).add(rowsKey(diff)));
    const has = (key, diff) => seen.get(key)?.has(rowsKey(diff)) ?? false;
    const isAnyOther = (destination) => !destination.known && Object.keys(destination.labels).length === 0;
    for (const { destination, relabelled, diff } of found) {
        if (relabelled)
            continue;
        if (destination.known)
            note(`namespace ${destination.namespace}`, diff);
        if (isAnyOther(destination))
            note(`other ${destination.namespace}`, diff);
    }
    return found.flatMap(({ destination, relabelled, diff }) => {
        if (relabelled)
            return [diff];
        if (destination.known)
            return [diff];
        if (has(`namespace ${destination.namespace}`, diff))
            return [];
        return !isAnyOther(destination) && has(`other ${destination.namespace}`, diff) ? [] : [diff];
    });
};
/** A row that holds at a named port and at the ports that nothing names stands once, at the named one, and says so. */
const withoutPortRepeats = (diffs) => {
    const place = ({ namespace, labels, gained, lost }) => {
        const sorted = Object.entries(labels).sort((left, right) => (0,order/* byCodePoint */.H)(left[0], right[0]));
        return JSON.stringify([namespace, sorted, (gained[0] ?? lost[0])?.where ?? '']);
    };
    const text = (side, { who, what }) => JSON.stringify([side, who, what]);
    const rowsAt = (diff) => ['gained', 'lost'].flatMap((side) => diff[side].map((row) => text(side, row)));
    const unnamed = new Map(diffs.filter(({ port }) => port === 0).map((diff) => [place(diff), new Set(rowsAt(diff))]));
    const repeated = new Map();
    const marked = diffs.map((diff) => {
        const others = unnamed.get(place(diff));
        if (diff.port === 0 || others === undefined)
            return diff;
        const mark = (side) => diff[side].map((row) => {
            const key = text(side, row);
            if (!others.has(key))
                return row;
            repeated.set(place(diff), (repeated.get(place(diff)) ?? new Set()).add(key));
            const further = 'and any other port';
            return { ...row, where: row.where === '' ? further : `${row.where}, ${further}` };
        });
        return { ...diff, gained: mark('gained'), lost: mark('lost') };
    });
    return marked.flatMap((diff) => {
        const gone = diff.port === 0 ? repeated.get(place(diff)) : undefined;
        if (gone === undefined)
            return [diff];
        const kept = (side) => diff[side].filter((row) => !gone.has(text(side, row)));
        const rest = { ...diff, gained: kept('gained'), lost: kept('lost') };
        return rest.gained.length + rest.lost.length + rest.reasons.length === 0 ? [] : [rest];
    });
};


/***/ }),

/***/ 46105:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ enforcementKey),
/* harmony export */   z: () => (/* binding */ settingsKey)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(20989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29909);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);
/* harmony import */ var _enforcement_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70067);




const policyKeys = new WeakMap();
/** The ports of a workload share their lists of policies. */
const policiesKey = (policies) => {
    let key = policyKeys.get(policies);
    if (key === undefined) {
        key = policies
            .map(({ object, provider }) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenDigest */ ._U)(object)}@${provider ?? ''}`)
            .join(',');
        policyKeys.set(policies, key);
    }
    return key;
};
const settingsKeys = new WeakMap();
/** The mesh's settings as text: equal texts, equal settings. */
const settingsKey = (enforcement) => {
    const known = settingsKeys.get(enforcement.settings);
    if (known !== undefined)
        return known;
    const { extensionProviders, ...rest } = enforcement.settings;
    const { istioVersion, ...plain } = rest;
    const key = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)([
        { ...plain, trustDomainAliases: [...plain.trustDomainAliases], otherTrustDomains: [...plain.otherTrustDomains] },
        [istioVersion.major, istioVersion.minor, istioVersion.patch],
        [...extensionProviders].map(([name, kind]) => `${name}=${kind}`).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H),
    ]);
    settingsKeys.set(enforcement.settings, key);
    return key;
};
const callersKeys = new WeakMap();
/** One list of callers stands at many destinations. */
const callersKey = (callers) => {
    if (callers === undefined)
        return '';
    let key = callersKeys.get(callers);
    if (key === undefined)
        callersKeys.set(callers, (key = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(callers.map(({ namespace, account, way }) => [namespace, account ?? '', way]))));
    return key;
};
/** What decides at a destination, as text: equal texts, equal enforcement. */
const enforcementKey = (enforcement) => [
    enforcement.destination.protocol,
    `${enforcement.stages.length}+${enforcement.bypass?.length ?? 'none'}`,
    settingsKey(enforcement),
    callersKey(enforcement.callers),
    ...(0,_enforcement_js__WEBPACK_IMPORTED_MODULE_3__/* .everyStageOf */ .h)(enforcement).flatMap((stage) => [
        stage.proxy,
        stage.mutualTls,
        stage.serverTls ?? '',
        stage.trustedProxies ?? '',
        stage.port ?? '',
        stage.protocol ?? '',
        stage.peer === 'client' ? '' : stage.peer.principal,
        ...[stage.allow, stage.deny, stage.custom].map(policiesKey),
        stage.jwtRules.map(({ object, index }) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_1__/* .keyText */ .Pu)(object.key)}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .writtenDigest */ ._U)(object)}#${index}`).join(','),
        stage.unknowns.map(({ identity }) => identity).join(','),
    ]),
].join('\n');


/***/ }),

/***/ 88796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TL: () => (/* binding */ quoted),
/* harmony export */   Uy: () => (/* binding */ plainPhrase),
/* harmony export */   gC: () => (/* binding */ phraseParts)
/* harmony export */ });
/**
 * Sentences about requests: our words, with values of the input between backticks. A value's own backticks are written
 * `\u{60}`, so a reader of the sentence always knows which is which.
 */
/** A value of the input within a sentence. */
const quoted = (value) => `\`${value.replace(/\\(?=u\{)/g, '\\u{5c}').replace(/`/g, '\\u{60}')}\``;
/** The parts of a sentence; undefined where its backticks do not pair, so that it is none of ours. */
const phraseParts = (sentence) => {
    const pieces = sentence.split('`');
    if (pieces.length % 2 === 0)
        return undefined;
    return pieces.flatMap((piece, index) => {
        if (index % 2 === 0)
            return piece === '' ? [] : [{ kind: 'words', text: piece }];
        return [{ kind: 'value', text: piece.replace(/\\u\{60\}/g, '`').replace(/\\u\{5c\}/g, '\\') }];
    });
};
/** The sentence without its marks, for pictures and other places that have none. */
const plainPhrase = (sentence) => phraseParts(sentence)
    ?.map(({ text }) => text)
    .join('') ?? sentence;


/***/ }),

/***/ 69577:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ judgeEnvironment)
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/evaluate/jwt-token.ts
var jwt_token = __webpack_require__(82204);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/vocabulary.ts
var vocabulary = __webpack_require__(83217);
;// CONCATENATED MODULE: ./src/audience/check-audience.ts
/** Ours: one audience, equal code point by code point to a configured one. */
const checkAudienceExactly = (configured, token) => token.length === 1 && token.every((audience) => configured.includes(audience));
const withoutScheme = (audience) => audience.replace(/^[A-Za-z][A-Za-z0-9+.-]{0,30}:\/\//, '');
const withoutSlashes = (audience) => audience.replace(/\/{1,16}$/, '');
/** What differs between two audiences; empty when they are equal. `spelling` stands for anything that is no mere form. */
const audienceDifferences = (one, other) => {
    if (one === other)
        return [];
    const differs = [];
    const caseOnly = (x, y) => x !== y && x.toLowerCase() === y.toLowerCase();
    const [a, b] = [one.trim(), other.trim()];
    if (a.length !== one.length || b.length !== other.length)
        differs.push('surrounding space');
    const [restA, restB] = [withoutScheme(a), withoutScheme(b)];
    const [schemeA, schemeB] = [a.slice(0, a.length - restA.length), b.slice(0, b.length - restB.length)];
    if (schemeA.toLowerCase() !== schemeB.toLowerCase())
        differs.push('scheme');
    const [bodyA, bodyB] = [withoutSlashes(restA), withoutSlashes(restB)];
    if (restA.length - bodyA.length !== restB.length - bodyB.length)
        differs.push('trailing slash');
    if (bodyA.toLowerCase() !== bodyB.toLowerCase())
        differs.push('spelling');
    if (caseOnly(schemeA, schemeB) || caseOnly(bodyA, bodyB))
        differs.push('case');
    return differs.length === 0 ? ['spelling'] : differs;
};
/** Levenshtein distance, given up (and answered as `limit`) once it cannot be smaller. */
const distance = (one, other, limit) => {
    if (Math.abs(one.length - other.length) >= limit)
        return limit;
    let row = Array.from({ length: other.length + 1 }, (_, index) => index);
    for (let i = 1; i <= one.length; i++) {
        const next = [i];
        for (let j = 1; j <= other.length; j++) {
            const swap = (row[j - 1] ?? limit) + (one[i - 1] === other[j - 1] ? 0 : 1);
            next.push(Math.min(swap, (row[j] ?? limit) + 1, (next[j - 1] ?? limit) + 1));
        }
        if (Math.min(...next) >= limit)
            return limit;
        row = next;
    }
    return Math.min(row[other.length] ?? limit, limit);
};
/**
 * The configured audience that was most likely meant: equal but for its form, else the one with the fewest edits where
 * these are less than a third of it. Ties go to the one that is listed first.
 */
const nearestAudience = (configured, received) => {
    const scored = configured.slice(0, 64).map((audience) => {
        const differs = audienceDifferences(audience, received);
        const limit = Math.max(2, Math.ceil(Math.min(audience.length, 300) / 3));
        const score = differs.includes('spelling')
            ? 10 + distance(audience.slice(0, 300), received.slice(0, 300), limit)
            : differs.length;
        return { audience, differs, score, near: score < 10 + limit };
    });
    const best = scored.filter((entry) => entry.near).sort((a, b) => a.score - b.score)[0];
    return best === undefined ? undefined : { audience: best.audience, differs: best.differs };
};

// EXTERNAL MODULE: ./src/audience/issuers.ts
var issuers = __webpack_require__(79238);
;// CONCATENATED MODULE: ./src/audience/mends.ts


/** A value as a YAML double-quoted scalar: JSON strings are valid ones, so hostile text stays a value. */
const scalar = (value) => JSON.stringify(value);
const githubMend = (audience) => [
    'In the GitHub workflow, request the audience that the mesh expects:',
    '    with:',
    `      audience: ${scalar(audience)}`,
].join('\n');
const gitlabMend = (audience) => [
    'In .gitlab-ci.yml, request the audience that the mesh expects:',
    '    id_tokens:',
    '      MESHGATE_ID_TOKEN:',
    `        aud: ${scalar(audience)}`,
].join('\n');
/**
 * Text to paste on either side; each mends a refused audience by itself. `expected` is the configured audience that comes
 * closest to the token's.
 */
const mendsOfAudience = (key, index, rule, token, expected) => {
    const platform = token.platform ?? (0,issuers/* platformOfIssuer */.iq)(token.issuer);
    const workflow = expected === undefined
        ? []
        : [
            ...(platform === 'gitlab' ? [] : [githubMend(expected)]),
            ...(platform === 'github' ? [] : [gitlabMend(expected)]),
        ];
    const [received] = token.audiences;
    if (received === undefined)
        return workflow;
    const audiences = [...new Set([...(0,fields/* textsAt */.i1)(rule, 'audiences'), received])];
    const mesh = [
        `In RequestAuthentication ${scalar(`${key.namespace}/${key.name}`)}, accept the audience of the job's token (spec.jwtRules[${index}]):`,
        '    audiences:',
        ...audiences.map((audience) => `      - ${scalar(audience)}`),
    ].join('\n');
    return [...workflow, mesh];
};

;// CONCATENATED MODULE: ./src/audience/judge-token.ts







const isRequestAuthentication = (object) => object.key.group === 'security.istio.io' && object.key.kind === 'RequestAuthentication';
/** RequestAuthentications that may apply in a namespace: its own and the root namespace's, sorted by name. */
const requestAuthenticationsFor = (state, namespace, rootNamespace = 'istio-system') => state.objects
    .filter((object) => isRequestAuthentication(object) && [namespace, rootNamespace].includes(object.key.namespace))
    .sort((a, b) => (0,order/* byCodePoint */.H)(a.key.namespace, b.key.namespace) || (0,order/* byCodePoint */.H)(a.key.name, b.key.name));
const parseKeys = (jwks) => {
    try {
        const value = JSON.parse(jwks);
        return (0,json/* isJsonObject */.OW)(value) && Array.isArray(value['keys']) ? (0,fields/* objectsAt */.yR)(value, 'keys') : undefined;
    }
    catch {
        return undefined;
    }
};
const sameKey = (one, other) => ['kty', 'n', 'e', 'crv', 'x', 'y'].every((name) => (0,fields/* textAt */.$6)(one, name) === (0,fields/* textAt */.$6)(other, name));
const sameOrigin = (url, issuer) => {
    try {
        return new URL(url).origin === new URL(issuer).origin;
    }
    catch {
        return false;
    }
};
/**
 * Whether the rule holds the issuer's keys. Istio fetches them from `jwksUri`, or by discovery from the issuer; the
 * address is compared and never asked, since it comes from a manifest.
 */
const judgeKeys = (rule, token) => {
    const inline = (0,fields/* textAt */.$6)(rule, 'jwks');
    const uri = (0,fields/* textAt */.$6)(rule, 'jwksUri') || (0,fields/* textAt */.$6)(rule, 'jwks_uri');
    if (inline !== '') {
        const keys = parseKeys(inline);
        if (keys === undefined)
            return { kind: 'unknown', why: 'the key set written into the rule cannot be read' };
        // Envoy verifier: a key is a candidate unless both sides name a kid and the two differ.
        const candidates = keys.filter((key) => {
            const kid = (0,fields/* textAt */.$6)(key, 'kid');
            return token.keyId === undefined || kid === '' || kid === token.keyId;
        });
        if (candidates.length === 0)
            return { kind: 'refused', error: 'JwksKidAlgMismatch' };
        if (token.keys === undefined)
            return { kind: 'unknown', why: 'the keys are written into the rule and the issuer’s own were not fetched' };
        const held = candidates.some((key) => token.keys?.some((own) => sameKey(key, own)));
        return held ? { kind: 'held' } : { kind: 'refused', error: 'JwtVerificationFail' };
    }
    if (uri === '') {
        if ((0,fields/* textAt */.$6)(rule, 'issuer') !== '')
            return { kind: 'held' };
        return { kind: 'unknown', why: 'the rule names neither an issuer nor a key set' };
    }
    // Keys of the configuration have no address: then the issuer's own host is what can be compared.
    if ((token.keysUrl ?? '') === '' ? sameOrigin(uri, token.issuer) : uri === token.keysUrl)
        return { kind: 'held' };
    return { kind: 'unknown', why: 'the rule takes its keys from another address than the issuer’s' };
};
const judgeRule = (object, index, rule, token, now) => {
    const expected = (0,fields/* textsAt */.i1)(rule, 'audiences');
    const issuer = (0,fields/* textAt */.$6)(rule, 'issuer');
    const base = { requestAuthentication: object.key, rule: index, expected, received: token.audiences };
    const refused = (error, mends) => ({
        ...base,
        verdict: 'refused',
        message: vocabulary/* jwtMessages */._h[error],
        status: (0,jwt_token/* jwtStatusOf */.ti)(error),
        mends,
    });
    // Envoy's order (authenticator.cc): issuer, time, audience, keys.
    if (issuer !== '' && issuer !== token.issuer)
        return { ...base, verdict: 'not for this issuer', message: vocabulary/* jwtMessages */._h.JwtUnknownIssuer, status: 401, mends: [] };
    const time = { expires: token.expires ?? 0, notBefore: token.notBefore ?? 0 };
    const untimely = now === undefined ? undefined : (0,jwt_token/* checkTime */.AK)(time, now);
    if (untimely !== undefined)
        return refused(untimely, [
            'Request the token shortly before it is used; check the clocks of the runner and of the mesh.',
        ]);
    if (!(0,jwt_token/* isAudienceAllowed */.Z6)(expected, token.audiences)) {
        const nearest = token.audiences
            .map((audience) => nearestAudience(expected, audience))
            .find((found) => found !== undefined);
        const verdict = refused('JwtAudienceNotAllowed', mendsOfAudience(object.key, index, rule, token, nearest?.audience ?? expected[0]));
        return nearest === undefined || nearest.differs.length === 0 ? verdict : { ...verdict, nearest };
    }
    const keys = judgeKeys(rule, token);
    if (keys.kind === 'unknown')
        return { ...base, verdict: 'cannot tell', message: keys.why, status: 0, mends: [] };
    if (keys.kind === 'refused')
        return refused(keys.error, [
            'Let the rule take the keys from the issuer: leave out jwks, and set jwksUri only where discovery does not work.',
        ]);
    const accepted = { ...base, verdict: 'accepted', message: '', status: 200, mends: [] };
    if (expected.length === 0 || checkAudienceExactly(expected, token.audiences))
        return accepted;
    const nearest = token.audiences
        .map((audience) => nearestAudience(expected, audience))
        .find((found) => found !== undefined);
    return { ...accepted, looser: true, ...(nearest === undefined ? {} : { nearest }) };
};
/**
 * Whether the mesh would accept the token, rule by rule, as Envoy decides it: issuer, `exp` and `nbf` with 60 s, audience
 * (one scheme and one trailing slash stripped), key. An exact comparison of the audience is reported beside it (`looser`).
 */
const judgeToken = (token, state, namespace, options = {}) => requestAuthenticationsFor(state, namespace, options.rootNamespace).flatMap((object) => (0,fields/* objectsAt */.yR)(object.content, 'spec', 'jwtRules').map((rule, index) => judgeRule(object, index, rule, token, options.now)));

// EXTERNAL MODULE: ./src/mesh/difference/difference.ts + 53 modules
var difference = __webpack_require__(66356);
// EXTERNAL MODULE: ./src/mesh/evaluate/evaluate.ts + 5 modules
var evaluate = __webpack_require__(787);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 7 modules
var resolve = __webpack_require__(82531);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/changed-objects.ts
var changed_objects = __webpack_require__(87524);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/rbac/account-changes.ts




/**
 * What a ServiceAccount may do, its pods may do: one that takes another account takes its permissions along, with no
 * binding changed (PodSpec: serviceAccountName; `default` where it is missing). In order of the workloads.
 */
const accountChanges = (before, after) => {
    const [old, now] = [accountsOf(before), accountsOf(after)];
    return [...now]
        .map(([key, { workload, account, token }]) => {
        const earlier = old.get(key);
        const hasTokenNow = token && earlier?.token === false;
        return { key, workload, from: hasTokenNow ? undefined : earlier?.account, to: account };
    })
        .filter(({ from, to }) => from !== to)
        .sort((left, right) => (0,order/* byCodePoint */.H)(left.key, right.key))
        .map(({ workload, from, to }) => ({ workload, from, to }));
};
const accountsOf = (state) => {
    const withoutToken = new Set(state.objects
        .filter(({ key, content }) => isAccount(key) && (0,fields/* member */.Dc)(content, 'automountServiceAccountToken') === false)
        .map(({ key }) => `ServiceAccount ${key.namespace}/${key.name}`));
    return new Map((0,workloads/* findWorkloads */.c7)(state)
        .flatMap((workload) => [workload, ...workload.alike])
        .map((workload) => {
        const account = accountOf(workload);
        return [
            `${(0,ports_object/* keyText */.Pu)(workload.object.key)} ${workload.title}`,
            {
                workload: (0,ports_object/* keyTitle */.Gv)(workload.object.key),
                account,
                token: getsToken(workload, !withoutToken.has(account)),
            },
        ];
    }));
};
const isAccount = ({ group, kind }) => group === '' && kind === 'ServiceAccount';
const accountOf = ({ namespace, podSpec }) => `ServiceAccount ${namespace}/${(0,workloads/* serviceAccountOf */.gw)(podSpec)}`;
/** PodSpec: what the pod says wins over its account; a projected volume brings a token whatever both say. */
const getsToken = ({ podSpec }, byAccount) => {
    const own = (0,fields/* member */.Dc)(podSpec, 'automountServiceAccountToken');
    const projected = (0,fields/* objectsAt */.yR)(podSpec, 'volumes').some((volume) => (0,fields/* objectsAt */.yR)(volume, 'projected', 'sources').some((source) => 'serviceAccountToken' in (0,fields/* objectAt */.lJ)(source)));
    return projected || (typeof own === 'boolean' ? own : byAccount);
};

// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
;// CONCATENATED MODULE: ./src/rbac/describe-permission.ts
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
            scope: describeScope(object.key.namespace === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([object.key.namespace])),
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
            scope: describeScope((0,value_set/* only */.j6)([after.key.name])),
            rule: certain
                ? `create pods that ${shown(old.level)} of Pod Security refuses and ${shown(now.level)} does not`
                : `Pod Security takes ${shown(now.level)} instead of ${shown(old.level)}`,
            badges: [],
            where: [after.locate('/metadata/labels')],
        },
    ];
};
const labelOf = ({ labels }, name) => (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? '';

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
            scope: describeScope(value_set/* everything */.YT),
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
    if (!(0,json/* isJsonObject */.OW)(value))
        return;
    for (const container of (0,fields/* objectsAt */.yR)(value, 'containers'))
        if (isServer(container))
            found.push(flagsOf(container));
    for (const [key, below] of Object.entries(value))
        if (key !== 'metadata' && key !== 'status')
            gather(below, key, found);
};
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
            scope: describeScope(now.namespace === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([now.namespace])),
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
            scope: describeScope(value_set/* everything */.YT),
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

;// CONCATENATED MODULE: ./src/rbac/mounted-tokens.ts






/**
 * A workload that takes up the token Secret of another account may do what that account may, with no binding and no account
 * of a pod changed. A Secret that was not read, and whose name says that it is a token, may be one.
 */
const mountedTokens = (before, after) => {
    const old = new Set(mountsOf(before).map(({ id }) => id));
    return mountsOf(after)
        .filter(({ id }) => !old.has(id))
        .sort((left, right) => (0,order/* byCodePoint */.H)(left.id, right.id))
        .map(({ workload, namespace, secret, account }) => ({
        kind: 'unknown',
        subject: (0,ports_object/* keyTitle */.Gv)(workload.object.key),
        scope: describeScope((0,value_set/* only */.j6)([namespace])),
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
    const secrets = new Map(state.objects
        .filter(({ key }) => key.group === '' && key.kind === 'Secret')
        .map((object) => [`${object.key.namespace}/${object.key.name}`, object]));
    const named = new Set(state.objects.map(({ key }) => `${key.namespace}/${key.name}`));
    return (0,workloads/* findWorkloads */.c7)(state)
        .flatMap((workload) => [workload, ...workload.alike])
        .flatMap((workload) => {
        const { namespace } = workload;
        return secretsOf(workload).flatMap(({ secret, isFile }) => {
            const object = secrets.get(`${namespace}/${secret}`);
            const account = object?.annotations['kubernetes.io/service-account.name'];
            const isToken = (0,fields/* textAt */.$6)(object?.content, 'type') === 'kubernetes.io/service-account-token';
            const mayBe = isFile && !named.has(`${namespace}/${secret}`) && soundsLikeToken.test(secret);
            if (!isToken && !mayBe)
                return [];
            if (isToken && account === (0,workloads/* serviceAccountOf */.gw)(workload.podSpec))
                return [];
            const id = `${(0,ports_object/* keyText */.Pu)(workload.object.key)} ${workload.title} ${secret} ${account ?? ''}`;
            return [{ id, workload, namespace, secret, account: isToken ? (account ?? '') : undefined }];
        });
    });
};
const secretsOf = ({ podSpec }) => {
    const files = (0,fields/* objectsAt */.yR)(podSpec, 'volumes').flatMap((volume) => [
        (0,fields/* textAt */.$6)(volume, 'secret', 'secretName'),
        ...(0,fields/* objectsAt */.yR)(volume, 'projected', 'sources').map((source) => (0,fields/* textAt */.$6)(source, 'secret', 'name')),
    ]);
    const variables = ['containers', 'initContainers']
        .flatMap((list) => (0,fields/* objectsAt */.yR)(podSpec, list))
        .flatMap((container) => [
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
// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
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
                scope: describeScope(value_set/* everything */.YT),
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
    const scope = describeScope(clusterWide ? value_set/* everything */.YT : (0,value_set/* only */.j6)([role.key.namespace]));
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
    const kept = new Set(after.objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const deleted = new Set(before.objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)).filter((key) => !kept.has(key)));
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
    scope: describeScope(scope === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([scope])),
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
    for (const binding of state.objects) {
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
        ...credentialChanges(changes),
        ...apiServerChanges(changes),
        ...mountedTokens(before, after),
        ...foreignGrants(changes),
        // A binding to one of these gives something anyway, in most cases, and is loud then.
        ...grants.parts.filter(({ subject }) => !gaining.has(subject)),
        ...rows,
        ...accountChanges(before, after).flatMap((change) => accountRows(change, old, now)),
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
        scope: describeScope(scope === '' ? value_set/* everything */.YT : (0,value_set/* only */.j6)([scope])),
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
            scope: describeScope(row.scope),
            rule: describePermission(row),
            badges: kind === 'lost' ? lost : badgesOf(row, held),
            via: row.via,
            where: row.places,
        })),
        ...urls.map((row) => ({
            kind,
            subject,
            scope: describeScope(value_set/* everything */.YT),
            rule: describeUrl(row),
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

// EXTERNAL MODULE: ./src/rules/find-findings.ts + 22 modules
var find_findings = __webpack_require__(6635);
// EXTERNAL MODULE: ./src/mesh/coverage/installers.ts
var installers = __webpack_require__(2907);
// EXTERNAL MODULE: ./src/mesh/coverage/control-plane.ts
var control_plane = __webpack_require__(11402);
// EXTERNAL MODULE: ./src/mesh/coverage/judge-change.ts + 25 modules
var judge_change = __webpack_require__(49877);
;// CONCATENATED MODULE: ./src/mesh/coverage/standing.ts




/** Kinds that hold settings of a mesh, rather than what a mesh is asked to do. */
const settingKinds = new Set([
    'install.istio.io/IstioOperator',
    'sailoperator.io/Istio',
    'sailoperator.io/IstioRevision',
    'sailoperator.io/IstioCNI',
    'sailoperator.io/ZTunnel',
    'networking.istio.io/WorkloadEntry',
    'networking.istio.io/WorkloadGroup',
    'networking.istio.io/ProxyConfig',
    'networking.istio.io/Gateway',
    'gateway.networking.k8s.io/Gateway',
    'spire.spiffe.io/ClusterSPIFFEID',
    'kyverno.io/ClusterPolicy',
    'kyverno.io/Policy',
]);
const holdsSettings = (object) => {
    const { group, kind, name } = object.key;
    return (settingKinds.has(`${group}/${kind}`) ||
        (group === '' && kind === 'ConfigMap' && /^istio(?:$|-)/.test(name)) ||
        (0,control_plane/* isControlPlane */.gx)(object));
};
/**
 * Objects that are the same in both states and hold a setting that nothing reads: what it decides, it decides as before.
 * Titles, in order.
 */
const standingUncovered = (before, after) => {
    const old = new Map(before.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const state = { objects: after, reads: [] };
    return after
        .filter((object) => holdsSettings(object) && isUnchanged(old.get((0,ports_object/* keyText */.Pu)(object.key)), object))
        .filter((object) => (0,judge_change/* judgeChange */.s)({ before: undefined, after: object }, [state, state]).some(({ judgement }) => judgement.cover === 'opaque'))
        .map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key))
        .sort(order/* byCodePoint */.H);
};
const isUnchanged = (old, object) => old !== undefined && (old === object || JSON.stringify(old.content) === JSON.stringify(object.content));

// EXTERNAL MODULE: ./src/plan/policy-lists.ts
var policy_lists = __webpack_require__(26961);
;// CONCATENATED MODULE: ./src/plan/assumptions.ts



/**
 * A repository holds a part of a mesh. What it holds of a kind is taken for what there is of policies; of what else decides,
 * the answer narrows itself to what the repository says.
 */
const withinRepository = [
    'no cluster was read: the repository is taken to hold all policies of its kinds',
    'the answer holds within this repository, with whatever tokens, mTLS settings, gateways, routes, Services and settings the mesh has besides: a cluster, a snapshot of one or `mesh:` in meshgate.yaml says more',
];
const mostTitles = 3;
const about = (titles, say) => {
    if (titles.length === 0)
        return [];
    const more = titles.length > mostTitles ? ` and ${titles.length - mostTitles} more` : '';
    return [say(titles.slice(0, mostTitles).join(', ') + more)];
};
/** What the judgement takes for given: what was not read, and what the mesh was assumed to be. */
const assumptionsOf = ({ world, sides, configuration }, mesh) => {
    const unread = (world?.state.reads ?? [])
        .filter(({ status }) => status === 'forbidden' || status === 'not given')
        .map(({ kind, namespace }) => `${kind} of ${namespace === '*' ? 'all namespaces' : namespace === '' ? 'the cluster' : namespace} could not be read`);
    return [
        ...(world === undefined && !sides.whole ? withinRepository : []),
        ...about((0,installers/* deliveredChanges */.k)(sides.before, sides.after), (titles) => `what ${titles} brings into the cluster is not rendered here: policies and pods in it are no part of the answer`),
        ...about(standingUncovered(sides.before, sides.after), (titles) => `settings that are not modelled stand unchanged in ${titles}: what they decide, they decide as before`),
        ...(world?.snapshot === undefined
            ? []
            : [
                `the cluster is that of the snapshot ${world.snapshot.folder}, taken ${world.snapshot.taken}, ${world.snapshot.age} ago`,
            ]),
        ...(configuration.protected === undefined && !sides.whole ? ['without a configuration nothing gates'] : []),
        ...(sides.unread?.told ?? []),
        ...(0,policy_lists/* policyListAssumptions */.F)(sides.lists),
        ...[...new Set(unread)].sort(),
        ...mesh.assumptions,
    ];
};

// EXTERNAL MODULE: ./src/mesh/snapshot/trim.ts
var trim = __webpack_require__(13984);
// EXTERNAL MODULE: ./src/plan/object-changes.ts
var object_changes = __webpack_require__(40228);
;// CONCATENATED MODULE: ./src/plan/drift.ts



/** World against base: what somebody changed outside the repository. */
const driftOf = ({ state, snapshot }, base) => {
    const there = new Map(state.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    let changed = 0;
    let missing = 0;
    for (const object of base) {
        const found = there.get((0,ports_object/* keyText */.Pu)(object.key));
        if (found === undefined)
            missing += 1;
        // A snapshot keeps of a workload or a Service only what decides access.
        else if (snapshot !== undefined && !(0,trim/* isKeptWhole */.I9)(object.key.group, object.key.kind))
            continue;
        else if ((0,object_changes/* compareObjects */.G)([object], [found]).length > 0)
            changed += 1;
    }
    return { changed, missing };
};

;// CONCATENATED MODULE: ./src/plan/exceptions.ts


/** `Kind/namespace/name` as the configuration names an object; `Kind/name` for a cluster-wide one. */
const configuredName = ({ kind, namespace, name }) => [kind, namespace, name].filter((part) => part !== '').join('/');
/** An entry counts through the end of its day, UTC. `today`: YYYY-MM-DD. */
const isInForce = ({ until }, today) => until === undefined || until >= today;
/** Takes out what `ignore:` accepts. */
const withoutIgnored = (findings, entries, state, today) => {
    const inForce = entries.filter((entry) => isInForce(entry, today));
    const used = new Set();
    const left = findings.filter(({ rule, object }) => {
        const name = configuredName(object);
        const entry = inForce.find((one) => one.rule === rule && one.object === name);
        if (entry !== undefined)
            used.add(entry);
        return entry === undefined;
    });
    const unused = inForce
        .filter((entry) => !used.has(entry) && concerns(entry.object, state))
        .map(({ rule, object }) => `ignore of ${rule} for ${JSON.stringify(object)} matches no finding`);
    return { findings: left, unused };
};
/** Whether an entry is about this environment: its namespace has something here. Another one's entry is no news here. */
const concerns = (object, state) => {
    const parts = object.split('/');
    const namespace = parts.length === 3 ? parts[1] : '';
    return state.objects.some(({ key }) => key.namespace === namespace || (key.kind === 'Namespace' && key.name === namespace));
};
/**
 * Leaves out what `assume:` takes not to change access. An object that the change edits is not left out: somebody
 * vouched for what stood before, and nobody for what it becomes.
 */
const withoutAssumed = (before, after, entries, today) => {
    const inForce = new Map(entries.filter((entry) => isInForce(entry, today)).map((entry) => [entry.object, entry]));
    const named = (state) => new Map(inForce.size === 0
        ? []
        : state.objects
            .filter(({ key }) => isAssumable(key) && inForce.has(configuredName(key)))
            .map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const [old, now] = [named(before), named(after)];
    const objects = [];
    const uncovered = [];
    for (const [text, object] of new Map([...old, ...now])) {
        const [then, next] = [old.get(text), now.get(text)];
        const edited = then !== undefined && next !== undefined && (0,digest/* objectDigest */.A2)(then) !== (0,digest/* objectDigest */.A2)(next);
        const title = (0,ports_object/* keyTitle */.Gv)(object.key);
        if (edited)
            uncovered.push(`${title} is assumed as it was, and this change edits it`);
        else
            objects.push({ key: object.key, object: title, reason: inForce.get(configuredName(object.key))?.reason ?? '' });
    }
    const gone = new Set(objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const without = (state) => gone.size === 0 ? state : { ...state, objects: state.objects.filter(({ key }) => !gone.has((0,ports_object/* keyText */.Pu)(key))) };
    return { before: without(before), after: without(after), objects, uncovered };
};
const isAssumable = ({ group, kind }) => (group === 'networking.istio.io' && kind === 'EnvoyFilter') ||
    (group === 'extensions.istio.io' && kind === 'WasmPlugin');
/** Those without which the verdict would be another: they stand in the way of a comparison that knows of them. */
const leanedOn = (assumed, knowing) => {
    const texts = [...knowing.reasons, ...knowing.destinations.flatMap(({ reasons }) => reasons)].map(({ text }) => text);
    return assumed.objects
        .filter(({ object }) => texts.some((text) => text.startsWith(`${object} `)))
        .map(({ object, reason }) => ({ object, reason }));
};

// EXTERNAL MODULE: ./src/mesh/difference/phrase.ts
var phrase = __webpack_require__(88796);
// EXTERNAL MODULE: ./src/calls/alignment.ts
var alignment = __webpack_require__(35116);
;// CONCATENATED MODULE: ./src/mesh/difference/made-up-mesh.ts
/** A policy that is nobody's: no object can have a name with brackets. Without rules it matches nothing. */
const madeUpPolicy = (action, name, rules, namespace = '') => {
    const content = { spec: { action, rules: [...rules] } };
    const source = { kind: 'input', name };
    const object = {
        key: { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace, name },
        apiVersion: 'security.istio.io/v1',
        labels: {},
        annotations: {},
        content,
        source,
        locate: () => source,
    };
    return { object, action, rules: rules.length === 0 ? undefined : rules };
};
/** The same destination with one policy more at the first proxy, which sees the client. */
const withDeny = (enforcement, policy) => ({
    ...enforcement,
    stages: enforcement.stages.map((stage, index) => (index === 0 ? { ...stage, deny: [...stage.deny, policy] } : stage)),
});
/** A mesh of these destinations alone, seen otherwise. */
const seenAs = (mesh, destinations, see) => ({
    state: { objects: [], reads: [] },
    settings: mesh.settings,
    assumptions: [],
    destinations: () => destinations,
    assumeEverywhere: () => undefined,
    proxies: () => mesh.proxies(),
    enforcementOf: see,
    selectors: { ...mesh.selectors, namespaces: new Set(), workloads: () => [] },
});

// EXTERNAL MODULE: ./src/calls/declaration.ts
var declaration = __webpack_require__(9685);
// EXTERNAL MODULE: ./src/calls/grants.ts
var grants = __webpack_require__(86422);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/calls/write-rules.ts
var write_rules = __webpack_require__(21504);
// EXTERNAL MODULE: ./src/mesh/resolve/destination-key.ts
var destination_key = __webpack_require__(92596);
// EXTERNAL MODULE: ./src/mesh/resolve/stages.ts + 7 modules
var stages = __webpack_require__(43153);
;// CONCATENATED MODULE: ./src/calls/compare-access.ts









/** What the mesh would enforce if it allowed these grants and nothing else, told by a proxy that sees all of a request. */
const declaredStage = (enforcement, grants, isGranted) => ({
    ...stages/* noPolicies */.Ij,
    proxy: 'sidecar',
    mutualTls: 'STRICT',
    allow: [
        madeUpPolicy('ALLOW', '(declared)', (0,write_rules/* allowRules */.$h)(grants, enforcement.settings), enforcement.destination.namespace),
        ...(enforcement.stages[0]?.allow ?? []).filter(({ object }) => isGranted(object)),
    ],
    unknowns: [],
    peer: 'client',
    // What a ztunnel lets in are connections, whatever they carry.
    ...(enforcement.stages[0]?.proxy === 'ztunnel' ? { protocol: 'AUTO' } : {}),
});
const declaredAt = ({ destination, settings }, stages) => ({
    destination,
    settings,
    stages,
});
/** Compares declared with allowed at each destination, exactly; `only` limits both to what it does not deny. */
const compareDeclared = (access, destinations, only) => {
    const { mesh } = access;
    const limited = (enforcement) => only === undefined
        ? enforcement
        : {
            ...withDeny(enforcement, only),
            ...(enforcement.bypass === undefined
                ? {}
                : { bypass: withDeny({ ...enforcement, stages: enforcement.bypass }, only).stages }),
        };
    const allowed = (destination, proxy) => limited(mesh.enforcementOf(destination, proxy));
    const declared = (destination, proxy) => {
        const found = mesh.enforcementOf(destination, proxy);
        return limited(declaredAt(found, [declaredStage(found, access.grantsAt(destination), access.isGranted)]));
    };
    // One place at a time: one that is too complex costs only itself. Its ports come together, so that `any other port` is
    // none of them.
    return [...(0,group_by/* groupBy */.$)(destinations, destination_key/* placeKey */.r4).values()].flatMap((group) => {
        const diffs = (0,difference/* compareMeshes */.P)(seenAs(mesh, group, declared), seenAs(mesh, group, allowed), { evaluate: evaluate/* evaluate */._ }).destinations;
        return group.map((destination) => ({
            destination,
            diffs: diffs.filter(({ port, title }) => port === destination.port && title === titleOf(destination)),
        }));
    });
};
const titleOf = ({ title, namespace, known }) => (known ? `${title} in ${namespace}` : title);
/** What of one declared call is refused at a destination: rows of `lost`; or that it may be, where nobody can say. */
const refusedOf = (access, { caller, call }, destination) => {
    const { mesh } = access;
    const grant = { identity: (0,declaration/* identityOf */.cu)(caller), port: destination.port, operation: call };
    const asked = (at, proxy) => {
        const found = mesh.enforcementOf(at, proxy);
        return declaredAt(found, [declaredStage(found, [grant], () => false)]);
    };
    const others = onlyIdentities([grant.identity], mesh);
    const allowed = (at, proxy) => {
        const found = mesh.enforcementOf(at, proxy);
        return withDeny(found, others);
    };
    const asOnly = (at, proxy) => withDeny(asked(at, proxy), others);
    const [diff] = (0,difference/* compareMeshes */.P)(seenAs(mesh, [destination], asOnly), seenAs(mesh, [destination], allowed), {
        evaluate: evaluate/* evaluate */._,
    }).destinations;
    // A provider that may refuse leaves no row, and a verdict.
    return { lost: diff?.lost ?? [], mayBeRefused: diff !== undefined && diff.verdict !== 'more permissive' };
};
/** Denies everybody but these identities. */
const onlyIdentities = (identities, { settings }) => madeUpPolicy('DENY', '(others)', [
    { from: [{ source: { notPrincipals: identities.map((identity) => (0,write_rules/* principalOf */.i6)(identity, settings)) } }] },
]);
/** Denies everybody who is not of these namespaces. */
const onlyNamespaces = (namespaces) => madeUpPolicy('DENY', '(others)', [{ from: [{ source: { notNamespaces: [...namespaces] } }] }]);
/** Two sets of grants at one destination, as if nothing else stood there. */
const compareGrants = (mesh, destination, before, after) => {
    const see = (grants) => (at, proxy) => {
        const found = mesh.enforcementOf(at, proxy);
        return declaredAt(found, [declaredStage(found, grants, () => false)]);
    };
    return (0,difference/* compareMeshes */.P)(seenAs(mesh, [destination], see(before)), seenAs(mesh, [destination], see(after)), { evaluate: evaluate/* evaluate */._ })
        .verdict;
};
/** Ports of workloads and Services where the identity may do anything at all; what nobody can say counts. */
const countReached = (mesh, identity) => {
    const others = onlyIdentities([identity], mesh);
    const nobody = madeUpPolicy('DENY', '(nobody)', [{}]);
    return mesh
        .destinations()
        .filter((destination) => destination.port !== 0)
        .filter((destination) => {
        const [stage] = mesh.enforcementOf(destination).stages;
        if (stage === undefined || stage.proxy === 'gateway')
            return false;
        if (stage.proxy === 'none')
            return true;
        const [none, own] = [nobody, others].map((policy) => (at, proxy) => withDeny(mesh.enforcementOf(at, proxy), policy));
        if (none === undefined || own === undefined)
            return false;
        const { verdict } = (0,difference/* compareMeshes */.P)(seenAs(mesh, [destination], none), seenAs(mesh, [destination], own), {
            evaluate: evaluate/* evaluate */._,
        });
        return verdict !== 'equivalent';
    }).length;
};

// EXTERNAL MODULE: ./src/calls/finding-text.ts
var finding_text = __webpack_require__(37790);
// EXTERNAL MODULE: ./src/calls/identity-flaws.ts
var identity_flaws = __webpack_require__(53045);
;// CONCATENATED MODULE: ./src/calls/patches.ts





/** `AuthorizationPolicy shop/orders rule 0`, as decisions name what decided. */
const decidingRule = /AuthorizationPolicy (\S+?)\/(\S+) rule (\d+)/;
/** The rule that a decision names, in the state that it was made about. */
const ruleOf = ({ state }, by) => {
    const [, namespace, name, text] = decidingRule.exec(by) ?? [];
    const object = state.objects.find(({ key }) => key.kind === 'AuthorizationPolicy' && key.namespace === namespace && key.name === name);
    const index = Number(text);
    const rule = object === undefined ? undefined : (0,fields/* objectsAt */.yR)(object.content, 'spec', 'rules')[index];
    return object === undefined || rule === undefined ? undefined : { object, rule, index };
};
/** Where the rule lists the caller by name, that entry goes; else the rule has to be narrowed to what is declared. */
const patchForExcess = (mesh, row) => {
    const found = ruleOf(mesh, row.after.by);
    if (found === undefined)
        return {
            object: undefined,
            patch: 'add an ALLOW policy for the declared calls: with one, everybody else is refused',
        };
    const { object, rule, index } = found;
    const title = (0,ports_object/* keyTitle */.Gv)(object.key);
    const entry = entryOf(rule, object.key.namespace, row.witness.source.principal);
    if (entry !== undefined)
        return {
            object,
            patch: `remove ${(0,finding_text/* shown */.S)(entry.value)} at /spec/rules/${index}${entry.pointer} of ${(0,finding_text/* shown */.S)(title)}, or declare the call`,
        };
    return {
        object,
        patch: `remove /spec/rules/${index} of ${(0,finding_text/* shown */.S)(title)} or narrow it to what is declared, or declare the call`,
    };
};
/** The entry of `principals` or `serviceAccounts` that is this identity, written out. */
const entryOf = (rule, namespace, principal) => {
    const [, space, account] = /\/ns\/([^/]+)\/sa\/(.+)$/.exec(principal ?? '') ?? [];
    if (principal === undefined || space === undefined || account === undefined)
        return undefined;
    for (const [at, { source }] of (0,fields/* objectsAt */.yR)(rule, 'from').entries()) {
        const lists = [
            ['principals', (value) => value === principal || value === principal.replace(/^spiffe:\/\//, '')],
            [
                'serviceAccounts',
                (value) => (value.includes('/') ? value : `${namespace}/${value}`) === `${space}/${account}`,
            ],
        ];
        for (const [name, isIt] of lists) {
            const values = (0,fields/* textsAt */.i1)(source, name);
            const place = values.findIndex(isIt);
            const value = values[place];
            if (value !== undefined)
                return { pointer: `/from/${at}/source/${name}/${place}`, value };
        }
    }
    return undefined;
};
/** The rule that the call lacks; a DENY that refuses it has to let it through first. */
const patchForMissing = (access, edge, target, row) => {
    const grants = target.ports.map((port) => ({ identity: (0,declaration/* identityOf */.cu)(edge.caller), port, operation: edge.call }));
    const rules = JSON.stringify((0,write_rules/* allowRules */.$h)(grants, access.mesh.settings));
    const found = ruleOf(access.mesh, row.after.by);
    if (found !== undefined)
        return `except ${(0,finding_text/* shown */.S)((0,declaration/* identityOf */.cu)(edge.caller))} from /spec/rules/${found.index} of ${(0,finding_text/* shown */.S)((0,ports_object/* keyTitle */.Gv)(found.object.key))}, which refuses it`;
    const where = target.attach === 'waypoint'
        ? `targetRefs [{"group":"","kind":"Service","name":${(0,finding_text/* shown */.S)(target.service.name)}}]`
        : `selector ${JSON.stringify({ matchLabels: target.selector })}`;
    return `add to an ALLOW policy of namespace ${target.service.namespace} with ${where}: rules ${rules}`;
};

// EXTERNAL MODULE: ./src/calls/targets.ts
var targets = __webpack_require__(13655);
;// CONCATENATED MODULE: ./src/calls/align-calls.ts









/**
 * Whether what is declared is exactly what is allowed, by the set algebra: of the environment's own workloads for
 * everybody, of all others for the declared identities. What cannot be decided is a finding, too.
 */
const alignCalls = (access, { otherNamespaces }) => {
    const { mesh, namespace, edges } = access;
    const judged = mesh.destinations().filter((destination) => !isGateway(access, destination));
    const own = judged.filter((destination) => destination.namespace === namespace);
    const identities = [...new Set(access.declaration.callers.map(declaration/* identityOf */.cu))].sort();
    const foreign = identities.length === 0 ? [] : judged.filter((destination) => destination.namespace !== namespace);
    const open = [...own, ...foreign].filter((destination) => isOpen(access, destination));
    const isClosed = (destination) => !open.includes(destination) && isEnforced(access, destination);
    const compared = [
        ...compareDeclared(access, own.filter(isClosed)),
        ...compareDeclared(access, foreign.filter(isClosed), onlyIdentities(identities, mesh)),
    ];
    const findings = [
        ...unknownTargets(edges, namespace),
        ...openDestinations(access, open),
        ...compared.flatMap((one) => excess(access, one)),
        ...[...compared, ...compareDeclared(access, open)].flatMap((one) => missing(access, one)),
        ...otherEnvironments(access, own.filter(isClosed), otherNamespaces),
        ...plaintext(access, own),
        ...notInjected(access, own),
        ...leftSegments(access),
        ...(0,identity_flaws/* findIdentityFlaws */.j)(access, { otherNamespaces }),
    ];
    return { verdict: (0,alignment/* verdictOf */.Vj)(findings), findings, edges: edges.length, destinations: compared.length + open.length };
};
const stageOf = ({ mesh }, destination) => mesh.enforcementOf(destination).stages[0];
/** Whoever is behind a gateway is no ServiceAccount of the mesh: its own policies are judged by the review of access. */
const isGateway = (access, destination) => stageOf(access, destination)?.proxy === 'gateway';
const isEnforced = (access, destination) => {
    const proxy = stageOf(access, destination)?.proxy;
    return proxy !== undefined && proxy !== 'none';
};
/** No ALLOW at all: Istio lets everybody in. A policy that was not read may still stand there. */
const isOpen = (access, destination) => isEnforced(access, destination) && stageOf(access, destination)?.allow.length === 0;
const reached = ({ workload, title, service, namespace }) => `${service ?? workload ?? title} in ${namespace}`;
/** The object that a finding about a destination stands at: its Service where one of the declared calls names it. */
const objectOf = (access, destination) => {
    const edge = access.edgesAt(destination).find(({ target }) => (0,targets/* isTarget */.Ex)(target));
    if (edge !== undefined && (0,targets/* isTarget */.Ex)(edge.target))
        return edge.target.object;
    const [kind = '', name = ''] = (destination.workload ?? '').split(/[/ ]/);
    const found = access.mesh.state.objects.find(({ key }) => key.namespace === destination.namespace &&
        (destination.service === undefined
            ? key.kind.toLowerCase() === kind && key.name === name
            : key.kind === 'Service' && key.name === destination.service));
    return found ?? { key: { group: '', kind: 'Workload', namespace: destination.namespace, name: name || 'any' } };
};
const unknownTargets = (edges, namespace) => edges.flatMap(({ caller, call, target }) => {
    if ((0,targets/* isTarget */.Ex)(target))
        return [];
    return [
        {
            kind: target.unread ? 'UNPROVEN' : 'UNKNOWN-TARGET',
            object: { key: (0,alignment/* callerKey */.xg)(namespace, caller.id), source: call.where },
            text: `the call of ${(0,finding_text/* shown */.S)(caller.id)} to ${(0,finding_text/* shown */.S)((0,declaration/* serviceTitle */._B)(call.service))} port ${call.port} arrives nowhere: ${target.text}`,
            patch: target.remedy,
            identity: [caller.id, (0,declaration/* serviceTitle */._B)(call.service), String(call.port)],
        },
    ];
});
/** Once for each workload or Service that is the environment's own or called, and once for any other namespace. */
const openDestinations = (access, open) => [
    ...(0,group_by/* groupBy */.$)(open, (destination) => destination.namespace === access.namespace || access.edgesAt(destination).length > 0
        ? reached(destination)
        : `workloads of ${destination.namespace}`),
].flatMap(([title, group]) => {
    const [first] = group;
    if (first === undefined)
        return [];
    const denyAll = `apiVersion: security.istio.io/v1, kind: AuthorizationPolicy, metadata: {name: default-deny, namespace: ${first.namespace}}, spec: {}`;
    return [
        {
            kind: 'NO-DEFAULT-DENY',
            object: objectOf(access, first),
            text: `no ALLOW policy stands at ${(0,finding_text/* shown */.S)(title)}, so every caller reaches every port of it`,
            patch: `add to the files: {${denyAll}}`,
            identity: [title],
        },
    ];
});
const excess = (access, { destination, diffs }) => diffs.flatMap((diff) => [
    ...diff.gained.map((row) => {
        const { object, patch } = patchForExcess(access.mesh, row);
        return {
            kind: 'EXCESS',
            object: object ?? objectOf(access, destination),
            text: `${rowText(row, diff)} is allowed and not declared; ${decidedBy(row.after)}`,
            patch,
            identity: [reached(destination), String(destination.port), row.who, row.what, row.where],
        };
    }),
    ...diff.reasons.map(({ code, text, where }) => ({
        kind: 'UNPROVEN',
        object: objectOf(access, destination),
        text: `whether only declared calls are allowed at ${(0,finding_text/* shown */.S)(align_calls_titleOf(diff))} cannot be proved: ${code}: ${text}${where === undefined ? '' : ` (${(0,finding_text/* placeText */.Z)(where)})`}`,
        patch: `see docs/codes/${code}.md`,
        identity: [reached(destination), String(destination.port), code],
    })),
]);
const align_calls_titleOf = ({ title, port }) => `${title}${port === 0 ? ' at any other port' : ` port ${port}`}`;
const rowText = ({ who, what, where }, diff) => `${(0,finding_text/* shown */.S)((0,phrase/* plainPhrase */.Uy)(who))}: ${(0,finding_text/* shown */.S)((0,phrase/* plainPhrase */.Uy)(what === '' ? 'any request' : what))} at ${(0,finding_text/* shown */.S)(align_calls_titleOf(diff))}${where === '' ? '' : ` (${(0,phrase/* plainPhrase */.Uy)(where)})`}`;
const decidedBy = ({ by, where }) => `decided by ${(0,finding_text/* shown */.S)(by)}${where === undefined ? '' : ` at ${(0,finding_text/* placeText */.Z)(where)}`}`;
/** Only where something declared is refused at all is each call asked for its own part. */
const missing = (access, { destination, diffs }) => {
    const diff = diffs.find(({ verdict }) => verdict !== 'more permissive');
    if (diff === undefined)
        return [];
    return access.edgesAt(destination).flatMap((edge) => {
        const { lost, mayBeRefused } = refusedOf(access, edge, destination);
        const [row] = lost;
        if (!(0,targets/* isTarget */.Ex)(edge.target))
            return [];
        const { caller, call } = edge;
        const about = {
            object: { key: (0,alignment/* callerKey */.xg)(access.namespace, caller.id), source: call.where },
            identity: [caller.id, (0,declaration/* serviceTitle */._B)(call.service), String(call.port), (0,declaration/* operationText */.xS)(call)],
        };
        if (row === undefined)
            return mayBeRefused
                ? [
                    {
                        ...about,
                        kind: 'UNPROVEN',
                        text: `whether the call of ${(0,finding_text/* shown */.S)(caller.id)} to ${(0,finding_text/* shown */.S)(align_calls_titleOf(diff))} is allowed cannot be proved: a provider or an object that is not modelled may refuse it`,
                        patch: 'take the CUSTOM policy off the destination, or test the call there',
                    },
                ]
                : [];
        const more = lost.length > 1 ? ` and ${lost.length - 1} further parts of it` : '';
        return [
            {
                ...about,
                kind: 'MISSING',
                text: `the call of ${(0,finding_text/* shown */.S)(caller.id)} (${(0,finding_text/* shown */.S)((0,declaration/* identityOf */.cu)(caller))}) to ${(0,finding_text/* shown */.S)(align_calls_titleOf(diff))}, ${(0,finding_text/* shown */.S)((0,declaration/* operationText */.xS)(call))}, is refused: ${(0,finding_text/* shown */.S)((0,phrase/* plainPhrase */.Uy)(row.what === '' ? 'any request' : row.what))}${more}; ${decidedBy(row.after)}`,
                patch: patchForMissing(access, edge, edge.target, row),
            },
        ];
    });
};
/** Exactly what identities of another environment's namespace may do here beyond what is declared for them. */
const otherEnvironments = (access, destinations, otherNamespaces) => {
    const others = otherNamespaces.filter((other) => other !== access.namespace);
    if (others.length === 0)
        return [];
    return compareDeclared(access, destinations, onlyNamespaces(others)).flatMap(({ destination, diffs }) => diffs.flatMap((diff) => diff.gained.map((row) => {
        const { object, patch } = patchForExcess(access.mesh, row);
        return {
            kind: 'OTHER-ENVIRONMENT',
            object: object ?? objectOf(access, destination),
            text: `${rowText(row, diff)} is allowed, and it is of another environment; ${decidedBy(row.after)}`,
            patch,
            identity: [reached(destination), String(destination.port), row.who, row.what],
        };
    })));
};
/** Who is called takes plaintext: a policy without an identity lets anybody in there, and nothing is encrypted. */
const plaintext = (access, own) => {
    const called = own.filter((destination) => access.edgesAt(destination).length > 0);
    return [...(0,group_by/* groupBy */.$)(called, reached)].flatMap(([title, group]) => {
        const stages = group.flatMap((destination) => {
            const stage = stageOf(access, destination);
            const meets = stage?.proxy === 'sidecar' || stage?.proxy === 'ztunnel';
            return meets && stage.mutualTls !== 'STRICT' ? [{ destination, stage }] : [];
        });
        const [first] = stages;
        if (first === undefined)
            return [];
        const unread = stages.every(({ stage }) => stage.mutualTlsUnread === true);
        const ports = stages.map(({ destination }) => destination.port).join(', ');
        return [
            {
                kind: unread ? 'UNPROVEN' : 'PLAINTEXT',
                object: objectOf(access, first.destination),
                text: unread
                    ? `whether ${(0,finding_text/* shown */.S)(title)} takes plaintext at port ${ports} is not known: no PeerAuthentication that was read says the mode`
                    : `${(0,finding_text/* shown */.S)(title)} takes plaintext at port ${ports} (mode ${first.stage.mutualTls}), where a caller has no identity`,
                patch: `add to the files: {apiVersion: security.istio.io/v1, kind: PeerAuthentication, metadata: {name: strict, namespace: ${access.namespace}}, spec: {mtls: {mode: STRICT}}}`,
                identity: [title, unread ? 'unread' : first.stage.mutualTls],
            },
        ];
    });
};
/** A called workload without a proxy: no policy holds there. */
const notInjected = (access, own) => {
    const bare = own.filter((destination) => access.edgesAt(destination).length > 0 && !isEnforced(access, destination));
    return [...(0,group_by/* groupBy */.$)(bare, reached)].flatMap(([title, group]) => {
        const [first] = group;
        if (first === undefined)
            return [];
        const past = stageOf(access, first)?.past;
        return [
            {
                kind: 'NOT-INJECTED',
                object: objectOf(access, first),
                text: `no proxy stands before ${(0,finding_text/* shown */.S)(title)} at port ${group.map(({ port }) => port).join(', ')}${past === undefined ? '' : ` (${past})`}, so no policy holds there and everybody reaches it`,
                patch: past === undefined
                    ? `label Namespace ${access.namespace} with istio-injection: enabled or istio.io/dataplane-mode: ambient, and take sidecar.istio.io/inject: "false" off the workload`
                    : 'take the annotation that lets the port pass the proxy off the workload',
                identity: [title, 'destination'],
            },
        ];
    });
};
/** A declared call into a segment by somebody who is not of it; and an identity that both sides share. */
const leftSegments = (access) => access.segments.flatMap(({ segment, services, isMember }) => {
    const members = access.declaration.callers.filter(isMember);
    const identities = new Map(members.map((caller) => [(0,declaration/* identityOf */.cu)(caller), caller]));
    const entering = access.edges.filter(({ caller, call }) => !isMember(caller) && services.has((0,declaration/* serviceTitle */._B)(call.service)));
    const sharing = access.declaration.callers.filter((caller) => !isMember(caller) && identities.has((0,declaration/* identityOf */.cu)(caller)));
    return [
        ...entering.map(({ caller, call }) => ({
            kind: 'SEGMENT',
            object: { key: (0,alignment/* callerKey */.xg)(access.namespace, caller.id), source: call.where },
            text: `${(0,finding_text/* shown */.S)(caller.id)} calls ${(0,finding_text/* shown */.S)((0,declaration/* serviceTitle */._B)(call.service))}, which is of segment ${(0,finding_text/* shown */.S)(segment.name)}, and is none of its callers`,
            patch: `take the call out, or add ${(0,finding_text/* shown */.S)(caller.id)} to callers of the segment, in a change of its own`,
            identity: [segment.name, caller.id, (0,declaration/* serviceTitle */._B)(call.service)],
        })),
        ...sharing.map((caller) => ({
            kind: 'SEGMENT',
            object: { key: (0,alignment/* callerKey */.xg)(access.namespace, caller.id), source: caller.where },
            text: `${(0,finding_text/* shown */.S)(caller.id)} runs as ${(0,finding_text/* shown */.S)((0,declaration/* identityOf */.cu)(caller))}, as ${(0,finding_text/* shown */.S)(identities.get((0,declaration/* identityOf */.cu)(caller))?.id ?? '')} of segment ${(0,finding_text/* shown */.S)(segment.name)} does: no policy can tell the two apart`,
            patch: 'give one of the two a ServiceAccount of its own',
            identity: [segment.name, caller.id, (0,declaration/* identityOf */.cu)(caller)],
        })),
    ];
});

;// CONCATENATED MODULE: ./src/calls/edge-changes.ts





const groupsOf = ({ edges }) => {
    const out = new Map();
    for (const [key, group] of (0,group_by/* groupBy */.$)(edges, ({ caller, call }) => JSON.stringify([caller.id, (0,declaration/* identityOf */.cu)(caller), (0,declaration/* serviceTitle */._B)(call.service), call.port]))) {
        const texts = [...new Set(group.map(({ call }) => (0,declaration/* operationText */.xS)(call)))].sort(order/* byCodePoint */.H);
        out.set(key, { edges: group, text: texts.join('; ') });
    }
    return out;
};
/** Declared edges that differ, in order of caller and service. */
const changedEdges = (before, after) => {
    const [old, now] = [groupsOf(before), groupsOf(after)];
    return [...new Set([...old.keys(), ...now.keys()])].sort(order/* byCodePoint */.H).flatMap((key) => {
        const [then, next] = [old.get(key), now.get(key)];
        const first = (next ?? then)?.edges[0];
        if (first === undefined || then?.text === next?.text)
            return [];
        const { caller, call } = first;
        const found = classOf(before, after, first);
        const approvers = approversOf(before, after, call);
        const isSensitive = approvers.length > 0 && (found === 'widening' || found === 'cannot prove');
        return [
            {
                change: then === undefined ? 'added' : next === undefined ? 'removed' : 'changed',
                caller: caller.id,
                identity: (0,declaration/* identityOf */.cu)(caller),
                owners: [...caller.owners].sort(order/* byCodePoint */.H),
                service: (0,declaration/* serviceTitle */._B)(call.service),
                port: call.port,
                before: then?.text ?? '',
                after: next?.text ?? '',
                kind: [...(then?.edges ?? []), ...(next?.edges ?? [])].some((edge) => edge.call.kind === 'write')
                    ? 'write'
                    : 'read',
                class: isSensitive ? 'sensitive' : found,
                approvers: isSensitive ? approvers : [],
            },
        ];
    });
};
/** A destination is sensitive if either revision says so: no change takes the word off what it opens. */
const approversOf = (before, after, { service }) => {
    const said = [...before.declaration.services, ...after.declaration.services].filter((one) => (0,declaration/* serviceTitle */._B)(one.service) === (0,declaration/* serviceTitle */._B)(service));
    return [...new Set(said.flatMap(({ approvers }) => approvers))].sort(order/* byCodePoint */.H);
};
/** What all calls of the identity declare there, before against after, exactly. */
const classOf = (before, after, { caller, call }) => {
    const destinations = destinationsOf(after, call) ?? destinationsOf(before, call);
    const identity = (0,declaration/* identityOf */.cu)(caller);
    const grants = (access, port) => access.edges
        .filter((edge) => (0,declaration/* identityOf */.cu)(edge.caller) === identity &&
        (0,declaration/* serviceTitle */._B)(edge.call.service) === (0,declaration/* serviceTitle */._B)(call.service) &&
        edge.call.port === call.port)
        .map((edge) => ({ identity, port, operation: edge.call }));
    const places = destinations ?? [(0,targets/* placeOf */.$t)(call.service.namespace, {}, call.port)];
    const verdicts = places.map((destination) => compareGrants(after.mesh, destination, grants(before, destination.port), grants(after, destination.port)));
    if (verdicts.includes('cannot prove'))
        return 'cannot prove';
    if (verdicts.some((verdict) => verdict === 'more permissive' || verdict === 'incomparable'))
        return 'widening';
    return verdicts.includes('less permissive') ? 'narrowing' : 'no new access';
};
const destinationsOf = ({ edges }, call) => {
    const edge = edges.find((one) => (0,declaration/* serviceTitle */._B)(one.call.service) === (0,declaration/* serviceTitle */._B)(call.service) && one.call.port === call.port);
    if (edge === undefined || !(0,targets/* isTarget */.Ex)(edge.target))
        return undefined;
    const { service, workloads } = edge.target;
    return workloads.map(({ labels, port }) => (0,targets/* placeOf */.$t)(service.namespace, labels, port));
};
/** More would cost more than a reviewer reads. */
const mostIdentities = 50;
/** What each identity whose edges change reaches in the mesh, before and after. */
const changedReach = (before, after, changes) => [...new Set(changes.map(({ identity }) => identity))]
    .sort(order/* byCodePoint */.H)
    .slice(0, mostIdentities)
    .map((identity) => ({
    identity,
    before: countReached(before.mesh, identity),
    after: countReached(after.mesh, identity),
}));

// EXTERNAL MODULE: ./src/bindings/rendered-object.ts
var rendered_object = __webpack_require__(46549);
;// CONCATENATED MODULE: ./src/plan/judge-calls.ts






const judgeCalls = (opened, { granted }, meshes) => {
    const { calls, environment, configuration } = opened;
    if (environment === undefined || (calls.before === undefined && calls.after === undefined))
        return {};
    const otherNamespaces = (configuration.protected?.environments ?? [])
        .filter(({ name, namespace }) => name !== environment.name && namespace !== environment.namespace)
        .map(({ namespace }) => namespace);
    const lay = (declaration, side) => (0,grants/* layOnMesh */.d)(declaration ?? { callers: [], services: [] }, meshes[side], environment.namespace, environment.segments, isOf(granted[side]));
    const [before, after] = [lay(calls.before, 'before'), lay(calls.after, 'after')];
    const align = (access) => {
        let found;
        return () => (found ??= alignCalls(access, { otherNamespaces }));
    };
    const aligned = align(after);
    const changes = changedEdges(before, after);
    return {
        ...(calls.before === undefined ? {} : { before: align(before) }),
        ...(calls.after === undefined ? {} : { after: aligned }),
        review: {
            verdict: calls.after === undefined ? 'not aligned' : aligned().verdict,
            edges: after.edges.length,
            destinations: calls.after === undefined ? 0 : aligned().destinations,
            changes,
            reach: changedReach(before, after, changes),
        },
    };
};
/** Whether an object is what a binding asks for, word for word. */
const isOf = (granted) => {
    const byKey = new Map(granted.map((one) => [(0,ports_object/* keyText */.Pu)(one.key), one]));
    return ({ key, content }) => {
        const asked = byKey.get((0,ports_object/* keyText */.Pu)(key));
        return asked !== undefined && (0,rendered_object/* sameJson */.Vk)((0,fields/* objectAt */.lJ)(asked.object, 'spec'), (0,fields/* objectAt */.lJ)(content, 'spec'));
    };
};

// EXTERNAL MODULE: ./src/bindings/service-destination.ts
var service_destination = __webpack_require__(84468);
// EXTERNAL MODULE: ./src/mesh/difference/enforcement-key.ts
var enforcement_key = __webpack_require__(46105);
;// CONCATENATED MODULE: ./src/mesh/difference/principal-access.ts




const nobody = madeUpPolicy('DENY', '(nobody)', [{}]);
const principal_access_titleOf = (title, port) => {
    const [, kind = '', name = '', namespace = ''] = /^(service|[a-z]+(?=\/))[ /](\S+) in (\S+)$/.exec(title) ?? [];
    const named = kind === '' ? (0,phrase/* quoted */.TL)(title) : `${kind} ${(0,phrase/* quoted */.TL)(name)} in ${(0,phrase/* quoted */.TL)(namespace)}`;
    return `${named}${port === 0 ? ', any other port' : ` port ${port}`}`;
};
/** The row without the identity that it was asked for; what else it asks of the caller stays. */
const whatOf = ({ who, what, where }) => {
    return [what, who.replace(subject, ''), where].filter((text) => text !== '').join(' · ');
};
/** The identity at the start of a row; what stands behind it is asked of it, too. */
const value = '(?:`[^`]*`|[^ ,]+)';
const subject = new RegExp(`^(?:service account ${value}(?: in ${value})?(?: \\(trust domain [^)]*\\)| of trust domain ${value})?|any mTLS identity|anyone)(?:,? |$)`);
const principal_access_rowsOf = (diffs, side, change) => diffs.flatMap((diff) => diff[side].map((row) => ({ change, what: whatOf(row), on: principal_access_titleOf(diff.title, diff.port) })));
const unknownOf = (diffs) => diffs.flatMap((diff) => diff.reasons.map(({ code, text }) => ({
    change: 'unknown',
    what: `${(0,phrase/* quoted */.TL)(code)}: ${(0,phrase/* quoted */.TL)(text)}`,
    on: principal_access_titleOf(diff.title, diff.port),
})));
/**
 * What a principal may do at these destinations, exactly: both states are compared with everybody else denied, and what
 * stays is what both let through, one after the other. Every row has a witness that the point evaluator confirmed.
 * Gateways are left out: whoever is behind a certificate there is no ServiceAccount of the mesh.
 */
const comparePrincipal = (old, now, principal, places, options) => {
    const others = madeUpPolicy('DENY', '(others)', [{ from: [{ source: { notPrincipals: [principal] } }] }]);
    const only = (mesh) => (destination, proxy) => withDeny(mesh.enforcementOf(destination, proxy), others);
    const judged = (destination) => now.enforcementOf(destination).stages[0]?.proxy !== 'gateway';
    const named = places.named.filter(judged);
    const all = [...new Set([...named, ...places.others.filter(judged)])];
    const changes = (0,difference/* compareMeshes */.P)(seenAs(old, all, only(old)), seenAs(now, all, only(now)), options).destinations;
    const both = (destination, proxy) => {
        const [first, second] = [old.enforcementOf(destination, proxy), only(now)(destination, proxy)];
        return { ...second, stages: [...second.stages, ...first.stages] };
    };
    const nothing = (destination, proxy) => withDeny(both(destination, proxy), nobody);
    const comparable = named.filter((destination) => (0,enforcement_key/* settingsKey */.z)(old.enforcementOf(destination)) === (0,enforcement_key/* settingsKey */.z)(now.enforcementOf(destination)));
    const unproxied = comparable.filter((destination) => [old, now].every((mesh) => mesh.enforcementOf(destination).stages.every(({ proxy }) => proxy === 'none')));
    const kept = (0,difference/* compareMeshes */.P)(seenAs(now, comparable, nothing), seenAs(now, comparable, both), options).destinations;
    const rows = [
        ...principal_access_rowsOf(changes, 'gained', 'gained'),
        ...principal_access_rowsOf(changes, 'lost', 'lost'),
        ...unknownOf([...changes, ...kept]),
        ...principal_access_rowsOf(kept, 'gained', 'kept'),
        ...unproxied.map(({ title, namespace, port }) => ({
            change: 'kept',
            what: 'any request, since no proxy stands before it',
            on: principal_access_titleOf(`${title} in ${namespace}`, port),
        })),
    ];
    return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
};

// EXTERNAL MODULE: ./src/mesh/align-destinations.ts
var align_destinations = __webpack_require__(79636);
;// CONCATENATED MODULE: ./src/rbac/subject-permissions.ts





/**
 * All that one subject may do by its own bindings, and what changes for it by any of its groups'. What every member of
 * its groups may do before and after is left out: it says nothing about the subject.
 */
const permissionsOfSubject = (before, after, subject) => {
    const [old, now] = [(0,effective_permissions/* heldBy */.Vr)(before, subject), (0,effective_permissions/* heldBy */.Vr)(after, subject)];
    const [own, earlier] = [(0,effective_permissions/* heldBy */.Vr)(after, subject, []), (0,effective_permissions/* heldBy */.Vr)(before, subject, (0,effective_permissions/* groupsOf */.c1)(subject))];
    const rowsOf = (change, having, without) => [
        ...(0,permission/* mergePermissions */.pM)((0,permission/* subtractPermissions */.Fr)((0,permission/* mergePermissions */.pM)(having.resources), without.resources)).map((row) => ({
            change,
            rule: describePermission(row),
            scope: describeScope(row.scope),
        })),
        ...(0,url_permission/* subtractUrls */.lf)(having.urls, without.urls).map((row) => ({
            change,
            rule: describeUrl(row),
            scope: describeScope(value_set/* everything */.YT),
        })),
    ];
    const gained = (0,permission/* mergePermissions */.pM)((0,permission/* subtractPermissions */.Fr)((0,permission/* mergePermissions */.pM)(now.resources), old.resources));
    const gainedUrls = (0,url_permission/* subtractUrls */.lf)(now.urls, old.urls);
    const rows = [
        ...rowsOf('gained', now, old),
        ...rowsOf('lost', earlier, now),
        ...unreadOf(before, after, subject),
        ...rowsOf('kept', own, { resources: gained, urls: gainedUrls, unread: [] }),
    ];
    return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
};
const unreadOf = (before, after, subject) => {
    const kinds = [...new Set([...before.unread, ...after.unread].map(({ kind }) => kind))].sort();
    const roles = [...(0,effective_permissions/* heldBy */.Vr)(before, subject).unread, ...(0,effective_permissions/* heldBy */.Vr)(after, subject).unread].map(({ role, scope }) => ({
        change: 'unknown',
        rule: `whatever ${role.kind} ${role.name} grants: it was not wholly read`,
        scope: scope === '' ? describeScope(value_set/* everything */.YT) : `namespace ${scope}`,
    }));
    return [
        ...roles,
        ...(kinds.length === 0
            ? []
            : [
                {
                    change: 'unknown',
                    rule: `more, by objects that were not all read: ${kinds.join(', ')}`,
                    scope: describeScope(value_set/* everything */.YT),
                },
            ]),
    ];
};

;// CONCATENATED MODULE: ./src/plan/chain.ts
const chain_order = ['gained', 'lost', 'unknown', 'kept'];
/** The first links in order of danger; the rest is counted. */
const boundLinks = (links, limit) => {
    const sorted = chain_order.flatMap((change) => links.filter((link) => link.change === change));
    const rest = sorted.slice(limit);
    const count = (change) => rest.filter((link) => link.change === change).length;
    return {
        shown: sorted.slice(0, limit),
        further: { gained: count('gained'), lost: count('lost'), unknown: count('unknown'), kept: count('kept') },
    };
};

;// CONCATENATED MODULE: ./src/plan/make-chains.ts








const linksShown = 8;
/** Changed destinations that one identity is asked about; where there are more, that is said. */
const destinationsAsked = 40;
/** The chains of an environment of which a link changes, in order of the ServiceAccount's name. */
const makeChains = (parts) => {
    const { environment, before, after } = parts;
    const jobs = jobLinks(environment.name, before.config, after.config);
    const [old, now] = [bindingsOf(before, environment), bindingsOf(after, environment)];
    const accounts = [...new Set([...old, ...now].map((binding) => binding.serviceAccount))].sort(order/* byCodePoint */.H);
    if (accounts.length === 0)
        return [];
    const [oldPermissions, newPermissions] = [
        (0,effective_permissions/* effectivePermissions */.wW)(before.mesh.state),
        (0,effective_permissions/* effectivePermissions */.wW)(after.mesh.state),
    ];
    const changed = changedDestinations(parts);
    return accounts.flatMap((name) => {
        const [earlier, later] = [old, now].map((list) => list.filter((binding) => binding.serviceAccount === name));
        const change = earlier?.length === 0 ? 'gained' : later?.length === 0 ? 'lost' : 'kept';
        const bindings = [...(earlier ?? []), ...(later ?? [])];
        const permissions = permissionsOfSubject(oldPermissions, newPermissions, `ServiceAccount ${environment.namespace}/${name}`).map(({ change: kind, rule, scope }) => ({
            change: kind,
            text: `${(0,phrase/* quoted */.TL)(rule)} in ${scopeText(scope)}`,
        }));
        const access = accessLinks(parts, name, bindings, changed);
        const alters = (links) => links.some((link) => link.change === 'gained' || link.change === 'lost');
        const isShown = change !== 'kept' || [jobs, permissions, access.links].some(alters) || access.doubtful;
        if (!isShown)
            return [];
        return [
            {
                jobs: boundLinks(jobs, linksShown),
                account: {
                    change,
                    namespace: environment.namespace,
                    name,
                    bindings: [...new Set(bindings.map((binding) => binding.name))].sort(order/* byCodePoint */.H),
                },
                permissions: boundLinks(permissions, linksShown),
                access: boundLinks(access.links, linksShown),
            },
        ];
    });
};
/** `namespace shop` as a sentence says it. */
const scopeText = (scope) => {
    const [, namespace] = /^namespace (\S+)$/.exec(scope) ?? [];
    return namespace === undefined ? (/^[a-z ]+$/.test(scope) ? scope : (0,phrase/* quoted */.TL)(scope)) : (0,phrase/* quoted */.TL)(namespace);
};
const bindingsOf = ({ bindings }, environment) => bindings.filter(({ environments }) => environments?.includes(environment.name) ?? true);
/** Jobs by full text, so that every changed claim shows; an unchanged one is told by what people know it by. */
const jobLinks = (name, before, after) => {
    const rulesOf = (config) => new Map((config?.protected.environments.find((one) => one.name === name)?.trust.apply ?? []).map((rule) => [
        jobText(rule, name, true),
        rule,
    ]));
    const [old, now] = [rulesOf(before), rulesOf(after)];
    return [
        ...[...now].map(([text, rule]) => old.has(text) ? { change: 'kept', text: jobText(rule, name, false) } : { change: 'gained', text }),
        ...[...old.keys()].filter((text) => !now.has(text)).map((text) => ({ change: 'lost', text })),
    ].sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));
};
const platforms = { github: 'GitHub', gitlab: 'GitLab', kubernetes: 'Kubernetes' };
/** The claims that people know a job by, with the word before them. */
const telling = {
    github: [
        ['repository_id', 'repository'],
        ['repository', 'named'],
    ],
    gitlab: [
        ['project_id', 'project'],
        ['project_path', 'at'],
    ],
    kubernetes: [],
};
const jobText = (rule, environment, whole) => {
    const any = (values) => [...values].sort(order/* byCodePoint */.H).map(phrase/* quoted */.TL).join(' or ');
    const said = telling[rule.platform].flatMap(([claim, word]) => {
        const values = rule.claims.get(claim);
        return values === undefined ? [] : [{ claim, text: `${word} ${any(values)}` }];
    });
    const place = rule.claims.get('environment');
    const rest = [...rule.claims]
        .filter(([claim]) => claim !== 'environment' && !said.some((one) => one.claim === claim))
        .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
        .map(([claim, values]) => `${(0,phrase/* quoted */.TL)(claim)} ${any(values)}`);
    const details = [...(rule.issuer === undefined ? [] : [`issuer ${(0,phrase/* quoted */.TL)(rule.issuer)}`]), ...rest];
    const head = [
        platforms[rule.platform],
        ...said.map(({ text }) => text),
        place === undefined ? `for ${(0,phrase/* quoted */.TL)(environment)}` : `in ${any(place)}`,
    ].join(' ');
    const isVague = said.length === 0 || whole;
    return isVague && details.length > 0 ? `${head}, with ${details.join(', ')}` : head;
};
/** The destinations that the difference tells of. */
const changedDestinations = ({ before, after, access }) => {
    const text = (one, title) => JSON.stringify([one.namespace, Object.entries(one.labels).sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b)), one.port, title]);
    const told = new Set(access.destinations.map((one) => text(one, one.title)));
    if (told.size === 0)
        return { asked: [], left: 0 };
    const found = (0,align_destinations/* alignDestinations */.T)(before.mesh, after.mesh).filter((one) => told.has(text(one, one.known ? `${one.title} in ${one.namespace}` : one.title)));
    return { asked: found.slice(0, destinationsAsked), left: Math.max(0, found.length - destinationsAsked) };
};
const accessLinks = ({ environment, before, after, evaluate }, account, bindings, changed) => {
    const services = [...new Set(bindings.flatMap(({ access }) => access.map(({ service }) => service)))].sort(order/* byCodePoint */.H);
    const found = services.map((service) => namedDestinations(service, bindings, environment, [after.mesh, before.mesh]));
    const named = found.flatMap(({ destinations }) => destinations);
    const principal = `${after.mesh.settings.trustDomain}/ns/${environment.namespace}/sa/${account}`;
    const rows = comparePrincipal(before.mesh, after.mesh, principal, { named, others: changed.asked.filter((one) => !named.includes(one)) }, { evaluate });
    const links = rows.map(({ change, what, on }) => ({ change, text: `${what} on ${on}` }));
    const unread = found.flatMap(({ missing }) => missing === undefined ? [] : [{ change: 'unknown', text: `service ${(0,phrase/* quoted */.TL)(missing)}, which was not read` }]);
    const left = changed.left === 0 ? [] : [{ change: 'unknown', text: `${changed.left} more destinations that the change alters` }];
    return {
        links: [...links, ...unread, ...left],
        doubtful: rows.some(({ change }) => change === 'unknown') && changed.asked.length > 0,
    };
};
/** The workloads behind a Service at the ports that bindings name; where none is known, those that it would select. */
const namedDestinations = (service, bindings, environment, meshes) => {
    const { namespace } = environment;
    const accesses = bindings.flatMap(({ access }) => access).filter((access) => access.service === service);
    const whole = accesses.some(({ ports }) => ports.length === 0);
    const ports = whole ? [] : [...new Set(accesses.flatMap((access) => access.ports))].sort((a, b) => a - b);
    const where = { kind: 'file', path: '', line: 1, column: 1 };
    for (const mesh of meshes) {
        const target = (0,service_destination/* findDestination */.Y)({ namespace, service, ports, where }, mesh.state);
        if (!('selector' in target))
            continue;
        const { selector, targetPorts } = target;
        const matches = mesh.destinations().filter((one) => {
            if (one.namespace !== namespace || one.port === 0)
                return false;
            if (one.service !== undefined)
                return one.service === service && (ports.length === 0 || ports.includes(one.port));
            return (targetPorts.includes(one.port) &&
                Object.entries(selector).every(([label, value]) => Object.hasOwn(one.labels, label) && one.labels[label] === value));
        });
        if (matches.length > 0)
            return { destinations: matches };
        return {
            destinations: targetPorts.map((port) => ({
                namespace,
                labels: selector,
                port,
                protocol: mesh.enforcementOf({ namespace, labels: selector, port, protocol: 'AUTO', title: '', known: false })
                    .destination.protocol,
                title: `service ${service}`,
                known: true,
            })),
        };
    }
    return { destinations: [], missing: service };
};

// EXTERNAL MODULE: ./src/config/protection.ts
var protection = __webpack_require__(24631);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(70816);
// EXTERNAL MODULE: ./src/plan/digest.ts
var plan_digest = __webpack_require__(31147);
// EXTERNAL MODULE: ./src/rules/call-rules.ts
var call_rules = __webpack_require__(5625);
;// CONCATENATED MODULE: ./src/plan/gate.ts


/** What the environment's gate says. `cannot prove` and what was not read count as new access; standing findings never gate. */
const judgeGate = (settings, access, findings, options) => {
    const failures = [];
    const warnings = [];
    const say = (level, texts) => {
        if (level === 'off')
            return;
        if (level === 'error' && !options.firstRun)
            failures.push(...texts);
        else
            warnings.push(...texts);
    };
    say(settings.newAccess, [...accessTexts(access), ...permissionTexts(options.permissions ?? [])]);
    const calls = findings.filter(({ rule }) => call_rules/* callRuleIds */.f.has(rule));
    // Not only new ones: the word is that declared and allowed calls are the same.
    if (calls.length > 0)
        say(settings.calls ?? 'warn', [callsText(calls)]);
    const introduced = findings.filter((finding) => finding.introduced && !call_rules/* callRuleIds */.f.has(finding.rule));
    const mistakes = introduced.filter(({ rule }) => !find_findings/* informingRules */.XU.has(rule));
    const news = introduced.filter(({ rule }) => find_findings/* informingRules */.XU.has(rule));
    if (mistakes.length > 0)
        say(settings.findings, [findingsText(mistakes)]);
    if (news.length > 0 && settings.findings !== 'off')
        warnings.push(findingsText(news));
    if (options.staleSnapshot !== undefined)
        say(settings.snapshotAge ?? 'error', [options.staleSnapshot]);
    return { settings, passed: failures.length === 0, active: !options.firstRun, failures, warnings };
};
/** One word of the whole is not trusted alone: a destination that gains counts whatever the summary says. */
const accessTexts = (access) => {
    const gaining = access.destinations.filter(({ verdict, gained }) => verdict === 'more permissive' || verdict === 'incomparable' || gained.length > 0);
    const unproven = access.destinations.filter(({ verdict, reasons }) => verdict === 'cannot prove' || reasons.length > 0);
    const texts = [];
    if (gaining.length > 0 || access.verdict === 'more permissive' || access.verdict === 'incomparable')
        texts.push(gaining.length > 0 ? `new access at ${count(gaining.length, 'destination')}` : 'new access');
    if (unproven.length > 0 || access.verdict === 'cannot prove' || access.reasons.length > 0) {
        const codes = new Set([...access.reasons, ...access.destinations.flatMap(({ reasons }) => reasons)].map(({ code }) => code));
        texts.push(`no new access cannot be proved${codes.size > 0 ? `: ${[...codes].sort().join(', ')}` : ''}`);
    }
    return texts;
};
const findingsText = (findings) => {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    return `${count(findings.length, 'new finding')}: ${ids.join(', ')}`;
};
const callsText = (findings) => {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    return `declared calls are not proved to be what is allowed: ${ids.join(', ')}`;
};
const permissionTexts = (permissions) => {
    const gained = permissions.filter(({ kind }) => kind === 'gained').length;
    const unknown = permissions.filter(({ kind }) => kind === 'unknown').length;
    return [
        ...(gained > 0 ? [`${count(gained, 'new Kubernetes permission')}`] : []),
        ...(unknown > 0 ? [`${count(unknown, 'Kubernetes permission')} that cannot be judged`] : []),
    ];
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

// EXTERNAL MODULE: ./src/plan/without-places.ts
var without_places = __webpack_require__(26460);
;// CONCATENATED MODULE: ./src/mesh/traffic/kinds.ts
const routes = 'where its requests go, and what is rewritten, redirected or mirrored on the way';
const followed = 'where HTTP requests of gateways go, and what is rewritten, redirected or mirrored on the way';
const istio = {
    VirtualService: {
        judged: followed,
        notJudged: 'its routes for TCP and TLS, and those that sidecars and waypoints follow',
    },
    DestinationRule: { judged: '', notJudged: 'TLS towards the destination, subsets and load balancing' },
    Gateway: {
        judged: 'ports, protocols and client certificates of its servers, at gateways that are known, and which HTTP routes bind to its hosts',
        notJudged: 'which routes for TCP and TLS bind to its hosts',
    },
    ServiceEntry: { judged: '', notJudged: 'which hosts and addresses it adds to the mesh' },
    Sidecar: {
        judged: 'listeners of its own: there the verdict is cannot prove',
        notJudged: 'what its workloads may call',
    },
    WorkloadEntry: { judged: '', notJudged: 'the workload outside of Kubernetes that it adds' },
    WorkloadGroup: { judged: '', notJudged: 'the workloads outside of Kubernetes that it describes' },
    ProxyConfig: { judged: '', notJudged: 'how the proxies of its workloads are set up' },
};
const gatewayApi = {
    Gateway: {
        judged: 'ports, protocols and client certificates of its listeners, whether it is a waypoint, and which HTTPRoutes and GRPCRoutes bind to it',
        notJudged: 'which routes for TCP and TLS may attach to it',
    },
    HTTPRoute: { judged: followed, notJudged: 'its rules for a Service, which sidecars and waypoints follow' },
    GRPCRoute: { judged: followed, notJudged: 'its rules for a Service, which sidecars and waypoints follow' },
    TCPRoute: { judged: '', notJudged: 'where its connections go' },
    TLSRoute: { judged: '', notJudged: 'where its connections go' },
    UDPRoute: { judged: '', notJudged: 'where its packets go' },
    ReferenceGrant: {
        judged: 'which HTTPRoutes and GRPCRoutes of other namespaces may lead here',
        notJudged: 'which other routes may lead here',
    },
    BackendTLSPolicy: { judged: '', notJudged: 'TLS towards the destination' },
};
const kubernetes = {
    Ingress: { judged: '', notJudged: routes },
    NetworkPolicy: { judged: '', notJudged: 'which connections the network lets through' },
};
const groups = {
    'networking.istio.io': istio,
    'gateway.networking.k8s.io': gatewayApi,
    'networking.k8s.io': kubernetes,
};
/** Kinds of these groups that the verdict models, as what it cannot prove. */
const modelled = new Set(['networking.istio.io/EnvoyFilter']);
/** undefined: the object says nothing about where requests go, or is judged as a whole. */
const trafficKind = ({ group, kind }) => {
    const kinds = Object.hasOwn(groups, group) ? groups[group] : undefined;
    if (kinds === undefined || modelled.has(`${group}/${kind}`))
        return undefined;
    return Object.hasOwn(kinds, kind) ? kinds[kind] : { judged: '', notJudged: 'what this kind does to requests' };
};

;// CONCATENATED MODULE: ./src/plan/traffic-changes.ts



/** Every change to such an object, in the order of `changes`. */
const trafficChanges = (changes, findings) => changes.flatMap(({ kind, key }) => {
    const about = trafficKind(key);
    if (about === undefined)
        return [];
    const own = findings.filter(({ introduced, object }) => introduced && (0,ports_object/* keyText */.Pu)(object) === (0,ports_object/* keyText */.Pu)(key));
    const flags = [...new Set(own.map(({ rule }) => rule))].sort(order/* byCodePoint */.H);
    return [{ kind, key, judged: about.judged, notJudged: about.notJudged, flags }];
});

;// CONCATENATED MODULE: ./src/plan/make-plan.ts








/** Puts a plan together: everything in an order of its own, whatever order it came in, and a digest over it. */
const makePlan = (parts) => {
    const { access, permissions, findings } = parts;
    const reviewed = {
        environment: parts.environment,
        cluster: parts.cluster === '' ? 'none' : parts.cluster,
        change: sorted(parts.change, ({ key }) => (0,ports_object/* keyText */.Pu)(key)),
        protection: [...parts.protection].sort(protection/* loudestFirst */.$),
        access: {
            ...access,
            reasons: sorted(access.reasons, canonical_json/* canonicalJson */.d),
            destinations: sorted(access.destinations, destinationText),
        },
        ...(parts.calls === undefined ? {} : { calls: parts.calls }),
        permissions: sorted(permissions, (row) => (0,canonical_json/* canonicalJson */.d)([row.subject, row.kind, row.scope, row.rule, row.via ?? ''])),
        chains: parts.chains ?? [],
        traffic: trafficChanges(sorted(parts.change, ({ key }) => (0,ports_object/* keyText */.Pu)(key)), findings),
        rendered: sorted(parts.rendered, ({ key }) => (0,ports_object/* keyText */.Pu)(key)).map(({ object }) => object),
        findings: sorted(findings, (finding) => (0,canonical_json/* canonicalJson */.d)([finding.rule, finding.fingerprint, finding.pointer])),
        ...(parts.assumed === undefined || parts.assumed.length === 0
            ? {}
            : { assumed: sorted(parts.assumed, canonical_json/* canonicalJson */.d) }),
        gate: judgeGate(parts.gate, access, findings, {
            firstRun: parts.firstRun,
            permissions,
            ...(parts.staleSnapshot === undefined ? {} : { staleSnapshot: parts.staleSnapshot }),
        }),
    };
    const digest = (0,plan_digest/* digestOfReviewed */.J)({ ...reviewed, access: (0,without_places/* withoutPlaces */.B)(reviewed.access) });
    return { digest, reviewed, observed: parts.observed, steps: parts.steps };
};
const destinationText = (destination) => (0,canonical_json/* canonicalJson */.d)([
    destination.namespace,
    destination.title,
    destination.port,
    destination.protocol,
    { ...destination.labels },
]);
const sorted = (list, text) => list
    .map((item) => ({ item, text: text(item) }))
    .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text))
    .map(({ item }) => item);

// EXTERNAL MODULE: ./src/bindings/rendered-files.ts
var rendered_files = __webpack_require__(90135);
// EXTERNAL MODULE: ./src/bindings/expiry.ts
var expiry = __webpack_require__(17963);
// EXTERNAL MODULE: ./src/bindings/needs-cluster.ts
var needs_cluster = __webpack_require__(38208);
// EXTERNAL MODULE: ./src/bindings/render-calls.ts + 1 modules
var render_calls = __webpack_require__(77475);
// EXTERNAL MODULE: ./src/bindings/render-bindings.ts + 3 modules
var render_bindings = __webpack_require__(27357);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/manifests/state.ts
var state = __webpack_require__(41847);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/mesh/resolve/proxy-kind.ts
var proxy_kind = __webpack_require__(65045);
// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var settings = __webpack_require__(49529);
;// CONCATENATED MODULE: ./src/plan/render-sides.ts












/** Renders the bindings of both revisions into their sides. Throws a `Refusal` where a binding may not be rendered. */
const compareSides = (opened, overrides) => {
    const { environment, sides } = opened;
    const bare = composeSides(opened, sides.before, sides.after);
    const asked = {
        before: renderSide(opened, environment, 'before', overrides),
        after: renderSide(opened, environment, 'after', overrides),
    };
    // There, the files are what happens; the bindings only say what they should be.
    const byFiles = environment?.appliedBy !== undefined;
    const rendered = byFiles ? { before: nothingRendered, after: nothingRendered } : asked;
    const before = withRendered(sides.before, rendered.before.objects);
    const after = withRendered(sides.after, rendered.after.objects);
    const isBare = rendered.before.objects.length === 0 && rendered.after.objects.length === 0;
    return {
        before,
        after,
        states: isBare ? bare : composeSides(opened, before, after),
        rendered: rendered.after.objects,
        unproven: rendered.after.unproven,
        granted: {
            before: ofBindings(asked.before.objects, sides.before, byFiles),
            after: ofBindings(asked.after.objects, sides.after, byFiles),
        },
        asked: byFiles ? asked : undefined,
    };
};
/** Without declared calls' own objects, and without policies of the repository that are only written along. */
const ofBindings = (rendered, own, byFiles) => {
    const written = new Set(byFiles ? [] : own.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return rendered.filter(({ source, key }) => source.binding !== render_calls/* callsBinding */.V && !written.has((0,ports_object/* keyText */.Pu)(key)));
};
/** Both states as they would be enforced: two whole meshes, or the revisions' objects in the world that surrounds them. */
const composeSides = (opened, before, after) => {
    const { whole, incomplete = [] } = opened.sides;
    return whole
        ? {
            before: (0,state/* stateOfFolder */.Dk)(before, { kinds: kinds/* readKinds */.eA, incomplete }),
            after: (0,state/* stateOfFolder */.Dk)((0,state/* keepAges */.ye)(before, after), { kinds: kinds/* readKinds */.eA, incomplete }),
        }
        : (0,state/* composeStates */.F)(opened.world?.state, before, after, { kinds: kinds/* readKinds */.eA, incomplete });
};
const nothingRendered = { objects: [], unproven: [] };
const renderSide = (opened, environment, side, overrides) => {
    const { configuration, sides, world } = opened;
    if (environment === undefined)
        return nothingRendered;
    const config = side === 'before' ? configuration.base : configuration.head;
    // What has run out is not asked for any more: the next apply takes it back.
    const bindings = (configuration[side]?.bindings ?? []).filter((binding) => !(0,expiry/* hasExpired */.o)(binding, opened.today));
    const byFiles = environment.appliedBy !== undefined;
    const policies = configuration.protected?.apply.policies === true && !byFiles ? sides[side] : [];
    const calls = opened.calls[side];
    if (config === undefined || (bindings.length === 0 && policies.length === 0 && calls === undefined))
        return nothingRendered;
    // What `render` wrote is no ground for rendering it again: its ALLOW is no other one's.
    const isForeign = (object) => !(0,rendered_files/* isFileOfEnvironment */.P4)(object, environment.name);
    const state = composeSides(opened, sides.before.filter(isForeign), sides.after.filter(isForeign))[side];
    const rendered = (0,render_bindings/* renderBindings */.L)(bindings, environment, state, {
        ...opened.render,
        // Files say the same on every machine.
        ...(byFiles ? { source: config.locate('').path, defaultIssuers: {} } : {}),
        locate: config.locate,
        settings: (0,settings/* resolveSettings */.M)(state, overrides, (0,proxy_kind/* revisionOfNamespace */.U)(state, environment.namespace)).settings,
        policies,
        ...(calls === undefined ? {} : { calls }),
    });
    // A job without a token (fork, Dependabot, a shell) has no login to the cluster: it goes on, and proves less.
    const unread = (environment.cluster !== undefined || byFiles) && world === undefined;
    const isOpen = ({ code }) => unread && needs_cluster/* needsCluster */.y.has(code);
    const [first, ...rest] = rendered.problems.filter((problem) => !isOpen(problem));
    // What the base asked for was judged when it was merged; its mistakes must not keep a change from mending them.
    if (first !== undefined && side === 'after')
        throw new problem/* Refusal */.P(first, ...rest);
    const unproven = rendered.problems
        .filter(isOpen)
        .map(({ message }) => ({ code: 'CLUSTER_UNREAD', text: `the cluster was not read: ${message}` }));
    return { objects: rendered.objects, unproven };
};
/**
 * Where both name an object, the rendered one is what apply writes. The repository's stays where it says the same: it knows
 * its lines, and the rendered one adds labels and annotations alone.
 */
const withRendered = (objects, rendered) => {
    const byKey = new Map(objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const judged = rendered.filter((one) => {
        const file = byKey.get((0,ports_object/* keyText */.Pu)(one.key));
        return file === undefined || !(0,rendered_object/* isSaidBy */.Xp)(one, file);
    });
    const replaced = new Set(judged.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return [...objects.filter(({ key }) => !replaced.has((0,ports_object/* keyText */.Pu)(key))), ...judged.map(rendered_object/* asKubernetesObject */.QU)];
};

// EXTERNAL MODULE: ./src/rules/policy-view.ts
var policy_view = __webpack_require__(8459);
;// CONCATENATED MODULE: ./src/plan/rule-context.ts



/** What the rules look at on one side; `asked`: the bindings' objects, where another tool applies the files. */
const ruleContext = ({ environment, configuration, today }, config, state, mesh, tokenVerdicts, asked) => {
    const environments = config?.protected.environments ?? configuration.protected?.environments ?? [];
    const own = environments.find(({ name }) => name === environment?.name);
    const rules = [...(own?.trust.check ?? []), ...(own?.trust.apply ?? [])];
    let enforcements;
    let proxies;
    return {
        state,
        settings: mesh.settings,
        enforcements: () => (enforcements ??= mesh.destinations().map((destination) => mesh.enforcementOf(destination))),
        isNowhere: (what) => what === 'ztunnel'
            ? !(proxies ??= mesh.proxies()).has('ztunnel')
            : !(0,policy_view/* peerAuthentications */.Eu)(state).some(({ content }) => JSON.stringify(content['spec'] ?? null).includes('DISABLE')),
        environments: environments.map(({ name, pointer, audience, cluster }) => ({
            name,
            ...(audience === undefined ? {} : { audience }),
            ...(cluster?.kind === 'id-token' ? { clusterAudience: cluster.audience } : {}),
            ...(config === undefined ? {} : { source: config.locate(`${pointer}/audience`) }),
        })),
        ciIssuers: [...new Set(rules.flatMap(({ issuer }) => issuer ?? []))].sort(),
        tokenVerdicts,
        ...exceptionsOf(configuration, today),
        ...termsOf(config, environment, today),
        ...(asked === undefined || environment === undefined || asked.unproven.length > 0
            ? {}
            : {
                files: {
                    environment: environment.name,
                    asked: (0,rendered_files/* asFileObjects */.v5)(asked.objects, environment).map(rendered_object/* asKubernetesObject */.QU),
                },
            }),
    };
};
/** Bindings of the environment, and how long each may count. */
const termsOf = (config, environment, today) => {
    if (config === undefined || environment === undefined)
        return {};
    const { longestBinding: longest } = environment;
    const own = config.proposed.bindings.filter(({ environments }) => environments?.includes(environment.name) ?? true);
    return {
        bindings: own.map(({ name, expires, pointer }) => ({
            name,
            today,
            pointer,
            path: config.locate('').path,
            source: config.locate(pointer),
            ...(expires === undefined ? {} : { expires }),
            ...(longest === undefined ? {} : { longest }),
        })),
    };
};
/** The exceptions that count, where they stand. */
const exceptionsOf = ({ protected: settings, base, head }, today) => {
    const locate = (base ?? head)?.locate;
    if (settings === undefined || locate === undefined)
        return {};
    const entries = [
        ...settings.ignore.map((entry) => ({ kind: 'ignore', ...entry })),
        ...settings.assume.map((entry) => ({ kind: 'assume', ...entry })),
    ];
    return {
        exceptions: {
            path: locate('').path,
            today,
            entries: entries.map((entry) => ({ ...entry, source: locate(entry.pointer) })),
        },
    };
};

;// CONCATENATED MODULE: ./src/plan/judge-environment.ts

















const noToken = {
    seen: 'not requested',
    reason: 'no environment is configured',
    issuer: '',
    audience: '',
    rule: '',
    apply: 'not configured',
};
const gateWithoutConfiguration = { newAccess: 'warn', findings: 'warn' };
/**
 * Steps 4 to 10 for one environment: states, access, permissions, findings, gate. Pure: same parts, same bytes.
 * Throws a `Refusal` where a binding may not be rendered.
 */
const judgeEnvironment = (opened) => {
    const { configuration, environment, sides, world, identity } = opened;
    const overrides = environment?.mesh ?? configuration.protected?.mesh ?? {};
    const compared = compareSides(opened, overrides);
    const { before, after, states, rendered, asked } = compared;
    const assumed = withoutAssumed(states.before, states.after, configuration.protected?.assume ?? [], opened.today);
    const [oldMesh, mesh] = [(0,resolve/* resolveMesh */.w)(assumed.before, overrides), (0,resolve/* resolveMesh */.w)(assumed.after, overrides)];
    const permissions = comparePermissions(states.before, states.after);
    const verdicts = identity === undefined || identity.review.audience === ''
        ? []
        : judgeToken(tokenOf(identity), states.after, environment?.namespace ?? 'default', {
            rootNamespace: mesh.settings.rootNamespace,
        });
    const calls = judgeCalls(opened, compared, { before: oldMesh, after: mesh });
    const judged = {
        ...ruleContext(opened, configuration.head, states.after, mesh, verdicts, asked?.after),
        ...(calls.after === undefined ? {} : { calls: calls.after }),
        earlier: states.before,
    };
    const earlier = {
        ...ruleContext(opened, configuration.base, states.before, oldMesh, [], asked?.before),
        ...(calls.before === undefined ? {} : { calls: calls.before }),
    };
    const found = (0,find_findings/* findFindings */.kH)(earlier, judged);
    // What its destinations assume is told also where no rule asked for them.
    mesh.assumeEverywhere();
    const sifted = withoutIgnored(found.findings, configuration.protected?.ignore ?? [], states.after, opened.today);
    // Told before the comparison, which also asks about labels that no workload has.
    const assumptions = [
        ...assumptionsOf(opened, mesh),
        ...assumed.uncovered,
        ...sifted.unused,
        ...(asked !== undefined && asked.after.unproven.length > 0
            ? ['whether the rendered files are what the bindings ask for is not known: the cluster was not read']
            : []),
    ];
    const access = judgeAccess(oldMesh, mesh, [
        ...(opened.unreached === undefined ? [] : [unreachedReason(opened.unreached)]),
        ...sides.unreadableBefore.map(({ message }) => unreadableReason(message)),
        ...(sides.unread?.reasons ?? []),
        ...(0,policy_lists/* policyListReasons */.y)(sides.lists),
        ...compared.unproven,
    ]);
    const plan = makePlan({
        environment: environment?.name ?? null,
        cluster: world?.identity.uid ?? '',
        change: (0,object_changes/* compareObjects */.G)(before, after),
        protection: configuration.changes,
        access,
        ...(calls.review === undefined ? {} : { calls: calls.review }),
        permissions,
        chains: chainsOf(opened, oldMesh, mesh, access),
        rendered,
        findings: sifted.findings,
        // The same comparison with the assumed objects in place says for which of them it would come out otherwise.
        assumed: assumed.objects.length === 0
            ? []
            : leanedOn(assumed, (0,difference/* compareMeshes */.P)((0,resolve/* resolveMesh */.w)(states.before, overrides), (0,resolve/* resolveMesh */.w)(states.after, overrides), { evaluate: evaluate/* evaluate */._ })),
        gate: environment?.gate ?? gateWithoutConfiguration,
        ...(world?.snapshot?.tooOld === true
            ? { staleSnapshot: `the snapshot of the cluster is older than ${world.snapshot.maxAge}` }
            : {}),
        firstRun: configuration.firstRun || configuration.protected === undefined,
        observed: observedOf(opened, before, {
            token: { ...(identity?.review ?? noToken), verdicts },
            positions: { ...positionsOf(before, after), ...found.positions },
            assumptions,
        }),
        steps: [],
    });
    return { plan, after: states.after, mesh, rendered, objects: { before, after } };
};
/** What the run saw, and the digest does not cover. */
const observedOf = ({ revisions, file, unreached, world }, before, { token, positions, assumptions }) => ({
    base: revisions.base,
    head: revisions.head,
    ...(revisions.note === undefined ? {} : { note: revisions.note }),
    ...(file === undefined ? {} : { configuration: file }),
    ...(unreached === undefined ? {} : { unreached: unreached.code }),
    ...(world?.snapshot === undefined ? {} : { snapshot: world.snapshot.taken }),
    ...(world === undefined ? {} : { clusterServer: world.identity.server }),
    token,
    positions,
    confirmedByServer: false,
    ...(world === undefined ? {} : { drift: driftOf(world, before) }),
    assumptions,
});
const chainsOf = ({ environment, configuration }, oldMesh, mesh, access) => environment === undefined
    ? []
    : makeChains({
        environment,
        before: { config: configuration.base, bindings: configuration.before?.bindings ?? [], mesh: oldMesh },
        after: { config: configuration.head, bindings: configuration.after?.bindings ?? [], mesh },
        access,
        evaluate: evaluate/* evaluate */._,
    });
const judgeAccess = (before, after, reasons) => {
    const access = (0,difference/* compareMeshes */.P)(before, after, { evaluate: evaluate/* evaluate */._ });
    if (reasons.length === 0)
        return access;
    return { ...access, verdict: 'cannot prove', reasons: [...access.reasons, ...reasons.slice(0, 10)] };
};
const unreachedReason = ({ code, message, remedy }) => ({
    code,
    text: `not judged, since the cluster could not be read: ${message}. ${remedy}`,
});
const unreadableReason = (message) => ({
    code: 'BEFORE_UNREADABLE',
    text: `the files of the base revision cannot be read: ${message}`,
});
const tokenOf = ({ identity, review }) => ({
    issuer: review.issuer,
    audiences: [review.audience],
    ...(identity === undefined || identity.platform === 'kubernetes' ? {} : { platform: identity.platform }),
    ...(identity === undefined ? {} : { keyId: identity.keyId, keysUrl: identity.keysUrl, keys: identity.keys }),
});
const positionsOf = (before, after) => {
    const positions = Object.create(null);
    const objects = new Map([...before, ...after].map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    for (const [key, object] of [...objects].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (object.source.kind !== 'cluster')
            positions[key] = object.source;
    }
    return positions;
};


/***/ }),

/***/ 40228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareObjects),
/* harmony export */   Z: () => (/* binding */ neat)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7027);
/* harmony import */ var _set_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46183);





/** Objects that one revision has and the other has not, or has otherwise; in order of key. */
const compareObjects = (before, after) => {
    const [old, now] = [byKey(before), byKey(after)];
    const changes = [];
    for (const text of [...new Set([...old.keys(), ...now.keys()])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)) {
        const [left, right] = [old.get(text), now.get(text)];
        if (left !== undefined && right !== undefined) {
            if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameJson */ .TL)(left.content, right.content))
                continue;
            const fields = compareContent(right.key, neat(left.content), neat(right.content));
            if (fields.length > 0)
                changes.push({ kind: 'changed', key: right.key, fields });
        }
        else if (right !== undefined) {
            changes.push({ kind: 'added', key: right.key, fields: [whole('after', right)] });
        }
        else if (left !== undefined) {
            changes.push({ kind: 'removed', key: left.key, fields: [whole('before', left)] });
        }
    }
    return changes;
};
const byKey = (objects) => new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyText */ .Pu)(object.key), object]));
const whole = (side, object) => ({
    pointer: '',
    [side]: (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(object.key, neat(object.content)),
});
/** Fields that the server writes, and other tools' notes: they say nothing about what is asked for. */
const serverFields = [
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'managedFields',
    'selfLink',
    'deletionTimestamp',
    'deletionGracePeriodSeconds',
];
const notes = ['kubectl.kubernetes.io/last-applied-configuration'];
/** The object without what only a server knows. */
const neat = (content) => {
    const metadata = content['metadata'];
    const rest = without(content, ['status', 'metadata']);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(metadata))
        return rest;
    const kept = without(metadata, serverFields);
    const annotations = kept['annotations'];
    const said = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(annotations) ? without(annotations, notes) : undefined;
    const neatMetadata = {
        ...without(kept, ['annotations']),
        ...(said !== undefined && Object.keys(said).length > 0 ? { annotations: said } : {}),
    };
    // apiVersion, kind and metadata stand first, as people write them.
    const { apiVersion, kind, ...body } = rest;
    return {
        ...(apiVersion === undefined ? {} : { apiVersion }),
        ...(kind === undefined ? {} : { kind }),
        metadata: neatMetadata,
        ...body,
    };
};
const without = (object, names) => Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
/** Changed fields in document order; a list whose order says nothing is compared as a set. */
const compareContent = (key, before, after) => {
    const [left, right] = [before, after].map((content) => (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(key, content));
    // Masking is by value, so that two different secrets stay different.
    const changes = [];
    compareAt(key, [], left, right, changes);
    return changes;
};
const compareAt = (key, path, before, after, changes) => {
    if (before === undefined || after === undefined) {
        if (before !== after)
            changes.push(changed(path, before, after));
    }
    else if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(before) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(after)) {
        for (const name of namesOf(before, after))
            compareAt(key, [...path, name], own(before, name), own(after, name), changes);
    }
    else if (Array.isArray(before) && Array.isArray(after)) {
        compareLists(key, path, before, after, changes);
    }
    else if (before !== after) {
        changes.push(changed(path, before, after));
    }
};
const compareLists = (key, path, before, after, changes) => {
    if (!(0,_set_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetList */ .$)(key, path)) {
        for (let index = 0; index < Math.max(before.length, after.length); index++)
            compareAt(key, [...path, String(index)], before[index], after[index], changes);
        return;
    }
    const text = (list) => (0,_set_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .textWithoutOrder */ .Y)(key, path, list);
    if (text(before) === text(after))
        return;
    if ([...before, ...after].every((item) => typeof item !== 'object' || item === null)) {
        changes.push(changed(path, before, after));
        return;
    }
    // Elements that stand on both sides are set aside; what is left is paired in its order.
    const textOf = (item) => (0,_set_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .textWithoutOrder */ .Y)(key, [...path, '0'], item);
    const [oldTexts, newTexts] = [before.map(textOf), after.map(textOf)];
    const removed = before.flatMap((item, index) => (newTexts.includes(oldTexts[index] ?? '') ? [] : [{ item, index }]));
    const added = after.flatMap((item, index) => (oldTexts.includes(newTexts[index] ?? '') ? [] : [{ item, index }]));
    for (let pair = 0; pair < Math.max(removed.length, added.length); pair++) {
        const [left, right] = [removed[pair], added[pair]];
        const index = right?.index ?? left?.index ?? 0;
        compareAt(key, [...path, String(index)], left?.item, right?.item, changes);
    }
};
/** Names of both, in the order of the newer one, then what only the older has. */
const namesOf = (before, after) => [
    ...new Set([...Object.keys(after), ...Object.keys(before)]),
];
const own = (object, name) => Object.hasOwn(object, name) ? object[name] : undefined;
const changed = (path, before, after) => ({
    pointer: path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});


/***/ }),

/***/ 59742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Qu: () => (/* binding */ foreignOwner),
/* harmony export */   UL: () => (/* binding */ decisiveRoots),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   mB: () => (/* binding */ foreignFields)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(20989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _gitops_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7677);
/* harmony import */ var _manifests_no_op_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(93339);






const label = (object, name) => Object.hasOwn(object.labels, name) ? (object.labels[name] ?? '') : '';
/** Labels can be forged by anyone who may patch; an Apply entry of our manager only by who may write as us. */
const isOurs = (object) => label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly) === 'meshgate' &&
    entries(object).some((entry) => isOurEntry(entry) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(entry['fieldsV1']));
/** A member of the environment's ApplySet, or its parent. */
const belongsTo = (object, applySet) => label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLabel */ .LR) === applySet || label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetIdLabel */ .EG) === applySet;
/** Why a same-named object may not be written, if it may not: a plain apply would merge into it silently. */
const foreignOwner = (live, applySet) => {
    const kept = (0,_gitops_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .keptByGitOps */ .SO)(live);
    if (kept !== undefined)
        return kept;
    const title = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyTitle */ .Gv)(live.key);
    const tooling = Object.hasOwn(live.annotations, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolingAnnotation */ .Cu) ? live.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolingAnnotation */ .Cu] : undefined;
    if (tooling !== undefined && !tooling.startsWith('meshgate/'))
        return {
            code: 'FOREIGN_APPLYSET',
            message: `${title} is the parent of an ApplySet that another tool keeps.`,
            where: live.source,
            expected: 'meshgate/…',
            received: tooling,
            remedy: 'Rename the environment, or remove the other tool’s ApplySet first.',
        };
    if (isOurs(live) && belongsTo(live, applySet))
        return undefined;
    const environment = Object.hasOwn(live.annotations, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.environment)
        ? live.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.environment]
        : undefined;
    return {
        code: 'FOREIGN_OWNER',
        message: isOurs(live)
            ? `${title} exists and belongs to another environment${environment === undefined ? '' : ` (${JSON.stringify(environment)})`}.`
            : `${title} exists and meshgate did not write it.`,
        where: live.source,
        expected: `written by field manager ${_manifests_no_op_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldManager */ .w}, labels ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly}=meshgate and ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLabel */ .LR}=${applySet}`,
        received: `written by ${ownersOf(live).join(', ') || 'nobody that is named'}; ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly}=${label(live, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly) || '(none)'}`,
        remedy: 'Give the binding or its ServiceAccount another name, or remove the object after asking its owner.',
    };
};
/** Field managers of an object, with how they wrote it. */
const ownersOf = (object) => [
    ...new Set(entries(object).map((entry) => `${(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'manager')} (${(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'operation')})`)),
];
const entries = (object) => (object.managedFields ?? []).filter((entry) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(entry));
const isOurEntry = (entry) => entry['manager'] === _manifests_no_op_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldManager */ .w && entry['operation'] === 'Apply' && (entry['subresource'] ?? '') === '';
/** Where an unasked field changes what the object does. A ServiceAccount's `secrets` are the cluster's own. */
const decisiveRoots = ['spec', 'rules', 'aggregationRule', 'roleRef', 'subjects', 'data', 'binaryData'];
/**
 * Fields that would still stand after our apply although we do not ask for them: server-side apply merges, and removes
 * only what nobody else owns. `spec.action: DENY` of another manager would turn our ALLOW around.
 */
const foreignFields = (live, desired) => {
    const [ours, others] = [entries(live).filter(isOurEntry), entries(live).filter((entry) => !isOurEntry(entry))];
    const owned = (list) => list.map((entry) => entry['fieldsV1'] ?? null);
    return decisiveRoots.flatMap((root) => residue((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(live.content, root), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(desired, root), below(owned(ours), root), below(owned(others), root), `.${root}`));
};
const residue = (live, desired, ours, others, path) => {
    if (live === undefined)
        return [];
    if (desired === undefined)
        return ours.length > 0 && others.length === 0 && isWhollyOurs(live, ours) ? [] : [path];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(live) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(desired))
        return [];
    return Object.keys(live).flatMap((name) => residue((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(live, name), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(desired, name), below(ours, name), below(others, name), `${path}.${name}`));
};
/** Whether every leaf of a value that we no longer ask for is ours, so that the apply takes it away. */
const isWhollyOurs = (live, ours) => {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(live) || Object.keys(live).length === 0)
        return true;
    // An atomic map is owned as one leaf.
    if (ours.some((tree) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(tree) && Object.keys(tree).length === 0))
        return true;
    return Object.keys(live).every((name) => {
        const [value, trees] = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(live, name), below(ours, name)];
        return value !== undefined && trees.length > 0 && isWhollyOurs(value, trees);
    });
};
const below = (trees, name) => trees.flatMap((tree) => {
    const found = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(tree, `f:${name}`);
    return found === undefined ? [] : [found];
});


/***/ }),

/***/ 26961:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ policyListAssumptions),
/* harmony export */   y: () => (/* binding */ policyListReasons)
/* harmony export */ });
/** Objects that are named; the others are counted. */
const named = 3;
/** Why a comparison by the protected list of files proves nothing, or not everything. */
const policyListReasons = (lists) => [
    ...nothingRead(lists),
    ...leftOut(lists),
];
const nothingRead = (lists) => {
    if (lists?.empty !== true)
        return [];
    const [first] = lists.unmatched;
    if (first === undefined)
        return [
            {
                code: 'POLICIES_MATCH_NOTHING',
                text: `${lists.matched === 1 ? 'the only file' : `none of the ${lists.matched} files`} that \`policies\` names ${lists.matched === 1 ? 'holds no' : 'holds an'} object at either revision: nothing was compared`,
            },
        ];
    return lists.unmatched.map(({ glob, where }) => ({
        code: 'POLICIES_MATCH_NOTHING',
        text: `the glob ${JSON.stringify(glob)} of \`policies\`${at(where)} matches no file at either revision: nothing was compared`,
        ...(where === undefined ? {} : { where }),
    }));
};
const leftOut = (lists) => {
    const objects = lists?.onlyAtHead ?? [];
    const [first] = objects;
    if (first === undefined)
        return [];
    const more = objects.length - named;
    const told = objects.slice(0, named).map(({ title, where }) => `${title}${at(where)}`);
    return [
        {
            code: 'POLICIES_LIST_WIDENED',
            text: `only the list \`policies\` of the head revision reads ${told.join(', ')}${more > 0 ? ` and ${more} more` : ''}: this change is judged by the list of the base revision`,
            ...(first.where === undefined ? {} : { where: first.where }),
        },
    ];
};
/** One line for each glob that is of no use beside others that are. */
const policyListAssumptions = (lists) => lists === undefined || lists.empty
    ? []
    : lists.unmatched.map(({ glob, where }) => `the glob ${JSON.stringify(glob)} of \`policies\`${at(where)} matches no file at either revision`);
const at = (where) => (where?.kind === 'file' ? ` at ${where.path}:${where.line}` : '');


/***/ }),

/***/ 46183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isSetList),
/* harmony export */   Y: () => (/* binding */ textWithoutOrder)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70816);


/**
 * Lists whose order says nothing, by group and kind; `*` is any index or name. The rules of an AuthorizationPolicy and
 * everything in them are joined by OR or AND (istio-semantics: pilot/pkg/security/authz/model/model.go). The order of
 * `jwtRules` is left alone: it decides which error a request with several tokens gets.
 */
const setLists = {
    'security.istio.io/AuthorizationPolicy': [
        'spec/rules',
        'spec/rules/*/from',
        'spec/rules/*/to',
        'spec/rules/*/when',
        'spec/rules/*/from/*/source/*',
        'spec/rules/*/to/*/operation/*',
        'spec/rules/*/when/*/values',
        'spec/rules/*/when/*/notValues',
    ],
    'security.istio.io/RequestAuthentication': ['spec/jwtRules/*/audiences'],
    'rbac.authorization.k8s.io/Role': ['rules', 'rules/*/*'],
    'rbac.authorization.k8s.io/ClusterRole': ['rules', 'rules/*/*'],
    'rbac.authorization.k8s.io/RoleBinding': ['subjects'],
    'rbac.authorization.k8s.io/ClusterRoleBinding': ['subjects'],
};
const isSetList = (key, path) => (setLists[`${key.group}/${key.kind}`] ?? []).some((pattern) => {
    const parts = pattern.split('/');
    return parts.length === path.length && parts.every((part, index) => part === '*' || part === path[index]);
});
/** One text for all orders of the set lists at and below a path. */
const textWithoutOrder = (key, path, value) => {
    if (Array.isArray(value)) {
        const texts = value.map((item, index) => textWithoutOrder(key, [...path, String(index)], item));
        return `[${(isSetList(key, path) ? [...new Set(texts)].sort() : texts).join(',')}]`;
    }
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
    const members = Object.keys(value)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${textWithoutOrder(key, [...path, name], value[name] ?? null)}`);
    return `{${members.join(',')}}`;
};


/***/ }),

/***/ 87091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  vx: () => (/* binding */ isBeingDeleted),
  pu: () => (/* binding */ isParent),
  tG: () => (/* binding */ kindsOf),
  Dv: () => (/* binding */ planSteps)
});

// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/manifests/no-op.ts
var no_op = __webpack_require__(93339);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(70816);
// EXTERNAL MODULE: ./src/plan/set-lists.ts
var set_lists = __webpack_require__(46183);
;// CONCATENATED MODULE: ./src/plan/write.ts


/** In order of execution; docs/decisions/order-of-writes.md argues why. */
const phases = [
    'widen inventory',
    'withdraw permissions',
    'restrict mesh',
    'service accounts',
    'roles',
    'awaited service accounts',
    'role bindings',
    'add allowing policies',
    'change policies',
    'remove allowing policies',
    'remove role bindings',
    'remove roles',
    'remove service accounts',
    'relax mesh',
    'narrow inventory',
];
/** By phase, and inside of one as they come; each orderer hands its own over in order. */
const inPhases = (writes) => phases.flatMap((phase) => writes.filter((write) => write.phase === phase));
const byKey = (a, b) => (0,order/* byCodePoint */.H)((0,ports_object/* keyText */.Pu)(a.key), (0,ports_object/* keyText */.Pu)(b.key));

;// CONCATENATED MODULE: ./src/plan/order-permissions.ts






/**
 * Orders writes of ServiceAccounts, Roles and RoleBindings so that whoever holds a permission in between holds it
 * before or after. While a role's rules change, exactly those are bound to it who are bound before and after; so old
 * subjects go first, new ones come last. A role that stays as it is needs no such care, and there the new binding comes
 * before the old one goes, so that nobody is locked out in between.
 *
 * `boundBefore` and `boundAfter` are all RoleBindings of the namespace, whoever wrote them, now and when all is done.
 */
const orderPermissions = (writes, boundBefore, boundAfter) => {
    const [accounts, roles, bindings] = ['ServiceAccount', 'Role', 'RoleBinding'].map((kind) => writes.filter((write) => write.key.kind === kind).sort(byKey));
    const referredAfter = new Set(boundAfter.map(roleText));
    const changingRoles = new Set(roles.filter((write) => changesRules(write, referredAfter)).map(({ key }) => `Role/${key.name}`));
    const newAccounts = new Set(accounts.filter(({ before }) => before === undefined).map(({ key }) => key.name));
    const placed = [];
    const problems = [];
    const place = (phase, write, object, why) => {
        placed.push({ phase, key: write.key, object, why });
    };
    for (const write of bindings) {
        const { before, after } = write;
        const changing = changingRoles.has(roleText(after ?? before?.content));
        if (before === undefined) {
            place('role bindings', write, after, 'gives the permissions');
        }
        else if (after === undefined) {
            const early = changing || subjectsIn(before.content).some(({ name }) => newAccounts.has(name));
            if (early)
                place('withdraw permissions', write, undefined, 'goes before its role or its ServiceAccount changes');
            else
                place('remove role bindings', write, undefined, 'is not asked for any more');
        }
        else if (roleText(before.content) !== roleText(after)) {
            problems.push({
                code: 'NO_SAFE_ORDER',
                message: `${(0,ports_object/* keyTitle */.Gv)(write.key)} would refer to another role, which the API server never allows (roleRef is immutable).`,
                remedy: 'Give the RoleBinding with the other role another name.',
            });
        }
        else {
            const [old, now] = [subjectsIn(before.content), subjectsIn(after)];
            const both = now.filter(({ text }) => old.some((one) => one.text === text));
            const leaves = old.some(({ text }) => !both.some((one) => one.text === text));
            const arrives = both.length < now.length;
            if (leaves && (changing || old.some(({ name }) => newAccounts.has(name)))) {
                place('withdraw permissions', write, { ...after, subjects: both.map(({ value }) => value) }, 'lets go of subjects before its role changes');
                if (arrives)
                    place('role bindings', write, after, 'gives the permissions');
            }
            else {
                place('role bindings', write, after, leaves || arrives ? 'changes its subjects' : 'keeps its subjects and its role');
            }
        }
    }
    for (const write of roles) {
        const { before, after } = write;
        if (after !== undefined)
            place('roles', write, after, before === undefined ? 'holds the permissions' : 'changes');
        else if (changingRoles.has(`Role/${write.key.name}`))
            place('roles', write, undefined, 'goes before anybody new is bound to it');
        else
            place('remove roles', write, undefined, 'is not asked for any more');
    }
    const named = (bound) => new Set(bound.flatMap((binding) => subjectsIn(binding).map(({ name }) => name)));
    const [namedBefore, namedAfter] = [named(boundBefore), named(boundAfter)];
    for (const write of accounts) {
        const { name } = write.key;
        // A binding that waits for a new account gives it its role at once: the role has to be the new one by then.
        if (write.after !== undefined)
            place(write.before === undefined && namedBefore.has(name) ? 'awaited service accounts' : 'service accounts', write, write.after, 'is who the permissions are for');
        // A binding that names it stays or comes: what that grants must not reach the account while it lasts.
        else if (namedAfter.has(name))
            place('withdraw permissions', write, undefined, 'goes before permissions that name it');
        else
            place('remove service accounts', write, undefined, 'is not asked for any more; its tokens end with it');
    }
    return { writes: placed, problems };
};
const changesRules = ({ key, before, after }, referredAfter) => {
    if (after === undefined)
        return referredAfter.has(`Role/${key.name}`);
    const text = (content) => (0,set_lists/* textWithoutOrder */.Y)(key, ['rules'], content === undefined ? [] : (0,fields/* listAt */.gT)(content, 'rules'));
    return text(before?.content) !== text(after);
};
const roleText = (binding) => `${(0,fields/* textAt */.$6)(binding, 'roleRef', 'kind')}/${(0,fields/* textAt */.$6)(binding, 'roleRef', 'name')}`;
const subjectsIn = (binding) => (0,fields/* objectsAt */.yR)(binding, 'subjects')
    .map((value) => {
    const parts = ['kind', 'namespace', 'name'].map((field) => (0,fields/* member */.Dc)(value, field) ?? '');
    return { text: (0,canonical_json/* canonicalJson */.d)(parts), name: (0,fields/* textAt */.$6)(value, 'name'), value };
})
    .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/plan/policy-effect.ts




const effectOf = (key, content, rootNamespace) => {
    if (content === undefined || key.group !== 'security.istio.io')
        return undefined;
    const spec = (0,fields/* objectAt */.lJ)(content, 'spec');
    const scope = scopeOf(key, spec, rootNamespace);
    switch (key.kind) {
        case 'AuthorizationPolicy':
            return authorization(key, content, spec, scope);
        case 'RequestAuthentication':
            return { kind: 'tokens', scope, rules: (0,set_lists/* textWithoutOrder */.Y)(key, ['spec'], spec) };
        case 'PeerAuthentication': {
            const mode = (0,fields/* textAt */.$6)(spec, 'mtls', 'mode');
            const plain = (mode === 'STRICT' || mode === 'PERMISSIVE') && Object.keys((0,fields/* objectAt */.lJ)(spec, 'portLevelMtls')).length === 0;
            return { kind: 'mutual TLS', scope, mode: plain ? mode : 'other', rules: (0,canonical_json/* canonicalJson */.d)(spec) };
        }
        default:
            return undefined;
    }
};
const effectOfObject = (object, rootNamespace) => effectOf(object.key, object.content, rootNamespace);
const authorization = (key, content, spec, scope) => {
    const action = (0,fields/* textAt */.$6)(spec, 'action') || 'ALLOW';
    // Go's strconv.ParseBool, as Istio reads the annotation.
    if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes((0,fields/* textAt */.$6)(content, 'metadata', 'annotations', 'istio.io/dry-run')))
        return undefined;
    if (action === 'AUDIT')
        return undefined;
    const list = (0,fields/* objectsAt */.yR)(spec, 'rules');
    const rules = (0,set_lists/* textWithoutOrder */.Y)(key, ['spec', 'rules'], list);
    const readsClaims = /request\.auth|equestPrincipals/.test(rules);
    if (action === 'ALLOW')
        return { kind: 'allow', scope, rules, readsClaims };
    return { kind: 'restrict', scope, rules, by: `${action} ${(0,fields/* textAt */.$6)(spec, 'provider', 'name')}`, readsClaims };
};
const scopeOf = (key, spec, rootNamespace) => {
    const targets = [(0,fields/* member */.Dc)(spec, 'targetRef') ?? null, (0,fields/* member */.Dc)(spec, 'targetRefs') ?? null];
    const namespace = key.namespace === rootNamespace ? '' : key.namespace;
    const labels = (0,json/* isJsonObject */.OW)((0,fields/* member */.Dc)(spec, 'selector')) ? (0,fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels') : {};
    return { namespace, labels, text: (0,canonical_json/* canonicalJson */.d)([namespace, { ...labels }, targets]) };
};
/** Whether one workload may be under both: not if the namespaces or a label's values differ. */
const mayOverlap = (a, b) => (a.namespace === '' || b.namespace === '' || a.namespace === b.namespace) &&
    Object.entries(a.labels).every(([name, value]) => !Object.hasOwn(b.labels, name) || b.labels[name] === value);

;// CONCATENATED MODULE: ./src/plan/order-policies.ts




/** Istio's own limit on the rules of an AuthorizationPolicy. */
const mostRules = 512;
/**
 * Orders writes of Istio's security policies so that no request is let through in between that is refused before and
 * after: what restricts comes first, what lets through next, what relaxes last; an ALLOW policy only goes when those
 * that shall stand at its workloads are there, since a workload without any lets everybody in. What cannot be ordered
 * so is refused (docs/decisions/order-of-writes.md).
 */
const orderPolicies = (writes, live, rootNamespace) => {
    const changes = [...writes].sort(byKey).map((write) => ({
        write,
        before: write.before && effectOfObject(write.before, rootNamespace),
        after: effectOf(write.key, write.after, rootNamespace),
    }));
    const context = { changes, live, rootNamespace };
    const placed = [];
    const problems = [];
    const moves = [];
    for (const change of changes) {
        const found = placeChange(change, context);
        if (found === 'move')
            moves.push(change);
        else if ('code' in found)
            problems.push(found);
        else
            placed.push(...found);
    }
    const ordered = orderMoves(moves);
    if ('code' in ordered)
        problems.push(ordered);
    else
        placed.push(...ordered);
    return { writes: placed, problems };
};
const placeChange = (change, context) => {
    const { write, before, after } = change;
    const at = (phase, why) => [
        { phase, key: write.key, object: write.after, why },
    ];
    if (before === undefined && after === undefined)
        return at('change policies', 'decides about no request');
    const alone = !context.changes.some((other) => other !== change && touches(change, other));
    if (isSameEffect(before, after))
        return at('change policies', 'decides as before');
    if (alone)
        return at(after?.kind === 'restrict' && before === undefined ? 'restrict mesh' : lonePhase(change), 'is the only change at its workloads');
    if (isTokens(before) || isTokens(after))
        return placeTokens(change, context, at);
    if (isMutualTls(before) || isMutualTls(after))
        return placeMutualTls(change, context, at);
    if (before === undefined)
        return after?.kind === 'allow'
            ? at('add allowing policies', 'lets requests through')
            : at('restrict mesh', 'refuses requests');
    if (after === undefined)
        return before.kind === 'allow'
            ? at('remove allowing policies', 'goes when the others stand')
            : at('relax mesh', 'goes when nothing needs it any more');
    if (before.kind === 'allow' && after.kind === 'allow')
        return before.scope.text === after.scope.text ? at('change policies', 'changes what it lets through') : 'move';
    if (before.kind === 'restrict' &&
        after.kind === 'restrict' &&
        before.by === after.by &&
        before.scope.text === after.scope.text)
        return restrictInTwo(write);
    return noOrder(write, 'changes its action, its provider or its workloads');
};
const lonePhase = ({ before, after }) => {
    if (after === undefined)
        return before?.kind === 'allow' ? 'remove allowing policies' : 'relax mesh';
    return before === undefined && after.kind === 'allow' ? 'add allowing policies' : 'change policies';
};
/** First both the old and the new rules, so that nothing slips through, then the new ones alone. */
const restrictInTwo = (write) => {
    const { before, after } = write;
    if (before === undefined || after === undefined)
        return [];
    const rules = [...(0,fields/* listAt */.gT)(before.content, 'spec', 'rules'), ...(0,fields/* listAt */.gT)(after, 'spec', 'rules')];
    if (rules.length > mostRules)
        return noOrder(write, `would have more than ${mostRules} rules in between`);
    const both = { ...after, spec: { ...(0,fields/* objectAt */.lJ)(after, 'spec'), rules } };
    return [
        { phase: 'restrict mesh', key: write.key, object: both, why: 'refuses by its old and its new rules' },
        { phase: 'relax mesh', key: write.key, object: after, why: 'refuses by its new rules alone' },
    ];
};
/**
 * The first RequestAuthentication of a workload only refuses more, as long as no policy there looks at tokens; so it
 * comes first, and the last one goes last. Any other change both opens and closes.
 */
const placeTokens = (change, context, at) => {
    const { write, before, after } = change;
    const scope = (after ?? before)?.scope;
    if (scope === undefined || (before !== undefined && after !== undefined))
        return noOrder(write, 'changes which tokens count while other policies of its workloads change');
    const namespaces = scope.namespace === '' ? ['*'] : [scope.namespace, context.rootNamespace];
    const known = ['RequestAuthentication', 'AuthorizationPolicy'].every((kind) => namespaces.every((namespace) => (0,ports_object/* readStatus */.rk)(context.live, 'security.istio.io', kind, namespace) === 'complete'));
    const effects = after === undefined ? effectsAfter(context) : effectsBefore(context);
    const others = [...effectsBefore(context), ...effectsAfter(context)].some(([text, effect]) => effect.kind === 'tokens' && text !== (0,ports_object/* keyText */.Pu)(write.key) && mayOverlap(effect.scope, scope));
    const asked = effects.some(([, effect]) => (effect.kind === 'allow' || effect.kind === 'restrict') && effect.readsClaims && mayOverlap(effect.scope, scope));
    if (!known || others || asked)
        return noOrder(write, 'changes which tokens count while other policies of its workloads change');
    return after === undefined
        ? at('relax mesh', 'goes when no policy looks at tokens')
        : at('restrict mesh', 'refuses bad tokens');
};
/** STRICT only refuses more than PERMISSIVE; DISABLE and modes per port are not compared. */
const placeMutualTls = (change, context, at) => {
    const { write, before, after } = change;
    const scopes = [before, after].flatMap((effect) => (effect === undefined ? [] : [effect.scope]));
    const namespaces = scopes.some(({ namespace }) => namespace === '')
        ? ['*']
        : [write.key.namespace, context.rootNamespace];
    const known = namespaces.every((name) => (0,ports_object/* readStatus */.rk)(context.live, 'security.istio.io', 'PeerAuthentication', name) === 'complete');
    const unclear = [...effectsBefore(context), ...effectsAfter(context)].some(([, effect]) => effect.kind === 'mutual TLS' &&
        effect.mode === 'other' &&
        scopes.some((scope) => mayOverlap(scope, effect.scope)));
    const moved = before !== undefined && after !== undefined && before.scope.text !== after.scope.text;
    if (!known || unclear || moved)
        return noOrder(write, 'changes mutual TLS in a way that cannot be put before or after the other policies');
    const mode = (effect) => (effect?.kind === 'mutual TLS' ? effect.mode : '');
    const tightens = after === undefined ? mode(before) === 'PERMISSIVE' : mode(after) === 'STRICT';
    return tightens ? at('restrict mesh', 'demands mutual TLS') : at('relax mesh', 'lets plain text through again');
};
/** All enforced policies by key, before and after the whole change. */
const effectsBefore = ({ live, rootNamespace }) => live.objects.flatMap((object) => {
    const effect = effectOfObject(object, rootNamespace);
    return effect === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(object.key), effect]];
});
const effectsAfter = (context) => {
    const written = new Set(context.changes.map(({ write }) => (0,ports_object/* keyText */.Pu)(write.key)));
    return [
        ...effectsBefore(context).filter(([text]) => !written.has(text)),
        ...context.changes.flatMap(({ write, after }) => after === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(write.key), after]]),
    ];
};
/** A policy that moves goes after those that move to where it stood; in a ring, none can go first. */
const orderMoves = (moves) => {
    const left = [...moves];
    const ordered = [];
    const overlap = (a, b) => a !== undefined && b !== undefined && mayOverlap(a, b);
    while (left.length > 0) {
        const next = left.findIndex((change) => left.every((other) => other === change || !overlap(other.after?.scope, change.before?.scope)));
        const [change] = next < 0 ? [] : left.splice(next, 1);
        if (change === undefined) {
            const [first] = left;
            return noOrder(first?.write ?? { key: { group: '', kind: 'AuthorizationPolicy', namespace: '', name: '' } }, 'changes places with another policy');
        }
        ordered.push({
            phase: 'change policies',
            key: change.write.key,
            object: change.write.after,
            why: 'moves to other workloads',
        });
    }
    return ordered;
};
const touches = (a, b) => !isSameEffect(b.before, b.after) &&
    [a.before, a.after].some((left) => [b.before, b.after].some((right) => left !== undefined && right !== undefined && mayOverlap(left.scope, right.scope)));
const isSameEffect = (a, b) => a === undefined || b === undefined ? a === b : JSON.stringify(a) === JSON.stringify(b);
const isTokens = (effect) => effect?.kind === 'tokens';
const isMutualTls = (effect) => effect?.kind === 'mutual TLS';
const noOrder = (write, what) => ({
    code: 'NO_SAFE_ORDER',
    message: `${(0,ports_object/* keyTitle */.Gv)(write.key)} ${what}: whichever is written first, something may be open in between that is closed before and after.`,
    remedy: 'Split the change in two merge requests and apply them one after the other.',
});

// EXTERNAL MODULE: ./src/plan/gitops-owner.ts
var gitops_owner = __webpack_require__(7677);
// EXTERNAL MODULE: ./src/plan/ownership.ts
var ownership = __webpack_require__(59742);
;// CONCATENATED MODULE: ./src/plan/steps.ts










/** The ordered writes from what is live to what is desired. */
const planSteps = (input) => {
    const { environment, desired, live } = input;
    const applySet = (0,names/* applySetId */.A3)((0,names/* applySetParentName */.Uu)(environment.name), environment.namespace);
    const liveByKey = new Map(live.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const problems = [...unreadKinds(input, applySet)];
    const settled = [];
    const writes = [];
    for (const { key, object } of desired) {
        const before = liveByKey.get((0,ports_object/* keyText */.Pu)(key));
        if (before !== undefined) {
            const refused = refusalsOf(before, object, applySet);
            problems.push(...refused);
            if (refused.length > 0)
                continue;
            if ((0,no_op/* provesNoOp */.g)(before, object)) {
                settled.push(key);
                continue;
            }
        }
        writes.push({ key, before, after: object });
    }
    const wanted = new Set(desired.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const leftovers = live.objects.filter((object) => object.key.namespace === environment.namespace &&
        (0,ownership/* belongsTo */.g4)(object, applySet) &&
        !wanted.has((0,ports_object/* keyText */.Pu)(object.key)) &&
        input.keeps?.(object) !== true &&
        !isBeingDeleted(object));
    const pruned = leftovers.filter((object) => (0,ownership/* isOurs */.MU)(object) && !isParent(object.key, environment));
    // Said, not passed over: a forged mark must not keep access in place unseen.
    problems.push(...pruned.flatMap((object) => (0,gitops_owner/* keptByGitOps */.SO)(object) ?? []));
    for (const before of pruned)
        writes.push({ key: before.key, before, after: undefined });
    const placed = placeAll(writes, input, problems);
    const steps = problems.length > 0 ? [] : inPhases(placed).map((write) => stepOf(write, liveByKey.get((0,ports_object/* keyText */.Pu)(write.key))));
    return { steps, settled, strangers: leftovers.filter((object) => !(0,ownership/* isOurs */.MU)(object)).map(({ key }) => key), problems };
};
/** The ApplySet parent of an environment. */
const isParent = (key, environment) => key.group === '' && key.kind === 'ConfigMap' && key.name === (0,names/* applySetParentName */.Uu)(environment.name);
const placeAll = (writes, input, problems) => {
    const ofGroup = (group) => writes.filter(({ key }) => key.group === group);
    const permissions = orderPermissions([...ofGroup('rbac.authorization.k8s.io'), ...ofGroup('').filter(({ key }) => key.kind === 'ServiceAccount')], input.live.objects.filter(({ key }) => isBinding(key, input)).map(({ content }) => content), bindingsAfter(writes, input));
    const policies = orderPolicies(ofGroup('security.istio.io'), input.live, input.rootNamespace);
    problems.push(...permissions.problems, ...policies.problems);
    const parent = ofGroup('').find(({ key }) => isParent(key, input.environment));
    return [...(parent === undefined ? [] : placeParent(parent)), ...permissions.writes, ...policies.writes];
};
/** All RoleBindings of the namespace when the plan is done, whoever wrote them. */
const bindingsAfter = (writes, input) => {
    const written = new Set(writes.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return [
        ...input.live.objects
            .filter(({ key }) => isBinding(key, input) && !written.has((0,ports_object/* keyText */.Pu)(key)))
            .map(({ content }) => content),
        ...writes.flatMap(({ key, after }) => (isBinding(key, input) && after !== undefined ? [after] : [])),
    ];
};
const isBinding = ({ kind, namespace }, { environment }) => kind === 'RoleBinding' && namespace === environment.namespace;
/** KEP-3659: the parent names every kind of a member before the first is written, and fewer after the last is gone. */
const placeParent = ({ key, before, after }) => {
    if (after === undefined)
        return [];
    const wanted = kindsOf((0,fields/* objectAt */.lJ)(after, 'metadata', 'annotations'));
    const there = kindsOf(before?.annotations ?? {});
    const both = [...new Set([...wanted, ...there])].sort(order/* byCodePoint */.H);
    if (both.length === wanted.length)
        return [{ phase: 'widen inventory', key, object: after, why: 'names the kinds of the members' }];
    const widened = {
        ...after,
        metadata: {
            ...(0,fields/* objectAt */.lJ)(after, 'metadata'),
            annotations: { ...(0,fields/* objectAt */.lJ)(after, 'metadata', 'annotations'), [names/* groupKindsAnnotation */.Qi]: both.join(',') },
        },
    };
    const narrow = { phase: 'narrow inventory', key, object: after, why: 'names only kinds that are left' };
    const known = before !== undefined && (0,no_op/* provesNoOp */.g)(before, widened);
    return known ? [narrow] : [{ phase: 'widen inventory', key, object: widened, why: 'names old and new kinds' }, narrow];
};
const kindsOf = (annotations) => {
    const text = Object.hasOwn(annotations, names/* groupKindsAnnotation */.Qi) ? annotations[names/* groupKindsAnnotation */.Qi] : '';
    return typeof text === 'string' && text !== '' ? text.split(',') : [];
};
const refusalsOf = (live, desired, applySet) => {
    const owner = (0,ownership/* foreignOwner */.Qu)(live, applySet);
    if (owner !== undefined)
        return [owner];
    if (isBeingDeleted(live))
        return [
            {
                code: 'APPLY_MOVED_ON',
                message: `${(0,ports_object/* keyTitle */.Gv)(live.key)} is being deleted.`,
                where: live.source,
                remedy: 'Run again when it is gone.',
            },
        ];
    const fields = (0,ownership/* foreignFields */.mB)(live, desired);
    if (fields.length === 0)
        return [];
    return [
        {
            code: 'FOREIGN_FIELD',
            message: `${(0,ports_object/* keyTitle */.Gv)(live.key)} holds fields that meshgate does not ask for and that an apply would leave in place.`,
            where: live.source,
            received: fields.join(', '),
            remedy: 'Take the fields out with the tool that set them; `kubectl get -o yaml --show-managed-fields` says which.',
        },
    ];
};
const isBeingDeleted = (object) => (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(object.content, 'metadata'), 'deletionTimestamp') !== undefined;
/** Absent is only what was looked for: every kind that is written, and every kind that members may be of. */
const unreadKinds = ({ desired, live, environment }, applySet) => {
    const groupKinds = new Map(desired.map(({ key }) => [`${key.group}/${key.kind}`, { group: key.group, kind: key.kind }]));
    const parent = live.objects.find((object) => isParent(object.key, environment) && (0,ownership/* belongsTo */.g4)(object, applySet));
    for (const text of kindsOf(parent?.annotations ?? {})) {
        const [kind = '', ...group] = text.split('.');
        groupKinds.set(`${group.join('.')}/${kind}`, { group: group.join('.'), kind });
    }
    return [...groupKinds.values()].flatMap(({ group, kind }) => {
        const status = (0,ports_object/* readStatus */.rk)(live, group, kind, environment.namespace);
        if (status === 'complete')
            return [];
        return [
            {
                code: 'LIVE_INCOMPLETE',
                message: `The objects of kind ${kind} in namespace ${JSON.stringify(environment.namespace)} could not all be read, so it is not known what a write would meet.`,
                expected: 'complete',
                received: status,
                remedy: status === 'not installed'
                    ? `Install the CRD of ${kind}${group === '' ? '' : `.${group}`}.`
                    : `Allow the job to list ${kind} in the namespace.`,
            },
        ];
    });
};
const stepOf = (write, live) => {
    const { key, object, why } = write;
    const precondition = live?.source.kind === 'cluster'
        ? { kind: 'unchanged', uid: live.source.uid, resourceVersion: live.source.resourceVersion }
        : { kind: 'absent' };
    return object === undefined
        ? { kind: 'remove', key, precondition, why }
        : { kind: 'apply', key, object, precondition, why };
};


/***/ })

};
