export const id = 8818;
export const ids = [8818];
export const modules = {

/***/ 8889:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   LH: () => (/* binding */ isServiceRef),
/* harmony export */   SQ: () => (/* reexport safe */ _gateway_name_label_js__WEBPACK_IMPORTED_MODULE_2__.S),
/* harmony export */   a9: () => (/* binding */ consultedNamespaces),
/* harmony export */   ko: () => (/* reexport safe */ _selector_index_js__WEBPACK_IMPORTED_MODULE_1__.ko),
/* harmony export */   m6: () => (/* binding */ gatewayAccount),
/* harmony export */   sT: () => (/* binding */ attaches)
/* harmony export */ });
/* unused harmony export readTarget */
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45008);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _gateway_name_label_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73093);





const gatewayGroup = 'gateway.networking.k8s.io';
/** ServiceAccount of the pods that Istio makes for a Gateway (I gateway/deploymentcontroller.go): a waypoint's has no suffix. */
const gatewayAccount = function (gateway) {
    const name = 'gateway.istio.io/service-account';
    const said = Object.hasOwn(gateway.annotations, name) ? gateway.annotations[name] : undefined;
    if (said !== undefined && said !== '')
        return said;
    const gatewayClass = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(gateway.content, 'spec', 'gatewayClassName');
    return ['istio-waypoint', 'istio-east-west'].includes(gatewayClass)
        ? gateway.key.name
        : `${gateway.key.name}-${gatewayClass}`;
};
/** Whether a policy is for what a waypoint serves. */
const isServiceRef = function ({ kind }) { return kind === 'Service' || kind === 'ServiceEntry' };
const readRef = function (ref) { return ({
    group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'group'),
    kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'kind'),
    name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'name'),
}) };
/** `targetRefs` win over `targetRef`, as in `GetTargetRefs`. */
const readTarget = function (namespace, spec) {
    const several = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(spec, 'targetRefs').map(readRef);
    const single = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(spec, 'targetRef') === undefined ? [] : [readRef((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(spec, 'targetRef'))];
    return {
        namespace,
        selector: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(spec, 'selector', 'matchLabels'),
        refs: several.length > 0 ? several : single,
    };
};
const targets = new WeakMap();
/** Target of an object, read once. */
const targetOf = function (object) {
    const known = targets.get(object);
    if (known !== undefined)
        return known;
    const target = readTarget(object.key.namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec'));
    targets.set(object, target);
    return target;
};
/** Namespaces whose policies are consulted (istio-semantics \u00a72.9), without repeats. */
const consultedNamespaces = function (subject, rootNamespace) { return [
    ...new Set([
        subject.namespace,
        rootNamespace,
        ...(subject.proxy === 'waypoint' ? subject.services.map((service) => service.namespace) : []),
    ]),
] };
const refMatches = function (ref, target, subject, settings) {
    const waypoint = subject.proxy === 'waypoint';
    if (ref.group === gatewayGroup && ref.kind === 'Gateway')
        return target.namespace === subject.namespace && ref.name === subject.labels[_gateway_name_label_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .S];
    if (ref.group === gatewayGroup && ref.kind === 'GatewayClass')
        return waypoint && target.namespace === settings.rootNamespace && ref.name === 'istio-waypoint';
    const service = (ref.kind === 'Service' && (ref.group === '' || ref.group === 'core')) ||
        (ref.kind === 'ServiceEntry' && ref.group === 'networking.istio.io');
    return (service &&
        waypoint &&
        subject.services.some((served) => served.kind === ref.kind && served.name === ref.name && served.namespace === target.namespace));
};
/**
 * Whether a policy applies to a proxy (I pilot/pkg/model/policyattachment.go: 123-201): without the gateway-name label
 * only selectors count; with it targetRefs win, waypoints know nothing else, and gateways take selectors too.
 */
const attaches = function (target, subject, settings) {
    if (!consultedNamespaces(subject, settings.rootNamespace).includes(target.namespace))
        return false;
    const gatewayName = Object.hasOwn(subject.labels, _gateway_name_label_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .S) ? subject.labels[_gateway_name_label_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .S] : undefined;
    const here = target.namespace === settings.rootNamespace || target.namespace === subject.namespace;
    if (gatewayName === undefined && subject.proxy !== 'waypoint')
        return target.refs.length === 0 && here && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(target.selector, subject.labels);
    if (target.refs.length === 0)
        return (subject.proxy !== 'waypoint' && here && settings.selectorsOnGateways && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(target.selector, subject.labels));
    return target.refs.some((ref) => refMatches(ref, target, subject, settings));
};


/***/ }),

/***/ 73093:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ gatewayNameLabel)
/* harmony export */ });
/** By it the pods of a Gateway are known (Gateway API: GEP-1762), and which one they serve. */
const gatewayNameLabel = 'gateway.networking.k8s.io/gateway-name';


/***/ }),

/***/ 24593:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ resolveMutualTls),
/* harmony export */   j: () => (/* binding */ byAge)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29909);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8889);





const modeOf = function (text) { return text === 'STRICT' || text === 'PERMISSIVE' || text === 'DISABLE' ? text : undefined };
const specOf = function (object) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, 'spec') };
const hasSelector = function (object) { return Object.keys((0,_attachment_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(object).selector).length > 0 };
/** Age, then `name.namespace`, as istiod sorts. A file has no age: it will be younger than all that live. */
const byAge = function (left, right) {
    const age = (object) => object.creationTimestamp === undefined ? Infinity : Date.parse(object.creationTimestamp);
    const [ageLeft, ageRight] = [age(left), age(right)];
    if (ageLeft !== ageRight)
        return ageLeft < ageRight ? -1 : 1;
    return (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(`${left.key.name}.${left.key.namespace}`, `${right.key.name}.${right.key.namespace}`);
};
/** The oldest of one scope; two without age that ask for different things have no known order. */
const oldest = function (candidates) {
    const sorted = [...candidates].sort(byAge);
    const winner = sorted[0];
    if (winner === undefined || winner.creationTimestamp !== undefined)
        return { winner, unknown: undefined };
    const wants = (object) => (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)([specOf(object)['mtls'] ?? null, specOf(object)['portLevelMtls'] ?? null]);
    if (sorted.every((object) => wants(object) === wants(winner)))
        return { winner, unknown: undefined };
    return {
        winner,
        unknown: {
            code: 'PEER_AUTHENTICATION_AGE',
            what: `the oldest of ${sorted.map((object) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)).join(' and ')} decides the mTLS mode, and none has an age yet`,
            identity: `age:${sorted.map((object) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key)}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .objectDigest */ .A2)(object)}`).join(',')}`,
            effect: 'anything',
        },
    };
};
/**
 * Effective mTLS of a workload (istio-semantics \u00a72.9): workload over namespace over mesh, the oldest of a scope wins,
 * UNSET inherits, PERMISSIVE in the end. In the root namespace an object with a selector does nothing.
 */
const resolveMutualTls = function (objects, rootNamespace, workload) {
    const inNamespace = (namespace) => objects.filter((object) => object.key.namespace === namespace);
    const mesh = oldest(inNamespace(rootNamespace).filter((object) => !hasSelector(object)));
    const own = workload.namespace === rootNamespace ? [] : inNamespace(workload.namespace);
    const namespace = oldest(own.filter((object) => !hasSelector(object)));
    const specific = oldest(own.filter((object) => hasSelector(object) && (0,_attachment_js__WEBPACK_IMPORTED_MODULE_3__/* .selects */ .ko)((0,_attachment_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$r)(object).selector, workload.labels)));
    const scopes = [specific, namespace, mesh];
    const by = scopes.flatMap((scope) => (scope.winner === undefined ? [] : [scope.winner]));
    const said = by.map((object) => modeOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(specOf(object), 'mtls', 'mode'))).find((found) => found !== undefined);
    const mode = said ?? 'PERMISSIVE';
    const unset = new Set(said === undefined ? [''] : []);
    const ports = new Map();
    if (specific.winner !== undefined)
        for (const port of Object.keys((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(specOf(specific.winner), 'portLevelMtls')))
            if (/^\d{1,5}$/.test(port)) {
                const own = modeOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(specOf(specific.winner), 'portLevelMtls', port, 'mode'));
                ports.set(Number(port), own ?? mode);
                if (own === undefined && said === undefined)
                    unset.add(Number(port));
            }
    return {
        mode,
        ports,
        unset,
        by,
        unknowns: scopes.flatMap((scope) => (scope.unknown === undefined ? [] : [scope.unknown])),
    };
};


/***/ }),

/***/ 45008:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ko: () => (/* binding */ selects),
/* harmony export */   wp: () => (/* binding */ indexLabels),
/* harmony export */   xV: () => (/* binding */ indexSelectors)
/* harmony export */ });
/** Every label of the selector with its value; an empty selector selects all. */
const selects = function (selector, labels) {
    for (const name of Object.keys(selector))
        if (!Object.hasOwn(labels, name) || labels[name] !== selector[name])
            return false;
    return true;
};
/** Labels have no `=` in their names (Kubernetes), so that name and value cannot run into each other. */
const pair = function (name, value) { return `${name}=${value}` };
const indexSelectors = function (items, selectorOf) {
    const unselective = [];
    const byPair = new Map();
    const count = new Map();
    const selectors = items.map(selectorOf);
    for (const selector of selectors)
        for (const [name, value] of Object.entries(selector))
            count.set(pair(name, value), (count.get(pair(name, value)) ?? 0) + 1);
    for (const [position, selector] of selectors.entries()) {
        // The rarest label of a selector finds it: the others are asked afterwards.
        let rarest;
        for (const [name, value] of Object.entries(selector)) {
            const text = pair(name, value);
            if (rarest === undefined || (count.get(text) ?? 0) < (count.get(rarest) ?? 0))
                rarest = text;
        }
        if (rarest === undefined)
            unselective.push(position);
        else {
            const list = byPair.get(rarest);
            if (list === undefined)
                byPair.set(rarest, [position]);
            else
                list.push(position);
        }
    }
    return {
        matching: (labels) => {
            const found = [...unselective];
            for (const [name, value] of Object.entries(labels))
                for (const position of byPair.get(pair(name, value)) ?? [])
                    if (selects(selectors[position] ?? {}, labels))
                        found.push(position);
            return items.length === 0
                ? []
                : found.sort((left, right) => left - right).map((position) => items[position]);
        },
    };
};
const indexLabels = function (items, labelsOf) {
    const byPair = new Map();
    for (const item of items)
        for (const [name, value] of Object.entries(labelsOf(item))) {
            const text = pair(name, value);
            const list = byPair.get(text);
            if (list === undefined)
                byPair.set(text, [item]);
            else
                list.push(item);
        }
    return {
        selectedBy: (selector) => {
            let fewest = items;
            for (const [name, value] of Object.entries(selector)) {
                const list = byPair.get(pair(name, value)) ?? [];
                if (list.length < fewest.length)
                    fewest = list;
            }
            return fewest.filter((item) => selects(selector, labelsOf(item)));
        },
    };
};


/***/ }),

/***/ 36:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ld: () => (/* binding */ everyWorkload),
/* harmony export */   Ul: () => (/* binding */ labelsOfObject),
/* harmony export */   c7: () => (/* binding */ findWorkloads),
/* harmony export */   gw: () => (/* binding */ serviceAccountOf),
/* harmony export */   hH: () => (/* binding */ labelsOfWorkloads),
/* harmony export */   jh: () => (/* binding */ instanceLabels),
/* harmony export */   yC: () => (/* binding */ servesByAddresses)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80936);
/* harmony import */ var _ports_same_list_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(79429);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57473);
/* harmony import */ var _gateway_name_label_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73093);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(45008);









/** Name of the ServiceAccount that pods run as (PodSpec: `serviceAccount` is its older name, `default` where it is missing). */
const serviceAccountOf = function (podSpec) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(podSpec, 'serviceAccountName') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(podSpec, 'serviceAccount') || 'default' };
/** Labels that controllers add to each pod: they name an instance, no workload. */
const instanceLabels = new Set([
    'pod-template-hash',
    'pod-template-generation',
    'controller-revision-hash',
    'controller-uid',
    'batch.kubernetes.io/controller-uid',
    'statefulset.kubernetes.io/pod-name',
    'apps.kubernetes.io/pod-index',
    'batch.kubernetes.io/job-completion-index',
]);
const withoutInstance = function (labels) {
    const names = Object.keys(labels);
    if (!names.some((name) => instanceLabels.has(name)))
        return labels;
    const out = Object.create(null);
    for (const [name, value] of Object.entries(labels))
        if (!instanceLabels.has(name))
            out[name] = value;
    return out;
};
/** What an object makes pods from, found by its shape: of a kind that nobody knows as of a Deployment. */
const workloadsOf = function (object) { return (0,_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .podTemplatesOf */ .ab)(object).map(({ template }, index) => ({
    namespace: object.key.namespace,
    labels: withoutInstance((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(template, 'metadata', 'labels')),
    annotations: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(template, 'metadata', 'annotations'),
    podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(template, 'spec'),
    title: `${object.key.kind.toLowerCase()}/${object.key.name}${index === 0 ? '' : ` template ${index + 1}`}`,
    object,
    pods: [],
    alike: [],
})) };
/**
 * What a cluster says of an object that its controller made. Somebody's file is applied whatever it says there; a snapshot's pods
 * name the kind of their owner alone.
 */
const isOwned = function (object) {
    const owners = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(object.content, 'metadata', 'ownerReferences');
    if (owners.length === 0 || object.source.kind === 'cluster')
        return owners.length > 0;
    return isPod(object) && owners.every((owner) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(owner, 'uid') === '' && (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(owner, 'name') === '');
};
const podOf = function (object) { return ({
    namespace: object.key.namespace,
    labels: withoutInstance(object.labels),
    annotations: object.annotations,
    podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, 'spec'),
    title: `pod/${object.key.name}`,
    object,
    pods: [object],
    alike: [],
}) };
/**
 * Whether `spec.addresses` names Services whose pods somebody else runs (I pilot/pkg/config/kube/gateway/conversion.go:
 * IsManaged): a single address of the network is asked for the pods that Istio makes.
 */
const servesByAddresses = function (spec) {
    const [first, ...others] = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(spec, 'addresses');
    if (first === undefined)
        return false;
    return others.length > 0 || !['', 'IPAddress'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(first, 'type'));
};
/** Those of `spec.infrastructure`, even none, stand in place of the Gateway's own (I deploymentcontroller.go: extractInfrastructureMetadata). */
const handedToPods = function (object, list) {
    const infrastructure = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, 'spec', 'infrastructure');
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(infrastructure, list)) ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(infrastructure, list) : object[list];
};
/** A Gateway of the Gateway API has pods that Istio itself makes; they exist without any object in the repository. */
const gatewayOf = function (object) {
    if (object.key.group !== 'gateway.networking.k8s.io' || object.key.kind !== 'Gateway')
        return undefined;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, 'spec');
    const gatewayClass = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(spec, 'gatewayClassName');
    if (!gatewayClass.startsWith('istio'))
        return undefined;
    if (servesByAddresses(spec))
        return undefined;
    const handedOn = handedToPods(object, 'labels');
    const labels = Object.assign(Object.create(null), handedOn, {
        [_gateway_name_label_js__WEBPACK_IMPORTED_MODULE_5__/* .gatewayNameLabel */ .S]: object.key.name,
        'gateway.networking.k8s.io/gateway-class-name': gatewayClass,
    });
    return {
        namespace: object.key.namespace,
        labels,
        annotations: handedToPods(object, 'annotations'),
        podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(null),
        title: `gateway/${object.key.name}`,
        object,
        pods: [],
        alike: [],
    };
};
const identity = function (workload) { return `${workload.namespace}\n${Object.keys(workload.labels)
    .map((name) => `${name}=${workload.labels[name] ?? ''}`)
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)
    .join('\n')}` };
const group = function (items, key) {
    const out = new Map();
    for (const item of items) {
        const list = out.get(key(item));
        if (list === undefined)
            out.set(key(item), [item]);
        else
            list.push(item);
    }
    return out;
};
const workloadsOfState = new WeakMap();
/** The same for the same state: a mesh is resolved of it, and permissions are compared. */
const findWorkloads = function (state) {
    let found = workloadsOfState.get(state);
    if (found === undefined)
        workloadsOfState.set(state, (found = workloadsOfCarriers(carriersOf(state))));
    return found;
};
/** Each workload of its own, also those that are alike. */
const everyWorkload = function (state) { return findWorkloads(state).flatMap((workload) => [workload, ...workload.alike]) };
const carriersOf = function (state) {
    const makers = state.objects.filter((object) => !isPod(object) && (0,_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .makesPods */ .UX)(object) && !isOwned(object));
    return {
        makers,
        pods: (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, '', 'Pod'),
        gateways: (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, 'gateway.networking.k8s.io', 'Gateway'),
    };
};
const isPod = function ({ key }) { return key.group === '' && key.kind === 'Pod' };
/** By the first object: what was found the last time. */
const lastFound = new WeakMap();
/** Two revisions share the objects that a change leaves alone, and then their workloads too. */
const workloadsOfCarriers = function (carriers) {
    const { makers, pods, gateways } = carriers;
    const first = makers[0] ?? pods[0] ?? gateways[0];
    if (first === undefined)
        return [];
    const last = lastFound.get(first);
    if (last !== undefined &&
        (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameList */ .f)(last.carriers.makers, makers) &&
        (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameList */ .f)(last.carriers.pods, pods) &&
        (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_7__/* .isSameList */ .f)(last.carriers.gateways, gateways))
        return last.found;
    const found = gatherWorkloads(carriers);
    lastFound.set(first, { carriers, found });
    return found;
};
/**
 * Workloads of a state: templates of the usual controllers, pods without one, and the pods that Istio makes for
 * Gateways. Two with the same labels are one to every policy, and are listed once.
 */
const gatherWorkloads = function ({ makers, pods, gateways }) {
    const templates = makers.flatMap(workloadsOf);
    const templatesOf = new Map();
    for (const [namespace, list] of pods.length === 0 ? [] : group(templates, (template) => template.namespace))
        templatesOf.set(namespace, (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_8__/* .indexSelectors */ .xV)(list.filter((template) => Object.keys(template.labels).length > 0), (template) => template.labels));
    const evidence = new Map();
    const alone = [];
    for (const pod of pods) {
        const owners = templatesOf.get(pod.key.namespace)?.matching(pod.labels) ?? [];
        for (const owner of owners) {
            const list = evidence.get(owner);
            if (list === undefined)
                evidence.set(owner, [pod]);
            else
                list.push(pod);
        }
        if (!(isOwned(pod) && owners.length > 0))
            alone.push(podOf(pod));
    }
    const withPods = pods.length === 0 ? templates : templates.map((template) => ({ ...template, pods: evidence.get(template) ?? [] }));
    const seen = new Map();
    const alike = new Map();
    const add = (workload) => {
        const key = identity(workload);
        const first = seen.get(key);
        if (first === undefined)
            seen.set(key, workload);
        else {
            const list = alike.get(first);
            if (list === undefined)
                alike.set(first, [workload]);
            else
                list.push(workload);
        }
    };
    const byTitle = (left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)(left.namespace, right.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)(left.title, right.title);
    for (const workload of [...withPods].sort(byTitle))
        add(workload);
    for (const workload of [...alone].sort(byTitle))
        add(workload);
    const known = [...seen.values()];
    for (const object of gateways) {
        const made = gatewayOf(object);
        if (made !== undefined &&
            !known.some((workload) => workload.namespace === made.namespace && workload.labels[_gateway_name_label_js__WEBPACK_IMPORTED_MODULE_5__/* .gatewayNameLabel */ .S] === object.key.name))
            add(made);
    }
    return [...seen.values()]
        .map((workload) => (alike.has(workload) ? { ...workload, alike: alike.get(workload) ?? [] } : workload))
        .sort(byTitle);
};
/** Labels of the pods that an object runs. */
const labelsOfObject = function (object) {
    if (isOwned(object))
        return [];
    if (isPod(object))
        return [podOf(object)];
    const gateway = gatewayOf(object);
    return gateway === undefined ? workloadsOf(object) : [gateway];
};
/** Labels of what runs pods, by key of the object: also of those that share their labels with another. */
const labelsOfWorkloads = function (state) {
    const out = new Map();
    for (const object of state.objects)
        labelsOfObject(object).forEach(({ namespace, labels }, index) => out.set(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key)} ${index}`, { namespace, labels }));
    return out;
};


/***/ }),

/***/ 48961:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ groupBy)
/* harmony export */ });
/** Items by a key, in the order in which each key first comes. */
const groupBy = function (items, keyOf) {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return groups;
};


/***/ })

};
