export const id = 3514;
export const ids = [3514];
export const modules = {

/***/ 19524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ readYesOrNo)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);

/** An input that is a yes or a no; nothing is no. Throws USAGE. */
const readYesOrNo = function (name, value) {
    if (value === undefined || value === 'true' || value === 'false')
        return value === 'true';
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'USAGE',
        message: `the input ${name} is a yes or a no`,
        where: { kind: 'input', name },
        expected: '`true` or `false`',
        received: value.slice(0, 100),
        remedy: `Write \`${name}: true\`, or leave it out.`,
    });
};


/***/ }),

/***/ 71133:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  command: () => (/* binding */ revoke_command),
  revoke: () => (/* binding */ revoke)
});

// EXTERNAL MODULE: ./src/apply/apply-plan.ts
var apply_plan = __webpack_require__(30718);
// EXTERNAL MODULE: ./src/command-line/command.ts + 1 modules
var command = __webpack_require__(70578);
// EXTERNAL MODULE: ./src/command-line/outcome.ts
var outcome = __webpack_require__(21690);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(12652);
// EXTERNAL MODULE: ./src/open/needed.ts
var needed = __webpack_require__(66923);
// EXTERNAL MODULE: ./src/open/open-writes.ts
var open_writes = __webpack_require__(22491);
// EXTERNAL MODULE: ./src/open/publish-live.ts
var publish_live = __webpack_require__(76874);
// EXTERNAL MODULE: ./src/open/read-world.ts + 1 modules
var read_world = __webpack_require__(59392);
// EXTERNAL MODULE: ./src/plan/applied-run.ts
var applied_run = __webpack_require__(88202);
// EXTERNAL MODULE: ./src/plan/environment-moves.ts
var environment_moves = __webpack_require__(37441);
// EXTERNAL MODULE: ./src/plan/plan-writes.ts
var plan_writes = __webpack_require__(13817);
// EXTERNAL MODULE: ./src/bindings/expiry.ts
var expiry = __webpack_require__(17963);
// EXTERNAL MODULE: ./src/errors/nearest.ts
var nearest = __webpack_require__(19113);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(80936);
// EXTERNAL MODULE: ./src/plan/known-bindings.ts
var known_bindings = __webpack_require__(64643);
;// CONCATENATED MODULE: ./src/plan/revoke/asked-bindings.ts




/** The environment's bindings that stand in the configuration, also those that have run out. */
const configuredIn = function ({ environment, configuration }) { return (configuration.after?.bindings ?? []).filter(({ environments }) => environments?.includes(environment.name) ?? true) };
/** Names of the bindings that go; undefined: all of the environment. */
const askedBindings = function (opened, asked) {
    switch (asked.kind) {
        case 'environment':
            return undefined;
        case 'bindings':
            return asked.names;
        case 'expired':
            return configuredIn(opened)
                .filter((binding) => (0,expiry/* hasExpired */.o)(binding, opened.today))
                .map(({ name }) => name);
    }
};
/**
 * A name that the environment never had is misspelt, and nothing is written for it. One that it had and has no more was taken
 * back before: that is no mistake. Where nothing remembers what was applied, only a person can tell.
 */
const unknownBindings = function (opened, bindings) {
    const { environment, world, hides } = opened;
    const { names, memory } = (0,known_bindings/* knownBindings */.u)(world.state, environment);
    const configured = configuredIn(opened).map(({ name }) => name);
    const unknown = (bindings ?? []).filter((name) => !names.has(name) && !configured.includes(name));
    if (memory !== 'whole')
        return { problems: [], doubtful: unknown };
    const problems = unknown.map((name) => {
        // On a public repository names that the cluster alone knows are not told.
        const near = (0,nearest/* nearest */.p)(name, hides ? configured : [...configured, ...[...names].sort(order/* byCodePoint */.HH)]);
        return {
            code: 'REVOKE_UNKNOWN',
            message: `environment ${JSON.stringify(environment.name)} never had a binding ${JSON.stringify(name)}, so nothing was written`,
            ...(near === undefined ? {} : { expected: near }),
            received: name.slice(0, 100),
            remedy: `${near === undefined ? '' : `Did you mean ${JSON.stringify(near)}? `}Name a binding that stands in the configuration, or one that was applied and has left it.`,
        };
    });
    return { problems, doubtful: [] };
};

// EXTERNAL MODULE: ./src/bindings/applyset-parent.ts
var applyset_parent = __webpack_require__(37761);
// EXTERNAL MODULE: ./src/bindings/names.ts
var bindings_names = __webpack_require__(61682);
// EXTERNAL MODULE: ./src/mesh/resolve.ts + 6 modules
var resolve = __webpack_require__(77450);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(20989);
// EXTERNAL MODULE: ./src/plan/judge-environment.ts + 45 modules
var judge_environment = __webpack_require__(41964);
// EXTERNAL MODULE: ./src/plan/steps.ts + 4 modules
var steps = __webpack_require__(87091);
// EXTERNAL MODULE: ./src/plan/revoke/revoked-bindings.ts
var revoked_bindings = __webpack_require__(15295);
;// CONCATENATED MODULE: ./src/plan/revoke/judge-revocation.ts








/** The difference between the cluster as it is, and without the objects: what the revocation does, exactly. */
const judgeRevocation = function (opened, { objects }) { return (0,judge_environment/* judgeEnvironment */.v)({
    ...opened,
    configuration: { ...opened.configuration, before: undefined, after: undefined, base: undefined, head: undefined },
    identity: undefined,
    sides: { before: objects, after: [], whole: false, ofCluster: true, unreadableBefore: [] },
}) };
/** The parent names this run, so that no older pipeline gives back what is taken here, and what is taken, so that no older approval does. */
const planRevocation = function (opened, { objects }, bindings, by) {
    const { environment, world } = opened;
    const gone = new Set(objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const parent = (0,applied_run/* parentOf */.gN)(world.state, environment);
    const rest = world.state.objects.filter(({ key }) => key.namespace === environment.namespace && !gone.has((0,ports_object/* keyText */.Pu)(key)));
    const kept = new Set(rest.map(({ key }) => (key.group === '' ? key.kind : `${key.kind}.${key.group}`)));
    const kinds = (0,steps/* kindsOf */.tG)(parent?.annotations ?? {}).filter((kind) => kept.has(kind));
    const key = {
        group: '',
        kind: 'ConfigMap',
        namespace: environment.namespace,
        name: (0,bindings_names/* applySetParentName */.Uu)(environment.name),
    };
    const object = (0,applyset_parent/* applySetParent */.x)(new Set(kinds), environment, opened.render);
    const taken = { objects, ...(bindings === undefined ? {} : { bindings }) };
    const revoked = (0,revoked_bindings/* revokedAfter */.XN)(world.state, environment, taken, by);
    const writer = { run: by, ...opened.render, ...(revoked === undefined ? {} : { revoked }) };
    const desired = (0,applied_run/* withRun */.Yq)([{ key, object }], world.state, environment, writer);
    return (0,steps/* planSteps */.Dv)({
        environment,
        desired,
        live: world.state,
        rootNamespace: (0,resolve/* resolveMesh */.w)(world.state, environment.mesh).settings.rootNamespace,
        keeps: (member) => !gone.has((0,ports_object/* keyText */.Pu)(member.key)),
    });
};
/** A last ALLOW that goes lets everybody in. */
const opens = function ({ plan: { reviewed } }) {
    const gained = reviewed.access.destinations.filter((destination) => destination.gained.length > 0);
    const [place] = gained;
    if (place === undefined)
        return undefined;
    return {
        code: 'REVOKE_OPENS',
        message: `without the objects somebody could do more at ${gained.length === 1 ? 'a destination' : `${gained.length} destinations`}, so nothing was written`,
        expected: 'a difference that only takes access away',
        received: `${place.title}${place.port === 0 ? '' : ` port ${place.port}`}: ${place.gained[0]?.after.by ?? ''}`,
        remedy: 'Put a policy there that denies by default, apply it, and revoke again.',
    };
};

// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(73776);
;// CONCATENATED MODULE: ./src/plan/revoke/token-policies.ts



const isPolicy = function ({ key }) { return key.group === 'security.istio.io' && key.kind === 'AuthorizationPolicy' };
/** Conditions on tokens, rule by rule; a rule without any is about no token. */
const conditionsOf = function ({ content }) { return (0,fields/* objectsAt */.yR)(content, 'spec', 'rules').flatMap((rule) => {
    const found = new Map((0,fields/* objectsAt */.yR)(rule, 'when')
        .filter((when) => (0,fields/* textAt */.$6)(when, 'key').startsWith('request.auth.'))
        .map((when) => [(0,fields/* textAt */.$6)(when, 'key'), (0,fields/* textsAt */.i1)(when, 'values')]));
    const issuers = (0,fields/* objectsAt */.yR)(rule, 'from').flatMap((from) => issuersOf(from));
    if (issuers.length > 0 && !found.has(issuerKey))
        found.set(issuerKey, issuers);
    return found.size === 0 ? [] : [found];
}) };
const issuerKey = 'request.auth.claims[iss]';
/** A request principal is the issuer, a slash and the subject. */
const issuersOf = function ({ source }) { return (0,fields/* textsAt */.i1)(source, 'requestPrincipals').map((value) => value.startsWith('*') || !value.includes('/') ? value : value.slice(0, value.lastIndexOf('/'))) };
/** Patterns on either side count as met: what cannot be ruled out is told. */
const meet = function (one, other) { return one === other || [one, other].some((value) => value.startsWith('*') || value.endsWith('*')) };
/** Whether a token that meets the one may meet the other: they share a key, and no shared key keeps them apart. */
const mayMeet = function (held, asked) {
    const shared = [...asked].filter(([key]) => held.has(key));
    return (shared.length > 0 &&
        shared.every(([key, values]) => values.length === 0 ? true : values.some((value) => (held.get(key) ?? []).some((own) => meet(own, value)))));
};
/**
 * Policies that may still let in the tokens of whom the removed ones spoke of, by title; undefined where these spoke of no
 * token. What a token needs beside its claims, and where, is not looked at: it is told, and not proven.
 */
const policiesForTokens = function (standing, removed) {
    const held = removed.filter(isPolicy).flatMap(conditionsOf);
    if (held.length === 0)
        return undefined;
    return standing
        .filter((object) => isPolicy(object) && ['', 'ALLOW'].includes((0,fields/* textAt */.$6)(object.content, 'spec', 'action')))
        .filter((object) => conditionsOf(object).some((asked) => held.some((own) => mayMeet(own, asked))))
        .map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key))
        .sort(order/* byCodePoint */.HH);
};

;// CONCATENATED MODULE: ./src/plan/revoke/outlives.ts



const second = 1000;
/** What `apply` asks for its kubeconfig. */
const kubeconfigSeconds = 600;
/** GitHub's ID tokens, from `nbf` to `exp`; GitLab's live as long as the job may. */
const idTokenSeconds = 600;
/** Istio's default (`SECRET_TTL`). */
const certificateSeconds = 24 * 3600;
/**
 * Connections that are open, certificates and tokens. Requests of HTTP are judged one by one, so a policy that is gone ends
 * them with the next push of the configuration; a TCP connection was judged when it was opened, and stays.
 */
const outlives = function (state, revocation, now) {
    // Where this run took nothing, the time runs from the run that did: a later end than its own would be wrong.
    const until = (seconds) => revocation.objects.length === 0
        ? {}
        : { until: new Date(now + seconds * second).toISOString().replace(/\.\d+Z$/, 'Z') };
    const tokens = policiesForTokens(state.objects, revocation.objects);
    return [
        ...revocation.accounts.flatMap((account) => {
            const title = `ServiceAccount ${account.namespace}/${account.name}`;
            const pods = podsOf(state, account);
            return [
                ...pods.map((pod) => ({
                    what: `TCP connections that ${pod} has open, and its certificate of the mesh`,
                    ...until(certificateSeconds),
                    remedy: `Restart it: kubectl delete ${pod.replace(/^Pod (.*)\/(.*)$/, 'pod -n $1 $2')}. The time is that of the certificate; an open TCP connection has none.`,
                })),
                ...((0,ports_object/* isWhollyRead */.A2)(state, '', 'Pod', account.namespace)
                    ? []
                    : [
                        {
                            what: `TCP connections that pods of ${title} have open: the Pods of ${account.namespace} were not read, so it is not known whether there are any`,
                            remedy: `Restart those that \`kubectl get pods -n ${account.namespace} -o wide\` shows with this ServiceAccount.`,
                        },
                    ]),
                {
                    what: `tokens of ${title} that were handed out: the API server refuses them once the ServiceAccount is gone, a mesh that checks them by signature does not`,
                    ...until(kubeconfigSeconds),
                    remedy: 'The time is that of the kubeconfig of `apply`; a Pod or a Secret may hold one that lives longer. Nothing shortens it.',
                },
            ];
        }),
        ...(tokens === undefined
            ? []
            : [
                {
                    what: tokens.length === 0
                        ? 'ID tokens of running jobs: no policy speaks of their claims any more, also where the token is still valid'
                        : `ID tokens of jobs: ${tokens.slice(0, 5).join(', ')}${tokens.length > 5 ? ` and ${tokens.length - 5} more` : ''} may still let them in, by the same claims`,
                    ...until(idTokenSeconds),
                    remedy: tokens.length === 0
                        ? 'Nothing is needed; GitLab\u2019s live as long as the job may run, so set `timeout` on it.'
                        : 'The time is that of a token; every new job gets another one. Take the claims out of those policies, or revoke their bindings, where that is not meant.',
                },
            ]),
    ];
};
const podsOf = function ({ objects }, { namespace, name }) { return objects
    .filter(({ key, content }) => key.group === '' &&
    key.kind === 'Pod' &&
    key.namespace === namespace &&
    ((0,fields/* textAt */.$6)(content, 'spec', 'serviceAccountName') || 'default') === name)
    .map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)) };

// EXTERNAL MODULE: ./src/mesh/difference/difference.ts + 52 modules
var difference = __webpack_require__(83864);
// EXTERNAL MODULE: ./src/mesh/difference/phrase.ts
var phrase = __webpack_require__(88796);
// EXTERNAL MODULE: ./src/mesh/evaluate/evaluate.ts + 5 modules
var evaluate = __webpack_require__(787);
// EXTERNAL MODULE: ./src/rbac/effective-permissions.ts
var effective_permissions = __webpack_require__(57432);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(78100);
;// CONCATENATED MODULE: ./src/plan/revoke/without-account.ts



/**
 * The state without the identity: policies that name it, as principal of any trust domain, by a pattern or as
 * serviceAccount, name somebody who cannot exist instead. What covers everybody of a namespace stays as it is.
 */
const withoutAccount = function (state, account) { return ({
    ...state,
    objects: state.objects.map((object) => withoutName(object, account)),
}) };
/** What may let the identity in by its name, and is not modelled: filters of Envoy, and whatever else of Istio says its principal. */
const namedElsewhere = function ({ objects }, account) {
    const principal = pathOf(account);
    return objects
        .filter(({ key }) => key.group.endsWith('istio.io') && key.kind !== 'AuthorizationPolicy')
        .filter(({ content }) => JSON.stringify(content['spec'] ?? null).includes(principal))
        .map(({ key }) => `${(0,ports_object/* keyTitle */.Gv)(key)} names it, and what that does is not modelled`);
};
const pathOf = function ({ namespace, name }) { return `/ns/${namespace}/sa/${name}` };
/** An underscore stands in no name of a ServiceAccount. */
const nobodies = function ({ namespace, name }) { return [
    { namespace, name: `${name}_revoked` },
    { namespace, name: `revoked_${name}` },
] };
/** Whether a value, with a star at one of its ends or none, takes the account in some trust domain. */
const takes = function (value, account) {
    const path = pathOf(account);
    if (value.startsWith('*')) {
        const tail = value.slice(1);
        return path.endsWith(tail) || tail.endsWith(path);
    }
    if (!value.endsWith('*'))
        return value.endsWith(path);
    const slash = value.indexOf('/');
    return slash === -1 || path.startsWith(value.slice(slash, -1));
};
/** A pattern that takes any other name as well is about a class, as a namespace is. */
const namesAccount = function (value, account) { return takes(value, account) && !nobodies(account).every((nobody) => takes(value, nobody)) };
const withoutName = function (object, account) {
    const { key, content } = object;
    if (key.group !== 'security.istio.io' || key.kind !== 'AuthorizationPolicy')
        return object;
    const nobody = { ...account, name: `${account.name}_revoked` };
    const principal = (value) => typeof value === 'string' && namesAccount(value, account) ? `cluster.local${pathOf(nobody)}` : value;
    const own = [`${account.namespace}/${account.name}`, ...(key.namespace === account.namespace ? [account.name] : [])];
    const serviceAccount = (value) => typeof value === 'string' && own.includes(value) ? `${nobody.namespace}/${nobody.name}` : value;
    const mapped = (owner, name, change) => Object.hasOwn(owner, name) ? { [name]: (0,fields/* listAt */.gT)(owner, name).map(change) } : {};
    const condition = (when) => {
        const field = (0,fields/* textAt */.$6)(when, 'key');
        if (field !== 'source.principal' && field !== 'source.serviceAccount')
            return when;
        const change = field === 'source.principal' ? principal : serviceAccount;
        return { ...when, ...mapped(when, 'values', change), ...mapped(when, 'notValues', change) };
    };
    const source = (from) => {
        const who = from['source'];
        if (!(0,json/* isJsonObject */.OW)(who))
            return from;
        return {
            ...from,
            source: {
                ...who,
                ...mapped(who, 'principals', principal),
                ...mapped(who, 'notPrincipals', principal),
                ...mapped(who, 'serviceAccounts', serviceAccount),
                ...mapped(who, 'notServiceAccounts', serviceAccount),
            },
        };
    };
    const rules = (0,fields/* objectsAt */.yR)(content, 'spec', 'rules').map((rule) => ({
        ...rule,
        ...(Object.hasOwn(rule, 'from') ? { from: (0,fields/* objectsAt */.yR)(rule, 'from').map(source) } : {}),
        ...(Object.hasOwn(rule, 'when') ? { when: (0,fields/* objectsAt */.yR)(rule, 'when').map(condition) } : {}),
    }));
    const spec = content['spec'];
    return !(0,json/* isJsonObject */.OW)(spec) || !Object.hasOwn(spec, 'rules')
        ? object
        : { ...object, content: { ...content, spec: { ...spec, rules } } };
};

;// CONCATENATED MODULE: ./src/plan/revoke/prove-revoked.ts







/**
 * Proves that an identity holds nothing by its own name. The mesh: a state in which every policy that names it names nobody
 * instead is compared with the real one; what is lost then, the identity still has. Kubernetes: what the RBAC authorizer
 * would find bound to it. What everybody has, it has too; that is no right of its own.
 */
const proveRevoked = function (state, overrides, account) {
    const without = (0,resolve/* resolveMesh */.w)(withoutAccount(state, account), overrides);
    const { destinations, reasons } = (0,difference/* compareMeshes */.PP)((0,resolve/* resolveMesh */.w)(state, overrides), without, { evaluate: evaluate/* evaluate */._ });
    const access = destinations.flatMap(({ title, port, lost }) => lost.map(({ who, what, before }) => `${(0,phrase/* plainPhrase */.Uy)(who)} can ${(0,phrase/* plainPhrase */.Uy)(what)} on ${title}${port === 0 ? '' : ` port ${port}`} (${before.by})`));
    const effective = (0,effective_permissions/* effectivePermissions */.wW)(state);
    const held = effective.subjects.get(`ServiceAccount ${account.namespace}/${account.name}`);
    const vias = [...(held?.resources ?? []), ...(held?.urls ?? [])].map(({ via }) => via);
    const rights = vias.map((via) => `permissions by ${via}`);
    const left = [...new Set([...access, ...rights])];
    if (left.length > 0) {
        const policies = destinations.flatMap(({ lost }) => lost.map(({ before }) => before.by.split(' spec.')[0] ?? ''));
        const bindings = vias.flatMap((via) => via.split('; ')).map((via) => via.split(' \u2192 ')[0] ?? '');
        const known = new Set(state.objects.map(({ key }) => (0,ports_object/* keyTitle */.Gv)(key)));
        const holders = [...new Set([...policies, ...bindings])].filter((title) => known.has(title));
        return { account, verdict: 'left', lines: left, holders };
    }
    const unknown = [
        ...(policiesRead(state) ? [] : ['AuthorizationPolicies were not all read']),
        ...namedElsewhere(state, account),
        ...[...reasons, ...destinations.flatMap((one) => one.reasons)].map(({ code, text }) => `${code}: ${(0,phrase/* plainPhrase */.Uy)(text)}`),
        ...effective.unread.map(({ kind, namespace }) => `${kind} of ${namespace === '*' ? 'all namespaces' : namespace} was not read`),
        ...(held?.unread ?? []).map(({ role }) => `${role.kind} ${role.name} was not read`),
    ];
    return unknown.length === 0
        ? { account, verdict: 'nothing left', lines: [], holders: [] }
        : { account, verdict: 'cannot prove', lines: [...new Set(unknown)], holders: [] };
};
/** In all namespaces: a policy anywhere may name the identity. */
const policiesRead = function (state) {
    const status = (0,ports_object/* readStatus */.rk)(state, 'security.istio.io', 'AuthorizationPolicy', '*');
    return status === 'complete' || status === 'not installed';
};

// EXTERNAL MODULE: ./src/plan/ownership.ts
var ownership = __webpack_require__(59742);
;// CONCATENATED MODULE: ./src/plan/revoke/revocation.ts





/**
 * The objects of a binding, or of all, told by what the cluster holds: a binding may have left the configuration already.
 * `configured` are the bindings of the environment that still stand there: where their objects are gone already, what they
 * gave something to is proven once more.
 */
const findRevocation = function ({ objects }, environment, bindings, configured) {
    const applySet = (0,bindings_names/* applySetId */.A3)((0,bindings_names/* applySetParentName */.Uu)(environment.name), environment.namespace);
    const members = objects.filter((object) => object.key.namespace === environment.namespace &&
        (0,ownership/* belongsTo */.g4)(object, applySet) &&
        (0,ownership/* isOurs */.MU)(object) &&
        !(0,steps/* isParent */.pu)(object.key, environment));
    const asked = members.filter((object) => isOf(object, bindings));
    const shared = asked.filter((object) => bindings !== undefined && namesOf(object).some((name) => !bindings.includes(name)));
    const taken = asked.filter((object) => !shared.includes(object));
    const isAsked = ({ name }) => bindings === undefined || bindings.includes(name);
    const staying = new Set([
        ...shared.map(({ key }) => key.name),
        ...configured.filter((binding) => !isAsked(binding)).map(({ serviceAccount }) => serviceAccount),
    ]);
    const names = [...namesIn(taken), ...configured.filter(isAsked).map(({ serviceAccount }) => serviceAccount)];
    const accounts = [...new Set(names)].filter((name) => !staying.has(name)).sort(order/* byCodePoint */.HH);
    return { objects: taken, accounts: accounts.map((name) => ({ namespace: environment.namespace, name })), shared };
};
const namesOf = function ({ annotations }) { return (annotations[bindings_names/* provenance */.aH.binding] ?? '').split(',').filter((name) => name !== '') };
/** Whether an object is of one of the bindings; all are where none is named. */
const isOf = function (object, bindings) { return bindings === undefined || namesOf(object).some((name) => bindings.includes(name)) };
/** ServiceAccounts that go, and those that a RoleBinding names: a first run may have stopped between the two. */
const namesIn = function (objects) { return objects.flatMap((object) => object.key.kind === 'ServiceAccount'
    ? [object.key.name]
    : object.key.kind === 'RoleBinding'
        ? (0,fields/* objectsAt */.yR)(object.content, 'subjects')
            .filter((subject) => (0,fields/* textAt */.$6)(subject, 'kind') === 'ServiceAccount')
            .map((subject) => (0,fields/* textAt */.$6)(subject, 'name'))
        : []) };

// EXTERNAL MODULE: ./src/review/plural.ts
var plural = __webpack_require__(49876);
// EXTERNAL MODULE: ./src/review/render-terminal.ts
var render_terminal = __webpack_require__(36011);
// EXTERNAL MODULE: ./src/review/kubectl-line.ts
var kubectl_line = __webpack_require__(69689);
;// CONCATENATED MODULE: ./src/review/revoke-problems.ts



/** What the objects came to before it was proved. */
const wentOf = function (taken) { return (taken === 0 ? 'nothing was to be taken back' : 'the objects are gone') };
/** All that was asked for is gone, and what the environment has in a namespace that it has left is not. */
const leftBehindProblem = function ({ environment, hides }, taken, left) { return ({
    code: 'REVOKE_LEFT',
    message: `${wentOf(taken)}, and the environment has others in a namespace that it has left, which no run of it takes back`,
    expected: `all of them in namespace ${environment.namespace}`,
    received: hides ? 'not shown, since it was read from the cluster' : (0,environment_moves/* leftTitles */.JF)(left),
    remedy: hides
        ? 'Name that namespace in the configuration again and revoke there, or remove them by hand.'
        : `Name that namespace in the configuration again and revoke there, or remove them: ${left
            .flatMap(({ key }) => (0,kubectl_line/* kubectlLine */.T)('delete', (0,ports_object/* keyTitle */.Gv)(key)))
            .join('; ')}.`,
}) };
/** An identity still holds something, or nobody can say that it does not. */
const notProvenProblem = function (hides, taken, open) {
    const [one] = open;
    return {
        code: 'REVOKE_LEFT',
        message: hides
            ? `${wentOf(taken)}, and it is not proven that nothing is left`
            : `${wentOf(taken)}, and for ServiceAccount ${one.account.namespace}/${one.account.name}: ${one.verdict}`,
        expected: 'nothing left',
        received: hides ? 'not shown, since it was read from the cluster' : one.lines.slice(0, 3).join('; '),
        remedy: finishing(open, hides),
    };
};
/** What ends it: the owner of each object that still gives takes the identity out; whatever was not read is read first. */
const finishing = function (open, hides) {
    const commands = hides ? [] : open.flatMap(({ holders }) => holders.flatMap((title) => (0,kubectl_line/* kubectlLine */.T)('edit', title)));
    const shown = [...new Set(commands)].slice(0, 5);
    return shown.length === 0
        ? 'Have the owner of each object that the log names take the identity out. Where kinds were not read, give the reader the rights that the log prints. Then run `revoke` again.'
        : `Take the identity out of what still gives, where its owner agrees: ${shown.join('; ')}. Then run \`revoke\` again.`;
};

// EXTERNAL MODULE: ./src/speak/publish-plans.ts + 2 modules
var publish_plans = __webpack_require__(90437);
// EXTERNAL MODULE: ./src/speak/record-run.ts + 2 modules
var record_run = __webpack_require__(88117);
;// CONCATENATED MODULE: ./src/speak/say-revoked.ts

/** Tells what is gone, what is proven, and what can go on. On a public repository by counts. */
const sayRevoked = function ({ output }, { hides }, { revocation, proofs, outliving }) {
    for (const proof of proofs) {
        const title = hides ? 'the ServiceAccount' : `ServiceAccount ${proof.account.namespace}/${proof.account.name}`;
        output.info(proof.verdict === 'nothing left'
            ? `Proven: ${title} holds nothing by its name, neither in the mesh nor by RBAC.`
            : `${proof.verdict === 'left' ? 'Still there' : 'Cannot prove'} for ${title}:${hides ? ` ${proof.lines.length} lines that are not shown` : ''}`);
        if (!hides)
            for (const line of proof.lines.slice(0, 20))
                output.info(`  ${line}`);
    }
    if (hides)
        return output.info(`${outliving.length} kinds of access can outlive this; see the page of revoke.`);
    for (const object of revocation.shared)
        output.info(`${(0,ports_object/* keyTitle */.Gv)(object.key)} stays: another binding of the environment uses it.`);
    if (outliving.length > 0)
        output.section('meshgate: what can outlive this, and until when', outliving
            .map(({ what, until, remedy }) => `- ${what}${until === undefined ? '' : `, at most until ${until}`}. ${remedy}`)
            .join('\n'));
};

;// CONCATENATED MODULE: ./src/speak/warn-of-return.ts


/** What the configuration still asks for comes back with the next apply. */
const warnOfReturn = function ({ output }, opened, bindings) {
    for (const binding of configuredIn(opened)) {
        if ((0,expiry/* hasExpired */.o)(binding, opened.today) || (bindings !== undefined && !bindings.includes(binding.name)))
            continue;
        const where = opened.configuration.head?.locate(binding.pointer);
        output.warning(`Binding ${binding.name} stands in the configuration${where === undefined ? '' : ` (${where.path}:${where.line})`}: the next apply gives it back${binding.expires === undefined ? '. Take it out, or give it \`expires\`' : `, until ${binding.expires} is over. Take it out, or have an earlier day reviewed`}.`);
    }
};

// EXTERNAL MODULE: ./src/writes/recorded.ts
var recorded = __webpack_require__(41406);
// EXTERNAL MODULE: ./src/writes/write-steps.ts
var write_steps = __webpack_require__(20957);
// EXTERNAL MODULE: ./src/command-line/read-yes-or-no.ts
var read_yes_or_no = __webpack_require__(19524);
;// CONCATENATED MODULE: ./src/commands/revoke-asked.ts


/** A word that is misspelt must not mean the whole environment. Throws USAGE. */
const readAsked = function (inputs, options) {
    const given = inputs.bindings ?? '';
    const names = options.bindings.length > 0 ? options.bindings : given.split(/[\s,]+/).filter((name) => name !== '');
    const wantsExpired = (0,read_yes_or_no/* readYesOrNo */.C)('expired', inputs.expired);
    const expired = options.expired || wantsExpired;
    if (expired && names.length > 0)
        throw new problem/* Refusal */.P({
            code: 'USAGE',
            message: 'both bindings and `expired` are named, and each says what is to be taken back',
            expected: 'one of them',
            received: names.join(', ').slice(0, 200),
            remedy: 'Leave `expired` out to take these bindings back, or the names to take back what has run out.',
        });
    if (expired)
        return { kind: 'expired' };
    if (names.length > 0)
        return { kind: 'bindings', names };
    if (inputs.bindings === undefined)
        return { kind: 'environment' };
    throw new problem/* Refusal */.P({
        code: 'USAGE',
        message: 'the input bindings names none',
        where: { kind: 'input', name: 'bindings' },
        expected: 'names of bindings, apart by commas or spaces',
        received: given.slice(0, 100),
        remedy: 'Write the names, or leave the input out to take the whole environment back.',
    });
};

;// CONCATENATED MODULE: ./src/commands/revoke.ts


























/**
 * `meshgate revoke`: takes a binding or a whole environment back, ALLOW policies and RoleBindings first, the ServiceAccount
 * last, and no DENY for the mesh. Then it reads the cluster again and proves that nothing is left. Done twice, it takes back once.
 */
const revoke = function (run, options = { bindings: [], expired: false }) { return (0,recorded/* recorded */.t)(run, 'revoke', (record) => {
    const asked = readAsked(run.inputs, options);
    return (0,open_writes/* openWrites */.D)(run, 'revoke', (opened) => takeBack(run, opened, asked, record), (0,record_run/* noteJob */.kR)(record));
}) };
const takeBack = async function (run, opened, asked, record) {
    const { environment, world, configuration } = opened;
    if (environment.appliedBy !== undefined)
        throw (0,needed/* appliedElsewhere */.Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,record_run/* noteCluster */.rT)(record, opened);
    const bindings = askedBindings(opened, asked);
    if (asked.kind === 'expired')
        sayExpired(run, bindings ?? []);
    refuseUnknown(run, opened, bindings);
    const revocation = findRevocation(world.state, environment, bindings, configuredIn(opened));
    const judged = judgeRevocation(opened, revocation);
    const { steps, problems } = planRevocation(opened, revocation, bindings, (0,applied_run/* runOf */.ng)(run.context));
    record.subject = { ...record.subject, digest: judged.plan.digest };
    const about = { steps, own: new Set() };
    (0,record_run/* noteSteps */.KW)(record, opened, about, (0,apply_plan/* notTried */.QI)(steps));
    (0,problem/* refuseAny */.n)(problems);
    const plan = (0,plan_writes/* withSteps */.uQ)(judged.plan, steps, true);
    const shown = (0,publish_live/* toShow */.Dh)(opened, { ...judged, plan });
    run.output.section('meshgate: what is taken back', (0,render_terminal/* renderTerminal */.bF)([shown.plan], (0,publish_plans/* metaOfBranch */.n)(run, opened)));
    const opening = opens(judged);
    if (opening !== undefined)
        throw new problem/* Refusal */.P(opening);
    const written = await (0,write_steps/* writeSteps */.h)(run, opened, record, { about, plan });
    if (written.problems !== undefined)
        return (0,outcome/* refused */.J5)(written.problems, [shown.plan]);
    run.output.info(`${(0,plural/* plural */.L)(revocation.objects.length, 'object')} taken back, ${written.result.outcome}.`);
    warnOfReturn(run, opened, bindings);
    return prove(run, opened, { revocation, bindings }, shown.plan);
};
const sayExpired = function ({ output }, ended) { return output.info(ended.length === 0 ? 'No binding has run out.' : `Run out: ${ended.join(', ')}.`) };
const refuseUnknown = function ({ output }, opened, bindings) {
    const { problems, doubtful } = unknownBindings(opened, bindings);
    for (const name of doubtful)
        output.warning(`Neither the configuration nor the cluster knows a binding ${JSON.stringify(name)} of environment ${opened.environment.name}: nothing is taken back for it, and nothing is proven.`);
    (0,problem/* refuseAny */.n)(problems);
};
/** Reads the cluster again; what is proven there is told, and what is left fails the run. */
const prove = async function (run, opened, { revocation, bindings }, shown) {
    const { environment, world, hides } = opened;
    const state = await (0,read_world/* readAll */.yw)(world.cluster, environment);
    const proofs = revocation.accounts.map((account) => proveRevoked(state, environment.mesh, account));
    const outliving = outlives(state, revocation, run.clock.now());
    sayRevoked(run, opened, { revocation, proofs, outliving });
    const taken = revocation.objects.length;
    const details = { revoked: hides ? { objects: taken } : { proofs, outliving } };
    const left = (0,environment_moves/* leftElsewhere */.Ix)(state, environment, opened.render.source).filter((object) => isOf(object, bindings));
    const [open, ...more] = proofs.filter(({ verdict }) => verdict !== 'nothing left');
    if (open === undefined && left.length === 0)
        return { ...(0,outcome/* fine */.Bs)([shown]), details };
    const problem = open === undefined ? leftBehindProblem(opened, taken, left) : notProvenProblem(hides, taken, [open, ...more]);
    run.output.problem(problem);
    return { ...(0,outcome/* refused */.J5)([problem], [shown]), details };
};
const revoke_command = (0,command/* defineCommand */.NB)({
    flags: { ...command/* inputFlags */.eJ, ...command/* audienceFlags */.CJ, binding: command/* texts */.Te, expired: command/* flag */.Jt, 'audit-after': command/* text */.Qq, report: command/* text */.Qq },
    read: (given) => ({
        bindings: given.list('binding'),
        expired: given.flag('expired'),
        reports: { folder: given.text('report') },
    }),
    run: async (shell, line) => revoke(await shell.job(line), line),
    help: `meshgate revoke: takes a binding or an environment back, and proves that nothing is left

  meshgate revoke --environment review-7                      everything that meshgate wrote for the environment
  meshgate revoke --environment staging --binding deployer    one binding
  meshgate revoke --environment staging --expired             the bindings whose \`expires\` is over

Runs on the protected branch, in a stop job of a GitLab environment, or for GitHub's event \`delete\`. Removes what meshgate wrote,
ALLOW policies and RoleBindings first and the ServiceAccount last, with no DENY for the mesh. It refuses where somebody would gain
access by it. Then it reads the cluster again and proves, by the exact difference to a state without the identity and by what RBAC
binds to it, that nothing is left; and it lists what can outlive it, with times: open TCP connections, certificates and tokens.
Run again, it takes nothing back and proves the same. A name that the environment never had is an error.

  --environment NAME    needed where the configuration has more than one
  --binding NAME        a binding, also one that has left the configuration; may be given several times. In a workflow: the
                        input \`bindings\`, names apart by commas
  --expired             bindings whose last day is over, and no others. In a workflow: the input \`expired\`
  --config FILE         the configuration in the repository (default meshgate.yaml)
  --audience AUDIENCE   the mesh's audience, where the configuration names none
  --cluster-audience A  the API server's audience, where the configuration names none
  --audit-after FILE    the audit.ndjson of the run before: the chain of records goes on from it
  --report DIR          writes audit.ndjson there
  --json                one object on stdout
`,
});


/***/ }),

/***/ 88524:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ onlyEnvironment)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);


/** The environment that a command works on which takes no more than one; refuses where none or several are meant. */
const onlyEnvironment = function (configuration, inputs, { message, remedy, among = () => true }) {
    const environments = (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .selectEnvironments */ .fE)(configuration, inputs.environment, inputs.config).filter((environment) => environment !== undefined);
    const [only, another] = inputs.environment === undefined ? environments.filter(among) : environments;
    if (only !== undefined && another === undefined)
        return only;
    throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P({
        code: 'ENVIRONMENT_NEEDED',
        message,
        where: { kind: 'input', name: 'environment' },
        expected: environments.map(({ name }) => name).join(' or '),
        received: inputs.environment ?? 'nothing',
        remedy,
    });
};


/***/ }),

/***/ 28737:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gh: () => (/* binding */ guardWrites),
/* harmony export */   S3: () => (/* binding */ identifyWriter),
/* harmony export */   n9: () => (/* binding */ openProtected)
/* harmony export */ });
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30950);
/* harmony import */ var _identify_job_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91580);
/* harmony import */ var _issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54163);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66923);
/* harmony import */ var _only_environment_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88524);





/** Reads the configuration of what is checked out, and finds the environment that is meant. */
const openProtected = async function (run, needed) {
    const { inputs } = run;
    const repository = await run.repository();
    if (repository === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const revisions = await repository.resolve(run.context.revisions);
    const { head } = revisions;
    const configuration = await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfiguration */ .TD)(repository, inputs.config, { base: head, head });
    if (configuration.protected === undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .configNeeded */ .Ui)(inputs.config, needed.config);
    const environment = (0,_only_environment_js__WEBPACK_IMPORTED_MODULE_4__/* .onlyEnvironment */ .M)(configuration, inputs, needed.one);
    return { repository, revisions, configuration: { ...configuration, protected: configuration.protected }, environment };
};
/** Refuses what is not this run's to write: another tool's environment, and bindings that no cluster could make right. */
const guardWrites = function ({ configuration, environment }) {
    if (environment.appliedBy !== undefined)
        throw (0,_needed_js__WEBPACK_IMPORTED_MODULE_3__/* .appliedElsewhere */ .Wd)(environment, environment.appliedBy, configuration.base?.locate);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_0__/* .guardBindings */ .uQ)(configuration, [environment]);
};
/** The job that writes, or plans what another one writes, as the protected configuration trusts it. */
const identifyWriter = function (run, { repository, revisions, configuration, environment }, phase = 'apply', signed) { return (0,_identify_job_js__WEBPACK_IMPORTED_MODULE_1__/* .identifyJob */ .c)(run, {
    environment,
    phase,
    keys: (0,_issuer_keys_js__WEBPACK_IMPORTED_MODULE_2__/* .openKeys */ .h)(run, configuration.protected, repository, revisions.head),
    locate: configuration.base?.locate,
    ...(signed === undefined ? {} : { signed }),
}) };


/***/ }),

/***/ 22491:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openWrites)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12652);
/* harmony import */ var _configuration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30950);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66923);
/* harmony import */ var _open_environment_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30126);
/* harmony import */ var _open_protected_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(28737);
/* harmony import */ var _read_sides_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(21173);
/* harmony import */ var _unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(70242);







const purposes = {
    plan: 'plan takes from it what to write',
    apply: 'apply takes from it what to write',
    revoke: 'revoke takes from it what to take back',
    drift: 'drift takes from it what to compare the cluster with',
};
const needed = function (command) { return ({
    config: {
        purpose: purposes[command],
        remedy: 'Write the configuration (docs/guides/bindings.md), or name another path with `config`.',
    },
    one: {
        message: `${command} is about one environment, and it is not said which`,
        remedy: 'Name it with the input `environment`, or `--environment`.',
    },
}) };
/**
 * Opens the environment that a job of the protected branch writes, or would write: configuration, identity, cluster. Both
 * commands plan from the same parts, so that the same commit has the same digest.
 */
const openWrites = async function (run, command, work, 
/** Hears of the job before the cluster does, for the record. */
heard = {}) {
    (0,_needed_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseMergeRequest */ .Yb)(run, command, {
        expected: 'a run on the protected branch',
        remedy: `Use \`check\` here, and \`${command}\` in the job that runs after the merge.`,
    });
    const branch = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .openProtected */ .n9)(run, needed(command));
    heard.branch?.(branch);
    if (command !== 'revoke')
        (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .guardWrites */ .Gh)(branch);
    const identity = await (0,_open_protected_js__WEBPACK_IMPORTED_MODULE_4__/* .identifyWriter */ .S3)(run, branch, command === 'plan' || command === 'drift' ? 'plan' : 'apply', heard.token);
    heard.identity?.(identity);
    if (command !== 'plan' && command !== 'apply')
        return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openCluster */ .DT)(run, { ...branch, configuration: { ...branch.configuration, before: undefined }, identity }, work);
    const { configuration, isFirst } = await withBase(run, branch);
    (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .guardMoves */ .cb)(configuration, [branch.environment]);
    const { repository, revisions } = branch;
    // What `check` cannot prove of a commit, nobody calls proven after the merge. What is checked out says what is read.
    const listed = isFirst ? { ...branch.configuration, base: undefined } : branch.configuration;
    const unjudged = await (0,_unjudged_files_js__WEBPACK_IMPORTED_MODULE_6__/* .findUnjudged */ .c)(run, repository, revisions, [{ path: run.inputs.config, configuration: listed }]);
    const sidesOf = (environment) => (0,_read_sides_js__WEBPACK_IMPORTED_MODULE_5__/* .readSides */ .h)(run, repository, configuration, revisions, environment);
    return (0,_open_environment_js__WEBPACK_IMPORTED_MODULE_3__/* .openCluster */ .DT)(run, { ...branch, configuration, identity, unjudged, sidesOf }, work);
};
/** The protected configuration against the commit before: what the review of this commit compared. */
const withBase = async function ({ inputs }, { repository, configuration, revisions: { base } }) {
    if (base === '')
        return { configuration: { ...configuration, before: undefined }, isFirst: false };
    const earlier = await readEarlier(repository, inputs.config, base);
    return {
        configuration: { ...configuration, before: earlier.before, base: earlier.base ?? configuration.base },
        isFirst: earlier.base === undefined,
    };
};
/** A configuration of the commit before that cannot be read is told as that: the file that is checked out may be right. */
const readEarlier = async function (repository, path, base) {
    try {
        return await (0,_configuration_js__WEBPACK_IMPORTED_MODULE_1__/* .readConfiguration */ .TD)(repository, path, { base, head: base });
    }
    catch (thrown) {
        if (!(thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
            throw thrown;
        const told = (problem) => ({
            ...problem,
            message: `in commit ${base.slice(0, 12)}, which this one is compared with: ${problem.message}`,
            remedy: `That commit cannot be changed any more. Where the configuration is right now, push one more commit: its run compares with this one. (In the file: ${problem.remedy})`,
        });
        const [first, ...rest] = thrown.problems;
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(told(first), ...rest.map(told));
    }
};


/***/ }),

/***/ 13817:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ku: () => (/* binding */ withForecast),
/* harmony export */   uQ: () => (/* binding */ withSteps),
/* harmony export */   ux: () => (/* binding */ planWrites),
/* harmony export */   xY: () => (/* binding */ withObjections)
/* harmony export */ });
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73776);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80936);
/* harmony import */ var _applied_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(88202);
/* harmony import */ var _steps_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87091);






/** The writes that bring a cluster to what was judged; `writer` is the run that does them, and missing in a review. */
const planWrites = function (environment, { rendered, mesh, kept = [] }, world, writer) { return (0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .planSteps */ .Dv)({
    environment,
    desired: namingKinds((0,_applied_run_js__WEBPACK_IMPORTED_MODULE_3__/* .withRun */ .Yq)(rendered, world.state, environment, writer), kept, environment),
    live: world.state,
    rootNamespace: mesh.settings.rootNamespace,
    ...(kept.length === 0 ? {} : { keeps: keepsOf(kept) }),
}) };
/** KEP-3659: the parent names the kinds of all members, of those that are left too. */
const namingKinds = function (desired, kept, environment) { return kept.length === 0
    ? desired
    : desired.map(({ key, object }) => {
        if (!(0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .isParent */ .pu)(key, environment))
            return { key, object };
        const annotations = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object, 'metadata', 'annotations');
        const left = kept.map((one) => `${one.object.key.kind}.${one.object.key.group}`);
        const kinds = [...new Set([...(0,_steps_js__WEBPACK_IMPORTED_MODULE_4__/* .kindsOf */ .tG)(annotations), ...left])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_5__/* .byCodePoint */ .HH).join(',');
        const metadata = {
            ...(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(object, 'metadata'),
            annotations: { ...annotations, [_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .groupKindsAnnotation */ .Qi]: kinds },
        };
        return { key, object: { ...object, metadata } };
    }) };
const keepsOf = function (kept) {
    const names = new Set(kept.map(({ object }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(object.key)));
    return ({ key }) => names.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key));
};
/** The same plan with its writes. */
const withSteps = function (plan, steps, confirmedByServer) { return ({
    ...plan,
    steps,
    observed: { ...plan.observed, confirmedByServer },
}) };
/** The same plan with what the API server will say to its writes. */
const withForecast = function (plan, forecast) { return forecast === undefined ? plan : { ...plan, observed: { ...plan.observed, forecast } } };
/**
 * The same plan with what stands in the way of its writes: what `apply` refuses (`own`), and what the API server says to a dry run.
 * What this identity could not read, the one that applies may.
 */
const withObjections = function (plan, { own, server }) {
    const objections = [
        ...own.map((problem) => ({
            by: problem.code === 'LIVE_INCOMPLETE' ? 'rights' : 'apply',
            problem,
        })),
        ...server.map((problem) => ({ by: 'rights', problem })),
    ].map(({ by, problem: { code, message, remedy } }) => ({ by, code, message, remedy }));
    return objections.length === 0 ? plan : { ...plan, observed: { ...plan.observed, objections } };
};


/***/ }),

/***/ 41406:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ recorded)
/* harmony export */ });
/* harmony import */ var _audit_chain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7802);
/* harmony import */ var _speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88117);
/* harmony import */ var _command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21690);



/** How far the writes came, in numbers alone: names of what is taken out are the cluster's. */
const interruptedText = function ({ objects, allowed }) {
    const count = (...results) => objects.filter(({ result }) => results.includes(result)).length;
    if (!allowed)
        return 'Cancelled before the first write: nothing was written.';
    const unknown = count('unknown');
    return `Cancelled: ${count('created', 'changed', 'deleted')} written, ${count('not tried')} not written${unknown === 0 ? '' : `, ${unknown} not known`}. Run it again to finish; an apply that had two plans needs a new \`plan\` before.`;
};
/** Runs a command that writes, and leaves its record: also where it is refused, fails, is cancelled, or is a bug of ours. */
const recorded = async function (run, command, work) {
    const record = (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__/* .newRecord */ .Mx)();
    const chain = (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__/* .openChain */ .yP)(run);
    const after = () => chain.catch(() => _audit_chain_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyChain */ .d1);
    let written;
    const write = (end) => (written ??= after().then((head) => (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_1__/* .writeRecord */ .rh)(run, command, record, end, head)));
    // What is written by then stands in the record; the write that is on its way is `unknown`.
    const forget = run.onInterrupt?.((exitCode) => {
        record.stopped = true;
        if (written === undefined) {
            record.outcome = 'interrupted';
            run.output.info(interruptedText(record));
        }
        return write({ exitCode, codes: [] });
    });
    const outcome = await (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .settle */ .G9)(async () => {
        await chain;
        return work(record);
    }, run.output);
    try {
        const codes = outcome.errors.map(({ code }) => code);
        if (record.outcome === 'failed' && outcome.exitCode !== 4 && outcome.exitCode !== 0)
            record.outcome = 'refused';
        await write({ exitCode: outcome.exitCode, codes });
        return outcome;
    }
    catch (thrown) {
        // What is done is done; a record that is missing is told, and the run is not green.
        const problems = (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .problemsOf */ .GW)(thrown);
        for (const problem of problems)
            run.output.problem(problem);
        return outcome.exitCode === 0 ? (0,_command_line_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J5)(problems, outcome.plans) : outcome;
    }
    finally {
        forget?.();
    }
};


/***/ }),

/***/ 20957:
/***/ (function (__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ writeSteps)
/* harmony export */ });
/* harmony import */ var _apply_apply_plan_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30718);
/* harmony import */ var _plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21406);
/* harmony import */ var _speak_record_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88117);



/** Writes the steps with the record following them. Steps are told by name; of what is taken out, only the cluster knows it. */
const writeSteps = async function ({ output }, opened, record, { plan, about, takeBack = false }) {
    const { hides, world } = opened;
    const told = hides ? { ...output, info: () => undefined } : output;
    const result = await (0,_apply_apply_plan_js__WEBPACK_IMPORTED_MODULE_0__/* .applyPlan */ .gj)(plan, world.cluster, told, (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .watchSteps */ .NF)(record, opened, about), takeBack);
    record.outcome = result.outcome;
    (0,_speak_record_run_js__WEBPACK_IMPORTED_MODULE_2__/* .noteSteps */ .KW)(record, opened, about, result.journal);
    const [first, ...rest] = result.problems;
    if (first === undefined)
        return { result };
    const problems = hides ? (0,_plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__/* .hideProblems */ .PH)([first, ...rest]) : [first, ...rest];
    for (const problem of problems)
        output.problem(problem);
    return { result, problems };
};


/***/ })

};
