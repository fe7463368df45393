export const id = 730;
export const ids = [730];
export const modules = {

/***/ 9685:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QQ: () => (/* binding */ needsHttp),
/* harmony export */   _B: () => (/* binding */ serviceTitle),
/* harmony export */   cu: () => (/* binding */ identityOf),
/* harmony export */   xS: () => (/* binding */ operationText)
/* harmony export */ });
const serviceTitle = ({ name, namespace }) => `${name}.${namespace}`;
/** `NAMESPACE/NAME`: what tells callers apart in a mesh. */
const identityOf = ({ namespace, serviceAccount }) => `${namespace}/${serviceAccount}`;
/** Whether a call says more than its port. */
const needsHttp = ({ methods, paths, exceptPaths }) => methods.length + paths.length + exceptPaths.length > 0;
/** `GET, POST /v1/orders*`, `any request`. */
const operationText = ({ methods, paths, exceptPaths, }) => {
    const parts = [
        methods.join(', '),
        paths.join(', '),
        exceptPaths.length === 0 ? '' : `any path but ${exceptPaths.join(', ')}`,
    ].filter((part) => part !== '');
    return parts.length === 0 ? 'any request' : parts.join(' ');
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
 * dot segments resolved (istio-semantics §2.5). Bytes beyond ASCII never come: clients escape them, and Envoy refuses them.
 */
const arrivingPath = (path) => {
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
const readCalls = (files, namespace) => {
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
const readFile = ({ path, text }, namespace, problems) => {
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
const emptyFile = (path) => ({
    code: 'CONFIG_EMPTY',
    message: 'The file of calls is empty',
    where: { kind: 'file', path, line: 1, column: 1 },
    expected: 'version: 1 and callers',
    received: 'nothing',
    remedy: 'Write the callers, or take the file out of `calls` of the environment',
});
const reportMissing = (report, pointer, what, key) => report.problem('CONFIG_MISSING', pointer, `${what} needs ${key}`, {
    expected: key,
    received: 'nothing',
    remedy: `Add ${key}`,
});
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
const readCaller = (report, entry, namespace) => {
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
const readServiceName = (text, namespace) => {
    const label = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';
    const found = new RegExp(`^(${label})(?:\\.(${label}))?$`).exec(text);
    return found?.[1] === undefined ? undefined : { name: found[1], namespace: found[2] ?? namespace };
};
const serviceOf = (report, section, namespace) => {
    const text = section.requiredText('service', 'it is what is called');
    const service = text === undefined ? undefined : readServiceName(text, namespace);
    if (text !== undefined && service === undefined)
        report.problem('CONFIG_VALUE', section.at('service'), 'This is no name of a Service', {
            expected: 'NAME, or NAME.NAMESPACE',
            received: (0,config_section/* show */.WU)(text),
            remedy: 'Write the Service’s name, with its namespace where that is another than the environment’s',
        });
    return service;
};
/** One call of a caller; nothing where a mistake was reported. */
const readCall = (report, entry, namespace) => {
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
const readPaths = (report, section, key) => {
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
const readService = (report, entry, namespace) => {
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
const checkIds = (callers, problems) => {
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
const readExportedList = (path, text, readTask) => {
    const problems = [];
    const root = (0,config_document/* readText */.y)(text, path, 'The file of tasks', problems);
    const report = (0,config_section/* createReport */.LU)(problems, (0,config_document/* locator */.f)(text, path));
    const items = Array.isArray(root?.value) ? root.value : undefined;
    // What is no list holds no task, and the calls of all would be missing without a word.
    if (items === undefined && problems.length === 0)
        report.problem('IMPORT_FORM', '', 'The file of tasks is no list', {
            expected: '[ {…}, … ], as the exporter prints it',
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
const withoutNone = (entry) => (0,json/* isJsonObject */.OW)(entry.value)
    ? { ...entry, value: Object.fromEntries(Object.entries(entry.value).filter(([, value]) => value !== null)) }
    : entry;
/** Calls of one task, as the file of declared calls writes them. */
const readExportedCalls = (report, section, withDefaults = (call) => call) => (section.list('calls', { empty: true }) ?? [])
    .flatMap((call) => (0,read_calls/* readCall */.D9)(report, withDefaults(call), ''))
    .map(imported_calls/* importedCall */.R4);

;// CONCATENATED MODULE: ./src/importers/airflow/exported-tasks.ts




const keys = [
    ...['dag', 'task', 'operator', 'owners', 'queue', 'pool', 'executor', 'runs'],
    ...['serviceAccount', 'namespace', 'calls', 'deps', 'file'],
];
const idOf = (dag, task) => (0,imported_calls/* callerIdOf */.iT)(`${dag}.${task}`);
/** A task of the exporter's list. */
const readTask = (report, entry) => {
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
const readDagTasks = (path, text) => readExportedList(path, text, readTask);
/** Queues that a worker takes tasks of: `airflow celery worker -q pii`. */
const takes = ({ podSpec }, queue) => new RegExp(`(?:-q|--queues)[ =]\\S*\\b${queue.replace(/[^A-Za-z0-9_]/g, '\\$&')}\\b`).test(JSON.stringify(podSpec));
/** Who runs a task that has no pod of its own. */
const runnerOf = (inventory, task) => {
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
const withTasks = (found, inventory, tasks) => {
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
const readNamedFile = async ({ readText }, flag, path) => {
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
const importAirflow = async (ports, { manifests, tasks, gateway, prometheus, owners, shared }) => {
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
const refuseUnreadable = ({ path, text }) => {
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
const isName = (text) => /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(text);
/** A ServiceAccount that a task names and the manifests do not hold; those of other namespaces stand elsewhere. */
const refuseUnknownAccounts = (tasks, documents) => {
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
/** Worker's account ↔ ServiceAccount: both name each other, and nobody else names either. */
const alignAccounts = (jobs, state) => {
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
        const another = 'Another ServiceAccount acts as the worker’s account';
        const expected = serviceAccount ?? 'none: the job names no serviceAccount';
        const annotate = `Annotate ServiceAccount ${expected} with ${wanted}, or correct serviceAccount of the job.`;
        const missing = 'no such ServiceAccount in the folder of --manifests';
        const add = 'Add the ServiceAccount to the folder of --manifests, or correct serviceAccount of the job.';
        const unsaid = 'The job’s ServiceAccount does not say whose Google account it is';
        const lacking = `no annotation ${googleAccountAnnotation} at ${expected}`;
        const aligned = serviceAccount === undefined || claimants.some((account) => titleOf(account) === serviceAccount);
        return [
            ...(others.length === 0
                ? []
                : problem(another, expected, others.join(', '), remedyOfOthers(others, serviceAccount))),
            ...(aligned
                ? []
                : own === undefined
                    ? problem('The job’s ServiceAccount is not there', expected, missing, add)
                    : noted === undefined
                        ? problem(unsaid, wanted, lacking, annotate)
                        : problem('The job’s ServiceAccount is another account’s', wanted, JSON.stringify(noted), annotate)),
        ];
    });
};
/** A job that names none may mean the one that is annotated. */
const remedyOfOthers = (others, serviceAccount) => `${serviceAccount === undefined ? `Add serviceAccount: ${others[0] ?? ''} to the job, or take` : 'Take'} the annotation ${googleAccountAnnotation} off ${others.join(', ')}.`;

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
const policyObject = (kind, namespace, name, spec) => ({
    apiVersion: 'security.istio.io/v1',
    kind,
    metadata: { name, namespace },
    spec,
});
/** Objects as one file, with what people should know at its beginning. */
const policiesFileOf = (objects, notes) => [
    notes.map((note) => `# ${note.replace(/[^\x20-\x7e]/g, '?')}\n`).join(''),
    ...objects.map((one) => (0,dist/* stringify */.As)(one, { aliasDuplicateObjects: false, lineWidth: 0, compat: 'yaml-1.1' })),
].join('---\n');

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
const hostsOfGateway = (state, gateway) => {
    const found = new Map();
    for (const { gateways, hosts } of (0,route_tables/* routeTables */.v2)(state, { isOld: () => true, trustedProxies: 0 }))
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
const ledFrom = (hosts, host) => {
    const domains = [...hosts.keys()].filter((domain) => (0,host_names/* isWithin */.UO)(host, domain));
    const [best] = domains.sort((a, b) => Number(b === host) - Number(a === host) || b.length - a.length);
    return best === undefined ? undefined : hosts.get(best);
};
/** A route that some of these requests to a host come to, and that sends them on with another path. */
const rewritingRoute = ({ routes }, call, settings) => (0,taken_requests/* takenBy */.b)(routes, [call], [call.host], settings).by.find(({ action }) => action.kind === 'sends' && action.path.kind !== 'kept');

// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
;// CONCATENATED MODULE: ./src/importers/dataflow/gateway-flaws.ts







/** What the manifests say against the gateway of the jobs and their hosts, and what they do not hold. */
const gatewayFlaws = (jobs, { state, settings }) => {
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
const contrary = (message, where, received, known, near = (0,nearest/* nearest */.p)(received, known)) => ({
    code: 'IMPORT_GATEWAY',
    message,
    ...(where === undefined ? {} : { where }),
    expected: known.slice(0, 20).join(', '),
    received,
    remedy: `${near === undefined ? 'Correct the name' : `Did you mean ${near}?`}${near === undefined ? ', or add' : ' Else add'} what is missing to the folder.`,
});
const hostFlaw = (call, hosts, settings) => {
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
const rewriteFlaw = (call, led, settings) => {
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
const subjectOf = ({ worker }) => `${issuer}/${worker.uniqueId}`;
const emailIs = ({ worker }) => ({ key: 'request.auth.claims[email]', values: [worker.email] });
const operationOf = ({ methods, paths, exceptPaths }) => ({
    ...(methods.length === 0 ? {} : { methods: [...methods] }),
    ...(paths.length === 0 ? {} : { paths: [...paths] }),
    ...(exceptPaths.length === 0 ? {} : { notPaths: [...exceptPaths] }),
});
/** A gateway compares the raw authority, port included (PAT-005): a host without a port is let in with any. */
const hostsOf = ({ host }) => (/:\d+$/.test(host) ? [host] : [host, `${host}:*`]);
/** First hop: the gateway verifies Google's token, and lets each worker in for its own hosts and operations. */
const gatewayObjects = ({ audience, gateway, jobs }) => {
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
const destinationObjects = ({ audience, gateway }, arrivals, trustDomain) => {
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
const jobPolicies = (jobs, mesh) => {
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
const identityNotes = ({ jobs }, trustDomain) => jobs.map(({ name, worker, serviceAccount }) => {
    const twin = serviceAccount?.replace('/', '/sa/');
    const inMesh = twin === undefined ? 'nobody in the mesh' : `spiffe://${trustDomain}/ns/${twin}`;
    return `${name}: ${worker.email} (${worker.uniqueId}) = ${inMesh}`;
});
/** The twins in the cluster may do what the workers may: one declaration for both. */
const twinCalls = ({ jobs }) => ({
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
});

;// CONCATENATED MODULE: ./src/importers/patterned.ts

/** A text of a form that must be there; undefined, with what is wrong reported, where it is not. */
const patterned = (report, section, key, pattern, expected) => {
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
const readJobs = (path, text) => {
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
const readRoot = (report, root) => {
    const section = (0,config_section/* openSection */.k9)(report, root, ['version', 'audience', 'gateway', 'jobs'], 'the file of jobs');
    if (section === undefined)
        return undefined;
    if (section.entry('version')?.value !== 1)
        report.problem('CONFIG_VALUE', section.has('version') ? section.at('version') : '', 'The form has version 1', {
            expected: 'version: 1',
            received: (0,config_section/* show */.WU)(section.entry('version')?.value ?? null),
            remedy: 'Write version: 1',
        });
    const audience = patterned(report, section, 'audience', /^[!-~]+$/, 'the audience of the pipelines’ tokens');
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
const required = (report, section, key) => {
    if (!section.has(key))
        report.problem('CONFIG_MISSING', section.pointer, `${key} is missing`, { expected: key, remedy: `Add ${key}` });
    return section.entry(key);
};
const readJob = (report, entry) => {
    const keys = ['name', 'worker', 'launcher', 'serviceAccount', 'owners', 'calls'];
    const section = (0,config_section/* openSection */.k9)(report, entry, keys, 'a job');
    if (section === undefined)
        return [];
    const name = patterned(report, section, 'name', dnsName, 'a job’s name');
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
const readWorker = (report, job) => {
    const entry = required(report, job, 'worker');
    const section = entry === undefined ? undefined : (0,config_section/* openSection */.k9)(report, entry, ['email', 'uniqueId'], 'worker');
    if (section === undefined)
        return undefined;
    for (const key of ['email', 'uniqueId'])
        if (!section.has(key))
            report.problem('IMPORT_UNPINNED', section.pointer, `The worker’s account is not pinned by ${key}`, {
                expected: 'email and uniqueId: Google signs a token for this audience for every account that asks',
                received: Object.keys((0,json/* isJsonObject */.OW)(entry?.value) ? entry.value : {}).join(', '),
                remedy: `Add ${key}: gcloud iam service-accounts describe EMAIL --format='value(email,uniqueId)'`,
            });
    if (!section.has('email') || !section.has('uniqueId'))
        return undefined;
    const email = patterned(report, section, 'email', serviceAccountEmail, 'a service account’s address');
    const uniqueId = patterned(report, section, 'uniqueId', /^[1-9]\d{5,29}$/, 'digits, in quotes');
    if (email === undefined || uniqueId === undefined)
        return undefined;
    if (/^\d+-compute@developer\./.test(email))
        report.problem('IMPORT_IDENTITY', section.at('email'), 'The workers run as the default account of Compute Engine', {
            expected: 'an account of the job’s own: every virtual machine of the project may have this one',
            received: (0,config_section/* show */.WU)(email),
            remedy: 'Give the job an account of its own (`--service_account_email`).',
        });
    return { email, uniqueId };
};
const readJobCall = (report, entry) => {
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
const checkOneToOne = (jobs, problems) => {
    const kinds = [
        ['name', ({ name }) => name],
        ['worker’s email', ({ worker }) => worker.email],
        ['worker’s uniqueId', ({ worker }) => worker.uniqueId],
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

// EXTERNAL MODULE: ./src/manifests/read-objects.ts + 5 modules
var read_objects = __webpack_require__(62408);
// EXTERNAL MODULE: ./src/manifests/state.ts
var manifests_state = __webpack_require__(41847);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(73918);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
;// CONCATENATED MODULE: ./src/imports/dataflow.ts












/** `meshgate import dataflow`: policies for jobs whose workers come through a gateway. */
const importDataflow = async (ports, question) => {
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
const schedulerCredentials = (path, text) => {
    const position = (0,positions/* positionsOf */.q$)(text);
    return [...text.matchAll(/scheduler[-_]url["']?(?:[\s:=,"'[-]|value)*[a-z][a-z0-9+.-]*:\/\/[^\s/@"'?#]*@/gi)].map(({ index }) => ({ kind: 'file', path, ...position(index) }));
};
/** What stands behind the scheme of a URL, up to its path; undefined: no URL. Looked at as text, so that no form of it gets away. */
const authorityOf = (text) => /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(text)?.[1];
/** Whether a URL has a user name or a password. */
const holdsCredential = (url) => authorityOf(url)?.includes('@') === true;

;// CONCATENATED MODULE: ./src/importers/luigi/exported-tasks.ts



/** Whether a file is the exporter's list; luigid's answers are objects. */
const isExport = (text) => /^\s*\[/.test(text);
const exported_tasks_keys = ['family', 'module', 'serviceAccount', 'calls', 'owners', 'deps', 'note', 'runs'];
const exported_tasks_readTask = (report, entry, seen) => {
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
const readExportedTasks = (files) => {
    const seen = new Map();
    return files.flatMap(({ path, text }) => readExportedList(path, text, (report, entry) => exported_tasks_readTask(report, entry, seen)));
};
/** The exporter's calls need not say `kind`: methods that change nothing are reads. */
const withKind = (report, call) => {
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
const rpc = (methods) => methods.map((method) => `/api/${method}`);
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
const target = ({ service, port }) => `${service}:${port}`;
/** The code says more than the scheduler: what it says of a target stands for the scheduler's word. */
const mergeTask = (family, seen, exported) => {
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
const waitsFor = (task, tasks, isCaller) => {
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
const luigiCalls = (graph, listed, exported, options) => {
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
const refuseNameless = (tasks) => {
    if (tasks.length === 0)
        return;
    throw new problem/* Refusal */.P({
        code: 'IMPORT_IDENTITY',
        message: `${tasks.length} task families call services and name no ServiceAccount`,
        where: { kind: 'input', name: '--tasks' },
        expected: 'mesh_service_account of each family, or --worker',
        received: JSON.stringify(tasks.slice(0, 10).map(({ family }) => family.slice(0, 100))),
        remedy: 'Give the exporter’s file with `--tasks`, or name the ServiceAccount of the worker pods with `--worker`.',
    });
};
/** A list in which no family calls would have policies written that refuse every worker at luigid. */
const refuseNobody = (callers, tasks, { gateway, reader, prometheus }) => {
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
            ? 'Take the graph while tasks are pending (luigid forgets done ones after ten minutes), or give the exporter’s file with `--tasks`.'
            : 'Name the ServiceAccount of the worker pods with `--worker`, or give the exporter’s file, whose tasks say mesh_service_account, with `--tasks`.',
    });
};
/** A process has one identity, whatever its families are called: what luigid saw run in one is one caller. */
const refuseOneProcess = (tasks) => {
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
const notesOf = (inProcess, hasCode, { gateway, reader, prometheus }) => [
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
];

;// CONCATENATED MODULE: ./src/importers/luigi/task-graph.ts





const refuse = (code, where, message, expected, received) => {
    const remedies = {
        IMPORT_CUT: 'Raise `max_graph_nodes` and `max_shown_tasks` of luigid, or give the exporter’s file with `--tasks` in place of this answer: it knows all.',
        IMPORT_FORM: 'Give the answer of luigid’s /api/graph, as `curl` prints it.',
    };
    return new problem/* Refusal */.P({ code, message, where, expected, received, remedy: remedies[code] ?? 'Correct the file.' });
};
/** The `response` of an RPC answer, which is the tasks by their ids. */
const tasksOf = ({ text, where }) => {
    const answer = (0,json/* parseJson */.qF)(text);
    const response = (0,fields/* member */.Dc)(answer, 'response');
    if (!(0,json/* isJsonObject */.OW)(response))
        throw refuse('IMPORT_FORM', where, 'This is no answer of luigid', '{"response": {…}}', shapeOf(answer));
    // Over its limit luigid says how many tasks there are, and none of them.
    if (typeof response['num_tasks'] === 'number')
        throw refuse('IMPORT_CUT', where, 'luigid cut its answer', 'all tasks', `num_tasks: ${response['num_tasks']}`);
    return Object.entries(response).map(([id, task]) => {
        if ((0,json/* isJsonObject */.OW)(task) && (0,fields/* textAt */.$6)(task, 'name') !== '')
            return [id, task];
        throw refuse('IMPORT_FORM', where, `Task ${quoted(id)} names no family`, 'name: FAMILY', shapeOf(task));
    });
};
const quoted = (text) => JSON.stringify(text.slice(0, 100));
const shapeOf = (value) => value === undefined ? 'no JSON' : Array.isArray(value) ? 'a list' : value === null ? 'null' : `a ${typeof value}`;
/** Families of `/api/graph`, by name. */
const readTaskGraph = (given) => {
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
const resourceCalls = (id, task, where) => Object.keys((0,fields/* objectAt */.lJ)(task, 'resources')).flatMap((resource) => {
    if (!resource.startsWith('mesh:'))
        return [];
    const [, service = '', digits = ''] = /^mesh:([^:]*):(\d{1,5})$/.exec(resource) ?? [];
    const port = Number(digits);
    if ((0,read_calls/* readServiceName */.rI)(service, '') === undefined || port < 1 || port > 65535)
        throw refuse('IMPORT_FORM', where, `Task ${quoted(id)} has a resource that names no Service`, 'mesh:SERVICE:PORT or mesh:SERVICE.NAMESPACE:PORT', quoted(resource));
    // Nothing says what is asked for there, so it may change what it calls.
    return [{ service, port, kind: 'write' }];
});
/** Families of `/api/task_list`: no more than their names. */
const readTaskList = (given) => [
    ...new Set(tasksOf(given).map(([, task]) => (0,fields/* textAt */.$6)(task, 'name'))),
];

;// CONCATENATED MODULE: ./src/imports/luigi.ts










/** `meshgate import luigi`: a task graph as a file of declared calls. */
const importLuigi = async (ports, question) => {
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
const beginning = (path) => ({ kind: 'file', path, line: 1, column: 1 });
const readGraph = async (ports, graph) => authorityOf(graph) !== undefined
    ? { text: await fetchGraph(await ports.http(), graph), where: { kind: 'input', name: '--graph' } }
    : { text: await readNamedFile(ports, '--graph', graph), where: beginning(graph) };
/** The person at the command line names the host, so that a private address is meant. */
const fetchGraph = async (http, url) => {
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
const refuseCredentials = async (ports, graph, settings) => {
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
const receivedName = (text) => /[@:]|\/\//.test(text.replace(/:\d{1,5}$/, '')) ? 'a URL (not shown: it may hold a password)' : text.slice(0, 100);
/** `luigid`, `luigid.NAMESPACE`, each with `:PORT`. */
const readScheduler = (text) => {
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
const printTo = ({ offline, generatedFolder }, out) => out === undefined
    ? offline.print
    : async (written) => {
        const folder = await generatedFolder(external_node_path_.posix.dirname(out));
        await folder.write(external_node_path_.posix.basename(out), written);
        offline.output.info(`${out} is written.`);
    };

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
const systemOf = (words) => {
    const [word, ...more] = words;
    if (more.length === 0 && (word === 'airflow' || word === 'luigi' || word === 'dataflow'))
        return word;
    throw (0,command/* usage */.CI)('`import` takes the name of a system', importSystems.join(', '), words.join(' ').slice(0, 100), 'For example: meshgate import airflow --manifests rendered');
};
const identity = (name, value) => {
    if (value === undefined || /^[a-z0-9][-a-z0-9]*\/[a-z0-9][-a-z0-9.]*$/.test(value))
        return value;
    throw (0,command/* usage */.CI)(`\`--${name}\` is an identity`, 'NAMESPACE/SERVICEACCOUNT', receivedName(value), `For example: --${name} istio-ingress/internal-gateway-istio`);
};
const serviceAccount = (name, value) => {
    if (/^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/.test(value))
        return value;
    throw (0,command/* usage */.CI)(`\`--${name}\` is a ServiceAccount`, 'its name', receivedName(value), `For example: --${name} ${name === 'worker' ? 'luigi-worker' : 'airflow-worker'}`);
};
const sharedOf = (given) => given.list('shared').map((value) => serviceAccount('shared', value));
/** Flags of another system would be left out in silence. */
const refuseOthers = (system, isGiven) => {
    const known = systems[system];
    const wrong = Object.keys(importFlags).find((name) => isGiven(name) && !known.includes(name));
    if (wrong === undefined)
        return;
    throw (0,command/* usage */.CI)(`\`import ${system}\` has no flag \`--${wrong}\``, known.map((name) => `--${name}`).join(', '), `--${wrong}`, 'Leave it out.');
};
const readDataflow = (given) => {
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
const readLuigi = (given, common) => {
    const [graph, tasks, owners] = [given.text('graph'), given.list('tasks'), given.list('owner')];
    if (graph === undefined && tasks.length === 0)
        given.required('graph', 'an answer of /api/graph, as a file or a URL, or --tasks with the exporter’s file');
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
const outOf = (given) => {
    const path = given.text('out');
    if (path === undefined || (0,generated_folder/* isFileName */.o)(external_node_path_.posix.basename(path)))
        return path;
    throw (0,command/* usage */.CI)('`--out` is a file', 'a name of letters, digits, `-`, `_` and `.`', path.slice(0, 300), 'For example: --out calls.yaml');
};
/** The question of one system. Throws USAGE: a flag of another system would be left out in silence. */
const readImport = (given) => {
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

/***/ 26091:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ runs),
/* harmony export */   l: () => (/* binding */ componentCalls)
/* harmony export */ });
/* harmony import */ var _imported_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32479);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);


const has = ({ components }, name) => components.some((component) => component.name === name && component.services.length > 0);
/** Whether an executor is among them: `Celery`, `Kubernetes`, `Local`. */
const runs = ({ executors }, word) => executors.some((executor) => executor.includes(word) || (word !== 'Local' && executor.includes('CeleryKubernetes')));
const three = ({ major }) => major === 3;
const component = (name) => ({ component: name });
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
const asksDatabase = (container) => /\bairflow db\b/.test([...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(container, 'command'), ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(container, 'args')].join(' '));
/** Workers need the database for Celery's results, and in 2.x for the tasks themselves. */
const databaseUsers = (inventory) => inventory.components.filter(({ name, ends, podSpec }) => {
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
});
const taskRunners = (inventory) => inventory.components.filter(({ name }) => (name === 'worker' && runs(inventory, 'Celery')) ||
    (name === 'task pod' && runs(inventory, 'Kubernetes')) ||
    (name === 'scheduler' && runs(inventory, 'Local')));
const callersOf = (inventory, who) => {
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
const callsTo = (inventory, { to, port, kind, paths, exceptPaths }) => {
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
const idOf = (release, { name, from, serviceAccount }) => (0,_imported_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callerIdOf */ .iT)(`${release === '' ? 'airflow' : release}.${name === 'worker' || name === 'task pod' ? serviceAccount : name}${name === 'task pod' ? '.pods' : from.startsWith('CronJob/') && name === 'worker' ? '.cron' : ''}`);
/** The component calls of a rendered chart, for the executors and the version that it holds. */
const componentCalls = (inventory, options) => {
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
const notesOf = (inventory, { gateway, prometheus }) => {
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
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O1: () => (/* binding */ takeInventory),
/* harmony export */   XD: () => (/* binding */ optionOf),
/* harmony export */   e3: () => (/* binding */ flawOf),
/* harmony export */   uo: () => (/* binding */ documentsOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36);
/* harmony import */ var _mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45008);
/* harmony import */ var _manifests_read_ini_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90027);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(78100);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);







const parsed = (text) => (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { maxAliasCount: 100, prettyErrors: false });
/** Where a document cannot be read. */
const flawOf = (text) => parsed(text).flatMap(({ errors }) => errors.map(({ pos }) => pos[0]))[0];
/** Objects of rendered manifests as they stand there; what is no object is left out. */
const documentsOf = (text) => parsed(text).flatMap((document) => {
    const value = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? [value] : [];
});
const nameOf = (document) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'metadata', 'name');
const kindOf = (document) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'kind');
const templateOf = (document) => {
    switch (kindOf(document)) {
        case 'Deployment':
        case 'StatefulSet':
        case 'DaemonSet':
        case 'Job':
            return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(document, 'spec', 'template');
        case 'CronJob':
            return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(document, 'spec', 'jobTemplate', 'spec', 'template');
        default:
            return undefined;
    }
};
/** The official chart says `tier: airflow`, the community's `app: airflow`; the database is a chart of its own. */
const componentName = (labels) => {
    if (labels['app.kubernetes.io/name'] === 'postgresql')
        return 'postgresql';
    const isOurs = labels['tier'] === 'airflow' || (labels['app'] === 'airflow' && labels['release'] !== undefined);
    const name = isOurs ? labels['component'] : undefined;
    return name === 'web' ? 'webserver' : name;
};
const servicesFor = (documents, labels) => documents
    .filter((document) => kindOf(document) === 'Service')
    .filter((document) => {
    const selector = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(document, 'spec', 'selector');
    return Object.keys(selector).length > 0 && (0,_mesh_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_4__/* .selects */ .ko)(selector, labels);
})
    .map((document) => ({
    name: nameOf(document),
    headless: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'spec', 'clusterIP') === 'None',
    ports: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(document, 'spec', 'ports').map((port) => ({
        number: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'port') ?? 0,
        name: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'name'),
        udp: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'protocol') === 'UDP',
    })),
}))
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(a.name, b.name));
const componentOf = (documents, document, template, from, ends) => {
    const labels = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(template, 'metadata', 'labels');
    const name = componentName(labels);
    if (name === undefined)
        return [];
    const podSpec = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(template, 'spec');
    return [
        {
            name,
            from,
            document,
            labels,
            serviceAccount: (0,_mesh_resolve_workloads_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceAccountOf */ .gw)(podSpec),
            podSpec,
            annotations: (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(template, 'metadata', 'annotations'),
            ends,
            services: servicesFor(documents, labels),
        },
    ];
};
/** Pods that the scheduler makes for tasks: their template stands as text in the chart's ConfigMap. */
const podTemplates = (documents) => documents
    .filter((document) => kindOf(document) === 'ConfigMap')
    .flatMap((document) => {
    const text = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(document, 'data'), 'pod_template_file.yaml');
    if (typeof text !== 'string')
        return [];
    const from = `pod template of ConfigMap/${nameOf(document)}`;
    return (documentsOf(text)
        .flatMap((template) => componentOf(documents, document, template, from, true))
        // Nobody calls them: logs of running pods go through the API server.
        .map((component) => ({ ...component, name: 'task pod', services: [] })));
});
/** An option of `airflow.cfg` in the chart's ConfigMap. */
const optionOf = (documents, section, name) => documents
    .flatMap((document) => (0,_manifests_read_ini_js__WEBPACK_IMPORTED_MODULE_6__/* .readIni */ .$)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'data', 'airflow.cfg')))
    .find((one) => one.section === section && one.name === name)?.value;
/** `executor` of airflow.cfg, or what the components can only mean. */
const executorsOf = (documents, components) => {
    const said = optionOf(documents, 'core', 'executor');
    if (said !== undefined)
        return said.split(',').map((name) => name.trim());
    const celery = components.some(({ name, ends }) => name === 'worker' && !ends);
    const pods = components.some(({ name }) => name === 'task pod');
    const found = [...(celery ? ['CeleryExecutor'] : []), ...(pods ? ['KubernetesExecutor'] : [])];
    return found.length > 0 ? found : ['LocalExecutor'];
};
/** Takes a rendered chart apart; undefined where no component of Airflow is in it. */
const takeInventory = (documents) => {
    const components = [
        ...documents.flatMap((document) => {
            const template = templateOf(document);
            if (template === undefined)
                return [];
            const ends = kindOf(document) === 'Job' || kindOf(document) === 'CronJob';
            return componentOf(documents, document, template, `${kindOf(document)}/${nameOf(document)}`, ends);
        }),
        ...podTemplates(documents),
    ].sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(a.from, b.from));
    const own = components.find(({ name }) => name === 'scheduler');
    if (own === undefined)
        return undefined;
    return {
        release: own.labels['release'] ?? '',
        major: components.some(({ name }) => name === 'api-server') ? 3 : 2,
        executors: executorsOf(documents, components),
        components,
        documents,
    };
};


/***/ }),

/***/ 32479:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R4: () => (/* binding */ importedCall),
/* harmony export */   iT: () => (/* binding */ callerIdOf),
/* harmony export */   z7: () => (/* binding */ callsFileOf)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _calls_declaration_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9685);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48961);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);





/** The form's ids: letters, digits, -, _ and . with a letter or digit at both ends. */
const callerIdOf = (name) => name
    .replace(/[^A-Za-z0-9_.-]/g, '-')
    .slice(0, 200)
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '');
/** A call as the file writes it; a Service of the environment's own namespace by its name alone. */
const importedCall = ({ service, port, methods, paths, exceptPaths, kind }) => ({
    service: service.namespace === '' ? service.name : (0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceTitle */ ._B)(service),
    port,
    ...(methods.length === 0 ? {} : { methods }),
    ...(paths.length === 0 ? {} : { paths }),
    ...(exceptPaths.length === 0 ? {} : { exceptPaths }),
    kind,
});
/** Callers of one ServiceAccount whose calls differ: no policy can tell them apart. */
const findSharing = (callers) => {
    const identities = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(callers, ({ namespace = '', serviceAccount }) => `${namespace}/${serviceAccount}`);
    const differ = (group) => new Set(group.map(({ calls }) => JSON.stringify(calls))).size > 1;
    return new Set([...identities.values()].filter(differ).flat());
};
const refuseUnknown = (callers, meant) => {
    const accounts = new Set(callers.map(({ serviceAccount }) => serviceAccount));
    const unknown = meant.find((account) => !accounts.has(account));
    if (unknown === undefined)
        return;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
        code: 'IMPORT_IDENTITY',
        message: 'No caller runs as the ServiceAccount that is shared',
        where: { kind: 'input', name: '--shared' },
        expected: [...accounts].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH).slice(0, 50).join(', '),
        received: JSON.stringify(unknown),
        remedy: 'Correct the name, or leave the flag out.',
    });
};
/** Two names that differ in what no id can hold would be one caller, with the calls of both. */
const refuseSameIds = (callers) => {
    const seen = new Set();
    for (const { id } of callers) {
        if (id !== '' && !seen.has(id)) {
            seen.add(id);
            continue;
        }
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
            code: 'IMPORT_FORM',
            message: 'Names of two tasks or components are one id of a caller, or none',
            expected: 'names that differ in the first 200 of letters, digits, -, _ and .',
            received: JSON.stringify(id),
            remedy: 'Rename one of the two.',
        });
    }
};
/** The file of docs/schemas/calls.schema.json: the same bytes for the same input, and every comment our own words. */
const callsFileOf = ({ callers, notes, shared = [] }) => {
    refuseSameIds(callers);
    refuseUnknown(callers, shared);
    const sharing = findSharing(callers);
    // Only a person may say that it is meant: until then CALL-006 says that it is so.
    const isMeant = (caller) => sharing.has(caller) && shared.includes(caller.serviceAccount);
    const file = {
        version: 1,
        callers: callers
            .map((caller) => (isMeant(caller) ? { ...caller, shared: true } : caller))
            .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(a.id, b.id))
            .map((caller) => caller),
    };
    const unsaid = [...sharing].map(({ serviceAccount }) => serviceAccount).filter((account) => !shared.includes(account));
    const flaws = [...new Set(unsaid)]
        .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)
        .map((account) => `ServiceAccount ${account} is shared: each of its callers may do what the others may (CALL-006). Give each its own, or say --shared ${account}.`);
    const said = [...notes, ...flaws].map((note) => `# ${note.replace(/[^\x20-\x7e]/g, '?')}\n`).join('');
    return `${said}${(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .stringify */ .As)(file, { aliasDuplicateObjects: false, lineWidth: 0, compat: 'yaml-1.1' })}`;
};


/***/ }),

/***/ 90027:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ readIni)
/* harmony export */ });
/** Options of an INI file, as Python's configparser has them on one line each; other lines are left out. */
const readIni = (text) => {
    let section = '';
    return text.split('\n').flatMap((line) => {
        section = /^\s*\[([^\]]+)\]\s*$/.exec(line)?.[1] ?? section;
        const [, name, value] = /^\s*([A-Za-z0-9_.]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
        return name === undefined || value === undefined ? [] : [{ section, name, value }];
    });
};


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
const parsedText = (text) => {
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
const meshConfigOf = ({ content }) => {
    const value = parsedText((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(content, 'data', 'mesh'));
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) ? value : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(null);
};
/** Documents of a text that holds YAML; undefined where it does not. */
const parsedTexts = (text) => {
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

/***/ 70067:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ everyStageOf)
/* harmony export */ });
/** Every stage that some client meets. */
const everyStageOf = ({ stages, bypass = [] }) => [...stages, ...bypass];


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
/* harmony import */ var _coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9323);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(73776);
/* harmony import */ var _installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(91891);






/** Read with their defaults elsewhere (istio-semantics §1, §2.7, §2.9, §2.10, §2.12); any other value is not modelled. */
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
const ofIstiod = (object) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsAt */ .yR)(object.content, 'spec', 'template', 'spec', 'containers')
    .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectsAt */ .yR)(container, 'env'))
    .flatMap((variable) => {
    const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(variable, 'name');
    const flag = flags.get(name);
    const value = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)(variable, 'value');
    if (flag === undefined || value.toLowerCase() === flag.usual)
        return [];
    return [
        {
            proxies: flag.proxies,
            unknown: {
                code: 'ISTIOD_FLAG',
                what: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(object.key)} runs with ${name}=${value === '' ? 'a value that is not written there' : value}, which ${flag.changes}`,
                identity: `flag:${name}=${(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .ol)(variable)}`,
                effect: 'anything',
            },
        },
    ];
});
/** `connectionSettings` of a MeshConfig rewrites paths per proxy (istio-semantics §2.3). */
const ofMeshConfig = (object) => {
    const text = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .textAt */ .$6)((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)(object.content, 'data'), 'mesh');
    if (!/\bconnectionSettings\b/.test(text))
        return [];
    // The rest of the text may change without a change here.
    const settings = (0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_4__/* .objectAt */ .lJ)((0,_coverage_parsed_text_js__WEBPACK_IMPORTED_MODULE_3__/* .meshConfigOf */ .dv)(object), 'defaultConfig'), 'connectionSettings') ?? text;
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
const istiodObjects = (state) => {
    const named = ['Deployment', 'ConfigMap'].flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOfKindName */ .jO)(state, kind).filter(({ key }) => /^istio/.test(key.name)));
    const found = new Set([...named, ...(0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_5__/* .installingObjects */ .ee)(state)]);
    return found.size === 0 ? [] : state.objects.filter((object) => found.has(object));
};
const known = new WeakMap();
/** What istiod's own settings change that is not modelled, at one kind of proxy. */
const istiodUnknowns = (state, proxy) => {
    let found = known.get(state);
    if (found === undefined) {
        found = istiodObjects(state).flatMap((object) => {
            const { kind, name } = object.key;
            if (kind === 'Deployment' && /^istiod(-|$)/.test(name))
                return ofIstiod(object);
            const map = kind === 'ConfigMap' && /^istio(-|$)/.test(name) ? object : (0,_installed_mesh_config_js__WEBPACK_IMPORTED_MODULE_5__/* .installedMeshConfig */ ._9)(object)?.map;
            return map === undefined ? [] : ofMeshConfig(map);
        });
        known.set(state, found);
    }
    return found.filter(({ proxies }) => proxies.includes(proxy)).map(({ unknown }) => unknown);
};


/***/ }),

/***/ 36771:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ tlsModesOf)
/* harmony export */ });
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);

/** Every `tls.mode` of a DestinationRule: of the whole, of its ports, of its subsets and theirs. */
const tlsModesOf = (object) => {
    if (object.key.group !== 'networking.istio.io' || object.key.kind !== 'DestinationRule')
        return [];
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec');
    const host = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'host');
    return [
        ...ofPolicy((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(spec, 'trafficPolicy'), '/spec/trafficPolicy', host),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .indexedAt */ .VL)(spec, 'subsets').flatMap(([subset, index]) => ofPolicy((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(subset, 'trafficPolicy'), `/spec/subsets/${index}/trafficPolicy`, host)),
    ];
};
const ofPolicy = (policy, pointer, host) => {
    const mode = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(policy, 'tls', 'mode');
    return [
        ...(mode === '' ? [] : [{ pointer: `${pointer}/tls/mode`, mode, host, ...namesOf(policy) }]),
        ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .indexedAt */ .VL)(policy, 'portLevelSettings').flatMap(([setting, index]) => {
            const [own, port] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(setting, 'tls', 'mode'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .numberAt */ .tk)(setting, 'port', 'number')];
            return own === '' || port === undefined
                ? []
                : [{ pointer: `${pointer}/portLevelSettings/${index}/tls/mode`, mode: own, host, port, ...namesOf(setting) }];
        }),
    ];
};
const namesOf = (policy) => {
    const names = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textsAt */ .i1)(policy, 'tls', 'subjectAltNames');
    return names.length === 0 ? {} : { names };
};


/***/ }),

/***/ 21766:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ isFileName)
/* harmony export */ });
/** Of a file that a command writes: no folder, and nothing hidden. */
const isFileName = (name) => /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/.test(name);


/***/ })

};
