export const id = 2793;
export const ids = [2793,185];
export const modules = {

/***/ 55350:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ negativeField)
/* harmony export */ });
/** `notPrincipals` of `principals`: how Istio names the field that leaves out. Each interpreter of the policies has its own. */
const negativeField = (name) => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`;


/***/ }),

/***/ 8889:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $r: () => (/* binding */ targetOf),
/* harmony export */   SQ: () => (/* binding */ gatewayNameLabel),
/* harmony export */   a9: () => (/* binding */ consultedNamespaces),
/* harmony export */   ko: () => (/* reexport safe */ _selector_index_js__WEBPACK_IMPORTED_MODULE_1__.ko),
/* harmony export */   m6: () => (/* binding */ gatewayAccount),
/* harmony export */   sT: () => (/* binding */ attaches)
/* harmony export */ });
/* unused harmony export readTarget */
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45008);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);



const gatewayNameLabel = 'gateway.networking.k8s.io/gateway-name';
const gatewayGroup = 'gateway.networking.k8s.io';
/** ServiceAccount of the pods that Istio makes for a Gateway (I gateway/deploymentcontroller.go): a waypoint's has no suffix. */
const gatewayAccount = (gateway) => {
    const name = 'gateway.istio.io/service-account';
    const said = Object.hasOwn(gateway.annotations, name) ? gateway.annotations[name] : undefined;
    if (said !== undefined && said !== '')
        return said;
    const gatewayClass = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(gateway.content, 'spec', 'gatewayClassName');
    return ['istio-waypoint', 'istio-east-west'].includes(gatewayClass)
        ? gateway.key.name
        : `${gateway.key.name}-${gatewayClass}`;
};
const readRef = (ref) => ({
    group: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'group'),
    kind: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'kind'),
    name: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(ref, 'name'),
});
/** `targetRefs` win over `targetRef`, as in `GetTargetRefs`. */
const readTarget = (namespace, spec) => {
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
const targetOf = (object) => {
    const known = targets.get(object);
    if (known !== undefined)
        return known;
    const target = readTarget(object.key.namespace, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec'));
    targets.set(object, target);
    return target;
};
/** Namespaces whose policies are consulted (istio-semantics §2.9), without repeats. */
const consultedNamespaces = (subject, rootNamespace) => [
    ...new Set([
        subject.namespace,
        rootNamespace,
        ...(subject.proxy === 'waypoint' ? subject.services.map((service) => service.namespace) : []),
    ]),
];
const refMatches = (ref, target, subject, settings) => {
    const waypoint = subject.proxy === 'waypoint';
    if (ref.group === gatewayGroup && ref.kind === 'Gateway')
        return target.namespace === subject.namespace && ref.name === subject.labels[gatewayNameLabel];
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
const attaches = (target, subject, settings) => {
    if (!consultedNamespaces(subject, settings.rootNamespace).includes(target.namespace))
        return false;
    const gatewayName = Object.hasOwn(subject.labels, gatewayNameLabel) ? subject.labels[gatewayNameLabel] : undefined;
    const here = target.namespace === settings.rootNamespace || target.namespace === subject.namespace;
    if (gatewayName === undefined && subject.proxy !== 'waypoint')
        return target.refs.length === 0 && here && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(target.selector, subject.labels);
    if (target.refs.length === 0)
        return (subject.proxy !== 'waypoint' && here && settings.selectorsOnGateways && (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_1__/* .selects */ .ko)(target.selector, subject.labels));
    return target.refs.some((ref) => refMatches(ref, target, subject, settings));
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
const selects = (selector, labels) => {
    for (const name of Object.keys(selector))
        if (!Object.hasOwn(labels, name) || labels[name] !== selector[name])
            return false;
    return true;
};
/** Labels have no `=` in their names (Kubernetes), so that name and value cannot run into each other. */
const pair = (name, value) => `${name}=${value}`;
const indexSelectors = (items, selectorOf) => {
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
const indexLabels = (items, labelsOf) => {
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
/* harmony export */   Ul: () => (/* binding */ labelsOfObject),
/* harmony export */   c7: () => (/* binding */ findWorkloads),
/* harmony export */   gw: () => (/* binding */ serviceAccountOf),
/* harmony export */   hH: () => (/* binding */ labelsOfWorkloads),
/* harmony export */   jh: () => (/* binding */ instanceLabels)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _ports_same_list_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(79429);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57473);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8889);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45008);








/** Name of the ServiceAccount that pods run as (PodSpec: `serviceAccount` is its older name, `default` where it is missing). */
const serviceAccountOf = (podSpec) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(podSpec, 'serviceAccountName') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(podSpec, 'serviceAccount') || 'default';
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
const withoutInstance = (labels) => {
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
const workloadsOf = (object) => (0,_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .podTemplatesOf */ .ab)(object).map(({ template }, index) => ({
    namespace: object.key.namespace,
    labels: withoutInstance((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(template, 'metadata', 'labels')),
    annotations: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(template, 'metadata', 'annotations'),
    podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(template, 'spec'),
    title: `${object.key.kind.toLowerCase()}/${object.key.name}${index === 0 ? '' : ` template ${index + 1}`}`,
    object,
    pods: [],
    alike: [],
}));
/**
 * What a cluster says of an object that its controller made. Somebody's file is applied whatever it says there; a snapshot's pods
 * name the kind of their owner alone.
 */
const isOwned = (object) => {
    const owners = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(object.content, 'metadata', 'ownerReferences');
    if (owners.length === 0 || object.source.kind === 'cluster')
        return owners.length > 0;
    return isPod(object) && owners.every((owner) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(owner, 'uid') === '' && (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(owner, 'name') === '');
};
const podOf = (object) => ({
    namespace: object.key.namespace,
    labels: withoutInstance(object.labels),
    annotations: object.annotations,
    podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, 'spec'),
    title: `pod/${object.key.name}`,
    object,
    pods: [object],
    alike: [],
});
/** A Gateway of the Gateway API has pods that Istio itself makes; they exist without any object in the repository. */
const gatewayOf = (object) => {
    if (object.key.group !== 'gateway.networking.k8s.io' || object.key.kind !== 'Gateway')
        return undefined;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(object.content, 'spec');
    const gatewayClass = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(spec, 'gatewayClassName');
    if (!gatewayClass.startsWith('istio'))
        return undefined;
    // `spec.addresses` names a Service whose pods somebody else runs.
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(spec, 'addresses') !== undefined)
        return undefined;
    const labels = Object.assign(Object.create(null), object.labels, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(spec, 'infrastructure', 'labels'), {
        [_attachment_js__WEBPACK_IMPORTED_MODULE_4__/* .gatewayNameLabel */ .SQ]: object.key.name,
        'gateway.networking.k8s.io/gateway-class-name': gatewayClass,
    });
    return {
        namespace: object.key.namespace,
        labels,
        annotations: object.annotations,
        podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectAt */ .lJ)(null),
        title: `gateway/${object.key.name}`,
        object,
        pods: [],
        alike: [],
    };
};
const identity = (workload) => `${workload.namespace}\n${Object.keys(workload.labels)
    .map((name) => `${name}=${workload.labels[name] ?? ''}`)
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)
    .join('\n')}`;
const group = (items, key) => {
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
const findWorkloads = (state) => {
    let found = workloadsOfState.get(state);
    if (found === undefined)
        workloadsOfState.set(state, (found = workloadsOfCarriers(carriersOf(state))));
    return found;
};
const carriersOf = (state) => {
    const makers = state.objects.filter((object) => !isPod(object) && (0,_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_3__/* .makesPods */ .UX)(object) && !isOwned(object));
    return {
        makers,
        pods: (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, '', 'Pod'),
        gateways: (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKind */ ._c)(state, 'gateway.networking.k8s.io', 'Gateway'),
    };
};
const isPod = ({ key }) => key.group === '' && key.kind === 'Pod';
/** By the first object: what was found the last time. */
const lastFound = new WeakMap();
/** Two revisions share the objects that a change leaves alone, and then their workloads too. */
const workloadsOfCarriers = (carriers) => {
    const { makers, pods, gateways } = carriers;
    const first = makers[0] ?? pods[0] ?? gateways[0];
    if (first === undefined)
        return [];
    const last = lastFound.get(first);
    if (last !== undefined &&
        (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameList */ .f)(last.carriers.makers, makers) &&
        (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameList */ .f)(last.carriers.pods, pods) &&
        (0,_ports_same_list_js__WEBPACK_IMPORTED_MODULE_6__/* .isSameList */ .f)(last.carriers.gateways, gateways))
        return last.found;
    const found = gatherWorkloads(carriers);
    lastFound.set(first, { carriers, found });
    return found;
};
/**
 * Workloads of a state: templates of the usual controllers, pods without one, and the pods that Istio makes for
 * Gateways. Two with the same labels are one to every policy, and are listed once.
 */
const gatherWorkloads = ({ makers, pods, gateways }) => {
    const templates = makers.flatMap(workloadsOf);
    const templatesOf = new Map();
    for (const [namespace, list] of pods.length === 0 ? [] : group(templates, (template) => template.namespace))
        templatesOf.set(namespace, (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_7__/* .indexSelectors */ .xV)(list.filter((template) => Object.keys(template.labels).length > 0), (template) => template.labels));
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
    const byTitle = (left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(left.namespace, right.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(left.title, right.title);
    for (const workload of [...withPods].sort(byTitle))
        add(workload);
    for (const workload of [...alone].sort(byTitle))
        add(workload);
    const known = [...seen.values()];
    for (const object of gateways) {
        const made = gatewayOf(object);
        if (made !== undefined &&
            !known.some((workload) => workload.namespace === made.namespace && workload.labels[_attachment_js__WEBPACK_IMPORTED_MODULE_4__/* .gatewayNameLabel */ .SQ] === object.key.name))
            add(made);
    }
    return [...seen.values()]
        .map((workload) => (alike.has(workload) ? { ...workload, alike: alike.get(workload) ?? [] } : workload))
        .sort(byTitle);
};
/** Labels of the pods that an object runs. */
const labelsOfObject = (object) => {
    if (isOwned(object))
        return [];
    if (isPod(object))
        return [podOf(object)];
    const gateway = gatewayOf(object);
    return gateway === undefined ? workloadsOf(object) : [gateway];
};
/** Labels of what runs pods, by key of the object: also of those that share their labels with another. */
const labelsOfWorkloads = (state) => {
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
const groupBy = (items, keyOf) => {
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


/***/ }),

/***/ 71089:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LO: () => (/* binding */ missing),
/* harmony export */   RD: () => (/* binding */ rootsOf),
/* harmony export */   VI: () => (/* binding */ namedFiles),
/* harmony export */   ZA: () => (/* binding */ placedBy),
/* harmony export */   cQ: () => (/* binding */ graphOf),
/* harmony export */   tF: () => (/* binding */ namespaceOfBuild),
/* harmony export */   vi: () => (/* binding */ readKustomizations),
/* harmony export */   yi: () => (/* binding */ isKustomizationFile)
/* harmony export */ });
/* harmony import */ var _manifests_templates_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55265);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(80936);
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(57274);
/* harmony import */ var _read_values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41934);
/* harmony import */ var _revision_tree_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1451);







const isKustomizationFile = (path) => (0,_manifests_templates_js__WEBPACK_IMPORTED_MODULE_2__/* .buildFile */ .J_)(path) === 'kustomize';
/** Flux has a kind of the same name, and people name its files so. */
const isOfFlux = (value) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'apiVersion').includes('toolkit.fluxcd.io');
/** Every kustomization of the tree, by folder. */
const readKustomizations = (tree, textOf) => {
    const found = new Map();
    for (const path of tree.paths) {
        if (!isKustomizationFile(path))
            continue;
        const text = textOf(path);
        const values = text === undefined ? [] : (0,_read_values_js__WEBPACK_IMPORTED_MODULE_1__/* .readValues */ .N$)(text);
        if (values.length > 0 && values.every(isOfFlux))
            continue;
        const folder = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .folderOf */ .yS)(path);
        // kustomize refuses a folder with two of them.
        const twice = found.get(folder);
        const one = readOne(tree, folder, path, text ?? '', values.find(_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW));
        found.set(folder, twice === undefined ? one : { ...one, obstacle: severalFiles(folder) });
    }
    return found;
};
const severalFiles = (folder) => ({
    text: `${folder === '' ? 'the root' : folder} holds more than one kustomization file`,
    remedy: 'Keep one of them.',
});
const takers = ['resources', 'bases', 'components', 'generators', 'transformers', 'validators'];
const readOne = (tree, folder, path, text, value) => {
    const takes = new Set();
    const reads = new Set([path]);
    if (value === undefined) {
        const empty = text.trim() === '';
        return {
            folder,
            path,
            takes,
            reads,
            isComponent: false,
            ...{ text, value: {}, parts: new Set(), elsewhere: [] },
            obstacle: {
                text: `${path} ${empty ? 'is empty' : 'cannot be read'}`,
                remedy: 'Correct the file: kustomize build says where.',
            },
        };
    }
    let obstacle;
    const parts = new Set();
    const elsewhere = [];
    for (const field of takers)
        for (const entry of (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(value, field)) {
            if (entry.includes('\n'))
                continue;
            const isPart = field !== 'resources' && field !== 'bases';
            const at = (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, entry);
            const next = at === undefined ? undefined : tree.folder(at);
            if (next !== undefined && at !== undefined && tree.file(at) === undefined) {
                for (const link of tree.linksOn(at))
                    reads.add(link);
                takes.add(next);
                if (isPart)
                    parts.add(next);
            }
            else if (at === undefined || tree.file(at) === undefined) {
                if (isPart || !isRemote(entry))
                    obstacle ??= missing(path, entry);
                else
                    elsewhere.push(entry);
            }
        }
    for (const file of namedFiles(value, folder, tree))
        reads.add(file);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value['helmCharts']) || Array.isArray(value['helmCharts']) || value['helmChartInflationGenerator'])
        obstacle ??= {
            text: `${path} inflates a Helm chart, and kustomize is not allowed to start other programs`,
            remedy: 'Render it in a job of its own (kustomize build --enable-helm) and give the result as before and after.',
        };
    const isComponent = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'kind') === 'Component';
    return {
        ...{ folder, path, takes, reads, isComponent, text, value, parts, elsewhere },
        ...(obstacle === undefined ? {} : { obstacle }),
    };
};
/** What go-getter and kustomize fetch: an URL, an address of git, a host with a path. */
const isRemote = (entry) => /^(?:[a-z+]+::|[a-z][a-z0-9+.-]*:\/\/|[\w.-]+@[\w.-]+:)/i.test(entry) ||
    /^[\w-]+(?:\.[\w-]+)+\/.*(?:\?ref=|\/\/|\.git\b)/.test(entry) ||
    /^(?:github|gitlab|bitbucket)\.(?:com|org)\//.test(entry);
const missing = (path, entry) => {
    if (isRemote(entry))
        return {
            text: `${path} takes a base from elsewhere: ${entry.slice(0, 200)}`,
            remedy: 'Copy the base into the repository, or build it in a job that may fetch it and give the result as before and after.',
        };
    return {
        text: `${path} names ${JSON.stringify(entry.slice(0, 200))}, which this repository does not hold`,
        remedy: 'Correct the path, or generate the file in a job before, and give the built result as before and after.',
    };
};
/** Every text of a kustomization that is the path of a file: patches, generators' files, configurations, replacements. */
const namedFiles = (value, folder, tree) => {
    if (typeof value === 'string') {
        if (value.length > 500 || value.includes('\n'))
            return [];
        // `key=path` of generators.
        return [value, value.slice(value.indexOf('=') + 1)].flatMap((text) => {
            const at = text === '' ? undefined : (0,_revision_tree_js__WEBPACK_IMPORTED_MODULE_5__/* .joinPath */ .uJ)(folder, text);
            const file = at === undefined ? undefined : tree.file(at);
            return file === undefined || at === undefined ? [] : [at, file, ...tree.linksOn(at)];
        });
    }
    if (Array.isArray(value))
        return value.flatMap((item) => namedFiles(item, folder, tree));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(value) ? Object.values(value).flatMap((item) => namedFiles(item, folder, tree)) : [];
};
const graphOf = (folder, all) => {
    const reads = new Set();
    const folders = new Set();
    let obstacle;
    const open = [folder];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
        if (folders.has(at))
            continue;
        folders.add(at);
        const one = all.get(at);
        if (one === undefined) {
            obstacle ??= {
                text: `${at === '' ? 'the root' : at} is taken as a base and holds no kustomization`,
                remedy: 'Correct the path, or add the kustomization.',
            };
            continue;
        }
        obstacle ??= one.obstacle;
        for (const path of one.reads)
            reads.add(path);
        open.push(...one.takes);
    }
    return { reads, folders, ...(obstacle === undefined ? {} : { obstacle }) };
};
/** Fields of a layer that may move an object after its own `namespace` has placed it, or change what that places. */
const movingAfter = ['transformers', 'configurations', 'crds'];
/** Of these one may, by its words: what stands in a file of its own is not read here, and what has escapes not either. */
const movingByWords = ['patchesJson6902', 'replacements'];
const mayMove = (layer, field) => {
    const list = layer[field];
    if (list === undefined)
        return false;
    const isInline = Array.isArray(list) && list.every((one) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .OW)(one) && one['path'] === undefined);
    return !isInline || /namespace|[*\\]/.test(JSON.stringify(list).replaceAll('\\n', ' '));
};
/**
 * The namespace in which everything of a build stands that has one; undefined: the layers do not say it.
 *
 * kustomize runs the built-in transformers of a layer over all that it holds, in one order: patches, namespace, prefix, suffix,
 * labels, annotations, `patchesJson6902`, replicas, images, replacements; and `transformers` after them (kustomize:
 * internal/target/kusttarget_configplugin.go). The namespace is written over any other, for each kind that is not known to
 * have none; `openapi` of any layer may say so of more kinds. So a layer with a namespace and nothing of what comes after places
 * everything, whatever is below it, read or not.
 */
const namespaceOfBuild = (folder, all, overlay = {}) => {
    const layers = [...graphOf(folder, all).folders].flatMap((one) => all.get(one) ?? []);
    if (layers.some(({ value }) => value['openapi'] !== undefined))
        return undefined;
    const given = placedBy(overlay);
    if (given !== undefined)
        return given;
    // Whatever else is laid over the folder stands after it, but for what cannot speak of a namespace.
    return /namespace|components|[$]/.test(JSON.stringify(overlay)) ? undefined : placedBy(all.get(folder)?.value ?? {});
};
/** The namespace that one layer gives to everything that it holds, for good. */
const placedBy = (layer) => {
    const { namespace } = layer;
    const isPlain = typeof namespace === 'string' && /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/.test(namespace);
    const moves = movingAfter.some((field) => layer[field] !== undefined) || movingByWords.some((field) => mayMove(layer, field));
    return isPlain && !moves ? namespace : undefined;
};
/** Folders that no other kustomization takes, but for Components; of those that take each other in a circle, the first. */
const rootsOf = (all) => {
    const taken = new Set([...all.values()].flatMap(({ folder, takes }) => [...takes].filter((one) => one !== folder)));
    const isRoot = (folder) => !taken.has(folder) && all.get(folder)?.isComponent === false;
    const roots = [...all.keys()].filter(isRoot);
    const covered = new Set(roots.flatMap((folder) => [...graphOf(folder, all).folders]));
    for (const folder of [...all.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_6__/* .byCodePoint */ .HH)) {
        if (covered.has(folder) || all.get(folder)?.isComponent === true)
            continue;
        roots.push(folder);
        for (const one of graphOf(folder, all).folders)
            covered.add(one);
    }
    return roots;
};


/***/ })

};
