export const id = 7163;
export const ids = [7163];
export const modules = {

/***/ 33568:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ composeStates),
  ye: () => (/* binding */ keepAges),
  Dk: () => (/* binding */ stateOfFolder)
});

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/manifests/kept-of-live.ts


/** Where an object says labels and annotations that decide: its own, and those of the pods that it makes. */
const ownPlace = ['metadata'];
const podPlace = ['spec', 'template', 'metadata'];
const placesOf = function ({ key }) { return key.group === 'apps' ? [ownPlace, podPlace] : [ownPlace] };
/** Istio's annotations decide; those of tools hold notes, one of them the whole object again. */
const staysAs = function (name, key) { return name === 'labels' || /(?:^|\.)istio\.io\//.test(key) };
const memberAt = function (content, path) {
    let at = content;
    for (const step of path) {
        const next = Object.hasOwn(at, step) ? at[step] : undefined;
        if (!(0,json/* isJsonObject */.OW)(next))
            return {};
        at = next;
    }
    return at;
};
/** The same content with one object in it put in another's place. */
const withMember = function (content, [step, ...rest], value) {
    if (step === undefined)
        return value;
    const inner = Object.hasOwn(content, step) ? content[step] : undefined;
    return { ...content, [step]: withMember((0,json/* isJsonObject */.OW)(inner) ? inner : {}, rest, value) };
};
/** What the live object says and no file does. */
const unsaid = function (live, files, place, name) {
    const said = new Set(files.flatMap(({ content }) => Object.keys(memberAt(content, [...place, name]))));
    return Object.fromEntries(Object.entries(memberAt(live.content, [...place, name])).filter(([key, value]) => typeof value === 'string' && !said.has(key) && staysAs(name, key)));
};
const textsOf = function (content, own, name) {
    const kept = memberAt(content, [...ownPlace, name]);
    const more = Object.entries(kept).flatMap(([key, value]) => typeof value === 'string' && !Object.hasOwn(own, key) ? [[key, value]] : []);
    return more.length === 0 ? own : { ...own, ...Object.fromEntries(more) };
};
/**
 * A file's object as it stands in the cluster once it is applied. An apply leaves every label and annotation of the live object
 * that no revision of the file says: `kubectl label namespace shop istio.io/use-waypoint=wp` outlives it. A key that one of
 * the two revisions says is the files' matter, and goes where the later one has it not. Pods are left out: what a live one
 * says besides is the injector's, and a new one is injected anew. An object that has nothing to keep stays the same value.
 */
const keepOfLive = function (live, revisions, object) {
    let { content } = object;
    for (const place of placesOf(object))
        for (const name of ['labels', 'annotations']) {
            const more = unsaid(live, revisions, place, name);
            if (Object.keys(more).length === 0)
                continue;
            const path = [...place, name];
            content = withMember(content, path, { ...memberAt(content, path), ...more });
        }
    return content === object.content
        ? object
        : {
            ...object,
            content,
            labels: textsOf(content, object.labels, 'labels'),
            annotations: textsOf(content, object.annotations, 'annotations'),
        };
};
/** What each of the files' objects keeps of the live one of its name; one of both revisions comes out once. */
const keptOfLive = function (live, files) {
    const standing = new Map(live.filter(({ key }) => key.kind !== 'Pod').map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const revisions = new Map();
    for (const object of files) {
        const key = (0,ports_object/* keyText */.Pu)(object.key);
        if (standing.has(key))
            revisions.set(key, [...(revisions.get(key) ?? []), object]);
    }
    const kept = new Map();
    for (const [key, objects] of revisions) {
        const found = standing.get(key);
        if (found !== undefined)
            for (const object of objects)
                kept.set(object, keepOfLive(found, objects, object));
    }
    return kept;
};

;// CONCATENATED MODULE: ./src/manifests/state.ts



/** In order of key. Most lists are already: the texts are written once, and sorted only where they must be. */
const inOrder = function (objects) {
    const texts = objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key));
    if (texts.every((text, at) => at === 0 || (0,order/* byCodePoint */.HH)(texts[at - 1] ?? '', text) <= 0))
        return objects;
    return objects
        .map((object, at) => ({ object, text: texts[at] ?? '' }))
        .sort((left, right) => (0,order/* byCodePoint */.HH)(left.text, right.text))
        .map(({ object }) => object);
};
/** What files hold of a kind is complete for what they are about, and never what a cluster holds. */
const record = function (group, kind, namespaced, status, by) { return ({
    group,
    kind,
    namespace: namespaced ? '*' : '',
    status,
    ...(status === 'complete' ? { by } : {}),
}) };
/** One record per kind, in order of group and kind. */
const recordsOf = function (kinds, objects, status, by) {
    const records = new Map();
    for (const kind of kinds) {
        if (kind.only !== undefined)
            continue;
        const title = `${kind.group}/${kind.kind}`;
        records.set(title, record(kind.group, kind.kind, kind.namespaced, status(title), by));
    }
    for (const { key } of firstOfKinds(objects)) {
        const title = `${key.group}/${key.kind}`;
        if (!records.has(title))
            records.set(title, record(key.group, key.kind, key.namespace !== '', status(title), by));
    }
    return [...records].sort(([a], [b]) => (0,order/* byCodePoint */.HH)(a, b)).map(([, value]) => value);
};
/**
 * The state that a folder describes.
 *
 * A folder given by hand (`--before DIR`, a snapshot) stands for a whole mesh: what it does not hold does not exist, so
 * every kind is `complete`. The comparison of two folders is about these folders, and says so.
 */
const stateOfFolder = function (objects, options) { return ({
    objects: inOrder(objects),
    reads: withIncomplete(recordsOf(options.kinds, objects, () => 'complete', 'folder'), options.incomplete ?? []),
}) };
const withIncomplete = function (reads, incomplete) { return [
    ...incomplete,
    ...reads.filter((read) => !incomplete.some(({ group, kind, namespace }) => group === read.group && kind === read.kind && namespace === read.namespace)),
] };
/** Objects of two folders: one that has no age in the second keeps the age it has in the first. */
const keepAges = function (from, objects) {
    if (from.length === 0)
        return objects;
    const ages = new Map();
    for (const object of from)
        if (object.creationTimestamp !== undefined)
            ages.set((0,ports_object/* keyText */.Pu)(object.key), object.creationTimestamp);
    return objects.map((object) => {
        const age = ages.get((0,ports_object/* keyText */.Pu)(object.key));
        return age === undefined || object.creationTimestamp === age ? object : { ...object, creationTimestamp: age };
    });
};
/**
 * Puts the repository's two revisions into the world around them.
 *
 * What base has and head has not is gone from `after`, live or not. A file has no age: an object keeps the creationTimestamp
 * that the world knows for its key, in both revisions, and what an apply leaves of the live object's labels and annotations.
 *
 * Read records, the same for all three states, so that a kind does not become unread because its last object is deleted:
 * - With a world they are the world's: files never make a kind complete. One exception: a kind that is `not installed`
 *   has no live objects, so with the files it is `complete`.
 * - Without a world a kind that base or head holds is `complete` (the repository is taken to hold all of it, which the
 *   comment says), and any other is `not given`: a repository of AuthorizationPolicies says nothing about EnvoyFilters.
 */
const composeStates = function (world, base, head, options) {
    const shared = new Set(base);
    const files = [...base, ...head.filter((object) => !shared.has(object))];
    const touched = new Set(world === undefined ? [] : files.map((object) => (0,ports_object/* keyText */.Pu)(object.key)));
    const rest = (world?.objects ?? []).filter((object) => !touched.has((0,ports_object/* keyText */.Pu)(object.key)));
    const live = world?.objects ?? [];
    const kept = keptOfLive(live, files);
    // A world shows the objects of files that nobody can read: they are there, or they are not.
    const reads = world === undefined
        ? withIncomplete(recordsWithoutWorld(options.kinds, files), options.incomplete ?? [])
        : recordsOfWorld(world, files);
    const state = (objects, others) => {
        // The two lists share what did not change.
        const same = new Set(objects);
        const applied = keepAges(live, objects.map((object) => kept.get(object) ?? object));
        const gone = others.filter((object) => !same.has(object));
        const own = gone.length === 0 ? new Set() : new Set(objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
        const absent = new Set(gone.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)).filter((key) => !own.has(key)));
        const absentLabels = labelsOnlyIn(gone, objects);
        return {
            objects: inOrder(rest.length === 0 ? applied : [...rest, ...applied]),
            reads,
            ...(absent.size === 0 ? {} : { absent }),
            ...(absentLabels.size === 0 ? {} : { absentLabels }),
        };
    };
    return { rest: { objects: inOrder(rest), reads }, before: state(base, head), after: state(head, base) };
};
/** Labels that objects have on the other side alone; of objects that one side has not at all, none. */
const labelsOnlyIn = function (others, objects) {
    const labelled = others.filter(({ labels }) => Object.keys(labels).length > 0);
    if (labelled.length === 0)
        return new Map();
    const own = new Map(objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    return new Map(labelled.flatMap(({ key, labels }) => {
        const here = own.get((0,ports_object/* keyText */.Pu)(key));
        const names = here === undefined ? [] : Object.keys(labels).filter((name) => !Object.hasOwn(here.labels, name));
        return names.length === 0 ? [] : [[(0,ports_object/* keyText */.Pu)(key), new Set(names)]];
    }));
};
const titlesOf = function (objects) { return new Set(firstOfKinds(objects).map(({ key }) => `${key.group}/${key.kind}`)) };
/** Many objects are of few kinds: the first of each run of one kind stands for it. */
const firstOfKinds = function (objects) { return objects.filter(({ key }, at) => {
    const last = objects[at - 1]?.key;
    return last?.kind !== key.kind || last.group !== key.group;
}) };
const recordsWithoutWorld = function (kinds, files) {
    const held = titlesOf(files);
    return recordsOf(kinds, files, (title) => (held.has(title) ? 'complete' : 'not given'), 'files');
};
const recordsOfWorld = function (world, files) {
    const held = titlesOf(files);
    return world.reads.map((read) => read.status === 'not installed' && held.has(`${read.group}/${read.kind}`)
        ? { ...read, status: 'complete' }
        : read);
};


/***/ }),

/***/ 77450:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  w: () => (/* binding */ resolveMesh)
});

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/resolve/destination-key.ts
var destination_key = __webpack_require__(92596);
// EXTERNAL MODULE: ./src/mesh/resolve/gateway-servers.ts
var gateway_servers = __webpack_require__(30821);
// EXTERNAL MODULE: ./src/ports/once.ts
var once = __webpack_require__(51747);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/mesh/resolve/interception.ts
var interception = __webpack_require__(29796);
// EXTERNAL MODULE: ./src/mesh/resolve/labels-at-start.ts + 1 modules
var labels_at_start = __webpack_require__(4302);
// EXTERNAL MODULE: ./src/mesh/resolve/label-classes.ts
var label_classes = __webpack_require__(83293);
// EXTERNAL MODULE: ./src/mesh/resolve/ports.ts
var ports = __webpack_require__(7958);
// EXTERNAL MODULE: ./src/mesh/resolve/stages.ts + 8 modules
var resolve_stages = __webpack_require__(47913);
;// CONCATENATED MODULE: ./src/mesh/resolve/places.ts












/** Workloads that no policy can tell apart, and before which not the same stands. */
const differingWorkloads = function (workload, proxies) {
    if (workload.alike.length === 0)
        return [];
    const shown = [workload, ...workload.alike].map((one) => {
        const { kind } = proxies.ofWorkload(one);
        return { title: one.title, met: JSON.stringify([kind, (0,interception/* interceptionOf */.k)(kind, one.annotations).text]) };
    });
    if (new Set(shown.map(({ met }) => met)).size === 1)
        return [];
    const titles = shown.map(({ title }) => title).sort(order/* byCodePoint */.HH);
    const identity = shown.map(({ title, met }) => `${title} ${met}`).sort(order/* byCodePoint */.HH);
    return [
        {
            code: 'WORKLOADS_DIFFER',
            what: `${titles.join(' and ')} in ${workload.namespace} have the same labels, and not the same stands before them`,
            identity: `alike:${(0,digest/* digestOf */.ol)(identity)}`,
            effect: 'anything',
        },
    ];
};
const protocolRivals = function (port) { return port.rivals.length === 0
    ? []
    : [
        {
            code: 'PORT_PROTOCOL_AGE',
            what: `${(0,ports/* titlesOf */.B7)([port.service, ...port.rivals])} give port ${port.port} different protocols, and none has an age yet`,
            identity: `protocol:${port.port}:${(0,ports/* titlesOf */.B7)([port.service, ...port.rivals])}`,
            effect: 'anything',
        },
    ] };
/** A Service that may select these pods by a label of running ones, where it would give a port another protocol. */
const startingServices = function (index, workload, { namespace, labels }) {
    const { podSpec } = workload;
    const known = (0,ports/* declaredPorts */.lA)(index.servicesOf(namespace, labels), podSpec);
    const starting = (0,labels_at_start/* servicesAtStart */.gH)(index.services.get(namespace) ?? [], labels, workload);
    return starting.flatMap(({ service, starts }) => {
        const differs = [...(0,ports/* declaredPorts */.lA)([service], podSpec).values()].some(({ port, protocol }) => known.get(port)?.protocol !== protocol);
        if (!differs)
            return [];
        return [
            {
                code: 'LABEL_OF_RUNNING_PODS',
                what: `${(0,ports/* titlesOf */.B7)([service])} selects by a label that pods get when they start, and gives a port of theirs a protocol of its own`,
                identity: `started:${(0,object/* keyText */.Pu)(service.key)}@${(0,digest/* objectDigest */.A2)(service)} ${starts}`,
                effect: 'anything',
            },
        ];
    });
};
const findPlace = function (resolution, { namespace, labels }, forced, pods) {
    const { state, index, proxies } = resolution;
    const workload = resolution.workloads().get((0,destination_key/* labelsKey */.jN)(namespace, labels));
    const running = workload ?? pods;
    const finding = running === undefined ? proxies.ofLabels(namespace, labels) : proxies.ofWorkload(running);
    if (forced === undefined && finding.assumption !== undefined)
        resolution.assume(finding.assumption);
    if (forced === undefined && finding.assumedSidecar)
        resolution.assumeSidecars(namespace);
    const proxy = forced ?? finding.kind;
    const podSpec = workload?.podSpec ?? (0,fields/* objectAt */.lJ)(null);
    const own = resolution.settingsOf(finding.revision);
    const unknowns = proxy === 'none' ? [] : [...own.unknowns, ...(finding.unknown === undefined ? [] : [finding.unknown])];
    const differing = workload === undefined ? [] : differingWorkloads(workload, proxies);
    const subject = { namespace, labels, proxy, services: [] };
    const build = () => (0,resolve_stages/* withUnknowns */.KR)((0,resolve_stages/* buildStage */.Zh)(state, index, own.settings, subject, running?.annotations ?? {}, 'client'), [
        ...unknowns,
        ...differing,
        ...(workload === undefined ? [] : (0,labels_at_start/* labelsAtStart */.x8)(state, subject, workload, own.settings)),
        ...(workload === undefined ? [] : startingServices(index, workload, subject)),
    ]);
    return {
        workload,
        settings: own.settings,
        unsaid: finding.unsaid === true,
        namespace,
        labels,
        proxy,
        forced: forced !== undefined,
        declared: (0,ports/* declaredPorts */.lA)(index.servicesOf(namespace, labels), podSpec),
        servers: proxy === 'gateway'
            ? (0,gateway_servers/* gatewayServers */.x1)({ namespace, labels, podSpec }, index.gateways, index.servicesOf(namespace, labels))
            : undefined,
        stage: (0,once/* once */.O)(build),
    };
};
/** Each place is found once. */
const findPlaces = function (resolution) {
    const places = new Map();
    return (namespace, labels, forced, pods) => {
        const key = `${forced ?? ''}${pods?.title ?? ''}${(0,destination_key/* labelsKey */.jN)(namespace, labels)}`;
        const known = places.get(key);
        if (known !== undefined)
            return known;
        const place = findPlace(resolution, { namespace, labels }, forced, pods);
        places.set(key, place);
        return place;
    };
};
/** A place at each of its ports: those that a server, a Service, a container or a setting names, and any other. */
const portsOfPlace = function (place, index) {
    const { workload, namespace, labels } = place;
    const out = new Map();
    const put = (port, protocol, title) => {
        if (!out.has(port))
            out.set(port, {
                namespace,
                labels,
                port,
                protocol,
                title,
                known: true,
                ...(workload === undefined ? {} : { workload: workload.title }),
            });
    };
    const title = workload?.title ?? 'workload';
    for (const server of place.servers?.values() ?? [])
        put(server.port, server.protocol, title);
    if (place.servers !== undefined && place.servers.size > 0)
        return [...out.values()];
    for (const declared of place.declared.values())
        put(declared.port, declared.protocol, `service ${declared.service.key.name}`);
    for (const port of (0,ports/* listedPorts */.So)(workload?.podSpec ?? (0,fields/* objectAt */.lJ)(null)))
        put(port, 'AUTO', title);
    for (const port of (0,resolve_stages/* mutualTlsAt */.VN)(index, place.settings.rootNamespace, place).ports.keys())
        put(port, 'AUTO', title);
    for (const port of (0,interception/* interceptionOf */.k)(place.proxy, workload?.annotations ?? {}).ports)
        put(port, 'AUTO', title);
    put(0, 'AUTO', title);
    return [...out.values()];
};
const unsaidOf = function ({ unsaid }) { return (unsaid ? { unsaid } : {}) };
/** Gateways and waypoints are instances of one, and have none; `forced` asks what one proxy alone would say. */
const isBehindWaypoints = function ({ proxy, forced }) { return !forced && proxy !== 'gateway' && proxy !== 'waypoint' };
/** What a workload's own address meets: its waypoint, where it has one, and its own proxy. */
const enforcementAtPlace = function (place, destination, selectors, waypoints) {
    const declared = place.declared.get(destination.port);
    const server = place.servers?.get(destination.port);
    // A port that no Service of a known workload declares is detected; of an unknown one the caller knows more.
    const protocol = server?.protocol ??
        declared?.protocol ??
        (place.workload !== undefined && destination.known ? 'AUTO' : destination.protocol);
    const stage = (0,resolve_stages/* stageAtPort */.x$)(place.stage(), destination.port, place.servers);
    const rivals = [
        ...(declared === undefined || server !== undefined ? [] : protocolRivals(declared)),
        ...(0,label_classes/* combinationsUnknown */.H1)(selectors, destination),
    ];
    const direct = rivals.length === 0 ? stage : { ...stage, unknowns: [...stage.unknowns, ...rivals] };
    const resolved = protocol === destination.protocol ? destination : { ...destination, protocol };
    const waypoint = isBehindWaypoints(place) ? waypoints.ofWorkload(place.namespace, place.labels) : undefined;
    return waypoint === undefined
        ? { destination: resolved, settings: place.settings, ...unsaidOf(place), stages: [direct] }
        : {
            ...waypoints.before(waypoint, undefined, { destination: resolved, settings: place.settings, direct }),
            ...unsaidOf(place),
        };
};

// EXTERNAL MODULE: ./src/ports/list-names.ts
var list_names = __webpack_require__(97523);
// EXTERNAL MODULE: ./src/mesh/resolve/index-state.ts
var index_state = __webpack_require__(15182);
// EXTERNAL MODULE: ./src/mesh/resolve/proxy-kind.ts
var proxy_kind = __webpack_require__(65045);
// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var resolve_settings = __webpack_require__(49529);
;// CONCATENATED MODULE: ./src/mesh/resolve/revision-settings.ts



const settingsText = function ({ extensionProviders, ...rest }) { return JSON.stringify([rest, [...extensionProviders].sort(([left], [right]) => (0,order/* byCodePoint */.HH)(left, right))]) };
const namedProviders = function (index) { return index.authorization.namespaces
    .flatMap((namespace) => index.authorization.inNamespace(namespace))
    .flatMap((object) => {
    const name = (0,fields/* objectAt */.lJ)(object.content, 'spec', 'provider')['name'];
    return typeof name === 'string' ? [name] : [];
}) };
/** Finds the settings of each revision of Istio; equal settings are one object. */
const findRevisionSettings = function (state, overrides, index, assume) {
    const revisions = new Map();
    return (revision) => {
        const known = revisions.get(revision);
        if (known !== undefined)
            return known;
        const read = (0,resolve_settings/* resolveSettings */.M)(state, overrides, revision);
        read.assumptions.forEach(assume);
        // Without a MeshConfig a provider that a policy names is taken for defined: it may then deny, but need not.
        const providers = new Map(namedProviders(index).map((name) => [name, 'grpc']));
        const settings = read.providersKnown ? read.settings : { ...read.settings, extensionProviders: providers };
        // Two revisions during an upgrade mostly differ in their version alone.
        const text = settingsText(settings);
        const equal = [...revisions.values()].find((one) => settingsText(one.settings) === text);
        const resolved = { settings: equal?.settings ?? settings, unknowns: read.unknowns };
        revisions.set(revision, resolved);
        return resolved;
    };
};

// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var resolve_workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/mesh/resolve/resolution.ts







const mostNames = 10;
const sidecarsAssumed = function (namespaces) {
    if (namespaces.length === 0)
        return [];
    const noun = namespaces.length === 1 ? 'namespace' : 'namespaces';
    return [
        `nothing says which proxy stands before workloads of ${noun} ${(0,list_names/* listNames */.Z)(namespaces, mostNames)}: a sidecar is assumed`,
    ];
};
const startResolution = function (state, overrides) {
    const index = (0,index_state/* indexState */.I)(state);
    const assumptions = new Set();
    const assume = (assumption) => void assumptions.add(assumption);
    const withoutProxy = new Set();
    let workloads;
    return {
        state,
        index,
        proxies: (0,proxy_kind/* findProxies */.G)(state),
        assumptions: () => [...assumptions, ...sidecarsAssumed([...withoutProxy].sort(order/* byCodePoint */.HH))].sort(order/* byCodePoint */.HH),
        settingsOf: findRevisionSettings(state, overrides, index, assume),
        workloads: () => (workloads ??= new Map((0,resolve_workloads/* findWorkloads */.c7)(state).map((workload) => [(0,destination_key/* labelsKey */.jN)(workload.namespace, workload.labels), workload]))),
        assume,
        assumeSidecars: (namespace) => void withoutProxy.add(namespace),
    };
};

// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var revisions = __webpack_require__(59960);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(45008);
// EXTERNAL MODULE: ./src/mesh/resolve/served.ts
var resolve_served = __webpack_require__(29553);
// EXTERNAL MODULE: ./src/ports/group-by.ts
var group_by = __webpack_require__(48961);
;// CONCATENATED MODULE: ./src/mesh/resolve/services.ts







/** Services and ServiceEntries by namespace, kind and name; of two with one name the first counts. */
const indexServed = function ({ index }) { return new Map([...[...index.services.values()].flat(), ...index.serviceEntries]
    .reverse()
    .map((object) => [`${object.key.namespace}/${(0,resolve_served/* servedOf */.p)(object).text}`, object])) };
const findBehind = function (resolution) {
    const namespaces = new Map();
    const indexOf = (namespace) => {
        if (namespaces.size === 0)
            for (const [name, list] of (0,group_by/* groupBy */.$)(resolution.workloads().values(), ({ namespace }) => namespace))
                namespaces.set(name, (0,selector_index/* indexLabels */.wp)(list.map(({ labels }) => labels), (labels) => labels));
        return namespaces.get(namespace);
    };
    return ({ selector, namespace }) => {
        if (selector === undefined)
            return [{}];
        const behind = indexOf(namespace)?.selectedBy(selector) ?? [];
        return behind.length === 0 ? [selector] : behind;
    };
};
const destinationsOf = function (resolution, labelsBehind, one, way) {
    const what = one.kind === 'Service' ? 'service' : 'service entry';
    return labelsBehind(one).flatMap((labels) => one.ports.map(({ port, protocol, target }) => {
        const targetPort = target(resolution.workloads().get((0,destination_key/* labelsKey */.jN)(one.namespace, labels))?.podSpec ?? (0,fields/* objectAt */.lJ)(null));
        return {
            namespace: one.namespace,
            labels,
            port,
            protocol,
            title: `${what} ${one.name} ${way}`,
            known: true,
            service: one.text,
            ...(targetPort === undefined ? {} : { targetPort }),
        };
    }));
};
/** The workload's own proxy, where the Service's port leads, and what it takes that port for. */
const directStage = function ({ destination, declared }, place) {
    const port = declared?.target(place.workload?.podSpec ?? (0,fields/* objectAt */.lJ)(null)) ?? destination.targetPort ?? destination.port;
    const protocol = place.servers?.get(port)?.protocol ?? place.declared.get(port)?.protocol ?? destination.protocol;
    const stage = {
        ...(0,resolve_stages/* stageAtPort */.x$)(place.stage(), port, place.servers),
        ...(port === destination.port ? {} : { port }),
        ...(protocol === destination.protocol ? {} : { protocol }),
    };
    return { stage, protocol };
};
/** Nothing of the mesh stands behind a ServiceEntry that selects no workload. */
const isElsewhere = function ({ one }) { return one?.kind === 'ServiceEntry' && one.selector === undefined };
/** Where the workload has a waypoint of its own, what addresses the Service passes that by (Z outbound.rs: build_request). */
const isPast = function (one, labelsBehind, waypoints) { return labelsBehind(one).some((labels) => waypoints.ofWorkload(one.namespace, labels) !== undefined) };
const findServices = function (resolution, placeAt, waypoints) {
    const { index } = resolution;
    const labelsBehind = findBehind(resolution);
    let served;
    const servedIn = (namespace, text) => {
        const object = (served ??= indexServed(resolution)).get(`${namespace}/${text}`);
        return object === undefined ? undefined : (0,resolve_served/* servedOf */.p)(object);
    };
    return {
        destinations: () => {
            if (!waypoints.mayBeMet())
                return [];
            return [...[...index.services.values()].flat(), ...index.serviceEntries].flatMap((object) => {
                const one = (0,resolve_served/* servedOf */.p)(object);
                if (waypoints.ofService(one) !== undefined)
                    return destinationsOf(resolution, labelsBehind, one, 'through its waypoint');
                return one.selector !== undefined && isPast(one, labelsBehind, waypoints)
                    ? destinationsOf(resolution, labelsBehind, one, 'past the waypoint of its workload')
                    : [];
            });
        },
        enforcementOf: (destination, text, forced) => {
            const { namespace, labels } = destination;
            const one = servedIn(namespace, text);
            const declared = one?.ports.find(({ port }) => port === destination.port);
            const addressed = {
                destination: declared === undefined ? destination : { ...destination, protocol: declared.protocol },
                one,
                declared,
            };
            const waypoint = one === undefined ? undefined : waypoints.ofService(one);
            if (forced === 'waypoint') {
                const through = waypoint?.name ?? { namespace, name: 'waypoint' };
                const { settings, stage } = waypoints.at(through, { ...(0,resolve_served/* servedName */.Z)(text), namespace }, destination.port);
                return { destination: addressed.destination, settings, stages: [stage] };
            }
            const place = placeAt(namespace, labels, undefined, destination.pods);
            const { stage, protocol } = directStage(addressed, place);
            const direct = isElsewhere(addressed) ? undefined : stage;
            if (waypoint !== undefined) {
                const behind = { destination: addressed.destination, settings: place.settings, direct };
                return { ...waypoints.before(waypoint, one, behind), ...unsaidOf(place) };
            }
            return {
                destination: { ...addressed.destination, protocol },
                settings: place.settings,
                ...unsaidOf(place),
                stages: direct === undefined ? [] : [direct],
            };
        },
    };
};

// EXTERNAL MODULE: ./src/ports/objects-of-kind.ts
var objects_of_kind = __webpack_require__(46799);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/callers.ts
var resolve_callers = __webpack_require__(38698);
// EXTERNAL MODULE: ./src/mesh/namespace-labels.ts
var namespace_labels = __webpack_require__(63344);
// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var resolve_version = __webpack_require__(91374);
;// CONCATENATED MODULE: ./src/mesh/resolve/waypoint-lookup.ts






const useWaypoint = 'istio.io/use-waypoint';
const waypointFor = 'istio.io/waypoint-for';
const inboundBinding = 'ambient.istio.io/waypoint-inbound-binding';
const forIngress = 'istio.io/ingress-use-waypoint';
const none = { kind: 'none' };
const own = function (labels, name) { return Object.hasOwn(labels, name) ? labels[name] : undefined };
/** What a label refers to (I ambient/waypoints.go: GetUseWaypoint); undefined where there is no label. An empty one refers to nothing. */
const refOf = function (labels, namespace) {
    const name = own(labels, useWaypoint);
    if (name === undefined || name === 'none')
        return name;
    return { name, namespace: own(labels, `${useWaypoint}-namespace`) ?? namespace };
};
/** The listener whose `allowedRoutes` count: the bound one, else that for HBONE (I ambient/waypoints.go: makeAllowedRoutes). */
const attachmentListener = function (gateway, gatewayClass) {
    const listeners = (0,fields/* objectsAt */.yR)(gateway.content, 'spec', 'listeners');
    const binding = own(gateway.annotations, inboundBinding) ?? own(gatewayClass?.annotations ?? {}, inboundBinding);
    const [protocol = '', port = ''] = binding?.split('/') ?? [];
    const bound = listeners.find((listener) => Number(port) > 0
        ? (0,fields/* numberAt */.tk)(listener, 'port') === Number(port)
        : protocol === 'PROXY' && (0,fields/* textAt */.$6)(listener, 'protocol') === 'istio.io/PROXY');
    return (bound ??
        listeners.find((listener) => (0,fields/* textAt */.$6)(listener, 'protocol') === 'HBONE' && (0,fields/* numberAt */.tk)(listener, 'port') === 15008));
};
/** An ExternalName is an alias, and a headless Service has no address that ztunnel could know it by: its pods are addressed. */
const isAddressed = function ({ key, content }) { return key.kind !== 'Service' ||
    ((0,fields/* textAt */.$6)(content, 'spec', 'type') !== 'ExternalName' && (0,fields/* textAt */.$6)(content, 'spec', 'clusterIP') !== 'None') };
const managed = new Set(['istio.io-mesh-controller', 'istio.io-eastwest-controller']);
/** Go's strconv.ParseBool, which Istio asks since 1.30; before it was `true` in any case. */
const isTrue = function (text, version) { return (0,resolve_version/* hasFix */.EQ)(version, [30, 0]) ? ['1', 't', 'T', 'TRUE', 'true', 'True'].includes(text) : text.toLowerCase() === 'true' };
const lookUpWaypoints = function (state) {
    const of = (group, kind) => new Map((0,objects_of_kind/* objectsOfKind */._c)(state, group, kind).map((object) => [`${object.key.namespace}/${object.key.name}`, object]));
    const [namespaces, gateways, classes] = [
        of('', 'Namespace'),
        of('gateway.networking.k8s.io', 'Gateway'),
        of('gateway.networking.k8s.io', 'GatewayClass'),
    ];
    const isAbsent = (group, kind, namespace, name) => (0,object/* isKnownAbsent */.n1)(state, { group, kind, namespace, name });
    /** Labels of a Namespace; undefined where it was not read. */
    const labelsOf = (name) => namespaces.get(`/${name}`)?.labels ?? (isAbsent('', 'Namespace', '', name) ? {} : undefined);
    const admits = (gateway, gatewayClass, namespace) => {
        const allowed = (0,fields/* objectAt */.lJ)(attachmentListener(gateway, gatewayClass), 'allowedRoutes', 'namespaces');
        switch ((0,fields/* textAt */.$6)(allowed, 'from')) {
            case 'All':
                return true;
            case 'Selector': {
                // A missing selector selects nothing (metav1.LabelSelectorAsSelector).
                if ((0,fields/* member */.Dc)(allowed, 'selector') === undefined)
                    return false;
                return (0,namespace_labels/* takesNamespace */.mV)((0,fields/* objectAt */.lJ)(allowed, 'selector'), namespace, namespaces.get(`/${namespace}`));
            }
            default:
                return gateway.key.namespace === namespace;
        }
    };
    const resolve = (waypoint, namespace, traffic) => {
        const gateway = gateways.get(`${waypoint.namespace}/${waypoint.name}`);
        if (gateway === undefined) {
            const { name } = waypoint;
            if (name === '' || isAbsent('gateway.networking.k8s.io', 'Gateway', waypoint.namespace, name))
                return none;
            // Of a Gateway that was not read, the usual one is taken: for Services.
            return traffic === 'service' ? { kind: 'waypoint', waypoint, assumed: true, unknowns: [] } : none;
        }
        const className = (0,fields/* textAt */.$6)(gateway.content, 'spec', 'gatewayClassName');
        const gatewayClass = classes.get(`/${className}`);
        const serves = own(gateway.labels, waypointFor) ?? own(gatewayClass?.labels ?? {}, waypointFor) ?? 'service';
        if (serves !== 'all' && serves !== traffic)
            return none;
        const admitted = admits(gateway, gatewayClass, namespace);
        if (admitted === false)
            return none;
        const unknown = (code, what) => ({
            code,
            what,
            identity: `${code}:${(0,object/* keyTitle */.Gv)(gateway.key)}@${(0,digest/* digestOf */.ol)([className, namespace, what])}`,
            effect: 'anything',
        });
        return {
            kind: 'waypoint',
            waypoint,
            assumed: false,
            unknowns: [
                ...(className === 'istio-waypoint'
                    ? []
                    : [
                        unknown('WAYPOINT_CLASS', `${(0,object/* keyTitle */.Gv)(gateway.key)} is named as a waypoint and is of class ${className}, of which it is not known what it enforces`),
                    ]),
                ...(admitted === undefined
                    ? [
                        unknown('NAMESPACE_UNREAD', `${(0,object/* keyTitle */.Gv)(gateway.key)} serves namespaces by their labels, and those of ${namespace} were not read`),
                    ]
                    : []),
            ],
        };
    };
    /** `isOpen`: where no label says anything, one may stand in the cluster. */
    const lookUp = (labels, namespace, traffic, isOpen = false) => {
        const space = labelsOf(namespace);
        const ref = refOf(labels, namespace) ?? refOf(space ?? {}, namespace);
        if (ref !== undefined)
            return ref === 'none' ? none : resolve(ref, namespace, traffic);
        return space === undefined || isOpen ? { kind: 'unsaid' } : none;
    };
    const mayBeEnrolled = ({ key }) => {
        const space = namespaces.get(`/${key.namespace}`);
        return space !== undefined && [key, space.key].every((one) => (0,object/* mayBeLabelled */.oL)(state, one, useWaypoint));
    };
    return {
        ofService: (object) => managed.has(own(object.labels, 'gateway.istio.io/managed') ?? '') || !isAddressed(object)
            ? none
            : lookUp(object.labels, object.key.namespace, 'service', mayBeEnrolled(object)),
        ofWorkload: (namespace, labels) => lookUp(labels, namespace, 'workload'),
        isForIngress: (object, version) => {
            const text = own(object.labels, forIngress) ?? own(labelsOf(object.key.namespace) ?? {}, forIngress);
            return text !== undefined && isTrue(text, version) && isAddressed(object);
        },
    };
};

;// CONCATENATED MODULE: ./src/mesh/resolve/waypoints.ts








/** A waypoint and what stands behind it are compared under one set of settings; of two revisions there are two. */
const withRivalRevision = function (stage) { return ({
    ...stage,
    unknowns: [
        ...stage.unknowns,
        {
            code: 'REVISION_UNKNOWN',
            what: 'a waypoint and the workload behind it belong to different revisions of Istio',
            identity: 'revision:waypoint',
            effect: 'anything',
        },
    ],
}) };
const serviceRefs = function (object) { return (0,attachment/* targetOf */.$r)(object)
    .refs.filter(attachment/* isServiceRef */.LH)
    .map(({ kind, name }) => `${kind}/${name}`) };
/** What some policy names as its target, `kind/namespace/name`. */
const targetedServices = function (index) {
    const out = new Set();
    for (const one of [index.authorization, index.request])
        for (const namespace of one.namespaces)
            for (const ref of one.inNamespace(namespace).flatMap((object) => serviceRefs(object)))
                out.add(ref.replace('/', `/${namespace}/`));
    return out;
};
/** Waypoints that serve Services, in order of name. */
const waypointsForServices = function ({ state }) { return (0,objects_of_kind/* objectsOfKind */._c)(state, 'gateway.networking.k8s.io', 'Gateway')
    .filter(({ labels, content }) => (0,fields/* textAt */.$6)(content, 'spec', 'gatewayClassName') === 'istio-waypoint' &&
    labels[waypointFor] !== 'workload' &&
    labels[waypointFor] !== 'none')
    .sort((a, b) => (0,order/* byCodePoint */.HH)(a.key.name, b.key.name)) };
const namesWaypoint = function (resolution) { return ['Namespace', 'Service', 'ServiceEntry'].some((kind) => (0,objects_of_kind/* objectsOfKindName */.jO)(resolution.state, kind).some(({ labels, content }) => Object.hasOwn(labels, useWaypoint) ||
    // A selector stands for the labels of workloads that are not known.
    (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(content, 'spec', 'selector'), useWaypoint) !== undefined ||
    (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(content, 'spec', 'workloadSelector', 'labels'), useWaypoint) !== undefined)) || [...resolution.workloads().values()].some(({ labels }) => Object.hasOwn(labels, useWaypoint)) };
/** Keeps what a question was answered the first time. */
const remember = function (find) {
    const known = new Map();
    return (key) => {
        if (!known.has(key))
            known.set(key, find(key));
        return known.get(key);
    };
};
const metOf = function (found) { return found.kind === 'waypoint' ? { name: found.waypoint, assumed: found.assumed, unknowns: found.unknowns } : undefined };
/** The waypoint's own ServiceAccount, as its peers see it: its pods are made by Istio. */
const principalOf = function ({ state }, { trustDomain }, waypoint) {
    const gateway = (0,objects_of_kind/* objectsOfKind */._c)(state, 'gateway.networking.k8s.io', 'Gateway').find(({ key }) => key.namespace === waypoint.namespace && key.name === waypoint.name);
    return `${trustDomain}/ns/${waypoint.namespace}/sa/${gateway === undefined ? waypoint.name : (0,attachment/* gatewayAccount */.m6)(gateway)}`;
};
const findWaypoints = function (resolution) {
    const { state, index, proxies } = resolution;
    const lookup = lookUpWaypoints(state);
    const targeted = (0,once/* once */.O)(() => targetedServices(index));
    const settingsOf = (waypoint) => resolution.settingsOf(proxies.ofLabels(waypoint.namespace, { [attachment/* gatewayNameLabel */.SQ]: waypoint.name }).revision);
    const stages = new Map();
    const stageOf = (waypoint, one) => {
        const key = [waypoint.namespace, waypoint.name, one?.kind ?? '', one?.namespace ?? '', one?.name ?? ''].join('/');
        const known = stages.get(key);
        if (known !== undefined)
            return known;
        const labels = { [attachment/* gatewayNameLabel */.SQ]: waypoint.name };
        const services = one === undefined ? [] : [{ kind: one.kind, namespace: one.namespace, name: one.name }];
        const subject = { namespace: waypoint.namespace, labels, proxy: 'waypoint', services };
        const settings = settingsOf(waypoint);
        const stage = (0,resolve_stages/* withUnknowns */.KR)((0,resolve_stages/* buildStage */.Zh)(state, index, settings.settings, subject, {}, 'client'), settings.unknowns);
        stages.set(key, stage);
        return stage;
    };
    const waypoints = (0,once/* once */.O)(() => waypointsForServices(resolution));
    const isNamed = (0,once/* once */.O)(() => namesWaypoint(resolution));
    const mayBeMet = (0,once/* once */.O)(() => isNamed() || targeted().size > 0 || waypoints().length > 0);
    /** Nothing that was read says a waypoint, and a policy waits for one, or one waits for Services: it is taken that it serves. */
    const assumeFor = (one) => {
        const here = waypoints().filter(({ key }) => key.namespace === one.namespace);
        const isTarget = targeted().has(`${one.kind}/${one.namespace}/${one.name}`);
        if (!isTarget && (here.length === 0 || isNamed()))
            return undefined;
        const title = `${one.kind} ${one.namespace}/${one.name}`;
        resolution.assume(isTarget
            ? `a policy has ${title} for its target, and nothing says which waypoint serves it: one is assumed`
            : `a waypoint stands beside ${title}, and nothing says whether it serves it: that is assumed`);
        const [only, ...others] = here;
        return only === undefined || others.length > 0
            ? { name: { namespace: one.namespace, name: 'waypoint' }, assumed: true, nameless: true, unknowns: [] }
            : { name: { namespace: only.key.namespace, name: only.key.name }, assumed: true, unknowns: [] };
    };
    const callers = remember((gatewaysThrough) => (0,resolve_callers/* findCallers */.Q)(resolution, gatewaysThrough));
    const at = (waypoint, one, port) => ({
        settings: settingsOf(waypoint).settings,
        stage: (0,resolve_stages/* stageAtPort */.x$)(stageOf(waypoint, one), port, undefined),
    });
    return {
        ofService: (one) => {
            const found = lookup.ofService(one.object);
            return found.kind === 'unsaid' ? assumeFor(one) : metOf(found);
        },
        ofWorkload: (namespace, labels) => metOf(lookup.ofWorkload(namespace, labels)),
        mayBeMet,
        at,
        before: (waypoint, one, { destination, settings, direct }) => {
            const { settings: its, stage } = at(waypoint.name, one, destination.port);
            const first = waypoint.unknowns.length === 0 ? stage : { ...stage, unknowns: [...stage.unknowns, ...waypoint.unknowns] };
            const peer = { principal: principalOf(resolution, its, waypoint.name) };
            const second = direct?.proxy === 'ztunnel' && waypoint.nameless !== true ? [{ ...direct, peer }] : [];
            const isRival = direct !== undefined && its !== settings;
            const mark = (way) => (isRival ? withRivalRevision(way) : way);
            const ways = callers(one !== undefined && lookup.isForIngress(one.object, its.istioVersion));
            return {
                destination,
                settings: its,
                stages: [first, ...second].map(mark),
                bypass: direct === undefined ? [] : [mark(direct)],
                ...(ways.length === 0 ? {} : { callers: ways }),
                ...(waypoint.assumed ? { assumedWaypoint: true } : {}),
            };
        },
    };
};

;// CONCATENATED MODULE: ./src/mesh/resolve.ts









const selectorsOf = function (resolution, settings) {
    const { index, proxies } = resolution;
    return {
        namespaces: index.namespaces,
        rootNamespace: settings.rootNamespace,
        indexes: [index.authorization, index.request, index.peer],
        workloads: () => [...resolution.workloads().values()],
        declaredPorts: (namespace, labels) => [
            ...(0,ports/* declaredPorts */.lA)(index.servicesOf(namespace, labels), (0,fields/* objectAt */.lJ)(null)).keys(),
        ],
        serverPorts: (namespace, labels) => {
            if (index.gateways.length === 0 || proxies.ofLabels(namespace, labels).kind !== 'gateway')
                return [];
            const pods = { namespace, labels, podSpec: (0,fields/* objectAt */.lJ)(null) };
            return [...(0,gateway_servers/* gatewayServers */.x1)(pods, index.gateways, index.servicesOf(namespace, labels)).keys()];
        },
    };
};
const resolveMesh = function (state, overrides) {
    const resolution = startResolution(state, overrides);
    const { settings } = resolution.settingsOf(revisions/* defaultRevision */.Te);
    const placeAt = findPlaces(resolution);
    const waypoints = findWaypoints(resolution);
    const services = findServices(resolution, placeAt, waypoints);
    const selectors = selectorsOf(resolution, settings);
    let listed;
    const destinations = () => (listed ??= [
        ...[...resolution.workloads().values()]
            .map((workload) => placeAt(workload.namespace, workload.labels))
            // A waypoint's own pods are met only on the way to a Service.
            .filter((place) => place.proxy !== 'waypoint')
            .flatMap((place) => portsOfPlace(place, resolution.index)),
        ...services.destinations(),
    ].sort(destination_key/* byDestination */.Q7));
    const enforcementOf = (destination, proxy) => destination.service !== undefined && (proxy === undefined || proxy === 'waypoint')
        ? services.enforcementOf(destination, destination.service, proxy)
        : enforcementAtPlace(placeAt(destination.namespace, destination.labels, proxy, destination.pods), destination, selectors, waypoints);
    return {
        state,
        overrides,
        settings,
        get assumptions() {
            return resolution.assumptions();
        },
        destinations,
        assumeEverywhere: () => {
            // What a place assumes is noted when it is listed; a waypoint's settings are looked up when it is met.
            const listed = destinations();
            if (!waypoints.mayBeMet())
                return;
            for (const destination of listed)
                if (destination.service !== undefined || waypoints.ofWorkload(destination.namespace, destination.labels))
                    enforcementOf(destination);
        },
        proxies: () => new Set(destinations().map(({ namespace, labels }) => placeAt(namespace, labels).proxy)),
        enforcementOf,
        selectors,
    };
};


/***/ }),

/***/ 83293:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ combinationsUnknown),
/* harmony export */   TH: () => (/* binding */ combinationsLabel),
/* harmony export */   bA: () => (/* binding */ labelClasses)
/* harmony export */ });
/* unused harmony export classLimit */
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20989);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29909);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80936);
/* harmony import */ var _attachment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8889);
/* harmony import */ var _peer_authentication_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(24593);
/* harmony import */ var _selector_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45008);






/** Classes of one namespace that are listed one by one; where there are more, one destination stands for the rest. */
const classLimit = 4096;
/** No label can have this name: it marks the destination that stands for combinations too many to list. */
const combinationsLabel = '*';
const textOf = function (labels) {
    const entries = Object.entries(labels);
    const [first] = entries;
    if (entries.length < 2)
        return first === undefined ? '' : `${first[0]}=${first[1]}`;
    return entries
        .map(([name, value]) => `${name}=${value}`)
        .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)
        .join(', ');
};
/** Both sets of labels on one workload; undefined where they contradict each other. */
const join = function (left, right) {
    for (const name of Object.keys(right))
        if (Object.hasOwn(left, name) && left[name] !== right[name])
            return undefined;
    return Object.assign(Object.create(null), left, right);
};
const selectorsOf = function (source, namespace) { return [...new Set([namespace, source.rootNamespace])].flatMap((from) => source.indexes.flatMap((index, kind) => {
    // A PeerAuthentication of the root namespace with a selector does nothing.
    if (kind === 2 && from === source.rootNamespace)
        return [];
    return index.inNamespace(from).flatMap((object) => {
        const target = (0,_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$r)(object);
        if (target.refs.length === 0)
            return [target.selector];
        return from === namespace
            ? target.refs.filter((ref) => ref.kind === 'Gateway').map((ref) => ({ [_attachment_js__WEBPACK_IMPORTED_MODULE_2__/* .gatewayNameLabel */ .SQ]: ref.name }))
            : [];
    });
})) };
/** The name that most selectors use: two that give it different values cannot meet on one workload. */
const commonName = function (selectors) {
    const count = new Map();
    for (const selector of selectors)
        for (const name of Object.keys(selector))
            count.set(name, (count.get(name) ?? 0) + 1);
    return [...count].sort((left, right) => right[1] - left[1] || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH)(left[0], right[0]))[0]?.[0] ?? '';
};
/** Every set of labels that a choice of compatible selectors asks for, the empty one first; undefined beyond the limit. */
const closure = function (selectors) {
    const pivot = commonName(selectors);
    const out = new Map([['', {}]]);
    // Sets by their value of the pivot; those without one can meet any selector.
    const shelves = new Map([[undefined, [{}]]]);
    const valueOf = (labels) => (Object.hasOwn(labels, pivot) ? labels[pivot] : undefined);
    for (const selector of selectors) {
        const value = valueOf(selector);
        const candidates = value === undefined ? [...out.values()] : [...(shelves.get(undefined) ?? []), ...(shelves.get(value) ?? [])];
        for (const labels of candidates) {
            const joined = join(labels, selector);
            if (joined === undefined)
                continue;
            const text = textOf(joined);
            if (out.has(text))
                continue;
            if (out.size >= classLimit)
                return undefined;
            out.set(text, joined);
            const shelf = shelves.get(valueOf(joined));
            if (shelf === undefined)
                shelves.set(valueOf(joined), [joined]);
            else
                shelf.push(joined);
        }
    }
    return [...out.values()];
};
/** Port 0 stands for all others; nothing listens at these where both states say which servers a gateway has. */
const portsOfClass = function (before, after, namespace, labels) {
    const sources = before === after ? [after] : [before, after];
    const servers = sources.map((source) => source.serverPorts(namespace, labels));
    if (servers.every((ports) => ports.length > 0))
        return new Set(servers.flat());
    return new Set([0, ...servers.flat(), ...sources.flatMap((source) => portsOf(source, namespace, labels))]);
};
const portsOf = function (source, namespace, labels) {
    const objects = [...new Set([namespace, source.rootNamespace])].flatMap((from) => source.indexes[2].selecting(from, labels));
    const { ports } = (0,_peer_authentication_js__WEBPACK_IMPORTED_MODULE_3__/* .resolveMutualTls */ .G)(objects, source.rootNamespace, { namespace, labels });
    return [...ports.keys(), ...source.declaredPorts(namespace, labels)];
};
const workloadsByNamespace = function (sources) {
    const out = new Map();
    for (const workload of sources.flatMap((source) => source.workloads())) {
        const list = out.get(workload.namespace);
        if (list === undefined)
            out.set(workload.namespace, [workload.labels]);
        else
            list.push(workload.labels);
    }
    return out;
};
const listed = function (before, after, namespace, labels, combined = false) {
    const text = textOf(labels);
    const title = text === '' ? `any other workload in ${namespace}` : `any workload with ${text} in ${namespace}`;
    return [...portsOfClass(before, after, namespace, labels)].map((port) => ({
        namespace,
        labels,
        port,
        protocol: 'AUTO',
        title,
        known: false,
        ...(combined ? { combined } : {}),
    }));
};
/** Where every selector asks for one label, and all for the same: no two can meet, and one glance says who has it. */
const classesOfOneName = function (selectors, workloads) {
    if (selectors.length >= classLimit)
        return undefined;
    const [first] = selectors;
    const [name] = first === undefined ? [] : Object.keys(first[1]);
    if (name === undefined)
        return [{}];
    const isOfName = ([, selector]) => Object.hasOwn(selector, name) && Object.keys(selector).length === 1;
    if (!selectors.every(isOfName))
        return undefined;
    const taken = new Set(workloads.map((labels) => (Object.hasOwn(labels, name) ? labels[name] : undefined)));
    return [{}, ...selectors.map(([, selector]) => selector).filter((selector) => !taken.has(selector[name]))];
};
/**
 * For every namespace of either state, the classes of labels that some selector tells apart and no known workload is
 * in, and `any other workload`, each at port 0 and at the ports that a PeerAuthentication, a Service or a gateway's
 * server sets apart.
 */
const labelClasses = function (before, after) {
    const namespaces = [...new Set([...before.namespaces, ...after.namespaces])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH);
    const workloads = workloadsByNamespace(before === after ? [after] : [before, after]);
    return namespaces.flatMap((namespace) => {
        const selectors = [
            ...new Map([...selectorsOf(before, namespace), ...selectorsOf(after, namespace)]
                .filter((selector) => Object.keys(selector).length > 0)
                .map((selector) => [textOf(selector), selector])),
        ];
        const plain = classesOfOneName(selectors, workloads.get(namespace) ?? []);
        if (plain !== undefined)
            return plain.flatMap((labels) => listed(before, after, namespace, labels));
        const index = (0,_selector_index_js__WEBPACK_IMPORTED_MODULE_5__/* .indexSelectors */ .xV)(selectors, ([, selector]) => selector);
        // Which selectors a set of labels satisfies is all that policies can tell of it.
        const signature = (labels) => index
            .matching(labels)
            .map(([text]) => text)
            .join('\n');
        const taken = new Set((workloads.get(namespace) ?? []).map(signature));
        const all = selectors.map(([, selector]) => selector);
        const combined = closure(all);
        const classes = (combined ?? [{}, ...all]).filter((labels) => Object.keys(labels).length === 0 || !taken.has(signature(labels)));
        const single = new Set(['', ...selectors.map(([text]) => text)]);
        const destinations = classes.flatMap((labels) => listed(before, after, namespace, labels, !single.has(textOf(labels))));
        return combined === undefined ? [...destinations, combinationsOf(namespace)] : destinations;
    });
};
const combinationsOf = function (namespace) { return ({
    namespace,
    labels: { [combinationsLabel]: 'several selectors at once' },
    port: 0,
    protocol: 'AUTO',
    title: `workloads in ${namespace} that several selectors match`,
    known: false,
    combined: true,
}) };
/** Nothing can be proved of combinations that are not listed, unless nothing that could apply to them has changed. */
const combinationsUnknown = function (source, destination) {
    if (!Object.hasOwn(destination.labels, combinationsLabel))
        return [];
    const objects = [...new Set([destination.namespace, source.rootNamespace])]
        .flatMap((namespace) => source.indexes.flatMap((index) => index.inNamespace(namespace)))
        .map((object) => `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_0__/* .keyText */ .Pu)(object.key)}@${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .objectDigest */ .A2)(object)}`)
        .sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_4__/* .byCodePoint */ .HH);
    return [
        {
            code: 'TOO_MANY_LABEL_CLASSES',
            what: `selectors in ${destination.namespace} can meet on one workload in more than ${classLimit} ways`,
            identity: `classes:${destination.namespace}:${(0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(objects)}`,
            effect: 'anything',
        },
    ];
};


/***/ }),

/***/ 4302:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x8: () => (/* binding */ labelsAtStart),
  Tn: () => (/* binding */ maySelectAtStart),
  gH: () => (/* binding */ servicesAtStart)
});

// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(29909);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/manifests/generated-name.ts
var generated_name = __webpack_require__(25663);
// EXTERNAL MODULE: ./src/mesh/coverage/pod-templates.ts
var pod_templates = __webpack_require__(57473);
// EXTERNAL MODULE: ./src/mesh/resolve/workloads.ts
var workloads = __webpack_require__(36);
;// CONCATENATED MODULE: ./src/mesh/resolve/labels-of-running-pods.ts





const controllers = ['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet', 'Job', 'CronJob'];
const controllerOf = function ({ object: { key } }) { return ((0,pod_templates/* templatePathOf */.ZM)(key) === undefined ? undefined : controllers.find((kind) => kind === key.kind)) ?? 'other' };
/** Of a pod that nobody else was found for, the kind is all: another takes its place under another name. */
const titleOf = function ({ object: { key } }) { return key.group === '' && key.kind === 'Pod' ? 'Pod' : (0,generated_name/* lastingKey */.eP)(key) };
const hasName = function (name, value) { return (0,generated_name/* isGeneratedName */.d8)(name) ? value.startsWith((0,generated_name/* prefixOfGenerated */.bH)(name)) : name === value };
/** A label that these controllers give, and that another may give to whatever it makes. */
const byController = function (kinds, decides, decidesOthers = titleOf) { return (value, _, workload) => {
    if (workload === undefined)
        return '';
    const controller = controllerOf(workload);
    if (controller === 'other')
        return decidesOthers(workload);
    return kinds.includes(controller) ? decides(workload, controller, value) : undefined;
} };
/** Jobs of a CronJob are named after it and the minute; one that a person starts of it has any name. */
const jobName = byController(['Job', 'CronJob'], (workload, controller, value) => controller === 'CronJob' || hasName(workload.object.key.name, value) ? titleOf(workload) : undefined);
const numberAt = function (workload, ifMissing, ...path) {
    const last = path.at(-1) ?? '';
    const value = (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(workload.object.content, ...path.slice(0, -1)), last);
    return typeof value === 'number' ? value : ifMissing;
};
/** Pods beyond `replicas` may run too, where something scales; it counts all the same whether the files ask for this one. */
const ordinal = function (workload, text) {
    if (!/^(0|[1-9]\d*)$/.test(text))
        return undefined;
    const at = Number(text);
    const start = numberAt(workload, 0, 'spec', 'ordinals', 'start');
    if (at < start)
        return undefined;
    return at < start + numberAt(workload, 1, 'spec', 'replicas') ? 'a replica' : 'beyond the replicas';
};
const podIndex = byController(['StatefulSet'], (workload, _, value) => ordinal(workload, value));
const podName = byController(['StatefulSet'], (workload, _, value) => {
    const dash = value.lastIndexOf('-');
    const { name } = workload.object.key;
    if (!(0,generated_name/* isGeneratedName */.d8)(name) && value.slice(0, dash) !== name)
        return undefined;
    return ordinal(workload, value.slice(dash + 1));
});
const templateText = function ({ labels, annotations, podSpec }) { return (0,digest/* digestOf */.ol)([{ ...labels }, { ...annotations }, podSpec]) };
const nameAndTemplate = function (workload) { return `${titleOf(workload)} ${templateText(workload)}` };
/** Of what the template says alone: a hash is the same under another name. */
const byTemplate = function (...kinds) { return byController(kinds, templateText, nameAndTemplate) };
const byNameAndTemplate = function (...kinds) { return byController(kinds, nameAndTemplate, nameAndTemplate) };
/** Where pods run: of a node, which the scheduler chooses of what the template says. */
const byNode = function (_, __, workload) { return workload === undefined
    ? ''
    : (0,digest/* digestOf */.ol)(['nodeName', 'nodeSelector', 'affinity', 'topologySpreadConstraints', 'schedulerName'].map((name) => (0,fields/* member */.Dc)(workload.podSpec, name) ?? null)) };
/** What the template says in one of these labels, of which the first is taken. */
const valuesOf = function (labels, ...names) { return names.flatMap((name) => (Object.hasOwn(labels, name) ? (labels[name] ?? []) : [])) };
/** Where no label says it, it is the name of what runs the pods. */
const canonicalName = function (value, labels, workload) {
    const said = valuesOf(labels, 'app.kubernetes.io/name', 'app');
    if (said.length > 0)
        return said.includes(value) ? '' : undefined;
    if (workload === undefined)
        return '';
    switch (controllerOf(workload)) {
        case 'Deployment':
        case 'StatefulSet':
        case 'DaemonSet':
        case 'Job':
            return hasName(workload.object.key.name, value) ? '' : undefined;
        case 'ReplicaSet':
        case 'CronJob':
        case 'other':
            return titleOf(workload);
    }
};
const onlyWhere = function (isGiven) { return (value, labels) => isGiven(value, labels) ? '' : undefined };
const controlled = new Map([
    ['pod-template-hash', byTemplate('Deployment')],
    ['pod-template-generation', byTemplate('DaemonSet')],
    ['controller-revision-hash', byNameAndTemplate('StatefulSet', 'DaemonSet')],
    ['controller-uid', byNameAndTemplate('Job', 'CronJob')],
    ['batch.kubernetes.io/controller-uid', byNameAndTemplate('Job', 'CronJob')],
    ['statefulset.kubernetes.io/pod-name', podName],
    ['apps.kubernetes.io/pod-index', podIndex],
    ['batch.kubernetes.io/job-completion-index', byNameAndTemplate('Job', 'CronJob')],
]);
/**
 * Labels that a pod, or the proxy in it as istiod sees it, has when it runs, and which no template needs to hold. Of the injector
 * (I manifests/charts/istio-control/istio-discovery/files/injection-template.yaml), of istiod, which adds where a proxy runs
 * (I pilot/pkg/xds/ads.go: setTopologyLabels), and of the controllers of Kubernetes.
 */
const givenLabels = new Map([
    ['security.istio.io/tlsMode', onlyWhere((value) => value === 'istio')],
    ['service.istio.io/canonical-name', canonicalName],
    [
        'service.istio.io/canonical-revision',
        onlyWhere((value, labels) => {
            const said = valuesOf(labels, 'app.kubernetes.io/version', 'version');
            return said.length === 0 ? value === 'latest' : said.includes(value);
        }),
    ],
    ...[
        ...['topology.kubernetes.io/region', 'topology.kubernetes.io/zone', 'kubernetes.io/hostname'],
        ...['topology.istio.io/subzone', 'topology.istio.io/cluster', 'topology.istio.io/network'],
    ].map((name) => [name, byNode]),
    ['job-name', jobName],
    ['batch.kubernetes.io/job-name', jobName],
    ['jobset.sigs.k8s.io/jobset-name', byController([], () => undefined)],
    ...[...workloads/* instanceLabels */.jh].map((name) => [name, controlled.get(name) ?? byNameAndTemplate()]),
]);

;// CONCATENATED MODULE: ./src/mesh/resolve/labels-at-start.ts






/**
 * What decides whether a selector selects pods of these labels by what they have only when they run: undefined where it does not, or
 * does so by what their template says. An exact match is no question of this. Of labels that no known workload has, anything runs.
 */
const startOf = function (selector, labels, workload) {
    const decisive = [];
    for (const [name, value] of Object.entries(selector)) {
        if (Object.hasOwn(labels, name)) {
            if (labels[name] !== value)
                return undefined;
            continue;
        }
        const decides = givenLabels.get(name)?.(value, labels, workload);
        if (decides === undefined)
            return undefined;
        decisive.push(`${name} ${decides}`);
    }
    return decisive.length === 0 ? undefined : decisive.sort(order/* byCodePoint */.HH).join('\n');
};
/** The same of all that have these labels: where one starts as another, or a selector leaves one of them out, it is another answer. */
const startsOf = function (selector, labels, workload) {
    const starts = [workload, ...workload.alike].map((one) => startOf(selector, labels, one));
    if (starts.every((start) => start === undefined))
        return undefined;
    return (0,digest/* digestOf */.ol)([...new Set(starts.map((start) => start ?? 'not selected'))].sort(order/* byCodePoint */.HH));
};
const maySelectAtStart = function (selector, labels) { return startOf(selector, labels, undefined) !== undefined };
const selectorOf = function (object) {
    const spec = (0,fields/* objectAt */.lJ)(object.content, 'spec');
    switch (`${object.key.group}/${object.key.kind}`) {
        case 'security.istio.io/AuthorizationPolicy':
            // It is about logs alone.
            if ((0,fields/* textAt */.$6)(spec, 'action') === 'AUDIT')
                return {};
            return (0,attachment/* targetOf */.$r)(object).refs.length > 0 ? {} : (0,attachment/* targetOf */.$r)(object).selector;
        case 'security.istio.io/RequestAuthentication':
        case 'security.istio.io/PeerAuthentication':
        case 'extensions.istio.io/WasmPlugin':
        case 'extensions.istio.io/TrafficExtension':
            return (0,attachment/* targetOf */.$r)(object).refs.length > 0 ? {} : (0,attachment/* targetOf */.$r)(object).selector;
        case 'networking.istio.io/ProxyConfig':
            return (0,fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels');
        case 'networking.istio.io/EnvoyFilter':
        case 'networking.istio.io/Sidecar':
            return (0,fields/* textMapAt */.Pf)(spec, 'workloadSelector', 'labels');
        case 'networking.istio.io/Gateway':
            return (0,fields/* textMapAt */.Pf)(spec, 'selector');
        default:
            return {};
    }
};
const askingOf = new WeakMap();
/** Objects of Istio that ask for such a label; hardly any does. */
const findAsking = function (state) {
    const known = askingOf.get(state);
    if (known !== undefined)
        return known;
    const found = state.objects.flatMap((object) => {
        if (!object.key.group.endsWith('istio.io'))
            return [];
        const selector = selectorOf(object);
        return Object.keys(selector).some((name) => givenLabels.has(name)) ? [{ object, selector }] : [];
    });
    askingOf.set(state, found);
    return found;
};
/** An object that denies, or asks a provider, can only refuse more; an ALLOW lets in and, where it is the first, refuses the rest. */
const effectOf = function ({ key, content }) { return key.kind === 'AuthorizationPolicy' && ['DENY', 'CUSTOM'].includes((0,fields/* textAt */.$6)(content, 'spec', 'action'))
    ? 'only denies'
    : 'anything' };
/**
 * Objects whose selector may name the pods of a workload by a label that its template does not have. Of pods that nobody has seen,
 * all combinations of labels that policies ask for are judged anyway.
 */
const labelsAtStart = function (state, subject, workload, { rootNamespace }) { return (subject.proxy === 'none' ? [] : findAsking(state)).flatMap(({ object, selector }) => {
    // A Gateway selects pods of every namespace (PILOT_SCOPE_GATEWAY_TO_NAMESPACE is off by default).
    const isNear = object.key.kind === 'Gateway' ||
        object.key.namespace === subject.namespace ||
        object.key.namespace === rootNamespace;
    const starts = isNear ? startsOf(selector, subject.labels, workload) : undefined;
    if (starts === undefined)
        return [];
    const names = Object.keys(selector).filter((name) => givenLabels.has(name) && !Object.hasOwn(subject.labels, name));
    return [
        {
            code: 'LABEL_OF_RUNNING_PODS',
            what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} selects by ${names.sort(order/* byCodePoint */.HH).join(', ')}, which pods get when they start, and their template does not say`,
            identity: `started:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)} ${starts}`,
            effect: effectOf(object),
        },
    ];
}) };
/** The Services that may select these pods so, and give a port a protocol; one for each pod of a StatefulSet is a habit. */
const servicesAtStart = function (services, labels, workload) { return services.flatMap((service) => {
    const starts = startsOf((0,fields/* textMapAt */.Pf)(service.content, 'spec', 'selector'), labels, workload);
    return starts === undefined ? [] : [{ service, starts }];
}) };


/***/ }),

/***/ 29553:
/***/ (function (module, __unused_webpack_exports, __webpack_require__) {

__webpack_require__.later(29553, module.exports, ["Z","p"], "./later-mesh.cjs")

/***/ }),

/***/ 49529:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46799);
/* harmony import */ var _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(11402);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73776);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(59960);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91374);








const defaultRoot = 'istio-system';
const normalizations = new Map([
    ['', 'BASE'],
    ['DEFAULT', 'BASE'],
    ['NONE', 'NONE'],
    ['BASE', 'BASE'],
    ['MERGE_SLASHES', 'MERGE_SLASHES'],
    ['DECODE_AND_MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'],
]);
const readMeshConfig = function (object) {
    const unreadable = (received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
        code: 'MESH_CONFIG_UNREADABLE',
        message: `The MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(object.key)} cannot be read`,
        where: object.locate('/data/mesh'),
        expected: 'a YAML map under the key `mesh`',
        received,
        remedy: 'Fix the ConfigMap: istiod cannot read it either and keeps its last good settings.',
    });
    let config;
    try {
        config = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(object.content, 'data', 'mesh'), { maxAliasCount: 100, prettyErrors: false });
    }
    catch {
        throw unreadable('text that is not YAML');
    }
    if (config !== null && (typeof config !== 'object' || Array.isArray(config)))
        throw unreadable('another value');
    return config;
};
/** istiod's own image, the only place in a cluster that says its patch version; of another revision, where its own is not there. */
const runningVersion = function (state, revision) {
    const candidates = _coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOfIstiod */ .zl.flatMap((kind) => (0,_ports_objects_of_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .objectsOfKindName */ .jO)(state, kind));
    const versions = candidates.flatMap((object) => {
        const { key, content, labels } = object;
        if (!(0,_coverage_control_plane_js__WEBPACK_IMPORTED_MODULE_4__/* .isIstiod */ .jj)(object))
            return [];
        const named = Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined;
        const own = named === undefined ? key.name === istiodName(revision) : named === revision;
        for (const container of (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(content, 'spec', 'template', 'spec', 'containers')) {
            const tag = /^[^@]*:([^:/@]+)(?:@.*)?$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(container, 'image'))?.[1];
            const version = tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(tag);
            if (version !== undefined)
                return [{ own, version }];
        }
        return [];
    });
    return (versions.find(({ own }) => own) ?? versions[0])?.version;
};
const istiodName = function (revision) { return (revision === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te ? 'istiod' : `istiod-${revision}`) };
const providersOf = function (config) { return new Map((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(config, 'extensionProviders').map((provider) => [
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(provider, 'name'),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(provider, 'envoyExtAuthzHttp') !== undefined
        ? 'http'
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(provider, 'envoyExtAuthzGrpc') !== undefined
            ? 'grpc'
            : 'other',
])) };
/** Why there is no MeshConfig, before the name of its ConfigMap. */
const missing = {
    complete: 'MeshConfig was not found, there is no ConfigMap',
    'not installed': 'MeshConfig was not found, there is no ConfigMap',
    forbidden: 'MeshConfig was not read, this identity may not read ConfigMap',
    'not given': 'MeshConfig was not read, nothing that was read holds ConfigMap',
};
const chooseConfig = function (state, overrides, home, asked) {
    const maps = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .meshConfigs */ .rW)(state, home);
    const revision = maps.has(asked) ? asked : ((0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .taggedRevision */ .qq)(state, home, asked) ?? asked);
    const own = maps.get(revision);
    if (own !== undefined)
        return { revision, map: own };
    const [first, ...others] = maps;
    const name = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .meshConfigName */ .Jy)(revision);
    const refused = state.reads.some(({ kind, namespace, name: one, status }) => kind === 'ConfigMap' && namespace === home && one === name && status === 'forbidden');
    if (first === undefined)
        return {
            revision,
            map: undefined,
            assumption: `${missing[refused ? 'forbidden' : (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .readStatus */ .rk)(state, '', 'ConfigMap', home)]} ${home}/${name}: ${revision === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te ? '' : `an istiod of revision ${revision} is taken to be there, and `}Istio's defaults hold where the configuration says nothing else`,
        };
    const [firstRevision, map] = first;
    const texts = new Set([...maps.values()].map(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(content, 'data', 'mesh')));
    // An installation under a name of its own is the only one there is; of several, equal ones are as good as one.
    if (!refused && texts.size === 1)
        return asked === _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te && others.length === 0
            ? { revision: firstRevision, map }
            : {
                revision: firstRevision,
                map,
                assumption: `nothing says which revision of Istio ${asked} is: the MeshConfig of ${home}/${map.key.name} counts`,
            };
    if (overrides.trustDomain !== undefined || overrides.trustDomainAliases !== undefined)
        return {
            revision,
            map: undefined,
            assumption: `the MeshConfig of revision ${asked} was not read (${home}/${name}): what the configuration says under mesh holds`,
        };
    return {
        revision,
        map,
        unknown: {
            code: 'REVISION_UNKNOWN',
            what: refused
                ? `the MeshConfig ${home}/${name} of revision ${asked} may not be read`
                : `nothing says which revision of Istio ${asked} is, and ${[...maps.values()].map(({ key }) => key.name).join(' and ')} differ`,
            identity: `revision:${asked}`,
            effect: 'anything',
        },
    };
};
/**
 * MeshConfig where it is at hand, else the configuration's words, else Istio's defaults. Several revisions of Istio in one
 * mesh have a MeshConfig each; `asked` is a revision or a tag, as `istio.io/rev` names it.
 */
const resolveSettings = function (state, overrides, asked = _revisions_js__WEBPACK_IMPORTED_MODULE_6__/* .defaultRevision */ .Te) {
    const home = overrides.rootNamespace ?? defaultRoot;
    const { map, revision, assumption, unknown } = chooseConfig(state, overrides, home, asked);
    const assumptions = assumption === undefined ? [] : [assumption];
    const config = map === undefined ? undefined : readMeshConfig(map);
    const found = config ?? null;
    const running = runningVersion(state, revision);
    const told = overrides.istioVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(overrides.istioVersion);
    const wanted = overrides.askedVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .readVersion */ .$4)(overrides.askedVersion);
    const version = wanted ?? running ?? told ?? _version_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultVersion */ .U8;
    if (wanted === undefined && running === undefined && told === undefined)
        assumptions.push(`the version of Istio is not known: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_7__/* .versionText */ .KA)(_version_js__WEBPACK_IMPORTED_MODULE_7__/* .defaultVersion */ .U8)} is assumed`);
    const trustDomain = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'trustDomain');
    const normalization = (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'pathNormalization', 'normalization');
    const trustDomainAliases = config === undefined ? (overrides.trustDomainAliases ?? []) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textsAt */ .i1)(found, 'trustDomainAliases');
    return {
        assumptions,
        providersKnown: config !== undefined,
        versionKnown: [wanted, running, told].some((one) => one !== undefined),
        unknowns: unknown === undefined ? [] : [unknown],
        settings: {
            rootNamespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textAt */ .$6)(found, 'rootNamespace') || home,
            trustDomain: trustDomain || (config === undefined ? overrides.trustDomain : undefined) || 'cluster.local',
            trustDomainAliases,
            ...((config === undefined && overrides.trustDomain === undefined) || unknown !== undefined
                ? { anyTrustDomain: true }
                : {}),
            otherTrustDomains: (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .objectsAt */ .yR)(found, 'caCertificates').flatMap((authority) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .textsAt */ .i1)(authority, 'trustDomains')),
            pathNormalization: normalizations.get(normalization) ?? 'BASE',
            numTrustedProxies: Math.max(0, (0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .numberAt */ .tk)(found, 'defaultConfig', 'gatewayTopology', 'numTrustedProxies') ?? 0),
            ...((0,_fields_js__WEBPACK_IMPORTED_MODULE_5__/* .member */ .Dc)(found, 'enableAutoMtls') === false ? { plainByDefault: true } : {}),
            extensionProviders: providersOf(found),
            istioVersion: version,
        },
    };
};


/***/ })

};
