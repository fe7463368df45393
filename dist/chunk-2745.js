export const id = 2745;
export const ids = [2745];
export const modules = {

/***/ 79238:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Yo: () => (/* binding */ isCiIssuer),
/* harmony export */   iq: () => (/* binding */ platformOfIssuer),
/* harmony export */   zg: () => (/* binding */ isSharedIssuer)
/* harmony export */ });
/** Issuers whose tokens anybody with an account can get: a rule that trusts one must pin a repository, project or owner id. */
const shared = [
    /^https:\/\/token\.actions\.githubusercontent\.com$/,
    /^https:\/\/gitlab\.com$/,
    /^https:\/\/agent\.buildkite\.com$/,
    /^https:\/\/oidc\.codefresh\.io$/,
    /^https:\/\/oidc\.(eu-|asia-)?buddyusercontent\.com$/,
];
const isSharedIssuer = function (issuer) { return shared.some((pattern) => pattern.test(issuer)) };
/**
 * The platform behind an issuer of CI tokens, where its address tells: github.com and its enterprise forms, GitHub
 * Enterprise Server (`/_services/token`), gitlab.com. A self-managed GitLab may have any address, so it is named to
 * `isCiIssuer` by the configuration.
 */
const platformOfIssuer = function (issuer) {
    if (/^https:\/\/token\.actions\.githubusercontent\.com(\/[^/]+)?$/.test(issuer))
        return 'github';
    if (/^https:\/\/token\.actions\.[a-z0-9-]+\.ghe\.com(\/[^/]+)?$/.test(issuer))
        return 'github';
    if (/^https:\/\/[^/]+\/_services\/token$/.test(issuer))
        return 'github';
    return issuer === 'https://gitlab.com' ? 'gitlab' : undefined;
};
/** Whether an issuer gives tokens to CI jobs: by its address, or because the configuration trusts it. */
const isCiIssuer = function (issuer, configured = []) { return configured.includes(issuer) ||
    isSharedIssuer(issuer) ||
    platformOfIssuer(issuer) !== undefined ||
    /^https:\/\/oidc\.circleci\.com\/org\//.test(issuer) };


/***/ }),

/***/ 17963:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ daysBetween),
/* harmony export */   o: () => (/* binding */ hasExpired)
/* harmony export */ });
/** Whether a binding's last day is over. `today`: YYYY-MM-DD, UTC, as the dates are; ISO dates sort as days do. */
const hasExpired = function ({ expires }, today) { return expires !== undefined && expires < today };
const day = 24 * 3600 * 1000;
/** Whole days from one date to another; negative where it is over. */
const daysBetween = function (from, to) { return Math.round((Date.parse(to) - Date.parse(from)) / day) };


/***/ }),

/***/ 90135:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(90135, module.exports, ["Kp","P4","gt","v5"], "./later-bindings.cjs")

/***/ }),

/***/ 46549:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FF: () => (/* binding */ without),
/* harmony export */   QU: () => (/* binding */ asKubernetesObject),
/* harmony export */   Vk: () => (/* binding */ sameJson),
/* harmony export */   Xp: () => (/* binding */ isSaidBy)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);


/** Whether a file says the same as the rendered object but for labels and annotations that the rendered one adds. */
const isSaidBy = function ({ object }, file) {
    const rest = (content) => without(content, ['metadata']);
    const holds = (name) => {
        const ours = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(object, 'metadata', name);
        return Object.entries(file[name]).every(([key, value]) => key === 'kubectl.kubernetes.io/last-applied-configuration' || ours[key] === value);
    };
    return sameJson(rest(object), rest(file.content)) && holds('labels') && holds('annotations');
};
/** A copy that lacks these members. */
const without = function (object, names) { return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name))) };
/** Equal whatever the order of members. */
const sameJson = function (a, b) {
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(a) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(b)) {
        const names = Object.keys(a);
        return (names.length === Object.keys(b).length &&
            names.every((name) => Object.hasOwn(b, name) && sameJson(a[name], b[name])));
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        const [left, right] = [a, b];
        return left.length === right.length && left.every((item, index) => sameJson(item, right[index]));
    }
    return a === b;
};
/** As a member of the state after the change, so that its access and permissions are judged like any other's. */
const asKubernetesObject = function (rendered) { return ({
    key: rendered.key,
    apiVersion: typeof rendered.object['apiVersion'] === 'string' ? rendered.object['apiVersion'] : '',
    labels: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(rendered.object, 'metadata', 'labels'),
    annotations: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(rendered.object, 'metadata', 'annotations'),
    content: rendered.object,
    source: rendered.source,
    locate: () => rendered.source,
}) };


/***/ }),

/***/ 35116:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   xg: () => (/* binding */ callerKey)
/* harmony export */ });
/* unused harmony export callFindingKinds */
/** What is not as it was declared, in the words of docs/rules. */
const callFindingKinds = (/* unused pure expression or super */ null && ([
    'MISSING',
    'EXCESS',
    'NO-DEFAULT-DENY',
    'PLAINTEXT',
    'UNKNOWN-TARGET',
    'SHARED-IDENTITY',
    'DEFAULT-IDENTITY',
    'NOT-INJECTED',
    'STALE',
    'OTHER-ENVIRONMENT',
    'OWNERS',
    'SEGMENT',
    'UNPROVEN',
]));
/**
 * Kinds that say that both sets are not the same: also where somebody runs as an identity whose calls are not declared for
 * him. The others are about identities of nobody, and about owners.
 */
const breaking = new Set([
    'MISSING',
    'EXCESS',
    'NO-DEFAULT-DENY',
    'PLAINTEXT',
    'UNKNOWN-TARGET',
    'SHARED-IDENTITY',
    'DEFAULT-IDENTITY',
    'NOT-INJECTED',
    'OTHER-ENVIRONMENT',
    'SEGMENT',
]);
/** What cannot be decided is never aligned. */
const verdictOf = function (findings) {
    if (findings.some(({ kind }) => breaking.has(kind)))
        return 'not aligned';
    return findings.some(({ kind }) => kind === 'UNPROVEN') ? 'cannot prove' : 'aligned';
};
/** A caller as an object that a finding can be about. */
const callerKey = function (namespace, id) { return ({
    group: 'meshgate.dev',
    kind: 'Caller',
    namespace,
    name: id,
}) };


/***/ }),

/***/ 9685:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ needsHttp),
/* harmony export */   _B: () => (/* binding */ serviceTitle),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   xS: () => (/* binding */ operationText)
/* harmony export */ });
const serviceTitle = function ({ name, namespace }) { return `${name}.${namespace}` };
/** `NAMESPACE/NAME`: what tells callers apart in a mesh. */
const identityOf = function ({ namespace, serviceAccount }) { return `${namespace}/${serviceAccount}` };
/** Whether a call says more than its port. */
const needsHttp = function ({ methods, paths, exceptPaths }) { return methods.length + paths.length + exceptPaths.length > 0 };
/** `GET, POST /v1/orders*`, `any request`. */
const operationText = function ({ methods, paths, exceptPaths, }) {
    const parts = [
        methods.join(', '),
        paths.join(', '),
        exceptPaths.length === 0 ? '' : `any path but ${exceptPaths.join(', ')}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'any request' : parts.join(' ');
};


/***/ }),

/***/ 26091:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ runs),
/* harmony export */   l: () => (/* binding */ componentCalls)
/* harmony export */ });
/* harmony import */ var _imported_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32479);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);


const has = function ({ components }, name) { return components.some((component) => component.name === name && component.services.length > 0) };
/** Whether an executor is among them: `Celery`, `Kubernetes`, `Local`. */
const runs = function ({ executors }, word) { return executors.some((executor) => executor.includes(word) || (word !== 'Local' && executor.includes('CeleryKubernetes'))) };
const three = function ({ major }) { return major === 3 };
const component = function (name) { return ({ component: name }) };
/** Scheduler and workers never talk: Celery goes through the broker, Kubernetes through the API server. */
const rows = [
    {
        from: ['gateway'],
        to: ['api-server'],
        port: /^(?:api-server|8080)$/,
        kind: 'write',
        exceptPaths: ['/execution', '/execution/*'],
        when: (all) => three(all) && !has(all, 'execution-api-server'),
    },
    {
        from: ['gateway'],
        to: ['api-server'],
        port: /^(?:api-server|8080)$/,
        kind: 'write',
        when: (all) => three(all) && has(all, 'execution-api-server'),
    },
    { from: ['gateway'], to: ['webserver'], port: /^(?:airflow-ui|web|8080)$/, kind: 'write' },
    {
        from: ['tasks'],
        to: ['execution-api-server', 'api-server'],
        port: /^(?:api-server|execution-api-server|8080)$/,
        kind: 'write',
        paths: ['/execution/*'],
        when: three,
    },
    {
        from: [component('api-server'), component('webserver')],
        to: ['worker'],
        port: /^(?:worker-logs|worker|8793)$/,
        kind: 'read',
        when: (all) => runs(all, 'Celery'),
    },
    {
        from: [component('api-server'), component('webserver')],
        to: ['triggerer'],
        port: /^(?:triggerer-logs|8794)$/,
        kind: 'read',
    },
    {
        from: [component('api-server'), component('webserver')],
        to: ['scheduler'],
        port: /^(?:task-logs|worker-logs|8793)$/,
        kind: 'read',
        when: (all) => runs(all, 'Local'),
    },
    {
        from: [component('scheduler'), 'celery workers', component('flower')],
        to: ['redis'],
        port: /^(?:redis-db|6379)$/,
        kind: 'write',
        when: (all) => runs(all, 'Celery'),
    },
    { from: ['database users'], to: ['pgbouncer', 'postgresql'], port: /^(?:pgbouncer|tcp-postgresql)$/, kind: 'write' },
    { from: [component('pgbouncer')], to: ['postgresql'], port: /^tcp-postgresql$/, kind: 'write' },
    { from: ['gateway'], to: ['flower'], port: /^(?:flower-ui|flower|5555)$/, kind: 'write' },
    { from: ['prometheus'], to: ['statsd'], port: /^(?:statsd-scrape|9102)$/, kind: 'read' },
    { from: ['prometheus'], to: ['pgbouncer'], port: /^(?:pgb-metrics|9127)$/, kind: 'read' },
];
const asksDatabase = function (container) { return /\bairflow db\b/.test([...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(container, 'command'), ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(container, 'args')].join(' ')) };
/** Workers need the database for Celery's results, and in 2.x for the tasks themselves. */
const databaseUsers = function (inventory) { return inventory.components.filter(({ name, ends, podSpec }) => {
    // The community chart lets Flower wait for the migrations, too.
    if ((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, 'initContainers').some(asksDatabase))
        return true;
    if (['redis', 'pgbouncer', 'postgresql', 'statsd', 'flower', 'execution-api-server'].includes(name))
        return false;
    if (name === 'task pod')
        return inventory.major === 2;
    if (name === 'worker')
        return inventory.major === 2 || runs(inventory, 'Celery');
    return (ends ||
        ['scheduler', 'api-server', 'webserver', 'dag-processor', 'triggerer', 'db-migrations', 'sync-users'].includes(name));
}) };
const taskRunners = function (inventory) { return inventory.components.filter(({ name }) => (name === 'worker' && runs(inventory, 'Celery')) ||
    (name === 'task pod' && runs(inventory, 'Kubernetes')) ||
    (name === 'scheduler' && runs(inventory, 'Local'))) };
const callersOf = function (inventory, who) {
    if (typeof who === 'object')
        return inventory.components.filter(({ name }) => name === who.component);
    switch (who) {
        case 'tasks':
            return taskRunners(inventory);
        case 'celery workers':
            return inventory.components.filter(({ name }) => name === 'worker');
        case 'database users':
            return databaseUsers(inventory);
        case 'gateway':
        case 'prometheus':
            return [];
    }
};
/** The Service of a component that leads to a port; of several the one with an address, since both reach one workload. */
const callsTo = function (inventory, { to, port, kind, paths, exceptPaths }) {
    const name = to.find((one) => has(inventory, one));
    const reached = inventory.components.filter((one) => one.name === name);
    const calls = reached.flatMap(({ services }) => {
        const fitting = services.flatMap((service) => service.ports
            .filter((one) => !one.udp && (port.test(one.name) || port.test(String(one.number))))
            .map(({ number }) => ({ service, number })));
        // The narrowest Service of a worker set is its own, beside the one that reaches every set.
        const chosen = fitting.find(({ service }) => !service.headless) ?? fitting.at(-1);
        return chosen === undefined ? [] : [{ service: chosen.service.name, port: chosen.number }];
    });
    const unique = new Map(calls.map((call) => [`${call.service}:${call.port}`, call]));
    return [...unique.values()].map((call) => ({
        ...call,
        ...(paths === undefined ? {} : { paths }),
        ...(exceptPaths === undefined ? {} : { exceptPaths }),
        kind,
    }));
};
const idOf = function (release, { name, from, serviceAccount }) { return (0,_imported_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callerIdOf */ .iT)(`${release === '' ? 'airflow' : release}.${name === 'worker' || name === 'task pod' ? serviceAccount : name}${name === 'task pod' ? '.pods' : from.startsWith('CronJob/') && name === 'worker' ? '.cron' : ''}`) };
/** The component calls of a rendered chart, for the executors and the version that it holds. */
const componentCalls = function (inventory, options) {
    const callers = new Map();
    const add = (caller, calls) => {
        const known = callers.get(caller.id);
        const all = new Map([...(known?.calls ?? []), ...calls].map((call) => [JSON.stringify(call), call]));
        callers.set(caller.id, { ...caller, calls: [...all.values()] });
    };
    const outside = (id, identity, calls) => {
        const [namespace, serviceAccount] = identity?.split('/') ?? [];
        if (namespace === undefined || serviceAccount === undefined || calls.length === 0)
            return;
        add({ id, group: 'outside', serviceAccount, namespace, owners: options.owners }, calls);
    };
    for (const row of rows.filter(({ when }) => when?.(inventory) ?? true)) {
        const calls = callsTo(inventory, row);
        if (calls.length === 0)
            continue;
        for (const who of row.from) {
            if (who === 'gateway')
                outside('gateway', options.gateway, calls);
            else if (who === 'prometheus')
                outside('prometheus', options.prometheus, calls);
            else
                for (const one of callersOf(inventory, who)) {
                    const { serviceAccount } = one;
                    add({ id: idOf(inventory.release, one), group: one.name, serviceAccount, owners: options.owners }, calls);
                }
        }
    }
    return { callers: [...callers.values()], notes: notesOf(inventory, options) };
};
const notesOf = function (inventory, { gateway, prometheus }) {
    const udp = inventory.components.flatMap(({ services }) => services.flatMap(({ name, ports }) => ports.filter((port) => port.udp).map(({ number }) => `${name}:${number}`)));
    const isExternal = (name) => !has(inventory, name);
    return [
        `Airflow ${inventory.major}, ${inventory.executors.join(' and ')}: scheduler and workers never call each other.`,
        ...(gateway === undefined ? ['No --gateway is named, so nobody reaches the web server from outside.'] : []),
        ...(prometheus === undefined ? ['No --prometheus is named, so metrics are scraped by nobody in the mesh.'] : []),
        ...(udp.length === 0 ? [] : [`UDP, which no proxy of the mesh carries: ${[...new Set(udp)].join(', ')}.`]),
        ...(isExternal('postgresql') ? ['The database is not in the chart: it needs a ServiceEntry.'] : []),
        ...(runs(inventory, 'Celery') && isExternal('redis')
            ? ['The broker is not in the chart: it needs a ServiceEntry.']
            : []),
    ];
};


/***/ }),

/***/ 18124:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(18124, module.exports, ["O1","XD","e3","uo"], "./later-importers.cjs")

/***/ }),

/***/ 32479:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(32479, module.exports, ["R4","iT","z7"], "./later-importers.cjs")

/***/ }),

/***/ 90027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readIni)
/* harmony export */ });
/** Options of an INI file, as Python's configparser has them on one line each; other lines are left out. */
const readIni = function (text) {
    let section = '';
    return text.split('\n').flatMap((line) => {
        section = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1] ?? section;
        const [, name, value] = /^\s*([A-Za-z0-9_.]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [{ section, name, value }];
    });
};


/***/ }),

/***/ 4175:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(4175, module.exports, ["I","x"], "./later-mesh.cjs")

/***/ }),

/***/ 75344:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ trafficKind)
/* harmony export */ });
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
const trafficKind = function ({ group, kind }) {
    const kinds = Object.hasOwn(groups, group) ? groups[group] : undefined;
    if (kinds === undefined || modelled.has(`${group}/${kind}`))
        return undefined;
    return Object.hasOwn(kinds, kind) ? kinds[kind] : { judged: '', notJudged: 'what this kind does to requests' };
};


/***/ }),

/***/ 2332:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(2332, module.exports, ["Hb","Qv","W6","a5"], "./later-mesh.cjs")

/***/ }),

/***/ 42467:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(42467, module.exports, ["D"], "./later-mesh.cjs")

/***/ }),

/***/ 96022:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(96022, module.exports, ["J"], "./later-mesh.cjs")

/***/ }),

/***/ 66067:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ fullNameOf),
/* harmony export */   Yj: () => (/* binding */ servicesOf),
/* harmony export */   s6: () => (/* binding */ servicesOfHost)
/* harmony export */ });
/**
 * Services that a host of a route or a DestinationRule stands for, as Istio resolves it in the namespace of the object:
 * a short name is one of that namespace, `*.shop.svc.cluster.local` every Service of the namespace.
 */
const servicesOfHost = function (host, namespace, services) {
    if (host === '')
        return [];
    if (host.startsWith('*')) {
        const end = host.slice(1);
        return services.filter((one) => fullNames(one).some((name) => name.endsWith(end)));
    }
    const named = byFullName(services);
    const known = named.get(host) ?? [];
    if (known.length > 0)
        return known;
    const short = (named.get(`${host}.${namespace}`) ?? []).filter((one) => one.name === host && one.namespace === namespace);
    if (short.length > 0 || host.includes('.'))
        return short;
    return [{ namespace, name: host }];
};
/** `orders.shop.svc.cluster.local`. */
const fullNameOf = function ({ namespace, name }) { return `${name}.${namespace}.svc.cluster.local` };
const fullNames = function (service) { return [
    `${service.name}.${service.namespace}`,
    `${service.name}.${service.namespace}.svc`,
    fullNameOf(service),
] };
const namesOf = new WeakMap();
/** The same list is asked for many hosts. */
const byFullName = function (services) {
    const found = namesOf.get(services);
    if (found !== undefined)
        return found;
    const fresh = new Map();
    for (const one of services)
        for (const name of fullNames(one)) {
            const list = fresh.get(name);
            if (list === undefined)
                fresh.set(name, [one]);
            else
                list.push(one);
        }
    namesOf.set(services, fresh);
    return fresh;
};
const servicesOf = function (state) { return state.objects.filter(({ key }) => key.group === '' && key.kind === 'Service') };


/***/ }),

/***/ 72802:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q5: () => (/* binding */ validateObject)
});

// UNUSED EXPORTS: validateBySchema, validateByWebhook

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/served-kinds.ts
var served_kinds = __webpack_require__(654);
// EXTERNAL MODULE: ./src/manifests/negative-field.ts
var negative_field = __webpack_require__(55350);
// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/mesh/vocabulary.ts
var vocabulary = __webpack_require__(83217);
// EXTERNAL MODULE: ./src/mesh/evaluate/address.ts
var address = __webpack_require__(78321);
;// CONCATENATED MODULE: ./src/mesh/validate/values.ts

const checkAddress = function (value) {
    const slash = value.indexOf('/');
    if (slash < 0)
        return (0,address/* readAddress */.z)(value) === undefined ? `bad IP address (${value})` : undefined;
    const base = (0,address/* readAddress */.z)(value.slice(0, slash));
    const length = value.slice(slash + 1);
    const width = base?.family === 4 ? 32 : 128;
    return base !== undefined && /^(0|[1-9]\d{0,2})$/.test(length) && Number(length) <= width
        ? undefined
        : `bad CIDR range (${value})`;
};
const checkPort = function (value) { return /^[+]?\d{1,10}$/.test(value) && Number(value) <= 65535 ? undefined : `bad port (${value})` };
const checkServiceAccount = function (value) {
    const parts = value.split('/');
    if (parts.length > 2)
        return `expected format <namespace>/<serviceAccount> or <serviceAccount>, got ${value}`;
    return parts.includes('') ? `namespace and service account must not be empty, got ${value}` : undefined;
};
const checkWildcard = function (value) {
    const stars = value.split('*').length - 1;
    if (stars > 1)
        return `at most one wildcard is allowed, found ${value}`;
    if (stars === 1 && !value.startsWith('*') && !value.endsWith('*'))
        return `wildcard is only allowed at the start or end, found ${value}`;
    return undefined;
};
const checkTrustDomain = function (value) { return value.includes('/') ? `must not contain '/', found ${value}` : checkWildcard(value) };
/** A segment of a path template (I security.go: IsValidLiteral). */
const isLiteral = function (text) { return /^[a-zA-Z0-9\-._~%!$&'()+,;:@=]+$/.test(text) };
/** Only paths that hold an operator are templates; others are patterns and not looked at. */
const checkPath = function (value) {
    if (!value.includes('{*}') && !value.includes('{**}'))
        return /[{}]/.test(value) ? `Contains '{' or '}' beyond a supported path template, found ${value}` : undefined;
    let last = false;
    for (const segment of value.replace(/^\/+|\/+$/g, '').split('/')) {
        if (segment === '{*}' || segment === '{**}') {
            if (last)
                return `{**} is not the last operator in the template, found ${value}`;
            last = segment === '{**}';
            continue;
        }
        if (/[{}]/.test(segment))
            return `Contains '{' or '}' beyond a supported path template, found ${value}`;
        if (!isLiteral(segment))
            return `Contains segment ${segment} with invalid string literal, found ${value}`;
    }
    return undefined;
};
/** `http` or `https`, a host, and a port that is a number (I security.go: ParseJwksURI). */
const checkJwksUri = function (value) {
    const found = /^([a-zA-Z][a-zA-Z0-9+.-]*):\/\/(\[[^\]]*\]|[^:/?#]*)(?::([^/?#]*))?(?:[/?#]|$)/.exec(value);
    const scheme = found?.[1]?.toLowerCase() ?? '';
    if (scheme !== 'http' && scheme !== 'https')
        return `URI scheme "${scheme}" is not supported`;
    const port = found?.[3];
    return port === undefined || /^\d{1,5}$/.test(port) ? undefined : `invalid port "${port}" in ${value}`;
};

;// CONCATENATED MODULE: ./src/mesh/validate/conditions.ts



const anything = function () { return undefined };
const checks = {
    'source.ip': { value: checkAddress, custom: 'supported' },
    'remote.ip': { value: checkAddress, custom: 'supported' },
    'destination.ip': { value: checkAddress, custom: 'supported' },
    'destination.port': { value: checkPort, custom: 'supported' },
    'source.serviceAccount': { value: checkServiceAccount, custom: 'not supported' },
    'source.trustDomain': { value: checkWildcard, custom: 'not supported' },
    'source.namespace': { value: anything, custom: 'not supported' },
    'source.principal': { value: anything, custom: 'not supported' },
    'request.auth.principal': { value: anything, custom: 'not supported' },
    'request.auth.audiences': { value: anything, custom: 'not supported' },
    'request.auth.presenter': { value: anything, custom: 'not supported' },
    'request.auth.claims': { value: anything, custom: 'not supported' },
    'request.headers': { value: anything, custom: 'supported' },
    'connection.sni': { value: anything, custom: 'supported' },
    'experimental.envoy.filters.': { value: anything, custom: 'supported' },
};
/** The word of Istio's that a key starts with, whatever stands behind it. */
const wordOf = function (key) { return vocabulary/* conditionKeyNames */.DO.find((word) => (vocabulary/* conditionKeys */.Ee[word].form === 'plain' ? key === word : key.startsWith(word))) };
/** Whether a CUSTOM policy may not have the key. */
const needsIdentity = function (key) {
    const word = wordOf(key);
    return word !== undefined && checks[word].custom === 'not supported';
};
const replaced = new Map([
    ['destination.namespace', 'attribute destination.namespace is replaced by the metadata.namespace'],
]);
const isBracketed = function (key, prefix) { return /^\[[^\]]+\]/.test(key.slice(prefix.length)) && key.endsWith(']') };
/**
 * What istiod says of a `when` key and its values (I security.go: ValidateAttribute); undefined where it takes them. One
 * that came before the word knows it as little as any other.
 */
const checkCondition = function (key, values, istio) {
    const word = wordOf(key);
    if (word !== undefined && !(0,version/* hasFix */.EQ)(istio, vocabulary/* conditionKeys */.Ee[word].since))
        return `unknown attribute: ${key}`;
    if (word !== undefined && vocabulary/* conditionKeys */.Ee[word].form === 'plain') {
        for (const value of values) {
            const message = value === '' ? 'empty value not allowed' : checks[word].value(value);
            if (message !== undefined)
                return message;
        }
        return undefined;
    }
    if (word !== undefined) {
        const start = key.indexOf('[');
        const fine = word.endsWith('.') ? start > 0 && isBracketed(key, key.slice(0, start)) : isBracketed(key, word);
        if (!fine)
            return `bad key (${key}): should have format a[b]`;
        return values.includes('') ? 'empty value not allowed' : undefined;
    }
    if (key.startsWith('destination.labels'))
        return `attribute ${key} is replaced by the workload selector`;
    if (key === 'destination.user' || key === 'destination.name')
        return `deprecated attribute ${key}: only supported in v1alpha1`;
    return replaced.get(key) ?? `unknown attribute: ${key}`;
};

// EXTERNAL MODULE: ./src/mesh/validate/schema.ts
var validate_schema = __webpack_require__(92257);
;// CONCATENATED MODULE: ./src/mesh/validate/targeting.ts


const error = function (message, pointer) { return ({ severity: 'error', by: 'webhook', message, pointer }) };
const allowed = [
    '/Service',
    'networking.istio.io/ServiceEntry',
    'gateway.networking.k8s.io/Gateway',
    'gateway.networking.k8s.io/GatewayClass',
];
const checkRef = function (ref, pointer) {
    const out = [];
    if ((0,fields/* textAt */.$6)(ref, 'name') === '')
        out.push(error('targetRef name must be set', pointer));
    if ((0,fields/* textAt */.$6)(ref, 'namespace') !== '')
        out.push(error('targetRef namespace must not be set; cross namespace referencing is not supported', pointer));
    const group = (0,fields/* textAt */.$6)(ref, 'group') === 'core' ? '' : (0,fields/* textAt */.$6)(ref, 'group');
    if (!allowed.includes(`${group}/${(0,fields/* textAt */.$6)(ref, 'kind')}`))
        out.push(error(`targetRef must be to one of [${allowed.join(' ')}] but was ${group}/${(0,fields/* textAt */.$6)(ref, 'kind')}`, pointer));
    return out;
};
/** Selector and target references (I validation.go: 1318-1401). */
const checkTargeting = function (spec, withTargets) {
    const out = [];
    if ((0,validate_schema/* has */.zy)(spec, 'selector')) {
        const labels = (0,fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels');
        for (const [name, value] of Object.entries(labels)) {
            if (name === '')
                out.push(error('empty key is not supported in selector', '/spec/selector/matchLabels'));
            if (name.includes('*') || value.includes('*'))
                out.push(error(`wildcard is not supported in selector: ${name}=${value}`, '/spec/selector/matchLabels'));
        }
        if (Object.keys(labels).length === 0)
            out.push({
                severity: 'warning',
                by: 'webhook',
                message: 'workload selector specified without labels',
                pointer: '/spec/selector',
            });
    }
    if (!withTargets)
        return out;
    const refs = (0,fields/* listAt */.gT)(spec, 'targetRefs').length > 0;
    if ((0,validate_schema/* has */.zy)(spec, 'selector') && (refs || (0,validate_schema/* has */.zy)(spec, 'targetRef')))
        out.push(error('only one of targetRefs or workloadSelector can be set', '/spec/selector'));
    if (refs && (0,validate_schema/* has */.zy)(spec, 'targetRef'))
        out.push(error('only one of targetRef or targetRefs can be set', '/spec/targetRef'));
    if ((0,validate_schema/* has */.zy)(spec, 'targetRef'))
        out.push(...checkRef((0,fields/* objectAt */.lJ)(spec, 'targetRef'), '/spec/targetRef'));
    (0,fields/* objectsAt */.yR)(spec, 'targetRefs').forEach((ref, index) => out.push(...checkRef(ref, `/spec/targetRefs/${index}`)));
    return out;
};

;// CONCATENATED MODULE: ./src/mesh/validate/authorization-policy.ts






const authorization_policy_error = function (message, pointer) { return ({ severity: 'error', by: 'webhook', message, pointer }) };
const both = function (names) { return names.flatMap((name) => [name, (0,negative_field/* negativeField */.W)(name)]) };
const sourceChecks = {
    principals: { custom: 'not supported' },
    requestPrincipals: { custom: 'not supported', http: true },
    namespaces: { custom: 'not supported' },
    serviceAccounts: { value: checkServiceAccount, custom: 'not supported' },
    trustDomains: { value: checkTrustDomain, custom: 'not supported' },
    ipBlocks: { value: checkAddress },
    remoteIpBlocks: { value: checkAddress },
};
const operationChecks = {
    ports: { value: checkPort },
    methods: { http: true },
    hosts: { http: true },
    paths: { value: checkPath, http: true },
};
const namesWhere = function (checks, test) { return both(Object.entries(checks).flatMap(([name, check]) => (test(check) ? [name] : []))) };
const sourceNames = namesWhere(sourceChecks, () => true);
const operationNames = namesWhere(operationChecks, () => true);
const notWithCustom = namesWhere(sourceChecks, ({ custom }) => custom === 'not supported');
const httpSource = namesWhere(sourceChecks, ({ http }) => http === true);
const httpOperation = namesWhere(operationChecks, ({ http }) => http === true);
const valueChecks = new Map(Object.entries({ ...sourceChecks, ...operationChecks }).flatMap(([name, { value }]) => value === undefined ? [] : [[name, value], [(0,negative_field/* negativeField */.W)(name), value]]));
const title = function (name) { return `${name.charAt(0).toUpperCase()}${name.slice(1)}` };
const checkLists = function (object, names, pointer) { return names.flatMap((name) => (0,fields/* textsAt */.i1)(object, name).flatMap((value, index) => {
    const where = `${pointer}/${name}/${index}`;
    if (value === '')
        return [authorization_policy_error(`empty value not allowed, found in ${title(name)}`, where)];
    const message = valueChecks.get(name)?.(value);
    return message === undefined ? [] : [authorization_policy_error(message, where)];
})) };
const isEmpty = function (object, names) { return names.every((name) => (0,fields/* listAt */.gT)(object, name).length === 0) };
const checkSource = function (entry, index, pointer, custom) {
    const source = (0,fields/* objectAt */.lJ)(entry, 'source');
    const where = `${pointer}/source`;
    if (isEmpty(source, sourceNames))
        return [authorization_policy_error(`\`from.source\` must not be empty, found at rule ${index}`, pointer)];
    const out = [...checkLists(source, sourceNames, where)];
    if (custom)
        for (const name of notWithCustom)
            if ((0,fields/* listAt */.gT)(source, name).length > 0)
                out.push(authorization_policy_error(`From.${title(name)} is currently not supported with CUSTOM action`, `${where}/${name}`));
    const accounts = ['serviceAccounts', 'notServiceAccounts'].some((name) => (0,fields/* listAt */.gT)(source, name).length > 0);
    const others = ['namespaces', 'notNamespaces', 'principals', 'notPrincipals'].some((name) => (0,fields/* listAt */.gT)(source, name).length > 0);
    if (accounts && others)
        out.push(authorization_policy_error('cannot set serviceAccounts with namespaces or principals', where));
    return out;
};
const checkWhen = function (condition, pointer, { custom, istio }) {
    const key = (0,fields/* textAt */.$6)(condition, 'key');
    if (key === '')
        return [authorization_policy_error('`key` must not be empty', pointer)];
    const [values, notValues] = [(0,fields/* textsAt */.i1)(condition, 'values'), (0,fields/* textsAt */.i1)(condition, 'notValues')];
    const out = [];
    if (values.length === 0 && notValues.length === 0)
        out.push(authorization_policy_error('at least one of `values` or `not_values` must be set', pointer));
    for (const list of [values, notValues]) {
        const message = checkCondition(key, list, istio);
        if (message !== undefined && !out.some((violation) => violation.message.endsWith(message)))
            out.push(authorization_policy_error(`invalid \`value\` for \`key\` ${key}: ${message}`, pointer));
    }
    if (custom && needsIdentity(key))
        out.push(authorization_policy_error(`when.${key} is currently not supported with CUSTOM action`, pointer));
    return out;
};
/** A DENY rule whose `to` or `from` says nothing that TCP has: it denies everything there (validation.go: 1584-1590). */
const deniesAllTcp = function (rule) {
    const httpOnly = (entries, field, names, all) => entries.some((entry) => {
        const object = (0,fields/* objectAt */.lJ)(entry, field);
        return (!isEmpty(object, names) &&
            isEmpty(object, all.filter((name) => !names.includes(name))));
    });
    return (httpOnly((0,fields/* objectsAt */.yR)(rule, 'to'), 'operation', httpOperation, operationNames) ||
        httpOnly((0,fields/* objectsAt */.yR)(rule, 'from'), 'source', httpSource, sourceNames));
};
const checkRule = function (raw, index, action, istio) {
    const pointer = `/spec/rules/${index}`;
    if (raw === null)
        return [authorization_policy_error(`\`rule\` must not be nil, found at rule ${index}`, pointer)];
    const custom = action === 'CUSTOM';
    const out = [];
    (0,fields/* objectsAt */.yR)(raw, 'from').forEach((entry, at) => out.push(...checkSource(entry, index, `${pointer}/from/${at}`, custom)));
    (0,fields/* objectsAt */.yR)(raw, 'to').forEach((entry, at) => {
        const operation = (0,fields/* objectAt */.lJ)(entry, 'operation');
        const where = `${pointer}/to/${at}`;
        if (isEmpty(operation, operationNames))
            out.push(authorization_policy_error(`\`to.operation\` must not be empty, found at rule ${index}`, where));
        else
            out.push(...checkLists(operation, operationNames, `${where}/operation`));
    });
    (0,fields/* objectsAt */.yR)(raw, 'when').forEach((condition, at) => out.push(...checkWhen(condition, `${pointer}/when/${at}`, { custom, istio })));
    return out;
};
/** istiod's webhook on an AuthorizationPolicy (I validation.go: 1404-1594). */
const checkAuthorizationPolicy = function (spec, istio) {
    const action = (0,fields/* textAt */.$6)(spec, 'action') || 'ALLOW';
    const rules = (0,fields/* listAt */.gT)(spec, 'rules');
    const out = [...checkTargeting(spec, true)];
    if (action === 'CUSTOM') {
        if (rules.length === 0)
            out.push(authorization_policy_error('CUSTOM action without `rules` is meaningless as it will never be triggered, add an empty rule `{}` if you want it be triggered for every request', '/spec'));
        if ((0,fields/* textAt */.$6)(spec, 'provider', 'name') === '')
            out.push(authorization_policy_error('`provider.name` must not be empty', '/spec'));
    }
    else if ((0,validate_schema/* has */.zy)(spec, 'provider'))
        out.push(authorization_policy_error(`\`provider\` must not be with non CUSTOM action, found ${action}`, '/spec/provider'));
    if (action === 'DENY' && rules.length === 0)
        out.push(authorization_policy_error('DENY action without `rules` is meaningless as it will never be triggered, add an empty rule `{}` if you want it be triggered for every request', '/spec'));
    rules.forEach((rule, index) => out.push(...checkRule(rule, index, action, istio)));
    if (action === 'DENY' && (0,fields/* objectsAt */.yR)(spec, 'rules').some(deniesAllTcp))
        out.push({
            severity: 'warning',
            by: 'webhook',
            message: 'configured AuthorizationPolicy will deny all traffic to TCP ports under its scope due to the use of only HTTP attributes in a DENY rule; it is recommended to explicitly specify the port',
            pointer: '/spec/rules',
        });
    return out;
};

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/key-place.ts
var key_place = __webpack_require__(88564);
;// CONCATENATED MODULE: ./src/mesh/validate/authentication.ts






const authentication_error = function (message, pointer) { return ({ severity: 'error', by: 'webhook', message, pointer }) };
const privateMembers = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'k'];
const checkKeys = function (text, pointer) {
    let set;
    try {
        set = JSON.parse(text);
    }
    catch {
        return [authentication_error('jwks parse error: it is no JSON', pointer)];
    }
    if (!(0,json/* isJsonObject */.OW)(set) || !Array.isArray((0,fields/* member */.Dc)(set, 'keys')))
        return [authentication_error('jwks parse error: it has no list of keys', pointer)];
    return (0,fields/* objectsAt */.yR)(set, 'keys').some((key) => privateMembers.some((name) => (0,validate_schema/* has */.zy)(key, name)))
        ? [
            {
                severity: 'warning',
                by: 'webhook',
                message: 'the inline jwks holds private keys: everybody who may read the object can sign tokens',
                pointer,
            },
        ]
        : [];
};
const checkJwtRule = function (rule, pointer) {
    const out = [];
    const uri = (0,key_place/* jwksUriOf */.t)(rule);
    if ((0,fields/* textAt */.$6)(rule, 'issuer') === '' && uri === '')
        out.push(authentication_error('issuer or jwksUri must be non-empty string', pointer));
    const uriMessage = uri === '' ? undefined : checkJwksUri(uri);
    if (uriMessage !== undefined)
        out.push(authentication_error(uriMessage, `${pointer}/jwksUri`));
    if ((0,fields/* textAt */.$6)(rule, 'jwks') !== '')
        out.push(...checkKeys((0,fields/* textAt */.$6)(rule, 'jwks'), `${pointer}/jwks`));
    const filled = (name, message) => (0,fields/* textsAt */.i1)(rule, name).forEach((value, index) => {
        if (value === '')
            out.push(authentication_error(message, `${pointer}/${name}/${index}`));
    });
    filled('audiences', 'audience must be non-empty string');
    filled('fromParams', 'location query must be non-empty string');
    filled('fromCookies', 'cookie name must be non-empty string');
    (0,fields/* listAt */.gT)(rule, 'fromHeaders').forEach((header, index) => {
        if ((0,fields/* textAt */.$6)(header, 'name') === '')
            out.push(authentication_error('location header name must be non-empty string', `${pointer}/fromHeaders/${index}`));
    });
    (0,fields/* listAt */.gT)(rule, 'outputClaimToHeaders').forEach((output, index) => {
        const where = `${pointer}/outputClaimToHeaders/${index}`;
        if ((0,fields/* textAt */.$6)(output, 'claim') === '')
            out.push(authentication_error('outputClaimToHeaders claim must be non-empty string', where));
        const header = (0,fields/* textAt */.$6)(output, 'header');
        if (header === '')
            out.push(authentication_error('outputClaimToHeaders header must be non-empty string', where));
        else if (!/^[-_A-Za-z0-9]+$/.test(header))
            out.push(authentication_error(`header name ${JSON.stringify(header)} is invalid`, where));
    });
    return out;
};
/** istiod's webhook on a RequestAuthentication (I validation.go: 1597-1707). */
const checkRequestAuthentication = function (spec) { return [
    ...checkTargeting(spec, true),
    ...(0,fields/* objectsAt */.yR)(spec, 'jwtRules').flatMap((rule, index) => checkJwtRule(rule, `/spec/jwtRules/${index}`)),
] };
/** istiod's webhook on a PeerAuthentication (I validation.go: 1710-1740). */
const checkPeerAuthentication = function (spec) {
    const out = [...checkTargeting(spec, false)];
    if (!(0,validate_schema/* has */.zy)(spec, 'portLevelMtls'))
        return out;
    const pointer = '/spec/portLevelMtls';
    const ports = Object.keys((0,fields/* objectAt */.lJ)(spec, 'portLevelMtls'));
    if (Object.keys((0,fields/* objectAt */.lJ)(spec, 'selector', 'matchLabels')).length === 0)
        out.push(authentication_error('mesh/namespace peer authentication cannot have port level mTLS', pointer));
    if (ports.length === 0)
        out.push(authentication_error('port level mTLS, if defined, must have at least one element', pointer));
    for (const port of ports)
        if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535)
            out.push(authentication_error('port must be in range 1..65535', `${pointer}/${port}`));
    return out;
};

// EXTERNAL MODULE: ./src/mesh/validate/kinds.ts
var kinds = __webpack_require__(89787);
;// CONCATENATED MODULE: ./src/mesh/validate/validate-object.ts






const validate_object_error = function (message, pointer) { return ({ severity: 'error', by: 'webhook', message, pointer }) };
/** strconv.ParseBool, as istiod reads the annotation. */
const booleans = new Set(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False']);
/** `istio.io/dry-run` is for ALLOW and DENY policies alone (I validation.go: 204-222). */
const checkDryRun = function (object, spec) {
    const pointer = '/metadata/annotations';
    const text = Object.hasOwn(object.annotations, 'istio.io/dry-run')
        ? object.annotations['istio.io/dry-run']
        : undefined;
    if (text === undefined)
        return [];
    if (object.key.kind !== 'AuthorizationPolicy')
        return [validate_object_error('unsupported annotation: istio.io/dry-run is for AuthorizationPolicy alone', pointer)];
    const action = (0,fields/* textAt */.$6)(spec, 'action') || 'ALLOW';
    if (action !== 'ALLOW' && action !== 'DENY')
        return [validate_object_error(`the dry-run annotation does not support action ${action}`, pointer)];
    return booleans.has(text) ? [] : [validate_object_error(`the dry-run annotation has a value that is no boolean: ${text}`, pointer)];
};
/** What the API server says, by the schema of the kind; empty for kinds that are not Istio's three. */
const validateBySchema = function (object) {
    const schema = object.key.group === 'security.istio.io' ? kinds/* schemas */.j.get(object.key.kind) : undefined;
    return schema === undefined ? [] : (0,validate_schema/* checkSchema */._U)((0,kinds/* specOf */.r)(object.content), schema).violations;
};
/** What istiod's webhook says. */
const validateByWebhook = function (object, istio) {
    if (object.key.group !== 'security.istio.io')
        return [];
    const spec = (0,kinds/* specOf */.r)(object.content);
    switch (object.key.kind) {
        case 'AuthorizationPolicy':
            return [...checkDryRun(object, spec), ...checkAuthorizationPolicy(spec, istio)];
        case 'RequestAuthentication':
            return [...checkDryRun(object, spec), ...checkRequestAuthentication(spec)];
        case 'PeerAuthentication':
            return [...checkDryRun(object, spec), ...checkPeerAuthentication(spec)];
        default:
            return [];
    }
};
/** The API server's first question, in kubectl's words. */
const validateKind = function (object, istio) { return (0,served_kinds/* unservedKind */.x)(object, istio) === undefined
    ? []
    : [
        {
            severity: 'error',
            by: 'API server',
            message: `no matches for kind "${object.key.kind}" in version "${object.apiVersion}"`,
            pointer: '/apiVersion',
        },
    ] };
/** Findings ask for every object, and so does who looks for objects that the cluster may not have. */
const validated = new WeakMap();
/**
 * Why the API server or istiod's webhook would refuse an object, or what they would warn of; in the order of the object.
 * What only the newest CRD has (`trustDomains`, `presence`) is not held against an older one.
 */
const validateObject = function (object, istio) {
    const known = validated.get(object);
    if (known?.istio === istio)
        return known.violations;
    const violations = findViolations(object, istio);
    validated.set(object, { istio, violations });
    return violations;
};
const findViolations = function (object, istio) {
    const found = [...validateKind(object, istio), ...validateBySchema(object), ...validateByWebhook(object, istio)];
    if (found.length < 2)
        return found;
    const seen = new Set();
    return found.filter((violation) => {
        const text = `${violation.pointer} ${violation.message}`;
        if (seen.has(text))
            return false;
        seen.add(text);
        return true;
    });
};


/***/ }),

/***/ 60828:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  n: () => (/* binding */ airflowRuleIds),
  C: () => (/* binding */ airflowRules)
});

// EXTERNAL MODULE: ./src/mesh/evaluate/evaluate.ts + 5 modules
var evaluate = __webpack_require__(787);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/importers/airflow/inventory.ts
var inventory = __webpack_require__(18124);
// EXTERNAL MODULE: ./src/rules/rule.ts
var rule = __webpack_require__(10281);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/mesh/traffic/service-host.ts
var service_host = __webpack_require__(66067);
;// CONCATENATED MODULE: ./src/rules/airflow/execution-routes.ts





/** Paths of one HTTP match; none stands for all. */
const reachesExecution = function (uris) { return uris.length === 0 ||
    uris.some((uri) => {
        const exact = (0,fields/* textAt */.$6)(uri, 'exact');
        const prefix = (0,fields/* textAt */.$6)(uri, 'prefix');
        if (exact !== '')
            return exact.startsWith('/execution/');
        if (prefix !== '')
            return '/execution/'.startsWith(prefix) || prefix.startsWith('/execution/');
        return true;
    }) };
/** `path` of HTTPRoute and Ingress in the words of a VirtualService's `uri`. */
const uriOfPath = function (type, value) { return type === 'Exact' ? { exact: value } : type === 'RegularExpression' ? {} : { prefix: value === '/' ? '/' : value } };
/** Routes of gateways to a Service that leave `/execution` in. */
const routesToExecution = function (release, service) {
    const { state } = release.context;
    const own = { namespace: release.namespace, name: service };
    const isMeant = (host, namespace) => (0,service_host/* servicesOfHost */.s6)(host, namespace, [own]).some((one) => one.name === service && one.namespace === own.namespace);
    return state.objects.flatMap((object) => {
        const { namespace } = object.key;
        const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
        switch (`${object.key.group}/${object.key.kind}`) {
            case 'networking.istio.io/VirtualService': {
                const gateways = (0,fields/* textsAt */.i1)(spec, 'gateways').filter((gateway) => gateway !== 'mesh');
                if (gateways.length === 0)
                    return [];
                return (0,fields/* indexedAt */.VL)(spec, 'http')
                    .filter(([http]) => (0,fields/* objectsAt */.yR)(http, 'route').some((one) => isMeant((0,fields/* textAt */.$6)(one, 'destination', 'host'), namespace)))
                    .filter(([http]) => reachesExecution(matchesOf(http).map((match) => (0,fields/* objectAt */.lJ)(match, 'uri'))))
                    .map(([, index]) => ({
                    object,
                    pointer: `/spec/http/${index}`,
                    identities: gateways.flatMap((name) => serversAccounts(release, name, namespace)),
                }));
            }
            case 'gateway.networking.k8s.io/HTTPRoute': {
                const parents = (0,fields/* objectsAt */.yR)(spec, 'parentRefs').filter((one) => ((0,fields/* textAt */.$6)(one, 'kind') || 'Gateway') === 'Gateway');
                if (parents.length === 0)
                    return [];
                return (0,fields/* indexedAt */.VL)(spec, 'rules')
                    .filter(([rule]) => (0,fields/* objectsAt */.yR)(rule, 'backendRefs').some((one) => (0,fields/* textAt */.$6)(one, 'name') === service && ((0,fields/* textAt */.$6)(one, 'namespace') || namespace) === release.namespace))
                    .filter(([rule]) => reachesExecution((0,fields/* objectsAt */.yR)(rule, 'matches').map((match) => uriOfPath((0,fields/* textAt */.$6)(match, 'path', 'type'), (0,fields/* textAt */.$6)(match, 'path', 'value') || '/'))))
                    .map(([, index]) => ({
                    object,
                    pointer: `/spec/rules/${index}`,
                    identities: parents.flatMap((one) => gatewayAccounts(release, (0,fields/* textAt */.$6)(one, 'namespace') || namespace, (0,fields/* textAt */.$6)(one, 'name'))),
                }));
            }
            case 'networking.k8s.io/Ingress':
                return namespace !== release.namespace
                    ? []
                    : (0,fields/* indexedAt */.VL)(spec, 'rules')
                        .filter(([rule]) => reachesExecution(ingressPaths(rule, service)) && ingressPaths(rule, service).length > 0)
                        .map(([, index]) => ({ object, pointer: `/spec/rules/${index}`, identities: [] }));
            default:
                return [];
        }
    });
};
const matchesOf = function (http) {
    const matches = (0,fields/* objectsAt */.yR)(http, 'match');
    // One match without a path lets every path in.
    return matches.some((match) => Object.keys((0,fields/* objectAt */.lJ)(match, 'uri')).length === 0) ? [] : matches;
};
const ingressPaths = function (rule, service) { return (0,fields/* objectsAt */.yR)(rule, 'http', 'paths')
    .filter((path) => (0,fields/* textAt */.$6)(path, 'backend', 'service', 'name') === service)
    .map((path) => uriOfPath((0,fields/* textAt */.$6)(path, 'pathType'), (0,fields/* textAt */.$6)(path, 'path') || '/')) };
const serversAccounts = function ({ context: { state } }, name, namespace) {
    const whole = name.includes('/') ? name : `${namespace}/${name}`;
    const gateway = state.objects.find(({ key }) => key.group === 'networking.istio.io' && key.kind === 'Gateway' && `${key.namespace}/${key.name}` === whole);
    if (gateway === undefined)
        return [];
    const selector = (0,fields/* textMapAt */.Pf)(gateway.content, 'spec', 'selector');
    return (0,workloads/* findWorkloads */.c7)(state)
        .filter(({ labels }) => Object.keys(selector).length > 0 && (0,selector_index/* selects */.ko)(selector, labels))
        .map((workload) => `${workload.namespace}/${(0,workloads/* serviceAccountOf */.gw)(workload.podSpec)}`);
};
const gatewayAccounts = function ({ context: { state } }, namespace, name) { return state.objects
    .filter(({ key }) => key.group === 'gateway.networking.k8s.io' &&
    key.kind === 'Gateway' &&
    key.namespace === namespace &&
    key.name === name)
    .map((gateway) => `${namespace}/${(0,attachment/* gatewayAccount */.m6)(gateway)}`) };

// EXTERNAL MODULE: ./src/rules/airflow/release.ts
var airflow_release = __webpack_require__(91369);
;// CONCATENATED MODULE: ./src/rules/airflow/exposure-flaws.ts






/** Where a JWT rule looks; without any of the three at `Authorization: Bearer` (RequestAuthentication's JWTRule). */
const readsAuthorization = function (rule) { return (0,fields/* objectsAt */.yR)(rule, 'fromHeaders').some((header) => (0,fields/* textAt */.$6)(header, 'name').toLowerCase() === 'authorization') ||
    ['fromHeaders', 'fromParams', 'fromCookies'].every((field) => (0,fields/* listAt */.gT)(rule, field).length === 0) };
/** Airflow's own tokens stand in the header that a RequestAuthentication reads, and their issuer is none of its. */
const foreignTokens = function (release) {
    if (release.inventory.major !== 3)
        return [];
    const issuer = (0,inventory/* optionOf */.XD)(release.inventory.documents, 'api_auth', 'jwt_issuer') ?? '';
    return release.components
        .filter(({ name }) => name === 'api-server' || name === 'execution-api-server')
        .flatMap((component) => {
        const stages = component.enforcements.flatMap(({ stages: all }) => all);
        const reading = stages
            .filter(({ proxy }) => proxy === 'sidecar' || proxy === 'waypoint')
            .flatMap(({ jwtRules }) => jwtRules)
            .filter(({ rule }) => readsAuthorization(rule));
        const [first] = reading;
        if (first === undefined || reading.some(({ rule }) => issuer !== '' && (0,fields/* textAt */.$6)(rule, 'issuer') === issuer))
            return [];
        return [
            {
                object: first.object,
                pointer: `/spec/jwtRules/${first.index}`,
                text: `it reads the Authorization header at ${(0,airflow_release/* titleOf */.Gg)(release, component)}, where tasks and users bring Airflow's own tokens: each is answered with 401, "Jwt issuer is not configured", and every task fails`,
                remedy: 'let its selector leave the API servers out, let it read a header of its own (fromHeaders), or sign by a key pair (jwt_private_key_path) and add jwt_issuer as an issuer of its own',
                identity: [component.name],
            },
        ];
    });
};
/** Also as uvicorn decodes it before Airflow's mount of `/execution` sees it. */
const executions = ['/execution/task-instances/0/run', '/execution%2Ftask-instances/0/run'];
/** Identities of gateways that policies of the server name: by the words that gateways are named with. */
const namedGateways = function (enforcement) { return (enforcement.stages[0]?.allow ?? [])
    .flatMap(({ rules, object }) => (rules ?? [])
    .flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'from'))
    .flatMap(({ source }) => [
    ...(0,fields/* textsAt */.i1)(source, 'principals').flatMap((text) => /\/ns\/([^/]+\/)sa\/(.+)$/.exec(text)?.slice(1).join('') ?? []),
    ...(0,fields/* textsAt */.i1)(source, 'serviceAccounts').map((text) => text.includes('/') ? text : `${object.key.namespace}/${text}`),
]))
    .filter((identity) => /gateway|ingress/.test(identity)) };
const mayExecute = function ({ context: { settings } }, enforcement, identity) {
    const [namespace = '', account = ''] = identity.split('/');
    const { destination } = enforcement;
    return executions.some((path) => (0,evaluate/* evaluate */._)(enforcement, {
        protocol: 'http',
        destination: { namespace: destination.namespace, labels: destination.labels, port: destination.port },
        source: { principal: `${settings.trustDomain}/ns/${namespace}/sa/${account}` },
        mtls: true,
        http: { method: 'POST', path, authority: 'airflow', headers: {} },
    }, { now: 0 }).allowed);
};
/** The Execution API, which tasks alone call, behind a gateway that users come through. */
const exposedExecution = function (release) {
    if (release.inventory.major !== 3)
        return [];
    const isSplit = release.components.some(({ name }) => name === 'execution-api-server');
    const serving = release.components.filter(({ name }) => name === (isSplit ? 'execution-api-server' : 'api-server'));
    return serving.flatMap((component) => exposedAt(release, component));
};
const exposedAt = function (release, component) {
    const [service] = component.services;
    const port = service?.ports.find(({ udp }) => !udp);
    const enforcement = component.enforcements.find(({ destination }) => destination.service === undefined && destination.port !== 0);
    if (service === undefined || port === undefined || enforcement === undefined)
        return [];
    const routes = component.services.flatMap(({ name }) => routesToExecution(release, name));
    const stranger = 'gateways-that-nobody-names/stranger';
    const reaching = routes.filter(({ identities }) => (identities.length > 0 ? identities : [...namedGateways(enforcement), stranger]).some((identity) => mayExecute(release, enforcement, identity)));
    const remedy = 'split the servers (splitApiServersIntoCoreAndExecution: true), or let the gateway call any path but /execution and /execution/* (meshgate import airflow --gateway writes it), in a mesh with pathNormalization DECODE_AND_MERGE_SLASHES: Airflow decodes /execution%2Frun';
    const [route] = reaching;
    if (route !== undefined)
        return [
            {
                object: route.object,
                pointer: route.pointer,
                text: `the route leads a gateway to ${(0,airflow_release/* titleOf */.Gg)(release, component)} with every path, and its policies let it call /execution: who comes in from outside speaks as a task`,
                remedy,
                identity: [component.name, 'route'],
            },
        ];
    const named = routes.length > 0 ? [] : namedGateways(enforcement).filter((one) => mayExecute(release, enforcement, one));
    const [gateway] = named;
    if (gateway === undefined)
        return [];
    return [
        {
            object: component.object,
            pointer: '',
            text: `policies let ${(0,rule/* shown */.S)(gateway)}, a gateway by its name, call /execution of ${(0,airflow_release/* titleOf */.Gg)(release, component)}: who comes in from outside speaks as a task`,
            remedy,
            identity: [component.name, gateway],
        },
    ];
};

// EXTERNAL MODULE: ./src/manifests/read-ini.ts
var read_ini = __webpack_require__(90027);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/rules/airflow/identity-flaws.ts






/** What a policy should be able to tell apart. Task pods do a worker's work; the split API servers are one program. */
const roleOf = function ({ name, labels }) {
    if (name === 'task pod' || name === 'worker')
        return `worker ${labels['worker-set'] ?? ''}`.trim();
    return name === 'execution-api-server' ? 'api-server' : name;
};
/** Components under one ServiceAccount, which no policy can tell apart. */
const sharedAccounts = function ({ components }) {
    // The database calls nobody.
    const calling = components.filter(({ name }) => name !== 'postgresql');
    return [...(0,group_by/* groupBy */.$)(calling, ({ serviceAccount, labels }) => `${labels['release'] ?? ''}/${serviceAccount}`)].flatMap(([, group]) => {
        const roles = [...new Set(group.map(roleOf))].sort(order/* byCodePoint */.HH);
        const [first] = group;
        if (first === undefined || (roles.length < 2 && first.serviceAccount !== 'default'))
            return [];
        return [
            {
                object: first.object,
                pointer: '',
                text: `${(0,list_names/* listNames */.Z)(roles.map(rule/* shown */.S), 12)} run${roles.length === 1 ? 's' : ''} as ServiceAccount ${(0,rule/* shown */.S)(first.serviceAccount)}: no policy can tell ${roles.length === 1 ? 'it from other pods of the namespace' : 'them apart'}`,
                remedy: 'give each component a ServiceAccount of its own in the chart\u2019s values (COMPONENT.serviceAccount)',
                identity: [first.serviceAccount, ...roles],
            },
        ];
    });
};
/** Pods under a ServiceAccount that the manifests do not hold. */
const missingAccounts = function ({ components, objects }) {
    const there = new Set(objects.filter(({ key }) => key.kind === 'ServiceAccount').map(({ key }) => key.name));
    if (there.size === 0)
        return [];
    return components
        .filter(({ serviceAccount }) => serviceAccount !== 'default' && !there.has(serviceAccount))
        .map(({ name, from, serviceAccount, object }) => ({
        object,
        pointer: '',
        text: `${(0,rule/* shown */.S)(from)} runs ${(0,rule/* shown */.S)(name)} as ServiceAccount ${(0,rule/* shown */.S)(serviceAccount)}, which the manifests do not hold: the pods are not made, or run as an account that somebody else makes`,
        remedy: 'add the ServiceAccount, or let the template name one of the chart',
        identity: [name, serviceAccount],
    }));
};
/** Components that may make pods in every namespace, and so act as any ServiceAccount of it. */
const launchersEverywhere = function ({ components, namespace, context }) {
    const accounts = new Set(components.map(({ serviceAccount }) => serviceAccount));
    return context.state.objects
        .filter(({ key }) => key.kind === 'ClusterRoleBinding')
        .flatMap((object) => {
        const subjects = (0,fields/* objectsAt */.yR)(object.content, 'subjects').filter((subject) => (0,fields/* textAt */.$6)(subject, 'kind') === 'ServiceAccount' &&
            (0,fields/* textAt */.$6)(subject, 'namespace') === namespace &&
            accounts.has((0,fields/* textAt */.$6)(subject, 'name')));
        const names = subjects.map((subject) => (0,fields/* textAt */.$6)(subject, 'name')).sort(order/* byCodePoint */.HH);
        if (names.length === 0)
            return [];
        return [
            {
                object,
                pointer: '/subjects',
                text: `${(0,list_names/* listNames */.Z)(names.map(rule/* shown */.S), 6)} hold${names.length === 1 ? 's' : ''} ClusterRole ${(0,rule/* shown */.S)((0,fields/* textAt */.$6)(object.content, 'roleRef', 'name'))} in every namespace: who may make a pod there runs as any ServiceAccount there, with the access of each`,
                remedy: 'set multiNamespaceMode: false, and bind the Role in the namespaces that tasks run in',
                identity: names,
            },
        ];
    });
};
const isSecretName = function (name) { return /^(?:fernet_key|secret_key|jwt_secret|internal_api_secret_key)$|password$|client_secret$/.test(name) };
/** An option by which Airflow is told where the value is: a command, or a secrets backend. */
const isReference = function (name) { return /_(?:cmd|secret)$/.test(name) && !isSecretName(name) };
const holdsLogin = function (value) { return /:\/\/[^\s/@]*:[^\s/@]+@/.test(value) || /"password"\s*:\s*"[^"]+"/.test(value) };
const isSecret = function (name, value) { return value !== '' && !isReference(name) && (isSecretName(name) || holdsLogin(value)) };
/** Secrets as plain text: in the ConfigMap, or as the value of an environment variable. None is ever shown. */
const plainSecrets = function ({ components, objects }) { return [
    ...objects
        .filter(({ key }) => key.group === '' && key.kind === 'ConfigMap')
        .flatMap((object) => {
        const text = (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(object.content, 'data'), 'airflow.cfg');
        const found = typeof text === 'string' ? (0,read_ini/* readIni */.$)(text).filter((one) => isSecret(one.name, one.value)) : [];
        return found.map(({ section, name }) => ({
            object,
            pointer: '/data/airflow.cfg',
            text: `airflow.cfg holds a value of [${section}] ${name} as plain text`,
            remedy: `take it from a Secret (${`AIRFLOW__${section}__${name}`.toUpperCase()} by valueFrom), or from a secrets backend, and change the value: it stands in the history`,
            identity: [section, name],
        }));
    }),
    ...components.flatMap(({ object, podSpec, from }) => [...(0,fields/* objectsAt */.yR)(podSpec, 'initContainers'), ...(0,fields/* objectsAt */.yR)(podSpec, 'containers')]
        .flatMap((container) => (0,fields/* objectsAt */.yR)(container, 'env'))
        .filter((entry) => isSecretVariable(entry))
        .map((entry) => ({
        object,
        pointer: '',
        text: `${(0,rule/* shown */.S)(from)} has the value of ${(0,rule/* shown */.S)((0,fields/* textAt */.$6)(entry, 'name'))} as plain text`,
        remedy: 'take it from a Secret by valueFrom, or from a secrets backend, and change the value',
        identity: [from, (0,fields/* textAt */.$6)(entry, 'name')],
    }))),
] };
const isSecretVariable = function (entry) {
    const [name, value] = [(0,fields/* textAt */.$6)(entry, 'name'), (0,fields/* textAt */.$6)(entry, 'value')];
    if (name.startsWith('AIRFLOW_CONN_'))
        return holdsLogin(value);
    const [, option] = /^AIRFLOW__[A-Z0-9_]+?__([A-Z0-9_]+)$/.exec(name) ?? [];
    return option !== undefined && isSecret(option.toLowerCase(), value);
};

// EXTERNAL MODULE: ./src/mesh/label-selector.ts
var label_selector = __webpack_require__(22589);
// EXTERNAL MODULE: ./src/mesh/traffic/held-by-network.ts
var held_by_network = __webpack_require__(4175);
// EXTERNAL MODULE: ./src/mesh/traffic/network-policy.ts
var network_policy = __webpack_require__(2332);
;// CONCATENATED MODULE: ./src/rules/airflow/network-policies.ts






/** Calls of the chart's components that its own NetworkPolicies refuse, whatever the mesh allows. */
const refusedByNetworkPolicy = function (release) {
    const policies = release.objects.filter(({ key, content }) => key.group === 'networking.k8s.io' && key.kind === 'NetworkPolicy' && (0,network_policy/* holdsIn */.a5)(content, 'Ingress'));
    if (policies.length === 0)
        return [];
    return release.callers.flatMap(({ group, serviceAccount, calls }) => release.components
        .filter(({ name, serviceAccount: own }) => name === group && own === serviceAccount)
        .flatMap((caller) => calls.flatMap(({ service, port }) => (0,airflow_release/* servicePortsOf */.DR)(release)
        .filter((one) => one.service.key.name === service && one.number === port)
        .flatMap((one) => refusal(release, policies, caller, one)))));
};
const refusal = function (release, policies, caller, port) {
    const { component, target } = port;
    const selecting = policies.filter(({ content }) => (0,label_selector/* selectsLabels */.B)((0,fields/* objectAt */.lJ)(content, 'spec', 'podSelector'), component.labels));
    const [first] = selecting;
    if (first === undefined || target === undefined)
        return [];
    const end = { namespace: release.namespace, labels: caller.labels };
    const named = selecting.flatMap((policy) => (0,fields/* objectsAt */.yR)(policy.content, 'spec', 'ingress').filter((rule) => (0,network_policy/* letsEnd */.Qv)(release.context.state, policy, rule, 'Ingress', end) !== 'no'));
    const isTunnelled = component.proxy === 'ztunnel';
    const arrives = isTunnelled ? held_by_network/* tunnelPort */.I : target;
    if (named.some((rule) => (0,network_policy/* letsPort */.W6)(rule, arrives, component.podSpec) !== 'no'))
        return [];
    const reason = named.length === 0
        ? 'does not name its labels'
        : isTunnelled
            ? `does not open port ${held_by_network/* tunnelPort */.I}, to which ambient mode tunnels the connection`
            : `does not open port ${target}`;
    return [
        {
            object: first,
            pointer: '/spec/ingress',
            text: `${(0,airflow_release/* titleOf */.Gg)(release, caller)} calls ${(0,airflow_release/* titleOf */.Gg)(release, component)} at port ${target}, and this NetworkPolicy ${reason}: the network refuses what the mesh allows`,
            remedy: `let it in: from podSelector ${(0,rule/* shown */.S)(JSON.stringify({ component: caller.labels['component'] ?? caller.name }))}, port ${arrives}`,
            identity: [caller.from, component.from, String(target), reason],
        },
    ];
};

;// CONCATENATED MODULE: ./src/rules/airflow/port-flaws.ts




const at = function ({ service, pointer, name, number }, text, remedy) { return ({
    object: service,
    pointer,
    text,
    remedy,
    identity: [name, String(number)],
}) };
const portText = function ({ service, number }) { return `port ${number} of Service ${(0,rule/* shown */.S)(service.key.name)}` };
const webServers = new Set(['api-server', 'execution-api-server', 'webserver', 'flower']);
/** A port of a web server that declares no protocol: rules about paths hold at detected HTTP alone. */
const undeclaredPorts = function (release) { return (0,airflow_release/* servicePortsOf */.DR)(release)
    .filter(({ component, protocol, udp }) => webServers.has(component.name) && protocol === 'AUTO' && !udp)
    .map((port) => at(port, `${portText(port)}, named ${(0,rule/* shown */.S)(port.name)}, declares no protocol: rules about paths of ${(0,airflow_release/* titleOf */.Gg)(release, port.component)} hold where Istio detects HTTP, and refuse every other connection`, `name the port ${(0,rule/* shown */.S)(`http-${port.name}`)} in the chart's values, or set appProtocol: http; leave the ports of logs as they are`)) };
/** UDP, which no proxy of the mesh carries. */
const datagrams = function (release) { return (0,airflow_release/* servicePortsOf */.DR)(release)
    .filter(({ udp }) => udp)
    .map((port) => at(port, `${portText(port)} is UDP: no proxy of the mesh carries it, so it has neither mutual TLS nor a policy`, 'send metrics by OTLP instead (otelCollector.metricsEnabled: true), or govern the port by a NetworkPolicy')) };
/** Whether a rule of the stage lets an identity in at a port. */
const letsIn = function ({ allow }, port, isMeant) { return allow.some(({ rules }) => (rules ?? []).some((rule) => {
    const to = (0,fields/* objectsAt */.yR)(rule, 'to').flatMap((one) => (0,fields/* textsAt */.i1)(one, 'operation', 'ports'));
    if (to.length > 0 && !to.includes(String(port)))
        return false;
    const from = (0,fields/* objectsAt */.yR)(rule, 'from').flatMap(({ source }) => [
        ...(0,fields/* textsAt */.i1)(source, 'principals'),
        ...(0,fields/* textsAt */.i1)(source, 'serviceAccounts'),
        ...(0,fields/* textsAt */.i1)(source, 'namespaces'),
    ]);
    return from.some(isMeant);
})) };
const isMutual = function (stage) { return (stage?.proxy === 'sidecar' || stage?.proxy === 'ztunnel') && stage.mutualTls === 'STRICT' };
/** Ports that Prometheus is asked to scrape and that nobody outside the mesh can reach. */
const unscraped = function (release) { return (0,airflow_release/* servicePortsOf */.DR)(release)
    .filter(({ service, number, udp }) => !udp &&
    service.annotations['prometheus.io/scrape'] === 'true' &&
    service.annotations['prometheus.io/port'] === String(number))
    .flatMap((port) => {
    const stage = (0,airflow_release/* stageAt */.ek)(port.component, port.target);
    if (!isMutual(stage) || port.target === undefined)
        return [];
    if (letsIn(stage, port.target, () => true))
        return [];
    return [
        at(port, `${portText(port)} asks to be scraped and takes mutual TLS only, and no rule names who may scrape it: a Prometheus outside of the mesh gets nothing`, `declare the call of a Prometheus in the mesh (import airflow --prometheus), or open this port alone: portLevelMtls PERMISSIVE and a rule for GET /metrics`),
    ];
}) };
/** KEDA asks the database how much there is to do, and is usually no workload of the mesh. */
const unscaled = function (release) {
    const databases = (0,airflow_release/* servicePortsOf */.DR)(release).filter(({ component, name }) => (component.name === 'pgbouncer' || component.name === 'postgresql') && !/metrics/.test(name));
    const scaled = new Set(release.components.map(({ object }) => object.key.name));
    // A kind that nobody knows may lie in no namespace: what it scales says whose it is.
    return release.context.state.objects
        .filter(({ key }) => key.group === 'keda.sh' && key.kind === 'ScaledObject')
        .filter(({ key }) => key.namespace === release.namespace || key.namespace === '')
        .filter(({ content }) => scaled.has((0,fields/* textAt */.$6)(content, 'spec', 'scaleTargetRef', 'name')))
        .filter(({ content }) => (0,fields/* objectsAt */.yR)(content, 'spec', 'triggers').some((one) => (0,fields/* textAt */.$6)(one, 'type') === 'postgresql'))
        .flatMap((object) => {
        const refusing = databases.filter(({ component, target }) => {
            const stage = (0,airflow_release/* stageAt */.ek)(component, target);
            return isMutual(stage) && target !== undefined && !letsIn(stage, target, (identity) => /keda/.test(identity));
        });
        const [first] = refusing;
        if (first === undefined)
            return [];
        return [
            {
                object,
                pointer: '/spec/triggers',
                text: `KEDA reads the database to scale, and ${portText(first)} takes mutual TLS only and names no identity of KEDA`,
                remedy: 'run KEDA in the mesh and declare its call as an identity of its own, or open this one port by portLevelMtls, which is a hole that the review shows',
                identity: ['postgresql'],
            },
        ];
    });
};
/** Logs are fetched from the worker's own address: routed by host, a request for an address goes past the mesh. */
const renamedLogPorts = function (release) {
    const callable = (0,inventory/* optionOf */.XD)(release.inventory.documents, 'core', 'hostname_callable') ?? '';
    return (0,airflow_release/* servicePortsOf */.DR)(release)
        .filter(({ target, protocol }) => (target === 8793 || target === 8794) && protocol === 'HTTP')
        .flatMap((port) => {
        const isNamed = port.component.from.startsWith('StatefulSet/') && !/host_ip|get_ip/.test(callable);
        if (isNamed)
            return [];
        return [
            at(port, `${portText(port)} is declared as HTTP, and logs of ${(0,airflow_release/* titleOf */.Gg)(release, port.component)} are asked for at the pod's address: routed by host names, such a request leaves the mesh without an identity`, 'leave the name of the log port as the chart has it, or run the workers as a StatefulSet with host names'),
        ];
    });
};

// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/rules/airflow/known-calls.ts
var known_calls = __webpack_require__(38159);
;// CONCATENATED MODULE: ./src/rules/airflow/refused-calls.ts









/** Callers of one text that are named; the others are counted. */
const mostNamed = 6;
/**
 * Calls that the components make, as the charts have them, and that policies refuse. Only what is surely refused: both sides
 * have a proxy, whatever decides is modelled, and what the caller sends is known.
 */
const refusedByPolicy = function (release) {
    const refused = (0,known_calls/* callsOf */.p9)(release).flatMap(({ caller, port, paths }) => refused_calls_refusal(release, caller, port, paths));
    return [...(0,group_by/* groupBy */.$)(refused, ({ port: { component, target } }) => `${component.from} ${target}`).values()].flatMap((calls) => hitOf(release, calls));
};
/** A path that the call sends, for a rule that takes any below it. */
const samplePath = function (path) { return path.replace(/\*+$/, 'x') };
const refused_calls_refusal = function ({ context, namespace }, caller, port, paths) {
    const { component, target, protocol } = port;
    const enforcement = component.enforcements.find(({ destination }) => destination.service === undefined && destination.port === target);
    if (enforcement === undefined || target === undefined || !(0,known_calls/* isInMesh */.x1)(component.proxy))
        return [];
    const request = {
        protocol: protocol === 'HTTP' ? 'http' : 'tcp',
        destination: { namespace, labels: component.labels, port: target },
        source: {
            namespace,
            serviceAccount: caller.serviceAccount,
            principal: `${context.settings.trustDomain}/ns/${namespace}/sa/${caller.serviceAccount}`,
        },
        mtls: true,
        ...(protocol === 'HTTP'
            ? { http: { method: 'GET', authority: component.name, path: samplePath(paths?.[0] ?? '/'), headers: {} } }
            : {}),
    };
    const { kind, by, unknowns } = (0,evaluate/* evaluate */._)(enforcement, request, { now: 0 });
    return kind === 'deny' && unknowns.length === 0 && by.text === noAllow ? [{ caller, port, enforcement }] : [];
};
/** What is refused by name may be so on purpose; whom an ALLOW forgets is rarely meant. */
const noAllow = 'no ALLOW policy matches';
const hitOf = function (release, calls) {
    const [first] = calls;
    if (first === undefined)
        return [];
    const { component, target } = first.port;
    const allows = first.enforcement.stages.flatMap(({ allow }) => allow);
    // The one that is about this workload is where its callers stand.
    const own = allows.find(({ object }) => {
        const { selector } = (0,attachment/* targetOf */.$r)(object);
        return Object.keys(selector).length > 0 && (0,attachment/* selects */.ko)(selector, component.labels);
    });
    const object = (own ?? allows[0])?.object ?? component.object;
    // Who has its policies written from declared calls says there who calls; a declared call that is missing is told by the calls' own rules.
    if (own?.object.labels[names/* managedByLabel */.Ly] === 'meshgate')
        return [];
    const callers = [...new Set(calls.map(({ caller }) => (0,airflow_release/* titleOf */.Gg)(release, caller)))];
    const accounts = [...new Set(calls.map(({ caller }) => caller.serviceAccount))];
    const named = `${accounts.length === 1 ? 'service account' : 'service accounts'} ${(0,list_names/* listNames */.Z)(accounts.map(rule/* shown */.S), mostNamed)}`;
    return [
        {
            object,
            pointer: '',
            text: `${named} of Airflow ${accounts.length === 1 ? 'calls' : 'call'} ${(0,airflow_release/* titleOf */.Gg)(release, component)} at port ${target}, and no ALLOW policy lets ${accounts.length === 1 ? 'it' : 'them'} in`,
            remedy: own === undefined
                ? `write a new ALLOW policy for ${(0,airflow_release/* titleOf */.Gg)(release, component)} that lets in ${named} at port ${target}${allows.length === 0 ? '' : `, and leave ${(0,ports_object/* keyTitle */.Gv)(object.key)} as it is: it is about other workloads too`}`
                : `add ${named} to ${(0,ports_object/* keyTitle */.Gv)(object.key)}, for port ${target}`,
            identity: [component.from, String(target), ...callers],
            ...(target === undefined
                ? {}
                : {
                    refuses: {
                        namespace: release.namespace,
                        accounts,
                        workload: (0,known_calls/* workloadOf */.Rc)(component),
                        port: target,
                        ...(own === undefined ? {} : { policy: own.object.key }),
                    },
                }),
        },
    ];
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
;// CONCATENATED MODULE: ./src/rules/airflow/proxy-flaws.ts






const nativeRemedy = 'annotate the pods with sidecar.istio.io/nativeSidecar: "true" (Kubernetes 1.29 and newer), or run the namespace in ambient mode';
const withSidecar = function ({ components, context }) { return components.flatMap((component) => {
    const native = (0,airflow_release/* nativeOf */.VJ)(component, context.settings.istioVersion);
    return component.proxy === 'sidecar' && native !== 'yes' ? [[component, native]] : [];
}) };
const unless = function (native) { return native === 'by kubelet' ? ' on every kubelet older than 1.33' : ' unless istiod makes native sidecars' };
const severity = function (native) { return (native === 'by kubelet' ? { severity: 'low' } : {}) };
/** A pod that has to end keeps its classic sidecar running. */
const neverEnding = function (release) { return withSidecar(release)
    .filter(([{ ends }]) => ends)
    .map(([component, native]) => ({
    object: component.object,
    pointer: '',
    text: `pods of ${(0,airflow_release/* titleOf */.Gg)(release, component)} end their work and keep the sidecar running, so that they never complete${unless(native)}`,
    remedy: nativeRemedy,
    identity: [component.name, native],
    ...severity(native),
})) };
/** Init containers that start before a classic sidecar: past the mesh, or into nothing. */
const beforeTheProxy = function (release) {
    const early = withSidecar(release).flatMap(([component, native]) => {
        const names = (0,fields/* objectsAt */.yR)(component.podSpec, 'initContainers')
            .filter((container) => (0,fields/* textAt */.$6)(container, 'restartPolicy') !== 'Always')
            .map((container) => (0,fields/* textAt */.$6)(container, 'name'));
        return names.length === 0 ? [] : [{ component, native, names }];
    });
    const [first] = early;
    if (first === undefined)
        return [];
    const database = release.components.find(({ name }) => name === 'pgbouncer' || name === 'postgresql');
    const strict = database?.enforcements.some(({ stages }) => stages[0]?.mutualTls === 'STRICT') === true;
    const names = [...new Set(early.flatMap((one) => one.names))].map(rule/* shown */.S);
    const components = early.map(({ component }) => (0,airflow_release/* titleOf */.Gg)(release, component));
    return [
        {
            object: first.component.object,
            pointer: '',
            text: `${(0,list_names/* listNames */.Z)(names, 5)} of ${(0,list_names/* listNames */.Z)(components, 12)} run before the sidecar${unless(first.native)}: they have no identity${strict && database !== undefined ? `, and ${(0,airflow_release/* titleOf */.Gg)(release, database)} takes mutual TLS only` : ''}`,
            remedy: nativeRemedy,
            identity: [first.native, String(strict), ...components],
            ...severity(first.native),
        },
    ];
};
const holds = function (config) { return (0,fields/* member */.Dc)(config, 'holdApplicationUntilProxyStarts') === true };
const readConfig = function (text) {
    try {
        return (0,dist.parse)(text, { maxAliasCount: 100, prettyErrors: false });
    }
    catch {
        return undefined;
    }
};
const holdsEverywhere = function ({ context: { state, settings } }) { return state.objects.some(({ key, content }) => key.namespace === settings.rootNamespace &&
    (0,interest/* isMeshConfig */.Sl)(key.group, key.kind, key.name) &&
    holds((0,fields/* objectAt */.lJ)(readConfig((0,fields/* textAt */.$6)(content, 'data', 'mesh')), 'defaultConfig'))) };
/** First calls that meet a proxy which has not started. */
const unheld = function (release) {
    if (holdsEverywhere(release))
        return [];
    const early = withSidecar(release).filter(([{ annotations }]) => !holds(readConfig(annotations['proxy.istio.io/config'] ?? '')));
    const [first] = early;
    if (first === undefined)
        return [];
    const [component, native] = first;
    const names = early.map(([one]) => (0,airflow_release/* titleOf */.Gg)(release, one));
    return [
        {
            object: component.object,
            pointer: '',
            text: `${(0,list_names/* listNames */.Z)(names, 12)} may call before the sidecar takes connections${unless(native)}, and fail`,
            remedy: 'set holdApplicationUntilProxyStarts: true in meshConfig.defaultConfig or in the annotation proxy.istio.io/config, or use native sidecars',
            identity: [native, ...names],
        },
    ];
};
/** The web server without a proxy among components with one: its edges, in and out, by the call graph. */
const bareWebServer = function (release) {
    if (!release.components.some(({ proxy }) => proxy !== undefined && proxy !== 'none'))
        return [];
    return release.components
        .filter(({ name, proxy }) => (name === 'api-server' || name === 'webserver') && proxy === 'none')
        .map((component) => {
        const own = release.callers.filter(({ group }) => group === component.name);
        const out = own.flatMap(({ calls }) => calls.map(({ service, port }) => (0,rule/* shown */.S)(`${service}:${port}`)));
        const services = new Set(component.services.map(({ name }) => name));
        const into = release.callers.filter(({ calls }) => calls.some(({ service }) => services.has(service)));
        const callers = [...new Set(into.map(({ group }) => (0,rule/* shown */.S)(group)))];
        return {
            object: component.object,
            pointer: podPointer(component.object.content),
            text: `${(0,airflow_release/* titleOf */.Gg)(release, component)} runs without a proxy: it shows no identity at ${(0,list_names/* listNames */.Z)(out, 6)}, which refuse it where they take mutual TLS only${callers.length === 0 ? '' : `, and no policy says that ${(0,list_names/* listNames */.Z)(callers, 6)} alone may call it`}`,
            remedy: 'take sidecar.istio.io/inject: "false" off the pods',
            identity: [component.name],
        };
    });
};
const podPointer = function (content) { return (0,fields/* textAt */.$6)(content, 'kind') === 'Deployment' || (0,fields/* textAt */.$6)(content, 'kind') === 'StatefulSet' ? '/spec/template/metadata' : '' };

;// CONCATENATED MODULE: ./src/rules/airflow-rules.ts







/** What breaks when a chart of Airflow meets a mesh, as data. */
const table = [
    [
        'AIR-EXEC-EXPOSED',
        'high',
        'The Execution API is behind a gateway',
        'Tasks alone call /execution, at the port that users come to. Behind a gateway without an exception anybody outside may try to speak as a task.',
        exposedExecution,
    ],
    [
        'AIR-HOLD',
        'low',
        'Pods may call before their sidecar takes connections',
        'The first call of a scheduler or a task goes to the database. Before the sidecar listens it fails, and the pod or the task with it.',
        unheld,
    ],
    [
        'AIR-INIT',
        'medium',
        'Init containers run before the sidecar',
        'wait-for-airflow-migrations and check-db ask the database. A classic sidecar starts after them, so they have no identity, and a database with STRICT mutual TLS refuses them.',
        beforeTheProxy,
    ],
    [
        'AIR-INJ-WEB',
        'high',
        'The web server runs without a proxy',
        'Switching injection off at the web server lets it lose its identity: logs vanish from the user interface, and no policy limits who calls it.',
        bareWebServer,
    ],
    [
        'AIR-JWT',
        'high',
        'A RequestAuthentication refuses Airflow\u2019s own tokens',
        'Tasks of Airflow 3 bring tokens in the Authorization header, whose issuer is none of a CI system or of users. Istio answers each with 401.',
        foreignTokens,
    ],
    [
        'AIR-KEDA',
        'medium',
        'KEDA cannot read the database',
        'The operator reads the database to scale workers. It usually runs outside the mesh, and STRICT mutual TLS refuses it: nothing scales.',
        unscaled,
    ],
    [
        'AIR-LOG-HOST',
        'medium',
        'A log port is declared as HTTP, and logs are asked for by address',
        'Istio routes a declared HTTP port by host names. A request for a pod\u2019s address is none of them and leaves as plaintext, which STRICT refuses.',
        renamedLogPorts,
    ],
    [
        'AIR-MULTINS',
        'medium',
        'Components make pods in every namespace',
        'Who may make a pod in a namespace runs as any ServiceAccount of it, so a policy for that identity lets Airflow in, too.',
        launchersEverywhere,
    ],
    [
        'AIR-NETPOL',
        'medium',
        'A NetworkPolicy of the chart refuses a call of its components',
        'The network decides before the mesh does. Charts of Airflow 2 let the component webserver read logs, and in Airflow 3 the api-server asks.',
        refusedByNetworkPolicy,
    ],
    [
        'AIR-POLICY',
        'high',
        'An ALLOW policy forgets a component that calls',
        'Jobs of the chart ask the database as well as the scheduler does, and the dag-processor too. Whom no ALLOW policy names is refused: migrations fail, and the release does not start.',
        refusedByPolicy,
    ],
    [
        'AIR-PORT',
        'low',
        'A web server\u2019s port declares no protocol',
        'The chart\u2019s port names say nothing to Istio, which detects the protocol of each connection. Rules about paths hold for HTTP alone.',
        undeclaredPorts,
    ],
    [
        'AIR-SA-POD',
        'medium',
        'Pods run as a ServiceAccount that is not there',
        'A pod template or a component that names it is not started, until somebody makes an account of that name and what is allowed to it.',
        missingAccounts,
    ],
    [
        'AIR-SA-UNIQUE',
        'high',
        'Components share a ServiceAccount',
        'A policy tells identities apart and nothing else: each of the components may do what any of them may.',
        sharedAccounts,
    ],
    [
        'AIR-SCRAPE',
        'low',
        'Nobody can scrape a metrics port',
        'Under STRICT mutual TLS a Prometheus outside the mesh gets nothing, and the annotations of a Service do not merge metrics into the sidecar\u2019s port.',
        unscraped,
    ],
    [
        'AIR-SECRET',
        'high',
        'A secret stands in the manifests as plain text',
        'Whoever reads the repository or the ConfigMap has it: a login of the database, or the key that encrypts every connection.',
        plainSecrets,
    ],
    [
        'AIR-SIDECAR-END',
        'medium',
        'Pods that have to end keep a sidecar running',
        'Jobs and pods of tasks stay Running for Kubernetes after their work, so that migrations never complete and pods pile up.',
        neverEnding,
    ],
    [
        'AIR-UDP',
        'low',
        'Metrics are sent by UDP',
        'statsd is spoken by UDP, which neither sidecar nor ztunnel carries: no identity, no encryption and no policy.',
        datagrams,
        true,
    ],
];
const airflowRules = table.map(([id, severity, title, why, find, informs]) => ({
    id,
    title,
    severity,
    why,
    ...(informs === undefined ? {} : { informs }),
    find: (context) => (0,airflow_release/* releasesOf */.w0)(context).flatMap(find),
}));
const airflowRuleIds = new Set(table.map(([id]) => id));


/***/ }),

/***/ 38159:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kc: () => (/* binding */ knownCallsOf),
/* harmony export */   Rc: () => (/* binding */ workloadOf),
/* harmony export */   p9: () => (/* binding */ callsOf),
/* harmony export */   x1: () => (/* binding */ isInMesh)
/* harmony export */ });
/* harmony import */ var _release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91369);

const isInMesh = function (proxy) { return proxy === 'sidecar' || proxy === 'ztunnel' };
/** Calls of components that show an identity. */
const callsOf = function (release) { return release.callers.flatMap(({ group, serviceAccount, calls }) => release.components
    .filter(({ name, serviceAccount: own, proxy }) => name === group && own === serviceAccount && isInMesh(proxy))
    .flatMap((caller) => calls.flatMap(({ service, port, paths }) => (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .servicePortsOf */ .DR)(release)
    .filter((one) => one.service.key.name === service && one.number === port)
    .map((one) => ({ caller, port: one, paths }))))) };
/** `deployment/airflow-scheduler`, as destinations name it. */
const workloadOf = function ({ object: { key } }) { return `${key.kind.toLowerCase()}/${key.name}` };
/** Who calls each component of every Airflow, also those that nobody does. */
const knownCallsOf = function (context) { return (0,_release_js__WEBPACK_IMPORTED_MODULE_0__/* .releasesOf */ .w0)(context).flatMap((release) => {
    const calls = callsOf(release);
    return release.components.map((component) => ({
        namespace: release.namespace,
        labels: component.labels,
        calls: calls
            .filter(({ port }) => port.component === component)
            .flatMap(({ caller, port: { target } }) => target === undefined ? [] : [{ port: target, from: release.namespace, account: caller.serviceAccount }]),
        isWhole: true,
    }));
}) };


/***/ }),

/***/ 91369:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DR: () => (/* binding */ servicePortsOf),
/* harmony export */   Gg: () => (/* binding */ titleOf),
/* harmony export */   VJ: () => (/* binding */ nativeOf),
/* harmony export */   ek: () => (/* binding */ stageAt),
/* harmony export */   w0: () => (/* binding */ releasesOf)
/* harmony export */ });
/* harmony import */ var _importers_airflow_component_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26091);
/* harmony import */ var _importers_airflow_inventory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18124);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73776);
/* harmony import */ var _mesh_resolve_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7958);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48961);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46799);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10281);







const known = new WeakMap();
/** Every Airflow of a state, found once for all rules about it. */
const releasesOf = function (context) {
    let found = known.get(context);
    if (found === undefined)
        known.set(context, (found = findReleases(context)));
    return found;
};
const ofNamespaces = new WeakMap();
const findReleases = function (context) {
    // Most states hold no Airflow at all.
    const runners = ['Deployment', 'StatefulSet'].flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsOfKindName */ .jO)(context.state, kind));
    if (!runners.some(({ content }) => mentionsScheduler(content)))
        return [];
    let byNamespace = ofNamespaces.get(context.state);
    if (byNamespace === undefined)
        ofNamespaces.set(context.state, (byNamespace = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_5__/* .groupBy */ .$)(context.state.objects, ({ key }) => key.namespace)));
    return [...byNamespace].flatMap(([namespace, objects]) => {
        // Most namespaces run no Airflow, and no rule looks further at them.
        if (!objects.some(({ content }) => mentionsScheduler(content)))
            return [];
        const inventory = (0,_importers_airflow_inventory_js__WEBPACK_IMPORTED_MODULE_1__/* .takeInventory */ .O1)(objects.map(({ content }) => content));
        return inventory === undefined ? [] : [place(context, namespace, objects, inventory)];
    });
};
const mentionsScheduler = function (content) {
    const kind = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(content, 'kind');
    return ((kind === 'Deployment' || kind === 'StatefulSet') &&
        (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(content, 'spec', 'template', 'metadata', 'labels', 'component') === 'scheduler');
};
const place = function (context, namespace, objects, inventory) {
    const objectOf = new Map(objects.map((object) => [object.content, object]));
    const own = context.enforcements().filter(({ destination }) => destination.namespace === namespace);
    const counted = inventory.components.filter(({ name }) => name !== 'task pod' || (0,_importers_airflow_component_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .runs */ .N)(inventory, 'Kubernetes'));
    const placed = counted.flatMap((component) => {
        const object = objectOf.get(component.document);
        if (object === undefined)
            return [];
        const enforcements = own.filter(({ destination }) => isSame(destination.labels, component.labels));
        const proxy = enforcements.find(({ destination }) => destination.service === undefined)?.stages[0]?.proxy;
        return [{ ...component, object, enforcements, ...(proxy === undefined ? {} : { proxy }) }];
    });
    // The scheduler's pods stand in its own namespace: what is injected there is injected into those that it makes.
    const usual = placed.find(({ name }) => name === 'scheduler')?.proxy;
    const components = placed.map((component) => {
        if (component.name !== 'task pod' || usual === undefined)
            return component;
        const asked = component.labels['sidecar.istio.io/inject'] ?? component.annotations['sidecar.istio.io/inject'];
        return { ...component, proxy: usual === 'sidecar' && asked === 'false' ? 'none' : usual };
    });
    const { callers } = (0,_importers_airflow_component_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .componentCalls */ .l)(inventory, { owners: [] });
    return { context, namespace, inventory, components, objects, callers };
};
/** Equal labels, whatever else a controller adds to the pods. */
const isSame = function (found, asked) { return Object.keys(found).length === Object.keys(asked).length &&
    Object.entries(asked).every(([name, value]) => Object.hasOwn(found, name) && found[name] === value) };
/** The proxy that decides about a port of a component's pods. */
const stageAt = function ({ enforcements }, port) { return enforcements.find(({ destination }) => destination.service === undefined && destination.port === port)?.stages[0] };
const portsKnown = new WeakMap();
/** Ports of the Services that lead to components. */
const servicePortsOf = function (release) {
    let found = portsKnown.get(release);
    if (found === undefined)
        portsKnown.set(release, (found = findServicePorts(release)));
    return found;
};
const findServicePorts = function ({ components, objects }) {
    const services = new Map(objects.filter(({ key }) => key.group === '' && key.kind === 'Service').map((object) => [object.key.name, object]));
    return components.flatMap((component) => component.services.flatMap(({ name: title }) => {
        const service = services.get(title);
        return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(service?.content, 'spec', 'ports').flatMap((port, index) => service === undefined
            ? []
            : [
                {
                    service,
                    pointer: `/spec/ports/${index}`,
                    component,
                    name: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(port, 'name'),
                    number: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(port, 'port') ?? 0,
                    target: (0,_mesh_resolve_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .targetPortOf */ .Kf)(port, component.podSpec),
                    udp: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(port, 'protocol') === 'UDP',
                    protocol: (0,_mesh_resolve_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .protocolOf */ .AT)(port),
                },
            ]);
    }));
};
/** The annotation says it; from 1.28 istiod asks for it where every kubelet is 1.33 or newer. */
const nativeOf = function ({ annotations }, { major, minor, assumed }) {
    const asked = annotations['sidecar.istio.io/nativeSidecar'];
    if (asked !== undefined)
        return asked === 'true' ? 'yes' : 'no';
    return assumed !== true && (major > 1 || minor >= 28) ? 'by kubelet' : 'no';
};
/** `"scheduler"`, `"worker" of StatefulSet/airflow-worker-pii` where several have the name. */
const titleOf = function ({ components }, { name, from }) { return components.filter((one) => one.name === name).length > 1 ? `${(0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .S)(name)} of ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .S)(from)}` : (0,_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .shown */ .S)(name) };


/***/ }),

/***/ 5625:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hx: () => (/* binding */ identityRuleIds),
/* harmony export */   fM: () => (/* binding */ callRuleIds),
/* harmony export */   gz: () => (/* binding */ callRules)
/* harmony export */ });
/* harmony import */ var _calls_alignment_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(35116);

/** What declared calls are judged by, as data: the findings themselves are made by `calls/`. */
const table = [
    [
        'MISSING',
        'CALL-001',
        'medium',
        'MISSING: a declared call is refused',
        'Whoever declared the call needs it, and finds out when the job fails. The finding names the policy that refuses it.',
    ],
    [
        'EXCESS',
        'CALL-002',
        'high',
        'EXCESS: a call is allowed and not declared',
        'What nobody declared nobody reviewed. A stolen identity reaches it all the same.',
    ],
    [
        'NO-DEFAULT-DENY',
        'CALL-003',
        'high',
        'NO_DEFAULT_DENY: no ALLOW policy stands at a workload',
        'Istio lets everybody in where no ALLOW policy selects a workload, so nothing that is declared limits anything there.',
    ],
    [
        'PLAINTEXT',
        'CALL-004',
        'high',
        'PLAINTEXT: a called workload takes plaintext',
        'A plaintext caller has no identity: rules without one let it in, and nobody else can be told apart from it.',
    ],
    [
        'UNKNOWN-TARGET',
        'CALL-005',
        'medium',
        'UNKNOWN_TARGET: a declared call arrives nowhere',
        'No Service has the name or the port, or its selector finds no workload: there is nothing that a policy could open.',
    ],
    [
        'SHARED-IDENTITY',
        'CALL-006',
        'medium',
        'SHARED_IDENTITY: a caller\u2019s ServiceAccount is somebody else\u2019s, too',
        'A policy tells identities apart and nothing else, so each who runs as one may do what is declared for the others.',
    ],
    [
        'DEFAULT-IDENTITY',
        'CALL-007',
        'high',
        'DEFAULT_IDENTITY: a caller runs as the ServiceAccount default',
        'Every pod that names no ServiceAccount runs as default, so whatever is allowed to it is allowed to them.',
    ],
    [
        'NOT-INJECTED',
        'CALL-008',
        'high',
        'NOT_INJECTED: no proxy stands before a caller or what it calls',
        'Without a proxy a caller has no identity to show, and a called workload enforces no policy.',
    ],
    [
        'STALE',
        'CALL-009',
        'medium',
        'STALE: an identity of nobody',
        'Whoever makes a ServiceAccount of that name gets the access that waits for it.',
    ],
    [
        'OTHER-ENVIRONMENT',
        'CALL-010',
        'critical',
        'OTHER_ENVIRONMENT: an identity of another environment gets in',
        'What runs in a test environment is changed by more people and with less care than what it reaches.',
    ],
    [
        'OWNERS',
        'CALL-011',
        'medium',
        'OWNERS: who owns a caller is said in several ways',
        'Owners of the caller, of its ServiceAccount and the group that may act as it are the same people, or the review asks the wrong ones.',
    ],
    [
        'SEGMENT',
        'CALL-012',
        'high',
        'SEGMENT: a call or an identity crosses the border of a segment',
        'A segment holds only as long as nobody else calls its Services, and none of its identities runs anything else.',
    ],
    [
        'UNPROVEN',
        'CALL-013',
        'medium',
        'Whether declared and allowed calls are the same cannot be proved',
        'What is not modelled or was not read may let in what nobody declared, or refuse what somebody did.',
    ],
];
const callRules = table.map(([kind, id, severity, title, why]) => ({
    id,
    title,
    severity,
    why,
    find: (context) => (context.calls?.().findings ?? [])
        .filter((finding) => finding.kind === kind)
        .map(({ object, text, patch, identity }) => ({ object, pointer: '', text, remedy: patch, identity })),
}));
/** Ids of the rules that the gate `calls` decides about. */
const callRuleIds = new Set(table.map(([, id]) => id));
/** Of those the rules that are about owners and identities of nobody: declared and allowed calls may be the same all the same. */
const identityRuleIds = new Set(table.filter(([kind]) => (0,_calls_alignment_js__WEBPACK_IMPORTED_MODULE_0__/* .verdictOf */ .Vj)([{ kind }]) === 'aligned').map(([, id]) => id));


/***/ }),

/***/ 93474:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CD: () => (/* binding */ callerKeys),
/* harmony export */   Fr: () => (/* binding */ withNegatives),
/* harmony export */   cj: () => (/* binding */ sourceFieldsOf),
/* harmony export */   ec: () => (/* binding */ ztunnelReads),
/* harmony export */   jG: () => (/* binding */ httpOperationFields),
/* harmony export */   xK: () => (/* binding */ httpSourceFields)
/* harmony export */ });
/* harmony import */ var _manifests_negative_field_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55350);
/* harmony import */ var _mesh_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83217);


const sourceReadings = {
    principals: { of: 'caller', ztunnel: true },
    namespaces: { of: 'caller', ztunnel: true },
    serviceAccounts: { of: 'caller', ztunnel: true },
    // istiod hands ztunnel the source without it.
    trustDomains: { of: 'caller', ztunnel: false },
    requestPrincipals: { of: 'token', ztunnel: false },
    ipBlocks: { of: 'address', ztunnel: true },
    remoteIpBlocks: { of: 'forwarded address', ztunnel: false },
};
const operationReadings = {
    hosts: { of: 'request', ztunnel: false },
    methods: { of: 'request', ztunnel: false },
    paths: { of: 'request', ztunnel: false },
    ports: { of: 'port', ztunnel: true },
};
const conditionReadings = {
    'source.principal': { of: 'caller', ztunnel: true },
    'source.namespace': { of: 'caller', ztunnel: true },
    'source.serviceAccount': { of: 'caller', ztunnel: false },
    'source.trustDomain': { of: 'caller', ztunnel: false },
    'source.ip': { of: 'address', ztunnel: true },
    'remote.ip': { of: 'forwarded address', ztunnel: false },
    'destination.ip': { of: 'connection', ztunnel: true },
    'destination.port': { of: 'port', ztunnel: true },
    'connection.sni': { of: 'connection', ztunnel: false },
    'request.headers': { of: 'request', ztunnel: false },
    'request.auth.principal': { of: 'token', ztunnel: false },
    'request.auth.audiences': { of: 'token', ztunnel: false },
    'request.auth.presenter': { of: 'token', ztunnel: false },
    'request.auth.claims': { of: 'token', ztunnel: false },
    'experimental.envoy.filters.': { of: 'request', ztunnel: false },
};
/** Each field with the one that must not hold beside it. */
const withNegatives = function (fields) { return fields.flatMap((field) => [field, (0,_manifests_negative_field_js__WEBPACK_IMPORTED_MODULE_1__/* .negativeField */ .W)(field)]) };
const sourceFieldsOf = function (...of) { return _mesh_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFieldNames */ ._e.filter((field) => of.includes(sourceReadings[field].of)) };
/** Fields of an operation that only a proxy of HTTP reads. */
const httpOperationFields = withNegatives(_mesh_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .operationFieldNames */ .KH.filter((field) => operationReadings[field].of === 'request'));
/** Fields of a source that only a proxy of HTTP reads. */
const httpSourceFields = withNegatives(sourceFieldsOf('token', 'forwarded address'));
const callerKeys = _mesh_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKeyNames */ .DO.filter((key) => conditionReadings[key].of === 'caller');
/** What ztunnel reads of a rule. */
const ztunnelReads = {
    source: withNegatives(_mesh_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceFieldNames */ ._e.filter((field) => sourceReadings[field].ztunnel)),
    operation: withNegatives(_mesh_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .operationFieldNames */ .KH.filter((field) => operationReadings[field].ztunnel)),
    keys: _mesh_vocabulary_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionKeyNames */ .DO.filter((key) => conditionReadings[key].ztunnel),
};


/***/ }),

/***/ 12745:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  kH: () => (/* binding */ findFindings),
  XU: () => (/* binding */ informingRules),
  aO: () => (/* binding */ rules)
});

// UNUSED EXPORTS: fingerprintOf

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/rules/airflow-rules.ts + 7 modules
var airflow_rules = __webpack_require__(60828);
// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/rules/rule.ts
var rules_rule = __webpack_require__(10281);
;// CONCATENATED MODULE: ./src/rules/attachment-rules.ts





const gatewayGroup = 'gateway.networking.k8s.io';
const kinds = ['AuthorizationPolicy', 'RequestAuthentication'];
/** Gateways that a policy names, each with the pointer of its name. */
const namedGateways = function (policy) {
    const { refs, selector } = (0,attachment/* targetOf */.$r)(policy);
    const labelled = Object.hasOwn(selector, attachment/* gatewayNameLabel */.SQ) ? selector[attachment/* gatewayNameLabel */.SQ] : undefined;
    return [
        ...refs.flatMap(({ group, kind, name }) => group === gatewayGroup && kind === 'Gateway' ? [{ name, pointer: '/spec/targetRefs' }] : []),
        // `targetRefs` win over a selector.
        ...(labelled === undefined || refs.length > 0 ? [] : [{ name: labelled, pointer: '/spec/selector/matchLabels' }]),
    ];
};
/** Files know all Gateways of a namespace where they hold one of them; a cluster that was asked knows all. */
const isAbsent = function (state, name, namespace, others) { return !others.includes(name) &&
    ((others.length > 0 && namespace !== '*') ||
        (0,ports_object/* isKnownAbsent */.n1)(state, { group: gatewayGroup, kind: 'Gateway', namespace, name })) };
const attachedToNothing = {
    id: 'POL-006',
    title: 'A policy is attached to a Gateway that is not there',
    severity: 'medium',
    why: 'It decides nowhere: the gateway that is meant keeps what it had, which may be no policy at all, and whoever makes a Gateway of this name gets this one.',
    find: ({ state, settings }) => {
        const gateways = (0,objects_of_kind/* objectsOfKind */._c)(state, gatewayGroup, 'Gateway');
        const policies = kinds.flatMap((kind) => (0,objects_of_kind/* objectsOfKind */._c)(state, 'security.istio.io', kind));
        return policies.flatMap((object) => {
            const { namespace } = object.key;
            // By a selector a policy of the root namespace is for gateways of all namespaces.
            const everywhere = namespace === settings.rootNamespace && (0,attachment/* targetOf */.$r)(object).refs.length === 0;
            const others = gateways
                .filter(({ key }) => everywhere || key.namespace === namespace)
                .map(({ key: { name } }) => name);
            return namedGateways(object)
                .filter(({ name }) => isAbsent(state, name, everywhere ? '*' : namespace, others))
                .map(({ name, pointer }) => {
                const near = (0,nearest/* nearest */.p)(name, others);
                return {
                    object,
                    pointer,
                    text: `it is for Gateway ${(0,rules_rule/* shown */.S)(name)}, and there is none of this name${everywhere ? '' : ` in ${(0,rules_rule/* shown */.S)(namespace)}`}: it decides nowhere`,
                    remedy: near === undefined ? 'correct the name, or remove the policy' : `did you mean ${(0,rules_rule/* shown */.S)(near)}?`,
                    identity: [name],
                };
            });
        });
    },
};
const attachmentRules = [attachedToNothing];

// EXTERNAL MODULE: ./src/audience/issuers.ts
var issuers = __webpack_require__(79238);
// EXTERNAL MODULE: ./src/mesh/evaluate/jwt-token.ts
var jwt_token = __webpack_require__(82204);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/rules/policy-view.ts
var policy_view = __webpack_require__(8459);
;// CONCATENATED MODULE: ./src/rules/audience-rules.ts






const emptyAudiences = function (context, ci) { return (0,policy_view/* requestAuthentications */.bI)(context.state).flatMap((object) => (0,policy_view/* jwtRules */.Dz)(object)
    .filter(({ value }) => (0,mesh_fields/* textsAt */.i1)(value, 'audiences').length === 0 && (0,issuers/* isCiIssuer */.Yo)((0,mesh_fields/* textAt */.$6)(value, 'issuer'), context.ciIssuers) === ci)
    .map(({ pointer, value }) => {
    const issuer = (0,mesh_fields/* textAt */.$6)(value, 'issuer');
    return {
        object,
        pointer,
        text: ci
            ? `the rule for ${(0,rules_rule/* shown */.S)(issuer)} lists no audiences, so a token that any CI job requested for any other service is accepted`
            : `the rule for ${(0,rules_rule/* shown */.S)(issuer)} lists no audiences, so tokens that were issued for other services are accepted`,
        remedy: 'list the audience of this environment under audiences',
        identity: [issuer],
    };
})) };
const noCiAudience = {
    id: 'AUD-001',
    title: 'A JWT rule for a CI issuer accepts every audience',
    severity: 'critical',
    why: 'Envoy skips the audience check when the list is empty, whatever the documentation says. Every job on the issuer can then present a token that it asked for in the name of another service.',
    find: (context) => emptyAudiences(context, true),
};
const noAudience = {
    id: 'AUD-005',
    title: 'A JWT rule accepts every audience',
    severity: 'low',
    why: 'Without audiences a token that the issuer made for another service is accepted here as well.',
    find: (context) => emptyAudiences(context, false),
};
const sharedAudience = {
    id: 'AUD-002',
    title: 'Two environments share one audience',
    severity: 'high',
    why: 'A token that was made for one environment is then accepted by the other: staging opens production.',
    find: ({ environments }) => environments.flatMap((environment, index) => {
        const { audience } = environment;
        if (audience === undefined)
            return [];
        return environments
            .slice(0, index)
            .filter((other) => other.audience !== undefined && (0,jwt_token/* sanitizeAudience */.SY)(other.audience) === (0,jwt_token/* sanitizeAudience */.SY)(audience))
            .map((other) => {
            const equal = other.audience === audience;
            return {
                object: {
                    key: { group: 'meshgate.dev', kind: 'Environment', namespace: '', name: environment.name },
                    ...(environment.source === undefined ? {} : { source: environment.source }),
                },
                pointer: `/environments/${environment.name.replace(/~/g, '~0').replace(/\//g, '~1')}/audience`,
                text: `environments ${(0,rules_rule/* shown */.S)(other.name)} and ${(0,rules_rule/* shown */.S)(environment.name)} use ${equal ? 'the same audience' : 'audiences that the mesh takes for the same'}: ${(0,rules_rule/* shown */.S)(audience)}`,
                remedy: 'give every environment an audience of its own, for example with its name as the last part of the path',
                identity: [other.name, (0,jwt_token/* sanitizeAudience */.SY)(audience)],
            };
        });
    }),
};
const refusesPipeline = {
    id: 'AUD-003',
    title: "A RequestAuthentication refuses the pipeline's token",
    severity: 'high',
    why: 'The rule is for the issuer of the job, yet it answers 401 or 403 to its token, and no other rule at the same place accepts it.',
    find: ({ state, settings, tokenVerdicts }) => {
        const objects = (0,policy_view/* requestAuthentications */.bI)(state);
        return tokenVerdicts
            .filter((verdict) => verdict.verdict === 'refused')
            .flatMap((verdict) => {
            const object = objects.find((one) => (0,ports_object/* keyText */.Pu)(one.key) === (0,ports_object/* keyText */.Pu)(verdict.requestAuthentication));
            if (object === undefined)
                return [];
            const elsewhere = tokenVerdicts.some((other) => {
                const accepting = objects.find((one) => (0,ports_object/* keyText */.Pu)(one.key) === (0,ports_object/* keyText */.Pu)(other.requestAuthentication));
                return (other.verdict === 'accepted' && accepting !== undefined && (0,policy_view/* covers */.hU)(accepting, object, settings.rootNamespace));
            });
            if (elsewhere)
                return [];
            const nearest = verdict.nearest === undefined
                ? ''
                : `; the nearest is ${(0,rules_rule/* shown */.S)(verdict.nearest.audience)}, which differs in ${verdict.nearest.differs.join(' and ')}`;
            return [
                {
                    object,
                    pointer: `/spec/jwtRules/${verdict.rule}`,
                    text: `the job's token is refused with ${verdict.status} ${(0,rules_rule/* shown */.S)(verdict.message)}: expects ${verdict.expected.map(rules_rule/* shown */.S).join(', ')}, received ${verdict.received.map(rules_rule/* shown */.S).join(', ')}${nearest}`,
                    remedy: "change the audience on either side: the workflow's, or the list of this rule",
                    identity: [verdict.message, ...verdict.expected, ...verdict.received],
                },
            ];
        });
    },
};
const equalAfterSanitising = {
    id: 'AUD-004',
    title: 'Two audiences of a rule are one to Envoy',
    severity: 'medium',
    why: 'Envoy strips one scheme and one trailing slash before it compares, so the rule accepts more spellings than it lists, and what looks like two audiences is one.',
    find: ({ state }) => (0,policy_view/* requestAuthentications */.bI)(state).flatMap((object) => (0,policy_view/* jwtRules */.Dz)(object).flatMap(({ pointer, value }) => {
        const audiences = (0,mesh_fields/* textsAt */.i1)(value, 'audiences');
        return audiences.flatMap((audience, index) => {
            const earlier = audiences
                .slice(0, index)
                .find((other) => other !== audience && (0,jwt_token/* sanitizeAudience */.SY)(other) === (0,jwt_token/* sanitizeAudience */.SY)(audience));
            if (earlier === undefined)
                return [];
            return [
                {
                    object,
                    pointer: `${pointer}/audiences/${index}`,
                    text: `${(0,rules_rule/* shown */.S)(earlier)} and ${(0,rules_rule/* shown */.S)(audience)} are the same audience to Envoy`,
                    remedy: 'keep one of them, and use names that differ in more than scheme and trailing slash',
                    identity: [(0,mesh_fields/* textAt */.$6)(value, 'issuer'), ...[earlier, audience].sort()],
                },
            ];
        });
    })),
};
const wellKnown = [
    /^sts\.amazonaws\.com$/,
    /^sigstore$/,
    /^api:\/\/AzureADTokenExchange$/,
    /^npm:/,
    /^pypi$/,
    /^testpypi$/,
    /^https:\/\/(www\.)?github\.com\/[^/]+$/,
    /^https:\/\/gitlab\.com$/,
    /^kubernetes$/,
    /^https:\/\/kubernetes\.default\.svc(\.cluster\.local)?$/,
];
const foreignAudience = {
    id: 'AUD-006',
    title: 'A JWT rule accepts an audience that belongs to another service',
    severity: 'high',
    why: 'Tokens with such an audience are requested all the time for the service that it names; each of them opens this door as well, and a token from here may open that one.',
    find: ({ state }) => (0,policy_view/* requestAuthentications */.bI)(state).flatMap((object) => (0,policy_view/* jwtRules */.Dz)(object).flatMap(({ pointer, value }) => (0,mesh_fields/* textsAt */.i1)(value, 'audiences').flatMap((audience, index) => wellKnown.some((pattern) => pattern.test(audience))
        ? [
            {
                object,
                pointer: `${pointer}/audiences/${index}`,
                text: `the audience ${(0,rules_rule/* shown */.S)(audience)} is that of another service`,
                remedy: 'use an audience that names this mesh and environment alone',
                identity: [(0,mesh_fields/* textAt */.$6)(value, 'issuer'), audience],
            },
        ]
        : []))),
};
const audienceRules = [
    noCiAudience,
    sharedAudience,
    refusesPipeline,
    equalAfterSanitising,
    noAudience,
    foreignAudience,
];

// EXTERNAL MODULE: ./src/rules/call-rules.ts
var call_rules = __webpack_require__(5625);
// EXTERNAL MODULE: ./src/bindings/rendered-files.ts
var rendered_files = __webpack_require__(90135);
// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/bindings/rendered-object.ts
var rendered_object = __webpack_require__(46549);
;// CONCATENATED MODULE: ./src/rules/file-rules.ts






const find = function ({ files, state }) {
    if (files === undefined)
        return [];
    const inFiles = new Map(state.objects.filter(({ source }) => source.kind === 'file').map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const render = `run \`meshgate render\` for environment ${(0,rules_rule/* shown */.S)(files.environment)} and commit its files; \`policies\` must list their folder`;
    // `render` takes the segments of the checkout, a review those of the protected branch: rendering again changes nothing.
    const remedyOf = (object) => files.segmentsWait && isOfCalls(object)
        ? 'take its files out of this change and merge the change of `segments` first: they count from the protected branch; then render, in a change of its own'
        : render;
    const stale = files.asked.flatMap((asked) => {
        const file = inFiles.get((0,ports_object/* keyText */.Pu)(asked.key));
        if (file === undefined)
            return [
                {
                    object: asked,
                    pointer: '',
                    text: `${isOfCalls(asked) ? 'a declared call' : 'a binding'} asks for this object, and no file holds it`,
                    remedy: remedyOf(asked),
                    identity: ['missing'],
                },
            ];
        if (isSame(asked, file))
            return [];
        return [
            {
                object: file,
                pointer: '',
                text: `the file is not what ${isOfCalls(asked) ? 'the declared calls ask' : 'its binding asks'} for`,
                remedy: remedyOf(asked),
                identity: ['stale'],
            },
        ];
    });
    const asked = new Set(files.asked.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const left = [...inFiles.values()]
        .filter((object) => (0,rendered_files/* isFileOfEnvironment */.P4)(object, files.environment) && !asked.has((0,ports_object/* keyText */.Pu)(object.key)))
        .map((object) => ({
        object,
        pointer: '',
        text: `no ${isOfCalls(object) ? 'declared call' : 'binding'} asks for this object, and its file still ${effectOf(object)}`,
        remedy: remedyOf(object),
        identity: ['left'],
    }));
    return [...stale, ...left];
};
const isOfCalls = function ({ annotations }) { return annotations[names/* provenance */.aH.binding] === names/* callsBinding */.VV };
const effectOf = function ({ key, content }) {
    if (key.kind === 'PeerAuthentication' || key.kind === 'ServiceAccount')
        return 'stands';
    return (0,mesh_fields/* textAt */.$6)(content, 'spec', 'action') === 'DENY' ? 'refuses what it refused' : 'grants what it granted';
};
/**
 * v1 and v1beta1 are one object. Labels and annotations that a tool adds on the way (kustomize) change nothing, but for
 * those that Istio reads, such as `istio.io/dry-run`.
 */
const isSame = function (asked, file) {
    const rest = (object) => (0,rendered_object/* without */.FF)(object, ['apiVersion', 'metadata']);
    const holds = (name) => Object.entries(asked[name]).every(([key, value]) => Object.hasOwn(file[name], key) && file[name][key] === value) &&
        Object.keys(file[name]).every((key) => Object.hasOwn(asked[name], key) || !/(^|\.)istio\.io\//.test(key));
    return (0,rendered_object/* sameJson */.Vk)(rest(asked.content), rest(file.content)) && holds('labels') && holds('annotations');
};
const renderedFiles = {
    id: 'GIT-001',
    title: 'A rendered file is not what the configuration asks for',
    severity: 'high',
    why: 'Where Argo CD or Flux applies the repository, the files are what reaches the cluster: a binding or a call that is changed without its file does nothing, and one that is removed without its file keeps its access.',
    find,
};
/** What concerns the files that `meshgate render` writes. */
const fileRules = [renderedFiles];

// EXTERNAL MODULE: ./src/bindings/expiry.ts
var expiry = __webpack_require__(17963);
;// CONCATENATED MODULE: ./src/rules/binding-rules.ts


const perBinding = function ({ bindings = [] }, judge) { return bindings.flatMap((term) => {
    const found = judge(term);
    if (found === undefined)
        return [];
    const key = { group: 'meshgate.dev', kind: 'Configuration', namespace: '', name: term.path };
    const identity = ['binding', term.name, term.expires ?? ''];
    return [{ object: { key, source: term.source }, pointer: term.pointer, identity, ...found }];
}) };
/** Days before the end from which on it is told. */
const notice = 14;
const ends = {
    id: 'CFG-003',
    title: 'A binding ends soon, or has ended',
    severity: 'medium',
    informs: true,
    why: 'A binding with a date counts through the end of that day. The next run that applies, or revokes what has expired, takes it back.',
    find: (context) => perBinding(context, ({ name, expires, today }) => {
        if (expires === undefined)
            return undefined;
        const left = (0,expiry/* daysBetween */.Y)(today, expires);
        if (left > notice)
            return undefined;
        return {
            text: left < 0
                ? `binding ${(0,rules_rule/* shown */.S)(name)} ended after ${(0,rules_rule/* shown */.S)(expires)}, and the next run takes it back`
                : `binding ${(0,rules_rule/* shown */.S)(name)} ends after ${(0,rules_rule/* shown */.S)(expires)}`,
            remedy: 'remove the binding, or have a later date reviewed',
        };
    }),
};
const endless = {
    id: 'CFG-004',
    title: 'A binding counts longer than the environment allows',
    severity: 'high',
    why: 'Access that nobody has to ask for again is kept for ever. The environment says how long a binding may count at most.',
    find: (context) => perBinding(context, ({ name, expires, longest, today }) => {
        if (longest === undefined)
            return undefined;
        if (expires !== undefined && (0,expiry/* daysBetween */.Y)(today, expires) <= longest.days)
            return undefined;
        return {
            text: expires === undefined
                ? `binding ${(0,rules_rule/* shown */.S)(name)} has no end, and the environment allows ${longest.text}`
                : `binding ${(0,rules_rule/* shown */.S)(name)} ends after ${(0,rules_rule/* shown */.S)(expires)}, and the environment allows ${longest.text}`,
            remedy: `write \`expires:\` with a day within ${longest.text} from now`,
        };
    }),
};
const bindingRules = [ends, endless];

;// CONCATENATED MODULE: ./src/rules/configuration-rules.ts


const perEntry = function (context, judge) {
    const { exceptions } = context;
    if (exceptions === undefined)
        return [];
    const { path, today, entries } = exceptions;
    return entries.flatMap((entry) => {
        const found = judge(entry, today);
        if (found === undefined)
            return [];
        return [
            {
                object: {
                    key: { group: 'meshgate.dev', kind: 'Configuration', namespace: '', name: path },
                    source: entry.source,
                },
                pointer: entry.pointer,
                identity: [entry.kind, entry.rule ?? '', entry.object, entry.until ?? ''],
                ...found,
            },
        ];
    });
};
const titleOf = function ({ kind, rule, object }) { return kind === 'ignore' ? `ignore of ${rule ?? ''} for ${(0,rules_rule/* shown */.S)(object)}` : `assume of ${(0,rules_rule/* shown */.S)(object)}` };
const expired = {
    id: 'CFG-001',
    title: 'An exception has run out',
    severity: 'medium',
    standing: true,
    why: 'An exception with a date was meant to end. After that day it has no effect, so what it hid counts again.',
    find: (context) => perEntry(context, (entry, today) => entry.until === undefined || entry.until >= today
        ? undefined
        : {
            text: `${titleOf(entry)} ran out after ${(0,rules_rule/* shown */.S)(entry.until)} and has no effect`,
            remedy: 'remove the entry, or look at its object again and set a later date on the protected branch',
        }),
};
/** Whether the state would hold such an object: its namespace is there, and its kind was read. */
const isSeen = function (object, state) {
    const [kind = '', namespace = ''] = object.split('/');
    const group = kind === 'EnvoyFilter' ? 'networking.istio.io' : 'extensions.istio.io';
    const status = (0,ports_object/* readStatus */.rk)(state, group, kind, namespace);
    return ((status === 'complete' || status === 'not installed') &&
        state.objects.some(({ key }) => key.namespace === namespace || (key.kind === 'Namespace' && key.name === namespace)));
};
const idle = {
    id: 'CFG-002',
    title: 'An assumption is about no object',
    severity: 'low',
    standing: true,
    why: 'An entry that names nothing waits for an object that nobody has looked at, or has a mistake in its name.',
    find: (context) => perEntry(context, (entry) => {
        const { objects } = context.state;
        const [kind, namespace, name] = entry.object.split('/');
        const isThere = objects.some(({ key }) => key.kind === kind && key.namespace === namespace && key.name === name);
        if (entry.kind !== 'assume' || isThere || !isSeen(entry.object, context.state))
            return undefined;
        return {
            text: `${titleOf(entry)} matches no object`,
            remedy: 'correct the name, or remove the entry',
        };
    }),
};
const configurationRules = [expired, idle];

// EXTERNAL MODULE: ./src/manifests/negative-field.ts
var negative_field = __webpack_require__(55350);
// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var version = __webpack_require__(91374);
// EXTERNAL MODULE: ./src/rules/field-reading.ts
var field_reading = __webpack_require__(93474);
;// CONCATENATED MODULE: ./src/rules/identity-rules.ts








const identityFields = (0,field_reading/* sourceFieldsOf */.cj)('caller');
const negativeFields = identityFields.map(negative_field/* negativeField */.W);
const identity_rules_names = function (part, fields) { return fields.filter((field) => (0,mesh_fields/* textsAt */.i1)(part.value, field).length > 0) };
const positive = function (rule) { return rule.sources.some((source) => identity_rules_names(source, identityFields).length > 0) ||
    rule.conditions.some(({ key, values }) => field_reading/* callerKeys */.CD.includes(key) && values.length > 0) };
/** A `from` entry without any identity field lets plaintext in by itself, so every one is asked. */
const negativeOnly = function (rule) { return (rule.sources.some((source) => identity_rules_names(source, negativeFields).length > 0 && identity_rules_names(source, identityFields).length === 0) ||
    rule.conditions.some(({ key, notValues, values }) => field_reading/* callerKeys */.CD.includes(key) && notValues.length > 0 && values.length === 0)) &&
    !rule.conditions.some(({ key, values }) => field_reading/* callerKeys */.CD.includes(key) && values.length > 0) };
const content = function (rule) { return [
    JSON.stringify(rule.sources.map(({ value }) => value)),
    JSON.stringify(rule.conditions.map(({ value }) => value)),
] };
const modes = function (context, policy) { return new Set((0,policy_view/* stagesOf */.ZL)(context, policy.object)
    .filter(({ stage, enforcement }) => (stage.proxy === 'sidecar' || stage.proxy === 'ztunnel') && enforcement.destination.known)
    .map(({ stage }) => stage.mutualTls)) };
/** The rules are read first: where none of them says anything, nobody has to know where their policy applies. */
const perRule = function (context, applies, judge, remedy) { return (0,policy_view/* policies */.R3)(context.state).flatMap((policy) => {
    if (policy.dryRun)
        return [];
    const hits = policy.rules.flatMap((rule) => {
        const text = judge(rule, policy);
        return text === undefined
            ? []
            : [
                {
                    object: policy.object,
                    pointer: rule.pointer,
                    text,
                    remedy,
                    identity: [policy.action, ...content(rule)],
                },
            ];
    });
    return hits.length > 0 && applies(policy) ? hits : [];
}) };
const rootSelector = {
    id: 'MTLS-001',
    title: 'A PeerAuthentication of the root namespace with a selector is ignored',
    severity: 'high',
    why: 'Istio takes a PeerAuthentication of the root namespace for the whole mesh only without a selector, and for a workload only in its own namespace. One with both has no effect at all.',
    find: ({ state, settings }) => (0,policy_view/* peerAuthentications */.Eu)(state)
        .filter((object) => object.key.namespace === settings.rootNamespace && Object.keys((0,attachment/* targetOf */.$r)(object).selector).length > 0)
        .map((object) => ({
        object,
        pointer: '/spec/selector',
        text: 'it stands in the root namespace and has a selector, so it is ignored',
        remedy: 'move it to the namespace of the workloads, or remove the selector',
        identity: [(0,mesh_fields/* textAt */.$6)((0,mesh_fields/* objectAt */.lJ)(object.content, 'spec', 'mtls'), 'mode')],
    })),
};
const plaintextDeny = {
    id: 'MTLS-002',
    title: 'A DENY by identity does not stop plaintext',
    severity: 'high',
    why: 'A caller without mTLS has no identity, so a DENY rule that names one does not match it. Where plaintext is accepted, the named caller gets by without its certificate.',
    find: (context) => perRule(context, (policy) => policy.action === 'DENY' && [...modes(context, policy)].some((mode) => mode !== 'STRICT'), (rule) => (positive(rule) ? 'callers without mTLS are not denied, and plaintext is accepted here' : undefined), 'set mTLS to STRICT here, or add a DENY rule with notPrincipals set to the wildcard'),
};
const plaintextAllow = {
    id: 'MTLS-003',
    title: 'A negated identity lets plaintext in',
    severity: 'high',
    why: 'A caller without mTLS has no identity, so notPrincipals and its like are true for it. Where plaintext is accepted, everybody can come that way.',
    find: (context) => perRule(context, (policy) => policy.action === 'ALLOW' && [...modes(context, policy)].some((mode) => mode !== 'STRICT'), (rule) => negativeOnly(rule) ? 'callers without mTLS pass this rule, and plaintext is accepted here' : undefined, 'set mTLS to STRICT here, or demand a principal as well'),
};
const noIdentity = {
    id: 'MTLS-004',
    title: 'An ALLOW by identity where mTLS is off',
    severity: 'medium',
    why: 'Without mTLS there is no identity, so the rule lets nobody in.',
    find: (context) => perRule(context, (policy) => {
        if (policy.action !== 'ALLOW' || context.isNowhere?.('DISABLE') === true)
            return false;
        const found = modes(context, policy);
        return found.size === 1 && found.has('DISABLE');
    }, (rule) => rule.sources.length > 0 && positive(rule)
        ? 'mTLS is off at every destination of this policy, so the rule matches nobody'
        : undefined, 'turn mTLS on, or do not decide by identity here'),
};
const usesTrustDomains = function (rule) { return rule.sources.some((source) => identity_rules_names(source, (0,field_reading/* withNegatives */.Fr)(['trustDomains'])).length > 0) ||
    rule.conditions.some(({ key }) => key === 'source.trustDomain') };
const oldTrustDomains = {
    id: 'IDN-001',
    title: 'trustDomains is ignored by this version of Istio',
    severity: 'high',
    why: 'The field is compiled from 1.30.2 on. Earlier ones accept it and drop it, so a rule with another source field is wider than it reads.',
    find: (context) => (0,version/* hasFix */.EQ)(context.settings.istioVersion, [30, 2])
        ? []
        : perRule(context, () => true, (rule) => usesTrustDomains(rule)
            ? `Istio ${(0,version/* versionText */.KA)(context.settings.istioVersion)} drops trustDomains`
            : undefined, 'use principals, which name the trust domain, or bring Istio to 1.30.2'),
};
const isAmbient = function (context, policy) { return context.isNowhere?.('ztunnel') !== true &&
    (0,policy_view/* stagesOf */.ZL)(context, policy.object).some(({ stage }) => stage.proxy === 'ztunnel') };
const ambientTrustDomains = {
    id: 'AMB-001',
    title: 'ztunnel ignores trustDomains',
    severity: 'high',
    why: 'ztunnel gets a source without its trustDomains: an ALLOW is wider than it reads, and one with nothing else never matches.',
    find: (context) => perRule(context, (policy) => isAmbient(context, policy), (rule) => rule.sources.some((source) => identity_rules_names(source, (0,field_reading/* withNegatives */.Fr)(['trustDomains'])).length > 0)
        ? 'ztunnel enforces this policy and ignores trustDomains'
        : undefined, 'use principals, which name the trust domain'),
};
/** A clause that has entries, none of which has a field that ztunnel knows: it never matches (ztunnel rbac.rs). */
const deadClause = function (rule) { return (rule.sources.length > 0 && rule.sources.every((source) => identity_rules_names(source, field_reading/* ztunnelReads */.ec.source).length === 0)) ||
    (rule.operations.length > 0 &&
        rule.operations.every((operation) => identity_rules_names(operation, field_reading/* ztunnelReads */.ec.operation).length === 0)) ||
    rule.conditions.some(({ key }) => !field_reading/* ztunnelReads */.ec.keys.includes(key)) };
const hasHttp = function (rule) { return rule.sources.some((source) => identity_rules_names(source, field_reading/* httpSourceFields */.xK).length > 0) ||
    rule.operations.some((operation) => identity_rules_names(operation, field_reading/* httpOperationFields */.jG).length > 0) ||
    rule.conditions.some(({ key }) => !field_reading/* ztunnelReads */.ec.keys.includes(key)) };
const deadDeny = {
    id: 'AMB-002',
    title: 'A DENY rule has no effect at ztunnel',
    severity: 'high',
    why: 'A from, to or when that has only fields of HTTP never matches at ztunnel, and the rule needs all three: it denies nothing, where a sidecar would deny.',
    find: (context) => perRule(context, (policy) => policy.action === 'DENY' && isAmbient(context, policy), (rule) => deadClause(rule)
        ? 'ztunnel enforces this policy, and one of from, to and when has nothing that it knows, so the rule denies nothing'
        : undefined, 'attach the policy to a waypoint with targetRefs, or deny by principals and ports alone'),
};
const droppedAllow = {
    id: 'AMB-003',
    title: 'An ALLOW rule with HTTP fields is dropped by ztunnel',
    severity: 'medium',
    why: 'ztunnel leaves out the whole rule, so what it should allow is denied.',
    find: (context) => perRule(context, (policy) => policy.action === 'ALLOW' && isAmbient(context, policy), (rule) => (hasHttp(rule) ? 'ztunnel enforces this policy and leaves out this rule' : undefined), 'attach the policy to a waypoint with targetRefs'),
};
const unknownAction = {
    id: 'AMB-004',
    title: 'CUSTOM and AUDIT do nothing at ztunnel',
    severity: 'high',
    why: 'ztunnel knows ALLOW and DENY only; the provider is never asked.',
    find: ({ state }) => {
        const ambient = new Set((0,objects_of_kind/* objectsOfKind */._c)(state, '', 'Namespace')
            .filter(({ labels }) => labels['istio.io/dataplane-mode'] === 'ambient' && labels['istio.io/use-waypoint'] === undefined)
            .map(({ key }) => key.name));
        return (0,policy_view/* policies */.R3)(state)
            .filter(({ action, object, spec }) => (action === 'CUSTOM' || action === 'AUDIT') &&
            ambient.has(object.key.namespace) &&
            (0,mesh_fields/* listAt */.gT)(spec, 'targetRefs').length === 0 &&
            (0,mesh_fields/* member */.Dc)(spec, 'targetRef') === undefined)
            .map(({ object, action }) => ({
            object,
            pointer: '/spec/action',
            text: `the namespace is ambient, where ztunnel does not know ${action}`,
            remedy: 'attach the policy to a waypoint with targetRefs',
            identity: [action],
        }));
    },
};
const identityRules = [
    rootSelector,
    plaintextDeny,
    plaintextAllow,
    noIdentity,
    oldTrustDomains,
    ambientTrustDomains,
    deadDeny,
    droppedAllow,
    unknownAction,
];

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/mesh/key-place.ts
var key_place = __webpack_require__(88564);
;// CONCATENATED MODULE: ./src/rules/jwt-rules.ts







/** One hit for every JWT rule that a test finds wrong. */
const jwt_rules_perRule = function (context, judge) { return (0,policy_view/* requestAuthentications */.bI)(context.state).flatMap((object) => (0,policy_view/* jwtRules */.Dz)(object).flatMap((part) => {
    const hit = judge(part, (0,mesh_fields/* textAt */.$6)(part.value, 'issuer'));
    return hit === undefined ? [] : [{ object, pointer: part.pointer, ...hit }];
})) };
/** A policy that stops requests without a token: any ALLOW (nothing else passes), or a DENY of what has no principal. */
const demandsSomething = function (policy) { return !policy.dryRun &&
    (policy.action === 'ALLOW' ||
        (policy.action === 'DENY' &&
            policy.rules.some((rule) => rule.sources.some((source) => JSON.stringify((0,mesh_fields/* member */.Dc)(source.value, 'notRequestPrincipals')) === '["*"]')))) };
const withoutPolicy = {
    id: 'JWT-001',
    title: 'A RequestAuthentication without an AuthorizationPolicy requires no token',
    severity: 'high',
    why: 'A RequestAuthentication refuses bad tokens only. A request without any token passes it, and nothing else stops the request.',
    find: (context) => {
        const { state, settings } = context;
        const guards = (0,policy_view/* policies */.R3)(state).filter(demandsSomething);
        const keys = new Set(guards.map((guard) => (0,ports_object/* keyText */.Pu)(guard.object.key)));
        return (0,policy_view/* requestAuthentications */.bI)(state).flatMap((object) => {
            if ((0,policy_view/* jwtRules */.Dz)(object).length === 0)
                return [];
            const stages = (0,policy_view/* stagesOf */.ZL)(context, object).filter(({ stage }) => stage.proxy !== 'ztunnel' && stage.proxy !== 'none');
            const open = stages.length > 0
                ? stages.some(({ stage }) => ![...stage.allow, ...stage.deny].some((policy) => keys.has((0,ports_object/* keyText */.Pu)(policy.object.key))))
                : !guards.some((guard) => (0,policy_view/* covers */.hU)(guard.object, object, settings.rootNamespace));
            if (!open)
                return [];
            const read = [object.key.namespace, settings.rootNamespace].every((namespace) => (0,ports_object/* readStatus */.rk)(state, 'security.istio.io', 'AuthorizationPolicy', namespace) === 'complete');
            return [
                {
                    object,
                    pointer: '/spec',
                    text: `no AuthorizationPolicy ${read ? '' : 'among those that were read '}covers what this applies to, so requests without a token pass`,
                    remedy: 'add an ALLOW policy that demands a claim of the token, or a DENY policy with notRequestPrincipals set to the wildcard',
                    identity: [],
                    severity: read ? 'high' : 'medium',
                },
            ];
        });
    },
};
const leaksToken = {
    id: 'JWT-002',
    title: 'The CI token is handed on to the workload',
    severity: 'medium',
    why: 'A workload that receives the token can present it to every other place that accepts the same audience, until it expires.',
    find: (context) => jwt_rules_perRule(context, ({ value }, issuer) => {
        if (!(0,issuers/* isCiIssuer */.Yo)(issuer, context.ciIssuers))
            return undefined;
        const forwards = (0,mesh_fields/* member */.Dc)(value, 'forwardOriginalToken') === true;
        const payload = (0,mesh_fields/* textAt */.$6)(value, 'outputPayloadToHeader') !== '';
        if (!forwards && !payload)
            return undefined;
        return {
            text: `tokens of ${(0,rules_rule/* shown */.S)(issuer)} reach the workload by ${[...(forwards ? ['forwardOriginalToken'] : []), ...(payload ? ['outputPayloadToHeader'] : [])].join(' and ')}`,
            remedy: 'leave it out, and pass on single claims with outputClaimToHeaders where the workload needs them',
            identity: [issuer, String(forwards), String(payload)],
            severity: forwards ? 'medium' : 'low',
        };
    }),
};
const noIssuer = {
    id: 'JWT-003',
    title: 'A JWT rule names no issuer',
    severity: 'high',
    why: 'Envoy then accepts any value of iss that is signed by a key of the set, so conditions on the issuer are decided by whoever holds one of its keys.',
    find: (context) => jwt_rules_perRule(context, ({ value }, issuer) => issuer === ''
        ? {
            text: 'the rule has no issuer, so every iss that its keys sign is accepted',
            remedy: 'name the issuer',
            identity: [(0,key_place/* jwksUriOf */.t)(value), (0,mesh_fields/* textAt */.$6)(value, 'jwks')],
        }
        : undefined),
};
const plainKeys = {
    id: 'JWT-004',
    title: 'Keys are fetched without TLS',
    severity: 'high',
    why: 'Whoever can answer on the way to that address can sign tokens that the mesh accepts.',
    find: (context) => jwt_rules_perRule(context, ({ value }, issuer) => {
        const uri = (0,key_place/* jwksUriOf */.t)(value);
        return /^http:/i.test(uri)
            ? { text: `keys come from ${(0,rules_rule/* shown */.S)(uri)}`, remedy: 'use https', identity: [issuer, uri] }
            : undefined;
    }),
};
const presence = {
    id: 'JWT-005',
    title: 'presence: REQUIRED is not enforced',
    severity: 'high',
    why: 'The field exists in newer definitions only and no released istiod reads it: requests without a token still pass.',
    find: (context) => jwt_rules_perRule(context, ({ value }, issuer) => (0,mesh_fields/* textAt */.$6)(value, 'presence') === 'REQUIRED'
        ? {
            text: 'presence: REQUIRED has no effect',
            remedy: 'demand the token in an AuthorizationPolicy',
            identity: [issuer],
        }
        : undefined),
};
const hasPrivateKey = function (jwks) {
    try {
        const set = JSON.parse(jwks);
        return (0,mesh_fields/* objectsAt */.yR)(set, 'keys').some((key) => ['d', 'p', 'q', 'k'].some((name) => (0,json/* isJsonObject */.OW)(key) && Object.hasOwn(key, name)));
    }
    catch {
        return false;
    }
};
const privateKeys = {
    id: 'JWT-006',
    title: 'A JWT rule holds a private or symmetric key',
    severity: 'critical',
    why: 'Everybody who can read the object can sign tokens that the mesh accepts. Istio warns about it and goes on.',
    find: (context) => jwt_rules_perRule(context, ({ value }, issuer) => hasPrivateKey((0,mesh_fields/* textAt */.$6)(value, 'jwks'))
        ? {
            text: 'jwks holds the private part of a key',
            remedy: 'replace the key everywhere, and publish public parts only',
            identity: [issuer],
        }
        : undefined),
};
const ztunnelOnly = {
    id: 'JWT-007',
    title: 'RequestAuthentication is not enforced by ztunnel',
    severity: 'high',
    why: 'In ambient mode only a waypoint or gateway looks at tokens. Where ztunnel stands alone the object does nothing.',
    find: (context) => (0,policy_view/* requestAuthentications */.bI)(context.state).flatMap((object) => {
        const stages = (0,policy_view/* stagesOf */.ZL)(context, object);
        if (stages.length === 0 || stages.some(({ stage }) => stage.proxy !== 'ztunnel'))
            return [];
        return [
            {
                object,
                pointer: '/spec',
                text: 'RequestAuthentication is not enforced here: ztunnel alone guards these destinations',
                remedy: 'attach it to a waypoint with targetRefs',
                identity: [],
            },
        ];
    }),
};
const jwtRuleRules = [
    withoutPolicy,
    leaksToken,
    noIssuer,
    plainKeys,
    presence,
    privateKeys,
    ztunnelOnly,
];

;// CONCATENATED MODULE: ./src/rules/pattern-rules.ts



const sourceFields = (0,field_reading/* withNegatives */.Fr)((0,field_reading/* sourceFieldsOf */.cj)('caller', 'token'));
const readValues = function (policy) {
    const read = (part, name, field = name, asked = field) => {
        const texts = (0,policy_view/* textsWithPointers */.PD)(part, name);
        const siblings = texts.map(({ text }) => text);
        return texts.map(({ text, pointer }) => ({ policy, asked, field, text, pointer, siblings }));
    };
    return policy.rules.flatMap((rule) => [
        ...rule.sources.flatMap((part) => sourceFields.flatMap((field) => read(part, field))),
        ...rule.operations.flatMap((part) => field_reading/* httpOperationFields */.jG.flatMap((field) => read(part, field))),
        ...rule.conditions.flatMap((condition) => {
            const { key } = condition;
            if (key === 'source.principal')
                return [...read(condition, 'values', 'principals'), ...read(condition, 'notValues', key, 'principals')];
            if (!key.startsWith('request.headers['))
                return [];
            return ['values', 'notValues'].flatMap((name) => read(condition, name, key, 'headers'));
        }),
    ]);
};
/** Every rule asks for the values of the same policies. */
const known = new WeakMap();
const valuesOf = function (policy) {
    const found = known.get(policy) ?? readValues(policy);
    known.set(policy, found);
    return found;
};
const values = function (context, fields) { return (0,policy_view/* policies */.R3)(context.state).flatMap((policy) => valuesOf(policy).filter(({ asked }) => fields.includes(asked))) };
const hit = function ({ policy, field, text, pointer }, words, remedy, severity) { return ({
    object: policy.object,
    pointer,
    text: words,
    remedy,
    identity: [policy.action, field, text],
    ...(severity === undefined ? {} : { severity }),
}) };
/** A value that matches nothing keeps nobody out where it should: in DENY, or negated in ALLOW. */
const failsOpen = function ({ policy, field }) { return (policy.action === 'DENY') !== field.startsWith('not') };
const effect = function (value) { return failsOpen(value) ? ', so what should be kept out is let in' : ', so it lets nobody in' };
const rule = function (entry, fields, judge) { return ({
    ...entry,
    find: (context) => values(context, fields).flatMap((value) => {
        const found = judge(value);
        return found === undefined ? [] : [found];
    }),
}) };
const isTemplate = function (path) { return path.includes('{*}') || path.includes('{**}') };
const patternRules = [
    rule({
        id: 'PAT-001',
        title: 'A principal is written with spiffe://',
        severity: 'high',
        why: 'Istio adds the prefix itself, so a principal that spells it out never matches.',
    }, (0,field_reading/* withNegatives */.Fr)(['principals']), (value) => /^\*?spiffe:\/\//.test(value.text) && value.text !== 'spiffe://*'
        ? hit(value, `${(0,rules_rule/* shown */.S)(value.text)} never matches${effect(value)}`, 'leave out the prefix, as in cluster.local/ns/NAMESPACE/sa/NAME', failsOpen(value) ? 'high' : 'medium')
        : undefined),
    rule({
        id: 'PAT-002',
        title: 'A star in the middle of a value is a literal star',
        severity: 'medium',
        why: 'Only a star at the very start or the very end is a wildcard; elsewhere it stands for itself.',
    }, [...(0,field_reading/* withNegatives */.Fr)(['principals', 'requestPrincipals']), ...field_reading/* httpOperationFields */.jG, 'headers'], (value) => {
        if ((value.field === 'paths' || value.field === 'notPaths') && isTemplate(value.text))
            return undefined;
        const inner = value.text.startsWith('*')
            ? value.text.slice(1)
            : value.text.endsWith('*')
                ? value.text.slice(0, -1)
                : value.text;
        return inner.includes('*')
            ? hit(value, `the inner star of ${(0,rules_rule/* shown */.S)(value.text)} matches only a star${effect(value)}`, 'use one star at the start or at the end, or a path template such as {*}', failsOpen(value) ? 'high' : 'medium')
            : undefined;
    }),
    rule({
        id: 'PAT-003',
        title: 'A path template does not begin with a slash',
        severity: 'high',
        why: "Istio's validation lets it pass, Envoy refuses the whole listener, and the proxy keeps its old configuration.",
    }, (0,field_reading/* withNegatives */.Fr)(['paths']), (value) => isTemplate(value.text) && !value.text.startsWith('/')
        ? hit(value, `${(0,rules_rule/* shown */.S)(value.text)} is refused by Envoy`, 'begin the template with a slash')
        : undefined),
    rule({
        id: 'PAT-004',
        title: 'A path holds a query or fragment',
        severity: 'medium',
        why: 'Query and fragment are cut off before policies are asked, so such a path never matches.',
    }, (0,field_reading/* withNegatives */.Fr)(['paths']), (value) => /[?#]/.test(value.text)
        ? hit(value, `${(0,rules_rule/* shown */.S)(value.text)} never matches${effect(value)}`, 'end the path before the question mark', failsOpen(value) ? 'high' : 'medium')
        : undefined),
    rule({
        id: 'PAT-005',
        title: 'A host is listed without its port',
        severity: 'low',
        why: 'Hosts are compared with the raw authority, port included: example.com and example.com:8080 are two hosts. In a DENY policy a port is enough to get by.',
    }, ['hosts', 'notHosts'], (value) => {
        const bare = value.text.replace(/^\*/, '');
        if (value.text === '*' || value.text.endsWith('*') || /:[0-9*]+$/.test(value.text))
            return undefined;
        if (value.siblings.some((other) => other === `${value.text}:*` || other === `${bare}:*` || other === `${value.text}*`))
            return undefined;
        return hit(value, `${(0,rules_rule/* shown */.S)(value.text)} does not match the same host with a port${failsOpen(value) ? ', so a port gets by' : ''}`, 'list the host with :* as well', failsOpen(value) ? 'high' : 'low');
    }),
    rule({
        id: 'PAT-006',
        title: 'A method is not in capitals',
        severity: 'medium',
        why: 'Methods are compared case by case, and HTTP/1.1 knows capitals only.',
    }, ['methods', 'notMethods'], (value) => /[a-z]/.test(value.text)
        ? hit(value, `${(0,rules_rule/* shown */.S)(value.text)} does not match ${(0,rules_rule/* shown */.S)(value.text.toUpperCase())}${effect(value)}`, 'write the method in capitals', failsOpen(value) ? 'high' : 'medium')
        : undefined),
    rule({
        id: 'PAT-007',
        title: 'A template for all below a path misses the path itself',
        severity: 'low',
        why: 'A template that ends in /{**} matches what follows the slash, and not the path without it.',
    }, (0,field_reading/* withNegatives */.Fr)(['paths']), (value) => {
        const root = value.text.endsWith('/{**}') ? value.text.slice(0, -5) : '';
        if (root === '' || value.siblings.includes(root))
            return undefined;
        return hit(value, `${(0,rules_rule/* shown */.S)(value.text)} does not match ${(0,rules_rule/* shown */.S)(root)}${failsOpen(value) ? ', which is therefore let in' : ''}`, 'list the path without the template as well', failsOpen(value) ? 'medium' : 'low');
    }),
    {
        id: 'PAT-008',
        title: 'A namespace or service account is not bound to a trust domain',
        severity: 'medium',
        why: 'namespaces and serviceAccounts match that name in every trust domain that the mesh accepts. In a federated mesh another cluster can have the same name.',
        find: (context) => {
            const { trustDomainAliases, otherTrustDomains } = context.settings;
            if (trustDomainAliases.length + otherTrustDomains.length === 0)
                return [];
            return values(context, ['namespaces', 'serviceAccounts'])
                .filter(({ policy }) => policy.action === 'ALLOW')
                .map((value) => hit(value, `${(0,rules_rule/* shown */.S)(value.text)} is accepted from every trust domain of the mesh`, 'use principals, which name the trust domain'));
        },
    },
];

// EXTERNAL MODULE: ./src/rbac/group.ts
var group = __webpack_require__(67879);
// EXTERNAL MODULE: ./src/rbac/roles.ts
var roles = __webpack_require__(30417);
;// CONCATENATED MODULE: ./src/rules/permission-rules.ts






/** Bindings that somebody wrote down; what only the cluster has is not this repository's to fix. */
const bindingsOf = function (state) { return (0,objects_of_kind/* objectsOfGroup */.xQ)(state, group/* rbacGroup */.s).filter((object) => object.source.kind !== 'cluster' && ((0,group/* isRbac */.F)(object, 'RoleBinding') || (0,group/* isRbac */.F)(object, 'ClusterRoleBinding'))) };
/** ClusterRoles that every API server makes by itself. */
const builtIn = function (name) { return ['cluster-admin', 'admin', 'edit', 'view'].includes(name) || name.startsWith('system:') };
const missingRole = {
    id: 'RBC-001',
    title: 'A binding refers to a role that does not exist',
    severity: 'medium',
    why: 'Such a binding gives nothing today. Whoever may make a role of that name decides what its subjects may do, and no review of the binding will show it.',
    find: ({ state }) => {
        const resolve = (0,roles/* roleResolver */.XY)(state);
        return bindingsOf(state).flatMap((object) => {
            const role = (0,roles/* roleRefOf */.P2)(object);
            if (role === undefined || (role.kind === 'ClusterRole' && builtIn(role.name)))
                return [];
            if (resolve(role).kind !== 'missing')
                return [];
            return [
                {
                    object,
                    pointer: '/roleRef',
                    text: `there is no ${role.kind} ${(0,rules_rule/* shown */.S)(role.name)}${role.namespace === '' ? '' : ` in namespace ${(0,rules_rule/* shown */.S)(role.namespace)}`}`,
                    remedy: 'make the role in the same change, or correct its name',
                    identity: [role.kind, role.name],
                },
            ];
        });
    },
};
const nobody = {
    id: 'RBC-002',
    title: 'A binding names a ServiceAccount that does not exist',
    severity: 'low',
    why: 'Whoever may make a ServiceAccount of that name, or a pod that runs as it, gets what the binding gives. Without a namespace a ClusterRoleBinding is refused by the API server.',
    find: ({ state }) => {
        const accounts = new Set((0,objects_of_kind/* objectsOfKind */._c)(state, '', 'ServiceAccount').map(({ key }) => `${key.namespace}/${key.name}`));
        return bindingsOf(state).flatMap((object) => (0,mesh_fields/* objectsAt */.yR)(object.content, 'subjects').flatMap((subject, index) => {
            if ((0,mesh_fields/* textAt */.$6)(subject, 'kind') !== 'ServiceAccount')
                return [];
            const name = (0,mesh_fields/* textAt */.$6)(subject, 'name');
            const namespace = (0,mesh_fields/* textAt */.$6)(subject, 'namespace') || object.key.namespace;
            const at = { object, pointer: `/subjects/${index}`, identity: [namespace, name] };
            if (namespace === '')
                return [
                    {
                        ...at,
                        text: `ServiceAccount ${(0,rules_rule/* shown */.S)(name)} has no namespace: the API server refuses the ClusterRoleBinding`,
                        remedy: 'write the namespace of the ServiceAccount',
                    },
                ];
            const isKnown = name === 'default' || accounts.has(`${namespace}/${name}`);
            if (isKnown || (0,ports_object/* readStatus */.rk)(state, '', 'ServiceAccount', namespace) !== 'complete')
                return [];
            return [
                {
                    ...at,
                    text: `there is no ServiceAccount ${(0,rules_rule/* shown */.S)(name)} in namespace ${(0,rules_rule/* shown */.S)(namespace)}`,
                    remedy: 'make the ServiceAccount in the same change, or take the subject out',
                },
            ];
        }));
    },
};
const otherRole = {
    id: 'RBC-003',
    title: 'The role of a standing binding changes',
    severity: 'medium',
    why: 'roleRef is immutable: the API server refuses the change, and a tool that deletes and makes the binding anew leaves its subjects without their permissions in between.',
    find: (context) => {
        const earlier = new Map((context.earlier === undefined ? [] : (0,objects_of_kind/* objectsOfGroup */.xQ)(context.earlier, group/* rbacGroup */.s)).map((object) => [
            (0,ports_object/* keyText */.Pu)(object.key),
            (0,roles/* roleRefOf */.P2)(object),
        ]));
        return bindingsOf(context.state).flatMap((object) => {
            const [old, now] = [earlier.get((0,ports_object/* keyText */.Pu)(object.key)), (0,roles/* roleRefOf */.P2)(object)];
            if (old === undefined || now === undefined || (old.kind === now.kind && old.name === now.name))
                return [];
            return [
                {
                    object,
                    pointer: '/roleRef',
                    text: `it refers to ${old.kind} ${(0,rules_rule/* shown */.S)(old.name)} now and would refer to ${now.kind} ${(0,rules_rule/* shown */.S)(now.name)}, which the API server never allows`,
                    remedy: 'give the binding with the other role another name, and remove this one afterwards',
                    identity: [now.kind, now.name],
                },
            ];
        });
    },
};
const permissionRules = [missingRole, nobody, otherRole];

;// CONCATENATED MODULE: ./src/rules/request-principal-rules.ts




/** Istio splits a value at its last slash into issuer and subject (istio-semantics \u00a72.5). */
const splitRequestPrincipal = function (value) {
    const at = value.lastIndexOf('/');
    return at === -1 ? undefined : { issuer: value.slice(0, at), subject: value.slice(at + 1) };
};
/** Why a value can match no token that a CI platform issues; undefined where it can. */
const deadBecause = function (value) {
    if (value === '*' || value.startsWith('*'))
        return undefined;
    const split = splitRequestPrincipal(value);
    if (split === undefined)
        return undefined;
    const { issuer, subject } = split;
    if (/^https?:\/?$/.test(issuer))
        return `Istio splits it inside the scheme, into the issuer ${(0,rules_rule/* shown */.S)(issuer)} and the subject ${(0,rules_rule/* shown */.S)(subject)}`;
    const ciSubject = /\/(repo|project_path|organization):[^/]*$/.test(issuer) ||
        /^https?:\/\/.*\/(repo|project_path|project_id|namespace_path|organization):/.test(issuer);
    return ciSubject
        ? `Istio splits it at the last slash, into the issuer ${(0,rules_rule/* shown */.S)(issuer)} and the subject ${(0,rules_rule/* shown */.S)(subject)}`
        : undefined;
};
/** Every value that is tested against the request principal. */
const places = function (context) { return (0,policy_view/* policies */.R3)(context.state).flatMap((policy) => policy.rules.flatMap((rule) => [
    ...rule.sources.flatMap((source) => [
        ...(0,policy_view/* textsWithPointers */.PD)(source, 'requestPrincipals').map(({ text, pointer }) => ({
            policy,
            rule,
            value: text,
            pointer,
            negative: false,
        })),
        ...(0,policy_view/* textsWithPointers */.PD)(source, 'notRequestPrincipals').map(({ text, pointer }) => ({
            policy,
            rule,
            value: text,
            pointer,
            negative: true,
        })),
    ]),
    ...rule.conditions
        .filter(({ key }) => key === 'request.auth.principal')
        .flatMap((condition) => [
        ...(0,policy_view/* textsWithPointers */.PD)(condition, 'values').map(({ text, pointer }) => ({
            policy,
            rule,
            value: text,
            pointer,
            negative: false,
        })),
        ...(0,policy_view/* textsWithPointers */.PD)(condition, 'notValues').map(({ text, pointer }) => ({
            policy,
            rule,
            value: text,
            pointer,
            negative: true,
        })),
    ]),
])) };
const claimsRemedy = 'test claims instead, with when: request.auth.claims[iss], request.auth.claims[repository_id] or request.auth.claims[project_id]';
const dead = function (context, open) { return places(context).flatMap((place) => {
    const why = deadBecause(place.value);
    const failsOpen = (place.policy.action === 'DENY') !== place.negative;
    if (why === undefined || failsOpen !== open)
        return [];
    return [
        {
            object: place.policy.object,
            pointer: place.pointer,
            text: `${(0,rules_rule/* shown */.S)(place.value)} matches no token: ${why}${open ? ', so what should be kept out is let in' : ''}`,
            remedy: claimsRemedy,
            identity: [place.policy.action, String(place.negative), place.value],
        },
    ];
}) };
const neverMatches = {
    id: 'REQ-001',
    title: 'A request principal with a CI subject never matches',
    severity: 'medium',
    why: 'Subjects of GitHub and GitLab contain slashes, and Istio splits the value at the last one. The policy lets nobody in by it (istio/istio#52217).',
    find: (context) => dead(context, false),
};
const request_principal_rules_failsOpen = {
    id: 'REQ-002',
    title: 'A request principal that never matches keeps nobody out',
    severity: 'high',
    why: 'In a DENY policy, or in notRequestPrincipals of an ALLOW policy, a value that matches no token has no effect, so those it names get in.',
    find: (context) => dead(context, true),
};
/** Claims that say which repository, project or owner a job belongs to. */
const idClaims = [
    'repository_id',
    'repository_owner_id',
    'project_id',
    'namespace_id',
    'enterprise_id',
    'organization_id',
    'pipeline_id',
];
const nameClaims = [
    'repository',
    'repository_owner',
    'project_path',
    'namespace_path',
    'sub',
    'job_workflow_ref',
    'workflow_ref',
    'ci_config_ref_uri',
    'organization_slug',
];
/** Google signs a token for any audience for every account that asks, so one is named by its address or number. */
const google = 'https://accounts.google.com';
const googleClaims = ['email', 'sub', 'azp'];
const isShared = function (issuer) { return issuer === google || (0,issuers/* isSharedIssuer */.zg)(issuer) };
const claimOf = function (condition) { return /^request\.auth\.claims\[([^\]]*)\]$/.exec(condition.key)?.[1] ?? '' };
const pins = function (rule, claims) { return rule.conditions.some((condition) => claims.includes(claimOf(condition)) &&
    condition.values.length > 0 &&
    condition.values.every((value) => value !== '*' && !value.startsWith('*'))) };
/** Every caller of the rule is one account of its issuer. */
const namesSubjects = function ({ sources }) { return sources.length > 0 &&
    sources.every(({ value }) => {
        const principals = (0,mesh_fields/* textsAt */.i1)(value, 'requestPrincipals');
        return principals.length > 0 && principals.every((one) => !one.includes('*'));
    }) };
const saysWhose = function (rule, issuer) { return issuer === google ? namesSubjects(rule) || pins(rule, googleClaims) : pins(rule, [...idClaims, ...nameClaims]) };
/** RequestAuthentications that accept an issuer with tokens for everybody. */
const acceptingShared = function ({ state }) { return (0,policy_view/* requestAuthentications */.bI)(state).flatMap((object) => {
    const issuers = (0,policy_view/* jwtRules */.Dz)(object)
        .map(({ value }) => (0,mesh_fields/* textAt */.$6)(value, 'issuer'))
        .filter(isShared);
    return issuers.length === 0 ? [] : [{ object, issuers }];
}) };
/** Issuers with tokens for everybody that a rule lets in without saying whose. */
const sharedIssuersOf = function (context, accepting, policy, rule) {
    const applied = accepting
        .filter(({ object }) => (0,policy_view/* mayMeet */.h4)(object, policy.object, context.settings.rootNamespace))
        .flatMap(({ issuers }) => issuers);
    const named = [
        ...rule.sources.flatMap(({ value }) => (0,mesh_fields/* textsAt */.i1)(value, 'requestPrincipals')),
        ...rule.conditions.filter(({ key }) => key === 'request.auth.principal').flatMap(({ values }) => values),
    ];
    const byPrincipal = named.flatMap((value) => {
        if (value.endsWith('*') && splitRequestPrincipal(value)?.subject === '*')
            return [value.slice(0, -2)].filter(isShared);
        // A prefix that ends within the issuer, or with it: every subject of the issuer follows.
        if (value.endsWith('*'))
            return applied.filter((issuer) => `${issuer}/`.startsWith(value.slice(0, -1)));
        return value.startsWith('*/') ? applied : [];
    });
    const byClaim = rule.conditions
        .filter((condition) => claimOf(condition) === 'iss')
        .flatMap(({ values }) => values.flatMap((value) => [...[value].filter(isShared), ...applied.filter((issuer) => fits(value, issuer))]));
    const byPresence = rule.conditions
        .filter((condition) => condition.key.startsWith('request.auth.') &&
        claimOf(condition) !== 'iss' &&
        condition.key !== 'request.auth.principal' &&
        condition.values.length > 0)
        .flatMap(() => applied);
    const pinnedIssuers = rule.conditions
        .filter((condition) => claimOf(condition) === 'iss' && condition.values.length > 0)
        .flatMap(({ values }) => values);
    const all = [...new Set([...byPrincipal, ...byClaim, ...byPresence])];
    return pinnedIssuers.length > 0 ? all.filter((issuer) => pinnedIssuers.some((value) => fits(value, issuer))) : all;
};
/** Istio's patterns of a text: exact, with a star at one end, or a star alone. */
const fits = function (pattern, text) {
    if (pattern.endsWith('*'))
        return text.startsWith(pattern.slice(0, -1));
    return pattern.startsWith('*') ? text.endsWith(pattern.slice(1)) : pattern === text;
};
const tenantOf = function (issuer) {
    if (issuer === google)
        return 'account';
    return (0,issuers/* platformOfIssuer */.iq)(issuer) === 'gitlab' ? 'project' : 'repository';
};
const everybody = {
    id: 'REQ-003',
    title: 'Everybody with an account at a shared issuer is let in',
    severity: 'critical',
    why: 'github.com, gitlab.com and Google give tokens to anybody with an account. A rule that accepts such an issuer and pins no repository, project, owner or account lets all of them in.',
    find: (context) => {
        const accepting = acceptingShared(context);
        return (0,policy_view/* policies */.R3)(context.state)
            .filter((policy) => policy.action === 'ALLOW')
            .flatMap((policy) => policy.rules.flatMap((rule) => sharedIssuersOf(context, accepting, policy, rule)
            .filter((issuer) => !saysWhose(rule, issuer))
            .map((issuer) => ({
            object: policy.object,
            pointer: rule.pointer,
            text: `every ${tenantOf(issuer)} on ${(0,rules_rule/* shown */.S)(issuer)} passes this rule`,
            remedy: `add a condition on ${issuer === google ? 'email and sub' : 'repository_id, repository_owner_id or project_id'} with exact values`,
            identity: [
                issuer,
                JSON.stringify(rule.sources.map(({ value }) => value)),
                JSON.stringify(rule.conditions.map(({ value }) => value)),
            ],
        }))));
    },
};
const openPrefix = {
    id: 'REQ-004',
    title: 'A prefix of a subject ends inside a name',
    severity: 'high',
    why: 'A prefix without a delimiter at its end also matches longer names, which somebody else can register.',
    find: (context) => {
        const isOpen = (value) => /(^|\/)(repo|project_path|organization|namespace_path):[^*]*[^*:/@]\*$/.test(value);
        const claims = (0,policy_view/* policies */.R3)(context.state).flatMap((policy) => policy.rules.flatMap((rule) => rule.conditions
            .filter((condition) => claimOf(condition) === 'sub')
            .flatMap((condition) => (0,policy_view/* textsWithPointers */.PD)(condition, 'values').map(({ text, pointer }) => ({
            policy,
            value: text,
            pointer,
            negative: false,
        })))));
        return [...places(context), ...claims]
            .filter(({ policy, value, negative }) => policy.action === 'ALLOW' && !negative && isOpen(value))
            .map(({ policy, value, pointer }) => ({
            object: policy.object,
            pointer,
            text: `${(0,rules_rule/* shown */.S)(value)} also matches names that begin like it`,
            remedy: 'pin the id of the repository, project or owner with an exact value instead',
            identity: [value],
        }));
    },
};
const onlyNames = {
    id: 'REQ-005',
    title: 'A rule pins a name that can be registered again',
    severity: 'medium',
    why: 'Names of repositories, projects and owners can be given up and taken by somebody else; their ids never come back.',
    find: ({ state }) => (0,policy_view/* policies */.R3)(state)
        .filter((policy) => policy.action === 'ALLOW')
        .flatMap((policy) => policy.rules.flatMap((rule) => {
        if (pins(rule, idClaims))
            return [];
        return rule.conditions
            .filter((condition) => nameClaims.slice(0, 4).includes(claimOf(condition)) && condition.values.length > 0)
            .map((condition) => ({
            object: policy.object,
            pointer: condition.pointer,
            text: `${(0,rules_rule/* shown */.S)(condition.key)} is compared with ${condition.values.slice(0, 4).map(rules_rule/* shown */.S).join(', ')} and no id is pinned`,
            remedy: 'add a condition on repository_id, repository_owner_id or project_id',
            identity: [condition.key, ...[...condition.values].sort()],
        }));
    })),
};
const aboutToken = function (key) { return key.startsWith('request.auth.') };
const absentToken = {
    id: 'REQ-006',
    title: 'A negative condition on a token is met by having none',
    severity: 'high',
    why: 'Where there is no token every claim is missing, and notValues and notRequestPrincipals are true.',
    find: ({ state }) => (0,policy_view/* policies */.R3)(state)
        .filter((policy) => policy.action === 'ALLOW')
        .flatMap((policy) => policy.rules.flatMap((rule) => {
        const positive = rule.conditions.some((condition) => aboutToken(condition.key) && condition.values.length > 0) ||
            (rule.sources.length > 0 &&
                rule.sources.every(({ value }) => (0,mesh_fields/* textsAt */.i1)(value, 'requestPrincipals').length > 0));
        if (positive)
            return [];
        const conditions = rule.conditions.filter((condition) => aboutToken(condition.key) && condition.notValues.length > 0);
        const sources = rule.sources.filter(({ value }) => (0,mesh_fields/* textsAt */.i1)(value, 'notRequestPrincipals').length > 0 &&
            (0,mesh_fields/* textsAt */.i1)(value, 'requestPrincipals').length === 0 &&
            !(0,mesh_fields/* textsAt */.i1)(value, 'notRequestPrincipals').includes('*'));
        return [
            ...conditions.map(({ pointer, key, notValues }) => ({
                pointer,
                words: `${(0,rules_rule/* shown */.S)(key)} is not ${notValues.slice(0, 4).map(rules_rule/* shown */.S).join(', ')}`,
                identity: [key, ...notValues],
            })),
            ...sources.map(({ pointer, value }) => ({
                pointer,
                words: `the request principal is not ${(0,mesh_fields/* textsAt */.i1)(value, 'notRequestPrincipals').slice(0, 4).map(rules_rule/* shown */.S).join(', ')}`,
                identity: ['notRequestPrincipals', ...(0,mesh_fields/* textsAt */.i1)(value, 'notRequestPrincipals')],
            })),
        ].map(({ pointer, words, identity }) => ({
            object: policy.object,
            pointer,
            text: `requests without a token pass, since the only test is that ${words}`,
            remedy: 'demand a token as well, for example with requestPrincipals or a condition on request.auth.claims[iss]',
            identity,
        }));
    })),
};
const requestPrincipalRules = [
    neverMatches,
    request_principal_rules_failsOpen,
    everybody,
    openPrefix,
    onlyNames,
    absentToken,
];

// EXTERNAL MODULE: ./src/rules/shape-rules.ts
var shape_rules = __webpack_require__(18287);
// EXTERNAL MODULE: ./src/mesh/resolve/peer-authentication.ts
var peer_authentication = __webpack_require__(24593);
// EXTERNAL MODULE: ./src/mesh/traffic/exposures.ts
var exposures = __webpack_require__(72109);
// EXTERNAL MODULE: ./src/mesh/traffic/kinds.ts
var traffic_kinds = __webpack_require__(75344);
// EXTERNAL MODULE: ./src/mesh/traffic/rewrites.ts
var rewrites = __webpack_require__(96022);
// EXTERNAL MODULE: ./src/mesh/traffic/service-host.ts
var service_host = __webpack_require__(66067);
// EXTERNAL MODULE: ./src/mesh/traffic/tls-modes.ts
var tls_modes = __webpack_require__(36771);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
;// CONCATENATED MODULE: ./src/rules/traffic-rules.ts














const traffic_rules_titleOf = function ({ namespace, name }) { return `service ${(0,rules_rule/* shown */.S)(`${namespace}/${name}`)}` };
const serviceOf = function (state, { namespace, name }) { return (0,service_host/* servicesOf */.Yj)(state).find(({ key }) => key.namespace === namespace && key.name === name) };
const selectorOf = function (service) {
    const selector = (0,mesh_fields/* textMapAt */.Pf)(service?.content, 'spec', 'selector');
    return Object.keys(selector).length === 0 ? undefined : selector;
};
/** What is enforced where requests to a Service arrive, as far as its workloads are known. */
const enforcementsOf = function (context, service) {
    const selector = selectorOf(serviceOf(context.state, service));
    return context.enforcements().filter(({ destination }) => {
        if (destination.namespace !== service.namespace)
            return false;
        if (destination.service !== undefined)
            return destination.service === service.name;
        return (selector !== undefined && Object.entries(selector).every(([name, value]) => destination.labels[name] === value));
    });
};
/** Fields of a policy's rules that read what a rewrite changes. */
const fieldsOf = {
    path: (0,field_reading/* withNegatives */.Fr)(['paths']),
    host: (0,field_reading/* withNegatives */.Fr)(['hosts']),
};
const reads = function (policy, field) { return !policy.dryRun &&
    policy.action !== 'AUDIT' &&
    policy.rules.some((rule) => rule.operations.some((operation) => fieldsOf[field].some((name) => (0,mesh_fields/* textsAt */.i1)(operation.value, name).length > 0))) };
/** Policies that read the field where requests to the Service arrive; of unknown workloads, those that could apply there. */
const readersOf = function (context, service, field) {
    const found = enforcementsOf(context, service);
    const readers = (0,policy_view/* policies */.R3)(context.state).filter((policy) => reads(policy, field));
    if (found.length > 0) {
        const lists = (stage) => [stage.allow, stage.deny, stage.custom].flat().map(({ object }) => (0,ports_object/* keyText */.Pu)(object.key));
        const applied = new Set(found.flatMap(({ stages }) => stages.flatMap(lists)));
        return readers.filter(({ object }) => applied.has((0,ports_object/* keyText */.Pu)(object.key))).map(({ object }) => object);
    }
    const selector = selectorOf(serviceOf(context.state, service)) ?? {};
    return readers
        .filter(({ object, spec }) => {
        const { namespace } = object.key;
        if (namespace !== service.namespace && namespace !== context.settings.rootNamespace)
            return false;
        const labels = (0,mesh_fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels');
        return Object.entries(labels).every(([name, value]) => !Object.hasOwn(selector, name) || selector[name] === value);
    })
        .map(({ object }) => object);
};
const rewriteBeforeRule = {
    id: 'TRF-001',
    title: 'A route rewrites what a policy behind it reads',
    severity: 'medium',
    why: 'A VirtualService or HTTPRoute rewrites the path or the host before the request is sent on. A policy at the destination sees the rewritten one: a rule for the address that clients use never matches, and one for the rewritten address lets in whatever the route maps to it.',
    find: (context) => {
        const services = (0,service_host/* servicesOf */.Yj)(context.state).map(({ key }) => key);
        const routes = [
            ...(0,objects_of_kind/* objectsOfKind */._c)(context.state, 'networking.istio.io', 'VirtualService'),
            ...(0,objects_of_kind/* objectsOfKind */._c)(context.state, 'gateway.networking.k8s.io', 'HTTPRoute'),
        ];
        return routes.flatMap((object) => (0,rewrites/* rewritesOf */.J)(object).flatMap((rewrite) => [
            ...new Map(rewrite.towards
                .flatMap(({ host, namespace }) => (0,service_host/* servicesOfHost */.s6)(host, namespace, services))
                .map((service) => [traffic_rules_titleOf(service), service])).values(),
        ].flatMap((service) => {
            const found = readersOf(context, service, rewrite.field);
            const readers = found.map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)).sort(order/* byCodePoint */.HH);
            if (readers.length === 0)
                return [];
            const denies = found.some(({ content }) => (0,mesh_fields/* textAt */.$6)(content, 'spec', 'action') === 'DENY');
            return [
                {
                    object,
                    pointer: rewrite.pointer,
                    text: `the ${rewrite.field} becomes ${(0,rules_rule/* shown */.S)(rewrite.to)} before the request reaches ${traffic_rules_titleOf(service)}, where ${listed(readers)} reads ${rewrite.field}s: it sees the rewritten ${rewrite.field}, not the one that was asked for${denies ? `, so a request for a denied ${rewrite.field} passes where the rewritten ${rewrite.field} is not denied` : ''}`,
                    remedy: `write the policy for the rewritten ${rewrite.field}, or take the rewrite out`,
                    identity: [rewrite.field, rewrite.to, traffic_rules_titleOf(service), ...readers],
                },
            ];
        })));
    },
};
const listed = function (titles) { return (0,list_names/* listNames */.Z)(titles.map(rules_rule/* shown */.S), 3) };
/** Target ports of a Service that take mutual TLS only. */
const strictPorts = function (context, name, port) {
    const found = enforcementsOf(context, name);
    const service = serviceOf(context.state, name);
    const declared = (0,mesh_fields/* objectsAt */.yR)(service?.content, 'spec', 'ports').filter((one) => port === undefined || (0,mesh_fields/* numberAt */.tk)(one, 'port') === port);
    const targets = declared.map((one) => (0,mesh_fields/* numberAt */.tk)(one, 'targetPort') ?? (0,mesh_fields/* numberAt */.tk)(one, 'port'));
    const isAsked = (number) => number !== 0 && (port === undefined || targets.length === 0 || targets.includes(number));
    const strict = found
        .filter(({ destination, stages }) => {
        const own = destination.service === undefined ? isAsked(destination.port) : destination.port === port;
        return own && stages.some((stage) => stage.proxy !== 'gateway' && stage.proxy !== 'none' && isStrict(stage));
    })
        .map(({ destination }) => `port ${destination.port}`);
    if (found.length > 0)
        return [...new Set(strict)].sort(order/* byCodePoint */.HH);
    const selector = selectorOf(service);
    if (selector === undefined)
        return [];
    const { mode, ports } = (0,peer_authentication/* resolveMutualTls */.G)((0,policy_view/* peerAuthentications */.Eu)(context.state), context.settings.rootNamespace, {
        namespace: name.namespace,
        labels: selector,
    });
    const modes = targets.map((target) => ({
        target,
        mode: (target === undefined ? undefined : ports.get(target)) ?? mode,
    }));
    return modes
        .filter((one) => one.mode === 'STRICT')
        .map(({ target }) => (target === undefined ? 'its port' : `port ${target}`));
};
const isStrict = function (stage) { return stage.mutualTls === 'STRICT' };
const tlsAgainstStrict = {
    id: 'TRF-002',
    title: 'A DestinationRule turns off the mesh\u2019s TLS where the destination asks for it',
    severity: 'medium',
    why: 'With tls.mode DISABLE or SIMPLE a client\u2019s proxy sends no certificate of the mesh. A destination with STRICT mutual TLS closes such a connection, so every request fails; and where somebody fixes that with PERMISSIVE, callers have no identity any more.',
    find: (context) => {
        const services = (0,service_host/* servicesOf */.Yj)(context.state).map(({ key }) => key);
        return (0,objects_of_kind/* objectsOfKind */._c)(context.state, 'networking.istio.io', 'DestinationRule').flatMap((object) => (0,tls_modes/* tlsModesOf */.N)(object)
            .filter(({ mode }) => mode === 'DISABLE' || mode === 'SIMPLE')
            .flatMap(({ pointer, mode, host, port }) => (0,service_host/* servicesOfHost */.s6)(host, object.key.namespace, services).flatMap((service) => {
            const ports = strictPorts(context, service, port);
            if (ports.length === 0)
                return [];
            return [
                {
                    object,
                    pointer,
                    text: `${(0,rules_rule/* shown */.S)(mode)} towards ${traffic_rules_titleOf(service)}, which takes mutual TLS only at ${ports.join(', ')} (STRICT): the mesh's own clients are refused there`,
                    remedy: 'use ISTIO_MUTUAL, or leave tls out: the mesh then uses mutual TLS by itself',
                    identity: [mode, traffic_rules_titleOf(service), String(port ?? '')],
                },
            ];
        })));
    },
};
const exposureText = function ({ host, place, scope }) { return JSON.stringify([host, place, scope]) };
const newlyExposed = {
    id: 'TRF-003',
    title: 'A host or port is newly exposed',
    severity: 'low',
    informs: true,
    why: 'A gateway\u2019s server, a route or a ServiceEntry makes a host addressable that was not. Where its requests end, and what they may do there, hangs on routes: those of HTTP are judged at gateways, no others are. It is shown and never fails the gate.',
    find: (context) => {
        if (context.earlier === undefined)
            return [];
        const known = new Set((0,exposures/* exposingObjects */.K)(context.earlier).flatMap(exposures/* exposuresOf */.W).map(exposureText));
        return (0,exposures/* exposingObjects */.K)(context.state).flatMap((object) => {
            const fresh = (0,exposures/* exposuresOf */.W)(object).filter((exposure) => !known.has(exposureText(exposure)));
            const places = [...new Set(fresh.map(({ place }) => place))];
            const beside = (0,traffic_kinds/* trafficKind */.A)(object.key)?.notJudged ?? '';
            return places.flatMap((place) => {
                const here = fresh.filter((exposure) => exposure.place === place);
                const [first] = here;
                if (first === undefined)
                    return [];
                const hosts = [...new Set(here.map(({ host }) => host))].sort(order/* byCodePoint */.HH);
                const names = hosts.map((host) => (host === '*' ? 'every host' : (0,rules_rule/* shown */.S)(host)));
                return [
                    {
                        object,
                        pointer: first.pointer,
                        text: `${(0,list_names/* listNames */.Z)(names, 5)} can now be addressed at ${(0,rules_rule/* shown */.S)(place)}`,
                        remedy: `look at its routes and at the policies where they end${beside === '' ? '' : `; not judged: ${beside}`}`,
                        identity: [place, ...hosts],
                    },
                ];
            });
        });
    },
};
const trafficRules = [rewriteBeforeRule, tlsAgainstStrict, newlyExposed];

// EXTERNAL MODULE: ./src/mesh/validate/validate-object.ts + 5 modules
var validate_object = __webpack_require__(72802);
;// CONCATENATED MODULE: ./src/rules/validation-rules.ts



/** What is refused does not get there; what Istio only warns of does. */
const remedyOf = function ({ by, severity, pointer }) {
    if (pointer === '/apiVersion')
        return 'write the kind and the apiVersion that the cluster serves; until then it keeps the object that it has, or none';
    if (severity === 'warning')
        return 'Istio accepts the object and enforces it as the review says; change the field where the warning names what was not meant';
    return by === 'webhook'
        ? 'correct the field; until then the cluster keeps the object that it has, or none, and Istio skips the rule where its webhook is off'
        : 'correct the field; until then the cluster keeps the object that it has, or none';
};
const violations = function (context, wanted) { return violationsOf(context)
    .filter(({ violation }) => wanted(violation))
    .map(({ object, violation }) => ({
    object,
    pointer: violation.pointer,
    text: `${violation.by === 'webhook' ? 'istiod' : 'the API server'} says: ${(0,rules_rule/* shown */.S)(violation.message)}`,
    remedy: remedyOf(violation),
    identity: [violation.by, violation.message],
})) };
const validation_rules_known = new WeakMap();
/** Every rule here asks for some of them, so that objects are looked through once. */
const violationsOf = function (context) {
    const found = validation_rules_known.get(context) ??
        context.state.objects.flatMap((object) => (0,validate_object/* validateObject */.Q5)(object, context.settings.istioVersion).map((violation) => ({ object, violation })));
    validation_rules_known.set(context, found);
    return found;
};
const refusedBySchema = {
    id: 'VAL-001',
    title: 'The API server refuses the object',
    severity: 'high',
    why: 'The object breaks the schema of its kind, so it cannot be applied: the cluster keeps the old one, or none. The review judges it as Istio would read it if it got there.',
    find: (context) => violations(context, ({ by, severity }) => by !== 'webhook' && severity === 'error'),
};
const refusedByWebhook = {
    id: 'VAL-002',
    title: "Istio's webhook refuses the object",
    severity: 'high',
    why: 'istiod validates objects when they are applied and refuses this one. Where its webhook is off, Istio skips the rule that it cannot read: an ALLOW gets narrower, a DENY weaker.',
    find: (context) => violations(context, ({ by, severity }) => by === 'webhook' && severity === 'error'),
};
/** istiod warns of what Envoy makes of a DENY on TCP ports. ztunnel alone makes nothing of it, which AMB-002 says. */
const isOfSidecarsAlone = function (context, { object, identity }) {
    if (!('content' in object) || !identity.some((text) => text.includes('will deny all traffic to TCP ports')))
        return false;
    if (context.isNowhere?.('ztunnel') === true)
        return false;
    const stages = (0,policy_view/* stagesOf */.ZL)(context, object);
    return stages.length > 0 && stages.every(({ stage }) => stage.proxy === 'ztunnel');
};
const warned = {
    id: 'VAL-003',
    title: 'Istio accepts the object with a warning',
    severity: 'low',
    why: 'istiod takes the object and says what will surprise its author.',
    find: (context) => violations(context, ({ severity }) => severity === 'warning').filter((hit) => !isOfSidecarsAlone(context, hit)),
};
/** What the API server's schema and istiod's webhook say of the objects, in their own words. */
const validationRules = [refusedBySchema, refusedByWebhook, warned];

;// CONCATENATED MODULE: ./src/rules/find-findings.ts


















/** Every rule, in order of its id. */
const rules = [
    ...audienceRules,
    ...configurationRules,
    ...bindingRules,
    ...jwtRuleRules,
    ...requestPrincipalRules,
    ...patternRules,
    ...shape_rules/* shapeRules */.F,
    ...attachmentRules,
    ...identityRules,
    ...permissionRules,
    ...trafficRules,
    ...validationRules,
    ...fileRules,
    ...call_rules/* callRules */.gz,
    ...airflow_rules/* airflowRules */.C,
].sort((a, b) => (0,order/* byCodePoint */.HH)(a.id, b.id));
/** Ids of the rules whose hits are shown and never fail a gate. */
const informingRules = new Set(rules.filter(({ informs }) => informs === true).map(({ id }) => id));
/** Rule, object and normalised content, never a line or an index: the same mistake keeps its fingerprint when it moves. */
const fingerprintOf = function (rule, key, identity) { return (0,external_node_crypto_.createHash)('sha256')
    .update(JSON.stringify([rule, (0,ports_object/* keyText */.Pu)(key), ...identity]), 'utf8')
    .digest('hex')
    .slice(0, 32) };
const find_findings_order = ['critical', 'high', 'medium', 'low'];
const find_findings_find = function (context, asked) {
    const seen = new Set();
    return asked.flatMap((rule) => rule.find(context).flatMap((hit) => {
        const fingerprint = fingerprintOf(rule.id, hit.object.key, hit.identity);
        if (seen.has(fingerprint))
            return [];
        seen.add(fingerprint);
        return [{ rule, hit, severity: hit.severity ?? rule.severity, fingerprint }];
    }));
};
const sourceOf = function ({ object, pointer }) { return 'locate' in object && pointer !== '' ? object.locate(pointer) : object.source };
/**
 * The mistakes of the state after the change. `introduced` are those that the state before does not have, or has with a
 * lower severity; without a state before, all are standing.
 */
const findFindings = function (before, after) {
    const now = find_findings_find(after, rules);
    // Only a rule that hits now can have what it found compared with what stood before.
    const hitting = new Set(now.map(({ rule }) => rule));
    const then = before === undefined ? [] : find_findings_find(before, [...hitting]);
    const earlier = new Map(then.map((found) => [found.fingerprint, find_findings_order.indexOf(found.severity)]));
    const found = [...now].sort((a, b) => find_findings_order.indexOf(a.severity) - find_findings_order.indexOf(b.severity) ||
        (0,order/* byCodePoint */.HH)((0,ports_object/* keyTitle */.Gv)(a.hit.object.key), (0,ports_object/* keyTitle */.Gv)(b.hit.object.key)) ||
        (0,order/* byCodePoint */.HH)(a.rule.id, b.rule.id) ||
        (0,order/* byCodePoint */.HH)(a.fingerprint, b.fingerprint));
    const positions = Object.create(null);
    const findings = found.map(({ rule, hit, severity, fingerprint }) => {
        const source = sourceOf(hit);
        if (source !== undefined)
            positions[fingerprint] = source;
        const stood = earlier.get(fingerprint);
        return {
            rule: rule.id,
            severity,
            object: hit.object.key,
            pointer: hit.pointer,
            text: hit.text,
            remedy: hit.remedy,
            fingerprint,
            introduced: rule.standing !== true && before !== undefined && (stood === undefined || stood > find_findings_order.indexOf(severity)),
            ...(hit.refuses === undefined ? {} : { refuses: hit.refuses }),
        };
    });
    return { findings, positions };
};


/***/ }),

/***/ 8459:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dz: () => (/* binding */ jwtRules),
/* harmony export */   Eu: () => (/* binding */ peerAuthentications),
/* harmony export */   PD: () => (/* binding */ textsWithPointers),
/* harmony export */   R3: () => (/* binding */ policies),
/* harmony export */   ZL: () => (/* binding */ stagesOf),
/* harmony export */   bI: () => (/* binding */ requestAuthentications),
/* harmony export */   h4: () => (/* binding */ mayMeet),
/* harmony export */   hU: () => (/* binding */ covers)
/* harmony export */ });
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _mesh_enforcement_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70067);
/* harmony import */ var _mesh_resolve_policies_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45230);
/* harmony import */ var _mesh_resolve_attachment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8889);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46799);






const parts = function (rule, pointer, list, name) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, list).flatMap((entry, index) => {
    const value = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(entry, name);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? [{ pointer: `${pointer}/${list}/${index}/${name}`, value: value }]
        : [];
}) };
const ruleView = function (rule, index) {
    const pointer = `/spec/rules/${index}`;
    return {
        pointer,
        sources: parts(rule, pointer, 'from', 'source'),
        operations: parts(rule, pointer, 'to', 'operation'),
        conditions: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(rule, 'when').map((value, at) => ({
            pointer: `${pointer}/when/${at}`,
            value,
            key: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(value, 'key'),
            values: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(value, 'values'),
            notValues: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(value, 'notValues'),
        })),
    };
};
const ofKind = function (state, kind) { return (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsOfKind */ ._c)(state, 'security.istio.io', kind) };
const views = new WeakMap();
const viewOf = function (object) {
    const known = views.get(object);
    if (known !== undefined)
        return known;
    const found = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(object.content, 'spec');
    const spec = (typeof found === 'object' && found !== null && !Array.isArray(found) ? found : {});
    const action = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'action');
    const view = {
        object,
        action: action === 'DENY' || action === 'AUDIT' || action === 'CUSTOM' ? action : 'ALLOW',
        dryRun: (0,_mesh_resolve_policies_js__WEBPACK_IMPORTED_MODULE_1__/* .isDryRun */ .vG)(object),
        spec,
        rules: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(spec, 'rules').map((rule, index) => ruleView(typeof rule === 'object' && rule !== null && !Array.isArray(rule) ? rule : {}, index)),
    };
    views.set(object, view);
    return view;
};
const policies = function (state) { return ofKind(state, 'AuthorizationPolicy').map(viewOf) };
const requestAuthentications = function (state) { return ofKind(state, 'RequestAuthentication') };
const peerAuthentications = function (state) { return ofKind(state, 'PeerAuthentication') };
/** The JWT rules of a RequestAuthentication with their pointers. */
const jwtRules = function (object) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(object.content, 'spec', 'jwtRules').map((value, index) => ({ pointer: `/spec/jwtRules/${index}`, value })) };
/** Whether everything that `narrow` applies to has `wide` too, as far as the two objects tell; never true on a guess. */
const covers = function (wide, narrow, rootNamespace) {
    const [a, b] = [(0,_mesh_resolve_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(wide), (0,_mesh_resolve_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(narrow)];
    if (a.namespace !== b.namespace && a.namespace !== rootNamespace)
        return false;
    if (a.refs.length > 0 || b.refs.length > 0)
        return JSON.stringify(a.refs) === JSON.stringify(b.refs) && a.namespace === b.namespace;
    return Object.entries(a.selector).every(([name, value]) => b.selector[name] === value);
};
/** Whether two objects could apply to one workload. */
const mayMeet = function (one, other, rootNamespace) {
    const [a, b] = [(0,_mesh_resolve_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(one), (0,_mesh_resolve_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(other)];
    if (a.namespace !== b.namespace && a.namespace !== rootNamespace && b.namespace !== rootNamespace)
        return false;
    return Object.entries(a.selector).every(([name, value]) => !Object.hasOwn(b.selector, name) || b.selector[name] === value);
};
// Rules ask once for each policy: without an index the work would be policies \u00d7 destinations.
const stagesByPolicy = new WeakMap();
const indexStages = function (enforcements) {
    const out = new Map();
    for (const enforcement of enforcements)
        for (const stage of (0,_mesh_enforcement_js__WEBPACK_IMPORTED_MODULE_5__/* .everyStageOf */ .h)(enforcement)) {
            const objects = [stage.allow, stage.deny, stage.audit, stage.custom, stage.jwtRules].flat();
            for (const key of new Set(objects.map(({ object }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(object.key)))) {
                const list = out.get(key);
                if (list === undefined)
                    out.set(key, [{ enforcement, stage }]);
                else
                    list.push({ enforcement, stage });
            }
        }
    return out;
};
/** The proxies that enforce a policy. */
const stagesOf = function (context, object) {
    const enforcements = context.enforcements();
    let index = stagesByPolicy.get(enforcements);
    if (index === undefined)
        stagesByPolicy.set(enforcements, (index = indexStages(enforcements)));
    return index.get((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(object.key)) ?? [];
};
/** The strings of a field, each with its pointer. */
const textsWithPointers = function (part, field) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .listAt */ .gT)(part.value, field).flatMap((text, index) => typeof text === 'string' ? [{ text, pointer: `${part.pointer}/${field}/${index}` }] : []) };


/***/ }),

/***/ 10281:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/** A foreign value inside our own sentence. */
const shown = function (value) { return JSON.stringify(value) };


/***/ }),

/***/ 18287:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ shapeRules),
/* harmony export */   w: () => (/* binding */ lettingInNobody)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _mesh_resolve_attachment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8889);
/* harmony import */ var _field_reading_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93474);
/* harmony import */ var _policy_view_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8459);
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10281);






const perPolicy = function (context, judge) { return (0,_policy_view_js__WEBPACK_IMPORTED_MODULE_4__/* .policies */ .R3)(context.state).flatMap((policy) => judge(policy).map((found) => ({ object: policy.object, ...found }))) };
/** Nothing in from, to and when: Istio takes an empty list for a missing one, so such a rule matches every request. */
const matchesAll = function (policy, rule) {
    const index = Number(rule.pointer.slice('/spec/rules/'.length));
    const raw = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(policy.spec, 'rules')[index];
    return ['from', 'to', 'when'].every((name) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(raw, name).length === 0);
};
/** The default deny that declared calls ask for: nobody writes its marks by accident. */
const isFloorOfCalls = function ({ labels, annotations }) { return labels[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly] === 'meshgate' && annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.binding] === _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .callsBinding */ .VV };
/** Whether a policy is about every workload of its namespace, or of the mesh. */
const isDefault = function ({ object }) {
    const { selector, refs } = (0,_mesh_resolve_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(object);
    return refs.length === 0 && Object.keys(selector).length === 0;
};
/** Whether another policy lets somebody in where this one holds. */
const isMadeUpFor = function ({ state, settings }, { object }) { return (0,_policy_view_js__WEBPACK_IMPORTED_MODULE_4__/* .policies */ .R3)(state).some((other) => other.action === 'ALLOW' &&
    other.rules.length > 0 &&
    !other.dryRun &&
    (0,_policy_view_js__WEBPACK_IMPORTED_MODULE_4__/* .mayMeet */ .h4)(object, other.object, settings.rootNamespace)) };
/** The rule about a policy that lets in nobody. */
const lettingInNobody = 'POL-001';
const allowsNothing = {
    id: lettingInNobody,
    title: 'An ALLOW policy without rules lets nobody in',
    severity: 'low',
    why: 'A policy that allows nothing still counts as an ALLOW policy, so every request that no other one allows is denied. As the default of a namespace, beside policies that let callers in, it is the best there is and not found; alone, or at one workload, it is most often an outage.',
    find: (context) => (0,_policy_view_js__WEBPACK_IMPORTED_MODULE_4__/* .policies */ .R3)(context.state).flatMap((policy) => {
        const { object, action, rules, spec, dryRun } = policy;
        if (action !== 'ALLOW' || rules.length > 0 || dryRun || isFloorOfCalls(object))
            return [];
        if (isDefault(policy) && isMadeUpFor(context, policy))
            return [];
        const what = Object.keys(spec).length === 0 ? 'an empty spec' : 'a policy without rules';
        return [
            {
                object,
                pointer: '',
                text: isDefault(policy)
                    ? `${what} denies every request in its scope, and no ALLOW policy there lets anyone in`
                    : `${what} denies every request in its scope that no other policy allows`,
                remedy: isDefault(policy)
                    ? 'add an ALLOW policy for each caller that needs the access; where nobody does, accept this under `ignore`'
                    : 'add the rules that let callers in; where nobody may come in, accept this under `ignore`',
                identity: [],
            },
        ];
    }),
};
const allowsAll = {
    id: 'POL-002',
    title: 'A rule matches every request',
    severity: 'high',
    why: 'A rule without from, to and when, or with empty ones, matches everything: an ALLOW policy opens its scope, whatever its other rules say.',
    find: (context) => perPolicy(context, (policy) => policy.action === 'AUDIT'
        ? []
        : policy.rules
            .filter((rule) => matchesAll(policy, rule))
            .map((rule) => ({
            pointer: rule.pointer,
            text: policy.action === 'DENY'
                ? 'this rule denies every request in the scope'
                : 'this rule matches every request in the scope',
            remedy: 'say whom or what the rule is for',
            identity: [policy.action],
            severity: policy.action === 'ALLOW' ? 'high' : 'low',
        }))),
};
const dryRun = {
    id: 'POL-003',
    title: 'A dry-run policy is not enforced',
    severity: 'medium',
    why: 'istio.io/dry-run only counts what would happen. Where it stands on the only ALLOW policy of a workload, that workload is open to all.',
    find: (context) => perPolicy(context, (policy) => policy.dryRun
        ? [
            {
                pointer: '/metadata/annotations',
                text: `this ${policy.action} policy decides nothing`,
                remedy: 'remove the annotation istio.io/dry-run once its counters are right',
                identity: [policy.action],
            },
        ]
        : []),
};
const splitRule = {
    id: 'POL-004',
    title: 'A stray dash has split one rule into two',
    severity: 'high',
    why: 'Rules are alternatives: a rule with from alone lets that caller do everything, and the next one with to alone lets everybody do that.',
    find: (context) => perPolicy(context, (policy) => policy.action !== 'ALLOW'
        ? []
        : policy.rules.flatMap((rule, index) => {
            const next = policy.rules[index + 1];
            const onlyFrom = rule.sources.length > 0 && rule.operations.length === 0 && rule.conditions.length === 0;
            const onlyRest = next !== undefined && next.sources.length === 0 && next.operations.length + next.conditions.length > 0;
            return onlyFrom && onlyRest
                ? [
                    {
                        pointer: next.pointer,
                        text: 'one rule has from alone and the next has none: the callers of the first may do everything, and everybody may do what the second says',
                        remedy: 'join the two to one rule by removing the dash before to or when, or say in both whom they are for',
                        identity: [
                            JSON.stringify(rule.sources.map(({ value }) => value)),
                            JSON.stringify(next.operations.map(({ value }) => value)),
                        ],
                    },
                ]
                : [];
        })),
};
const deniesTcp = {
    id: 'POL-005',
    title: 'A DENY policy with HTTP fields denies all of a TCP port',
    severity: 'medium',
    why: 'On a TCP port the HTTP fields of a DENY rule are dropped and the rest of the rule stays, so it denies more than it says.',
    find: (context) => perPolicy(context, (policy) => {
        if (policy.action !== 'DENY' || policy.dryRun)
            return [];
        // The rules first: where none of them can be meant, nobody has to know where the policy applies.
        const rules = policy.rules.filter((rule) => rule.operations.some((operation) => _field_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .httpOperationFields */ .jG.some((field) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(operation.value, field).length > 0) &&
            (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(operation.value, 'ports').length === 0));
        if (rules.length === 0)
            return [];
        const ports = [
            ...new Set((0,_policy_view_js__WEBPACK_IMPORTED_MODULE_4__/* .stagesOf */ .ZL)(context, policy.object)
                .filter(({ enforcement, stage }) => enforcement.destination.protocol === 'TCP' &&
                enforcement.destination.known &&
                enforcement.destination.port !== 0 &&
                stage.proxy === 'sidecar')
                .map(({ enforcement }) => enforcement.destination.port)),
        ].sort((a, b) => a - b);
        if (ports.length === 0)
            return [];
        return rules.map((rule) => ({
            pointer: rule.pointer,
            text: `on TCP ports ${ports.slice(0, 8).join(', ')} the HTTP fields are dropped and the rule denies every connection that the rest of it matches`,
            remedy: 'name the HTTP ports in the rule',
            identity: [JSON.stringify(rule.operations.map(({ value }) => value))],
        }));
    }),
};
const remoteAddress = {
    id: 'NET-001',
    title: 'remoteIpBlocks away from a gateway can be forged',
    severity: 'high',
    why: 'Sidecars and waypoints take the last entry of x-forwarded-for for the remote address, so any caller inside the mesh can choose it.',
    find: (context) => perPolicy(context, (policy) => {
        const places = policy.rules.flatMap((rule) => [
            ...rule.sources
                .filter(({ value }) => (0,_field_reading_js__WEBPACK_IMPORTED_MODULE_3__/* .withNegatives */ .Fr)(['remoteIpBlocks']).some((field) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(value, field).length > 0))
                .map(({ pointer, value }) => ({
                pointer,
                identity: [...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(value, 'remoteIpBlocks'), '!', ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(value, 'notRemoteIpBlocks')],
            })),
            ...rule.conditions
                .filter(({ key }) => key === 'remote.ip')
                .map(({ pointer, values, notValues }) => ({ pointer, identity: [...values, '!', ...notValues] })),
        ]);
        if (places.length === 0)
            return [];
        const stages = (0,_policy_view_js__WEBPACK_IMPORTED_MODULE_4__/* .stagesOf */ .ZL)(context, policy.object);
        const guess = JSON.stringify((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(policy.spec, 'selector') ?? '') + JSON.stringify((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(policy.spec, 'targetRefs') ?? '');
        const away = stages.length > 0
            ? stages.some(({ stage }) => stage.proxy === 'sidecar' || stage.proxy === 'waypoint')
            : !/gateway/i.test(guess);
        if (!away)
            return [];
        return places.map(({ pointer, identity }) => ({
            pointer,
            text: `the remote address is what the caller writes into ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_5__/* .shown */ .S)('x-forwarded-for')} here`,
            remedy: 'test the address at the gateway, or use ipBlocks for the address of the connection',
            identity: [policy.action, ...identity],
        }));
    }),
};
const shapeRules = [allowsNothing, allowsAll, dryRun, splitRule, deniesTcp, remoteAddress];


/***/ })

};
