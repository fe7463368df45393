exports.modules = {

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







const parsed = function (text) { return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseAllDocuments */ .hR)(text, { maxAliasCount: 100, prettyErrors: false }) };
/** Where a document cannot be read. */
const flawOf = function (text) { return parsed(text).flatMap(({ errors }) => errors.map(({ pos }) => pos[0]))[0] };
/** Objects of rendered manifests as they stand there; what is no object is left out. */
const documentsOf = function (text) { return parsed(text).flatMap((document) => {
    const value = document.errors.length > 0 ? null : document.toJS({ maxAliasCount: 100 });
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .OW)(value) ? [value] : [];
}) };
const nameOf = function (document) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'metadata', 'name') };
const kindOf = function (document) { return (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'kind') };
const templateOf = function (document) {
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
const componentName = function (labels) {
    if (labels['app.kubernetes.io/name'] === 'postgresql')
        return 'postgresql';
    const isOurs = labels['tier'] === 'airflow' || (labels['app'] === 'airflow' && labels['release'] !== undefined);
    const name = isOurs ? labels['component'] : undefined;
    return name === 'web' ? 'webserver' : name;
};
const servicesFor = function (documents, labels) { return documents
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
    .sort((a, b) => (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH)(a.name, b.name)) };
const componentOf = function (documents, document, template, from, ends) {
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
const podTemplates = function (documents) { return documents
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
}) };
/** An option of `airflow.cfg` in the chart's ConfigMap. */
const optionOf = function (documents, section, name) { return documents
    .flatMap((document) => (0,_manifests_read_ini_js__WEBPACK_IMPORTED_MODULE_6__/* .readIni */ .$)((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(document, 'data', 'airflow.cfg')))
    .find((one) => one.section === section && one.name === name)?.value };
/** `executor` of airflow.cfg, or what the components can only mean. */
const executorsOf = function (documents, components) {
    const said = optionOf(documents, 'core', 'executor');
    if (said !== undefined)
        return said.split(',').map((name) => name.trim());
    const celery = components.some(({ name, ends }) => name === 'worker' && !ends);
    const pods = components.some(({ name }) => name === 'task pod');
    const found = [...(celery ? ['CeleryExecutor'] : []), ...(pods ? ['KubernetesExecutor'] : [])];
    return found.length > 0 ? found : ['LocalExecutor'];
};
/** Takes a rendered chart apart; undefined where no component of Airflow is in it. */
const takeInventory = function (documents) {
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
const callerIdOf = function (name) { return name
    .replace(/[^A-Za-z0-9_.-]/g, '-')
    .slice(0, 200)
    .replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, '') };
/** A call as the file writes it; a Service of the environment's own namespace by its name alone. */
const importedCall = function ({ service, port, methods, paths, exceptPaths, kind }) { return ({
    service: service.namespace === '' ? service.name : (0,_calls_declaration_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceTitle */ ._B)(service),
    port,
    ...(methods.length === 0 ? {} : { methods }),
    ...(paths.length === 0 ? {} : { paths }),
    ...(exceptPaths.length === 0 ? {} : { exceptPaths }),
    kind,
}) };
/** Callers of one ServiceAccount whose calls differ: no policy can tell them apart. */
const findSharing = function (callers) {
    const identities = (0,_ports_group_by_js__WEBPACK_IMPORTED_MODULE_3__/* .groupBy */ .$)(callers, ({ namespace = '', serviceAccount }) => `${namespace}/${serviceAccount}`);
    const differ = (group) => new Set(group.map(({ calls }) => JSON.stringify(calls))).size > 1;
    return new Set([...identities.values()].filter(differ).flat());
};
const refuseUnknown = function (callers, meant) {
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
const refuseSameIds = function (callers) {
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
const callsFileOf = function ({ callers, notes, shared = [] }) {
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


/***/ })

};
