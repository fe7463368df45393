exports.modules = {

/***/ 13655:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   Ex: () => (/* binding */ isTarget),
/* harmony export */   FB: () => (/* binding */ findTarget),
/* harmony export */   mo: () => (/* binding */ workloadsOf)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _mesh_resolve_ports_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7958);
/* harmony import */ var _mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45008);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9685);
/* harmony import */ var _mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37689);






/** Every workload of a namespace that the state knows. */
const workloadsOf = function (mesh, namespace) { return (0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh).workloads.get(namespace) ?? [] };
/** A workload, addressed itself, at one of its ports. */
const placeOf = function (namespace, labels, port) { return ({
    namespace,
    labels,
    port,
    protocol: 'AUTO',
    title: 'workload',
    known: true,
}) };
const nowhere = function (text, remedy, unread = false) { return ({ unread, text, remedy }) };
const isTarget = function (found) { return 'attach' in found };
/** Finds where a call arrives: names, labels and ports are those of the manifests, never made up. */
const findTarget = function (mesh, call) {
    const { service: named, port } = call;
    const title = (0,_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTitle */ ._B)(named);
    const { services, addressed } = (0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh);
    const service = services.get(`${named.namespace}/${named.name}`);
    if (service === undefined) {
        const unread = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(mesh.state, '', 'Service', named.namespace) !== 'complete';
        return nowhere(`there is no Service ${title}${unread ? ' among what was read' : ''}`, unread
            ? 'read the cluster or a snapshot, or add the Service, its workloads and their policies to the files'
            : 'correct the name of the Service', unread);
    }
    const selector = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(service.content, 'spec', 'selector');
    if (Object.keys(selector).length === 0 || (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(service.content, 'spec', 'type') === 'ExternalName')
        return nowhere(`Service ${title} selects no workloads`, 'call a Service that selects pods');
    const entries = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(service.content, 'spec', 'ports');
    const atPort = entries.filter((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'port') === port);
    const entry = atPort.find(isTcp);
    if (entry === undefined) {
        const [other] = atPort;
        return nowhere(other === undefined
            ? `Service ${title} has no port ${port}`
            : `port ${port} of Service ${title} is ${(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(other, 'protocol')}, which no proxy of the mesh carries`, other === undefined ? `use one of ${portsText(service)}` : 'govern it by a NetworkPolicy, or use TCP');
    }
    const behind = workloadsOf(mesh, named.namespace).filter((workload) => (0,_mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_5__/* .selects */ .ko)(selector, workload.labels));
    if (behind.length === 0)
        return nowhere(`Service ${title} selects no workload that was read`, 'correct its selector, or add the workload to the files: of another namespace its workloads and policies, or a snapshot', mesh.state.reads.some(({ status }) => status !== 'complete' && status !== 'not installed'));
    const workloads = behind.flatMap(({ labels, podSpec }) => {
        const target = (0,_mesh_resolve_ports_js__WEBPACK_IMPORTED_MODULE_1__/* .targetPortOf */ .Kf)(entry, podSpec);
        return target === undefined ? [] : [{ labels, port: target }];
    });
    const [first] = workloads;
    if (first === undefined)
        return nowhere(`port ${port} of Service ${title} leads to a named port that none of its workloads has`, 'name the container\u2019s port, or give the Service a number');
    const own = addressed.get(`${named.namespace}/${named.name}`)?.find((one) => one.port === port);
    const met = (own === undefined ? workloads.map((one) => placeOf(named.namespace, one.labels, one.port)) : [own]).map((destination) => mesh.enforcementOf(destination));
    const proxies = met.map(({ stages }) => stages[0]?.proxy ?? 'none');
    const proxy = proxies.find((one) => one !== 'sidecar') ?? 'sidecar';
    const protocols = met.map(({ destination }) => destination.protocol);
    const attach = proxy === 'waypoint' && own !== undefined ? 'waypoint' : 'workloads';
    return {
        service: named,
        object: service,
        attach,
        selector,
        workloads,
        ports: attach === 'waypoint' ? [port] : [...new Set(workloads.map((one) => one.port))].sort((a, b) => a - b),
        // What one of them cannot see, no rule may ask for.
        protocol: protocols.find((one) => one === 'TCP') ?? protocols[0] ?? 'AUTO',
        proxy,
    };
};
/** What Kubernetes takes a port for that says no protocol; UDP and SCTP pass every proxy. */
const isTcp = function (entry) { return ['', 'TCP'].includes((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'protocol')) };
/** Ports of a Service, for people. */
const portsText = function (service) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(service.content, 'spec', 'ports')
    .flatMap((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'port') ?? [])
    .sort((a, b) => a - b)
    .join(', ') };


/***/ }),

/***/ 21504:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ allowRules),
/* harmony export */   P1: () => (/* binding */ policiesOfRules),
/* harmony export */   Yu: () => (/* binding */ anyOperation),
/* harmony export */   cL: () => (/* binding */ denyOthers),
/* harmony export */   i6: () => (/* binding */ principalOf)
/* harmony export */ });
/* unused harmony exports limits, fromOf, operationOf */
/* harmony import */ var _mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91374);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80936);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48961);



const anyOperation = { methods: [], paths: [], exceptPaths: [] };
/** Limits of the CRD (istio/api, authorization_policy.proto). */
const limits = { rules: 512, from: 512, serviceAccounts: 16 };
/** Identities of one rule: `principals` have no limit of their own, and reviewers read short lists. */
const principalsOfSource = 256;
const sorted = function (values) { return [...new Set(values)].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH) };
const chunks = function (items, size) { return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size)) };
const principalOf = function (identity, { trustDomain }) {
    const slash = identity.indexOf('/');
    return `${trustDomain}/ns/${identity.slice(0, slash)}/sa/${identity.slice(slash + 1)}`;
};
/** `serviceAccounts` came with Istio 1.25; a version that nobody says may be an older one. */
const hasServiceAccounts = function ({ major, minor, assumed }) { return assumed !== true && (major > 1 || minor >= 25) };
/** Until these releases a dot in `serviceAccounts` stood for any character (istio-semantics \u00a72.4). */
const quotesDots = function (version) { return (0,_mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFix */ .EQ)(version, [27, 9], [28, 6], [29, 2]) };
/** `from` of a rule for these identities, in the form that the mesh's version knows. */
const fromOf = function (identities, settings) {
    const all = sorted(identities);
    const { istioVersion, otherTrustDomains } = settings;
    // `serviceAccounts` cannot tell the ServiceAccount of another trust domain that the mesh accepts (istio-semantics \u00a75).
    const isAccount = (identity) => hasServiceAccounts(istioVersion) &&
        otherTrustDomains.length === 0 &&
        (quotesDots(istioVersion) || !identity.includes('.'));
    const accounts = chunks(all.filter(isAccount), limits.serviceAccounts);
    const principals = chunks(all.filter((identity) => !isAccount(identity)).map((identity) => principalOf(identity, settings)), principalsOfSource);
    return [
        ...accounts.map((serviceAccounts) => ({ source: { serviceAccounts: [...serviceAccounts] } })),
        ...principals.map((list) => ({ source: { principals: [...list] } })),
    ];
};
/** `to` of a rule: the port always, since a rule of HTTP fields alone says nothing to plain connections. */
const operationOf = function (port, operation) {
    const { methods, paths, exceptPaths } = operation;
    return {
        ports: [String(port)],
        ...(methods.length > 0 ? { methods: [...sorted(methods)] } : {}),
        ...(paths.length > 0 ? { paths: [...sorted(paths)] } : {}),
        ...(exceptPaths.length > 0 ? { notPaths: [...sorted(exceptPaths)] } : {}),
    };
};
/** ALLOW rules for grants: one for each port and operation, with everybody who has it; equal grants give equal rules. */
const allowRules = function (grants, settings) {
    const groups = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(grants, ({ port, operation }) => JSON.stringify(operationOf(port, operation)));
    return [...groups]
        .sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(a, b))
        .flatMap(([text, group]) => chunks(fromOf(group.map(({ identity }) => identity), settings), limits.from).map((from) => ({ from: [...from], to: [{ operation: JSON.parse(text) }] })));
};
/** DENY rule for everybody but these at one port. The port keeps it off every other filter chain. */
const denyOthers = function (identities, port, settings) {
    const principals = sorted([...identities].map((identity) => principalOf(identity, settings)));
    const to = [{ operation: { ports: [String(port)] } }];
    return principals.length === 0 ? { to } : { from: [{ source: { notPrincipals: [...principals] } }], to };
};
/** Rules of one policy each, by the CRD's limit. */
const policiesOfRules = function (rules) { return chunks(rules, limits.rules) };


/***/ }),

/***/ 23515:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ findIdentityFlaws),
  M: () => (/* binding */ ownersAnnotation)
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/mesh/account-takers.ts




/** Every account that an object of any form says: `serviceAccountName: a`, `serviceAccount: { name: a }`, however deep. */
const accountsSaid = function (value) {
    if (Array.isArray(value))
        return value.flatMap((one) => accountsSaid(one));
    if (!(0,json/* isJsonObject */.OW)(value))
        return [];
    return Object.entries(value).flatMap(([key, inner]) => {
        if (!/^serviceAccount(?:Name)?$/i.test(key))
            return accountsSaid(inner);
        return typeof inner === 'string' ? [inner] : [(0,fields/* textAt */.$6)(inner, 'name')];
    });
};
/** Kubernetes (but for the operator of Spark) and Istio run nothing by their other kinds, and Flux acts by an account in place of running pods as it. */
const isForeign = function ({ key: { group } }) { return group === 'sparkoperator.k8s.io' ||
    (group.includes('.') && !/(?:^|\.)(?:k8s\.io|istio\.io|toolkit\.fluxcd\.io)$/.test(group)) };
/**
 * By `NAMESPACE/NAME` what takes a ServiceAccount and makes pods in a form that nobody knows here: workflows, Spark
 * applications. Told apart by its name and labels as a workload is.
 */
const accountTakers = function (state) { return new Map([
    ...(0,group_by/* groupBy */.$)(state.objects
        .filter((object) => isForeign(object) && !(0,pod_templates/* makesPods */.UX)(object))
        .flatMap((object) => [...new Set(accountsSaid(object.content))].map((account) => ({
        identity: `${object.key.namespace}/${account}`,
        workload: {
            namespace: object.key.namespace,
            labels: object.labels,
            annotations: object.annotations,
            podSpec: {},
            title: `${object.key.kind.toLowerCase()}/${object.key.name}`,
            object,
            pods: [],
            alike: [],
        },
    }))), ({ identity }) => identity),
].map(([identity, found]) => [identity, found.map(({ workload }) => workload)])) };

// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/mesh/acting-groups.ts




const rbacKnown = new WeakMap();
/** Roles and RoleBindings by namespace, found once. */
const rbacOf = function (state) {
    const found = rbacKnown.get(state) ??
        (0,group_by/* groupBy */.$)(state.objects.filter(({ key }) => key.group === 'rbac.authorization.k8s.io'), ({ key }) => key.namespace);
    rbacKnown.set(state, found);
    return found;
};
/** Groups that RoleBindings of the namespace let act as the ServiceAccount, by a Role that names it; and the titles of those. */
const groupsActingAs = function (state, { namespace, name }) {
    const rbac = rbacOf(state).get(namespace) ?? [];
    const roles = new Set(rbac
        .filter(({ key, content }) => key.kind === 'Role' &&
        (0,fields/* objectsAt */.yR)(content, 'rules').some((rule) => (0,fields/* textsAt */.i1)(rule, 'resources').some((resource) => resource.startsWith('serviceaccounts')) &&
            (0,fields/* textsAt */.i1)(rule, 'resourceNames').includes(name)))
        .map(({ key }) => key.name));
    const bindings = rbac.filter(({ key, content }) => key.kind === 'RoleBinding' &&
        (0,fields/* textAt */.$6)(content, 'roleRef', 'kind') === 'Role' &&
        roles.has((0,fields/* textAt */.$6)(content, 'roleRef', 'name')));
    const names = bindings.flatMap(({ content }) => (0,fields/* objectsAt */.yR)(content, 'subjects')
        .filter((subject) => (0,fields/* textAt */.$6)(subject, 'kind') === 'Group')
        .map((subject) => (0,fields/* textAt */.$6)(subject, 'name')));
    return {
        names: [...new Set(names)].sort(order/* byCodePoint */.HH),
        titles: bindings.map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)).sort(order/* byCodePoint */.HH),
    };
};

// EXTERNAL MODULE: ./src/mesh/enforcement.ts
var enforcement = __webpack_require__(70067);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
;// CONCATENATED MODULE: ./src/mesh/named-after.ts



/** Labels that say what a workload is, by the habits of Kubernetes, of charts and of Istio; others say where, or whose, it is. */
const nameLabels = [
    ...['app', 'k8s-app', 'name', 'run', 'component', 'app.kubernetes.io/name', 'app.kubernetes.io/component'],
    'service.istio.io/canonical-name',
];
/** `billing.FetchOrders` and `billing-fetch-orders` are the same words. */
const wordsOf = function (name) { return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '') };
/** Whether the words of one stand together in the other. */
const holds = function (whole, part) { return part.length > 0 && ` ${whole.join(' ')} `.includes(` ${part.join(' ')} `) };
/** What a workload is called: by its object and by its labels. */
const namesOf = function ({ object, labels }) { return [object.key.name, ...nameLabels.flatMap((label) => (Object.hasOwn(labels, label) ? (labels[label] ?? []) : []))].map(wordsOf) };
/** How many words of the longest of these names a workload bears, each name whole: 0 where it bears none. */
const wordsBorne = function (workload, names) { return Math.max(0, ...names.map(wordsOf).map((name) => (namesOf(workload).some((own) => holds(own, name)) ? name.length : 0))) };
/** Whether a workload bears one of the names, or a part of it: `orders` and `orders-sa`. */
const isNamedAlike = function (workload, names) { return names.map(wordsOf).some((name) => namesOf(workload).some((own) => holds(own, name) || holds(name, own))) };
/** The words of a name, the same for all of its spellings: `billing-ledger` and `billing.Ledger`. */
const phraseOf = function (name) { return wordsOf(name).join(' ') };
/** Whether two workloads seem to be parts of one thing: by their names, by a label that says what they are, or by a Service of both. */
const areKin = function (state, one, other) {
    const names = (workload) => wordsOf(workload.object.key.name);
    return (holds(names(one), names(other)) ||
        holds(names(other), names(one)) ||
        nameLabels.some((label) => Object.hasOwn(one.labels, label) && one.labels[label] === other.labels[label]) ||
        (0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Service').some(({ key, content }) => {
            const selector = (0,fields/* textMapAt */.Pf)(content, 'spec', 'selector');
            const isOne = key.namespace === one.namespace && (0,fields/* textAt */.$6)(content, 'spec', 'type') !== 'ExternalName';
            return (isOne && Object.keys(selector).length > 0 && (0,selector_index/* selects */.ko)(selector, one.labels) && (0,selector_index/* selects */.ko)(selector, other.labels));
        }));
};
/** Whether a list of `NAME` and `BEGIN*` names a workload. */
const isListed = function ({ object }, list) { return list.some((text) => (text.endsWith('*') ? object.key.name.startsWith(text.slice(0, -1)) : object.key.name === text)) };
const indexNames = function (all) {
    const index = new Map();
    for (const one of all)
        for (const phrase of new Set([one.id, one.serviceAccount].map(phraseOf))) {
            const list = index.get(phrase);
            if (list === undefined)
                index.set(phrase, [one]);
            else
                list.push(one);
        }
    return index;
};
/** Longer names are no words that people chose. */
const mostWords = 20;
/** Whoever else a workload is called by more words than so many; one word is a habit, unless it is the whole name. */
const otherOf = function (workload, account, borne, index) {
    const [whole = []] = namesOf(workload);
    for (let length = mostWords; length > borne; length -= 1)
        for (const words of namesOf(workload))
            for (let from = 0; from + length <= Math.min(words.length, mostWords); from += 1) {
                const phrase = words.slice(from, from + length).join(' ');
                const found = index.get(phrase)?.find(({ serviceAccount }) => serviceAccount !== account);
                if (found !== undefined && (length > 1 || phrase === whole.join(' ')))
                    return found;
            }
    return undefined;
};
/**
 * Of workloads that run as one identity those that are not its owner's, by what they are called, and why in words: one that
 * bears more of another's name, and one that nothing joins to those which bear the owner's. Where none bears it, nobody
 * can say which is whose, and there is none. Istio makes the pods of a Gateway, and their account for them alone.
 */
const strangersAmong = function (state, { account, running, names }, index) {
    const asked = running.filter(({ object }) => object.key.kind !== 'Gateway');
    const others = new Map(asked.map((workload) => [workload, otherOf(workload, account, wordsBorne(workload, names), index)]));
    const bearers = running.filter((workload) => workload.object.key.kind === 'Gateway' || (isNamedAlike(workload, names) && others.get(workload) === undefined));
    return asked.flatMap((workload) => {
        const other = others.get(workload);
        if (other !== undefined)
            return [{ workload, why: `is called as ${JSON.stringify(other.id)} is` }];
        // Pods that a ConfigMap describes are whatever the program that reads it makes: what they share with it joins nothing.
        const isTold = workload.object.key.kind === 'ConfigMap';
        const isJoined = bearers.some((one) => one === workload || (!isTold && areKin(state, one, workload)));
        return bearers.length === 0 || isJoined
            ? []
            : [{ workload, why: 'no name, label or Service joins it to those that are called so' }];
    });
};

// EXTERNAL MODULE: ./src/mesh/names-account.ts
var names_account = __webpack_require__(15455);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/callers.ts
var resolve_callers = __webpack_require__(38698);
// EXTERNAL MODULE: ./src/mesh/resolve/proxy-kind.ts
var proxy_kind = __webpack_require__(65045);
// EXTERNAL MODULE: ./src/mesh/places-of-mesh.ts
var places_of_mesh = __webpack_require__(37689);
;// CONCATENATED MODULE: ./src/mesh/running-beside.ts






/** Services by the words of their names, found once. */
const servicesOf = new WeakMap();
const servicesByPhrase = function (mesh) {
    const fresh = servicesOf.get(mesh) ?? (0,group_by/* groupBy */.$)([...(0,places_of_mesh/* placesOfMesh */.l)(mesh).services.values()], ({ key }) => phraseOf(key.name));
    servicesOf.set(mesh, fresh);
    return fresh;
};
/** Whatever stands behind a Service of one of the names beside one of the workloads. */
const runningBeside = function (mesh, own, names) {
    const services = [...new Set(names.map(phraseOf))].flatMap((name) => servicesByPhrase(mesh).get(name) ?? []);
    return services.flatMap(({ key, content }) => {
        const selector = (0,fields/* textMapAt */.Pf)(content, 'spec', 'selector');
        const isBehind = ({ namespace, labels }) => namespace === key.namespace && (0,selector_index/* selects */.ko)(selector, labels);
        const beside = own.find(isBehind);
        if (Object.keys(selector).length === 0 || beside === undefined)
            return [];
        return ((0,places_of_mesh/* placesOfMesh */.l)(mesh).workloads.get(beside.namespace) ?? [])
            .filter(isBehind)
            .flatMap((workload) => [workload, ...workload.alike])
            .map((workload) => ({
            service: key.name,
            beside,
            workload,
            identity: `${workload.namespace}/${(0,resolve_callers/* accountOf */.X)(workload)}`,
        }));
    });
};

// EXTERNAL MODULE: ./src/mesh/told-workloads.ts
var told_workloads = __webpack_require__(34095);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/calls/alignment.ts
var alignment = __webpack_require__(35116);
// EXTERNAL MODULE: ./src/calls/declaration.ts
var declaration = __webpack_require__(9685);
// EXTERNAL MODULE: ./src/calls/finding-text.ts
var finding_text = __webpack_require__(37790);
// EXTERNAL MODULE: ./src/calls/targets.ts
var targets = __webpack_require__(13655);
;// CONCATENATED MODULE: ./src/calls/identity-flaws.ts


















const ownersAnnotation = 'meshgate.dev/owners';
/** What is wrong with who stands behind the identities of declared calls. */
const findIdentityFlaws = function (access, { otherNamespaces }) {
    const { callers } = access.declaration;
    return [
        ...shared(access),
        ...strangers(access),
        ...callers.flatMap((caller) => [
            ...defaultIdentity(access, caller),
            ...foreignIdentity(access, caller, otherNamespaces),
            ...bareCaller(access, caller),
            ...goneIdentity(access, caller),
            ...leftIdentity(access, caller),
            ...besideIdentity(access, caller),
            ...owners(access, caller),
        ]),
        ...staleIdentities(access),
        ...asWaypoint(access),
    ];
};
const about = function ({ namespace }, kind, caller, text, patch, identity = []) { return ({
    kind,
    object: { key: (0,alignment/* callerKey */.xg)(namespace, caller.id), source: caller.where },
    text,
    patch,
    identity: [caller.id, ...identity],
}) };
const callsText = function ({ calls }) { return JSON.stringify(calls.map((call) => [(0,declaration/* serviceTitle */._B)(call.service), call.port, (0,declaration/* operationText */.xS)(call)].join(' ')).sort(order/* byCodePoint */.HH)) };
/** Callers with other calls under one identity: each may do what the other may. */
const shared = function (access) { return [...(0,group_by/* groupBy */.$)(access.declaration.callers, declaration/* identityOf */.cu)].flatMap(([identity, group]) => {
    if (new Set(group.map(callsText)).size < 2 || group.every((caller) => caller.shared))
        return [];
    const [first, ...rest] = group;
    if (first === undefined)
        return [];
    const others = rest.map(({ id }) => (0,finding_text/* shown */.S)(id)).join(', ');
    return [
        about(access, 'SHARED-IDENTITY', first, `${(0,finding_text/* shown */.S)(first.id)} runs as ${(0,finding_text/* shown */.S)(identity)} as ${others} ${rest.length > 1 ? 'do' : 'does'}, and their calls differ: each may do what the others may`, 'give each a ServiceAccount of its own, or say `shared: true` at all of them', [identity]),
    ];
}) };
const defaultIdentity = function (access, caller) { return caller.serviceAccount !== 'default'
    ? []
    : [
        about(access, 'DEFAULT-IDENTITY', caller, `${(0,finding_text/* shown */.S)(caller.id)} runs as the ServiceAccount "default" of ${(0,finding_text/* shown */.S)(caller.namespace)}, which every pod without another one runs as`, 'give it a ServiceAccount of its own'),
    ] };
const foreignIdentity = function (access, caller, others) { return caller.namespace === access.namespace || !others.includes(caller.namespace)
    ? []
    : [
        about(access, 'OTHER-ENVIRONMENT', caller, `${(0,finding_text/* shown */.S)(caller.id)} runs in ${(0,finding_text/* shown */.S)(caller.namespace)}, the namespace of another environment`, 'take `namespace` out, so that each environment has its own identity'),
    ] };
/** Also those that have the labels of another, and the Gateways whose pods Istio makes. */
const workloadsAs = function (access, identity) { return known(access).workloads.get(identity) ?? [] };
/**
 * Workloads that run as a caller's identity and are not the caller's: they may do what it declares, and nobody declared
 * it for them. Where the callers list their workloads it is every other one; else names and labels say it, since one
 * caller may have several. Pods of a cluster come and go under names of their own, and are not asked.
 */
const strangers = function (access) { return [...known(access).callers.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined || first.serviceAccount === 'default' || group.every(({ shared }) => shared))
        return [];
    const running = [
        ...workloadsAs(access, (0,declaration/* identityOf */.cu)(first)),
        ...(known(access).takers.get((0,declaration/* identityOf */.cu)(first)) ?? []),
        ...(known(access).told.get((0,declaration/* identityOf */.cu)(first)) ?? []),
    ].filter(({ object }) => object.key.kind !== 'Pod' || object.source.kind === 'file');
    const ids = group.map(({ id }) => (0,finding_text/* shown */.S)(id)).join(', ');
    const found = group.every(({ workloads }) => workloads !== undefined)
        ? running
            .filter(({ object }) => object.key.kind !== 'Gateway')
            .map((workload) => ({ workload, why: `is none of the workloads that ${ids} lists` }))
        : strangersAmong(access.mesh.state, { account: first.serviceAccount, running, names: identity_flaws_namesOf(access, group) }, known(access).names.get(first.namespace) ?? new Map());
    return found
        .filter(({ workload }) => !group.some(({ workloads = [] }) => isListed(workload, workloads)))
        .map(({ workload: { title, object }, why }) => {
        const text = `${(0,finding_text/* shown */.S)(title)} runs as ${(0,finding_text/* shown */.S)((0,declaration/* identityOf */.cu)(first))}, the identity of ${ids}, and ${why}: it may do what is declared for ${ids}`;
        const patch = `give it a ServiceAccount of its own and declare its calls, or add ${(0,finding_text/* shown */.S)(object.key.name)} to \`workloads\` of ${ids}, so that reviewers see that it is meant`;
        return { ...about(access, 'SHARED-IDENTITY', first, text, patch, [title]), object };
    });
}) };
/** Who runs as a waypoint meets behind it the rule that lets the waypoint pass on what it let in. */
const asWaypoint = function (access) {
    const destinations = access.mesh.destinations().filter(({ namespace }) => namespace === access.namespace);
    const identities = new Set(destinations.flatMap((one) => access.passingAt(one).map(({ identity }) => identity)));
    return [...identities].flatMap((identity) => workloadsAs(access, identity)
        .filter(({ labels, object }) => object.key.kind !== 'Gateway' && !Object.hasOwn(labels, attachment/* gatewayNameLabel */.SQ))
        .map(({ title, object }) => ({
        kind: 'SHARED-IDENTITY',
        object,
        text: `${(0,finding_text/* shown */.S)(title)} runs as ${(0,finding_text/* shown */.S)(identity)}, the identity of a waypoint: it reaches everything behind the waypoint, past its policies`,
        patch: 'give it a ServiceAccount of its own',
        identity: [identity, title],
    })));
};
/** What callers are called; a group of several identities tells none of them. */
const identity_flaws_namesOf = function (access, callers) { return callers.flatMap(({ id, serviceAccount, group }) => [
    id,
    serviceAccount,
    ...(group !== undefined && known(access).groups.get(group)?.size === 1 ? [group] : []),
]) };
/** What has no proxy shows nobody its identity, so none of its calls is allowed anywhere. */
const bareCaller = function (access, caller) { return [
    ...workloadsAs(access, (0,declaration/* identityOf */.cu)(caller)).filter(({ namespace, labels }) => access.mesh.enforcementOf((0,targets/* placeOf */.$t)(namespace, labels, 0)).stages.every(({ proxy }) => proxy === 'none')),
    ...(known(access).told.get((0,declaration/* identityOf */.cu)(caller)) ?? []).filter((pods) => known(access).proxies.ofWorkload(pods).kind === 'none'),
].map((workload) => ({
    ...about(access, 'NOT-INJECTED', caller, `${(0,finding_text/* shown */.S)(workload.title)} runs ${(0,finding_text/* shown */.S)(caller.id)} without a proxy, so it has no identity in the mesh and every policy refuses it`, `let the namespace or the pod\u2019s labels ask for injection (sidecar.istio.io/inject: "true", istio.io/dataplane-mode: ambient)`, [workload.title]),
    object: workload.object,
})) };
const isRead = function ({ mesh, namespace }, space) { return space === namespace
    ? (0,ports_object/* readStatus */.rk)(mesh.state, '', 'ServiceAccount', space) === 'complete'
    : (0,ports_object/* isWhollyRead */.A2)(mesh.state, '', 'ServiceAccount', space) };
const knownOf = new WeakMap();
const known = function (access) {
    const found = knownOf.get(access);
    if (found !== undefined)
        return found;
    const accounts = access.mesh.state.objects
        .filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount')
        .map((object) => [`${object.key.namespace}/${object.key.name}`, object]);
    const { callers } = access.declaration;
    const running = (0,workloads/* findWorkloads */.c7)(access.mesh.state).flatMap((workload) => [workload, ...workload.alike]);
    const grouped = (0,group_by/* groupBy */.$)(callers, ({ group = '' }) => group);
    const fresh = {
        accounts: new Map(accounts),
        callers: (0,group_by/* groupBy */.$)(callers, declaration/* identityOf */.cu),
        workloads: (0,group_by/* groupBy */.$)(running, (workload) => `${workload.namespace}/${(0,resolve_callers/* accountOf */.X)(workload)}`),
        named: (0,group_by/* groupBy */.$)(running, ({ object }) => phraseOf(object.key.name)),
        takers: accountTakers(access.mesh.state),
        told: (0,group_by/* groupBy */.$)((0,told_workloads/* toldWorkloads */.c)(access.mesh.state), (pods) => `${pods.namespace}/${(0,resolve_callers/* accountOf */.X)(pods)}`),
        proxies: (0,proxy_kind/* findProxies */.G)(access.mesh.state),
        names: new Map([...(0,group_by/* groupBy */.$)(callers, ({ namespace }) => namespace)].map(([space, all]) => [space, indexNames(all)])),
        groups: new Map([...grouped].map(([group, all]) => [group, new Set(all.map(declaration/* identityOf */.cu))])),
    };
    knownOf.set(access, fresh);
    return fresh;
};
const accountOf = function (access, identity) { return known(access).accounts.get(identity) };
/** A declared caller whose ServiceAccount is not there. */
const goneIdentity = function (access, caller) {
    const isThere = caller.serviceAccount === 'default' ||
        caller.createServiceAccount ||
        accountOf(access, (0,declaration/* identityOf */.cu)(caller)) !== undefined ||
        workloadsAs(access, (0,declaration/* identityOf */.cu)(caller)).length > 0;
    if (isThere || !isRead(access, caller.namespace))
        return [];
    return [
        about(access, 'STALE', caller, `there is no ServiceAccount ${(0,finding_text/* shown */.S)((0,declaration/* identityOf */.cu)(caller))}, so nobody can run as ${(0,finding_text/* shown */.S)(caller.id)}`, 'remove the caller, correct serviceAccount, or say `createServiceAccount: true`', [(0,declaration/* identityOf */.cu)(caller)]),
    ];
};
/** Nobody runs as a caller, and what is called as it is, or is listed as its workload, runs as somebody whom no caller declares. */
const leftIdentity = function (access, caller) {
    const identity = (0,declaration/* identityOf */.cu)(caller);
    const { workloads, named, takers, told, callers } = known(access);
    if ([workloads, takers, told].some((list) => list.has(identity)))
        return [];
    const list = caller.workloads;
    const called = list === undefined
        ? [...new Set([caller.id, caller.serviceAccount].map(phraseOf))].flatMap((name) => named.get(name) ?? [])
        : [...workloads.values()].flat().filter((workload) => isListed(workload, list));
    return called.flatMap((workload) => {
        const { namespace, object, title } = workload;
        const other = `${namespace}/${(0,resolve_callers/* accountOf */.X)(workload)}`;
        if (namespace !== caller.namespace || object.key.kind === 'Gateway' || callers.has(other))
            return [];
        const text = `${(0,finding_text/* shown */.S)(title)} is called as ${(0,finding_text/* shown */.S)(caller.id)} is and runs as ${(0,finding_text/* shown */.S)(other)}, and nobody runs as ${(0,finding_text/* shown */.S)(identity)}: what is declared for ${(0,finding_text/* shown */.S)(caller.id)} is refused to it`;
        const patch = `let it run as ${(0,finding_text/* shown */.S)(caller.serviceAccount)}, or correct serviceAccount or \`workloads\` of the caller`;
        return [{ ...about(access, 'STALE', caller, text, patch, [title, other]), object }];
    });
};
/** Pods behind a Service of the caller's name, beside those that run as it, that run as somebody whom no caller declares. */
const besideIdentity = function (access, caller) {
    const own = workloadsAs(access, (0,declaration/* identityOf */.cu)(caller));
    const names = [caller.id, caller.serviceAccount, ...own.map(({ object }) => object.key.name)];
    return runningBeside(access.mesh, own, names).flatMap(({ service, beside, workload, identity }) => {
        if (known(access).callers.has(identity))
            return [];
        const text = `${(0,finding_text/* shown */.S)(workload.title)} stands behind Service ${(0,finding_text/* shown */.S)(service)} beside ${(0,finding_text/* shown */.S)(beside.title)} and runs as ${(0,finding_text/* shown */.S)(identity)}: what is declared for ${(0,finding_text/* shown */.S)(caller.id)} is refused to it`;
        const patch = `let it run as ${(0,finding_text/* shown */.S)(caller.serviceAccount)}, declare its calls, or give it labels that the Service does not select`;
        return [{ ...about(access, 'STALE', caller, text, patch, [workload.title, identity]), object: workload.object }];
    });
};
/** A policy of the environment's own workloads that names somebody who is neither declared nor there. */
const staleIdentities = function (access) {
    const { mesh, namespace } = access;
    const declared = new Set(access.declaration.callers.map(declaration/* identityOf */.cu));
    const policies = new Map(mesh
        .destinations()
        .filter((destination) => destination.namespace === namespace)
        .flatMap((destination) => (0,enforcement/* everyStageOf */.h)(mesh.enforcementOf(destination)))
        .flatMap(({ allow }) => allow.map(({ object }) => [(0,ports_object/* keyText */.Pu)(object.key), object])));
    // Istio makes the pods of a Gateway, and their ServiceAccount.
    const made = new Set(mesh.state.objects
        .filter(({ key }) => key.group === 'gateway.networking.k8s.io' && key.kind === 'Gateway')
        .map((gateway) => `${gateway.key.namespace}/${(0,attachment/* gatewayAccount */.m6)(gateway)}`));
    return [...policies.values()].flatMap((object) => [...new Set((0,names_account/* identitiesIn */.Af)(object))]
        .filter((identity) => {
        const [space = ''] = identity.split('/');
        const runs = workloadsAs(access, identity).length > 0 || made.has(identity);
        return !declared.has(identity) && !runs && accountOf(access, identity) === undefined && isRead(access, space);
    })
        .map((identity) => ({
        kind: 'STALE',
        object,
        text: `${(0,finding_text/* shown */.S)((0,ports_object/* keyTitle */.Gv)(object.key))} allows ${(0,finding_text/* shown */.S)(identity)}, which is the identity of nobody: no caller is declared, no ServiceAccount exists and no workload runs as it`,
        patch: `remove it from the policy: whoever makes a ServiceAccount of this name gets the access`,
        identity: [identity],
    })));
};
/** Owners of the caller, of its ServiceAccount, and the groups that may act as it, are the same people. */
const owners = function (access, caller) {
    const account = accountOf(access, (0,declaration/* identityOf */.cu)(caller));
    const said = [...new Set(caller.owners)].sort(order/* byCodePoint */.HH);
    // Callers that share an identity own it together.
    const all = known(access).callers.get((0,declaration/* identityOf */.cu)(caller)) ?? [];
    const together = [...new Set(all.flatMap((one) => one.owners))].sort(order/* byCodePoint */.HH);
    const noted = account?.annotations[ownersAnnotation];
    const listed = noted === undefined
        ? undefined
        : noted
            .split(',')
            .map((owner) => owner.trim())
            .sort(order/* byCodePoint */.HH);
    const groups = groupsActingAs(access.mesh.state, { namespace: caller.namespace, name: caller.serviceAccount });
    const differ = (list) => JSON.stringify(list) !== JSON.stringify(together);
    return [
        ...(listed !== undefined && differ(listed)
            ? [
                about(access, 'OWNERS', caller, `owners of ${(0,finding_text/* shown */.S)(caller.id)} are ${(0,finding_text/* shown */.S)(said.join(', '))}, and its ServiceAccount says ${(0,finding_text/* shown */.S)(listed.join(', '))}`, `set annotation ${ownersAnnotation}: ${(0,finding_text/* shown */.S)(together.join(','))} on ServiceAccount ${(0,declaration/* identityOf */.cu)(caller)}, or correct owners`, ['annotation', ...listed]),
            ]
            : []),
        ...(groups.names.length > 0 && differ(groups.names)
            ? [
                about(access, 'OWNERS', caller, `owners of ${(0,finding_text/* shown */.S)(caller.id)} are ${(0,finding_text/* shown */.S)(said.join(', '))}, and ${groups.titles.map(finding_text/* shown */.S).join(', ')} lets ${(0,finding_text/* shown */.S)(groups.names.join(', '))} act as its ServiceAccount`, 'let the RoleBinding name the owners, or correct owners', ['RoleBinding', ...groups.names]),
            ]
            : []),
    ];
};


/***/ }),

/***/ 65205:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D9: () => (/* binding */ readCall),
  sS: () => (/* binding */ readCalls),
  rI: () => (/* binding */ readServiceName)
});

// EXTERNAL MODULE: ./src/config/document.ts
var config_document = __webpack_require__(39329);
// EXTERNAL MODULE: ./src/config/load-bindings.ts
var load_bindings = __webpack_require__(94951);
// EXTERNAL MODULE: ./src/config/section.ts
var config_section = __webpack_require__(51305);
// EXTERNAL MODULE: ./src/config/values.ts
var values = __webpack_require__(73750);
;// CONCATENATED MODULE: ./src/mesh/arriving-path.ts
/**
 * A path as policies see it after `BASE`, the weakest normalisation that Istio has on: unreserved characters are decoded,
 * dot segments resolved (istio-semantics \u00a72.5). Bytes beyond ASCII never come: clients escape them, and Envoy refuses them.
 */
const arrivingPath = function (path) {
    const escaped = path.replaceAll(/[^ -~]/gu, (letter) => [...new TextEncoder().encode(letter)].map((byte) => `%${byte.toString(16).toUpperCase()}`).join(''));
    const decoded = escaped.replaceAll(/%(?:2[DE]|3\d|4[1-9A-F]|5[\dAF]|6[1-9A-F]|7[\dAE])/gi, (code) => decodeURIComponent(code));
    if (!/\/\.{1,2}(?:\/|$)/.test(decoded))
        return decoded;
    const segments = [];
    const parts = decoded.split('/');
    parts.forEach((part, index) => {
        if (part === '..' && segments.length > 1)
            segments.pop();
        if (part === '.' || part === '..') {
            if (index === parts.length - 1)
                segments.push('');
        }
        else
            segments.push(part);
    });
    return segments.join('/');
};

// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(19113);
;// CONCATENATED MODULE: ./src/calls/read-calls.ts






/**
 * Reads the files of an environment's `calls`, strictly: every mistake is a problem with file, line and column.
 * `namespace` is the environment's, where names without one lie.
 */
const readCalls = function (files, namespace) {
    const problems = [];
    const parts = files.map((file) => readFile(file, namespace, problems));
    const declaration = {
        callers: parts.flatMap(({ callers }) => callers),
        services: parts.flatMap(({ services }) => services),
    };
    checkIds(declaration.callers, problems);
    return { declaration, problems };
};
const nothing = { callers: [], services: [] };
const readFile = function ({ path, text }, namespace, problems) {
    const locate = (0,config_document/* locator */.f)(text, path);
    const root = (0,config_document/* readText */.y)(text, path, 'The file of calls', problems);
    if (root === undefined) {
        if (problems.length === 0 || text.trim() === '')
            problems.push(emptyFile(path));
        return nothing;
    }
    const report = (0,config_section/* createReport */.LU)(problems, locate);
    const section = (0,config_section/* openSection */.k9)(report, root, ['version', 'callers', 'services'], 'the file of calls');
    if (section === undefined)
        return nothing;
    if (section.entry('version')?.value !== 1)
        report.problem('CONFIG_VALUE', section.has('version') ? section.at('version') : '', 'The form of calls has version 1', {
            expected: 'version: 1',
            received: (0,config_section/* show */.WU)(section.entry('version')?.value ?? null),
            remedy: 'Write version: 1 as the first line',
        });
    const callers = section.list('callers', { empty: true });
    if (!section.has('callers'))
        reportMissing(report, '', 'The file of calls', 'callers');
    return {
        callers: (callers ?? []).flatMap((entry) => readCaller(report, entry, namespace)),
        services: (section.list('services', { empty: true }) ?? []).flatMap((entry) => readService(report, entry, namespace)),
    };
};
const emptyFile = function (path) { return ({
    code: 'CONFIG_EMPTY',
    message: 'The file of calls is empty',
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'version: 1 and callers',
    received: 'nothing',
    remedy: 'Write the callers, or take the file out of `calls` of the environment',
}) };
const reportMissing = function (report, pointer, what, key) { return report.problem('CONFIG_MISSING', pointer, `${what} needs ${key}`, {
    expected: key,
    received: 'nothing',
    remedy: `Add ${key}`,
}) };
const callerKeys = [
    'id',
    'group',
    'serviceAccount',
    'namespace',
    'owners',
    'dependsOn',
    'workloads',
    'shared',
    'createServiceAccount',
    'calls',
];
const readCaller = function (report, entry, namespace) {
    const section = (0,config_section/* openSection */.k9)(report, entry, callerKeys, 'a caller');
    if (section === undefined)
        return [];
    const id = section.requiredText('id', 'findings and reviews name it');
    if (id !== undefined && !(id.length <= 200 && /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/.test(id)))
        report.problem('CONFIG_VALUE', section.at('id'), 'This is no id of a caller', {
            expected: 'at most 200 letters, digits, -, _ and ., with a letter or digit at both ends',
            received: (0,config_section/* show */.WU)(id),
            remedy: 'Correct the id',
        });
    const serviceAccount = section.requiredText('serviceAccount', 'the mesh knows it by it');
    if (serviceAccount !== undefined &&
        !(serviceAccount.length <= 253 && /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(serviceAccount)))
        report.problem('CONFIG_VALUE', section.at('serviceAccount'), 'This is no name of a ServiceAccount', {
            expected: 'at most 253 of a-z, 0-9, - and .',
            received: (0,config_section/* show */.WU)(serviceAccount),
            remedy: 'Correct the name',
        });
    const own = section.text('namespace');
    if (own !== undefined)
        (0,values/* checkLabel */.v8)(report, section.at('namespace'), own, 'namespace');
    for (const key of ['owners', 'calls'])
        if (!section.has(key))
            reportMissing(report, entry.pointer, 'A caller', key);
    const owners = section.texts('owners') ?? [];
    const group = section.text('group');
    const calls = (section.list('calls', { empty: true }) ?? []).flatMap((call) => readCall(report, call, namespace));
    const dependsOn = section.texts('dependsOn', { empty: true }) ?? [];
    const workloads = section.texts('workloads');
    workloads?.forEach((name, index) => {
        if (name.length <= 253 && /^[a-z0-9][-a-z0-9.]*\*?$/.test(name))
            return;
        report.problem('CONFIG_VALUE', `${section.at('workloads')}/${index}`, 'This is no name of a workload', {
            expected: 'the name of a Deployment, CronJob or the like, or BEGIN*',
            received: (0,config_section/* show */.WU)(name),
            remedy: 'Correct the name',
        });
    });
    const [shared, createServiceAccount] = [section.flag('shared'), section.flag('createServiceAccount')];
    owners.forEach((owner, index) => {
        if (!createServiceAccount || (!owner.includes(',') && owner.trim() === owner))
            return;
        report.problem('CONFIG_VALUE', `${section.at('owners')}/${index}`, 'The ServiceAccount cannot note this owner', {
            expected: `no comma, and no space at an end, in ${(0,config_section/* show */.WU)(owner)}`,
            remedy: 'Write each owner as an entry of its own',
        });
    });
    if (id === undefined || serviceAccount === undefined)
        return [];
    return [
        {
            id,
            ...(group === undefined ? {} : { group }),
            serviceAccount,
            namespace: own ?? namespace,
            owners,
            dependsOn,
            ...(workloads === undefined ? {} : { workloads }),
            shared,
            createServiceAccount,
            calls,
            where: report.locate(entry.pointer),
        },
    ];
};
/** `NAME`, or `NAME.NAMESPACE`. */
const readServiceName = function (text, namespace) {
    const label = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';
    const found = new RegExp(`^(${label})(?:\\.(${label}))?$`).exec(text);
    return found?.[1] === undefined ? undefined : { name: found[1], namespace: found[2] ?? namespace };
};
const serviceOf = function (report, section, namespace) {
    const text = section.requiredText('service', 'it is what is called');
    const service = text === undefined ? undefined : readServiceName(text, namespace);
    if (text !== undefined && service === undefined)
        report.problem('CONFIG_VALUE', section.at('service'), 'This is no name of a Service', {
            expected: 'NAME, or NAME.NAMESPACE',
            received: (0,config_section/* show */.WU)(text),
            remedy: 'Write the Service\u2019s name, with its namespace where that is another than the environment\u2019s',
        });
    return service;
};
/** One call of a caller; nothing where a mistake was reported. */
const readCall = function (report, entry, namespace) {
    const keys = ['service', 'port', 'methods', 'paths', 'exceptPaths', 'kind'];
    const section = (0,config_section/* openSection */.k9)(report, entry, keys, 'a call');
    if (section === undefined)
        return [];
    const service = serviceOf(report, section, namespace);
    const port = section.entry('port');
    if (port === undefined)
        reportMissing(report, entry.pointer, 'A call', 'port');
    else if (!(0,load_bindings/* isPort */.s)(port.value))
        (0,config_section/* reportType */.NB)(report, port, 'a number from 1 to 65535', 'port of a call');
    if (!section.has('kind'))
        reportMissing(report, entry.pointer, 'A call', 'kind');
    const kind = section.choice('kind', ['read', 'write']);
    const methods = section.texts('methods') ?? [];
    methods.forEach((method, index) => {
        if (!/^[A-Z][A-Z-]{0,31}$/.test(method))
            report.problem('CONFIG_VALUE', `${section.at('methods')}/${index}`, 'This is no HTTP method', {
                expected: 'for example GET',
                received: (0,config_section/* show */.WU)(method),
                remedy: 'Write the method in capitals; leave methods out for all',
            });
    });
    if (section.has('paths') && section.has('exceptPaths'))
        report.problem('CONFIG_VALUE', section.at('exceptPaths'), 'A call has paths or exceptPaths, not both', {
            expected: 'one of the two',
            received: 'both',
            remedy: 'Keep paths, which says what is meant',
        });
    const paths = readPaths(report, section, 'paths');
    const exceptPaths = readPaths(report, section, 'exceptPaths');
    if (service === undefined || !(0,load_bindings/* isPort */.s)(port?.value) || kind === undefined)
        return [];
    return [{ service, port: port.value, methods, paths, exceptPaths, kind, where: report.locate(entry.pointer) }];
};
/** As policies of Istio read them: exact, a prefix or a suffix. */
const readPaths = function (report, section, key) {
    const paths = section.texts(key) ?? [];
    paths.forEach((path, index) => {
        const isForm = /^(?:\/[^*\s\p{Cc}?#]*\*?|\*[^*\s\p{Cc}?#]+)$/u.test(path) && !/[{}]/.test(path);
        const arriving = arrivingPath(path);
        if (isForm && arriving === path)
            return;
        const place = `${section.at(key)}/${index}`;
        if (isForm)
            report.problem('CONFIG_VALUE', place, 'No request arrives with this path', {
                expected: `the path as the proxy hands it to policies: ${(0,config_section/* show */.WU)(arriving)}`,
                received: (0,config_section/* show */.WU)(path),
                remedy: 'Write letters beyond ASCII as %XX, plain letters as they are, and no segment . or ..',
            });
        else
            report.problem('CONFIG_VALUE', place, 'This is no path of a call', {
                expected: '/whole/path, /begin/* or *end',
                received: (0,config_section/* show */.WU)(path),
                remedy: 'Correct the path; * stands at one end',
            });
    });
    return paths;
};
const readService = function (report, entry, namespace) {
    const section = (0,config_section/* openSection */.k9)(report, entry, ['service', 'sensitive'], 'a service');
    if (section === undefined)
        return [];
    const service = serviceOf(report, section, namespace);
    const sensitive = section.entry('sensitive');
    if (sensitive === undefined)
        reportMissing(report, entry.pointer, 'A service', 'sensitive');
    const inner = sensitive === undefined ? undefined : (0,config_section/* openSection */.k9)(report, sensitive, ['approvers'], 'sensitive');
    if (inner !== undefined && !inner.has('approvers'))
        reportMissing(report, inner.pointer, 'sensitive', 'approvers');
    const approvers = inner?.texts('approvers') ?? [];
    return service === undefined ? [] : [{ service, approvers, where: report.locate(entry.pointer) }];
};
/** Ids are unique, and `dependsOn` names callers that are there. */
const checkIds = function (callers, problems) {
    const seen = new Map();
    for (const caller of callers) {
        const other = seen.get(caller.id);
        if (other === undefined)
            seen.set(caller.id, caller);
        else
            problems.push({
                code: 'CONFIG_DUPLICATE',
                message: 'Two callers have one id',
                where: caller.where,
                expected: 'an id of its own',
                received: `${JSON.stringify(caller.id)}, also at ${other.where.path}:${other.where.line}`,
                remedy: 'Rename one of the two',
            });
    }
    for (const { id, dependsOn, where } of callers)
        for (const name of dependsOn)
            if (!seen.has(name) || name === id) {
                const near = (0,nearest/* nearest */.p)(name, [...seen.keys()]);
                problems.push({
                    code: 'CONFIG_VALUE',
                    message: `Caller ${JSON.stringify(id)} depends on ${name === id ? 'itself' : 'a caller that is not there'}`,
                    where,
                    expected: 'ids of other callers',
                    received: JSON.stringify(name.slice(0, 80)),
                    remedy: near === undefined || near === id ? 'Correct the id' : `Did you mean ${near}?`,
                });
            }
};


/***/ }),

/***/ 86422:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ layOnMesh)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37689);
/* harmony import */ var _mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(45008);
/* harmony import */ var _declaration_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9685);
/* harmony import */ var _read_calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65205);
/* harmony import */ var _targets_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13655);
/* harmony import */ var _write_rules_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21504);
/* harmony import */ var _mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(92596);








const placeSegment = function (mesh, segment, edges, namespace) {
    const names = segment.services.flatMap((text) => (0,_read_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .readServiceName */ .rI)(text, namespace) ?? []);
    const services = new Set(names.map(_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTitle */ ._B));
    const targets = new Map();
    for (const { target } of edges)
        if ((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarget */ .Ex)(target) && services.has((0,_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTitle */ ._B)(target.service)))
            targets.set(target.object, target);
    // Nobody calls it yet: its workloads are of the segment all the same.
    for (const service of names) {
        const object = (0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOfMesh */ .l)(mesh).services.get(`${service.namespace}/${service.name}`);
        for (const port of object === undefined || targets.has(object) ? [] : (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(object.content, 'spec', 'ports')) {
            const target = (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .findTarget */ .FB)(mesh, { service, port: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(port, 'port') ?? 0 });
            if ((0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarget */ .Ex)(target))
                targets.set(target.object, target);
        }
    }
    return {
        segment,
        services,
        targets: [...targets.values()],
        isMember: ({ id, group }) => segment.callers.includes(id) || (group !== undefined && segment.callers.includes(group)),
    };
};
/** Segments that a workload belongs to: those with a Service that selects it. */
const segmentsOf = function (segments, namespace, labels) { return segments.filter(({ targets }) => targets.some(({ service, selector }) => service.namespace === namespace && (0,_mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_7__/* .selects */ .ko)(selector, labels))) };
const push = function (map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
};
/** The identity that a ztunnel behind a waypoint sees instead of the caller's. */
const waypointIdentity = function (mesh, destination) {
    const peer = mesh.enforcementOf(destination).stages[1]?.peer;
    const found = typeof peer === 'object' ? /^[^/]+\/ns\/([^/]+)\/sa\/(.+)$/.exec(peer.principal) : null;
    return found?.[1] === undefined || found[2] === undefined ? undefined : `${found[1]}/${found[2]}`;
};
const serviceKey = function (namespace, service, port) { return `${namespace}/${service}:${port}` };
/** Lays a declaration on a mesh. A call to a broad Service is none to the workloads of a segment that it also selects. */
const layOnMesh = function (declaration, mesh, namespace, wanted, isGranted = () => false) {
    const targets = new Map();
    const targetOf = (call) => {
        const key = serviceKey(call.service.namespace, call.service.name, call.port);
        const found = targets.get(key) ?? (0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .findTarget */ .FB)(mesh, call);
        targets.set(key, found);
        return found;
    };
    const edges = declaration.callers.flatMap((caller) => caller.calls.map((call) => ({ caller, call, target: targetOf(call) })));
    const segments = wanted.map((segment) => placeSegment(mesh, segment, edges, namespace));
    const atService = new Map();
    const atWorkload = new Map();
    const passedOn = new Map();
    const keptOut = [];
    for (const edge of edges) {
        const { target, call } = edge;
        const kept = [];
        if (!(0,_targets_js__WEBPACK_IMPORTED_MODULE_3__/* .isTarget */ .Ex)(target))
            continue;
        const { service } = target;
        if (target.attach === 'waypoint')
            push(atService, serviceKey(service.namespace, service.name, call.port), edge);
        for (const { labels, port } of target.workloads) {
            const key = `${(0,_mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__/* .labelsKey */ .jN)(service.namespace, labels)}:${port}`;
            const own = segmentsOf(segments, service.namespace, labels);
            const isBroad = own.length > 0 && !own.some(({ services }) => services.has((0,_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .serviceTitle */ ._B)(service)));
            if (isBroad)
                kept.push(...own.slice(0, 1));
            if (isBroad)
                continue;
            if (target.attach === 'workloads')
                push(atWorkload, key, edge);
            else {
                const addressed = { namespace: service.namespace, labels, port: call.port, service: service.name };
                const identity = waypointIdentity(mesh, { ...addressed, protocol: 'AUTO', title: '', known: true });
                if (identity !== undefined)
                    passedOn.set(key, (passedOn.get(key) ?? new Set()).add(identity));
            }
        }
        const [first] = kept;
        if (first !== undefined && kept.length === target.workloads.length)
            keptOut.push({ edge, segment: first.segment.name });
    }
    const edgesAt = ({ namespace: space, labels, port, service }) => (service === undefined
        ? atWorkload.get(`${(0,_mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__/* .labelsKey */ .jN)(space, labels)}:${port}`)
        : atService.get(serviceKey(space, service, port))) ?? [];
    const passingAt = ({ namespace: space, labels, port, service }) => service !== undefined
        ? []
        : [...(passedOn.get(`${(0,_mesh_resolve_destination_key_js__WEBPACK_IMPORTED_MODULE_5__/* .labelsKey */ .jN)(space, labels)}:${port}`) ?? [])].map((identity) => ({
            identity,
            port,
            operation: _write_rules_js__WEBPACK_IMPORTED_MODULE_4__/* .anyOperation */ .Yu,
        }));
    return {
        mesh,
        namespace,
        declaration,
        segments,
        edges,
        keptOut,
        isGranted,
        edgesAt,
        grantsAt: (destination) => [
            ...edgesAt(destination).map(({ caller, call }) => ({
                identity: (0,_declaration_js__WEBPACK_IMPORTED_MODULE_6__/* .identityOf */ .cu)(caller),
                port: destination.port,
                operation: call,
            })),
            ...passingAt(destination),
        ],
        passingAt,
    };
};


/***/ })

};
