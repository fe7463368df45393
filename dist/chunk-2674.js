export const id = 2674;
export const ids = [2674];
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

/***/ 4175:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ tunnelPort),
/* harmony export */   x: () => (/* binding */ heldByNetwork)
/* harmony export */ });
/* harmony import */ var _ports_group_by_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48961);
/* harmony import */ var _ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(97523);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _places_of_mesh_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37689);
/* harmony import */ var _resolve_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7958);
/* harmony import */ var _resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(45008);
/* harmony import */ var _network_policy_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2332);
/* harmony import */ var _network_rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42467);










/** Ambient mode tunnels every connection to this port (istio.io/latest/docs/ambient/usage/networkpolicy). */
const tunnelPort = 15008;
const arrivalsAt = (mesh, { service, port }) => {
    const { services, workloads, addressed } = (0,_places_of_mesh_js__WEBPACK_IMPORTED_MODULE_2__/* .placesOfMesh */ .l)(mesh);
    const title = `${service.namespace}/${service.name}`;
    const object = services.get(title);
    const selector = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(object?.content ?? null, 'spec', 'selector');
    const entry = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(object?.content ?? null, 'spec', 'ports').find((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(one, 'port') === port);
    if (entry === undefined || Object.keys(selector).length === 0)
        return [];
    const { namespace } = service;
    const byWaypoint = addressed.get(title)?.some((one) => one.port === port) === true;
    return (workloads.get(namespace) ?? [])
        .flatMap((workload) => [workload, ...workload.alike])
        .filter(({ labels }) => (0,_resolve_selector_index_js__WEBPACK_IMPORTED_MODULE_6__/* .selects */ .ko)(selector, labels))
        .flatMap(({ labels, podSpec, title: workload }) => {
        const target = (0,_resolve_ports_js__WEBPACK_IMPORTED_MODULE_3__/* .targetPortOf */ .Kf)(entry, podSpec);
        if (target === undefined)
            return [];
        const place = { namespace, labels, port: target, protocol: 'AUTO', title: workload, known: true };
        const isTunnelled = mesh.enforcementOf(place).stages.some(({ proxy }) => proxy === 'ztunnel');
        return [{ to: { namespace, labels, podSpec }, port: isTunnelled ? tunnelPort : target, byWaypoint }];
    });
};
/**
 * Policies of the network, of whichever kind, that do not let declared calls through, at the caller's pods or at those that are called. Who calls without
 * pods that are known is known by its namespace alone.
 */
const heldByNetwork = (mesh, pods) => {
    if ((0,_network_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .networkRulesOf */ .D)(mesh.state).length === 0)
        return [];
    const arrivals = new Map();
    const held = pods.flatMap((caller) => caller.calls.flatMap((call) => {
        const name = `${call.service.name}.${call.service.namespace} port ${call.port}`;
        const found = arrivals.get(name) ?? arrivalsAt(mesh, call);
        arrivals.set(name, found);
        const from = {
            namespace: caller.namespace,
            ...(caller.workload === undefined ? {} : { labels: caller.labels }),
        };
        return found.flatMap(({ to, port, byWaypoint }) => [
            (0,_network_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .holdAt */ .Hb)(mesh.state, 'Egress', { from, to: byWaypoint ? {} : to }, port),
            (0,_network_policy_js__WEBPACK_IMPORTED_MODULE_4__/* .holdAt */ .Hb)(mesh.state, 'Ingress', { from: byWaypoint ? {} : from, to }, port),
        ].flatMap(({ answer, policy }) => answer === 'yes' || policy === undefined ? [] : [{ policy, answer, caller: caller.title, name, port }]));
    }));
    return [...(0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_7__/* .groupBy */ .$)(held, ({ policy }) => policy)].map(([object, group]) => ({ object, text: textOf(object, group) }));
};
/** Names of one finding. */
const mostNames = 3;
const textOf = ({ key }, group) => {
    const isSure = group.some(({ answer }) => answer === 'no');
    const told = isSure ? group.filter(({ answer }) => answer === 'no') : group;
    const names = (of) => (0,_ports_list_names_js__WEBPACK_IMPORTED_MODULE_8__/* .listNames */ .Z)([...new Set(told.map(of))].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_9__/* .byCodePoint */ .HH), mostNames);
    const calls = `connections of ${names(({ caller }) => caller)} to ${names(({ name, port }) => `${name} (port ${port} of its pods)`)}`;
    return isSure
        ? `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)} does not let ${calls} through, so the network refuses what policies of the mesh allow`
        : `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyTitle */ .Gv)(key)} may not let ${calls} through: rules, labels or addresses decide that nothing here follows`;
};


/***/ }),

/***/ 2332:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hb: () => (/* binding */ holdAt),
/* harmony export */   Qv: () => (/* binding */ letsEnd),
/* harmony export */   W6: () => (/* binding */ letsPort),
/* harmony export */   a5: () => (/* binding */ holdsIn)
/* harmony export */ });
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46799);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _label_selector_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(22589);
/* harmony import */ var _network_rules_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(42467);




const anyOf = (answers) => answers.includes('yes') ? 'yes' : answers.includes('maybe') ? 'maybe' : 'no';
const allOf = (...answers) => answers.includes('no') ? 'no' : answers.includes('maybe') ? 'maybe' : 'yes';
/** Of labels that are known in part, only what is asked of those says something. */
const meets = (selector, labels, isWhole) => {
    if (!isWhole && !(0,_label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .selectorLabels */ .Zn)(selector).every((name) => Object.hasOwn(labels, name)))
        return 'maybe';
    return (0,_label_selector_js__WEBPACK_IMPORTED_MODULE_2__/* .selectsLabels */ .B)(selector, labels) ? 'yes' : 'no';
};
/** Labels of Namespaces; of one that was not read only the name is known, which the API server sets. */
const spacesOf = new WeakMap();
const meetsSpace = (state, selector, namespace) => {
    let spaces = spacesOf.get(state);
    if (spaces === undefined) {
        spaces = new Map((0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsOfKind */ ._c)(state, '', 'Namespace').map(({ key, labels }) => [key.name, labels]));
        spacesOf.set(state, spaces);
    }
    const labels = spaces.get(namespace);
    return meets(selector, { ...labels, 'kubernetes.io/metadata.name': namespace }, labels !== undefined);
};
const isEverywhere = (block) => ['0.0.0.0/0', '::/0'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(block, 'cidr')) && (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(block, 'except').length === 0;
/** Whether a rule of a policy names the other end (K networking/v1: NetworkPolicyPeer). */
const letsEnd = (state, { key }, rule, direction, { namespace, labels }) => {
    const peers = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, direction === 'Ingress' ? 'from' : 'to');
    if (peers.length === 0)
        return 'yes';
    return anyOf(peers.map((peer) => {
        const block = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(peer, 'ipBlock');
        if (block !== undefined)
            return isEverywhere(block) ? 'yes' : 'maybe';
        const [pods, spaces] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(peer, 'podSelector'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(peer, 'namespaceSelector')];
        const space = namespace === undefined
            ? 'maybe'
            : spaces !== undefined
                ? meetsSpace(state, spaces, namespace)
                : namespace === key.namespace
                    ? 'yes'
                    : 'no';
        return allOf(space, pods === undefined ? 'yes' : meets(pods, labels ?? {}, labels !== undefined));
    }));
};
/** Whether a rule opens a TCP port of the pods that are called. */
const letsPort = (rule, number, podSpec) => {
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(rule, 'ports').length === 0)
        return 'yes';
    return anyOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'ports').map((entry) => {
        if (!['', 'TCP'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'protocol')))
            return 'no';
        const port = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(entry, 'port');
        if (port !== undefined)
            return number >= port && number <= ((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(entry, 'endPort') ?? port) ? 'yes' : 'no';
        const name = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'port');
        if (name === '')
            return 'yes';
        return podSpec === undefined ? 'maybe' : numbersNamed(podSpec, name).includes(number) ? 'yes' : 'no';
    }));
};
const numbersNamed = (podSpec, name) => ['containers', 'initContainers']
    .flatMap((kind) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(podSpec, kind))
    .flatMap((container) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(container, 'ports'))
    .filter((port) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(port, 'name') === name)
    .flatMap((port) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .numberAt */ .tk)(port, 'containerPort') ?? []);
/** Whether a policy holds in a direction: without `policyTypes` Ingress, and Egress where it has rules of it. */
const holdsIn = (content, direction) => {
    const types = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(content, 'spec', 'policyTypes');
    if (types.length > 0)
        return types.includes(direction);
    return direction === 'Ingress' || (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(content, 'spec', 'egress').length > 0;
};
/**
 * Whether the network lets a TCP connection through at one of its ends. Policies add up, and pods that none selects are
 * open (K concepts/services-networking/network-policies). `port` is where it arrives.
 */
const holdAt = (state, direction, ends, port) => {
    const [own, other] = direction === 'Ingress' ? [ends.to, ends.from] : [ends.from, ends.to];
    const here = (0,_network_rules_js__WEBPACK_IMPORTED_MODULE_3__/* .networkRulesOf */ .D)(state).filter(({ namespace }) => own.namespace !== undefined && (namespace === undefined || namespace === own.namespace));
    const selecting = here
        .flatMap(({ object, content }) => content !== undefined && holdsIn(content, direction) ? [{ policy: object, content }] : [])
        .map(({ policy, content }) => {
        const selected = meets((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec', 'podSelector'), own.labels ?? {}, own.labels !== undefined);
        const rules = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(content, 'spec', direction === 'Ingress' ? 'ingress' : 'egress');
        const lets = anyOf(rules.map((rule) => allOf(letsEnd(state, policy, rule, direction, other), letsPort(rule, port, ends.to.podSpec))));
        return { policy, selected, lets };
    })
        .filter(({ selected }) => selected !== 'no');
    const held = holdOf(selecting);
    const unfollowed = here.find(({ content }) => content === undefined);
    return held.answer !== 'yes' || unfollowed === undefined ? held : { answer: 'maybe', policy: unfollowed.object };
};
const holdOf = (selecting) => {
    const certain = selecting.filter(({ selected }) => selected === 'yes');
    const [first = selecting[0]] = certain;
    if (first === undefined)
        return { answer: 'yes' };
    const isLet = certain.some(({ lets }) => lets === 'yes') || selecting.every(({ lets }) => lets === 'yes');
    const mayBeLet = certain.length === 0 || selecting.some(({ lets }) => lets !== 'no');
    return { answer: isLet ? 'yes' : mayBeLet ? 'maybe' : 'no', policy: first.policy };
};


/***/ }),

/***/ 42467:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ networkRulesOf)
/* harmony export */ });
/* harmony import */ var _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90661);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);



/** But for those of what leaves the cluster, and of further interfaces of a pod. */
const isNetworkKind = (kind) => _manifests_may_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .networkKind */ .FF.test(kind) && !['EgressNetworkPolicy', 'MultiNetworkPolicy'].includes(kind);
/** An end of which nothing here says whether it is meant. */
const unknownEnd = { ipBlock: { cidr: '' } };
const spaceNamed = (name) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } });
/** Labels of Cilium say where they come from (docs.cilium.io: endpoint selectors). */
const ciliumSelector = (selector) => {
    const plain = (name) => name.replace(/^(?:k8s|any):/, '');
    const { 'io.kubernetes.pod.namespace': space, ...labels } = Object.fromEntries(Object.entries((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textMapAt */ .Pf)(selector, 'matchLabels')).map(([name, value]) => [plain(name), value]));
    const expressions = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(selector, 'matchExpressions').map((one) => ({ ...one, key: plain((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'key')) }));
    const names = [...Object.keys(labels), ...expressions.map(({ key }) => key)];
    if (names.some((name) => /^(?:reserved:|io\.(?:kubernetes|cilium)\.)/.test(name)))
        return undefined;
    const pods = { matchLabels: labels, matchExpressions: expressions };
    return space === undefined ? { pods } : { pods, space: spaceNamed(space) };
};
const endOf = ({ pods, space }, isWide) => ({
    podSelector: pods,
    ...(space !== undefined ? { namespaceSelector: space } : isWide ? { namespaceSelector: {} } : {}),
});
const portOf = (port) => typeof port === 'string' && /^\d+$/.test(port) ? Number(port) : (port ?? null);
/** One rule of Cilium's; undefined: it lets nothing through. A rule without any member is none. */
const ciliumRule = (rule, way, isWide) => {
    const ends = Object.keys(rule).filter((name) => name.startsWith(way) && name !== 'toPorts');
    if ((ends.length === 0 && !('toPorts' in rule)) || 'icmps' in rule)
        return undefined;
    const entities = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(rule, `${way}Entities`);
    const isAnybody = ends.length === 0 || entities.some((one) => one === 'all' || one === 'cluster');
    const selected = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, `${way}Endpoints`).map((one) => {
        const selector = ciliumSelector(one);
        return selector === undefined ? unknownEnd : endOf(selector, isWide);
    });
    const others = ends.filter((name) => ![`${way}Endpoints`, `${way}Entities`].includes(name));
    const found = [...selected, ...(others.length > 0 ? [unknownEnd] : [])];
    const groups = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(rule, 'toPorts');
    const isPlain = groups.every((group) => Object.keys(group).every((name) => name === 'ports'));
    if (!isAnybody && found.length === 0)
        return undefined;
    const ports = groups.flatMap((group) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(group, 'ports').map((one) => ({
        ...one,
        port: portOf((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(one, 'port')),
        protocol: (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'protocol').replace(/^ANY$/, ''),
    })));
    return {
        ...(isPlain ? (isAnybody ? {} : { [way]: found }) : { [way]: [unknownEnd] }),
        ...(ports.length === 0 ? {} : { ports }),
    };
};
const ciliumContent = (spec, isWide) => {
    const selector = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(spec['endpointSelector']) ? ciliumSelector(spec['endpointSelector']) : undefined;
    const known = ['endpointSelector', 'ingress', 'egress', 'description', 'labels'];
    if (selector === undefined || selector.space !== undefined || Object.keys(spec).some((name) => !known.includes(name)))
        return undefined;
    const rules = (name, way) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, name)
        .map((rule) => ciliumRule(rule, way, isWide))
        .filter((rule) => rule !== undefined);
    return {
        spec: {
            podSelector: selector.pods,
            policyTypes: [
                ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(spec, 'ingress').length > 0 ? ['Ingress'] : []),
                ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .listAt */ .gT)(spec, 'egress').length > 0 ? ['Egress'] : []),
                'None',
            ],
            ingress: rules('ingress', 'from'),
            egress: rules('egress', 'to'),
        },
    };
};
const values = (text) => [...text.matchAll(/["']([^"']*)["']/g)].map(([, value = '']) => value);
/** One term of a selector of Calico's, as an expression of Kubernetes (docs.tigera.io: selectors). */
const calicoTerm = (term) => {
    const name = '([\\w./-]+)';
    const [, has] = new RegExp(`^has\\(${name}\\)$`).exec(term) ?? [];
    if (has !== undefined)
        return { key: has, operator: 'Exists' };
    const [, lacks] = new RegExp(`^!\\s*has\\(${name}\\)$`).exec(term) ?? [];
    if (lacks !== undefined)
        return { key: lacks, operator: 'DoesNotExist' };
    const [, key, operator = '', rest = ''] = new RegExp(`^${name}\\s*(==|!=|\\snot\\s+in\\s|\\sin\\s)\\s*(["'][^"']*["']|\\{[^{}]*\\})$`).exec(term) ?? [];
    if (key === undefined)
        return undefined;
    return { key, operator: /!=|not/.test(operator) ? 'NotIn' : 'In', values: values(rest) };
};
const calicoSelector = (text) => {
    const terms = text
        .split('&&')
        .map((term) => term.trim())
        .filter((term) => term !== '' && term !== 'all()');
    const found = terms.map(calicoTerm);
    const known = found.filter((one) => one !== undefined);
    const own = known.some((one) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(one, 'key').startsWith('projectcalico.org/'));
    return known.length < found.length || own ? undefined : { matchExpressions: known };
};
const calicoPorts = (ports, protocol) => {
    const entries = Array.isArray(ports) ? ports : [];
    const proto = typeof protocol === 'string' ? { protocol } : {};
    if (entries.length === 0)
        return 'protocol' in proto ? [proto] : [];
    return entries.map((one) => {
        const [, first, last] = typeof one === 'string' ? (/^(\d+):(\d+)$/.exec(one) ?? []) : [];
        return first === undefined
            ? { ...proto, port: portOf(one) }
            : { ...proto, port: Number(first), endPort: Number(last) };
    });
};
const calicoRule = (rule, way, isWide) => {
    const [source, destination] = [(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(rule, 'source'), (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(rule, 'destination')];
    const [end, other] = way === 'from' ? [source, destination] : [destination, source];
    const ports = calicoPorts(destination['ports'], rule['protocol']);
    const allowed = way === 'from' ? ['ports'] : [];
    const beside = way === 'from' ? [] : ['ports'];
    const isPlain = Object.keys(other).every((name) => allowed.includes(name)) &&
        Object.keys(end).every((name) => ['selector', 'namespaceSelector', ...beside].includes(name)) &&
        Object.keys(rule).every((name) => ['action', 'protocol', 'source', 'destination', 'metadata'].includes(name)) &&
        typeof (rule['protocol'] ?? '') === 'string';
    const named = ['selector', 'namespaceSelector'].filter((name) => name in end);
    const pods = calicoSelector((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(end, 'selector'));
    // Of a namespace Calico knows the name by a label of its own.
    const space = calicoSelector((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(end, 'namespaceSelector').replaceAll('projectcalico.org/name', 'kubernetes.io/metadata.name'));
    const isKnown = isPlain && pods !== undefined && space !== undefined;
    const ends = isKnown
        ? named.length === 0
            ? {}
            : { [way]: [endOf({ pods, ...('namespaceSelector' in end ? { space } : {}) }, isWide)] }
        : { [way]: [unknownEnd] };
    return { ...ends, ...(ports.length === 0 ? {} : { ports }) };
};
/** Policies of one tier that only allow add up as those of Kubernetes do. */
const calicoContent = (spec, isWide) => {
    const pods = calicoSelector((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'selector'));
    const known = ['selector', 'types', 'ingress', 'egress', 'order', 'tier'];
    const rules = [...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'ingress'), ...(0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, 'egress')];
    if (pods === undefined ||
        Object.keys(spec).some((name) => !known.includes(name)) ||
        !['', 'default'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(spec, 'tier')) ||
        rules.some((rule) => !['Allow', 'Log'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rule, 'action'))))
        return undefined;
    const allowing = (name, way) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(spec, name)
        .filter((rule) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(rule, 'action') === 'Allow')
        .map((rule) => calicoRule(rule, way, isWide));
    const types = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textsAt */ .i1)(spec, 'types');
    const told = [
        ...('ingress' in spec || !('egress' in spec) ? ['Ingress'] : []),
        ...('egress' in spec ? ['Egress'] : []),
    ];
    return {
        spec: {
            podSelector: pods,
            policyTypes: types.length > 0 ? types : told,
            ingress: allowing('ingress', 'from'),
            egress: allowing('egress', 'to'),
        },
    };
};
/** Of kinds whose pods stay open where no rule speaks of them. */
const refuses = (value) => Array.isArray(value)
    ? value.some(refuses)
    : (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value) &&
        (['Deny', 'Drop', 'Reject'].includes((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(value, 'action')) || Object.values(value).some(refuses));
const rulesOf = (object) => {
    const { group, kind, namespace } = object.key;
    if (!isNetworkKind(kind))
        return [];
    const place = namespace === '' ? {} : { namespace };
    const { content } = object;
    const asRules = (found) => found === undefined ? { object, ...place } : { object, ...place, content: found };
    if (group === 'networking.k8s.io')
        return [asRules(content)];
    if (group === 'cilium.io') {
        const specs = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(content['spec']) ? [content['spec']] : (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)(content, 'specs');
        return specs.map((spec) => asRules(ciliumContent(spec, namespace === '')));
    }
    if (group.endsWith('projectcalico.org'))
        return [asRules(calicoContent((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec'), namespace === ''))];
    return group.endsWith('antrea.io') || group.endsWith('policy.networking.k8s.io')
        ? refuses(content)
            ? [asRules(undefined)]
            : []
        : [asRules(undefined)];
};
const found = new WeakMap();
/** Every policy of the network, of whichever kind. */
const networkRulesOf = (state) => {
    const known = found.get(state);
    if (known !== undefined)
        return known;
    const rules = state.objects.flatMap(rulesOf);
    found.set(state, rules);
    return rules;
};


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
const servicesOfHost = (host, namespace, services) => {
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
const fullNameOf = ({ namespace, name }) => `${name}.${namespace}.svc.cluster.local`;
const fullNames = (service) => [
    `${service.name}.${service.namespace}`,
    `${service.name}.${service.namespace}.svc`,
    fullNameOf(service),
];
const namesOf = new WeakMap();
/** The same list is asked for many hosts. */
const byFullName = (services) => {
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
const servicesOf = (state) => state.objects.filter(({ key }) => key.group === '' && key.kind === 'Service');


/***/ }),

/***/ 12674:
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
var airflow_inventory = __webpack_require__(18124);
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
const reachesExecution = (uris) => uris.length === 0 ||
    uris.some((uri) => {
        const exact = (0,fields/* textAt */.$6)(uri, 'exact');
        const prefix = (0,fields/* textAt */.$6)(uri, 'prefix');
        if (exact !== '')
            return exact.startsWith('/execution/');
        if (prefix !== '')
            return '/execution/'.startsWith(prefix) || prefix.startsWith('/execution/');
        return true;
    });
/** `path` of HTTPRoute and Ingress in the words of a VirtualService's `uri`. */
const uriOfPath = (type, value) => type === 'Exact' ? { exact: value } : type === 'RegularExpression' ? {} : { prefix: value === '/' ? '/' : value };
/** Routes of gateways to a Service that leave `/execution` in. */
const routesToExecution = (release, service) => {
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
const matchesOf = (http) => {
    const matches = (0,fields/* objectsAt */.yR)(http, 'match');
    // One match without a path lets every path in.
    return matches.some((match) => Object.keys((0,fields/* objectAt */.lJ)(match, 'uri')).length === 0) ? [] : matches;
};
const ingressPaths = (rule, service) => (0,fields/* objectsAt */.yR)(rule, 'http', 'paths')
    .filter((path) => (0,fields/* textAt */.$6)(path, 'backend', 'service', 'name') === service)
    .map((path) => uriOfPath((0,fields/* textAt */.$6)(path, 'pathType'), (0,fields/* textAt */.$6)(path, 'path') || '/'));
const serversAccounts = ({ context: { state } }, name, namespace) => {
    const whole = name.includes('/') ? name : `${namespace}/${name}`;
    const gateway = state.objects.find(({ key }) => key.group === 'networking.istio.io' && key.kind === 'Gateway' && `${key.namespace}/${key.name}` === whole);
    if (gateway === undefined)
        return [];
    const selector = (0,fields/* textMapAt */.Pf)(gateway.content, 'spec', 'selector');
    return (0,workloads/* findWorkloads */.c7)(state)
        .filter(({ labels }) => Object.keys(selector).length > 0 && (0,selector_index/* selects */.ko)(selector, labels))
        .map((workload) => `${workload.namespace}/${(0,workloads/* serviceAccountOf */.gw)(workload.podSpec)}`);
};
const gatewayAccounts = ({ context: { state } }, namespace, name) => state.objects
    .filter(({ key }) => key.group === 'gateway.networking.k8s.io' &&
    key.kind === 'Gateway' &&
    key.namespace === namespace &&
    key.name === name)
    .map((gateway) => `${namespace}/${(0,attachment/* gatewayAccount */.m6)(gateway)}`);

// EXTERNAL MODULE: ./src/importers/airflow/component-calls.ts
var component_calls = __webpack_require__(26091);
// EXTERNAL MODULE: ./src/mesh/resolve/ports.ts
var ports = __webpack_require__(7958);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
;// CONCATENATED MODULE: ./src/rules/airflow/release.ts







const known = new WeakMap();
/** Every Airflow of a state, found once for all rules about it. */
const releasesOf = (context) => {
    let found = known.get(context);
    if (found === undefined)
        known.set(context, (found = findReleases(context)));
    return found;
};
const ofNamespaces = new WeakMap();
const findReleases = (context) => {
    // Most states hold no Airflow at all.
    const runners = ['Deployment', 'StatefulSet'].flatMap((kind) => (0,objects_of_kind/* objectsOfKindName */.jO)(context.state, kind));
    if (!runners.some(({ content }) => mentionsScheduler(content)))
        return [];
    let byNamespace = ofNamespaces.get(context.state);
    if (byNamespace === undefined)
        ofNamespaces.set(context.state, (byNamespace = (0,group_by/* groupBy */.$)(context.state.objects, ({ key }) => key.namespace)));
    return [...byNamespace].flatMap(([namespace, objects]) => {
        // Most namespaces run no Airflow, and no rule looks further at them.
        if (!objects.some(({ content }) => mentionsScheduler(content)))
            return [];
        const inventory = (0,airflow_inventory/* takeInventory */.O1)(objects.map(({ content }) => content));
        return inventory === undefined ? [] : [place(context, namespace, objects, inventory)];
    });
};
const mentionsScheduler = (content) => {
    const kind = (0,fields/* textAt */.$6)(content, 'kind');
    return ((kind === 'Deployment' || kind === 'StatefulSet') &&
        (0,fields/* textAt */.$6)(content, 'spec', 'template', 'metadata', 'labels', 'component') === 'scheduler');
};
const place = (context, namespace, objects, inventory) => {
    const objectOf = new Map(objects.map((object) => [object.content, object]));
    const own = context.enforcements().filter(({ destination }) => destination.namespace === namespace);
    const counted = inventory.components.filter(({ name }) => name !== 'task pod' || (0,component_calls/* runs */.N)(inventory, 'Kubernetes'));
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
    const { callers } = (0,component_calls/* componentCalls */.l)(inventory, { owners: [] });
    return { context, namespace, inventory, components, objects, callers };
};
/** Equal labels, whatever else a controller adds to the pods. */
const isSame = (found, asked) => Object.keys(found).length === Object.keys(asked).length &&
    Object.entries(asked).every(([name, value]) => Object.hasOwn(found, name) && found[name] === value);
/** The proxy that decides about a port of a component's pods. */
const stageAt = ({ enforcements }, port) => enforcements.find(({ destination }) => destination.service === undefined && destination.port === port)?.stages[0];
const portsKnown = new WeakMap();
/** Ports of the Services that lead to components. */
const servicePortsOf = (release) => {
    let found = portsKnown.get(release);
    if (found === undefined)
        portsKnown.set(release, (found = findServicePorts(release)));
    return found;
};
const findServicePorts = ({ components, objects }) => {
    const services = new Map(objects.filter(({ key }) => key.group === '' && key.kind === 'Service').map((object) => [object.key.name, object]));
    return components.flatMap((component) => component.services.flatMap(({ name: title }) => {
        const service = services.get(title);
        return (0,fields/* objectsAt */.yR)(service?.content, 'spec', 'ports').flatMap((port, index) => service === undefined
            ? []
            : [
                {
                    service,
                    pointer: `/spec/ports/${index}`,
                    component,
                    name: (0,fields/* textAt */.$6)(port, 'name'),
                    number: (0,fields/* numberAt */.tk)(port, 'port') ?? 0,
                    target: (0,ports/* targetPortOf */.Kf)(port, component.podSpec),
                    udp: (0,fields/* textAt */.$6)(port, 'protocol') === 'UDP',
                    protocol: (0,ports/* protocolOf */.AT)(port),
                },
            ]);
    }));
};
/** The annotation says it; from 1.28 istiod asks for it where every kubelet is 1.33 or newer. */
const nativeOf = ({ annotations }, { major, minor, assumed }) => {
    const asked = annotations['sidecar.istio.io/nativeSidecar'];
    if (asked !== undefined)
        return asked === 'true' ? 'yes' : 'no';
    return assumed !== true && (major > 1 || minor >= 28) ? 'by kubelet' : 'no';
};
/** `"scheduler"`, `"worker" of StatefulSet/airflow-worker-pii` where several have the name. */
const titleOf = ({ components }, { name, from }) => components.filter((one) => one.name === name).length > 1 ? `${(0,rule/* shown */.S)(name)} of ${(0,rule/* shown */.S)(from)}` : (0,rule/* shown */.S)(name);

;// CONCATENATED MODULE: ./src/rules/airflow/exposure-flaws.ts






/** Where a JWT rule looks; without any of the three at `Authorization: Bearer` (RequestAuthentication's JWTRule). */
const readsAuthorization = (rule) => (0,fields/* objectsAt */.yR)(rule, 'fromHeaders').some((header) => (0,fields/* textAt */.$6)(header, 'name').toLowerCase() === 'authorization') ||
    ['fromHeaders', 'fromParams', 'fromCookies'].every((field) => (0,fields/* listAt */.gT)(rule, field).length === 0);
/** Airflow's own tokens stand in the header that a RequestAuthentication reads, and their issuer is none of its. */
const foreignTokens = (release) => {
    if (release.inventory.major !== 3)
        return [];
    const issuer = (0,airflow_inventory/* optionOf */.XD)(release.inventory.documents, 'api_auth', 'jwt_issuer') ?? '';
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
                text: `it reads the Authorization header at ${titleOf(release, component)}, where tasks and users bring Airflow's own tokens: each is answered with 401, "Jwt issuer is not configured", and every task fails`,
                remedy: 'let its selector leave the API servers out, let it read a header of its own (fromHeaders), or sign by a key pair (jwt_private_key_path) and add jwt_issuer as an issuer of its own',
                identity: [component.name],
            },
        ];
    });
};
/** Also as uvicorn decodes it before Airflow's mount of `/execution` sees it. */
const executions = ['/execution/task-instances/0/run', '/execution%2Ftask-instances/0/run'];
/** Identities of gateways that policies of the server name: by the words that gateways are named with. */
const namedGateways = (enforcement) => (enforcement.stages[0]?.allow ?? [])
    .flatMap(({ rules, object }) => (rules ?? [])
    .flatMap((rule) => (0,fields/* objectsAt */.yR)(rule, 'from'))
    .flatMap(({ source }) => [
    ...(0,fields/* textsAt */.i1)(source, 'principals').flatMap((text) => /\/ns\/([^/]+\/)sa\/(.+)$/.exec(text)?.slice(1).join('') ?? []),
    ...(0,fields/* textsAt */.i1)(source, 'serviceAccounts').map((text) => text.includes('/') ? text : `${object.key.namespace}/${text}`),
]))
    .filter((identity) => /gateway|ingress/.test(identity));
const mayExecute = ({ context: { settings } }, enforcement, identity) => {
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
const exposedExecution = (release) => {
    if (release.inventory.major !== 3)
        return [];
    const isSplit = release.components.some(({ name }) => name === 'execution-api-server');
    const serving = release.components.filter(({ name }) => name === (isSplit ? 'execution-api-server' : 'api-server'));
    return serving.flatMap((component) => exposedAt(release, component));
};
const exposedAt = (release, component) => {
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
                text: `the route leads a gateway to ${titleOf(release, component)} with every path, and its policies let it call /execution: who comes in from outside speaks as a task`,
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
            text: `policies let ${(0,rule/* shown */.S)(gateway)}, a gateway by its name, call /execution of ${titleOf(release, component)}: who comes in from outside speaks as a task`,
            remedy,
            identity: [component.name, gateway],
        },
    ];
};

// EXTERNAL MODULE: ./src/manifests/read-ini.ts
var read_ini = __webpack_require__(90027);
// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/rules/airflow/identity-flaws.ts






/** What a policy should be able to tell apart. Task pods do a worker's work; the split API servers are one program. */
const roleOf = ({ name, labels }) => {
    if (name === 'task pod' || name === 'worker')
        return `worker ${labels['worker-set'] ?? ''}`.trim();
    return name === 'execution-api-server' ? 'api-server' : name;
};
/** Components under one ServiceAccount, which no policy can tell apart. */
const sharedAccounts = ({ components }) => {
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
                remedy: 'give each component a ServiceAccount of its own in the chart’s values (COMPONENT.serviceAccount)',
                identity: [first.serviceAccount, ...roles],
            },
        ];
    });
};
/** Pods under a ServiceAccount that the manifests do not hold. */
const missingAccounts = ({ components, objects }) => {
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
const launchersEverywhere = ({ components, namespace, context }) => {
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
const isSecretName = (name) => /^(?:fernet_key|secret_key|jwt_secret|internal_api_secret_key)$|password$|client_secret$/.test(name);
/** An option by which Airflow is told where the value is: a command, or a secrets backend. */
const isReference = (name) => /_(?:cmd|secret)$/.test(name) && !isSecretName(name);
const holdsLogin = (value) => /:\/\/[^\s/@]*:[^\s/@]+@/.test(value) || /"password"\s*:\s*"[^"]+"/.test(value);
const isSecret = (name, value) => value !== '' && !isReference(name) && (isSecretName(name) || holdsLogin(value));
/** Secrets as plain text: in the ConfigMap, or as the value of an environment variable. None is ever shown. */
const plainSecrets = ({ components, objects }) => [
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
];
const isSecretVariable = (entry) => {
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
const refusedByNetworkPolicy = (release) => {
    const policies = release.objects.filter(({ key, content }) => key.group === 'networking.k8s.io' && key.kind === 'NetworkPolicy' && (0,network_policy/* holdsIn */.a5)(content, 'Ingress'));
    if (policies.length === 0)
        return [];
    return release.callers.flatMap(({ group, serviceAccount, calls }) => release.components
        .filter(({ name, serviceAccount: own }) => name === group && own === serviceAccount)
        .flatMap((caller) => calls.flatMap(({ service, port }) => servicePortsOf(release)
        .filter((one) => one.service.key.name === service && one.number === port)
        .flatMap((one) => refusal(release, policies, caller, one)))));
};
const refusal = (release, policies, caller, port) => {
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
            text: `${titleOf(release, caller)} calls ${titleOf(release, component)} at port ${target}, and this NetworkPolicy ${reason}: the network refuses what the mesh allows`,
            remedy: `let it in: from podSelector ${(0,rule/* shown */.S)(JSON.stringify({ component: caller.labels['component'] ?? caller.name }))}, port ${arrives}`,
            identity: [caller.from, component.from, String(target), reason],
        },
    ];
};

;// CONCATENATED MODULE: ./src/rules/airflow/port-flaws.ts




const at = ({ service, pointer, name, number }, text, remedy) => ({
    object: service,
    pointer,
    text,
    remedy,
    identity: [name, String(number)],
});
const portText = ({ service, number }) => `port ${number} of Service ${(0,rule/* shown */.S)(service.key.name)}`;
const webServers = new Set(['api-server', 'execution-api-server', 'webserver', 'flower']);
/** A port of a web server that declares no protocol: rules about paths hold at detected HTTP alone. */
const undeclaredPorts = (release) => servicePortsOf(release)
    .filter(({ component, protocol, udp }) => webServers.has(component.name) && protocol === 'AUTO' && !udp)
    .map((port) => at(port, `${portText(port)}, named ${(0,rule/* shown */.S)(port.name)}, declares no protocol: rules about paths of ${titleOf(release, port.component)} hold where Istio detects HTTP, and refuse every other connection`, `name the port ${(0,rule/* shown */.S)(`http-${port.name}`)} in the chart's values, or set appProtocol: http; leave the ports of logs as they are`));
/** UDP, which no proxy of the mesh carries. */
const datagrams = (release) => servicePortsOf(release)
    .filter(({ udp }) => udp)
    .map((port) => at(port, `${portText(port)} is UDP: no proxy of the mesh carries it, so it has neither mutual TLS nor a policy`, 'send metrics by OTLP instead (otelCollector.metricsEnabled: true), or govern the port by a NetworkPolicy'));
/** Whether a rule of the stage lets an identity in at a port. */
const letsIn = ({ allow }, port, isMeant) => allow.some(({ rules }) => (rules ?? []).some((rule) => {
    const to = (0,fields/* objectsAt */.yR)(rule, 'to').flatMap((one) => (0,fields/* textsAt */.i1)(one, 'operation', 'ports'));
    if (to.length > 0 && !to.includes(String(port)))
        return false;
    const from = (0,fields/* objectsAt */.yR)(rule, 'from').flatMap(({ source }) => [
        ...(0,fields/* textsAt */.i1)(source, 'principals'),
        ...(0,fields/* textsAt */.i1)(source, 'serviceAccounts'),
        ...(0,fields/* textsAt */.i1)(source, 'namespaces'),
    ]);
    return from.some(isMeant);
}));
const isMutual = (stage) => (stage?.proxy === 'sidecar' || stage?.proxy === 'ztunnel') && stage.mutualTls === 'STRICT';
/** Ports that Prometheus is asked to scrape and that nobody outside the mesh can reach. */
const unscraped = (release) => servicePortsOf(release)
    .filter(({ service, number, udp }) => !udp &&
    service.annotations['prometheus.io/scrape'] === 'true' &&
    service.annotations['prometheus.io/port'] === String(number))
    .flatMap((port) => {
    const stage = stageAt(port.component, port.target);
    if (!isMutual(stage) || port.target === undefined)
        return [];
    if (letsIn(stage, port.target, () => true))
        return [];
    return [
        at(port, `${portText(port)} asks to be scraped and takes mutual TLS only, and no rule names who may scrape it: a Prometheus outside of the mesh gets nothing`, `declare the call of a Prometheus in the mesh (import airflow --prometheus), or open this port alone: portLevelMtls PERMISSIVE and a rule for GET /metrics`),
    ];
});
/** KEDA asks the database how much there is to do, and is usually no workload of the mesh. */
const unscaled = (release) => {
    const databases = servicePortsOf(release).filter(({ component, name }) => (component.name === 'pgbouncer' || component.name === 'postgresql') && !/metrics/.test(name));
    const scaled = new Set(release.components.map(({ object }) => object.key.name));
    // A kind that nobody knows may lie in no namespace: what it scales says whose it is.
    return release.context.state.objects
        .filter(({ key }) => key.group === 'keda.sh' && key.kind === 'ScaledObject')
        .filter(({ key }) => key.namespace === release.namespace || key.namespace === '')
        .filter(({ content }) => scaled.has((0,fields/* textAt */.$6)(content, 'spec', 'scaleTargetRef', 'name')))
        .filter(({ content }) => (0,fields/* objectsAt */.yR)(content, 'spec', 'triggers').some((one) => (0,fields/* textAt */.$6)(one, 'type') === 'postgresql'))
        .flatMap((object) => {
        const refusing = databases.filter(({ component, target }) => {
            const stage = stageAt(component, target);
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
const renamedLogPorts = (release) => {
    const callable = (0,airflow_inventory/* optionOf */.XD)(release.inventory.documents, 'core', 'hostname_callable') ?? '';
    return servicePortsOf(release)
        .filter(({ target, protocol }) => (target === 8793 || target === 8794) && protocol === 'HTTP')
        .flatMap((port) => {
        const isNamed = port.component.from.startsWith('StatefulSet/') && !/host_ip|get_ip/.test(callable);
        if (isNamed)
            return [];
        return [
            at(port, `${portText(port)} is declared as HTTP, and logs of ${titleOf(release, port.component)} are asked for at the pod's address: routed by host names, such a request leaves the mesh without an identity`, 'leave the name of the log port as the chart has it, or run the workers as a StatefulSet with host names'),
        ];
    });
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(82834);
;// CONCATENATED MODULE: ./src/rules/airflow/proxy-flaws.ts






const nativeRemedy = 'annotate the pods with sidecar.istio.io/nativeSidecar: "true" (Kubernetes 1.29 and newer), or run the namespace in ambient mode';
const withSidecar = ({ components, context }) => components.flatMap((component) => {
    const native = nativeOf(component, context.settings.istioVersion);
    return component.proxy === 'sidecar' && native !== 'yes' ? [[component, native]] : [];
});
const unless = (native) => native === 'by kubelet' ? ' on every kubelet older than 1.33' : ' unless istiod makes native sidecars';
const severity = (native) => (native === 'by kubelet' ? { severity: 'low' } : {});
/** A pod that has to end keeps its classic sidecar running. */
const neverEnding = (release) => withSidecar(release)
    .filter(([{ ends }]) => ends)
    .map(([component, native]) => ({
    object: component.object,
    pointer: '',
    text: `pods of ${titleOf(release, component)} end their work and keep the sidecar running, so that they never complete${unless(native)}`,
    remedy: nativeRemedy,
    identity: [component.name, native],
    ...severity(native),
}));
/** Init containers that start before a classic sidecar: past the mesh, or into nothing. */
const beforeTheProxy = (release) => {
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
    const components = early.map(({ component }) => titleOf(release, component));
    return [
        {
            object: first.component.object,
            pointer: '',
            text: `${(0,list_names/* listNames */.Z)(names, 5)} of ${(0,list_names/* listNames */.Z)(components, 12)} run before the sidecar${unless(first.native)}: they have no identity${strict && database !== undefined ? `, and ${titleOf(release, database)} takes mutual TLS only` : ''}`,
            remedy: nativeRemedy,
            identity: [first.native, String(strict), ...components],
            ...severity(first.native),
        },
    ];
};
const holds = (config) => (0,fields/* member */.Dc)(config, 'holdApplicationUntilProxyStarts') === true;
const readConfig = (text) => {
    try {
        return (0,dist.parse)(text, { maxAliasCount: 100, prettyErrors: false });
    }
    catch {
        return undefined;
    }
};
const holdsEverywhere = ({ context: { state, settings } }) => state.objects.some(({ key, content }) => key.namespace === settings.rootNamespace &&
    (0,interest/* isMeshConfig */.Sl)(key.group, key.kind, key.name) &&
    holds((0,fields/* objectAt */.lJ)(readConfig((0,fields/* textAt */.$6)(content, 'data', 'mesh')), 'defaultConfig')));
/** First calls that meet a proxy which has not started. */
const unheld = (release) => {
    if (holdsEverywhere(release))
        return [];
    const early = withSidecar(release).filter(([{ annotations }]) => !holds(readConfig(annotations['proxy.istio.io/config'] ?? '')));
    const [first] = early;
    if (first === undefined)
        return [];
    const [component, native] = first;
    const names = early.map(([one]) => titleOf(release, one));
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
const bareWebServer = (release) => {
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
            text: `${titleOf(release, component)} runs without a proxy: it shows no identity at ${(0,list_names/* listNames */.Z)(out, 6)}, which refuse it where they take mutual TLS only${callers.length === 0 ? '' : `, and no policy says that ${(0,list_names/* listNames */.Z)(callers, 6)} alone may call it`}`,
            remedy: 'take sidecar.istio.io/inject: "false" off the pods',
            identity: [component.name],
        };
    });
};
const podPointer = (content) => (0,fields/* textAt */.$6)(content, 'kind') === 'Deployment' || (0,fields/* textAt */.$6)(content, 'kind') === 'StatefulSet' ? '/spec/template/metadata' : '';

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
        'A RequestAuthentication refuses Airflow’s own tokens',
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
        'Istio routes a declared HTTP port by host names. A request for a pod’s address is none of them and leaves as plaintext, which STRICT refuses.',
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
        'AIR-PORT',
        'low',
        'A web server’s port declares no protocol',
        'The chart’s port names say nothing to Istio, which detects the protocol of each connection. Rules about paths hold for HTTP alone.',
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
        'Under STRICT mutual TLS a Prometheus outside the mesh gets nothing, and the annotations of a Service do not merge metrics into the sidecar’s port.',
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
    find: (context) => releasesOf(context).flatMap(find),
}));
const airflowRuleIds = new Set(table.map(([id]) => id));


/***/ }),

/***/ 10281:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ shown)
/* harmony export */ });
/** A foreign value inside our own sentence. */
const shown = (value) => JSON.stringify(value);


/***/ })

};
