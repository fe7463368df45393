export const id = 5461;
export const ids = [5461];
export const modules = {

/***/ 85461:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ import_command),
  importAirflow: () => (/* binding */ importAirflow)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
;// CONCATENATED MODULE: ./src/importers/airflow/component-calls.ts
const has = ({ components }, name) => components.some((component) => component.name === name && component.services.length > 0);
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
/** Workers need the database for Celery's results, and in 2.x for the tasks themselves. */
const databaseUsers = (inventory) => inventory.components.filter(({ name, ends }) => {
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
const idOf = (release, { name, from, serviceAccount }) => `${release === '' ? 'airflow' : release}.${name === 'worker' || name === 'task pod' ? serviceAccount : name}${name === 'task pod' ? '.pods' : from.startsWith('CronJob/') && name === 'worker' ? '.cron' : ''}`.replace(/[^A-Za-z0-9_.-]/g, '-');
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

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
;// CONCATENATED MODULE: ./src/importers/airflow/inventory.ts






/** Objects of rendered manifests as they stand there; what is no object is left out. */
const documentsOf = (text) => (0,dist/* parseAllDocuments */.hR)(text, { maxAliasCount: 100, prettyErrors: false }).flatMap((document) => {
    const value = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
    return (0,json/* isJsonObject */.OW)(value) ? [value] : [];
});
const nameOf = (document) => (0,fields/* textAt */.$6)(document, 'metadata', 'name');
const kindOf = (document) => (0,fields/* textAt */.$6)(document, 'kind');
const templateOf = (document) => {
    switch (kindOf(document)) {
        case 'Deployment':
        case 'StatefulSet':
        case 'DaemonSet':
        case 'Job':
            return (0,fields/* objectAt */.lJ)(document, 'spec', 'template');
        case 'CronJob':
            return (0,fields/* objectAt */.lJ)(document, 'spec', 'jobTemplate', 'spec', 'template');
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
    const selector = (0,fields/* textMapAt */.Pf)(document, 'spec', 'selector');
    return Object.keys(selector).length > 0 && (0,selector_index/* selects */.ko)(selector, labels);
})
    .map((document) => ({
    name: nameOf(document),
    headless: (0,fields/* textAt */.$6)(document, 'spec', 'clusterIP') === 'None',
    ports: (0,fields/* objectsAt */.yR)(document, 'spec', 'ports').map((port) => ({
        number: (0,fields/* numberAt */.tk)(port, 'port') ?? 0,
        name: (0,fields/* textAt */.$6)(port, 'name'),
        udp: (0,fields/* textAt */.$6)(port, 'protocol') === 'UDP',
    })),
}))
    .sort((a, b) => (0,order/* byCodePoint */.H)(a.name, b.name));
const componentOf = (documents, template, from, ends) => {
    const labels = (0,fields/* textMapAt */.Pf)(template, 'metadata', 'labels');
    const name = componentName(labels);
    if (name === undefined)
        return [];
    const podSpec = (0,fields/* objectAt */.lJ)(template, 'spec');
    return [
        {
            name,
            from,
            labels,
            serviceAccount: (0,workloads/* serviceAccountOf */.gw)(podSpec),
            podSpec,
            annotations: (0,fields/* textMapAt */.Pf)(template, 'metadata', 'annotations'),
            ends,
            services: servicesFor(documents, labels),
        },
    ];
};
/** Pods that the scheduler makes for tasks: their template stands as text in the chart's ConfigMap. */
const podTemplates = (documents) => documents
    .filter((document) => kindOf(document) === 'ConfigMap')
    .flatMap((document) => {
    const text = (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(document, 'data'), 'pod_template_file.yaml');
    if (typeof text !== 'string')
        return [];
    const from = `pod template of ConfigMap/${nameOf(document)}`;
    return (documentsOf(text)
        .flatMap((template) => componentOf(documents, template, from, true))
        // Nobody calls them: logs of running pods go through the API server.
        .map((component) => ({ ...component, name: 'task pod', services: [] })));
});
/** `executor` of airflow.cfg, or the environment variable that stands for it, or what the components can only mean. */
const executorsOf = (documents, components) => {
    const said = documents.flatMap((document) => {
        const config = (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(document, 'data'), 'airflow.cfg');
        const line = typeof config === 'string' ? /^executor *= *(.+)$/m.exec(config)?.[1] : undefined;
        return line === undefined ? [] : [line];
    });
    const [first] = said;
    if (first !== undefined)
        return first.split(',').map((name) => name.trim());
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
            return componentOf(documents, template, `${kindOf(document)}/${nameOf(document)}`, ends);
        }),
        ...podTemplates(documents),
    ].sort((a, b) => (0,order/* byCodePoint */.H)(a.from, b.from));
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

;// CONCATENATED MODULE: ./src/importers/imported-calls.ts


/** Callers that run as one identity and differ share it: the file says so, since nothing else does. */
const withShared = (callers) => callers.map((caller) => {
    const same = callers.filter(({ serviceAccount, namespace }) => serviceAccount === caller.serviceAccount && namespace === caller.namespace);
    return new Set(same.map(({ calls }) => JSON.stringify(calls))).size > 1 ? { ...caller, shared: true } : caller;
});
/** The file of docs/schemas/calls.schema.json: the same bytes for the same input, and every comment our own words. */
const callsFileOf = ({ callers, notes }) => {
    const file = {
        version: 1,
        callers: [...withShared(callers)]
            .sort((a, b) => (0,order/* byCodePoint */.H)(a.id, b.id))
            .map((caller) => caller),
    };
    const said = notes.map((note) => `# ${note.replace(/[^\x20-\x7e]/g, '?')}\n`).join('');
    return `${said}${(0,dist/* stringify */.As)(file, { aliasDuplicateObjects: false, lineWidth: 0, compat: 'yaml-1.1' })}`;
};

// EXTERNAL MODULE: ./src/commands/command.ts
var command = __webpack_require__(53155);
// EXTERNAL MODULE: ./src/commands/outcome.ts
var outcome = __webpack_require__(28786);
;// CONCATENATED MODULE: ./src/commands/import.ts






/** `meshgate import airflow`: the calls of a rendered chart's components as a file of declared calls, on standard output. */
const importAirflow = async (ports, { manifests, gateway, prometheus, owners }) => {
    const { files } = await ports.readFolder(manifests);
    const inventory = takeInventory(files.flatMap((file) => documentsOf(file.text)));
    if (inventory === undefined)
        throw new problem/* Refusal */.P({
            code: 'IMPORT_NOTHING',
            message: `there is no Airflow in ${JSON.stringify(manifests)}`,
            where: { kind: 'input', name: '--manifests' },
            expected: 'the rendered chart: workloads with the labels tier: airflow and component',
            received: `${files.length} files`,
            remedy: 'Render the chart into a folder (`helm template`), and name that folder.',
        });
    const calls = componentCalls(inventory, {
        owners: owners.length === 0 ? ['airflow'] : owners,
        ...(gateway === undefined ? {} : { gateway }),
        ...(prometheus === undefined ? {} : { prometheus }),
    });
    await ports.print(callsFileOf(calls));
    return (0,outcome/* fine */.Bs)();
};
const systems = ['airflow'];
const identity = (name, value) => {
    if (value === undefined || /^[a-z0-9][-a-z0-9]*\/[a-z0-9][-a-z0-9.]*$/.test(value))
        return value;
    throw (0,command/* usage */.CI)(`\`--${name}\` is an identity`, 'NAMESPACE/SERVICEACCOUNT', value.slice(0, 100), `For example: --${name} istio-ingress/airflow-gateway-istio`);
};
const import_command = (0,command/* defineCommand */.NB)({
    flags: { manifests: command/* text */.Qq, gateway: command/* text */.Qq, prometheus: command/* text */.Qq, owner: command/* texts */.Te },
    words: 'SYSTEM',
    read: (given) => {
        const [system, ...more] = given.words;
        if (system === undefined || more.length > 0 || !systems.some((one) => one === system))
            throw (0,command/* usage */.CI)('`import` takes the name of a system', systems.join(', '), given.words.join(' ').slice(0, 100), 'For example: meshgate import airflow --manifests rendered');
        return {
            manifests: given.required('manifests', 'a folder of rendered manifests'),
            gateway: identity('gateway', given.text('gateway')),
            prometheus: identity('prometheus', given.text('prometheus')),
            owners: given.list('owner'),
        };
    },
    run: ({ offline }, question) => importAirflow(offline, question),
    printsAnswer: true,
    help: `meshgate import: what a system's own manifests say of who calls what, as declared calls

  helm template airflow apache-airflow/airflow -n airflow > rendered/airflow.yaml
  meshgate import airflow --manifests rendered --gateway istio-ingress/airflow-gateway-istio > calls.yaml

Reads executor, version, components, ServiceAccounts and ports from the rendered chart, pod templates in its ConfigMap
too, and prints a file for \`environments.NAME.calls\`. What stands beyond the mesh is said in its comments.

  --manifests DIR            the rendered chart
  --gateway NAMESPACE/SERVICEACCOUNT     identity of the gateway that users come through
  --prometheus NAMESPACE/SERVICEACCOUNT  identity of Prometheus, where it is in the mesh
  --owner NAME               owners of the callers (repeatable; default airflow)
  --json
`,
});


/***/ }),

/***/ 89381:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ isPodTemplate),
/* harmony export */   k: () => (/* binding */ holdsMeshParts)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const member = (value, name) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
const isContainer = (value) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && (typeof value['image'] === 'string' || typeof value['name'] === 'string');
/** A template is known by its shape: `spec.containers` is a list of containers. */
const isPodTemplate = (value) => {
    const containers = member(member(value, 'spec'), 'containers');
    return Array.isArray(containers) && containers.length > 0 && containers.every(isContainer);
};
/** Deeper than any kind nests its pods. */
const deepest = 12;
/**
 * Whether an object of a kind that nobody knows holds what decides in a mesh: a template of pods, or a MeshConfig for an
 * installation of Istio.
 */
const holdsMeshParts = (value, depth = 0) => {
    if (depth > deepest)
        return false;
    if (Array.isArray(value))
        return value.some((item) => holdsMeshParts(item, depth + 1));
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value))
        return false;
    if (isPodTemplate(value) || (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(member(value, 'meshConfig')))
        return true;
    return Object.values(value).some((inner) => holdsMeshParts(inner, depth + 1));
};


/***/ }),

/***/ 57473:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GA: () => (/* binding */ podTemplatesIn),
/* harmony export */   ZM: () => (/* binding */ templatePathOf),
/* harmony export */   ab: () => (/* binding */ podTemplatesOf)
/* harmony export */ });
/* harmony import */ var _manifests_pod_shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89381);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(78100);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);



/** Deeper than any kind nests its pods. */
const deepest = 12;
const gather = (value, path, out) => {
    if (path.length > deepest)
        return;
    if ((0,_manifests_pod_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isPodTemplate */ .K)(value)) {
        out.push({ path, template: value });
        return;
    }
    if (Array.isArray(value))
        value.forEach((item, at) => gather(item, [...path, String(at)], out));
    else if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_2__/* .isJsonObject */ .OW)(value))
        for (const [name, inner] of Object.entries(value))
            if (typeof inner === 'object' && inner !== null)
                gather(inner, [...path, name], out);
};
const found = new WeakMap();
/** Every template of pods in a value; of a kind that nobody knows as of a Deployment. */
const podTemplatesIn = (content) => {
    const known = found.get(content);
    if (known !== undefined)
        return known;
    const out = [];
    gather(content, [], out);
    found.set(content, out);
    return out;
};
/** Kinds that hold the template of something else, which runs the pods. */
const holdsForOthers = new Set(['ControllerRevision', 'PodTemplate', 'CustomResourceDefinition', 'ConfigMap', 'Secret']);
/** Where the usual kinds have their template, which need not be whole to be one. */
const templatePaths = new Map([
    ['apps/Deployment', ['spec', 'template']],
    ['apps/StatefulSet', ['spec', 'template']],
    ['apps/DaemonSet', ['spec', 'template']],
    ['apps/ReplicaSet', ['spec', 'template']],
    ['batch/Job', ['spec', 'template']],
    ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);
const templatePathOf = ({ group, kind }) => templatePaths.get(`${group}/${kind}`);
/** Templates from which an object itself makes pods: not the object as a whole, and not what it only stores. */
const podTemplatesOf = (object) => {
    const path = templatePathOf(object.key);
    if (path !== undefined)
        return [{ path, template: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, ...path) }];
    if (holdsForOthers.has(object.key.kind))
        return [];
    return podTemplatesIn(object.content).filter((found) => found.path.length > 0);
};


/***/ }),

/***/ 73776:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $6: () => (/* binding */ textAt),
/* harmony export */   Dc: () => (/* binding */ member),
/* harmony export */   Pf: () => (/* binding */ textMapAt),
/* harmony export */   VL: () => (/* binding */ indexedAt),
/* harmony export */   gT: () => (/* binding */ listAt),
/* harmony export */   i1: () => (/* binding */ textsAt),
/* harmony export */   lJ: () => (/* binding */ objectAt),
/* harmony export */   tk: () => (/* binding */ numberAt),
/* harmony export */   yR: () => (/* binding */ objectsAt)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(78100);

const nothing = Object.freeze(Object.create(null));
const none = Object.freeze([]);
/** A member of a parsed object, never one of its prototype: names come from hostile text. */
const member = (value, name) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(value) && Object.hasOwn(value, name) ? value[name] : undefined;
const memberAt = (value, path) => {
    let found = value;
    for (const name of path)
        found = member(found, name);
    return found;
};
/** The object at a path of names, or an empty one where there is none. */
const objectAt = (value, ...path) => {
    const found = memberAt(value, path);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(found) ? found : nothing;
};
/** The list at a path of names, or an empty one. */
const listAt = (value, ...path) => {
    const found = memberAt(value, path);
    return Array.isArray(found) ? found : none;
};
/** The objects of the list at a path. */
const objectsAt = (value, ...path) => listAt(value, ...path).filter((item) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item));
/** The same, each with the index at which it stands. */
const indexedAt = (value, ...path) => listAt(value, ...path).flatMap((item, index) => ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .OW)(item) ? [[item, index]] : []));
/** The strings of the list at a path. */
const textsAt = (value, ...path) => listAt(value, ...path).filter((item) => typeof item === 'string');
/** The string at a path, or `''`: protobuf's own default, so that missing and empty are one. */
const textAt = (value, ...path) => {
    const found = memberAt(value, path);
    return typeof found === 'string' ? found : '';
};
/** The map of strings at a path, as labels are. */
const textMapAt = (value, ...path) => {
    const found = objectAt(value, ...path);
    if (isTextMap(found))
        return found;
    const out = Object.create(null);
    for (const [name, text] of Object.entries(found))
        if (typeof text === 'string')
            out[name] = text;
    return out;
};
/** Texts alone, and no prototype: what was read can stand for itself. */
const isTextMap = (object) => {
    if (Object.getPrototypeOf(object) !== null)
        return false;
    for (const name of Object.keys(object))
        if (typeof object[name] !== 'string')
            return false;
    return true;
};
/** The whole number at a path; numbers written as text count, as protobuf reads them. */
const numberAt = (value, ...path) => {
    const found = memberAt(value, path);
    if (typeof found === 'number')
        return Number.isSafeInteger(found) ? found : undefined;
    return typeof found === 'string' && /^-?\d{1,15}$/.test(found) ? Number(found) : undefined;
};


/***/ }),

/***/ 8889:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c7: () => (/* binding */ findWorkloads),
/* harmony export */   gw: () => (/* binding */ serviceAccountOf),
/* harmony export */   hH: () => (/* binding */ labelsOfWorkloads)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73776);
/* harmony import */ var _coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(57473);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8889);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(45008);






/** Name of the ServiceAccount that pods run as (PodSpec: `serviceAccount` is its older name, `default` where it is missing). */
const serviceAccountOf = (podSpec) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(podSpec, 'serviceAccountName') || (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(podSpec, 'serviceAccount') || 'default';
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
const workloadsOf = (object) => (0,_coverage_pod_templates_js__WEBPACK_IMPORTED_MODULE_1__/* .podTemplatesOf */ .ab)(object).map(({ template }, index) => ({
    namespace: object.key.namespace,
    labels: withoutInstance((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(template, 'metadata', 'labels')),
    annotations: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(template, 'metadata', 'annotations'),
    podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(template, 'spec'),
    title: `${object.key.kind.toLowerCase()}/${object.key.name}${index === 0 ? '' : ` template ${index + 1}`}`,
    object,
    pods: [],
    alike: [],
}));
const isOwned = (object) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(object.content, 'metadata', 'ownerReferences').length > 0;
const podOf = (object) => ({
    namespace: object.key.namespace,
    labels: withoutInstance(object.labels),
    annotations: object.annotations,
    podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec'),
    title: `pod/${object.key.name}`,
    object,
    pods: [object],
    alike: [],
});
/** A Gateway of the Gateway API has pods that Istio itself makes; they exist without any object in the repository. */
const gatewayOf = (object) => {
    if (object.key.group !== 'gateway.networking.k8s.io' || object.key.kind !== 'Gateway')
        return undefined;
    const spec = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(object.content, 'spec');
    const gatewayClass = (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(spec, 'gatewayClassName');
    if (!gatewayClass.startsWith('istio'))
        return undefined;
    // `spec.addresses` names a Service whose pods somebody else runs.
    if ((0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .member */ .Dc)(spec, 'addresses') !== undefined)
        return undefined;
    const labels = Object.assign(Object.create(null), object.labels, (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textMapAt */ .Pf)(spec, 'infrastructure', 'labels'), {
        [_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .SQ]: object.key.name,
        'gateway.networking.k8s.io/gateway-class-name': gatewayClass,
    });
    return {
        namespace: object.key.namespace,
        labels,
        annotations: object.annotations,
        podSpec: (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectAt */ .lJ)(null),
        title: `gateway/${object.key.name}`,
        object,
        pods: [],
        alike: [],
    };
};
const identity = (workload) => `${workload.namespace}\n${Object.entries(workload.labels)
    .map(([name, value]) => `${name}=${value}`)
    .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)
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
        workloadsOfState.set(state, (found = gatherWorkloads(state)));
    return found;
};
/**
 * Workloads of a state: templates of the usual controllers, pods without one, and the pods that Istio makes for
 * Gateways. Two with the same labels are one to every policy, and are listed once.
 */
const gatherWorkloads = (state) => {
    const templates = [];
    const pods = [];
    for (const object of state.objects) {
        if (object.key.group === '' && object.key.kind === 'Pod')
            pods.push(object);
        // What something else owns, as a ReplicaSet or a Job, is its owner's business.
        else if (!isOwned(object))
            templates.push(...workloadsOf(object));
    }
    const templatesOf = new Map();
    for (const [namespace, list] of pods.length === 0 ? [] : group(templates, (template) => template.namespace))
        templatesOf.set(namespace, (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_4__/* .indexSelectors */ .xV)(list.filter((template) => Object.keys(template.labels).length > 0), (template) => template.labels));
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
    const withPods = templates.map((template) => ({ ...template, pods: evidence.get(template) ?? [] }));
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
    const byTitle = (left, right) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left.namespace, right.namespace) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_3__/* .byCodePoint */ .H)(left.title, right.title);
    for (const workload of [...withPods].sort(byTitle))
        add(workload);
    for (const workload of [...alone].sort(byTitle))
        add(workload);
    const known = [...seen.values()];
    for (const object of state.objects) {
        const made = gatewayOf(object);
        if (made !== undefined &&
            !known.some((workload) => workload.namespace === made.namespace && workload.labels[_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .SQ] === object.key.name))
            add(made);
    }
    return [...seen.values()].map((workload) => ({ ...workload, alike: alike.get(workload) ?? [] })).sort(byTitle);
};
/** Labels of what runs pods, by key of the object: also of those that share their labels with another. */
const labelsOfWorkloads = (state) => {
    const out = new Map();
    for (const object of state.objects) {
        if (isOwned(object))
            continue;
        const { group: of, kind } = object.key;
        const gateway = gatewayOf(object);
        const found = of === '' && kind === 'Pod' ? [podOf(object)] : gateway === undefined ? workloadsOf(object) : [gateway];
        found.forEach(({ namespace, labels }, index) => out.set(`${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .keyText */ .Pu)(object.key)} ${index}`, { namespace, labels }));
    }
    return out;
};


/***/ }),

/***/ 78100:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OW: () => (/* binding */ isJsonObject),
/* harmony export */   TL: () => (/* binding */ isSameJson),
/* harmony export */   qF: () => (/* binding */ parseJson)
/* harmony export */ });
const isJsonObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** undefined: the text is no JSON. */
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Equal values, written in the same order. */
const isSameJson = (left, right) => {
    if (left === right)
        return true;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        const [items, others] = [left, right];
        for (let at = 0; at < items.length; at++)
            if (!isSameJson(items[at], others[at]))
                return false;
        return true;
    }
    if (!isJsonObject(left) || !isJsonObject(right))
        return false;
    const [names, others] = [Object.keys(left), Object.keys(right)];
    if (names.length !== others.length)
        return false;
    for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (name === undefined || name !== others[at] || !isSameJson(left[name], right[name]))
            return false;
    }
    return true;
};


/***/ }),

/***/ 20989:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A2: () => (/* binding */ isWhollyRead),
/* harmony export */   Gv: () => (/* binding */ keyTitle),
/* harmony export */   Pu: () => (/* binding */ keyText),
/* harmony export */   n1: () => (/* binding */ isKnownAbsent),
/* harmony export */   rk: () => (/* binding */ readStatus)
/* harmony export */ });
/** `group/kind/namespace/name`, unambiguous because none of the four may hold a slash. */
const keyText = (key) => `${key.group}/${key.kind}/${key.namespace}/${key.name}`;
/** For people: `AuthorizationPolicy shop/orders`. */
const keyTitle = (key) => key.namespace === '' ? `${key.kind} ${key.name}` : `${key.kind} ${key.namespace}/${key.name}`;
const narrowest = (state, group, kind, namespace) => {
    const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope);
    return of(namespace) ?? of('*');
};
/** The status of the narrowest record for a kind and namespace. */
const readStatus = (state, group, kind, namespace) => narrowest(state, group, kind, namespace)?.status ?? 'not given';
/** Whether a cluster was asked for all objects of a kind: what is not among them does not exist. Files never tell that. */
const isWhollyRead = (state, group, kind, namespace) => {
    const read = narrowest(state, group, kind, namespace);
    return read?.status === 'complete' && read.by === undefined;
};
/** Whether an object that is not among those of a state does not exist: files of a repository say so of none but their own. */
const isKnownAbsent = (state, key) => {
    const read = narrowest(state, key.group, key.kind, key.namespace);
    return (read?.status === 'not installed' ||
        (read?.status === 'complete' && read.by !== 'files') ||
        state.absent?.has(keyText(key)) === true);
};


/***/ }),

/***/ 80936:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ byCodePoint)
/* harmony export */ });
/** Order of UTF-16 code units, as RFC 8785 sorts names: the same on every machine and in every locale. */
const byCodePoint = (left, right) => (left < right ? -1 : left > right ? 1 : 0);


/***/ })

};
