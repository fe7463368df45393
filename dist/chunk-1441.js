export const id = 1441;
export const ids = [1441];
export const modules = {

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

/***/ 13655:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(13655, module.exports, ["$t","Ex","FB","mo"], "./later-calls.cjs")

/***/ }),

/***/ 19759:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ import_command)
});

// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/importers/airflow/component-calls.ts
var component_calls = __webpack_require__(26091);
// EXTERNAL MODULE: ./src/config/section.ts
var config_section = __webpack_require__(51305);
// EXTERNAL MODULE: ./src/calls/read-calls.ts + 1 modules
var read_calls = __webpack_require__(65205);
// EXTERNAL MODULE: ./src/config/document.ts
var config_document = __webpack_require__(39329);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/importers/imported-calls.ts
var imported_calls = __webpack_require__(32479);
;// CONCATENATED MODULE: ./src/importers/exported-list.ts






/** Reads the list that an exporter wrote, strictly: every mistake has its line and column. */
const readExportedList = function (path, text, readTask) {
    const problems = [];
    const root = (0,config_document/* readText */.y)(text, path, 'The file of tasks', problems);
    const report = (0,config_section/* createReport */.LU)(problems, (0,config_document/* locator */.f)(text, path));
    const items = Array.isArray(root?.value) ? root.value : undefined;
    // What is no list holds no task, and the calls of all would be missing without a word.
    if (items === undefined && problems.length === 0)
        report.problem('IMPORT_FORM', '', 'The file of tasks is no list', {
            expected: '[ {\u2026}, \u2026 ], as the exporter prints it',
            received: root === undefined ? 'nothing' : (0,config_section/* show */.WU)(root.value),
            remedy: 'Give the file that the exporter of meshgate prints.',
        });
    const tasks = (items ?? []).flatMap((value, index) => readTask(report, withoutNone({ value, pointer: `/${index}` })));
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    return tasks;
};
/** An exporter's entry without what Python wrote None for. */
const withoutNone = function (entry) { return (0,json/* isJsonObject */.OW)(entry.value)
    ? { ...entry, value: Object.fromEntries(Object.entries(entry.value).filter(([, value]) => value !== null)) }
    : entry };
/** Calls of one task, as the file of declared calls writes them. */
const readExportedCalls = function (report, section, withDefaults = (call) => call) { return (section.list('calls', { empty: true }) ?? [])
    .flatMap((call) => (0,read_calls/* readCall */.D9)(report, withDefaults(call), ''))
    .map(imported_calls/* importedCall */.R4) };

;// CONCATENATED MODULE: ./src/importers/airflow/exported-tasks.ts




const keys = [
    ...['dag', 'task', 'operator', 'owners', 'queue', 'pool', 'executor', 'runs'],
    ...['serviceAccount', 'namespace', 'calls', 'deps', 'file'],
];
const idOf = function (dag, task) { return (0,imported_calls/* callerIdOf */.iT)(`${dag}.${task}`) };
/** A task of the exporter's list. */
const readTask = function (report, entry) {
    const section = (0,config_section/* openSection */.k9)(report, entry, keys, 'a task');
    const dag = section?.requiredText('dag', 'callers are named by it');
    const task = section?.requiredText('task', 'callers are named by it');
    if (section === undefined || dag === undefined || task === undefined)
        return [];
    const optional = (name) => {
        const value = section.text(name);
        return value === undefined ? {} : { [name]: value };
    };
    return [
        {
            id: idOf(dag, task),
            owners: section.texts('owners', { empty: true }) ?? [],
            ...optional('queue'),
            ...optional('executor'),
            ...optional('runs'),
            ...optional('serviceAccount'),
            ...optional('namespace'),
            dependsOn: (section.texts('deps', { empty: true }) ?? []).map((one) => idOf(dag, one)),
            calls: readExportedCalls(report, section),
        },
    ];
};
const readDagTasks = function (path, text) { return readExportedList(path, text, readTask) };
/** Queues that a worker takes tasks of: `airflow celery worker -q pii`. */
const takes = function ({ podSpec }, queue) { return new RegExp(`(?:-q|--queues)[ =]\\S*\\b${queue.replace(/[^A-Za-z0-9_]/g, '\\$&')}\\b`).test(JSON.stringify(podSpec)) };
/** Who runs a task that has no pod of its own. */
const runnerOf = function (inventory, task) {
    const named = (name) => inventory.components.filter((component) => component.name === name);
    const usesPods = /Kubernetes/.test(task.executor ?? inventory.executors[0] ?? '') || task.runs === 'override';
    if (usesPods && (0,component_calls/* runs */.N)(inventory, 'Kubernetes'))
        return named('task pod')[0];
    if (!(0,component_calls/* runs */.N)(inventory, 'Celery'))
        return named('scheduler')[0];
    const own = named('worker').filter((worker) => task.queue !== undefined && takes(worker, task.queue));
    return own[0] ?? named('worker').find(({ podSpec }) => !/(?:-q|--queues)[ =]/.test(JSON.stringify(podSpec)));
};
/** Component calls, and beside them those that tasks declare, each as the identity that it really has. */
const withTasks = function (found, inventory, tasks) {
    const sharing = [];
    const made = tasks.flatMap((task) => {
        const runner = task.runs === 'pod' ? undefined : runnerOf(inventory, task);
        const serviceAccount = task.serviceAccount ?? (task.runs === 'pod' ? 'default' : runner?.serviceAccount);
        // A worker calls for its tasks what every worker calls; a pod of a changed identity does so itself.
        const isOwn = task.serviceAccount !== undefined && task.serviceAccount !== runner?.serviceAccount;
        const asWorker = found.callers.find((one) => one.serviceAccount === runner?.serviceAccount && one.group === runner.name);
        const calls = [...task.calls, ...(isOwn && task.runs === 'override' ? (asWorker?.calls ?? []) : [])];
        if (serviceAccount === undefined || calls.length === 0)
            return [];
        if (!isOwn && task.runs !== 'pod')
            sharing.push(task.id);
        const { id, namespace, owners, dependsOn } = task;
        const group = task.queue ?? runner?.name ?? 'pod';
        return [{ id, group, serviceAccount, ...(namespace === undefined ? {} : { namespace }), owners, dependsOn, calls }];
    });
    const ids = new Set(made.map(({ id }) => id));
    const callers = made.map(({ dependsOn = [], ...caller }) => {
        const known = dependsOn.filter((id) => ids.has(id));
        return known.length === 0 ? caller : { ...caller, dependsOn: known };
    });
    const names = sharing.slice(0, 50).join(', ');
    const note = `The identity is the worker's, not the task's: each task there may do it. ${names}.`;
    return {
        callers: [...found.callers, ...callers],
        notes: sharing.length === 0 ? found.notes : [...found.notes, note],
    };
};

// EXTERNAL MODULE: ./src/importers/airflow/inventory.ts
var airflow_inventory = __webpack_require__(18124);
// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(41898);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
;// CONCATENATED MODULE: ./src/command-line/read-named-file.ts

/** The text of a file that a flag names. Throws FOLDER_UNREADABLE where there is none. */
const readNamedFile = async function ({ readText }, flag, path) {
    const text = await readText(path);
    if (text !== undefined)
        return text;
    throw new problem/* Refusal */.P({
        code: 'FOLDER_UNREADABLE',
        message: 'There is no such file, or it cannot be read',
        where: { kind: 'input', name: flag },
        received: JSON.stringify(path.slice(0, 300)),
        remedy: 'Name a file; a path is relative to the current folder',
    });
};

;// CONCATENATED MODULE: ./src/imports/airflow.ts










/** `meshgate import airflow`: the calls of a rendered chart's components as a file of declared calls. */
const importAirflow = async function (ports, { manifests, tasks, gateway, prometheus, owners, shared }) {
    const { files } = await ports.readFolder(manifests);
    files.forEach(refuseUnreadable);
    const inventory = (0,airflow_inventory/* takeInventory */.O1)(files.flatMap((file) => (0,airflow_inventory/* documentsOf */.uo)(file.text)));
    if (inventory === undefined)
        throw new problem/* Refusal */.P({
            code: 'IMPORT_NOTHING',
            message: `there is no Airflow in ${JSON.stringify(manifests)}`,
            where: { kind: 'input', name: '--manifests' },
            expected: 'the rendered chart: workloads with the labels tier: airflow and component',
            received: `${files.length} files`,
            remedy: 'Render the chart into a folder (`helm template`), and name that folder.',
        });
    const calls = (0,component_calls/* componentCalls */.l)(inventory, {
        owners: owners.length === 0 ? ['airflow'] : owners,
        ...(gateway === undefined ? {} : { gateway }),
        ...(prometheus === undefined ? {} : { prometheus }),
    });
    const texts = await Promise.all(tasks.map((path) => readNamedFile(ports, '--tasks', path)));
    const exported = texts.flatMap((text, index) => readDagTasks(tasks[index] ?? '', text));
    refuseUnknownAccounts(exported, inventory.documents);
    await ports.print((0,imported_calls/* callsFileOf */.z7)({ ...withTasks(calls, inventory, exported), shared }));
    return (0,outcome/* fine */.Bs)();
};
/** A document that cannot be read could hold a component, and the file of calls without it would look whole. */
const refuseUnreadable = function ({ path, text }) {
    const offset = (0,airflow_inventory/* flawOf */.e3)(text);
    if (offset === undefined)
        return;
    throw new problem/* Refusal */.P({
        code: 'IMPORT_FORM',
        message: 'A file of the chart is no YAML',
        where: { kind: 'file', path, ...(0,positions/* positionsOf */.q$)(text)(offset) },
        expected: 'manifests, as `helm template` prints them',
        received: 'a document that cannot be read',
        remedy: 'Correct it, or take the file out of the folder.',
    });
};
const isName = function (text) { return /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(text) };
/** A ServiceAccount that a task names and the manifests do not hold; those of other namespaces stand elsewhere. */
const refuseUnknownAccounts = function (tasks, documents) {
    const accounts = documents
        .filter((document) => (0,fields/* textAt */.$6)(document, 'kind') === 'ServiceAccount')
        .map((document) => (0,fields/* textAt */.$6)(document, 'metadata', 'name'));
    const wrong = tasks.find(({ serviceAccount, namespace }) => serviceAccount !== undefined &&
        isName(serviceAccount) &&
        namespace === undefined &&
        accounts.length > 0 &&
        !accounts.includes(serviceAccount));
    const templated = tasks.find(({ serviceAccount = 'default', namespace = 'default', calls }) => calls.length > 0 && !(isName(serviceAccount) && isName(namespace)));
    if (templated !== undefined)
        throw new problem/* Refusal */.P({
            code: 'IMPORT_IDENTITY',
            message: `Task ${JSON.stringify(templated.id)} calls services, and who it runs as is known when it runs`,
            where: { kind: 'input', name: '--tasks' },
            expected: 'names of a ServiceAccount and a namespace',
            received: JSON.stringify([templated.serviceAccount ?? '', templated.namespace ?? '']).slice(0, 200),
            remedy: 'Write the names into the DAG in place of the template.',
        });
    if (wrong === undefined)
        return;
    throw new problem/* Refusal */.P({
        code: 'IMPORT_IDENTITY',
        message: `Task ${JSON.stringify(wrong.id)} runs as a ServiceAccount that the manifests do not hold`,
        where: { kind: 'input', name: '--tasks' },
        expected: accounts.sort(order/* byCodePoint */.HH).join(', '),
        received: JSON.stringify(wrong.serviceAccount),
        remedy: 'Add the ServiceAccount to the manifests, or correct service_account_name or pod_override of the task.',
    });
};

;// CONCATENATED MODULE: ./src/importers/dataflow/align-accounts.ts
/** GKE lets a ServiceAccount with this annotation act as the Google account. */
const googleAccountAnnotation = 'iam.gke.io/gcp-service-account';
/** Worker's account \u2194 ServiceAccount: both name each other, and nobody else names either. */
const alignAccounts = function (jobs, state) {
    const accounts = state.objects.filter(({ key }) => key.group === '' && key.kind === 'ServiceAccount');
    const titleOf = ({ key }) => `${key.namespace ?? ''}/${key.name}`;
    return jobs.flatMap(({ name, worker, serviceAccount, where }) => {
        const problem = (message, expected, received, remedy) => [
            { code: 'IMPORT_IDENTITY', message: `${message} (job ${name})`, where, expected, received, remedy },
        ];
        const wanted = `${googleAccountAnnotation}: ${worker.email}`;
        const claimants = accounts.filter(({ annotations }) => annotations[googleAccountAnnotation] === worker.email);
        const others = claimants.map(titleOf).filter((title) => title !== serviceAccount);
        const own = accounts.find((account) => titleOf(account) === serviceAccount);
        const noted = own?.annotations[googleAccountAnnotation];
        const another = 'Another ServiceAccount acts as the worker\u2019s account';
        const expected = serviceAccount ?? 'none: the job names no serviceAccount';
        const annotate = `Annotate ServiceAccount ${expected} with ${wanted}, or correct serviceAccount of the job.`;
        const missing = 'no such ServiceAccount in the folder of --manifests';
        const add = 'Add the ServiceAccount to the folder of --manifests, or correct serviceAccount of the job.';
        const unsaid = 'The job\u2019s ServiceAccount does not say whose Google account it is';
        const lacking = `no annotation ${googleAccountAnnotation} at ${expected}`;
        const aligned = serviceAccount === undefined || claimants.some((account) => titleOf(account) === serviceAccount);
        return [
            ...(others.length === 0
                ? []
                : problem(another, expected, others.join(', '), remedyOfOthers(others, serviceAccount))),
            ...(aligned
                ? []
                : own === undefined
                    ? problem('The job\u2019s ServiceAccount is not there', expected, missing, add)
                    : noted === undefined
                        ? problem(unsaid, wanted, lacking, annotate)
                        : problem('The job\u2019s ServiceAccount is another account\u2019s', wanted, JSON.stringify(noted), annotate)),
        ];
    });
};
/** A job that names none may mean the one that is annotated. */
const remedyOfOthers = function (others, serviceAccount) { return `${serviceAccount === undefined ? `Add serviceAccount: ${others[0] ?? ''} to the job, or take` : 'Take'} the annotation ${googleAccountAnnotation} off ${others.join(', ')}.` };

// EXTERNAL MODULE: ./src/calls/targets.ts
var targets = __webpack_require__(13655);
// EXTERNAL MODULE: ./src/mesh/other-spellings.ts
var other_spellings = __webpack_require__(92737);
// EXTERNAL MODULE: ./src/calls/declaration.ts
var declaration = __webpack_require__(9685);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./src/importers/policies-file.ts

/** An object of Istio's security API, as an import writes it. */
const policyObject = function (kind, namespace, name, spec) { return ({
    apiVersion: 'security.istio.io/v1',
    kind,
    metadata: { name, namespace },
    spec,
}) };
/** Objects as one file, with what people should know at its beginning. */
const policiesFileOf = function (objects, notes) { return [
    notes.map((note) => `# ${note.replace(/[^\x20-\x7e]/g, '?')}\n`).join(''),
    ...objects.map((one) => (0,dist/* stringify */.As)(one, { aliasDuplicateObjects: false, lineWidth: 0, compat: 'yaml-1.1' })),
].join('---\n') };

// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/difference/taken-requests.ts
var taken_requests = __webpack_require__(14777);
// EXTERNAL MODULE: ./src/mesh/traffic/host-names.ts
var host_names = __webpack_require__(15812);
// EXTERNAL MODULE: ./src/mesh/traffic/places-behind.ts
var places_behind = __webpack_require__(71652);
// EXTERNAL MODULE: ./src/mesh/traffic/route-tables.ts + 3 modules
var route_tables = __webpack_require__(4646);
;// CONCATENATED MODULE: ./src/mesh/traffic/led-from-gateway.ts




/** Hosts that a gateway, `NAMESPACE/NAME`, has routes for, as they are written there. */
const hostsOfGateway = function (state, gateway) {
    const found = new Map();
    // Which pods of a Service a subset has is not asked here.
    const options = { isOld: () => true, trustedProxies: 0, rootNamespace: '' };
    for (const { gateways, hosts } of (0,route_tables/* routeTables */.v)(state, options))
        for (const { domain, routes } of gateways.includes(gateway) ? hosts : []) {
            const targets = routes.flatMap(({ action }) => (action.kind === 'sends' ? action.targets : []));
            const services = targets.flatMap(({ host }) => (0,places_behind/* serviceOfHost */.jE)(host) ?? []);
            found.set(domain, {
                services: [
                    ...new Set([
                        ...(found.get(domain)?.services ?? []),
                        ...services.map(({ namespace, name }) => `${namespace}/${name}`),
                    ]),
                ],
                routes: [...(found.get(domain)?.routes ?? []), ...routes],
                unsure: found.get(domain)?.unsure === true || routes.some(({ unmodelled }) => unmodelled.length > 0),
            });
        }
    return found;
};
/** Envoy takes the host that is written whole, else the longest end (Envoy route.proto: VirtualHost.domains). */
const ledFrom = function (hosts, host) {
    const domains = [...hosts.keys()].filter((domain) => (0,host_names/* isWithin */.UO)(host, domain));
    const [best] = domains.sort((a, b) => Number(b === host) - Number(a === host) || b.length - a.length);
    return best === undefined ? undefined : hosts.get(best);
};
/** A route that some of these requests to a host come to, and that sends them on with another path. */
const rewritingRoute = function ({ routes }, call, settings) { return (0,taken_requests/* takenBy */.b)(routes, [call], [call.host], settings).by.find(({ action }) => action.kind === 'sends' && action.path.kind !== 'kept') };

// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
;// CONCATENATED MODULE: ./src/importers/dataflow/gateway-flaws.ts







/** What the manifests say against the gateway of the jobs and their hosts, and what they do not hold. */
const gatewayFlaws = function (jobs, { state, settings }) {
    const { where } = jobs;
    const { namespace, name, serviceAccount } = jobs.gateway;
    const title = `${namespace}/${name}`;
    const all = (0,objects_of_kind/* objectsOfKind */._c)(state, 'gateway.networking.k8s.io', 'Gateway').filter(({ content }) => (0,fields/* textAt */.$6)(content, 'spec', 'gatewayClassName') !== 'istio-waypoint');
    const found = all.find(({ key }) => key.namespace === namespace && key.name === name);
    const hosts = hostsOfGateway(state, title);
    const unseen = found === undefined ? ['no Gateway'] : hosts.size === 0 ? [`no route of ${title}`] : [];
    const titles = all.map(({ key }) => `${key.namespace}/${key.name}`);
    const problems = found !== undefined && (0,attachment/* gatewayAccount */.m6)(found) !== serviceAccount
        ? [
            {
                code: 'IMPORT_IDENTITY',
                message: 'The gateway runs as another ServiceAccount, so nothing behind it would know its calls',
                where,
                expected: (0,attachment/* gatewayAccount */.m6)(found),
                received: serviceAccount,
                remedy: 'Correct serviceAccount of the gateway.',
            },
        ]
        : found === undefined && all.length > 0
            ? [contrary('The Gateway of the jobs is not there: the real one would get no policy', where, title, titles)]
            : [];
    return {
        problems: [
            ...problems,
            ...jobs.jobs.flatMap(({ calls }) => calls.flatMap((call) => hostFlaw(call, hosts, settings))),
        ],
        notes: unseen.map((what) => `The manifests hold ${what}: whether jobs come through it was not looked at.`),
    };
};
const contrary = function (message, where, received, known, near = (0,nearest/* nearest */.p)(received, known)) { return ({
    code: 'IMPORT_GATEWAY',
    message,
    ...(where === undefined ? {} : { where }),
    expected: known.slice(0, 20).join(', '),
    received,
    remedy: `${near === undefined ? 'Correct the name' : `Did you mean ${near}?`}${near === undefined ? ', or add' : ' Else add'} what is missing to the folder.`,
}) };
const hostFlaw = function (call, hosts, settings) {
    if (hosts.size === 0)
        return [];
    const host = call.host.replace(/:\d+$/, '');
    const led = ledFrom(hosts, host);
    if (led === undefined)
        return [contrary('No route of the gateway has the host', call.where, host, [...hosts.keys()])];
    const { name, namespace } = call.service;
    if (led.unsure)
        return [];
    if (led.services.includes(`${namespace}/${name}`))
        return rewriteFlaw(call, led, settings);
    const message = `Routes of the gateway lead ${host} elsewhere, so no call arrives at ${(0,declaration/* serviceTitle */._B)(call.service)}`;
    return [contrary(message, call.where, `${namespace}/${name}`, led.services)];
};
/** Both hops get the declared paths, and a Service sees none of them behind a route that writes others. */
const rewriteFlaw = function (call, led, settings) {
    const route = call.paths.length + call.exceptPaths.length === 0 ? undefined : rewritingRoute(led, call, settings);
    if (route === undefined)
        return [];
    const title = (0,object/* keyTitle */.Gv)(route.object.key);
    const message = `${title} writes another path into calls of ${call.host} than declared`;
    const remedy = 'Take the rewrite out of the route, or leave paths out of the call.';
    return [{ code: 'IMPORT_GATEWAY', message, where: call.where, received: `a rewrite at ${route.pointer}`, remedy }];
};

;// CONCATENATED MODULE: ./src/importers/dataflow/job-policies.ts







/** Google's issuer and keys. It signs for every Google account, so no policy may name it without an account. */
const issuer = 'https://accounts.google.com';
const jwksUri = 'https://www.googleapis.com/oauth2/v3/certs';
const subjectOf = function ({ worker }) { return `${issuer}/${worker.uniqueId}` };
const emailIs = function ({ worker }) { return ({ key: 'request.auth.claims[email]', values: [worker.email] }) };
const operationOf = function ({ methods, paths, exceptPaths }) { return ({
    ...(methods.length === 0 ? {} : { methods: [...methods] }),
    ...(paths.length === 0 ? {} : { paths: [...paths] }),
    ...(exceptPaths.length === 0 ? {} : { notPaths: [...exceptPaths] }),
}) };
/** A gateway compares the raw authority, port included (PAT-005): a host without a port is let in with any. */
const hostsOf = function ({ host }) { return (/:\d+$/.test(host) ? [host] : [host, `${host}:*`]) };
/** First hop: the gateway verifies Google's token, and lets each worker in for its own hosts and operations. */
const gatewayObjects = function ({ audience, gateway, jobs }) {
    const targetRefs = [{ group: 'gateway.networking.k8s.io', kind: 'Gateway', name: gateway.name }];
    return [
        policyObject('RequestAuthentication', gateway.namespace, 'dataflow-google-id-tokens', {
            targetRefs,
            jwtRules: [
                {
                    issuer,
                    jwksUri,
                    audiences: [audience],
                    // The destination verifies it again.
                    forwardOriginalToken: true,
                    // Overwrites what a client sent.
                    outputClaimToHeaders: [
                        { header: 'x-workload-email', claim: 'email' },
                        { header: 'x-workload-sub', claim: 'sub' },
                    ],
                },
            ],
        }),
        ...jobs.map((job) => policyObject('AuthorizationPolicy', gateway.namespace, `dataflow-${job.name}`, {
            targetRefs,
            action: 'ALLOW',
            rules: [
                {
                    from: [{ source: { requestPrincipals: [subjectOf(job)] } }],
                    to: job.calls.map((call) => ({ operation: { hosts: [...hostsOf(call)], ...operationOf(call) } })),
                    when: [emailIs(job), { key: 'request.auth.audiences', values: [audience] }],
                },
            ],
        })),
    ];
};
/** Second hop: the destination checks the gateway's mTLS identity and the caller's token, both. */
const destinationObjects = function ({ audience, gateway }, arrivals, trustDomain) {
    const [first] = arrivals;
    if (first === undefined)
        return [];
    const { service, selector } = first.target;
    const { name, namespace } = service;
    const principal = `${trustDomain}/ns/${gateway.namespace}/sa/${gateway.serviceAccount}`;
    const attached = { selector: { matchLabels: { ...selector } } };
    return [
        policyObject('RequestAuthentication', namespace, `${name}-google-id-tokens`, {
            ...attached,
            jwtRules: [{ issuer, jwksUri, audiences: [audience] }],
        }),
        policyObject('AuthorizationPolicy', namespace, `${name}-from-dataflow`, {
            ...attached,
            action: 'ALLOW',
            rules: arrivals.map(({ job, call, target }) => ({
                from: [{ source: { principals: [principal], requestPrincipals: [subjectOf(job)] } }],
                to: [{ operation: { ports: target.ports.map(String), ...operationOf(call) } }],
                when: [emailIs(job)],
            })),
        }),
    ];
};
/** The objects that let the jobs' workers in, and nobody else with a token of Google. */
const jobPolicies = function (jobs, mesh) {
    const { problems: flaws, notes } = gatewayFlaws(jobs, mesh);
    const problems = [...flaws];
    const arrivals = new Map();
    for (const job of jobs.jobs)
        for (const call of job.calls) {
            const target = (0,targets/* findTarget */.FB)(mesh, call);
            const title = (0,declaration/* serviceTitle */._B)(call.service);
            const refuse = (message, remedy) => problems.push({ code: 'CALL_SERVICE', message, where: call.where, received: title, remedy });
            if (!(0,targets/* isTarget */.Ex)(target))
                refuse(`A call of ${job.name} arrives nowhere: ${target.text}`, target.remedy);
            else if (target.proxy !== 'sidecar' || target.protocol === 'TCP')
                refuse(`No sidecar that reads HTTP stands before ${title}, so nothing there can verify a token`, 'Put the workload into the mesh with a sidecar, and declare its port as HTTP.');
            else if ((0,other_spellings/* letsOtherSpellings */.a5)(mesh, call))
                problems.push({
                    code: 'CALL_PORT',
                    message: `A call of ${job.name} may have any path but some, and ${(0,other_spellings/* otherSpellingsText */.Rj)(mesh)}`,
                    where: call.where,
                    received: call.exceptPaths.join(', '),
                    remedy: other_spellings/* otherSpellingsRemedy */._w,
                });
            else
                arrivals.set(title, [...(arrivals.get(title) ?? []), { job, call, target }]);
        }
    const objects = [...arrivals]
        .sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b))
        .flatMap(([, list]) => destinationObjects(jobs, list, mesh.settings.trustDomain));
    return { objects: [...gatewayObjects(jobs), ...objects], problems, notes };
};
/** Which identity is which, for people. */
const identityNotes = function ({ jobs }, trustDomain) { return jobs.map(({ name, worker, serviceAccount }) => {
    const twin = serviceAccount?.replace('/', '/sa/');
    const inMesh = twin === undefined ? 'nobody in the mesh' : `spiffe://${trustDomain}/ns/${twin}`;
    return `${name}: ${worker.email} (${worker.uniqueId}) = ${inMesh}`;
}) };
/** The twins in the cluster may do what the workers may: one declaration for both. */
const twinCalls = function ({ jobs }) { return ({
    callers: jobs.flatMap(({ name, serviceAccount, owners, calls }) => {
        const [namespace, account] = serviceAccount?.split('/') ?? [];
        if (namespace === undefined || account === undefined)
            return [];
        return [
            {
                id: name,
                group: 'dataflow',
                serviceAccount: account,
                namespace,
                owners,
                calls: calls.map(imported_calls/* importedCall */.R4),
            },
        ];
    }),
    notes: ['The twins of Dataflow workers in the cluster; the workers themselves are outside the mesh.'],
}) };

;// CONCATENATED MODULE: ./src/importers/patterned.ts

/** A text of a form that must be there; undefined, with what is wrong reported, where it is not. */
const patterned = function (report, section, key, pattern, expected) {
    const text = section.requiredText(key, `it is ${expected}`);
    if (text === undefined || pattern.test(text))
        return text;
    report.problem('CONFIG_VALUE', section.at(key), `${key} has the wrong form`, {
        expected,
        received: (0,config_section/* show */.WU)(text),
        remedy: 'Correct it',
    });
    return undefined;
};

;// CONCATENATED MODULE: ./src/importers/dataflow/read-jobs.ts






/** Reads the file of jobs, strictly: every mistake has its line and column. */
const readJobs = function (path, text) {
    const problems = [];
    const root = (0,config_document/* readText */.y)(text, path, 'The file of jobs', problems);
    const report = (0,config_section/* createReport */.LU)(problems, (0,config_document/* locator */.f)(text, path));
    const found = root === undefined ? undefined : readRoot(report, root);
    if (problems.length === 0 && found === undefined)
        report.problem('CONFIG_EMPTY', '', 'The file of jobs is empty', { remedy: 'Write audience, gateway and jobs' });
    if (found !== undefined)
        checkOneToOne(found.jobs, problems);
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest);
    if (found === undefined)
        throw new Error('a file without problems was not read');
    return found;
};
const readRoot = function (report, root) {
    const section = (0,config_section/* openSection */.k9)(report, root, ['version', 'audience', 'gateway', 'jobs'], 'the file of jobs');
    if (section === undefined)
        return undefined;
    if (section.entry('version')?.value !== 1)
        report.problem('CONFIG_VALUE', section.has('version') ? section.at('version') : '', 'The form has version 1', {
            expected: 'version: 1',
            received: (0,config_section/* show */.WU)(section.entry('version')?.value ?? null),
            remedy: 'Write version: 1',
        });
    const audience = patterned(report, section, 'audience', /^[!-~]+$/, 'the audience of the pipelines\u2019 tokens');
    const gatewayEntry = required(report, section, 'gateway');
    const gateway = gatewayEntry === undefined
        ? undefined
        : (0,config_section/* openSection */.k9)(report, gatewayEntry, ['namespace', 'name', 'serviceAccount'], 'gateway');
    const [namespace, name, serviceAccount] = ['namespace', 'name', 'serviceAccount'].map((key) => gateway === undefined ? undefined : patterned(report, gateway, key, dnsName, 'a name in Kubernetes'));
    required(report, section, 'jobs');
    const jobs = (section.list('jobs') ?? []).flatMap((entry) => readJob(report, entry));
    if (audience === undefined || namespace === undefined || name === undefined || serviceAccount === undefined)
        return undefined;
    return { audience, gateway: { namespace, name, serviceAccount }, jobs, where: report.locate(section.at('gateway')) };
};
const dnsName = /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/;
const serviceAccountEmail = /^[a-z0-9][-a-z0-9]*@[a-z0-9][-a-z0-9.]*\.gserviceaccount\.com$/;
const required = function (report, section, key) {
    if (!section.has(key))
        report.problem('CONFIG_MISSING', section.pointer, `${key} is missing`, { expected: key, remedy: `Add ${key}` });
    return section.entry(key);
};
const readJob = function (report, entry) {
    const keys = ['name', 'worker', 'launcher', 'serviceAccount', 'owners', 'calls'];
    const section = (0,config_section/* openSection */.k9)(report, entry, keys, 'a job');
    if (section === undefined)
        return [];
    const name = patterned(report, section, 'name', dnsName, 'a job\u2019s name');
    const worker = readWorker(report, section);
    const launcher = patterned(report, section, 'launcher', /^[^\s@]+@[^\s@]+$/, 'the account that starts the job');
    if (worker !== undefined && launcher === worker.email)
        report.problem('IMPORT_IDENTITY', section.at('launcher'), 'The job is started by the account that it runs as', {
            expected: 'two accounts: whoever may start jobs could else call what their workers may',
            received: (0,config_section/* show */.WU)(launcher),
            remedy: 'Give the workers an account of their own (`--service_account_email`).',
        });
    const serviceAccount = section.has('serviceAccount')
        ? patterned(report, section, 'serviceAccount', /^[a-z0-9][-a-z0-9]*\/[a-z0-9][-a-z0-9.]*$/, 'NAMESPACE/NAME')
        : undefined;
    for (const key of ['owners', 'calls'])
        required(report, section, key);
    const owners = section.texts('owners') ?? [];
    const calls = (section.list('calls') ?? []).flatMap((call) => readJobCall(report, call));
    if (name === undefined || worker === undefined || launcher === undefined)
        return [];
    const where = report.locate(entry.pointer);
    return [{ name, worker, ...(serviceAccount === undefined ? {} : { serviceAccount }), owners, calls, where }];
};
const readWorker = function (report, job) {
    const entry = required(report, job, 'worker');
    const section = entry === undefined ? undefined : (0,config_section/* openSection */.k9)(report, entry, ['email', 'uniqueId'], 'worker');
    if (section === undefined)
        return undefined;
    for (const key of ['email', 'uniqueId'])
        if (!section.has(key))
            report.problem('IMPORT_UNPINNED', section.pointer, `The worker\u2019s account is not pinned by ${key}`, {
                expected: 'email and uniqueId: Google signs a token for this audience for every account that asks',
                received: Object.keys((0,json/* isJsonObject */.OW)(entry?.value) ? entry.value : {}).join(', '),
                remedy: `Add ${key}: gcloud iam service-accounts describe EMAIL --format='value(email,uniqueId)'`,
            });
    if (!section.has('email') || !section.has('uniqueId'))
        return undefined;
    const email = patterned(report, section, 'email', serviceAccountEmail, 'a service account\u2019s address');
    const uniqueId = patterned(report, section, 'uniqueId', /^[1-9]\d{5,29}$/, 'digits, in quotes');
    if (email === undefined || uniqueId === undefined)
        return undefined;
    if (/^\d+-compute@developer\./.test(email))
        report.problem('IMPORT_IDENTITY', section.at('email'), 'The workers run as the default account of Compute Engine', {
            expected: 'an account of the job\u2019s own: every virtual machine of the project may have this one',
            received: (0,config_section/* show */.WU)(email),
            remedy: 'Give the job an account of its own (`--service_account_email`).',
        });
    return { email, uniqueId };
};
const readJobCall = function (report, entry) {
    const { value } = entry;
    const host = (0,json/* isJsonObject */.OW)(value) ? value['host'] : undefined;
    if (typeof host !== 'string' || !/^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?(?::\d+)?$/.test(host)) {
        report.problem('CONFIG_VALUE', entry.pointer, 'A call of a job needs host', {
            expected: 'host: the name that workers call at the gateway, in lower case',
            received: (0,config_section/* show */.WU)(host ?? null),
            remedy: 'Add host',
        });
        return [];
    }
    const rest = (0,json/* isJsonObject */.OW)(value)
        ? { ...entry, value: Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'host')) }
        : entry;
    return (0,read_calls/* readCall */.D9)(report, rest, '').flatMap((call) => {
        if (call.service.namespace !== '')
            return [{ ...call, host }];
        report.problem('CONFIG_VALUE', `${entry.pointer}/service`, 'A service of a job is written with its namespace', {
            expected: 'NAME.NAMESPACE',
            received: (0,config_section/* show */.WU)(call.service.name),
            remedy: 'Add the namespace: workers are in none',
        });
        return [];
    });
};
/** One job, one account, one twin: else one may what another is allowed. */
const checkOneToOne = function (jobs, problems) {
    const kinds = [
        ['name', ({ name }) => name],
        ['worker\u2019s email', ({ worker }) => worker.email],
        ['worker\u2019s uniqueId', ({ worker }) => worker.uniqueId],
        ['serviceAccount', ({ serviceAccount }) => serviceAccount],
    ];
    for (const [what, of] of kinds) {
        const seen = new Map();
        for (const job of jobs) {
            const value = of(job);
            if (value === undefined)
                continue;
            const other = seen.get(value);
            if (other === undefined)
                seen.set(value, job);
            else
                problems.push({
                    code: 'IMPORT_IDENTITY',
                    message: `Two jobs have one ${what}`,
                    where: job.where,
                    expected: 'one of its own for each job',
                    received: `${(0,config_section/* show */.WU)(value)}, also of ${(0,config_section/* show */.WU)(other.name)} in line ${other.where.line}`,
                    remedy: 'Give each job an account of its own, or write both as one job.',
                });
        }
    }
};

// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 6 modules
var read_objects = __webpack_require__(16059);
// EXTERNAL MODULE: ./src/manifests/state.ts + 1 modules
var manifests_state = __webpack_require__(33568);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
;// CONCATENATED MODULE: ./src/imports/dataflow.ts












/** `meshgate import dataflow`: policies for jobs whose workers come through a gateway. */
const importDataflow = async function (ports, question) {
    const text = await readNamedFile(ports, '--jobs', question.jobs);
    const jobs = readJobs(question.jobs, text);
    const { files } = await ports.readFolder(question.manifests);
    const read = (0,read_objects/* readObjects */.$I)(files, { selection: 'folder', namespace: 'default' });
    const state = (0,manifests_state/* stateOfFolder */.Dk)(read.objects, { kinds: kinds/* readKinds */.eA });
    const mesh = (0,resolve/* resolveMesh */.w)(state, { trustDomain: question.trustDomain });
    const { objects, problems, notes: unseen } = jobPolicies(jobs, mesh);
    const [first, ...rest] = [...read.problems, ...alignAccounts(jobs.jobs, state), ...problems];
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest.slice(0, 49));
    const notes = [
        'Dataflow workers are machines outside the mesh: it knows them by the token that Google signs, at the gateway.',
        'These ALLOW policies close the gateway for everybody whom no other ALLOW policy there lets in.',
        ...unseen,
        ...identityNotes(jobs, question.trustDomain),
    ];
    await ports.print(question.twins ? (0,imported_calls/* callsFileOf */.z7)(twinCalls(jobs)) : policiesFileOf(objects, notes));
    return (0,outcome/* fine */.Bs)();
};

;// CONCATENATED MODULE: ./src/importers/luigi/credentials.ts

/**
 * Places where a scheduler's URL carries a user name: luigi.rpc makes `http://u:p@host` into Basic authentication.
 * luigi.cfg, luigi.toml, arguments and environment variables of manifests are all one text here; the value goes nowhere.
 */
const schedulerCredentials = function (path, text) {
    const position = (0,positions/* positionsOf */.q$)(text);
    return [...text.matchAll(/scheduler[-_]url["']?(?:[\s:=,"'[-]|value)*[a-z][a-z0-9+.-]*:\/\/[^\s/@"'?#]*@/gi)].map(({ index }) => ({ kind: 'file', path, ...position(index) }));
};
/** What stands behind the scheme of a URL, up to its path; undefined: no URL. Looked at as text, so that no form of it gets away. */
const authorityOf = function (text) { return /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(text)?.[1] };
/** Whether a URL has a user name or a password. */
const holdsCredential = function (url) { return authorityOf(url)?.includes('@') === true };

;// CONCATENATED MODULE: ./src/importers/luigi/exported-tasks.ts



/** Whether a file is the exporter's list; luigid's answers are objects. */
const isExport = function (text) { return /^\s*\[/.test(text) };
const exported_tasks_keys = ['family', 'module', 'serviceAccount', 'calls', 'owners', 'deps', 'note', 'runs'];
const exported_tasks_readTask = function (report, entry, seen) {
    const section = (0,config_section/* openSection */.k9)(report, entry, exported_tasks_keys, 'a task');
    const family = section?.requiredText('family', 'callers are named by it');
    if (section === undefined || family === undefined)
        return [];
    const serviceAccount = section.text('serviceAccount');
    if (serviceAccount !== undefined && !/^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/.test(serviceAccount))
        report.problem('CONFIG_VALUE', section.at('serviceAccount'), 'This is no name of a ServiceAccount', {
            expected: 'at most 253 of a-z, 0-9, - and .',
            received: (0,config_section/* show */.WU)(serviceAccount),
            remedy: 'Correct the attribute of the task',
        });
    const dependsOn = section.texts('deps', { empty: true });
    const task = {
        family,
        ...(serviceAccount === undefined ? {} : { serviceAccount }),
        owners: section.texts('owners', { empty: true }) ?? [],
        ...(dependsOn === undefined ? {} : { dependsOn }),
        ...(section.choice('runs', ['pod']) === undefined ? {} : { runs: 'pod' }),
        calls: readExportedCalls(report, section, (call) => withKind(report, call)),
    };
    const other = seen.get(family);
    if (other !== undefined && JSON.stringify(other) !== JSON.stringify(task))
        report.problem('IMPORT_FORM', section.at('family'), 'This family stands twice, each with something else', {
            expected: 'one entry of each family',
            received: (0,config_section/* show */.WU)(family),
            remedy: 'Give the two task classes names or namespaces of their own, or take one entry out',
        });
    seen.set(family, task);
    return other === undefined ? [task] : [];
};
/** Of all files, in their order. */
const readExportedTasks = function (files) {
    const seen = new Map();
    return files.flatMap(({ path, text }) => readExportedList(path, text, (report, entry) => exported_tasks_readTask(report, entry, seen)));
};
/** The exporter's calls need not say `kind`: methods that change nothing are reads. */
const withKind = function (report, call) {
    if (!(0,json/* isJsonObject */.OW)(call.value))
        return call;
    if (call.value['kind'] !== undefined)
        return call;
    const methods = call.value['methods'];
    if (methods !== undefined && !Array.isArray(methods))
        (0,config_section/* reportType */.NB)(report, { value: methods, pointer: `${call.pointer}/methods` }, 'a list', 'methods of a call');
    const reads = Array.isArray(methods) &&
        methods.length > 0 &&
        methods.every((one) => typeof one === 'string' && ['GET', 'HEAD', 'OPTIONS'].includes(one));
    return { ...call, value: { ...call.value, kind: reads ? 'read' : 'write' } };
};

;// CONCATENATED MODULE: ./src/importers/luigi/scheduler-calls.ts



/** RPC methods that luigi.worker calls (luigi 3.8.1); all others change or stop what others run. */
const workerMethods = [
    'add_scheduler_message_response',
    'add_task',
    'add_task_batcher',
    'add_worker',
    'announce_scheduling_failure',
    'count_pending',
    'decrease_running_task_resources',
    'get_work',
    'ping',
    'report_task_statistics',
    'set_task_progress_percentage',
    'set_task_status_message',
];
/** What the visualiser reads. Its buttons write by GET too, so the method alone would not do. */
const visualiserMethods = [
    'dep_graph',
    'fetch_error',
    'get_task_progress_percentage',
    'get_task_status_message',
    'has_task_history',
    'inverse_dep_graph',
    'is_pause_enabled',
    'is_paused',
    'resource_list',
    'task_list',
    'task_search',
    'worker_list',
];
const rpc = function (methods) { return methods.map((method) => `/api/${method}`) };
/** What each kind of caller may do at luigid. A list of what is allowed: luigid decodes `/api/%70ause`. */
const schedulerCalls = {
    worker: { methods: ['POST'], paths: rpc(workerMethods), kind: 'write' },
    gateway: {
        methods: ['GET', 'HEAD'],
        paths: ['/', '/history', '/history/*', '/static/*', '/tasklist', '/tasklist/*', ...rpc(visualiserMethods)],
        kind: 'read',
    },
    reader: { methods: ['GET'], paths: rpc(['graph', 'resource_list', 'worker_list']), kind: 'read' },
    prometheus: { methods: ['GET'], paths: ['/metrics'], kind: 'read' },
};
const target = function ({ service, port }) { return `${service}:${port}` };
/** The code says more than the scheduler: what it says of a target stands for the scheduler's word. */
const mergeTask = function (family, seen, exported) {
    const calls = exported?.calls ?? [];
    const known = new Set(calls.map(target));
    return {
        family,
        serviceAccount: exported?.serviceAccount,
        owners: exported?.owners ?? [],
        dependsOn: [...new Set([...(seen?.dependsOn ?? []), ...(exported?.dependsOn ?? [])])].sort(order/* byCodePoint */.HH),
        calls: [...calls, ...(seen?.calls ?? []).filter((call) => !known.has(target(call)))],
        processes: exported?.runs === 'pod' ? [] : (seen?.processes ?? []),
    };
};
/** Families that a task waits for, through those that run in another's process. */
const waitsFor = function (task, tasks, isCaller) {
    const found = new Set();
    const passed = new Set();
    const follow = ({ dependsOn }) => {
        for (const name of dependsOn) {
            const other = tasks.get(name);
            if (other === undefined || passed.has(name))
                continue;
            passed.add(name);
            if (isCaller(other))
                found.add((0,imported_calls/* callerIdOf */.iT)(name));
            else
                follow(other);
        }
    };
    follow(task);
    found.delete((0,imported_calls/* callerIdOf */.iT)(task.family));
    return [...found].sort(order/* byCodePoint */.HH);
};
/** The declared calls of a task graph: each family's own, and what each caller may do at luigid. */
const luigiCalls = function (graph, listed, exported, options) {
    const seen = new Map(graph.map((family) => [family.name, family]));
    const code = new Map(exported.map((task) => [task.family, task]));
    const names = [...new Set([...seen.keys(), ...listed, ...code.keys()])].sort(order/* byCodePoint */.HH);
    const tasks = new Map(names.map((name) => [name, mergeTask(name, seen.get(name), code.get(name))]));
    const accountOf = ({ serviceAccount }) => serviceAccount ?? options.worker;
    const isCaller = (task) => accountOf(task) !== undefined;
    const { service, port } = options;
    const at = (who) => ({ service, port, ...schedulerCalls[who] });
    refuseNameless([...tasks.values()].filter((task) => !isCaller(task) && task.calls.length > 0));
    refuseOneProcess([...tasks.values()].flatMap((task) => ({ task, account: accountOf(task) ?? '' })));
    const callers = [...tasks.values()].flatMap((task) => {
        const serviceAccount = accountOf(task);
        if (serviceAccount === undefined)
            return [];
        const dependsOn = waitsFor(task, tasks, isCaller);
        return [
            {
                id: (0,imported_calls/* callerIdOf */.iT)(task.family),
                group: 'luigi',
                serviceAccount,
                owners: task.owners.length > 0 ? task.owners : options.owners,
                ...(dependsOn.length === 0 ? {} : { dependsOn }),
                calls: [...task.calls, at('worker')],
            },
        ];
    });
    refuseNobody(callers.length, [...tasks.values()], options);
    const outside = ['gateway', 'reader', 'prometheus'].flatMap((who) => {
        const [namespace, serviceAccount] = options[who]?.split('/') ?? [];
        if (namespace === undefined || serviceAccount === undefined)
            return [];
        return [
            { id: `luigid.${who}`, group: 'outside', serviceAccount, namespace, owners: options.owners, calls: [at(who)] },
        ];
    });
    const inProcess = [...tasks.values()].filter((task) => !isCaller(task)).map(({ family }) => family);
    // Whoever names the worker says that families share it.
    const shared = callers.some(({ serviceAccount }) => serviceAccount === options.worker) ? options.worker : undefined;
    return {
        callers: [...callers, ...outside],
        ...(shared === undefined ? {} : { shared: [shared] }),
        notes: notesOf(inProcess, exported.length > 0, options),
    };
};
const refuseNameless = function (tasks) {
    if (tasks.length === 0)
        return;
    throw new problem/* Refusal */.P({
        code: 'IMPORT_IDENTITY',
        message: `${tasks.length} task families call services and name no ServiceAccount`,
        where: { kind: 'input', name: '--tasks' },
        expected: 'mesh_service_account of each family, or --worker',
        received: JSON.stringify(tasks.slice(0, 10).map(({ family }) => family.slice(0, 100))),
        remedy: 'Give the exporter\u2019s file with `--tasks`, or name the ServiceAccount of the worker pods with `--worker`.',
    });
};
/** A list in which no family calls would have policies written that refuse every worker at luigid. */
const refuseNobody = function (callers, tasks, { gateway, reader, prometheus }) {
    const named = [gateway, reader, prometheus].some((identity) => identity !== undefined);
    if (callers > 0 || (tasks.length === 0 && named))
        return;
    throw new problem/* Refusal */.P({
        code: 'IMPORT_NOTHING',
        message: tasks.length === 0
            ? 'The input names no task family, so the file would say that nobody calls anybody'
            : `None of ${tasks.length} task families has a ServiceAccount, so the file would say that none of them calls luigid`,
        where: { kind: 'input', name: '--worker' },
        expected: 'a ServiceAccount for at least one family',
        received: tasks.length === 0
            ? 'no family'
            : `families without one: ${JSON.stringify(tasks.slice(0, 10).map(({ family }) => family.slice(0, 100)))}`,
        remedy: tasks.length === 0
            ? 'Take the graph while tasks are pending (luigid forgets done ones after ten minutes), or give the exporter\u2019s file with `--tasks`.'
            : 'Name the ServiceAccount of the worker pods with `--worker`, or give the exporter\u2019s file, whose tasks say mesh_service_account, with `--tasks`.',
    });
};
/** A process has one identity, whatever its families are called: what luigid saw run in one is one caller. */
const refuseOneProcess = function (tasks) {
    const named = tasks.filter(({ account }) => account !== '');
    const processes = new Set(named.flatMap(({ task }) => task.processes));
    for (const process of [...processes].sort(order/* byCodePoint */.HH)) {
        const together = named.filter(({ task }) => task.processes.includes(process));
        if (new Set(together.map(({ account }) => account)).size < 2)
            continue;
        throw new problem/* Refusal */.P({
            code: 'IMPORT_IDENTITY',
            message: 'One process ran task families of different ServiceAccounts, and it has one: their calls come from it',
            where: { kind: 'input', name: '--graph' },
            expected: 'one ServiceAccount for all families of a process, or a pod for each',
            received: JSON.stringify(together.slice(0, 10).map(({ task, account }) => `${task.family.slice(0, 100)} as ${account}`)),
            remedy: 'Start `luigi` for each family in a pod of its own, or take mesh_service_account off and name the account of the pods with `--worker`. Tasks whose work a pod of their own does say `mesh_runs = "pod"`.',
        });
    }
};
const notesOf = function (inProcess, hasCode, { gateway, reader, prometheus }) { return [
    'luigid carries no call of a task: each process calls services itself, and luigid only for work and status.',
    'luigid asks nobody who he is. What is not listed here is refused at its port, pause and disable_worker among it.',
    ...(hasCode
        ? []
        : ['The graph is what luigid knows now: done tasks leave it after ten minutes. The exporter knows all.']),
    ...(inProcess.length === 0
        ? []
        : [`No ServiceAccount of their own, and no calls: ${inProcess.slice(0, 50).join(', ')}.`]),
    ...(gateway === undefined ? ['No --gateway is named, so nobody reaches the visualiser from outside.'] : []),
    ...(reader === undefined ? ['No --reader is named, so nobody in the mesh may read the graph.'] : []),
    ...(prometheus === undefined ? ['No --prometheus is named, so metrics are scraped by nobody in the mesh.'] : []),
] };

;// CONCATENATED MODULE: ./src/importers/luigi/task-graph.ts





const refuse = function (code, where, message, expected, received) {
    const remedies = {
        IMPORT_CUT: 'Raise `max_graph_nodes` and `max_shown_tasks` of luigid, or give the exporter\u2019s file with `--tasks` in place of this answer: it knows all.',
        IMPORT_FORM: 'Give the answer of luigid\u2019s /api/graph, as `curl` prints it.',
    };
    return new problem/* Refusal */.P({ code, message, where, expected, received, remedy: remedies[code] ?? 'Correct the file.' });
};
/** The `response` of an RPC answer, which is the tasks by their ids. */
const tasksOf = function ({ text, where }) {
    const answer = (0,json/* parseJson */.qF)(text);
    const response = (0,fields/* member */.Dc)(answer, 'response');
    if (!(0,json/* isJsonObject */.OW)(response))
        throw refuse('IMPORT_FORM', where, 'This is no answer of luigid', '{"response": {\u2026}}', shapeOf(answer));
    // Over its limit luigid says how many tasks there are, and none of them.
    if (typeof response['num_tasks'] === 'number')
        throw refuse('IMPORT_CUT', where, 'luigid cut its answer', 'all tasks', `num_tasks: ${response['num_tasks']}`);
    return Object.entries(response).map(([id, task]) => {
        if ((0,json/* isJsonObject */.OW)(task) && (0,fields/* textAt */.$6)(task, 'name') !== '')
            return [id, task];
        throw refuse('IMPORT_FORM', where, `Task ${quoted(id)} names no family`, 'name: FAMILY', shapeOf(task));
    });
};
const quoted = function (text) { return JSON.stringify(text.slice(0, 100)) };
const shapeOf = function (value) { return value === undefined ? 'no JSON' : Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}` };
/** Families of `/api/graph`, by name. */
const readTaskGraph = function (given) {
    const { where } = given;
    const tasks = new Map(tasksOf(given));
    if (tasks.size === 0)
        throw refuse('IMPORT_FORM', where, 'luigid knows no task now', 'a graph with tasks', 'an empty graph');
    const families = new Map();
    for (const [id, task] of tasks) {
        if (!Array.isArray(task['deps']))
            throw refuse('IMPORT_FORM', where, `Task ${quoted(id)} has no deps`, 'the answer of /api/graph', 'another answer');
        const name = (0,fields/* textAt */.$6)(task, 'name');
        const family = families.get(name) ?? { dependsOn: new Set(), calls: new Map(), processes: new Set() };
        families.set(name, family);
        const process = (0,fields/* textAt */.$6)(task, 'worker_running');
        if (process !== '')
            family.processes.add(process);
        for (const dependency of (0,fields/* listAt */.gT)(task, 'deps')) {
            const other = typeof dependency === 'string' ? tasks.get(dependency) : undefined;
            // luigid ends a graph at `max_graph_nodes` without a word: what is left names tasks that are not there.
            if (other === undefined)
                throw refuse('IMPORT_CUT', where, `Task ${quoted(id)} depends on a task that is not there`, 'every task that another depends on', typeof dependency === 'string' ? `no ${quoted(dependency)}` : shapeOf(dependency));
            const needed = (0,fields/* textAt */.$6)(other, 'name');
            if (needed !== name)
                family.dependsOn.add(needed);
        }
        for (const call of resourceCalls(id, task, where))
            family.calls.set(`${call.service}:${call.port}`, call);
    }
    return [...families]
        .map(([name, { dependsOn, calls, processes }]) => ({
        name,
        dependsOn: [...dependsOn].sort(order/* byCodePoint */.HH),
        calls: [...calls].sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b)).map(([, call]) => call),
        processes: [...processes],
    }))
        .sort((a, b) => (0,order/* byCodePoint */.HH)(a.name, b.name));
};
/** `resources = {"mesh:orders.shop:8080": 0}`: an amount of 0 never blocks, and the scheduler shows it. */
const resourceCalls = function (id, task, where) { return Object.keys((0,fields/* objectAt */.lJ)(task, 'resources')).flatMap((resource) => {
    if (!resource.startsWith('mesh:'))
        return [];
    const [, service = '', digits = ''] = /^mesh:([^:]*):(\d{1,5})$/.exec(resource) ?? [];
    const port = Number(digits);
    if ((0,read_calls/* readServiceName */.rI)(service, '') === undefined || port < 1 || port > 65535)
        throw refuse('IMPORT_FORM', where, `Task ${quoted(id)} has a resource that names no Service`, 'mesh:SERVICE:PORT or mesh:SERVICE.NAMESPACE:PORT', quoted(resource));
    // Nothing says what is asked for there, so it may change what it calls.
    return [{ service, port, kind: 'write' }];
}) };
/** Families of `/api/task_list`: no more than their names. */
const readTaskList = function (given) { return [
    ...new Set(tasksOf(given).map(([, task]) => (0,fields/* textAt */.$6)(task, 'name'))),
] };

;// CONCATENATED MODULE: ./src/imports/luigi.ts










/** `meshgate import luigi`: a task graph as a file of declared calls. */
const importLuigi = async function (ports, question) {
    const { graph, tasks, settings, calls, shared } = question;
    await refuseCredentials(ports, graph, settings);
    const families = graph === undefined ? [] : readTaskGraph(await readGraph(ports, graph));
    const files = await Promise.all(tasks.map(async (path) => ({ path, text: await readNamedFile(ports, '--tasks', path) })));
    const exported = files.filter(({ text }) => isExport(text));
    const listed = files.filter(({ text }) => !isExport(text));
    const imported = luigiCalls(families, listed.flatMap(({ path, text }) => readTaskList({ text, where: beginning(path) })), readExportedTasks(exported), calls);
    await ports.print((0,imported_calls/* callsFileOf */.z7)({ ...imported, shared: [...(imported.shared ?? []), ...shared] }));
    return (0,outcome/* fine */.Bs)();
};
const beginning = function (path) { return ({ kind: 'file', path, line: 1, column: 1 }) };
const readGraph = async function (ports, graph) { return authorityOf(graph) !== undefined
    ? { text: await fetchGraph(await ports.http(), graph), where: { kind: 'input', name: '--graph' } }
    : { text: await readNamedFile(ports, '--graph', graph), where: beginning(graph) } };
/** The person at the command line names the host, so that a private address is meant. */
const fetchGraph = async function (http, url) {
    const host = authorityOf(url)?.toLowerCase().replace(/:443$/, '') ?? '';
    const { status, body } = await http({
        method: 'GET',
        url,
        headers: { accept: 'application/json' },
        timeout: 30_000,
        maxBytes: 256 * 1024 * 1024,
        addresses: { kind: 'trusted', host },
    });
    if (status === 200)
        return body;
    const byMesh = status === 403 && body.trim() === 'RBAC: access denied';
    throw new problem/* Refusal */.P({
        code: 'IMPORT_FORM',
        message: byMesh ? 'A policy of the mesh refuses the graph' : 'luigid does not give its graph',
        where: { kind: 'input', name: '--graph' },
        expected: 'status 200',
        received: `status ${status} of ${host}`,
        remedy: byMesh
            ? 'Let this caller read it (`--reader` writes that call), or give a file with the answer.'
            : 'Name the whole address, https://HOST/api/graph, or give a file with the answer.',
    });
};
/** Basic authentication in a scheduler's URL is a secret that everybody shares: found before anything is read, shown to nobody. */
const refuseCredentials = async function (ports, graph, settings) {
    const texts = await Promise.all(settings.map(async (path) => ({ path, text: await readNamedFile(ports, '--settings', path) })));
    const places = texts.flatMap(({ path, text }) => schedulerCredentials(path, text));
    const found = [
        ...(graph !== undefined && holdsCredential(graph) ? [{ kind: 'input', name: '--graph' }] : []),
        ...places,
    ];
    const [first, ...rest] = found.map((where) => ({
        code: 'IMPORT_CREDENTIAL',
        message: 'The URL of the scheduler holds a user name or a password',
        ...(where === undefined ? {} : { where }),
        expected: 'a URL without them: the mesh knows each caller by its ServiceAccount',
        received: 'one with them (not shown)',
        remedy: 'Take them out of the URL, and change the password: it has been in files.',
    }));
    if (first !== undefined)
        throw new problem/* Refusal */.P(first, ...rest.slice(0, 49));
};
/** What is told of a value where a name was asked for; NAME:PORT is none that holds a password. */
const receivedName = function (text) { return /[@:]|\/\//.test(text.replace(/:\d{1,5}$/, '')) ? 'a URL (not shown: it may hold a password)' : text.slice(0, 100) };
/** `luigid`, `luigid.NAMESPACE`, each with `:PORT`. */
const readScheduler = function (text) {
    const [, service = '', digits = '8082'] = /^([^:]*)(?::(\d{1,5}))?$/.exec(text) ?? [];
    const port = Number(digits);
    if ((0,read_calls/* readServiceName */.rI)(service, '') !== undefined && port >= 1 && port <= 65535)
        return { service, port };
    throw (0,command/* usage */.CI)('`--luigid` is the Service of luigid', 'NAME or NAME.NAMESPACE, and :PORT where that is not 8082', receivedName(text), 'For example: --luigid luigid:8082');
};

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./src/imports/print-to.ts

/** Prints, or writes the file as a whole: one that a shell opened for `>` is empty where the import is refused. */
const printTo = function ({ offline, generatedFolder }, out) { return out === undefined
    ? offline.print
    : async (written) => {
        const folder = await generatedFolder(external_node_path_.posix.dirname(out));
        await folder.write(external_node_path_.posix.basename(out), written);
        offline.output.info(`${out} is written.`);
    } };

// EXTERNAL MODULE: ./src/ports/generated-folder.ts
var generated_folder = __webpack_require__(21766);
;// CONCATENATED MODULE: ./src/imports/read-question.ts




/** Flags of each system, beside `--json`. */
const systems = {
    airflow: ['out', 'manifests', 'tasks', 'gateway', 'prometheus', 'owner', 'shared'],
    luigi: [
        'out',
        'graph',
        'tasks',
        'settings',
        'luigid',
        'worker',
        'reader',
        'gateway',
        'prometheus',
        'owner',
        'shared',
    ],
    dataflow: ['out', 'jobs', 'manifests', 'trust-domain', 'twins'],
};
const importSystems = Object.keys(systems);
const importFlags = {
    out: command/* text */.Qq,
    manifests: command/* text */.Qq,
    graph: command/* text */.Qq,
    tasks: command/* texts */.Te,
    settings: command/* texts */.Te,
    luigid: command/* text */.Qq,
    worker: command/* text */.Qq,
    reader: command/* text */.Qq,
    jobs: command/* text */.Qq,
    'trust-domain': command/* text */.Qq,
    twins: command/* flag */.Jt,
    gateway: command/* text */.Qq,
    prometheus: command/* text */.Qq,
    owner: command/* texts */.Te,
    shared: command/* texts */.Te,
};
const systemOf = function (words) {
    const [word, ...more] = words;
    if (more.length === 0 && (word === 'airflow' || word === 'luigi' || word === 'dataflow'))
        return word;
    throw (0,command/* usage */.CI)('`import` takes the name of a system', importSystems.join(', '), words.join(' ').slice(0, 100), 'For example: meshgate import airflow --manifests rendered');
};
const identity = function (name, value) {
    if (value === undefined || /^[a-z0-9][-a-z0-9]*\/[a-z0-9][-a-z0-9.]*$/.test(value))
        return value;
    throw (0,command/* usage */.CI)(`\`--${name}\` is an identity`, 'NAMESPACE/SERVICEACCOUNT', receivedName(value), `For example: --${name} istio-ingress/internal-gateway-istio`);
};
const serviceAccount = function (name, value) {
    if (/^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(value))
        return value;
    throw (0,command/* usage */.CI)(`\`--${name}\` is a ServiceAccount`, 'its name', receivedName(value), `For example: --${name} ${name === 'worker' ? 'luigi-worker' : 'airflow-worker'}`);
};
const sharedOf = function (given) { return given.list('shared').map((value) => serviceAccount('shared', value)) };
/** Flags of another system would be left out in silence. */
const refuseOthers = function (system, isGiven) {
    const known = systems[system];
    const wrong = Object.keys(importFlags).find((name) => isGiven(name) && !known.includes(name));
    if (wrong === undefined)
        return;
    throw (0,command/* usage */.CI)(`\`import ${system}\` has no flag \`--${wrong}\``, known.map((name) => `--${name}`).join(', '), `--${wrong}`, 'Leave it out.');
};
const readDataflow = function (given) {
    const trustDomain = given.text('trust-domain') ?? 'cluster.local';
    if (!/^[a-z0-9][-a-z0-9._]*$/.test(trustDomain))
        throw (0,command/* usage */.CI)('`--trust-domain` is a trust domain', 'as the mesh has it', trustDomain.slice(0, 100), 'Correct it.');
    return {
        jobs: given.required('jobs', 'the file of jobs'),
        manifests: given.required('manifests', 'a folder with the Services, workloads and ServiceAccounts'),
        trustDomain,
        twins: given.flag('twins'),
    };
};
const readLuigi = function (given, common) {
    const [graph, tasks, owners] = [given.text('graph'), given.list('tasks'), given.list('owner')];
    if (graph === undefined && tasks.length === 0)
        given.required('graph', 'an answer of /api/graph, as a file or a URL, or --tasks with the exporter\u2019s file');
    const named = given.text('worker');
    const worker = named === undefined ? undefined : serviceAccount('worker', named);
    const reader = identity('reader', given.text('reader'));
    return {
        graph,
        tasks,
        settings: given.list('settings'),
        shared: sharedOf(given),
        calls: {
            ...readScheduler(given.text('luigid') ?? 'luigid'),
            ...(worker === undefined ? {} : { worker }),
            ...(reader === undefined ? {} : { reader }),
            ...common,
            owners: owners.length === 0 ? ['luigi'] : owners,
        },
    };
};
const outOf = function (given) {
    const path = given.text('out');
    if (path === undefined || (0,generated_folder/* isFileName */.o)(external_node_path_.posix.basename(path)))
        return path;
    throw (0,command/* usage */.CI)('`--out` is a file', 'a name of letters, digits, `-`, `_` and `.`', path.slice(0, 300), 'For example: --out calls.yaml');
};
/** The question of one system. Throws USAGE: a flag of another system would be left out in silence. */
const readImport = function (given) {
    const system = systemOf(given.words);
    refuseOthers(system, (name) => {
        switch (name) {
            case 'owner':
            case 'shared':
            case 'tasks':
            case 'settings':
                return given.list(name).length > 0;
            case 'twins':
                return given.flag(name);
            default:
                return given.text(name) !== undefined;
        }
    });
    const out = outOf(given);
    const gateway = identity('gateway', given.text('gateway'));
    const prometheus = identity('prometheus', given.text('prometheus'));
    switch (system) {
        case 'airflow': {
            const manifests = given.required('manifests', 'a folder of rendered manifests');
            return {
                system,
                out,
                question: {
                    manifests,
                    tasks: given.list('tasks'),
                    gateway,
                    prometheus,
                    owners: given.list('owner'),
                    shared: sharedOf(given),
                },
            };
        }
        case 'luigi': {
            const common = {
                ...(gateway === undefined ? {} : { gateway }),
                ...(prometheus === undefined ? {} : { prometheus }),
            };
            return { system, out, question: readLuigi(given, common) };
        }
        case 'dataflow':
            return { system, out, question: readDataflow(given) };
    }
};

;// CONCATENATED MODULE: ./src/commands/import.ts






const import_command = (0,command/* defineCommand */.NB)({
    flags: importFlags,
    words: 'SYSTEM',
    choices: importSystems,
    read: readImport,
    run: (shell, asked) => {
        const { readFolder, readText } = shell.offline;
        const ports = { readFolder, readText, print: printTo(shell, asked.out) };
        switch (asked.system) {
            case 'airflow':
                return importAirflow(ports, asked.question);
            case 'dataflow':
                return importDataflow(ports, asked.question);
            case 'luigi':
                return importLuigi({ ...ports, http: async () => (await shell.job()).http }, asked.question);
        }
    },
    printsAnswer: ({ out }) => out === undefined,
    help: `meshgate import: what a system itself says of who calls what, as declared calls

  helm template airflow apache-airflow/airflow -n airflow > rendered/airflow.yaml
  meshgate import airflow --manifests rendered --gateway istio-ingress/airflow-gateway-istio --out calls.yaml

  curl -s http://localhost:8082/api/graph > graph.json
  meshgate import luigi --graph graph.json --tasks tasks.json --worker luigi-worker --out calls.yaml

  meshgate import dataflow --jobs jobs.yaml --manifests mesh --out mesh/dataflow.yaml

airflow and luigi write a file for \`environments.NAME.calls\`. What stands beyond the mesh is said in its comments.

  --out FILE                 written as a whole, or left as it was where the import is refused; without it, standard output.
                             With \`> FILE\` a refused import leaves an empty file: no declared calls, or no policies

airflow: executor, version, components, ServiceAccounts and ports of the rendered chart, pod templates in its ConfigMap too.
  --manifests DIR            the rendered chart
  --tasks FILE               the exporter's list of what tasks of DAGs call, and the account that they run as (repeatable)

luigi: each task family's calls, and what each caller may do at luigid.
  --graph FILE|URL           the answer of luigid's /api/graph; a URL is https
  --tasks FILE               the exporter's list, which knows owners and ServiceAccounts, or the answer of /api/task_list (repeatable)
  --settings FILE            luigi.cfg, luigi.toml or a manifest: refused where a scheduler's URL holds a password (repeatable)
  --luigid SERVICE[:PORT]    luigid's Service (default luigid:8082)
  --worker SERVICEACCOUNT    who runs families that name no ServiceAccount
  --reader NAMESPACE/SERVICEACCOUNT      who may read the graph, and nothing else

airflow and luigi:
  --gateway NAMESPACE/SERVICEACCOUNT     identity of the gateway that users come through
  --prometheus NAMESPACE/SERVICEACCOUNT  identity of Prometheus, where it is in the mesh
  --owner NAME               owners of callers that name none (repeatable; default: the system's name)
  --shared SERVICEACCOUNT    several callers run as it, and that is meant: CALL-006 does not say so again (repeatable)

dataflow: policies at the gateway and at the services behind it, pinned to each job's account.
  --jobs FILE                the jobs: accounts of workers and launchers, and what they call
  --manifests DIR            Services, workloads and ServiceAccounts of the mesh
  --trust-domain NAME        default cluster.local
  --twins                    instead, the declared calls of the ServiceAccounts that act as the workers' accounts
  --json
`,
});


/***/ }),

/***/ 51305:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ createReport),
/* harmony export */   NB: () => (/* binding */ reportType),
/* harmony export */   WU: () => (/* binding */ show),
/* harmony export */   k9: () => (/* binding */ openSection)
/* harmony export */ });
/* unused harmony exports typeName, reportUnknown */
/* harmony import */ var _errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(19113);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);
/* harmony import */ var _manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41898);



const createReport = function (problems, locate) { return ({
    locate,
    problem: (code, pointer, message, details) => {
        if (problems.length < maximumProblems)
            problems.push({ code, message, where: locate(pointer), ...details });
    },
}) };
/** More would bury the first. */
const maximumProblems = 100;
const show = function (value) {
    const text = JSON.stringify(value);
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
};
const typeName = function (value) {
    if (value === null)
        return 'nothing';
    if (Array.isArray(value))
        return 'a list';
    if (typeof value === 'object')
        return 'a mapping';
    return typeof value === 'string' ? 'text' : typeof value === 'number' ? 'a number' : 'true or false';
};
const received = function (value) { return (typeof value === 'object' ? typeName(value) : show(value)) };
/** Opens a mapping; unknown keys are reported with the nearest known one. */
const openSection = function (report, entry, known, what) {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(entry.value)) {
        reportType(report, entry, 'a mapping', what);
        return undefined;
    }
    const keys = Object.keys(entry.value);
    for (const key of keys)
        if (!known.includes(key))
            reportUnknown(report, `${entry.pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(key)}`, key, known, what);
    return sectionOf(report, entry.value, entry.pointer, what);
};
const reportType = function (report, entry, expected, what) {
    if (entry.value === null || entry.value === '') {
        report.problem('CONFIG_EMPTY', entry.pointer, `${what} has no value`, {
            expected,
            received: received(entry.value),
            remedy: 'Give it a value, or remove the key',
        });
        return;
    }
    const quoted = expected === 'text' && typeof entry.value !== 'object';
    report.problem('CONFIG_TYPE', entry.pointer, `${what} has the wrong type`, {
        expected,
        received: received(entry.value),
        remedy: quoted
            ? `Quote it: "${String(entry.value)}" (write the text as you mean it, for example "1.30")`
            : `Write ${expected}`,
    });
};
const reportUnknown = function (report, pointer, key, known, what) {
    const near = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(key, known);
    report.problem('CONFIG_KEY', pointer, `${what} has no key ${JSON.stringify(key.slice(0, 80))}`, {
        expected: known.join(', '),
        received: key.slice(0, 80),
        remedy: near === undefined ? 'Remove the key' : `Did you mean ${near}?`,
    });
};
const sectionOf = function (report, object, pointer, what) {
    const at = (key) => `${pointer}/${(0,_manifests_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerPart */ .x$)(key)}`;
    const title = (key) => `${key} of ${what}`;
    const entry = (key) => {
        const value = object[key];
        return value === undefined ? undefined : { value, pointer: at(key) };
    };
    const text = (key) => {
        const found = entry(key);
        if (found === undefined)
            return undefined;
        if (typeof found.value === 'string' && found.value !== '')
            return found.value;
        reportType(report, found, 'text', title(key));
        return undefined;
    };
    const list = (key, options) => {
        const found = entry(key);
        if (found === undefined)
            return undefined;
        if (!Array.isArray(found.value)) {
            reportType(report, found, 'a list', title(key));
            return undefined;
        }
        if (found.value.length === 0 && options?.empty !== true) {
            report.problem('CONFIG_EMPTY', found.pointer, `${title(key)} is an empty list`, {
                expected: 'at least one entry',
                received: '[]',
                remedy: 'Add an entry, or remove the key',
            });
            return undefined;
        }
        return found.value.map((value, index) => ({ value, pointer: `${found.pointer}/${index}` }));
    };
    return {
        pointer,
        has: (key) => object[key] !== undefined,
        at,
        entry,
        text,
        list,
        requiredText: (key, why) => {
            if (object[key] === undefined) {
                report.problem('CONFIG_MISSING', pointer, `${what} needs ${key}: ${why}`, {
                    expected: key,
                    received: 'nothing',
                    remedy: `Add ${key}`,
                });
                return undefined;
            }
            return text(key);
        },
        flag: (key) => {
            const found = entry(key);
            if (found === undefined)
                return false;
            if (typeof found.value === 'boolean')
                return found.value;
            reportType(report, found, 'true or false', title(key));
            return false;
        },
        choice: (key, choices) => {
            const found = entry(key);
            if (found === undefined)
                return undefined;
            const chosen = choices.find((choice) => choice === found.value);
            if (chosen === undefined)
                reportChoice(report, found, choices, title(key));
            return chosen;
        },
        texts: (key, options) => {
            const entries = list(key, options);
            if (entries === undefined)
                return undefined;
            const texts = [];
            for (const item of entries) {
                if (typeof item.value === 'string' && item.value !== '')
                    texts.push(item.value);
                else
                    reportType(report, item, 'text', `an entry of ${title(key)}`);
            }
            return texts;
        },
    };
};
const reportChoice = function (report, entry, choices, what) {
    if (typeof entry.value !== 'string' || entry.value === '') {
        reportType(report, entry, choices.join(' | '), what);
        return;
    }
    const near = (0,_errors_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .nearest */ .p)(entry.value, choices);
    report.problem('CONFIG_VALUE', entry.pointer, `${what} has a value that is not one of its choices`, {
        expected: choices.join(' | '),
        received: show(entry.value),
        remedy: near === undefined ? 'Use one of the choices' : `Did you mean ${near}?`,
    });
};


/***/ }),

/***/ 73750:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bg: () => (/* binding */ checkHttpsUrl),
/* harmony export */   Cg: () => (/* binding */ checkPath),
/* harmony export */   Ko: () => (/* binding */ checkRoleName),
/* harmony export */   v8: () => (/* binding */ checkLabel)
/* harmony export */ });
/* harmony import */ var _manifests_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38546);
/* harmony import */ var _section_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51305);


/** `https://host[:port][/path]`, without user, query and fragment. */
const checkHttpsUrl = function (report, pointer, text, what) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const plain = url?.protocol === 'https:' && url.username === '' && url.password === '' && !/[?#\s$\\]/.test(text);
    if (plain)
        return;
    report.problem('CONFIG_VALUE', pointer, `${what} is an https URL without user, query and fragment`, {
        expected: 'https://host or https://host:port/path',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the URL',
    });
};
const why = {
    empty: 'it is empty',
    absolute: 'it is absolute',
    parent: 'it leaves its folder by ..',
    backslash: 'it holds a backslash; write /',
    control: 'it holds a control character',
    'unknown syntax': 'only *, ? and ** have a meaning; list several globs instead',
};
/** A path or glob below the root of the repository (attack G08). */
const checkPath = function (report, pointer, text, what) {
    const flaw = (0,_manifests_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .globFlaw */ .RQ)(text);
    if (flaw === undefined)
        return;
    report.problem(flaw === 'unknown syntax' || flaw === 'empty' ? 'CONFIG_VALUE' : 'PATH', pointer, `${what} is refused: ${why[flaw]}`, {
        expected: 'a path relative to the root of the repository',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the path',
    });
};
/** A DNS label: what Kubernetes takes for namespaces and Services, and meshgate for all names it generates. */
const checkLabel = function (report, pointer, text, what) {
    if (text.length <= 63 && /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/.test(text))
        return;
    report.problem('CONFIG_VALUE', pointer, `${what} is no name that Kubernetes accepts`, {
        expected: 'at most 63 of a-z, 0-9 and -, with a letter or digit at both ends',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the name',
    });
};
/** Names of Roles and ClusterRoles: a path segment. */
const checkRoleName = function (report, pointer, text, what) {
    if (text.length <= 253 && text !== '.' && text !== '..' && !/[/%$\s\p{Cc}]/u.test(text))
        return;
    report.problem('CONFIG_VALUE', pointer, `${what} is no name that Kubernetes accepts`, {
        expected: 'at most 253 characters without /, %, $ and spaces',
        received: (0,_section_js__WEBPACK_IMPORTED_MODULE_0__/* .show */ .WU)(text),
        remedy: 'Correct the name',
    });
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

/***/ 38546:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ defaultGlobs),
/* harmony export */   Hc: () => (/* binding */ globRoot),
/* harmony export */   Pt: () => (/* binding */ isPattern),
/* harmony export */   RQ: () => (/* binding */ globFlaw),
/* harmony export */   fU: () => (/* binding */ globMatcher),
/* harmony export */   yv: () => (/* binding */ globReach)
/* harmony export */ });
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);

/** Why a glob or path of the configuration is refused (attack G08); undefined where it is fine. */
const globFlaw = function (glob) {
    if (glob === '')
        return 'empty';
    if (/\p{Cc}/u.test(glob))
        return 'control';
    if (glob.includes('\\'))
        return 'backslash';
    if (glob.startsWith('/') || glob.startsWith('~') || /^[A-Za-z]:/.test(glob))
        return 'absolute';
    if (glob.split('/').includes('..'))
        return 'parent';
    return /[{}[\]!]/.test(glob) ? 'unknown syntax' : undefined;
};
/** Files with manifests anywhere in the repository: what is read where nobody lists any. */
const defaultGlobs = ['**/*.yaml', '**/*.yml', '**/*.json'];
const segmentsOf = function (path) { return path.split('/').filter((part) => part !== '' && part !== '.') };
/** Whether a glob holds a wildcard; one that holds none is a path. */
const isPattern = function (glob) { return glob.includes('*') || glob.includes('?') };
/** The folder below which everything that a glob matches stands; '' is the root. */
const globRoot = function (glob) {
    const segments = segmentsOf(glob);
    const first = segments.findIndex((segment) => isPattern(segment));
    return (first === -1 ? segments : segments.slice(0, first)).join('/');
};
/** A path matches where one of the globs does. Time is linear in the path for each glob's length. */
const globMatcher = function (globs) {
    const compiled = globs.map(compileGlob);
    // `**/NAME` asks for the name alone, and is what most globs are.
    const names = compiled.flatMap(({ name }) => name ?? []);
    const others = compiled.filter(({ name }) => name === undefined);
    return (path) => {
        const name = path.slice(path.lastIndexOf('/') + 1);
        const isPlain = name !== '' && name !== '.';
        if (isPlain && names.some((matches) => matches(name)))
            return true;
        if (isPlain && others.every(({ root }) => !mayStandBelow(path, root)))
            return false;
        const segments = segmentsOf(path);
        return (isPlain ? others : compiled).some(({ parts }) => matchesAll(parts, segments, isAnyFolders, isPart));
    };
};
const compileGlob = function (glob) {
    const parts = segmentsOf(glob).map((segment) => (segment === '**' ? segment : segmentMatcher(segment)));
    const [first, name, ...rest] = parts;
    const isName = first === '**' && name !== undefined && name !== '**' && rest.length === 0;
    return { parts, root: globRoot(glob), ...(isName ? { name } : {}) };
};
const isAnyFolders = function (part) { return part === '**' };
const isPart = function (part, segment) { return part !== '**' && part(segment) };
/** Most paths of a tree stand elsewhere, and need not be taken apart to see it; one with parts that say nothing has to be. */
const mayStandBelow = function (path, root) { return root === '' || (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(path, root) || path.includes('//') || path.startsWith('/') || path.includes('./') };
/** Whether a path matches, or stands where a glob begins to look: a link there may bring files that match. */
const globReach = function (globs) {
    const matches = globMatcher(globs);
    const roots = globs.map(globRoot).filter((root) => root !== '');
    return (path) => matches(path) || roots.some((root) => (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .isBelow */ .Yw)(root, path));
};
/** `*.yaml`: a star, and then an ending. */
const isEnding = function (pattern) { return pattern.startsWith('*') && !isPattern(pattern.slice(1)) };
const segmentMatcher = function (pattern) {
    if (!isPattern(pattern))
        return (segment) => segment === pattern;
    const ending = pattern.slice(1);
    if (isEnding(pattern))
        return (segment) => segment.endsWith(ending);
    const characters = [...pattern];
    return (segment) => matchesAll(characters, [...segment], isStar, isCharacter);
};
const isStar = function (part) { return part === '*' };
const isCharacter = function (part, character) { return part === '?' || part === character };
/** The classic two-pointer match: on a mismatch only the last star is tried again, so nothing explodes. */
const matchesAll = function (pattern, text, isAny, matches) {
    let at = 0;
    let star = -1;
    let resume = 0;
    let index = 0;
    while (index < text.length) {
        const part = pattern[at];
        if (part !== undefined && isAny(part)) {
            star = at;
            resume = index;
            at += 1;
        }
        else if (part !== undefined && matches(part, text[index] ?? '')) {
            at += 1;
            index += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            resume += 1;
            index = resume;
        }
        else
            return false;
    }
    let rest = pattern[at];
    while (rest !== undefined && isAny(rest))
        rest = pattern[++at];
    return at === pattern.length;
};


/***/ }),

/***/ 82834:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A7: () => (/* binding */ isOfInterestByShape),
/* harmony export */   D7: () => (/* binding */ mayHoldObjects),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Gz: () => (/* binding */ isOfInterest),
/* harmony export */   Sl: () => (/* binding */ isMeshConfig),
/* harmony export */   c4: () => (/* binding */ mayHoldMeshObjects),
/* harmony export */   rR: () => (/* binding */ mayHoldMeshObjectsByVersion),
/* harmony export */   rl: () => (/* binding */ mustBeRead),
/* harmony export */   wV: () => (/* binding */ decidesAccess),
/* harmony export */   ys: () => (/* binding */ mayBeOfInterest)
/* harmony export */ });
/* harmony import */ var _pod_shape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(89381);
/* harmony import */ var _stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19862);
/* harmony import */ var _ytt_overlays_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46231);



/**
 * What `check` must be able to read when nobody has listed files: the kinds that decide access in the mesh, the workloads
 * and services that they select, Kubernetes' own permissions, and what gives identities, writes into what others apply, or
 * tells the API server who is who. Any other object is read where it can be: what cannot be read of those is left out.
 */
const kindsOfGroup = new Map([
    ['security.istio.io', 'all'],
    ['networking.istio.io', 'all'],
    ['extensions.istio.io', 'all'],
    ['telemetry.istio.io', 'all'],
    ['install.istio.io', 'all'],
    ['sailoperator.io', 'all'],
    ['gateway.networking.k8s.io', 'all'],
    ['rbac.authorization.k8s.io', new Set(['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'])],
    ['apps', new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])],
    ['batch', new Set(['Job', 'CronJob'])],
    ['', new Set(['Service', 'ServiceAccount', 'Namespace', 'Pod'])],
    ['admissionregistration.k8s.io', new Set(['MutatingAdmissionPolicy', 'MutatingAdmissionPolicyBinding'])],
    ['certificates.k8s.io', 'all'],
    ['apiregistration.k8s.io', 'all'],
    ['apiserver.config.k8s.io', 'all'],
    ['kubeadm.k8s.io', new Set(['ClusterConfiguration'])],
    ['config.openshift.io', new Set(['OAuth', 'Authentication', 'APIServer'])],
    ['security.openshift.io', 'all'],
    ['user.openshift.io', 'all'],
    ['iamauthenticator.k8s.aws', 'all'],
    ['spire.spiffe.io', 'all'],
    ['policy.cert-manager.io', 'all'],
    ['kyverno.io', 'all'],
    ['policies.kyverno.io', 'all'],
    ['mutations.gatekeeper.sh', 'all'],
    ['policies.kubewarden.io', 'all'],
]);
const groupOf = function (apiVersion) {
    const slash = apiVersion.indexOf('/');
    return slash === -1 ? '' : apiVersion.slice(0, slash);
};
/** The ConfigMap of MeshConfig: `istio`, or `istio-<revision>`; the injector's has the same prefix and no `mesh` in it. */
const isMeshConfig = function (group, kind, name) { return group === '' &&
    kind === 'ConfigMap' &&
    (name === 'istio' || (name.startsWith('istio-') && !name.startsWith('istio-sidecar-injector'))) };
/** What injects proxies: the template and the webhooks of Istio's injector, by the names that its charts give them. */
const isInjection = function (group, kind, name) { return (group === '' && kind === 'ConfigMap' && name.startsWith('istio-sidecar-injector')) ||
    (group === 'admissionregistration.k8s.io' &&
        kind === 'MutatingWebhookConfiguration' &&
        /^istio-(?:sidecar-injector|revision-tag)/.test(name)) };
const isOfInterest = function (group, kind, name) {
    const kinds = kindsOfGroup.get(group);
    return (kinds === 'all' || kinds?.has(kind) === true || isMeshConfig(group, kind, name) || isInjection(group, kind, name));
};
/** Whether groups and kinds that are known by words alone can be of interest; ConfigMaps and webhooks have names besides. */
const mayBeOfInterest = function (hasGroup, kinds) {
    const has = (kind) => kinds === 'any' || kinds.has(kind);
    if (hasGroup('') && has('ConfigMap'))
        return true;
    if (hasGroup('admissionregistration.k8s.io') && has('MutatingWebhookConfiguration'))
        return true;
    return [...kindsOfGroup].some(([group, allowed]) => hasGroup(group) && (allowed === 'all' ? kinds === 'any' || kinds.size > 0 : [...allowed].some(has)));
};
/** Any other kind counts where it makes pods, or sets up a mesh: known by what stands in it. No text of a Secret is looked into. */
const isOfInterestByShape = function (group, kind, value) { return !(group === '' && kind === 'Secret') && (0,_pod_shape_js__WEBPACK_IMPORTED_MODULE_0__/* .holdsMeshParts */ .k)(value) };
/** Whether an object must be readable where nobody has listed files. */
const mustBeRead = function (group, kind, name, value) { return isOfInterest(group, kind, name) || isOfInterestByShape(group, kind, value) };
// A quoted scalar can hide any letter behind an escape, or behind a line break: such a text is parsed to be sure.
const hidden = /\\(?:x[2-7]|u00[2-7]|U000000[2-7]|\r?\n)/i;
const mayHold = function (text, words) { return text.startsWith('\ufffd') || text.includes('\u0000') || words.some((word) => text.includes(word)) || hidden.test(text) };
/** Workloads and Services are what access is given to; their groups stand in any repository. */
const receivers = new Set(['', 'apps', 'batch']);
const decidingWords = [
    'istio',
    ...[...kindsOfGroup.keys()].filter((group) => !receivers.has(group) && !group.includes('istio')),
];
/**
 * Whether a text can hold an object that decides access by itself: Istio's, the Gateway API's, RBAC's, SPIRE's. False is
 * certain, true is not: it looks at the text alone, so that a large repository is read cheaply.
 */
const mayHoldMeshObjects = function (text) { return mayHold(text, decidingWords) };
/** The same for any object of Kubernetes, and for what ytt changes of one. */
const mayHoldObjects = function (text) { return (0,_stored_elsewhere_js__WEBPACK_IMPORTED_MODULE_1__/* .isStoredElsewhere */ .M)(text) || mayHold(text, ['apiVersion', 'istio.io']) || (0,_ytt_overlays_js__WEBPACK_IMPORTED_MODULE_2__/* .overlaysIn */ .j)(text).length > 0 };
const plainVersion = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9]+)?$/;
// Explicit keys, anchors and aliases: a key or its value may stand elsewhere.
const indirect = /(?:^|[\s[{,:])(?:\?\s|[&*][\w-])/m;
/**
 * The same for a text that is too large to be read, by every `apiVersion` in it: a bundle of CustomResourceDefinitions of
 * Istio mentions it on every page and holds none of its objects. False is certain: each version stands plainly, and is of a
 * group in which nothing decides access.
 */
const mayHoldMeshObjectsByVersion = function (text) {
    if (!mayHoldMeshObjects(text))
        return false;
    if (hidden.test(text) || indirect.test(text) || text.includes('\u0000') || text.includes('\ufffd'))
        return true;
    for (const { index } of text.matchAll(/apiVersion/g)) {
        const rest = text.slice(index + 'apiVersion'.length, index + 400);
        // A word of a text, or a member of a schema that has members of its own.
        if (!/^["']?\s*:/.test(rest) || /^(?:: *\r?\n +[A-Za-z]+:\s|["']?\s*:\s*\{)/.test(rest))
            continue;
        const version = /^["']?\s*:[ \t]*(?:"([^"\\\n]*)"|'([^'\n]*)'|([^\s"'#,{}[\]]+))[ \t]*(?:[\r\n,}#]|$)/.exec(rest);
        const value = version?.[1] ?? version?.[2] ?? version?.[3] ?? '';
        if (!plainVersion.test(value) || mayDecide(groupOf(value), text))
            return true;
    }
    return false;
};
/** Workloads and Services of a text that large are left out as they are where nothing of the mesh is mentioned. */
const mayDecide = function (group, text) { return group === ''
    ? text.includes('ConfigMap')
    : group.includes('istio') || (kindsOfGroup.has(group) && !receivers.has(group)) };
/** Groups whose objects are access itself; the others say what it is given to. */
const decidingGroups = new Set([
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'gateway.networking.k8s.io',
    'rbac.authorization.k8s.io',
]);
const decidesAccess = function (group) { return decidingGroups.has(group) };


/***/ }),

/***/ 33076:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  BT: () => (/* binding */ holdsAnything),
  aZ: () => (/* binding */ holdsNothing),
  bT: () => (/* binding */ mayCount),
  BV: () => (/* binding */ mayHold),
  $J: () => (/* binding */ mayHoldKind),
  KS: () => (/* binding */ mayHoldName),
  XR: () => (/* binding */ mayHoldNetworkPolicy),
  D9: () => (/* binding */ mayHoldPolicy),
  Sm: () => (/* binding */ mayHoldPolicyOfIstio),
  FF: () => (/* binding */ networkKind)
});

;// CONCATENATED MODULE: ./src/manifests/block-texts.ts
/** The line that begins a text in block style, behind a key or as an item; what is indented below it, or blank, is the text. */
const blockHeader = /^([ \t]*)(?:-[ \t]+)*(?:["']?[\w./-]+["']?:[ \t]*)?[|>][-+\d]*[ \t]*\r?$/;
const indentOf = function (line) { return line.length - line.trimStart().length };
/** The lines without those of texts in block style, in which no quoted key can stand. */
const withoutBlockTexts = function (text) {
    let block;
    return text
        .split('\n')
        .filter((line) => {
        if (line.trim() === '')
            return true;
        if (block !== undefined && indentOf(line) > block)
            return false;
        const header = blockHeader.exec(line);
        block = header === null ? undefined : (header[1] ?? '').length;
        return true;
    })
        .join('\n');
};

// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
// EXTERNAL MODULE: ./src/manifests/stored-elsewhere.ts
var stored_elsewhere = __webpack_require__(19862);
;// CONCATENATED MODULE: ./src/manifests/whole-objects.ts

/** A part of each of the forms below: most texts have none, and no further look is needed. */
const signs = ['{{', '{%', '${', '#@'];
/** What puts objects in wherever it stands. */
const anywhere = [
    /\{%-?[ \t]*(?:include|import|extends|block|call|macro|from)\b/,
    /^---[ \t]*#@/m,
    /#@[ \t]*template\.replace\(/,
];
/** A line that starts with what a Go template prints, but for what only indents a part of an object. */
const printed = /^([ \t]*)(?:-[ \t]+)?\{\{-?[ \t]*(?!-?[ \t]*(?:if|range|with|end|else|define|fail|\/\*|\$\w+[ \t]*:?=)|[^}\n]*\bn?indent[ \t]+[1-9])/;
const anyTemplate = /^[ \t]*(?:-[ \t]+)?\{\{/;
/** A line that is a variable. */
const variable = /^([ \t]*)(?:-[ \t]+)?\$\{[^}\n]*\}[ \t]*\r?$/;
/** Prints a mapping or a list, and no document of its own: beside a kind it adds to that object. */
const value = /\{\{[^}\n]*\btoYaml\b/;
const kind = /^["']?kind["']?[ \t]*:[ \t]+\S/;
const listOfObjects = /^["']?items["']?[ \t]*:/;
/** A mapping or list is open behind the line: what is indented below is a part of it. */
const opens = function (line) { return indentOf(line) > 0 || /^[^#]*:[ \t]*(?:#.*)?\r?$/.test(line) };
/** Whether some line of a document stands for objects of its own, and not for a part of the one around it. */
const documentHolds = function (document) {
    let last;
    let block;
    let isList = false;
    let hasKind = false;
    for (const line of document.split('\n')) {
        if (line.trim() === '')
            continue;
        const filled = variable.exec(line);
        // A block text goes on over variables for lines of it, which come with their own indentation.
        if (block !== undefined && (indentOf(line) > block || filled !== null))
            continue;
        block = undefined;
        const hole = filled ?? printed.exec(line);
        if (hole !== null) {
            const isInside = hole[1] !== '' && last !== undefined && opens(last);
            const isPart = isInside || (hasKind && value.test(line));
            if (!isPart || isList)
                return true;
        }
        else if (!anyTemplate.test(line) && !/^[ \t]*#/.test(line)) {
            last = line;
            isList ||= listOfObjects.test(line);
            hasKind ||= kind.test(line);
        }
        const header = blockHeader.exec(line);
        if (header !== null)
            block = (header[1] ?? '').length;
    }
    return false;
};
/**
 * Whether lines of a text stand for objects that a program puts in their place: nothing of what comes is written here. What stands
 * inside of an object is a part of that one, whatever fills it in.
 */
const holdsWholeObjects = function (text) { return signs.some((sign) => text.includes(sign)) &&
    (anywhere.some((form) => form.test(text)) || text.split(/^---(?=\s|$)/m).some(documentHolds)) };

// EXTERNAL MODULE: ./src/manifests/ytt-overlays.ts
var ytt_overlays = __webpack_require__(46231);
;// CONCATENATED MODULE: ./src/manifests/may-hold.ts





const holdsNothing = { groups: new Set(), kinds: new Set(), namespaces: new Set() };
const holdsAnything = { groups: 'any', kinds: 'any', namespaces: 'any' };
// A quoted scalar can hide any letter behind an escape, or behind a line break.
const escaped = /\\(?:x[2-7]|u00[2-7]|U000000[2-7])/i;
const broken = /\\\r?\n[ \t]*/g;
const isHidden = function (text) { return escaped.test(text) || (text.search(broken) >= 0 && withoutBlockTexts(text).search(broken) >= 0) };
/** Whether the keys of an object may be there; a line break that a scalar leaves out parts no word of one. */
const hasKeys = function (text) { return /apiVersion|kind/.test(text) || escaped.test(text) || /apiVersion|kind/.test(text.replaceAll(broken, '')) };
// A key that is written as `? key`, whose value stands on another line.
const explicitKey = /(?:^|[\s[{,])\?\s/m;
const hasExplicitKey = function (text) { return text.includes('?') && explicitKey.test(text) };
/** A value that stands plainly behind its key. */
// A quoted key needs no space behind its colon, as in JSON.
const plain = /^(?:["']\s*:\s*|[ \t]*:[ \t]+)(?:"([\w./-]+)"|'([\w./-]+)'|([\w][\w./-]*))[ \t]*(?=[\r\n,}#]|$)/;
// The key is a property of a schema, or a mapping of its own.
const mapping = /^["']?[ \t]*:(?:[ \t]*(?:#[^\n]*)?\r?\n[ \t]+["']?[A-Za-z$][\w$]*["']?[ \t]*:(?:\s|$)|[ \t]*\{(?!\{))/;
const empty = /^["']?[ \t]*:[ \t]*(?:""|'')[ \t]*(?=[\r\n,}#]|$)/;
/** Inside of an object a reference may be left empty; the API server takes no object of an empty kind. */
const isEmptyMember = function (text, index, rest) { return empty.test(rest) && /(?:^|\n)[ \t]+$/.test(text.slice(Math.max(0, index - 200), index).replace(/["']$/, '')) };
/** Every value of a key, wherever it stands. */
const valuesOf = function (text, key) {
    const values = new Set();
    for (const { index } of text.matchAll(new RegExp(`(?<![\\w.-])${key}(?=["']\\s*:|[ \\t]*:(?:\\s|$))`, 'g'))) {
        const rest = text.slice(index + key.length, index + key.length + 300);
        if (mapping.test(rest) || isEmptyMember(text, index, rest))
            continue;
        const found = plain.exec(rest);
        const value = found?.[1] ?? found?.[2] ?? found?.[3];
        if (value === undefined)
            return 'any';
        values.add(value);
    }
    return values;
};
const groupsOf = function (versions) { return versions === 'any'
    ? 'any'
    : new Set([...versions].map((version) => (version.includes('/') ? version.slice(0, version.indexOf('/')) : ''))) };
/** The namespace in the metadata of a document, in block style or on one line. */
const namespaceOf = function (document) {
    const line = /^metadata:[ \t]*\{([^{}\n]*)\}[ \t]*\r?$/m.exec(document)?.[1];
    if (line !== undefined)
        return /(?:^|,)[ \t]*namespace:[ \t]+["']?([a-z0-9-]+)["']?[ \t]*(?=,|$)/.exec(line)?.[1];
    const metadata = /^metadata:[ \t]*\r?\n((?:[ \t]+[^\n]*\n?|[ \t]*\r?\n)+)/m.exec(document)?.[1] ?? '';
    return /^[ \t]+namespace:[ \t]+["']?([a-z0-9](?:[a-z0-9-]*[a-z0-9])?)["']?[ \t]*(?:#.*)?\r?$/m.exec(metadata)?.[1];
};
const namespacesOf = function (text) {
    const documents = text.split(/^---(?=\s|$)/m).filter((one) => one.includes('apiVersion') || one.includes('kind'));
    const found = documents.map(namespaceOf);
    return found.length === 0 || found.includes(undefined) ? 'any' : new Set(found.flatMap((one) => one ?? []));
};
/**
 * What a text may hold. A text in UTF-16 or another encoding shows its words once what is no character is left out.
 */
const mayHold = function (text) {
    if ((0,stored_elsewhere/* isStoredElsewhere */.M)(text))
        return holdsAnything;
    const words = text.replaceAll(/[\0\ufffd]/g, '');
    const overlays = (0,ytt_overlays/* overlaysIn */.j)(words);
    if (overlays.some(ytt_overlays/* changesAnyKind */.W))
        return holdsAnything;
    if (!hasKeys(words))
        return holdsWholeObjects(words) ? holdsAnything : holdsNothing;
    const isAny = isHidden(words) || hasExplicitKey(words) || holdsWholeObjects(words);
    const kinds = isAny ? 'any' : valuesOf(words, 'kind');
    return {
        // An overlay seldom says the group of what it changes.
        groups: isAny || overlays.length > 0 ? 'any' : groupsOf(valuesOf(words, 'apiVersion')),
        kinds,
        namespaces: isAny ? 'any' : namespacesOf(words),
        ...(kinds === 'any' && words.includes('NetworkPolicy') ? { networkPolicy: true } : {}),
    };
};
/** Whether an object of this name may be there; a name that is filled in is any. */
const mayHoldName = function (text, name) {
    if ((0,stored_elsewhere/* isStoredElsewhere */.M)(text))
        return true;
    const words = text.replaceAll(/[\0\ufffd]/g, '');
    if (isHidden(words) || hasExplicitKey(words) || holdsWholeObjects(words))
        return true;
    return valuesOf(words, 'name') === 'any' || words.includes(name);
};
const includes = function (words, word) { return words === 'any' || words.has(word) };
/** Whether an object of this kind may be there. */
const mayHoldKind = function ({ groups, kinds }, group, kind) { return includes(groups, group) && includes(kinds, kind) };
/** Whether any of it may be of a kind that counts. */
const mayCount = function (holds) { return holds.meshParts === true || (0,interest/* mayBeOfInterest */.ys)((group) => includes(holds.groups, group), holds.kinds) };
/** Kubernetes' NetworkPolicy, and what Cilium, Calico, Antrea and the network's administrators call theirs; a staged one decides nothing. */
const networkKind = /^(?!Staged)[A-Za-z]*NetworkPolicy$/;
/** Whether its words name a policy of the network, for one of these namespaces or for all. */
const mayHoldNetworkPolicy = function ({ kinds, namespaces, networkPolicy }, asked) { return (kinds === 'any' ? networkPolicy === true : [...kinds].some((kind) => networkKind.test(kind))) &&
    (namespaces === 'any' || [...namespaces].some((one) => one === '' || asked.has(one))) };
/** What may refuse a request in a mesh. */
const ofIstio = [
    ['security.istio.io', 'AuthorizationPolicy'],
    ['security.istio.io', 'PeerAuthentication'],
    ['security.istio.io', 'RequestAuthentication'],
    ['networking.istio.io', 'EnvoyFilter'],
    ['extensions.istio.io', 'WasmPlugin'],
];
/** Groups and kinds that say themselves who may do what. */
const policies = [
    ...ofIstio,
    ['rbac.authorization.k8s.io', 'Role'],
    ['rbac.authorization.k8s.io', 'RoleBinding'],
    ['rbac.authorization.k8s.io', 'ClusterRole'],
    ['rbac.authorization.k8s.io', 'ClusterRoleBinding'],
];
const mayHoldPolicy = function (holds) { return policies.some(([group, kind]) => mayHoldKind(holds, group, kind)) };
const mayHoldPolicyOfIstio = function (holds) { return ofIstio.some(([group, kind]) => mayHoldKind(holds, group, kind)) };


/***/ }),

/***/ 14848:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $X: () => (/* binding */ forbiddenKey),
/* harmony export */   $h: () => (/* binding */ noFlaws),
/* harmony export */   Cz: () => (/* binding */ noItems),
/* harmony export */   DI: () => (/* binding */ tooDeep),
/* harmony export */   Hr: () => (/* binding */ notExact),
/* harmony export */   Ve: () => (/* binding */ duplicateKey),
/* harmony export */   kW: () => (/* binding */ forbiddenKeys),
/* harmony export */   vB: () => (/* binding */ emptyObject)
/* harmony export */ });
/** Most documents are one object, and lists are long: each empty map of its own would take more than the object. */
const noItems = new Map();
const noFlaws = [];
/** Keys that reach into JavaScript's own objects when a value is copied or merged (attack K08). */
const forbiddenKeys = new Set(['__proto__', 'constructor', 'prototype']);
const forbiddenKey = function (key, offset) { return ({
    code: 'YAML_KEY',
    offset,
    message: 'This key is refused, since programs that copy the value could take it for a part of their own objects',
    received: key,
    remedy: 'Rename or remove the key',
}) };
const duplicateKey = function (key, offset) { return ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This key stands twice in one mapping, and programs differ in which one they take',
    received: key,
    remedy: 'Remove one of the two',
}) };
const tooDeep = function (depth, offset) { return ({
    code: 'YAML_LIMIT',
    offset,
    message: 'Mappings and sequences are nested too deeply',
    expected: `at most ${depth} levels`,
    remedy: 'Flatten the value, or leave the file out of the list of policies',
}) };
const notExact = function (text, offset) { return ({
    code: 'YAML_FEATURE',
    offset,
    message: 'This number is too large to be read exactly by every program',
    expected: 'a whole number between -9007199254740991 and 9007199254740991',
    received: text,
    remedy: 'Quote it if it is an identifier',
}) };
/**
 * An object without a prototype, so that no key of a file can reach one. `Object.create(null)` makes a dictionary: V8 lets
 * objects with the same keys share their shape only where the prototype is taken from one that has it, which takes a third
 * of the memory.
 */
const emptyObject = function () { return Object.setPrototypeOf({}, null) };


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

/***/ 25467:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findInJson),
/* harmony export */   V: () => (/* binding */ readJson)
/* harmony export */ });
/* harmony import */ var _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14848);
/* harmony import */ var _positions_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41898);


/** Ends the reading; the flaw is the only one that counts. */
class Malformed extends Error {
    flaw;
    constructor(flaw) {
        super(flaw.message);
        this.flaw = flaw;
    }
}
const quote = 34;
const backslash = 92;
const wholeNumber = /^-?[0-9]+$/;
const numberAt = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/y;
/**
 * RFC 8259 in one pass: JSON.parse would take the last of two equal members in silence (attack K06), and its objects
 * have a prototype. A byte order mark is skipped, as kubectl does.
 */
class Reader {
    text;
    depth;
    at;
    flaws = [];
    items = new Map();
    constructor(text, depth) {
        this.text = text;
        this.depth = depth;
        this.at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
    }
    /** The one value of the text. */
    document() {
        const value = this.value(0, true);
        this.space();
        if (this.at < this.text.length)
            this.fail('Text follows the end of the value', 'one JSON value in a file');
        return value;
    }
    fail(message, expected) {
        const received = this.at < this.text.length ? this.text.slice(this.at, this.at + 20) : 'the end of the file';
        throw new Malformed({
            code: 'YAML_SYNTAX',
            offset: this.at,
            message,
            expected,
            received,
            remedy: 'Write well-formed JSON (RFC 8259): no comments, no trailing commas',
        });
    }
    space() {
        for (;;) {
            const code = this.text.charCodeAt(this.at);
            if (code !== 32 && code !== 10 && code !== 13 && code !== 9)
                return;
            this.at += 1;
        }
    }
    /** `list`: the value is a document or an item of a list, so its `items` may be objects of their own. */
    value(depth, list) {
        this.space();
        switch (this.text.charCodeAt(this.at)) {
            case 123:
                return this.object(depth + 1, list);
            case 91:
                return this.array(depth + 1, false);
            case quote:
                return this.string();
            case 116:
                return this.word('true', true);
            case 102:
                return this.word('false', false);
            case 110:
                return this.word('null', null);
            default:
                return this.number();
        }
    }
    word(word, value) {
        if (!this.text.startsWith(word, this.at))
            this.fail('This is no JSON value', 'a value');
        this.at += word.length;
        return value;
    }
    number() {
        numberAt.lastIndex = this.at;
        const text = numberAt.exec(this.text)?.[0];
        if (text === undefined)
            return this.fail('This is no JSON value', 'a value');
        const value = Number(text);
        if (!Number.isFinite(value) || (wholeNumber.test(text) && !Number.isSafeInteger(value)))
            this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .notExact */ .Hr)(text.slice(0, 60), this.at));
        this.at += text.length;
        return value + 0;
    }
    string() {
        const start = this.at;
        let at = start + 1;
        let escaped = false;
        for (;;) {
            const code = this.text.charCodeAt(at);
            if (code === quote)
                break;
            if (code === backslash) {
                escaped = true;
                at += 2;
            }
            else if (code >= 32) {
                at += 1;
            }
            else {
                // NaN at the end of the text, or a control character.
                this.at = at;
                return this.fail('A string does not end, or holds a control character', '"');
            }
        }
        if (!escaped) {
            this.at = at + 1;
            return this.text.slice(start + 1, at);
        }
        try {
            const value = JSON.parse(this.text.slice(start, at + 1));
            this.at = at + 1;
            return String(value);
        }
        catch {
            return this.fail('A string has an escape that JSON does not know', '\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX');
        }
    }
    object(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const object = (0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyObject */ .vB)();
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 125) {
            this.at += 1;
            return object;
        }
        for (;;) {
            this.space();
            const start = this.at;
            if (this.text.charCodeAt(start) !== quote)
                this.fail('A member has no name', 'a string in double quotes');
            const key = this.string();
            this.space();
            if (this.text.charCodeAt(this.at) !== 58)
                this.fail('A member has no value', ':');
            this.at += 1;
            if (_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKey */ .$X)(key, start));
            else if (key in object)
                this.flaws.push((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .duplicateKey */ .Ve)(key, start));
            const value = this.member(key, depth, list);
            if (!_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .forbiddenKeys */ .kW.has(key))
                object[key] = value;
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 125)
                this.fail('An object does not end', ', or }');
            this.at += 1;
            if (code === 125)
                return object;
        }
    }
    member(key, depth, list) {
        this.space();
        if (list && key === 'items' && this.text.charCodeAt(this.at) === 91)
            return this.array(depth + 1, true);
        return this.value(depth, false);
    }
    array(depth, list) {
        if (depth > this.depth)
            throw new Malformed((0,_parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .tooDeep */ .DI)(this.depth, this.at));
        const array = [];
        this.at += 1;
        this.space();
        if (this.text.charCodeAt(this.at) === 93) {
            this.at += 1;
            return array;
        }
        for (;;) {
            this.space();
            const start = this.at;
            const value = this.value(depth, list);
            if (list && typeof value === 'object' && value !== null && !Array.isArray(value)) {
                this.items.set(value, { start, end: this.at });
            }
            array.push(value);
            this.space();
            const code = this.text.charCodeAt(this.at);
            if (code !== 44 && code !== 93)
                this.fail('An array does not end', ', or ]');
            this.at += 1;
            if (code === 93)
                return array;
        }
    }
}
/** Reads a JSON file; never throws, whatever the text. */
const readJson = function (text, depth) {
    const reader = new Reader(text, depth);
    const range = { start: 0, end: text.length };
    try {
        const value = reader.document();
        return { language: 'json', documents: [{ range, value, flaws: reader.flaws, items: reader.items }] };
    }
    catch (error) {
        if (!(error instanceof Malformed))
            throw error;
        return {
            language: 'json',
            documents: [{ range, value: undefined, flaws: [...reader.flaws, error.flaw], items: _parsed_file_js__WEBPACK_IMPORTED_MODULE_0__/* .noItems */ .Cz }],
        };
    }
};
/** The offset just after the value that starts at `start`; the text is known to be well-formed. */
const skipValue = function (text, start) {
    let depth = 0;
    for (let at = start; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === quote) {
            for (at += 1; at < text.length && text.charCodeAt(at) !== quote; at += 1)
                if (text.charCodeAt(at) === backslash)
                    at += 1;
            if (depth === 0)
                return at + 1;
        }
        else if (code === 123 || code === 91)
            depth += 1;
        else if (code === 125 || code === 93) {
            depth -= 1;
            if (depth === 0)
                return at + 1;
            if (depth < 0)
                return at;
        }
        else if (depth === 0 && (code === 44 || code <= 32))
            return at;
    }
    return text.length;
};
const skipTo = function (text, start) {
    let at = start;
    while (at < text.length &&
        (text.charCodeAt(at) <= 32 || text.charCodeAt(at) === 44 || text.charCodeAt(at) === 0xfeff))
        at += 1;
    return at;
};
/**
 * The offset of a part of the value that starts at `start`: of a member its name, of an array its element. A part that
 * is not there gives its nearest parent. The text must have been read without a flaw.
 */
const findInJson = function (text, start, pointer) {
    let found = skipTo(text, start);
    let value = found;
    for (const part of (0,_positions_js__WEBPACK_IMPORTED_MODULE_1__/* .pointerParts */ .uo)(pointer)) {
        const open = text.charCodeAt(value);
        if (open !== 123 && open !== 91)
            return found;
        let at = skipTo(text, value + 1);
        let next;
        for (let index = 0; at < text.length && text.charCodeAt(at) !== 125 && text.charCodeAt(at) !== 93; index += 1) {
            if (open === 91) {
                if (String(index) === part) {
                    found = at;
                    next = at;
                    break;
                }
                at = skipTo(text, skipValue(text, at));
                continue;
            }
            const end = skipValue(text, at);
            const content = skipTo(text, text.indexOf(':', end) + 1);
            if (JSON.parse(text.slice(at, end)) === part) {
                found = at;
                next = content;
                break;
            }
            at = skipTo(text, skipValue(text, content));
        }
        if (next === undefined)
            return found;
        value = next;
    }
    return found;
};


/***/ }),

/***/ 19862:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ isStoredElsewhere)
/* harmony export */ });
// A pointer of Git LFS, and what git-crypt, age, OpenPGP and Ansible Vault encrypt as a whole.
const forms = [
    /^version https:\/\/git-lfs\.github\.com\/spec\//,
    /^\0GITCRYPT\0/,
    /^age-encryption\.org\/v1/,
    /^-----BEGIN (?:AGE ENCRYPTED FILE|PGP MESSAGE)-----/,
    /^\$ANSIBLE_VAULT;/,
];
/** Whether a file stands for content that is not here, or that nobody can read without a key: it may hold anything. */
const isStoredElsewhere = function (text) { return forms.some((form) => form.test(text)) };


/***/ }),

/***/ 55265:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ holdsHelmTemplate),
/* harmony export */   J_: () => (/* binding */ buildFile),
/* harmony export */   KF: () => (/* binding */ kustomizationNames),
/* harmony export */   Kz: () => (/* binding */ templateMark),
/* harmony export */   jw: () => (/* binding */ isHelmTemplate)
/* harmony export */ });
/* harmony import */ var _ports_repository_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57274);

/** kustomize takes any of them, and refuses a folder with two. */
const kustomizationNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'];
/** Files that build others, by name. */
const buildFile = function (path) {
    const name = (0,_ports_repository_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(path);
    if (kustomizationNames.includes(name))
        return 'kustomize';
    return name === 'Chart.yaml' ? 'helm' : undefined;
};
// Go template actions as charts write them. Istio's path templates are {*} and {**}; Lua and PromQL do not match.
const action = /\{\{-? ?(?:\.(?:Values|Release|Chart|Capabilities|Files|Template)\b|(?:include|template|tpl|define|if|range|with|end|else|required|default|toYaml|printf|lookup|block)\b|\$[A-Za-z_.]|\/\*)/;
/** Whether a text is a Helm template, or a value of one that was never rendered. */
const isHelmTemplate = function (text) { return text.includes('{{') && action.test(text) };
/** What opens what a program fills in: Go templates, with whichever marks around their actions, Jinja and ERB. */
const opening = /\{\{|\{%|<%/;
/** What a line begins with that is no YAML and steers such a program. */
const controlLine = /^[ \t]*(?:\{\{|\{%|<%)/m;
/**
 * Where a text that is no YAML has such a mark: on a line that only the program reads, or on one that is not well-formed.
 * Elsewhere in it, braces may stand in data: a dashboard's, a regular expression's.
 */
const templateMark = function (text, { range, flaws }) {
    const steering = controlLine.exec(text.slice(range.start, range.end));
    if (steering !== null)
        return markIn(steering[0], range.start + steering.index);
    for (const { offset } of flaws) {
        const start = text.lastIndexOf('\n', offset - 1) + 1;
        const end = text.indexOf('\n', offset);
        const mark = markIn(text.slice(start, end === -1 ? undefined : end), start);
        if (mark !== undefined)
            return mark;
    }
    return undefined;
};
const markIn = function (line, start) {
    const found = opening.exec(line);
    return found === null ? undefined : { at: start + found.index, text: found[0] };
};
/** Whether any text within a value is an unrendered template. */
const holdsHelmTemplate = function (value) {
    if (typeof value === 'string')
        return isHelmTemplate(value);
    if (typeof value !== 'object' || value === null)
        return false;
    return Array.isArray(value)
        ? value.some((item) => holdsHelmTemplate(item))
        : Object.entries(value).some(([key, item]) => key.includes('{{') || holdsHelmTemplate(item));
};


/***/ }),

/***/ 46231:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ changesAnyKind),
/* harmony export */   j: () => (/* binding */ overlaysIn)
/* harmony export */ });
/** How an overlay says which objects it changes, up to the change itself (ytt: `@overlay/match` before a document). */
const match = /^#@overlay\/match[ \t(][^]*?(?=^---|^[^#\s])/gm;
/** What the overlays of a text say of the objects that they change; one of a program's values changes none. */
const overlaysIn = function (text) { return text.includes('#@overlay/match') && !text.includes('#@data/values')
    ? [...text.matchAll(match)].map(([one]) => one)
    : [] };
/** Whether an overlay finds objects by something else than their kinds: `by=overlay.all`, a name, a function, all but one kind. */
const changesAnyKind = function (overlay) { return !/["']kind["']\s*:\s*["']\w+["']/.test(overlay) || /not_op|lambda/.test(overlay) };


/***/ }),

/***/ 11402:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D6: () => (/* binding */ isAsked),
/* harmony export */   Nd: () => (/* binding */ runsOnNodes),
/* harmony export */   gx: () => (/* binding */ isControlPlane),
/* harmony export */   jj: () => (/* binding */ isIstiod),
/* harmony export */   tc: () => (/* binding */ isReplaced),
/* harmony export */   zl: () => (/* binding */ kindsOfIstiod)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

const byName = [
    { pattern: /^istiod(?:-.+)?$/, part: 'istiod' },
    { pattern: /^istio-cni(?:-node)?$/, part: 'istio-cni' },
    { pattern: /^ztunnel$/, part: 'ztunnel' },
    { pattern: /^(?:cert-manager-)?istio-csr$/, part: 'istio-csr' },
];
/** The word is asked for first: most images have none, and a pattern tries every part of a name. */
const byImage = [
    { word: 'pilot', pattern: /(?:^|\/)(?:[\w.-]*-)?pilot(?:[:@-]|$)/, part: 'istiod' },
    { word: 'istiod', pattern: /(?:^|\/)(?:[\w.-]*-)?istiod(?:[:@-]|$)/, part: 'istiod' },
    { word: 'install-cni', pattern: /(?:^|\/)(?:[\w.-]*-)?install-cni(?:[:@]|$)/, part: 'istio-cni' },
    { word: 'ztunnel', pattern: /(?:^|\/)(?:[\w.-]*-)?ztunnel(?:[:@]|$)/, part: 'ztunnel' },
    { word: 'istio-csr', pattern: /(?:^|\/)(?:cert-manager-)?istio-csr(?:[:@]|$)/, part: 'istio-csr' },
];
/** I manifests/charts/istio-control/istio-discovery/templates/deployment.yaml: labels of istiod's pods, of all its releases. */
const isLabelledIstiod = function (template) {
    const labels = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(template, 'metadata', 'labels');
    return labels['app'] === 'istiod' || labels['istio'] === 'pilot' || labels['istio'] === 'istiod';
};
/** I pilot/pkg/features: settings that istiod alone reads, whatever its image is called. */
const hasSettingsOfIstiod = function (template) { return (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(template, 'spec', 'containers')
    .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(container, 'env'))
    .some((variable) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(variable, 'name').startsWith('PILOT_')) };
/** Which part of Istio's control plane an object runs, by the name that the charts give it, by its image, or by its pods' labels and settings. */
const partOf = function ({ key, content }) {
    if (key.group !== 'apps')
        return undefined;
    const named = byName.find(({ pattern }) => pattern.test(key.name));
    if (named !== undefined)
        return named.part;
    const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec', 'template');
    const images = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(template, 'spec', 'containers').map((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(one, 'image'));
    const known = byImage.find(({ word, pattern }) => images.some((image) => image.includes(word) && pattern.test(image)));
    return known?.part ?? (isLabelledIstiod(template) || hasSettingsOfIstiod(template) ? 'istiod' : undefined);
};
/** Whether an object runs istiod, which its name need not say. */
const isIstiod = function (object) { return partOf(object) === 'istiod' };
/** istiod, ztunnel, the CNI's agent and istio-csr. */
const isControlPlane = function (object) { return partOf(object) !== undefined };
/** Those that run on every node, and lead connections to the proxies there. */
const runsOnNodes = function (object) { return ['istio-cni', 'ztunnel'].includes(partOf(object) ?? '') };
const revisionOf = function ({ labels }) { return (Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined) ?? 'default' };
/** Whether anything still asks for a revision of Istio. */
const isAsked = function ({ objects }, revision) { return objects.some((object) => {
    const { labels, content, key } = object;
    if (!['Namespace', 'Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Gateway'].includes(key.kind))
        return false;
    const pods = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels');
    if (key.kind === 'Namespace' && revision === 'default' && labels['istio-injection'] === 'enabled')
        return true;
    return !isIstiod(object) && (labels['istio.io/rev'] === revision || pods['istio.io/rev'] === revision);
}) };
/** A part of the control plane goes: whether another one of its sort stays that does its work. */
const isReplaced = function (object, after) {
    const part = partOf(object);
    const others = after.objects.filter((one) => partOf(one) === part);
    return part === 'istiod' ? others.length > 0 && !isAsked(after, revisionOf(object)) : others.length > 0;
};
/** Kinds that may run it. */
const kindsOfIstiod = ['Deployment', 'StatefulSet', 'DaemonSet'];


/***/ }),

/***/ 9323:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _8: () => (/* binding */ parsedTexts),
/* harmony export */   dv: () => (/* binding */ meshConfigOf),
/* harmony export */   l7: () => (/* binding */ parsedText)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);



const texts = new Map();
const mostTexts = 256;
/** A text that holds YAML; undefined where it does not. */
const parsedText = function (text) {
    if (texts.has(text))
        return texts.get(text);
    let value;
    try {
        value = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)(text, { maxAliasCount: 100, prettyErrors: false, logLevel: 'silent' });
    }
    catch {
        value = undefined;
    }
    if (texts.size >= mostTexts)
        texts.clear();
    texts.set(text, value);
    return value;
};
/** The MeshConfig of a ConfigMap. */
const meshConfigOf = function ({ content }) {
    const value = parsedText((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(content, 'data', 'mesh'));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(null);
};
/** Documents of a text that holds YAML; undefined where it does not. */
const parsedTexts = function (text) {
    try {
        const documents = [...(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { prettyErrors: false, logLevel: 'silent' })];
        if (documents.some(({ errors }) => errors.length > 0))
            return undefined;
        return documents.map((document) => document.toJS({ maxAliasCount: 100 }));
    }
    catch {
        return undefined;
    }
};


/***/ }),

/***/ 29909:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ objectDigest),
/* harmony export */   _U: () => (/* binding */ writtenDigest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80936);



const write = function (value) {
    if (Array.isArray(value))
        return `[${value.map(write).join(',')}]`;
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .OW)(value))
        return JSON.stringify(value);
    const names = Object.keys(value).sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .HH);
    return `{${names.map((name) => `${JSON.stringify(name)}:${write(value[name] ?? null)}`).join(',')}}`;
};
/** SHA-256 over the value with sorted members: equal values, equal digests. Half of it, in hexadecimal. */
const digestOf = function (value) { return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(write(value)).digest('hex').slice(0, 32) };
/** What an object asks for: not where or when it was read. */
const asked = function ({ content, labels, annotations }) { return [
    content['spec'] ?? null,
    { ...labels },
    { ...annotations },
] };
const seen = new WeakMap();
/** Of Istio's own objects nobody reads other labels and annotations than Istio's: which control plane takes them, and how. */
const askedOfMesh = function (object) {
    if (!object.key.group.endsWith('.istio.io'))
        return asked(object);
    const ofIstio = (texts) => Object.fromEntries(Object.entries(texts).filter(([name]) => name.includes('istio.io')));
    return [object.content['spec'] ?? null, ofIstio(object.labels), ofIstio(object.annotations)];
};
/** Digest of what an object asks a mesh for: `spec`, and labels and annotations that count, not where or when it was read. */
const objectDigest = function (object) {
    const known = seen.get(object);
    if (known !== undefined)
        return known;
    const digest = digestOf(askedOfMesh(object));
    seen.set(object, digest);
    return digest;
};
const seenWritten = new WeakMap();
/** The same as it is written: equal digests, equal objects; members in another order give another digest. Much cheaper. */
const writtenDigest = function (object) {
    const known = seenWritten.get(object);
    if (known !== undefined)
        return known;
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
        .update(JSON.stringify(asked(object)))
        .digest('base64');
    seenWritten.set(object, digest);
    return digest;
};


/***/ }),

/***/ 92737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Rj: () => (/* binding */ otherSpellingsText),
/* harmony export */   _w: () => (/* binding */ otherSpellingsRemedy),
/* harmony export */   a5: () => (/* binding */ letsOtherSpellings)
/* harmony export */ });
/**
 * `notPaths` let another spelling of a path pass where slashes are not merged and decoded: servers decode `%2F`, so that
 * `/admin%2Fusers` is `/admin/users` to them (uvicorn, Tomcat by choice) and not to a policy.
 */
const letsOtherSpellings = function ({ settings }, { exceptPaths }) { return exceptPaths.length > 0 && settings.pathNormalization !== 'DECODE_AND_MERGE_SLASHES' };
/** What passes beside `/x/y`, for messages. */
const otherSpellingsText = function ({ settings: { pathNormalization } }) { return `the mesh normalises paths by ${pathNormalization}: ${pathNormalization === 'MERGE_SLASHES' ? '/x%2Fy' : '/x%2Fy and //x/y'} would pass as another path than /x/y` };
const otherSpellingsRemedy = 'Write the paths that are meant, or set meshConfig.pathNormalization.normalization to DECODE_AND_MERGE_SLASHES.';


/***/ }),

/***/ 91891:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Po: () => (/* binding */ installedMeshConfigs),
/* harmony export */   _9: () => (/* binding */ installedMeshConfig),
/* harmony export */   ee: () => (/* binding */ installingObjects)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91374);




const found = new WeakMap();
/** The MeshConfig in an `IstioOperator`, in Sail's `Istio`, or in the values of istiod's chart; undefined where it says none. */
const installedMeshConfig = function (object) {
    let known = found.get(object);
    if (known === undefined) {
        known = { config: read(object) };
        found.set(object, known);
    }
    return known.config;
};
/** Kinds of `read`. */
const installing = ['HelmRelease', 'IstioOperator', 'Istio', 'IstioRevision'];
/** Objects of a state that may be such an installation. */
const installingObjects = function (state) { return installing.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKindName */ .jO)(state, kind)) };
const installedMeshConfigs = function (state) { return installingObjects(state).flatMap((object) => installedMeshConfig(object) ?? []) };
const read = function (object) {
    const { group, kind, name } = object.key;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object.content, 'spec');
    switch (`${group}/${kind}`) {
        case 'install.istio.io/IstioOperator':
            return make(object, holdersOf(spec), {
                revision: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'revision') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'revision'),
                root: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'namespace') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'global', 'istioNamespace'),
            });
        case 'sailoperator.io/Istio':
        case 'sailoperator.io/IstioRevision':
            // With a strategy of revisions, the name of each is made of the object's and of its version.
            return (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'updateStrategy', 'type') === 'RevisionBased'
                ? undefined
                : make(object, [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values')], { revision: name, root: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'namespace') });
        case 'helm.toolkit.fluxcd.io/HelmRelease': {
            const chart = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'chart', 'spec', 'chart') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'chartRef', 'name');
            // Values from elsewhere go over these, or under them.
            const isWhole = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'valuesFrom').length === 0;
            const root = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'targetNamespace') || object.key.namespace;
            return /(?:^|\/)istiod$/.test(chart) && isWhole
                ? make(object, [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values')], { revision: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'values', 'revision'), root })
                : undefined;
        }
        default:
            return undefined;
    }
};
/** Later ones go over earlier ones, member by member, as Helm merges values. */
const merge = function (left, right) {
    const out = Object.assign(Object.create(null), left);
    for (const [name, value] of Object.entries(right)) {
        const below = out[name];
        out[name] = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(below) ? merge(below, value) : value;
    }
    return out;
};
/** Whether what two maps both say is the same. */
const agree = function (left, right) { return left === undefined ||
    right === undefined ||
    ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(left) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(right)
        ? Object.keys(left).every((name) => agree((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(left, name), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(right, name)))
        : (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isSameJson */ .TL)(left, right)) };
/**
 * Of an operator's two places for it. Since 1.24 `spec.meshConfig` goes over `spec.values` (I operator/pkg/render/manifest.go:
 * translateIstioOperatorToHelm), before it was the other way round (I operator/pkg/translate: TranslateHelmValues). None
 * where that decides and no tag tells the release.
 */
const holdersOf = function (spec) {
    const values = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'values');
    const [inValues, inSpec] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(values, 'meshConfig'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(spec, 'meshConfig')];
    if (agree(inValues, inSpec))
        return [values, spec];
    const release = (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .readVersion */ .$4)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'tag') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(values, 'global', 'tag'));
    if (release === undefined)
        return [];
    return (0,_version_js__WEBPACK_IMPORTED_MODULE_2__/* .hasFix */ .EQ)(release, [24, 0]) ? [values, spec] : [spec, values];
};
const make = function (object, holders, { revision, root }) {
    const configs = holders.map((holder) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(holder, 'meshConfig')).filter((config) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(config));
    if (configs.length === 0)
        return undefined;
    const mesh = JSON.stringify(configs.reduce(merge, {}));
    return {
        revision: revision || 'default',
        root: root || 'istio-system',
        map: { ...object, content: { ...object.content, data: { mesh } } },
    };
};


/***/ }),

/***/ 65938:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ istiodFlags),
/* harmony export */   g: () => (/* binding */ istiodUnknowns)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46799);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(29909);
/* harmony import */ var _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(11402);
/* harmony import */ var _coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9323);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73776);
/* harmony import */ var _installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91891);







/** Read with their defaults elsewhere (istio-semantics \u00a71, \u00a72.7, \u00a72.9, \u00a72.10, \u00a72.12); any other value is not modelled. */
const flags = new Map([
    [
        'PILOT_SKIP_VALIDATE_TRUST_DOMAIN',
        { usual: 'false', proxies: ['sidecar'], changes: 'lets in certificates of every trust domain' },
    ],
    [
        'ENABLE_SELECTOR_BASED_K8S_GATEWAY_POLICY',
        { usual: 'true', proxies: ['gateway'], changes: 'takes policies with selectors off gateways of the Gateway API' },
    ],
    [
        'PILOT_ENABLE_MULTIPLE_CUSTOM_AUTHZ_PROVIDERS',
        {
            usual: 'false',
            proxies: ['sidecar', 'gateway', 'waypoint'],
            changes: 'asks several CUSTOM providers where otherwise all are refused',
        },
    ],
    [
        'ENABLE_LAYERED_WAYPOINT_AUTHORIZATION_POLICIES',
        { usual: 'false', proxies: ['ztunnel', 'waypoint'], changes: 'puts policies of a waypoint before ztunnel too' },
    ],
    [
        'PILOT_AUTO_ALLOW_WAYPOINT_POLICY',
        { usual: 'false', proxies: ['ztunnel'], changes: 'lets every waypoint through to its workloads' },
    ],
    [
        'PILOT_ENABLE_PROTOCOL_SNIFFING_FOR_INBOUND',
        { usual: 'true', proxies: ['sidecar'], changes: 'takes ports without a protocol for TCP' },
    ],
]);
/** Their names. */
const istiodFlags = [...flags.keys()];
/** What a variable says, be it by a label or an annotation of the pods (Kubernetes: downward API); '' where that is not written there. */
const valueOf = function (variable, template) {
    const [, list, name = ''] = /^metadata\.(labels|annotations)\['([^']+)'\]$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(variable, 'valueFrom', 'fieldRef', 'fieldPath')) ?? [];
    return list === undefined ? (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(variable, 'value') : ((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textMapAt */ .Pf)(template, 'metadata', list)[name] ?? '');
};
const ofIstiod = function (object) {
    const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(object.content, 'spec', 'template');
    return (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(template, 'spec', 'containers')
        .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(container, 'env'))
        .flatMap((variable) => {
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(variable, 'name');
        const flag = flags.get(name);
        const value = valueOf(variable, template);
        if (flag === undefined || value.toLowerCase() === flag.usual)
            return [];
        return [
            {
                proxies: flag.proxies,
                unknown: {
                    code: 'ISTIOD_FLAG',
                    what: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)} runs with ${name}=${value === '' ? 'a value that is not written there' : value}, which ${flag.changes}`,
                    identity: `flag:${name}=${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)([variable, value])}`,
                    effect: 'anything',
                },
            },
        ];
    });
};
/** `connectionSettings` of a MeshConfig rewrites paths per proxy (istio-semantics \u00a72.3). */
const ofMeshConfig = function (object) {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)(object.content, 'data'), 'mesh');
    if (!/\bconnectionSettings\b/.test(text))
        return [];
    // The rest of the text may change without a change here.
    const settings = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectAt */ .lJ)((0,_coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_4__/* .meshConfigOf */ .dv)(object), 'defaultConfig'), 'connectionSettings') ?? text;
    return [
        {
            proxies: ['sidecar', 'gateway', 'waypoint'],
            unknown: {
                code: 'CONNECTION_SETTINGS',
                what: `the MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)} has connectionSettings, which may normalise paths otherwise`,
                identity: `connectionSettings:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(settings)}`,
                effect: 'anything',
            },
        },
    ];
};
/** What may hold settings of istiod, in the order of the state. */
const istiodObjects = function (state) {
    const found = new Set([
        ..._coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsOfIstiod */ .zl.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKindName */ .jO)(state, kind)).filter(_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .isIstiod */ .jj),
        ...(0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKindName */ .jO)(state, 'ConfigMap').filter(({ key }) => /^istio/.test(key.name)),
        ...(0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_6__/* .installingObjects */ .ee)(state),
    ]);
    return found.size === 0 ? [] : state.objects.filter((object) => found.has(object));
};
const known = new WeakMap();
/** What istiod's own settings change that is not modelled, at one kind of proxy. */
const istiodUnknowns = function (state, proxy) {
    let found = known.get(state);
    if (found === undefined) {
        found = istiodObjects(state).flatMap((object) => {
            const { kind, name } = object.key;
            if (_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_3__/* .kindsOfIstiod */ .zl.includes(kind))
                return ofIstiod(object);
            const map = kind === 'ConfigMap' && /^istio(-|$)/.test(name) ? object : (0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_6__/* .installedMeshConfig */ ._9)(object)?.map;
            return map === undefined ? [] : ofMeshConfig(map);
        });
        known.set(state, found);
    }
    return found.filter(({ proxies }) => proxies.includes(proxy)).map(({ unknown }) => unknown);
};


/***/ }),

/***/ 65376:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ gatewayApiRouteKinds)
/* harmony export */ });
/** Kinds of the Gateway API's group that bind routes to a Gateway or a Service (gateway-api `apis/v1`, `apis/v1alpha2`). */
const gatewayApiRouteKinds = ['HTTPRoute', 'GRPCRoute', 'TLSRoute', 'TCPRoute', 'UDPRoute'];


/***/ }),

/***/ 21766:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isFileName)
/* harmony export */ });
/** Of a file that a command writes: no folder, and nothing hidden. */
const isFileName = function (name) { return /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name) };


/***/ }),

/***/ 97523:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ listNames)
/* harmony export */ });
/** `a, b, c and 4 more`: the first names, and how many are left out. */
const listNames = function (names, most) {
    const left = names.length - most;
    return `${names.slice(0, most).join(', ')}${left > 0 ? ` and ${left} more` : ''}`;
};


/***/ }),

/***/ 57274:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FE: () => (/* binding */ normalPath),
/* harmony export */   M2: () => (/* binding */ withParents),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/** Whether a path of a tree is the folder, or stands in it. */
const isBelow = function (path, folder) { return path === folder || path.startsWith(`${folder}/`) };
/** The folder of a path; '' is the root. */
const folderOf = function (path) { return path.slice(0, Math.max(0, path.lastIndexOf('/'))) };
/** `a/b/c.yaml`: itself, `a/b` and `a`. */
const withParents = function (path) {
    const parts = path.split('/');
    return parts.map((_, index) => parts.slice(0, parts.length - index).join('/'));
};
/** Without `.`, `..` and empty parts; undefined where it leaves the repository. */
const normalPath = function (path) {
    if (path.startsWith('/'))
        return undefined;
    const parts = [];
    for (const part of path.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part !== '..')
            parts.push(part);
        else if (parts.pop() === undefined)
            return undefined;
    }
    return parts.join('/');
};
const nameOf = function (path) { return path.slice(path.lastIndexOf('/') + 1) };


/***/ })

};
