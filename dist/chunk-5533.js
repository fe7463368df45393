export const id = 5533;
export const ids = [5533,7007,2661];
export const modules = {

/***/ 61682:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ applySetId),
/* harmony export */   Cd: () => (/* binding */ isDnsLabel),
/* harmony export */   Cu: () => (/* binding */ toolingAnnotation),
/* harmony export */   EG: () => (/* binding */ applySetIdLabel),
/* harmony export */   HD: () => (/* binding */ additionalNamespacesAnnotation),
/* harmony export */   LR: () => (/* binding */ partOfLabel),
/* harmony export */   Ly: () => (/* binding */ managedByLabel),
/* harmony export */   Qi: () => (/* binding */ groupKindsAnnotation),
/* harmony export */   Uu: () => (/* binding */ applySetParentName),
/* harmony export */   VV: () => (/* binding */ callsBinding),
/* harmony export */   aH: () => (/* binding */ provenance),
/* harmony export */   l1: () => (/* binding */ appliedAnnotation),
/* harmony export */   o$: () => (/* binding */ revokedAnnotation),
/* harmony export */   rW: () => (/* binding */ knownBindingsAnnotation),
/* harmony export */   xg: () => (/* binding */ generatedName)
/* harmony export */ });
/* unused harmony export shortHash */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

const managedByLabel = 'app.kubernetes.io/managed-by';
const partOfLabel = 'applyset.kubernetes.io/part-of';
const applySetIdLabel = 'applyset.kubernetes.io/id';
const toolingAnnotation = 'applyset.kubernetes.io/tooling';
const groupKindsAnnotation = 'applyset.kubernetes.io/contains-group-kinds';
const additionalNamespacesAnnotation = 'applyset.kubernetes.io/additional-namespaces';
/** Where meshgate says what an object is for. */
const provenance = {
    environment: 'meshgate.dev/environment',
    binding: 'meshgate.dev/binding',
    source: 'meshgate.dev/source',
};
/** What stands for a binding's name on objects that declared calls ask for. */
const callsBinding = 'calls';
/** Of the ApplySet parent alone: the run that wrote last, so that an older one does not write over it. */
const appliedAnnotation = 'meshgate.dev/applied';
/** Of the ApplySet parent alone: names of the bindings that the environment has had, so that a misspelt one is told from one that is gone. */
const knownBindingsAnnotation = 'meshgate.dev/known-bindings';
/** Of the ApplySet parent alone: bindings that `revoke` took back, each with the run that did; "*" is the whole environment. */
const revokedAnnotation = 'meshgate.dev/revoked';
/** Eight hexadecimal digits that stand for a value in a name. */
const shortHash = (text) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex').slice(0, 8);
/** RFC 1123 label: what ServiceAccounts, namespaces and, in meshgate, all generated names are. */
const isDnsLabel = (name) => /^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$/.test(name);
/**
 * A name of at most 63 characters: the parts joined, and a hash where there is `distinct` to tell apart, where a part
 * holds what a name may not, or where it would be too long. Different inputs never share a name unless SHA-256 does.
 */
const generatedName = (parts, distinct = '') => {
    const plain = parts.join('-');
    if (distinct === '' && isDnsLabel(plain))
        return plain;
    const hash = shortHash(JSON.stringify([parts, distinct]));
    const readable = plain
        .toLowerCase()
        .replace(/[^a-z0-9-]+/g, '-')
        .replace(/^-+/, '')
        .slice(0, 54)
        .replace(/-+$/, '');
    return readable === '' ? `x-${hash}` : `${readable}-${hash}`;
};
/** kubectl, pkg/cmd/apply/applyset.go: base64url of SHA-256 of `<name>.<namespace>.<kind>.<group>`. */
const applySetId = (name, namespace) => `applyset-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`${name}.${namespace}.ConfigMap.`).digest('base64url')}-v1`;
const applySetParentName = (environment) => generatedName(['meshgate', environment]);


/***/ }),

/***/ 38886:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   command: () => (/* binding */ command),
/* harmony export */   withdraw: () => (/* binding */ withdraw)
/* harmony export */ });
/* harmony import */ var _speak_withdraw_verdict_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5634);
/* harmony import */ var _command_line_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70578);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21690);



/** `meshgate withdraw`: what is left to do for a job that was cancelled or died before it had a verdict. */
const withdraw = async (run) => {
    const reason = 'the run was cancelled or failed before it could say why';
    await (0,_speak_withdraw_verdict_js__WEBPACK_IMPORTED_MODULE_0__/* .withdrawVerdict */ .g)(run, { problems: [], reason, olderOnly: true });
    return (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .fine */ .Bs)();
};
const command = (0,_command_line_command_js__WEBPACK_IMPORTED_MODULE_1__/* .defineCommand */ .NB)({
    flags: { ..._command_line_command_js__WEBPACK_IMPORTED_MODULE_1__/* .inputFlags */ .eJ, ..._command_line_command_js__WEBPACK_IMPORTED_MODULE_1__/* .folderFlags */ .Ws },
    read: () => undefined,
    run: async ({ job }) => withdraw(await job()),
    help: `meshgate withdraw: takes an older verdict back where a job ended before it had one

  after_script:
    - test "$CI_JOB_STATUS" = success || meshgate withdraw

A job that was cancelled or died leaves the comment about an older commit as it stood; this rewrites it to "not judged". A comment
about the job's own commit is left alone, so it may follow every run that failed. The check component does it by itself, and the
GitHub Action in its post step. Give it the inputs of the \`check\` that it follows: they name the comment.

  --environment NAME    as for check
  --config FILE         as for check
  --before, --after     as for check
  --json                one object on stdout
`,
});


/***/ }),

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
/* harmony export */   Ld: () => (/* binding */ everyWorkload),
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
/** Each workload of its own, also those that are alike. */
const everyWorkload = (state) => findWorkloads(state).flatMap((workload) => [workload, ...workload.alike]);
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

/***/ 88142:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ ReviewForbidden)
/* harmony export */ });
/** Thrown by an adapter where the token may not do it; `remedy` names the permission or the token that can. */
class ReviewForbidden extends Error {
    name = 'ReviewForbidden';
    remedy;
    constructor(message, remedy) {
        super(message);
        this.remedy = remedy;
    }
}


/***/ }),

/***/ 80468:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mr: () => (/* binding */ withoutRun),
/* harmony export */   d8: () => (/* binding */ isLater),
/* harmony export */   en: () => (/* binding */ writeMarker),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const opening = '<!-- meshgate:v1 ';
const closing = ' -->';
/** JSON that cannot end an HTML comment (`-->`, `--!>`) nor look like markup: these characters exist in strings only. */
const inertJson = (value) => JSON.stringify(value).replace(/--|[<>&\u2028\u2029]/g, (text) => [...text].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''));
const writeMarker = ({ key, head, run, details }) => `${opening}${inertJson({ ...details, key, head, run: run.id, attempt: run.attempt })}${closing}`;
/** Reads the first line of a comment; undefined where it is no marker of this version. */
const readMarker = (body) => {
    const line = (body.split('\n', 1)[0] ?? '').trimEnd();
    if (!line.startsWith(opening) || !line.endsWith(closing))
        return undefined;
    const value = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line.slice(opening.length, -closing.length));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return undefined;
    const { key, head, run, attempt, ...details } = value;
    if (typeof key !== 'string' || typeof head !== 'string' || typeof run !== 'string' || typeof attempt !== 'number') {
        return undefined;
    }
    if (!/^\d{1,20}$/.test(run) || !Number.isSafeInteger(attempt))
        return undefined;
    return { key, head, run: { id: run, attempt }, details };
};
/** Whether one run started after another. */
const isLater = (one, other) => {
    const difference = BigInt(one.id) - BigInt(other.id);
    return difference === 0n ? one.attempt > other.attempt : difference > 0n;
};
/** The comment without what changes from run to run: two comments that say the same are equal in it. */
const withoutRun = (body) => {
    const text = body.replaceAll('\r\n', '\n').trimEnd();
    const marker = readMarker(text);
    if (marker === undefined)
        return text;
    const rest = text.indexOf('\n');
    return writeMarker({ ...marker, run: { id: '0', attempt: 0 } }) + (rest === -1 ? '' : text.slice(rest));
};


/***/ }),

/***/ 20267:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LX: () => (/* binding */ refusedLine),
/* harmony export */   PP: () => (/* binding */ endedBlocks),
/* harmony export */   V8: () => (/* binding */ refusedBlocks),
/* harmony export */   rr: () => (/* binding */ notJudgedBlocks)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31374);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _pages_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15804);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31310);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45575);





const problemLine = (problem, docsBase) => {
    const { code, message, expected, received, remedy } = problem;
    const file = (0,_places_js__WEBPACK_IMPORTED_MODULE_3__/* .fileOf */ .W7)(problem.where);
    const at = file === undefined ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` at ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(`${file.path}:${file.line}:${file.column}`, 300)}`;
    const difference = [
        ...(expected === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `expected ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(expected, 200)}`]),
        ...(received === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `received ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(received, 200)}`]),
    ];
    const told = difference.length === 0 ? [] : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` (${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(difference, ', ')})`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(code, docsBase)}${at}: ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(message)}${told}. ${(0,_prose_js__WEBPACK_IMPORTED_MODULE_4__/* .prose */ .C)(remedy)}`;
};
const problemList = (problems, docsBase) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(problems, 10, (problem) => problemLine(problem, docsBase));
/** What has a verdict of access; of what others did before they failed, `not judged` would say that it was nothing. */
const judging = new Set(['check', 'plan', 'apply', 'drift']);
/** A run of a command that has no verdict to show, or did not come to one: how it ended, and where to look. */
const endedBlocks = (command, exitCode, problems, docsBase) => [
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(exitCode === _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .exitCodes */ .h.fine
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `✅ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('ended well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(command, 40)} has no verdict; the job log has what it did.`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(judging.has(command) ? '❓' : '⛔')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(judging.has(command) ? 'not judged' : 'did not end well')}: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(command, 40)} ended with exit code ${exitCode}; the job log has what it did before.`),
    ...problemList(problems, docsBase),
];
/** Above plans that were shown and not written: their own first line would read as if the run had ended well. */
const refusedBlocks = ({ refused, docsBase }) => refused === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(refusedLine(refused, docsBase)), ...problemList(refused, docsBase)];
/** `refused, nothing written`, with the codes and the exit code of the first. */
const refusedLine = (refused, docsBase) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)([
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `⛔ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('refused, nothing written')}`,
    ...[...new Set(refused.map(({ code }) => code))].slice(0, 5).map((code) => [(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .codeLink */ .U1)(code, docsBase)]),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[refused[0].code].exit}`,
], ' · ');
/** What the platform shows beside the comment; a run that was cancelled has a state that only the platform knows. */
const stateOf = ([first]) => first === undefined
    ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('The check did not finish.')}`
    : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('The check is red')} (exit code ${_errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[first.code].exit}) until this is fixed.`;
/** What stands in the comment when a run ends before there is a plan, so that no older verdict stands under a newer head. */
const notJudgedBlocks = (problems, meta) => [
    // Two folders have no commit.
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)(meta.head === ''
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `❓ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('not judged')}`
        : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `❓ ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('not judged at HEAD')} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(meta.head, 80)}`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${stateOf(problems)} This run ended before there was a verdict, and nothing was written.`),
    ...(problems.length === 0
        ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)([(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `the run was cancelled or failed before it could say why`], 1, (line) => line)
        : problemList(problems, meta.docsBase)),
    ...(meta.base === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `Base was ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(meta.base, 80)}.`)]),
    ...(meta.runUrl === undefined ? [] : [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `The job: ${(0,_pages_js__WEBPACK_IMPORTED_MODULE_2__/* .platformLink */ .iz)('run', meta.runUrl)}.`)]),
];


/***/ }),

/***/ 57007:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   answered: () => (/* binding */ answered),
/* harmony export */   publishComment: () => (/* binding */ publishComment),
/* harmony export */   reservedCharacters: () => (/* binding */ reservedCharacters),
/* harmony export */   withdrawComment: () => (/* binding */ withdrawComment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _ports_review_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88142);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(81729);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80468);
/* harmony import */ var _write_markdown_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12661);





/** Characters that a renderer leaves free for the hidden first line and a line about a replaced comment. */
const reservedCharacters = 2000;
/** Each round ends in a fresh look at the comments; two racing runs settle in three. */
const rounds = 8;
/**
 * Creates or updates the one comment of a key. It is found by marker and own author; the oldest stays, own duplicates
 * are removed, and nothing is written that stands already. A run whose head is no longer the tip, or that was overtaken
 * by a later run at the same head, leaves the newer word alone.
 */
const publishComment = (review, comment) => answered(() => settle(review, comment, comment.body, comment.details ?? {}, comment.whenAbsent === 'keep' ? 'publish quietly' : 'publish'));
/** Rewrites a standing comment to *not judged at HEAD*, so that no old verdict stands under a newer commit. */
const withdrawComment = (review, withdrawal) => answered(() => settle(review, withdrawal, withdrawal.body ?? notJudged(withdrawal.headSha, withdrawal.reason), { judged: false }, withdrawal.olderOnly === true ? 'withdraw older' : 'withdraw'));
/** What a platform refuses, or does not answer, is a publication too: a display never ends a run. */
const answered = async (work) => {
    try {
        return await work();
    }
    catch (error) {
        if (error instanceof _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u)
            return { kind: 'forbidden', message: error.message, remedy: error.remedy };
        if (error instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P)
            return { kind: 'failed', problem: error.problems[0] };
        throw error;
    }
};
const notJudged = (headSha, reason) => (0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeMarkdown */ .pW)([
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)([(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .strong */ .ko)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `meshgate: not judged at ${headSha}`)]),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `The run for this commit ended before it had a verdict; any older verdict is withdrawn.`),
    (0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .fence */ .EU)(reason.split('\n')),
]);
/**
 * The loop compares what stands with what should stand and takes one step at a time, looking again after each write.
 * No platform offers a conditional write, so the look afterwards is what repairs a race: whoever looks last sees all
 * comments, and all runs agree on which text wins (newest head, then latest run) and which comment carries it (the oldest).
 */
const settle = async (review, address, body, details, manner) => {
    const self = await review.self();
    const fixed = new Set();
    let wrote;
    // A list may lag behind a write for a moment; without this, a second comment would be created.
    let created;
    for (let round = 0; round < rounds; round += 1) {
        const listed = withComment(await review.list(), created);
        const standing = marked(listed, address.key).filter(({ comment }) => comment.author === self && !fixed.has(comment.id));
        const [keeper] = standing;
        const text = compose(review, address, body, details, replaced(listed, address.key, keeper));
        if ((await review.currentHead()) !== address.headSha) {
            if (wrote !== undefined)
                await stepBack(review, address, standing);
            return { kind: 'superseded', by: 'newer head' };
        }
        const withdrawing = manner === 'withdraw' || manner === 'withdraw older';
        if (manner === 'withdraw older' && wrote === undefined && keeper?.marker.head === address.headSha)
            return { kind: 'unchanged', id: keeper.comment.id };
        const later = latest(standing, address);
        const wanted = later?.comment.body ?? text;
        if (keeper === undefined) {
            if (withdrawing || (manner === 'publish quietly' && fixed.size === 0))
                return { kind: 'absent' };
            created = await review.create(wanted);
            wrote = 'created';
        }
        else if ((0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRun */ .Mr)(keeper.comment.body) !== (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .withoutRun */ .Mr)(wanted)) {
            const changed = await tryEdit(fixed, keeper, () => review.update(keeper.comment.id, wanted));
            if (changed)
                wrote ??= 'updated';
            else if (withdrawing)
                throw cannotWithdraw();
        }
        else if (standing.length > 1) {
            for (const duplicate of standing.slice(1)) {
                await tryEdit(fixed, duplicate, () => review.remove(duplicate.comment.id));
                if (created?.id === duplicate.comment.id)
                    created = undefined;
            }
        }
        else if (later !== undefined) {
            return { kind: 'superseded', by: 'later run' };
        }
        else {
            return { kind: wrote ?? 'unchanged', id: keeper.comment.id };
        }
    }
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_FAILED',
        message: 'the comment keeps changing while it is written',
        expected: `no other writer within ${rounds} rounds`,
        received: 'another one each time',
        remedy: 'Let one run at a time write: on GitHub `concurrency`, on GitLab `resource_group`.',
    });
};
const withComment = (listed, comment) => comment === undefined || listed.some(({ id }) => id === comment.id) ? listed : [...listed, comment];
const marked = (comments, key) => comments.flatMap((comment) => {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .readMarker */ .t7)(comment.body);
    return marker?.key === key ? [{ comment, marker }] : [];
});
/** A standing comment about the same head by a later run; its text wins. */
const latest = (standing, { headSha, run }) => standing
    .filter(({ marker }) => marker.head === headSha && (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isLater */ .d8)(marker.run, run))
    .reduce((best, owned) => (best === undefined || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isLater */ .d8)(owned.marker.run, best.marker.run) ? owned : best), undefined);
/**
 * Older comments with our marker that this run cannot edit: another author's, or refused before. The marker can be
 * planted by anybody (attack C08), so such a comment is named and left alone.
 */
const replaced = (listed, key, keeper) => {
    const ids = marked(listed, key).map(({ comment }) => comment.id);
    return keeper === undefined ? ids : ids.slice(0, ids.indexOf(keeper.comment.id));
};
const compose = (review, { key, headSha, run }, body, details, older) => {
    const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .writeMarker */ .en)({ key, head: headSha, run, details });
    const note = older.length === 0
        ? ''
        : `${(0,_write_markdown_js__WEBPACK_IMPORTED_MODULE_3__/* .writeLine */ ._r)((0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .say */ .cv) `This replaces ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .words */ .aL)(older.length === 1 ? 'an older comment' : 'older comments')} that this run cannot edit: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .joined */ .oR)(older.slice(0, 5).map((id) => [(0,_block_js__WEBPACK_IMPORTED_MODULE_2__/* .value */ .Uq)(id)]), ', ')}.`)}\n\n`;
    const text = `${marker}\n${note}${body}`;
    if (text.length <= review.limit)
        return text;
    const bare = `${marker}\n${body}`;
    if (bare.length <= review.limit)
        return bare;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'REVIEW_TOO_LONG',
        message: 'the comment is longer than the platform takes',
        expected: `at most ${review.limit} characters`,
        received: `${bare.length}`,
        remedy: 'Read the job summary or the report file, which hold everything, or compare fewer environments in one job.',
    });
};
/** False where this comment cannot be edited by this token; it is then left out of account. */
const tryEdit = async (fixed, owned, edit) => {
    try {
        await edit();
        return true;
    }
    catch (error) {
        if (!(error instanceof _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u))
            throw error;
        fixed.add(owned.comment.id);
        return false;
    }
};
/**
 * The head moved while this run wrote. A second comment that it made beside an older one goes. Where its text stands in
 * the oldest one, it may have overwritten the newer run's, which cannot be brought back from here: the comment then says
 * that it is about an older commit, and the newer run, if it still looks, puts its own text there.
 */
const stepBack = async (review, address, standing) => {
    const own = standing.find(({ marker }) => marker.head === address.headSha && marker.run.id === address.run.id && marker.run.attempt === address.run.attempt);
    if (own === undefined)
        return;
    const gone = new Set();
    if (own !== standing[0]) {
        await tryEdit(gone, own, () => review.remove(own.comment.id));
        return;
    }
    const newer = await review.currentHead();
    const reason = `A newer commit came while the verdict on ${address.headSha} was written. See the newer commit's own run.`;
    const text = compose(review, address, notJudged(newer, reason), { judged: false }, []);
    await tryEdit(gone, own, () => review.update(own.comment.id, text));
};
const cannotWithdraw = () => new _ports_review_js__WEBPACK_IMPORTED_MODULE_1__/* .ReviewForbidden */ .u('the standing comment cannot be edited by this token', 'Use the token that wrote it, or remove the old comment by hand: it is about an older commit.');


/***/ }),

/***/ 12661:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _r: () => (/* binding */ writeLine),
/* harmony export */   ft: () => (/* binding */ writeDocument),
/* harmony export */   pW: () => (/* binding */ writeMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44529);
/* harmony import */ var _prose_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45575);


/**
 * Blocks as the Markdown of GitHub and GitLab. What it returns holds no Markdown, HTML, mention, quick action or invisible
 * character that came from outside: values are code, and words that do not look like words are too.
 */
const writeMarkdown = (blocks) => blocks.map(writeBlock).join('\n\n');
/** A whole comment or file. */
const writeDocument = (blocks) => `${writeMarkdown(blocks)}\n`;
/** One line; foreign text in it is code. */
const writeLine = (line) => line.map((inline) => writeInline(inline, code)).join('');
const writeBlock = (block) => {
    switch (block.kind) {
        case 'paragraph':
            return writeLine(block.line);
        case 'heading':
            return `**${ownWords(block.text)}**`;
        case 'list':
            return block.items.map((item) => `- ${writeLine(item)}`).join('\n');
        case 'numbered':
            return block.items
                .map((lines, index) => {
                const number = `${index + 1}. `;
                return number + lines.map(writeLine).join(`\\\n${' '.repeat(number.length)}`);
            })
                .join('\n');
        case 'table':
            return [
                tableRow(block.head.map((cell) => (typeof cell === 'string' ? ownWords(cell) : writeCell(cell)))),
                tableRow(block.head.map(() => '---')),
                ...block.rows.map((cells) => tableRow(cells.map(writeCell))),
            ].join('\n');
        case 'fence':
            return writeFence(block.lines, block.language);
        case 'details':
            return [
                `<details>\n<summary>${writeLine(block.summary)}</summary>`,
                writeMarkdown(block.blocks),
                '</details>',
            ].join('\n\n');
        case 'break':
            return '---';
    }
};
const writeInline = (inline, writeValue) => {
    switch (inline.kind) {
        case 'words':
            return ownWords(inline.text);
        case 'value':
            return writeValue(inline.text, inline.limit);
        case 'strong':
            return `**${inline.line.map((part) => writeInline(part, writeValue)).join('')}**`;
        case 'new line':
            return '<br>';
        case 'link':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isSafeAddress */ .cr)(inline.address) && /^[A-Za-z0-9_-]+$/.test(inline.label)
                ? `[${inline.label}](<${inline.address}>)`
                : writeValue(inline.otherwise, 400);
    }
};
/** The second net: what is given as words and is none of ours, by a mistake of ours, is code all the same. */
const ownWords = (text) => text.split(' ').every((word) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .isWord */ .Jg)(word) || isMark(word))
    ? text
    : (0,_prose_js__WEBPACK_IMPORTED_MODULE_0__/* .prose */ .C)(text)
        .map((part) => (part.kind === 'words' ? part.text : code(part.text, part.limit)))
        .join('');
/** What our lines have beside words. */
const isMark = (word) => word === _escape_js__WEBPACK_IMPORTED_MODULE_1__/* .ellipsis */ .gO || /^(?:[→⛔⚠❓✅]|[(),.;:!?]+)$/.test(word);
const longestRun = (text) => (text.match(/`+/g) ?? []).reduce((longest, run) => Math.max(longest, run.length), 0);
/** A code span that holds the text and nothing else: its delimiter is longer than any run of backticks within. */
const code = (text, limit) => span((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(text, limit));
const span = (shown) => {
    const delimiter = '`'.repeat(longestRun(shown) + 1);
    const padded = shown.startsWith('`') || shown.endsWith('`') || (shown.startsWith(' ') && shown.endsWith(' '))
        ? ` ${shown} `
        : shown;
    return delimiter + padded + delimiter;
};
/**
 * A code span inside a table cell: pipes are escaped too. A backslash before a pipe is shown as a code point, since
 * readers of tables take `\\|` in more than one way.
 */
const cellCode = (text, limit) => span((0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .shownValue */ .JJ)(text, limit)
    .replace(/\\+(?=\|)/g, (run) => '\\u{5c}'.repeat(run.length))
    .replace(/\|/g, '\\|'));
const writeCell = (line) => line.map((inline) => writeInline(inline, cellCode)).join('');
const tableRow = (cells) => `|${cells.map((cell) => (cell === '' ? ' ' : ` ${cell} `)).join('|')}|`;
/**
 * A fenced block. The fence is longer than any run of backticks within and at least four; no line starts with a slash,
 * not even here, since GitLab's and other bots' readers of commands do not agree with CommonMark on what a fence is.
 */
const writeFence = (lines, language) => {
    const shown = lines.map((line) => (0,_escape_js__WEBPACK_IMPORTED_MODULE_1__/* .visible */ .RK)(line).replace(/^(?=\/)/, ' '));
    const fence = '`'.repeat(Math.max(4, longestRun(shown.join('\n')) + 1));
    return [fence + language, ...shown, fence].join('\n');
};


/***/ }),

/***/ 27853:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ commentKey)
/* harmony export */ });
/** Names the comment of a job: two jobs with other inputs have comments of their own. */
const commentKey = ({ config, environment, before, after }) => [
    config,
    environment ?? 'all',
    ...(before === undefined ? [] : [before]),
    ...(after === undefined ? [] : [after]),
].join(' ');


/***/ }),

/***/ 79798:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sayPublication)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47369);

/** One line about a comment or an issue, where there is something to say. It never changes the exit code. */
const sayPublication = (output, published, noun = 'Comment') => {
    switch (published.kind) {
        case 'created':
        case 'updated':
            return output.info(`${noun} ${published.kind}.`);
        case 'unchanged':
        case 'absent':
            return;
        case 'superseded':
            return output.info(`The ${noun.toLowerCase()} belongs to a ${published.by}; this run leaves it.`);
        case 'forbidden':
            return output.info(`No ${noun.toLowerCase()}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(published.message)} ${published.remedy}`);
        case 'failed':
            return output.warning(`No ${noun.toLowerCase()}: ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .e)(published.problem.message)} ${published.problem.remedy}`);
    }
};


/***/ }),

/***/ 47369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** A message as a sentence, whether or not it ends with a full stop itself. */
const sentence = (message) => `${message.replace(/\.$/, '')}.`;


/***/ }),

/***/ 5634:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ notJudged),
/* harmony export */   g: () => (/* binding */ withdrawVerdict)
/* harmony export */ });
/* harmony import */ var _review_not_judged_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20267);
/* harmony import */ var _review_publish_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57007);
/* harmony import */ var _review_write_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12661);
/* harmony import */ var _comment_key_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27853);
/* harmony import */ var _say_publication_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79798);





/**
 * Rewrites the comment of the merge request to *not judged*. With `olderOnly`, one about this commit stays: a run that got so
 * far has said what there is to say. Missing rights are told and change nothing.
 */
const withdrawVerdict = async (run, { problems, ...how }) => {
    const { context, output } = run;
    const { mergeRequest } = context;
    const review = mergeRequest === undefined ? undefined : await run.review();
    if (review === undefined || mergeRequest === undefined)
        return;
    const published = await (0,_review_publish_js__WEBPACK_IMPORTED_MODULE_1__.withdrawComment)(review, {
        key: (0,_comment_key_js__WEBPACK_IMPORTED_MODULE_3__/* .commentKey */ .T)(run.inputs),
        headSha: mergeRequest.headSha,
        run: context.run,
        body: (0,_review_write_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .writeDocument */ .ft)(notJudged(run, problems)),
        ...how,
    });
    (0,_say_publication_js__WEBPACK_IMPORTED_MODULE_4__/* .sayPublication */ .Q)(output, published);
};
/** The comment of a run without a verdict. */
const notJudged = ({ context, docsBase }, problems) => (0,_review_not_judged_js__WEBPACK_IMPORTED_MODULE_0__/* .notJudgedBlocks */ .rr)(problems, {
    head: context.mergeRequest?.headSha ?? context.sha,
    ...(context.run.url === '' ? {} : { runUrl: context.run.url }),
    docsBase,
});


/***/ })

};
