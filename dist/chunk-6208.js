export const id = 6208;
export const ids = [6208];
export const modules = {

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








const placeSegment = (mesh, segment, edges, namespace) => {
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
const segmentsOf = (segments, namespace, labels) => segments.filter(({ targets }) => targets.some(({ service, selector }) => service.namespace === namespace && (0,_mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_7__/* .selects */ .ko)(selector, labels)));
const push = (map, key, value) => {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
};
/** The identity that a ztunnel behind a waypoint sees instead of the caller's. */
const waypointIdentity = (mesh, destination) => {
    const peer = mesh.enforcementOf(destination).stages[1]?.peer;
    const found = typeof peer === 'object' ? /^[^/]+\/ns\/([^/]+)\/sa\/(.+)$/.exec(peer.principal) : null;
    return found?.[1] === undefined || found[2] === undefined ? undefined : `${found[1]}/${found[2]}`;
};
const serviceKey = (namespace, service, port) => `${namespace}/${service}:${port}`;
/** Lays a declaration on a mesh. A call to a broad Service is none to the workloads of a segment that it also selects. */
const layOnMesh = (declaration, mesh, namespace, wanted, isGranted = () => false) => {
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


/***/ }),

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
const workloadsOf = (mesh, namespace) => (0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_3__/* .placesOfMesh */ .l)(mesh).workloads.get(namespace) ?? [];
/** A workload, addressed itself, at one of its ports. */
const placeOf = (namespace, labels, port) => ({
    namespace,
    labels,
    port,
    protocol: 'AUTO',
    title: 'workload',
    known: true,
});
const nowhere = (text, remedy, unread = false) => ({ unread, text, remedy });
const isTarget = (found) => 'attach' in found;
/** Finds where a call arrives: names, labels and ports are those of the manifests, never made up. */
const findTarget = (mesh, call) => {
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
        return nowhere(`port ${port} of Service ${title} leads to a named port that none of its workloads has`, 'name the container’s port, or give the Service a number');
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
const isTcp = (entry) => ['', 'TCP'].includes((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(entry, 'protocol'));
/** Ports of a Service, for people. */
const portsText = (service) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(service.content, 'spec', 'ports')
    .flatMap((one) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(one, 'port') ?? [])
    .sort((a, b) => a - b)
    .join(', ');


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
const sorted = (values) => [...new Set(values)].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH);
const chunks = (items, size) => Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
const principalOf = (identity, { trustDomain }) => {
    const slash = identity.indexOf('/');
    return `${trustDomain}/ns/${identity.slice(0, slash)}/sa/${identity.slice(slash + 1)}`;
};
/** `serviceAccounts` came with Istio 1.25; a version that nobody says may be an older one. */
const hasServiceAccounts = ({ major, minor, assumed }) => assumed !== true && (major > 1 || minor >= 25);
/** Until these releases a dot in `serviceAccounts` stood for any character (istio-semantics §2.4). */
const quotesDots = (version) => (0,_mesh_resolve_version_js__WEBPACK_IMPORTED_MODULE_0__/* .hasFix */ .EQ)(version, [27, 9], [28, 6], [29, 2]);
/** `from` of a rule for these identities, in the form that the mesh's version knows. */
const fromOf = (identities, settings) => {
    const all = sorted(identities);
    const { istioVersion, otherTrustDomains } = settings;
    // `serviceAccounts` cannot tell the ServiceAccount of another trust domain that the mesh accepts (istio-semantics §5).
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
const operationOf = (port, operation) => {
    const { methods, paths, exceptPaths } = operation;
    return {
        ports: [String(port)],
        ...(methods.length > 0 ? { methods: [...sorted(methods)] } : {}),
        ...(paths.length > 0 ? { paths: [...sorted(paths)] } : {}),
        ...(exceptPaths.length > 0 ? { notPaths: [...sorted(exceptPaths)] } : {}),
    };
};
/** ALLOW rules for grants: one for each port and operation, with everybody who has it; equal grants give equal rules. */
const allowRules = (grants, settings) => {
    const groups = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_2__/* .groupBy */ .$)(grants, ({ port, operation }) => JSON.stringify(operationOf(port, operation)));
    return [...groups]
        .sort(([a], [b]) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_1__/* .byCodePoint */ .HH)(a, b))
        .flatMap(([text, group]) => chunks(fromOf(group.map(({ identity }) => identity), settings), limits.from).map((from) => ({ from: [...from], to: [{ operation: JSON.parse(text) }] })));
};
/** DENY rule for everybody but these at one port. The port keeps it off every other filter chain. */
const denyOthers = (identities, port, settings) => {
    const principals = sorted([...identities].map((identity) => principalOf(identity, settings)));
    const to = [{ operation: { ports: [String(port)] } }];
    return principals.length === 0 ? { to } : { from: [{ source: { notPrincipals: [...principals] } }], to };
};
/** Rules of one policy each, by the CRD's limit. */
const policiesOfRules = (rules) => chunks(rules, limits.rules);


/***/ }),

/***/ 65445:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ calls_command),
  showCalls: () => (/* binding */ showCalls)
});

// EXTERNAL MODULE: ./src/calls/grants.ts
var grants = __webpack_require__(86422);
// EXTERNAL MODULE: ./src/manifests/state.ts
var manifests_state = __webpack_require__(41847);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/open/only-environment.ts
var only_environment = __webpack_require__(88524);
// EXTERNAL MODULE: ./src/open/open-configuration.ts
var open_configuration = __webpack_require__(88553);
// EXTERNAL MODULE: ./src/open/read-calls.ts
var read_calls = __webpack_require__(74558);
// EXTERNAL MODULE: ./src/open/read-state-folder.ts
var read_state_folder = __webpack_require__(98911);
// EXTERNAL MODULE: ./src/open/read-worktree.ts
var read_worktree = __webpack_require__(40026);
// EXTERNAL MODULE: ./src/calls/declaration.ts
var declaration = __webpack_require__(9685);
// EXTERNAL MODULE: ./src/calls/targets.ts
var targets = __webpack_require__(13655);
// EXTERNAL MODULE: ./src/plan/call-matrix.ts
var call_matrix = __webpack_require__(41257);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/review/escape.ts
var review_escape = __webpack_require__(44529);
// EXTERNAL MODULE: ./src/review/graph.ts
var graph = __webpack_require__(90692);
;// CONCATENATED MODULE: ./src/review/draw-calls.ts








/** What a call without methods and paths says. */
const anyRequest = (0,declaration/* operationText */.xS)({ methods: [], paths: [], exceptPaths: [] });
/** A cell of CSV. One that a spreadsheet would take for a formula begins with an apostrophe. */
const cell = (text) => {
    const shown = (0,review_escape/* visible */.RK)(text);
    return `"${(/^[=+\-@\t]/.test(shown) ? `'${shown}` : shown).replaceAll('"', '""')}"`;
};
/** Segments of a caller, and of a called Service. */
const segmentsOf = ({ segments }, { caller, call }) => {
    const title = (0,declaration/* serviceTitle */._B)(call.service);
    const names = segments.filter(({ services, isMember }) => isMember(caller) || services.has(title));
    return [...new Set(names.map(({ segment }) => segment.name))].join(' ');
};
/** One line for each declared call, in the order of the files. */
const callsAsCsv = (access) => [
    [
        ...['caller', 'group', 'identity', 'owners', 'service', 'port', 'operation', 'kind', 'arrives'],
        ...['sensitive', 'segment'],
    ],
    ...access.edges.map((edge) => lineOf(access, edge)),
]
    .map((line) => `${line.map(cell).join(',')}\n`)
    .join('');
const lineOf = (access, edge) => {
    const { caller, call, target } = edge;
    const title = (0,declaration/* serviceTitle */._B)(call.service);
    return [
        caller.id,
        caller.group ?? '',
        (0,declaration/* identityOf */.cu)(caller),
        caller.owners.join(' '),
        title,
        String(call.port),
        (0,declaration/* operationText */.xS)(call),
        call.kind,
        (0,targets/* isTarget */.Ex)(target) ? 'yes' : target.text,
        access.declaration.services
            .filter(({ service }) => (0,declaration/* serviceTitle */._B)(service) === title)
            .flatMap(({ approvers }) => approvers)
            .join(' '),
        segmentsOf(access, edge),
    ];
};
/** Services in one box; the CSV holds all. */
const mostServices = 3;
/** Letters of the words beside an arrow. */
const arrowLetters = 48;
/** What the shapes and arrows mean, drawn with themselves; no box around them, which would lie over arrows. */
const legend = [
    `l0["${(0,graph/* label */.Pf)('How to read it: a service account, and Services that run as it', 100)}"]`,
    `l1(["${(0,graph/* label */.Pf)('another Service', 100)}"])`,
    `l0 -->|"${(0,graph/* label */.Pf)('reads, at a port', 60)}"| l1`,
    `l0 ==>|"${(0,graph/* label */.Pf)('writes; a port alone is any request', 60)}"| l1`,
];
/**
 * Who calls whom as a graph. A workload is one box, whether it calls or is called: a Service whose workloads all run as one
 * identity that calls, too, is that identity's box. Calls of one box to another by one port and kind share an arrow.
 */
const callsAsMermaid = (access) => {
    const { behind } = (0,call_matrix/* waysOfCalls */.r)(access);
    const callers = new Map();
    for (const { caller } of access.edges)
        callers.set((0,declaration/* identityOf */.cu)(caller), (callers.get((0,declaration/* identityOf */.cu)(caller)) ?? new Set()).add(caller.id));
    const operations = (0,review_escape/* cutApart */.pL)(access.edges.map(({ call }) => (0,review_escape/* visible */.RK)((0,declaration/* operationText */.xS)(call))), arrowLetters);
    const names = new Map();
    const lines = [];
    const onlyBehind = (edge) => {
        const [only, ...others] = behind(edge);
        return only !== undefined && others.length === 0 && callers.has(only) ? only : undefined;
    };
    const served = (0,group_by/* groupBy */.$)(access.edges, onlyBehind);
    const identityNode = (identity) => {
        const several = callers.get(identity)?.size ?? 1;
        const services = [...new Set((served.get(identity) ?? []).map(({ call }) => (0,declaration/* serviceTitle */._B)(call.service)))].sort(order/* byCodePoint */.HH);
        const runs = services.length === 0 ? '' : `: ${(0,list_names/* listNames */.Z)(services, mostServices)}`;
        return node(`account ${identity}`, `${identity}${several > 1 ? ` (${several} callers)` : ''}${runs}`, ['[', ']']);
    };
    const node = (key, text, [open, close]) => {
        const known = names.get(key);
        if (known !== undefined)
            return known;
        const name = `n${names.size}`;
        names.set(key, name);
        lines.push(`${name}${open}"${(0,graph/* label */.Pf)(text, 100)}"${close}`);
        return name;
    };
    const nodeOf = (edge) => {
        const only = onlyBehind(edge);
        return only !== undefined
            ? identityNode(only)
            : node(`service ${(0,declaration/* serviceTitle */._B)(edge.call.service)}`, (0,declaration/* serviceTitle */._B)(edge.call.service), ['([', '])']);
    };
    const arrows = (0,group_by/* groupBy */.$)(access.edges, (edge) => JSON.stringify([identityNode((0,declaration/* identityOf */.cu)(edge.caller)), nodeOf(edge), edge.call.port, edge.call.kind]));
    for (const edges of arrows.values()) {
        const [first] = edges;
        if (first === undefined)
            continue;
        const said = new Set(edges.map(({ call }) => (0,review_escape/* visible */.RK)((0,declaration/* operationText */.xS)(call))));
        const [operation = '', ...more] = [...said].map((text) => text === anyRequest ? '' : (operations.get(text) ?? text));
        const what = `:${first.call.port}${operation === '' ? '' : ` ${operation}`}${more.length === 0 ? '' : ` and ${more.length} more`}`;
        const arrow = first.call.kind === 'write' ? '==>' : '-->';
        lines.push(`${identityNode((0,declaration/* identityOf */.cu)(first.caller))} ${arrow}|"${(0,graph/* label */.Pf)(what, 100)}"| ${nodeOf(first)}`);
    }
    return `${['flowchart LR', 'accTitle: declared calls', ...lines, ...legend].join('\n')}\n`;
};
/** More columns than these nobody reads; the CSV holds everything. */
const mostIdentities = 60;
/**
 * Which identity meets which, and by what: directly, where one calls a Service whose workloads run as the other, or through
 * a Service that both call, as a broker or a database is. Called Services that no caller runs have columns of their own.
 */
const callsAsMatrix = (access) => {
    const { identities: all, between, services: called, calling } = (0,call_matrix/* waysOfCalls */.r)(access);
    const shown = all.slice(0, mostIdentities);
    const services = called.slice(0, mostIdentities);
    const said = (ways) => (ways.length === 0 ? 'no way' : ways.join('; '));
    const row = (cells) => `| ${cells.map((text) => (0,review_escape/* visible */.RK)(text).replaceAll('|', '\\|')).join(' | ')} |\n`;
    return [
        row(['from \\ to', ...shown, ...services]),
        `|${' --- |'.repeat(shown.length + services.length + 1)}\n`,
        ...shown.map((from) => row([
            from,
            ...shown.map((to) => (from === to ? 'itself' : said(between(from, to)))),
            ...services.map((service) => said(calling(from, service))),
        ])),
        ...(all.length > shown.length || called.length > services.length
            ? [
                `\nAnd ${all.length - shown.length} more identities and ${called.length - services.length} more Services; \`--csv\` holds every call.\n`,
            ]
            : []),
    ].join('');
};

// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/commands/calls.ts












const calls_forms = { mermaid: callsAsMermaid, csv: callsAsCsv, matrix: callsAsMatrix };
/** `meshgate calls`: the whole declared intent of an environment, from the working tree alone. */
const showCalls = async (run, print, { form, state }) => {
    const { repository, configuration } = await (0,open_configuration/* openConfiguration */.h)(run, 'worktree', {
        purpose: 'calls takes the declared calls from it',
        remedy: 'Write the configuration (`meshgate init` writes a first one), or name another path with `--config`.',
    });
    const environment = (0,only_environment/* onlyEnvironment */.M)(configuration, run.inputs, {
        message: 'calls shows one environment, and it is not said which',
        remedy: 'Name it with `--environment`.',
    });
    const declared = await (0,read_calls/* readDeclaration */.F)(repository, 'worktree', configuration.head, environment);
    const world = state === undefined ? undefined : await (0,read_state_folder/* readStateFolder */.u)(run, state, environment);
    const objects = await (0,read_worktree/* readWorktree */.q)(run, repository, configuration, environment);
    const { after } = (0,manifests_state/* composeStates */.F)(world, [], objects, { kinds: kinds/* readKinds */.eA });
    const access = (0,grants/* layOnMesh */.d)(declared ?? { callers: [], services: [] }, (0,resolve/* resolveMesh */.w)(after, environment.mesh), environment.namespace, environment.segments);
    await print(calls_forms[form](access));
    return (0,outcome/* fine */.Bs)();
};
const calls_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, mermaid: command/* flag */.Jt, csv: command/* flag */.Jt, matrix: command/* flag */.Jt, state: command/* text */.Qq },
    read: (given) => {
        const asked = ['mermaid', 'csv', 'matrix'].filter((form) => given.flag(form));
        const [form, ...more] = asked;
        if (form === undefined || more.length > 0)
            throw (0,command/* usage */.CI)('`calls` prints one form', 'exactly one of --mermaid, --csv and --matrix', asked.map((one) => `--${one}`).join(' ') || 'none', 'For example: meshgate calls --environment staging --csv');
        return { form, state: given.text('state') };
    },
    run: async ({ job, offline }, question) => showCalls(await job(), offline.print, question),
    printsAnswer: true,
    help: `meshgate calls: who is declared to call what, as a whole

  meshgate calls --environment staging --csv > calls.csv
  meshgate calls --environment staging --mermaid
  meshgate calls --environment staging --matrix    which caller meets which, and by what

Reads the files of \`environments.NAME.calls\` and the manifests of the working tree; no cluster, no token.

  --environment NAME    needed where the configuration has more than one
  --mermaid             a graph, for Markdown that draws it: a box for each service account, with the Services that run as it
  --csv                 one line for each call
  --matrix              a table in Markdown: identities against identities, directly or through a Service that both call
  --state DIR           objects of the cluster that the repository lacks, as a folder
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --json
`,
});


/***/ }),

/***/ 88796:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

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

/***/ 88564:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ jwksUriOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** The CRD of RequestAuthentication has `jwksUri` and `jwks_uri` for this one field of security/v1beta1/jwt.proto. Empty: by discovery. */
const jwksUriOf = (rule) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(rule, 'jwksUri') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(rule, 'jwks_uri');


/***/ }),

/***/ 74558:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ readDeclaredCalls),
/* harmony export */   F: () => (/* binding */ readDeclaration)
/* harmony export */ });
/* harmony import */ var _calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65205);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);


/** Reads the declared calls of both revisions: the files that each revision's own configuration lists. */
const readDeclaredCalls = async (repository, { base, head }, revisions, environment) => {
    if (repository === undefined || environment === undefined)
        return { calls: {}, unreadableBefore: [] };
    const [old, now] = await Promise.all([
        readSide(repository, revisions.base, base, environment),
        readSide(repository, revisions.head, head, environment),
    ]);
    const after = declarationOf(now);
    const unreadableBefore = old?.problems ?? [];
    return {
        calls: {
            ...(old === undefined || unreadableBefore.length > 0 ? {} : { before: old.declaration }),
            ...(after === undefined ? {} : { after }),
        },
        unreadableBefore,
    };
};
/** The declared calls of one revision, whose mistakes end the run; undefined where its configuration lists no file. */
const readDeclaration = async (...side) => declarationOf(await readSide(...side));
const declarationOf = (read) => {
    const [first, ...rest] = read?.problems ?? [];
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P(first, ...rest);
    return read?.declaration;
};
const readSide = async (repository, revision, config, { name }) => {
    const environment = config?.protected.environments.find((one) => one.name === name);
    if (revision === '' || config === undefined || environment === undefined || environment.calls.length === 0)
        return undefined;
    const tree = await repository.readTree(revision, environment.calls);
    const problems = [];
    const files = environment.calls.flatMap((path, index) => {
        const file = tree.files.find((candidate) => candidate.path === path);
        if (file !== undefined)
            return [file];
        problems.push({
            code: 'CALLS_FILE',
            message: `environment ${JSON.stringify(name)} takes declared calls from ${JSON.stringify(path)}, and the revision has no such file`,
            where: config.locate(`${environment.pointer}/calls/${index}`),
            expected: path,
            received: 'no such file',
            remedy: 'Commit the file, or correct the path; it is relative to the root of the repository.',
        });
        return [];
    });
    const read = (0,_calls_read_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .readCalls */ .sS)(files, environment.namespace);
    return { ...read, problems: [...problems, ...read.problems] };
};


/***/ }),

/***/ 41257:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ segmentMatrix),
/* harmony export */   r: () => (/* binding */ waysOfCalls)
/* harmony export */ });
/* harmony import */ var _calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9685);
/* harmony import */ var _calls_targets_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13655);
/* harmony import */ var _mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37689);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _mesh_resolve_callers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(38698);
/* harmony import */ var _mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45008);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48961);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(80936);








const portTitle = ({ call }) => `${(0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTitle */ ._B)(call.service)}:${call.port}`;
/** `NAMESPACE/SERVICEACCOUNT` of whatever a selector finds. */
const runningBehind = ({ mesh }, namespace, selector) => (0,_calls_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .workloadsOf */ .mo)(mesh, namespace)
    .filter(({ labels }) => (0,_mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_5__/* .selects */ .ko)(selector, labels))
    .flatMap((workload) => [workload, ...workload.alike])
    .map((workload) => `${namespace}/${(0,_mesh_resolve_callers_js__WEBPACK_IMPORTED_MODULE_3__/* .accountOf */ .X)(workload)}`);
/** Directly, where one calls a Service whose workloads run as the other, or through a Service that both call, as a broker is. */
const waysOfCalls = (access) => {
    const own = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_6__/* .groupBy */ .$)(access.edges, ({ caller }) => (0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(caller));
    // Edges of one Service and port share what they arrive at.
    const known = new Map();
    const behind = ({ target }) => {
        const found = known.get(target) ??
            new Set((0,_calls_targets_js__WEBPACK_IMPORTED_MODULE_0__/* .isTarget */ .Ex)(target) ? runningBehind(access, target.service.namespace, target.selector) : []);
        known.set(target, found);
        return found;
    };
    const services = new Map();
    for (const edge of access.edges)
        if (![...behind(edge)].some((identity) => own.has(identity)))
            services.set((0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTitle */ ._B)(edge.call.service), [...(services.get((0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceTitle */ ._B)(edge.call.service)) ?? []), edge]);
    const called = new Map([...own].map(([identity, edges]) => [identity, new Set(edges.map(portTitle))]));
    return {
        identities: [...own.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH),
        behind,
        services: [...services.keys()].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_7__/* .byCodePoint */ .HH),
        calling: (from, service) => [
            ...new Set((services.get(service) ?? [])
                .filter(({ caller }) => (0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)(caller) === from)
                .map((edge) => `calls ${portTitle(edge)}`)),
        ],
        between: (from, to) => {
            if (from === to)
                return [];
            const edges = own.get(from) ?? [];
            const direct = new Set(edges.filter((edge) => behind(edge).has(to)).map(portTitle));
            const through = [...(called.get(from) ?? [])].filter((title) => called.get(to)?.has(title) === true && !direct.has(title));
            return [...[...direct].map((title) => `calls ${title}`), ...through.map((title) => `via ${title}`)];
        },
    };
};
/** More of either nobody reads in a review; `meshgate calls --matrix` has them. */
const mostColumns = 8;
const mostRows = 30;
/** Identities that run beside those of a segment, behind a Service that selects both, as worker sets of one component do. */
const besides = (access, members) => [...(0,_mesh_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_1__/* .placesOfMesh */ .l)(access.mesh).services.values()]
    .flatMap(({ key, content }) => {
    const selector = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textMapAt */ .Pf)(content, 'spec', 'selector');
    return Object.keys(selector).length === 0 ? [] : [runningBehind(access, key.namespace, selector)];
})
    .filter((running) => running.some((identity) => members.has(identity)))
    .flat();
/**
 * Who meets whom around the segments: columns are the identities of their callers, and whoever runs beside them; rows are
 * all that have a way to one of them. Nothing where there is no segment.
 */
const segmentMatrix = (access) => {
    if (access.segments.length === 0)
        return undefined;
    const { identities, between } = waysOfCalls(access);
    const segmentsOf = new Map();
    for (const { segment, isMember } of access.segments)
        for (const identity of new Set(access.declaration.callers.filter(isMember).map(_calls_declaration_js__WEBPACK_IMPORTED_MODULE_4__/* .identityOf */ .cu)))
            segmentsOf.set(identity, [...(segmentsOf.get(identity) ?? []), segment.name]);
    const sets = [...new Set([...segmentsOf.keys(), ...besides(access, new Set(segmentsOf.keys()))])];
    const columns = sets.slice(0, mostColumns);
    const rows = identities
        .map((identity) => ({ identity, cells: columns.map((to) => between(identity, to)) }))
        .filter(({ cells }) => cells.some((ways) => ways.length > 0));
    return {
        columns: columns.map((identity) => ({ identity, segments: segmentsOf.get(identity) ?? [] })),
        rows: rows.slice(0, mostRows),
        leftOut: { columns: sets.length - columns.length, rows: Math.max(0, rows.length - mostRows) },
    };
};


/***/ }),

/***/ 77665:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $J: () => (/* binding */ wholeSubjects),
/* harmony export */   DG: () => (/* binding */ shortSubject),
/* harmony export */   KW: () => (/* binding */ destinationName),
/* harmony export */   Kk: () => (/* binding */ countCallers),
/* harmony export */   Lz: () => (/* binding */ losesNobodyKnown),
/* harmony export */   Nu: () => (/* binding */ destinationsOf),
/* harmony export */   Nz: () => (/* binding */ dangerOf),
/* harmony export */   Xj: () => (/* binding */ countSubjects),
/* harmony export */   fD: () => (/* binding */ groupRows),
/* harmony export */   gM: () => (/* binding */ portsOfRow),
/* harmony export */   gO: () => (/* binding */ rowsOfSide),
/* harmony export */   gi: () => (/* binding */ commonTrustDomain),
/* harmony export */   n2: () => (/* binding */ subjectsOfRow),
/* harmony export */   p: () => (/* binding */ whatOfGroup),
/* harmony export */   pF: () => (/* binding */ mostInRow),
/* harmony export */   qw: () => (/* binding */ unusedText),
/* harmony export */   rn: () => (/* binding */ portName),
/* harmony export */   yA: () => (/* binding */ asOwnersCount)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88796);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(97523);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);
/* harmony import */ var _said_of_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95596);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29454);





const decisionText = ({ allowed, status, by, where }) => JSON.stringify([allowed, status, by, where ?? null]);
const placeText = ({ destination, row }) => JSON.stringify([
    destination.namespace,
    destination.title,
    destination.port,
    destination.protocol,
    row.where,
    row.otherPorts?.except ?? null,
]);
/** What is done and why: rows that differ here are never told together. */
const factText = ({ row, destination }) => JSON.stringify([row.what, decisionText(row.before), decisionText(row.after), destination.unmet ?? '']);
/** Who is let in without any identity comes first, then whole patterns, then the rest in the order of the plan (attack C09). */
const dangerOf = (who) => /^(anyone|anybody|everyone|any )/i.test(who) ? 0 : who.includes('*') ? 1 : 2;
const gather = (items, keyOf) => {
    const groups = new Map();
    for (const item of items) {
        const key = keyOf(item);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [item]);
        else
            group.push(item);
    }
    return [...groups.values()];
};
const withoutToken = ', without a token';
/** `X, without a token` beside a row of `X` for the same thing on the same place is part of it. */
const subjectsOf = (rows) => {
    const known = new Set(rows.map((placed) => JSON.stringify([placed.row.who, factText(placed), placeText(placed)])));
    return (placed) => {
        const { who } = placed.row;
        const wider = who.slice(0, -withoutToken.length);
        return who.endsWith(withoutToken) && known.has(JSON.stringify([wider, factText(placed), placeText(placed)]))
            ? wider
            : who;
    };
};
const callersBesideItself = ({ known, more, excepted }) => ({
    known,
    ...(more === undefined ? {} : { more }),
    excepted,
});
/** One, where all rows of the line say the same; none elsewhere. What calls itself at one place calls another one at the next. */
const callersOfLine = ({ rows: [first, ...rest] }) => {
    const { callers } = first.row;
    if (callers === undefined)
        return [];
    const said = JSON.stringify(callersBesideItself(callers));
    const isAlike = rest.every(({ row }) => row.callers !== undefined && JSON.stringify(callersBesideItself(row.callers)) === said);
    const isOneItself = rest.every(({ row }) => row.callers?.itself === callers.itself);
    return isAlike ? [isOneItself ? callers : callersBesideItself(callers)] : [];
};
/** A comment asks for the same groups for its headline, its sections and every shorter rendering. */
const known = new WeakMap();
/** The gained or lost rows in groups, the dangerous ones first. */
const groupRows = (access, side) => {
    const groups = known.get(access);
    const found = groups?.[side] ?? makeGroups(access, side);
    if (groups?.[side] === undefined)
        known.set(access, { ...groups, [side]: found });
    return found;
};
const makeGroups = (access, side) => {
    const rows = asOwnersCount(access.destinations).flatMap((destination) => destination[side].map((row) => ({ row, destination })));
    const subjectOf = subjectsOf(rows);
    const lines = gather(rows, (placed) => JSON.stringify([subjectOf(placed), factText(placed)])).map((members) => {
        const places = gather(members, placeText).map(([first]) => first);
        return { who: subjectOf(members[0]), rows: members, places };
    });
    const groups = gather(lines, ({ rows: [first], places }) => JSON.stringify([factText(first), places.map(placeText).sort()])).map((members) => {
        const [first, ...rest] = members;
        const who = members.map((line) => line.who).sort((a, b) => dangerOf(a) - dangerOf(b));
        return {
            who,
            what: (0,_said_of_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .requestPhrase */ .vi)(first.rows[0].row.what),
            rows: [...first.rows, ...rest.flatMap((line) => line.rows)],
            places: first.places,
            unused: new Set(members.flatMap(({ who: one, rows }) => (rows.every(({ row }) => row.unused) ? [one] : []))),
            callers: new Map(members.flatMap((line) => callersOfLine(line).map((callers) => [line.who, callers]))),
        };
    });
    const told = side === 'lost' ? groups.flatMap(withNumbersApart) : groups;
    const isShut = shutPlaces(told);
    return told
        .map((group, index) => ({ group, rank: [...(side === 'gained' ? gainRank : lossRank)(group, isShut), index] }))
        .sort((a, b) => {
        const at = a.rank.findIndex((value, level) => value !== b.rank[level]);
        return (a.rank[at] ?? 0) - (b.rank[at] ?? 0);
    })
        .map(({ group }) => group);
};
/**
 * Ports that somebody gave a number are told apart from all others: in one row the second hide the first, which are what
 * callers use.
 */
const withNumbersApart = (group) => {
    const isNumbered = ({ destination }) => destination.port !== 0;
    const parts = [isNumbered, (placed) => !isNumbered(placed)].flatMap((isOf) => {
        const [first, ...rest] = group.rows.filter(isOf);
        const places = group.places.filter(isOf);
        return first === undefined || places.length === 0 ? [] : [{ ...group, rows: [first, ...rest], places }];
    });
    return parts;
};
/** Destinations by namespace, those that exist first, and by the name that their owner uses, `service-2` before `service-10`; ports that have numbers first. */
const asOwnersCount = (destinations) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .inNumberOrder */ .Tx)(destinations, ({ namespace, workload, title, port, unmet }) => [
    namespace,
    unmet === undefined ? '0' : '1',
    workload === undefined ? title : workload.slice(workload.indexOf('/') + 1),
    port === 0 ? '65536' : String(port),
]);
/** Whether callers are known of whom none is in the row. */
const meansNobodyKnown = ({ who, callers }) => who.every((one) => {
    const of = callers.get(one);
    return of !== undefined && of.known.length === 0 && (of.more ?? 0) === 0;
});
const workloadText = ({ destination: { namespace, title, workload } }) => JSON.stringify([namespace, workload ?? title]);
/** Whether a row has a port with a number of a workload that no other row is about: nothing of it is left to anybody else. */
const shutPlaces = (groups) => {
    const holders = new Map();
    for (const group of groups)
        for (const place of group.places) {
            const name = workloadText(place);
            holders.set(name, (holders.get(name) ?? new Set()).add(group));
        }
    return ({ places }) => places.some((place) => place.destination.port !== 0 && holders.get(workloadText(place))?.size === 1);
};
/** The same, or all that it names is an account that runs elsewhere, if anywhere. */
const meansNobodyHere = (group) => meansNobodyKnown(group) || group.who.every((one) => group.unused.has(one));
const widest = ({ who }) => who.reduce((least, one) => Math.min(least, dangerOf(one)), 2);
/** Subjects that stand for every caller. */
const wholeSubjects = ['anyone', 'any mTLS identity'];
/** Whom a gain lets in comes first; of equal ones, somebody who is known. */
const gainRank = (group) => [
    unmetRank(group.rows[0].destination),
    widest(group),
    meansNobodyHere(group) ? 1 : 0,
];
/**
 * What breaks first stands first: what somebody known loses; of that, ports that have numbers before all others; of these
 * what some lose and others keep, since it is in use; then a workload that is shut to all, then a port that is.
 */
const lossRank = (group, isShut) => {
    const isWhole = group.who.some((one) => wholeSubjects.includes(one));
    return [
        unmetRank(group.rows[0].destination),
        meansNobodyHere(group) ? 1 : 0,
        group.places.some(({ destination }) => destination.port !== 0) ? 0 : 1,
        isWhole ? (isShut(group) ? 1 : 2) : 0,
        widest(group),
    ];
};
/** The destination by what answers there, where that is known: a workload has several Services, and some have no name of their own. */
const destinationName = ({ title, workload, namespace }) => workload === undefined || title.includes(' through its waypoint ') ? title : `${workload} in ${namespace}`;
/** `port 8080`, or the ports that nothing names: `any port except 8080`, since a reader of `any other port` asks than which. */
const portName = ({ port, otherThan }) => {
    if (port !== 0)
        return `port ${port}`;
    return otherThan === undefined ? 'any port' : `any port except ${(0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_3__/* .listNames */ .Z)(otherThan.map(String), portsNamed)}`;
};
/** Ports of one destination that are named; more are counted. */
const portsNamed = 8;
/** The ports that a row is of: its destination's, and every other one where it holds there, too. */
const portsOfRow = ({ destination, row: { otherPorts } }) => {
    if (otherPorts === undefined || destination.port === 0)
        return portName(destination);
    return portName({ port: 0, ...(otherPorts.except.length === 0 ? {} : { otherThan: otherPorts.except }) });
};
/** What a row is of; beside ports that stand for all but some, `any port` would be more than these. */
const whatOfGroup = ({ what, places }) => places.every(({ destination: { port, otherThan } }) => port === 0 && otherThan !== undefined)
    ? what.replace(/(?<=^|· )any port(?= except )/, 'of these, any port')
    : what;
/** What exists comes first, then what one selector asks for, then what only several together do. */
const unmetRank = ({ unmet }) => (unmet === undefined ? 0 : unmet === 'one selector' ? 1 : 2);
/** Labels that no workload has stand aside, unless they are all that a namespace has: then the simplest of them are its rows. */
const rowsOfSide = (access, side) => {
    const all = groupRows(access, side);
    const least = new Map();
    for (const { places } of all)
        for (const { destination } of places)
            least.set(destination.namespace, Math.min(least.get(destination.namespace) ?? 2, unmetRank(destination)));
    const isShown = ({ places }) => places.some(({ destination }) => unmetRank(destination) === least.get(destination.namespace));
    return { shown: all.filter(isShown), unmet: all.filter((group) => !isShown(group)) };
};
/** Whether what is lost is lost by nobody known, as far as all rows say: a headline that warns of broken callers would say otherwise. */
const losesNobodyKnown = (access) => {
    const rows = groupRows(access, 'lost');
    const isTold = access.destinations.every(({ verdict, lost, reasons }) => reasons.length === 0 && (lost.length > 0 || verdict === 'equivalent' || verdict === 'more permissive'));
    return rows.length > 0 && isTold && rows.every(meansNobodyKnown);
};
/** How many subjects the rows of a side name, each as often as it has a row: what has more of them is worse. */
const countSubjects = (access, side) => rowsOfSide(access, side).shown.reduce((sum, { who }) => sum + who.length, 0);
/** How many callers the rows of a side name, each once: a magnitude that no long list in one row hides. */
const countCallers = (access, side) => new Set(rowsOfSide(access, side).shown.flatMap(({ who }) => who)).size;
/** Destinations of groups, as gate and headline count them. */
const destinationsOf = (groups) => new Set(groups
    .flatMap(({ places }) => places)
    .filter(({ destination }) => destination.unmet === undefined)
    .map(({ destination: { namespace, title, port } }) => JSON.stringify([namespace, title, port]))).size;
const trustDomain = / \(trust domain ([^()]*)\)/g;
/** The one trust domain that all rows name, if they name just one: it is then said once, beside the rows. */
const commonTrustDomain = (access) => {
    const named = new Set(access.destinations
        .flatMap(({ gained, lost }) => [...gained, ...lost])
        .flatMap(({ who }) => [...who.matchAll(trustDomain)].map(([, domain = '']) => domain)));
    const [only] = named;
    return named.size === 1 ? only : undefined;
};
/** Known callers in a row of a table; its text in full has more of them. */
const mostInRow = 8;
/** Behind an account that a reader would look for among the workloads. */
const unusedText = ' (used by no workload here)';
/** The subjects of a row as a table says them, where the trust domain is said elsewhere. */
const subjectsOfRow = ({ who, callers, unused, places, rows: [{ row }] }, side, common) => {
    // Who calls what nobody runs is of no use.
    const isMet = places.some(({ destination }) => destination.unmet === undefined);
    const short = (text) => shortSubject(text, common);
    const [only, ...others] = who;
    const { serviceAccount } = row.witness.source;
    // A pattern alone leaves a reader to guess whom it matches.
    const example = only === undefined || others.length > 0 || serviceAccount === undefined ? undefined : serviceAccount;
    const withExample = (text) => example !== undefined && row.eachDot !== undefined ? `${text}, such as ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_4__/* .quoted */ .TL)(example)},` : text;
    return who.map((one) => {
        const text = (0,_subject_text_js__WEBPACK_IMPORTED_MODULE_0__/* .subjectText */ .yq)(one, side, callers.get(one), isMet ? mostInRow : 0);
        if (text === undefined)
            return `${short(one)}${unused.has(one) ? unusedText : ''}`;
        return { ...text, base: withExample(short(text.base)), others: short(text.others), known: short(text.known) };
    });
};
/** A row's subject as a reader needs it, where the trust domain is said elsewhere. */
const shortSubject = (who, common) => common === undefined ? who : who.replaceAll(` (trust domain ${common})`, '');


/***/ }),

/***/ 81729:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EU: () => (/* binding */ fence),
/* harmony export */   FY: () => (/* binding */ paragraph),
/* harmony export */   KE: () => (/* binding */ listed),
/* harmony export */   Nx: () => (/* binding */ newLine),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Uq: () => (/* binding */ value),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   k9: () => (/* binding */ foldRest),
/* harmony export */   ko: () => (/* binding */ strong),
/* harmony export */   oR: () => (/* binding */ joined),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   zH: () => (/* binding */ details)
/* harmony export */ });
/* harmony import */ var _plural_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49876);

const words = (text) => ({ kind: 'words', text });
const value = (text, limit = 400) => ({ kind: 'value', text, limit });
const strong = (line) => ({
    kind: 'strong',
    line: typeof line === 'string' ? [words(line)] : line,
});
const newLine = { kind: 'new line' };
const count = (number, one, many) => words((0,_plural_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .L)(number, one, many));
const told = (said) => {
    if (typeof said === 'string')
        return [value(said)];
    if (typeof said === 'number')
        return [words(String(said))];
    return 'kind' in said ? [said] : said;
};
/** A line in our words; a string put into it is a value, numbers and lines stay what they are. */
const say = (ours, ...parts) => ours.flatMap((text, index) => {
    const part = parts[index];
    return [...(text === '' ? [] : [words(text)]), ...(part === undefined ? [] : told(part))];
});
const joined = (lines, between) => lines.flatMap((line, index) => (index === 0 ? line : [words(between), ...line]));
/** The first of them; how many more there are is said. */
const listed = (items, limit, show, between = ', ') => {
    const left = items.length - limit;
    return [...joined(items.slice(0, limit).map(show), between), ...(left > 0 ? say ` and ${left} more` : [])];
};
const paragraph = (line) => ({ kind: 'paragraph', line });
const heading = (text) => ({ kind: 'heading', text });
const fence = (lines, language = '') => ({ kind: 'fence', language, lines });
/** The first items; those left out are counted in a last one. None at all is no block. */
const list = (items, limit, show) => {
    const left = items.length - limit;
    const shown = [...items.slice(0, limit).map(show), ...(left > 0 ? [say `and ${left} more`] : [])];
    return shown.length === 0 ? [] : [{ kind: 'list', items: shown }];
};
const details = (summary, blocks) => ({ kind: 'details', summary, blocks });
/** The first items as they stand and the others folded, so that the first screen stays one and nothing is left out. */
const foldRest = (items, limit, blocks) => {
    const rest = items.slice(limit);
    return rest.length === 0
        ? blocks(items)
        : [...blocks(items.slice(0, limit)), details(say `And ${rest.length} more`, blocks(rest))];
};
/** What a table or a numbered list leaves out. */
const leftOut = (left) => left > 0 ? [paragraph(say `And ${left} more, not shown here.`)] : [];


/***/ }),

/***/ 79339:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hs: () => (/* binding */ changedEdges),
/* harmony export */   Jt: () => (/* binding */ destinationTitle),
/* harmony export */   X2: () => (/* binding */ subjectTitle)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88796);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _short_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4547);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29454);




/** A subject in a picture: whom it takes out stands by namespace and account, as in the tables. */
const subjectTitle = (who, common) => {
    const short = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .shortSubject */ .DG)(who, common);
    return (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPhrase */ .Uy)((0,_subject_text_js__WEBPACK_IMPORTED_MODULE_2__/* .subjectText */ .yq)(short, 'lost', undefined) === undefined ? short : (0,_short_names_js__WEBPACK_IMPORTED_MODULE_1__/* .withAccountsShort */ .B4)(short));
};
/** A destination as rows and pictures name it. */
const destinationTitle = ({ destination }) => `${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationName */ .KW)(destination)} ${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .portName */ .rn)(destination)}`;
/** The same with the further ports of the row: a picture says no less than the table. */
const placeTitle = (placed) => {
    const { destination, row } = placed;
    return `${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .destinationName */ .KW)(destination)} ${(0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .portsOfRow */ .gM)(placed)}${row.where === '' ? '' : ` ${(0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPhrase */ .Uy)(row.where)}`}`;
};
/** A comment asks for the same edges in every shorter rendering, and the report asks again. */
const known = new WeakMap();
/** The first `limit` edges of a change. */
const changedEdges = (access, limit) => {
    const edges = known.get(access) ?? new Map();
    const found = edges.get(limit) ?? findEdges(access, limit);
    known.set(access, edges.set(limit, found));
    return found;
};
const findEdges = (access, limit) => {
    const common = (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .commonTrustDomain */ .gi)(access);
    const shown = new Map();
    const all = new Set();
    for (const side of ['gained', 'lost'])
        for (const { who, places, what } of (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsOfSide */ .gO)(access, side).shown) {
            const said = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_3__/* .plainPhrase */ .Uy)(what);
            const titles = places.map(placeTitle);
            for (const subject of who) {
                const from = subjectTitle(subject, common);
                for (const to of titles) {
                    const key = JSON.stringify([side, from, to]);
                    all.add(key);
                    const edge = shown.get(key);
                    if (edge === undefined) {
                        if (shown.size < limit)
                            shown.set(key, { side, from, to, what: [said] });
                    }
                    else if (!edge.what.includes(said))
                        edge.what.push(said);
                }
            }
        }
    return { shown: [...shown.values()], total: all.size };
};


/***/ }),

/***/ 44529:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   JJ: () => (/* binding */ shownValue),
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   _Q: () => (/* binding */ fitting),
/* harmony export */   cr: () => (/* binding */ isSafeAddress),
/* harmony export */   gO: () => (/* binding */ ellipsis),
/* harmony export */   pL: () => (/* binding */ cutApart)
/* harmony export */ });
/**
 * Hostile text as data (attack corpus C01–C11, L01–L02): manifests, claims, branch names and API answers. What every writer
 * of a review builds on; the marks of a format are its writer's own (write-markdown.ts, report/tree.ts).
 */
/** Letters of these scripts look like Latin ones, so they are always shown as code points. */
const lookAlike = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Lisu}\p{Script=Deseret}\p{Script=Osage}\p{Script=Gothic}]/u;
/** Controls, formats (bidi, zero-width, tags), surrogates, private use, unassigned; every space but U+0020; fillers and selectors that print nothing. */
const invisible = /[\p{C}\p{Zl}\p{Zp}\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\u034f\u115f\u1160\u17b4\u17b5\u3164\uffa0\u2800\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/u;
const letter = /\p{L}/u;
const latin = /\p{Script=Latin}/u;
const mark = /\p{M}/u;
const ascii = /^[\x20-\x7e]*$/;
const codePoint = (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
/** Words that mix Latin with another script show the foreign letters as code points. */
const showMixedWords = (text) => text.replace(/[\p{L}\p{M}\p{N}._-]+/gu, (word) => {
    const letters = [...word].filter((character) => letter.test(character));
    const mixed = letters.some((character) => latin.test(character)) && letters.some((character) => !latin.test(character));
    return mixed
        ? [...word]
            .map((character) => (letter.test(character) && !latin.test(character) ? codePoint(character) : character))
            .join('')
        : word;
});
/**
 * One line, every character visible: what could not be seen, or could be mistaken, becomes `\u{…}`. A backslash that
 * would make such an escape out of the input's own text is escaped itself, so no two inputs look alike.
 */
const visible = (text) => {
    if (ascii.test(text) && !text.includes('\\u{'))
        return text;
    let marks = 0;
    const characters = [...text];
    const shown = characters.map((character, index) => {
        if (character === '\\')
            return characters[index + 1] === 'u' && characters[index + 2] === '{' ? '\\u{5c}' : character;
        marks = mark.test(character) ? marks + 1 : 0;
        const odd = invisible.test(character) || lookAlike.test(character) || marks > 1 || character.normalize('NFKC') !== character;
        return odd ? codePoint(character) : character;
    });
    const joined = shown.join('');
    // What is not in NFC shows its marks, since it would look like the composed form.
    return showMixedWords(joined.normalize('NFC') === joined ? joined : joined.replace(/\p{M}/gu, codePoint));
};
/** Where something was left out. Visible text has none of its own, so the one that stands there is ours. */
const ellipsis = '…';
/** How many of the texts, from the first on, have room in so many characters. */
const fitting = (texts, limit) => {
    let left = limit;
    const over = texts.findIndex((text) => (left -= [...text].length) < 0);
    return over < 0 ? texts.length : over;
};
/**
 * Whole characters and escapes, the middle left out: names that begin alike differ at their ends. Text that is made visible only after it was cut needs
 * another mark than the ellipsis, which would be escaped.
 */
const cut = (text, limit, mark = ellipsis) => {
    if (text.length <= limit || [...text].length <= limit)
        return text;
    const characters = text.match(/\\u\{[0-9a-f]{1,6}\}|./gsu) ?? [];
    const tail = Math.floor(limit * 0.35);
    const end = fitting(characters.toReversed(), tail);
    return [
        ...characters.slice(0, fitting(characters, limit - tail)),
        mark,
        ...characters.slice(characters.length - end),
    ].join('');
};
/** Texts that are cut to the same letters keep what tells them apart: their beginning, and where they begin to differ. */
const cutApart = (texts, limit) => {
    const groups = new Map();
    for (const text of new Set(texts)) {
        const short = cut(text, limit);
        groups.set(short, [...(groups.get(short) ?? []), text]);
    }
    return new Map([...groups].flatMap(([short, members]) => {
        const [first = [], ...others] = members.map((text) => [...text]);
        if (others.length === 0)
            return members.map((text) => [text, short]);
        const differs = first.findIndex((letter, at) => others.some((other) => other[at] !== letter));
        const [head, from] = [Math.floor(limit / 3), differs < 0 ? first.length : Math.max(0, differs - 4)];
        return members.map((text) => {
            const letters = [...text];
            return [text, `${letters.slice(0, head).join('')}…${letters.slice(from, from + limit - head).join('')}…`];
        });
    }));
};
/** A value as every place shows it: visible, cut, and in quotes where it would be nothing but space. */
const shownValue = (text, limit) => {
    const shown = cut(visible(text), limit);
    return shown.trim() === '' ? `"${shown}"` : shown;
};
const plainWord = /^\(?[A-Za-z]{1,40}(?:['’-][A-Za-z]{1,40}){0,3}\)?[,.;:!?]?\)?$/;
/** Seven to forty letters that are all hexadecimal digits could be taken for a commit. */
const likeCommit = /^\(?[a-f]{7,40}[),.;:!?]*$/i;
const number = /^\(?[0-9]{1,6}\)?[,.;:]?$/;
/** A word or number that no platform takes for anything else. */
const isPlain = (word) => (plainWord.test(word) && !likeCommit.test(word)) || number.test(word);
/** Words of our sentences, and what stands between them. */
const isWord = (word) => word === '' || word === '·' || /^[,;:]$/.test(word) || isPlain(word);
/** One line for a log: visible, and nothing that a runner takes for a command (actions/runner ActionCommand.cs). */
const logLine = (text) => visible(text)
    .replace(/##\[/g, '## [')
    .replace(/^(\s*)::/, '$1: :');
/** An address of ours or the platform's; anything unusual in it, and it is no link. */
const isSafeAddress = (address) => /^https:\/\/[A-Za-z0-9.-]+(?::[0-9]{1,5})?(?:\/[A-Za-z0-9._~%@+=&/-]*)?(?:#[A-Za-z0-9_-]*)?$/.test(address);


/***/ }),

/***/ 90692:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pf: () => (/* binding */ label),
/* harmony export */   om: () => (/* binding */ graphSection)
/* harmony export */ });
/* unused harmony exports graphBudget, mermaidGraph */
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _changed_edges_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79339);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44529);



/**
 * GitLab draws Mermaid without asking up to 2,000 characters a page (render_sandboxed_mermaid.js, MAX_CHAR_LIMIT), so all
 * graphs of one comment share them; GitHub allows far more.
 */
const graphBudget = 1_900;
/** More lines than a reader follows with the eye. */
const edgesDrawn = 16;
/** Letters of a name in a box. */
const nodeLetters = 96;
/** So few lines are read faster in the table. */
const edgesTold = 2;
/** A bigger graph is folded away: the table above it says the same. */
const edgesOpen = 6;
/**
 * Text as the label of a node or an edge: letters, digits and spaces stay, everything else is an entity of Mermaid
 * (`#35;`). So no quote, colon, brace, percent sign, dollar, backtick or line break of the input is ever seen by Mermaid's
 * parser, by its own Markdown, icon and directive passes, or by HTML. The result is ASCII.
 */
const label = (text, limit) => entities((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cut */ .Jj)((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text), limit));
const entities = (text) => {
    // Mermaid writes its entities as `ﬂ°…¶ß` meanwhile, and takes back every `¶ß` that it finds (encodeEntities).
    const shown = text.trim().replace(/ {2,}/g, ' ').replaceAll('¶ß', '\\u{b6}ß');
    return ([...(shown === '' ? '""' : shown)]
        .map((character) => (/^[A-Za-z0-9 ]$/.test(character) ? character : `#${character.codePointAt(0) ?? 0};`))
        .join('')
        // The one word that Mermaid's lexer (flow.jison) looks for anywhere in a line, strings included.
        .replace(/direction /gi, (word) => `${word.trim()}#32;`));
};
const said = ({ side, what: [first, ...rest] }) => {
    const verb = side === 'gained' ? 'gains' : 'loses';
    return rest.length === 0 ? `${verb} ${label(first, 60)}` : `${verb} ${label(first, 44)} and ${rest.length} more`;
};
/** Line style and words tell a gain from a loss; no colour does. */
const line = (edge, from, to) => edge.side === 'gained' ? `${from} ==>|"${said(edge)}"| ${to}` : `${from} -.->|"${said(edge)}"| ${to}`;
/** Mermaid's text of the first edges that fit, and how many these are. */
const mermaidGraph = (edges, budget) => {
    const names = new Map();
    const lines = ['flowchart LR', 'accTitle: access that changes'];
    const short = (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .cutApart */ .pL)(edges.flatMap(({ from, to }) => [(0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(from), (0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(to)]), nodeLetters);
    let size = lines.join('\n').length;
    let drawn = 0;
    for (const edge of edges) {
        const known = new Map(names);
        const node = (kind, text) => {
            const key = `${kind}${text}`;
            const name = known.get(key);
            if (name !== undefined)
                return name;
            const next = `${kind}${known.size}`;
            known.set(key, next);
            return `${next}["${entities(short.get((0,_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text)) ?? '')}"]`;
        };
        const next = line(edge, node('s', edge.from), node('d', edge.to));
        if (size + next.length + 1 > budget)
            break;
        for (const [key, name] of known)
            names.set(key, name);
        lines.push(next);
        size += next.length + 1;
        drawn += 1;
    }
    return { lines, drawn };
};
/**
 * Who gains or loses what where, as a picture; in the full rendering only, and not where one line is all there is to see.
 * `share` is how many graphs the comment may have.
 */
const graphSection = (access, level, share) => {
    if (level !== 'full')
        return [];
    const { shown, total } = (0,_changed_edges_js__WEBPACK_IMPORTED_MODULE_1__/* .changedEdges */ .Hs)(access, edgesDrawn);
    const { lines, drawn } = mermaidGraph(shown, Math.floor(graphBudget / Math.max(1, share)));
    // The table above says as much in fewer lines.
    if (drawn < 2 || total <= edgesTold)
        return [];
    const left = total - drawn;
    const rest = left > 0 ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .paragraph */ .FY)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `And ${left} more, not drawn: the tables have them all.`)] : [];
    const drawing = [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .fence */ .EU)(lines, 'mermaid'), ...rest];
    if (total <= edgesOpen)
        return drawing;
    const of = left > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) ` of ${total}` : [];
    return [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .details */ .zH)((0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `Graph: ${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(drawn, 'line')}${of}; thick is gained, dotted is lost`, drawing)];
};


/***/ }),

/***/ 57531:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ title),
/* harmony export */   M: () => (/* binding */ phrase)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88796);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(81729);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44529);



/**
 * A sentence of the access difference: its values as values, our words as words. What is no such sentence is a value as a
 * whole, so nothing of it can pass for our words.
 */
const phrase = (sentence, limit = 400) => {
    const parts = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_1__/* .phraseParts */ .gC)(sentence);
    if (parts === undefined || !parts.every((part) => part.kind === 'value' || part.text.split(' ').every(_escape_js__WEBPACK_IMPORTED_MODULE_2__/* .isWord */ .Jg)))
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(sentence, limit)];
    return parts.map((part) => (part.kind === 'value' ? (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(part.text, limit) : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(part.text)));
};
/** `service orders in shop`, `deployment/orders in shop`: names as values, our words as words, for the forms of `mesh/resolve`. */
const title = (text, limit = 400) => {
    const [, kind = '', name = '', way = '', namespace = ''] = /^(service(?: account)?) ([a-z0-9.-]+)( through its waypoint)? in ([a-z0-9-]+)$/.exec(text) ?? [];
    if (kind !== '')
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(kind)} ${name}${(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL)(way)} in ${namespace}`;
    const [, controller = '', space = ''] = /^([a-z]+\/[a-z0-9.-]+) in ([a-z0-9-]+)$/.exec(text) ?? [];
    if (controller !== '')
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `${controller} in ${space}`;
    const [, other = ''] = /^any other workload in ([a-z0-9-]+)$/.exec(text) ?? [];
    return other === '' ? [(0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .value */ .Uq)(text, limit)] : (0,_block_js__WEBPACK_IMPORTED_MODULE_0__/* .say */ .cv) `any other workload in ${other}`;
};


/***/ }),

/***/ 49876:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ plural)
/* harmony export */ });
/** `1 gain`, `2 gains`; `2 losses`, where the plural is told. */
const plural = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;


/***/ }),

/***/ 95596:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GT: () => (/* binding */ saysPort),
/* harmony export */   cF: () => (/* binding */ callVerb),
/* harmony export */   pJ: () => (/* binding */ gainPhrase),
/* harmony export */   vi: () => (/* binding */ requestPhrase)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88796);

/** What callers do: requests are sent, connections opened, ports connected to. */
const callVerb = (what) => {
    if (/^(?:any )?TCP/.test(what))
        return 'open';
    return /^(?:of these, )?(?:any )?port /.test(what) ? 'connect to' : 'send';
};
/** `GET` and its path as requests are written; several methods stand before the path. */
const requestPhrase = (what) => what.replace(/^`([A-Z]+)` · `(?=[/*])/, '`$1 ').replace(/^(`[A-Z]+`(?:, `[A-Z]+`)+) · (?=`[/*])/, '$1 ');
/**
 * Whether a row of the ports that nothing names says itself which of them it is of: `any port` beside it would say otherwise.
 * Where it is of all but some, these are the destination's.
 */
const saysPort = ({ port, otherThan }, what) => {
    const told = (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseParts */ .gC)(what)?.flatMap(({ kind, text }) => (kind === 'words' ? [text] : [])) ?? [];
    const isOfPorts = told.some((text) => /(?:^|· )(?:any )?port(?: |$)/.test(text));
    return port === 0 && isOfPorts && (otherThan === undefined || !told.some((text) => /\bany port except\b/.test(text)));
};
/** What a caller can do now: `send `GET` on service orders in shop`. */
const gainPhrase = (what, on) => `can now ${callVerb(what)} ${requestPhrase(what)} on ${on}`;


/***/ }),

/***/ 4547:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B4: () => (/* binding */ withAccountsShort),
/* harmony export */   HB: () => (/* binding */ subjectsSentence),
/* harmony export */   i: () => (/* binding */ targetNames),
/* harmony export */   jm: () => (/* binding */ targetsLine),
/* harmony export */   wI: () => (/* binding */ subjectsLine)
/* harmony export */ });
/* unused harmony export shortSubjects */
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48961);
/* harmony import */ var _access_groups_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77665);
/* harmony import */ var _block_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81729);
/* harmony import */ var _phrase_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57531);
/* harmony import */ var _said_of_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95596);
/* harmony import */ var _subject_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(29454);






const account = /service account `([^`]*)` in `([^`]*)`/g;
/** Accounts of one namespace in a row of a sentence: `shop`: `web`, `api`. */
const withAccountsShort = (sentence) => {
    let last;
    return sentence.replace(/service account `[^`]*` in `[^`]*`(?:(?:, | or )service account `[^`]*` in `[^`]*`)*/g, (run) => {
        last = undefined;
        return [...run.matchAll(account)]
            .map(([, name = '', namespace = ''], index) => {
            const said = namespace === last ? `, \`${name}\`` : `${index === 0 ? '' : '; '}\`${namespace}\`: \`${name}\``;
            last = namespace;
            return said;
        })
            .join('');
    });
};
const whole = /^service account `([^`]*)` in `([^`]*)`(.*)$/;
/** Service accounts of one namespace together, `airflow: scheduler, worker`; what is no account alone stays by itself. */
const withAccountsTogether = (who) => {
    const groups = new Map();
    const out = [];
    for (const subject of who) {
        const [, name, namespace = '', rest = ''] = (typeof subject === 'string' ? whole.exec(subject) : undefined) ?? [];
        if (name === undefined || rest.includes('service account')) {
            out.push(typeof subject === 'string'
                ? withAccountsShort(subject)
                : { ...subject, others: withAccountsShort(subject.others), known: withAccountsShort(subject.known) });
            continue;
        }
        const key = JSON.stringify([namespace, rest]);
        const known = groups.get(key);
        if (known !== undefined) {
            known.names.push(name);
            continue;
        }
        const group = { names: [name], namespace, rest };
        groups.set(key, group);
        out.push(group);
    }
    return out.map((one) => typeof one === 'object' && 'names' in one
        ? `\`${one.namespace}\`: ${one.names.map((name) => `\`${name}\``).join(', ')}${one.rest}`
        : one);
};
/** Subjects as a table says them: sentences of the difference with their marks, one for each that is told by itself. */
const shortSubjects = (who) => withAccountsTogether(who).map(_subject_text_js__WEBPACK_IMPORTED_MODULE_3__/* .subjectSentence */ .u9);
/** Whom of those known a subject means stands on a line of its own, after the whole set. */
const subjectLine = (subject) => {
    if (typeof subject === 'string')
        return (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(subject);
    const { base, others, fate, title: titled, known } = subject;
    const whole = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(base)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)('except')} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(others)} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`(${fate})`)}`;
    if (known === '')
        return whole;
    return [
        ...whole,
        _block_js__WEBPACK_IMPORTED_MODULE_1__/* .newLine */ .Nx,
        ...(titled === '' ? (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)((0,_subject_text_js__WEBPACK_IMPORTED_MODULE_3__/* .knownSentence */ .XF)(subject)) : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .strong */ .ko)(titled)}: ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(known)}`),
    ];
};
/** Sources of a row as one line. */
const subjectsLine = (who, limit) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(withAccountsTogether(who), limit, subjectLine, '; ');
/** The same where a line cannot be broken. */
const subjectsSentence = (who, limit) => (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .listed */ .KE)(shortSubjects(who), limit, (subject) => (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(subject), '; ');
const targetNames = (destinations) => {
    const namespaces = new Set(destinations.map(({ namespace }) => namespace));
    const [only] = namespaces;
    const kinds = new Map();
    for (const { workload, namespace } of destinations)
        if (workload !== undefined) {
            const name = `${namespace}/${nameOf(workload)}`;
            kinds.set(name, (kinds.get(name) ?? new Set()).add(workload));
        }
    return {
        namespace: namespaces.size === 1 ? only : undefined,
        ambiguous: new Set([...kinds].filter(([, workloads]) => workloads.size > 1).map(([name]) => name)),
    };
};
const nameOf = (workload) => workload.slice(workload.indexOf('/') + 1);
/** The destination by the name that its owner uses: its Deployment or StatefulSet, else its Service, else its labels. */
const targetName = ({ workload, namespace, title: said, unmet }, names) => {
    const prefix = names.namespace === undefined ? `${namespace}/` : '';
    const [, service, way] = /^service ([a-z0-9.-]+)( through its waypoint)? in /.exec(said) ?? [];
    if (service !== undefined && (workload === undefined || way !== undefined))
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(`${prefix}${service}`, 160)];
    if (workload !== undefined) {
        const name = names.ambiguous.has(`${namespace}/${nameOf(workload)}`) ? workload : nameOf(workload);
        return [(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(`${prefix}${name}`, 160)];
    }
    const suffix = ` in ${namespace}`;
    const alone = names.namespace !== undefined && said.endsWith(suffix) ? said.slice(0, -suffix.length) : said;
    const [, labels = ''] = /^any workload with (.*)$/.exec(alone) ?? [];
    if (labels !== '')
        return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `any workload with ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(labels, 160)}${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(unmet === undefined ? '' : ', none known here')}`;
    return alone === 'any other workload' ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `any other workload` : (0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .title */ .D)(alone, 160);
};
const nameOfPlace = (place, names) => ({
    namespace: place.destination.namespace,
    name: targetName(place.destination, names),
    ports: (0,_said_of_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .saysPort */ .GT)(place.destination, place.row.what) ? '' : (0,_access_groups_js__WEBPACK_IMPORTED_MODULE_0__/* .portsOfRow */ .gM)(place),
    further: place.row.where,
});
const oneNumber = /^port (\d+)$/;
/** `web:8080`: a name of one word takes its port with it. */
const withNumber = (name, ports) => {
    const [, number] = oneNumber.exec(ports) ?? [];
    const [only, ...more] = name;
    if (number === undefined)
        return name;
    return only?.kind === 'value' && more.length === 0
        ? [{ ...only, text: `${only.text}:${number}` }]
        : [...name, ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` port ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(number)}`];
};
/** With its ports where no others follow that are alike. */
const placeLine = ({ name, ports, further }) => {
    const told = withNumber(name, ports);
    if (further === '')
        return told;
    const at = ports === '' || oneNumber.test(ports) ? told : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${told} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`(${ports})`)}`;
    return (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${at} ${(0,_phrase_js__WEBPACK_IMPORTED_MODULE_2__/* .phrase */ .M)(further)}`;
};
/** Destinations of one namespace under its name, where the table has several namespaces. */
const byNamespace = (places, names, limit) => {
    const groups = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(places.slice(0, limit), ({ destination }) => destination.namespace);
    const lines = [...groups].map(([namespace, members]) => {
        const isUnder = names.namespace === undefined && members.length > 1;
        const within = isUnder ? { ...names, namespace } : names;
        const told = (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(members.map((place) => placeLine(nameOfPlace(place, within))), ', ');
        return isUnder ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .value */ .Uq)(namespace, 160)}: ${told}` : told;
    });
    const left = places.length - limit;
    return [
        ...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(lines, groups.size > 1 && groups.size < places.length ? '; ' : ', '),
        ...(left > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` and ${left} more` : []),
    ];
};
/** Ports with numbers first, then what holds at any port. */
const portRank = (ports) => (ports === '' ? 0 : ports === 'any port' ? 1 : 2);
/**
 * Destinations of a row as one line: ports that have numbers first; those that hold at the same other ports say once which. A
 * workload that has several ports with numbers stands once where the row is of all of them.
 */
const targetsLine = (places, names, limit) => {
    const distinct = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(places, (place) => JSON.stringify(nameOfPlace(place, names)));
    const each = [...distinct.values()].flatMap(([first]) => first ?? []);
    const groups = [
        ...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(each, (place) => {
            const { ports, further } = nameOfPlace(place, names);
            return further !== '' || oneNumber.test(ports) ? '' : ports;
        }),
    ].sort(([left], [right]) => portRank(left) - portRank(right));
    let room = limit;
    const lines = groups.flatMap(([ports, members]) => {
        const shown = Math.min(room, members.length);
        room -= shown;
        if (shown === 0)
            return [];
        const told = byNamespace(members.slice(0, shown), names, shown);
        return [ports === '' ? told : (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) `${told} ${(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL)(`(${ports})`)}`];
    });
    const left = each.length - (limit - room);
    return [...(0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .joined */ .oR)(lines, '; '), ...(left > 0 ? (0,_block_js__WEBPACK_IMPORTED_MODULE_1__/* .say */ .cv) ` and ${left} more` : [])];
};


/***/ }),

/***/ 29454:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XF: () => (/* binding */ knownSentence),
/* harmony export */   kP: () => (/* binding */ meansPlaintext),
/* harmony export */   u9: () => (/* binding */ subjectSentence),
/* harmony export */   yq: () => (/* binding */ subjectText)
/* harmony export */ });
/* harmony import */ var _mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88796);

const value = '`[^`]*`';
const term = `(?:service account ${value} in ${value}(?: of trust domain ${value})?(?: \\(trust domain [^()]*\\))?|(?:identities|namespace|trust domain) ${value})`;
const complement = new RegExp(`^(.+?) except (${term}(?:, ${term})*)$`);
const terms = new RegExp(term, 'g');
const untold = {
    title: 'not in this row',
    one: 'which this row leaves out',
    many: 'which this row leaves out',
};
const unchanged = {
    title: 'nothing changes for these',
    one: 'for which nothing changes',
    many: 'for which nothing changes',
};
const fates = {
    gained: {
        allowed: { title: 'allowed before, too', one: 'which had it before', many: 'which had it before' },
        refused: { title: 'still refused', one: 'which stays without it', many: 'which stay without it' },
        unchanged,
        untold,
    },
    lost: {
        allowed: { title: 'still allowed', one: 'which keeps it', many: 'which keep it' },
        refused: { title: 'refused before, too', one: 'which never had it', many: 'which never had it' },
        unchanged,
        untold,
    },
};
/** `a, b and 3 more, the workload itself`; empty where nobody known is meant. */
const knownText = ({ known, more = 0, itself }, most) => {
    const others = known.filter((one) => one !== itself);
    const counted = more - (itself === undefined || known.includes(itself) ? 0 : 1);
    const left = Math.max(0, others.length - most) + counted;
    const named = others.slice(0, most).join(', ');
    return [
        ...(named === '' ? [] : [`${named}${left === 0 ? '' : ` and ${left} more`}`]),
        ...(itself === undefined ? [] : ['the workload itself']),
    ].join(', ');
};
/** Undefined for a subject that takes out nobody, or something else than names. With `most` of 0 it names nobody known. */
const subjectText = (who, side, callers, most = Infinity) => {
    const [, base = '', names = ''] = complement.exec(who) ?? [];
    if (base === '')
        return undefined;
    const isOne = (names.match(terms) ?? []).length === 1;
    const fate = fates[side][callers?.excepted ?? 'untold'];
    const all = base === 'any mTLS identity'
        ? 'all mTLS identities but'
        : base === 'anyone'
            ? 'everyone, with and without mTLS, but'
            : `${base}, but not`;
    const known = callers === undefined || most === 0 ? undefined : knownText(callers, most);
    return {
        base: base === 'anyone' ? 'anyone, with or without mTLS,' : base,
        others: names,
        fate: fate.title,
        title: known === undefined || known === '' ? '' : `among those known, these ${side === 'gained' ? 'gain' : 'lose'} it`,
        known: known === '' ? 'none of the accounts known here' : (known ?? ''),
        all: `${all} ${names}, ${isOne ? fate.one : fate.many}`,
    };
};
/** The whole in one sentence. */
const subjectSentence = (subject) => typeof subject === 'string'
    ? subject
    : [
        `${subject.base} except ${subject.others} (${subject.fate})`,
        ...(subject.known === '' ? [] : [knownSentence(subject)]),
    ].join('; ');
/** `among those known, these lose it: …`. */
const knownSentence = ({ title, known }) => title === '' ? known : `${title}: ${known}`;
/** Whether callers without mTLS are among those that the subject means. */
const meansPlaintext = (who) => (0,_mesh_difference_phrase_js__WEBPACK_IMPORTED_MODULE_0__/* .phraseParts */ .gC)(who)?.some(({ kind, text }) => kind === 'words' && /\banyone\b/.test(text)) ?? true;


/***/ })

};
