export const id = 912;
export const ids = [912,399];
export const modules = {

/***/ 5308:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ renderMissingRights),
  j: () => (/* binding */ sayMissingRights)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
;// CONCATENATED MODULE: ./src/rbac/missing-rights.ts


const rbac = 'rbac.authorization.k8s.io';
/**
 * The least that would have let a run read what it was refused: one Role per namespace, one ClusterRole, and a binding for
 * each identity that the server named. An environment that lists its namespaces gets Roles in them, any other the right
 * to read everywhere. Names carry a hash of the rules, so that what is pasted today takes nothing away tomorrow.
 */
const missingRights = (denied, namespaces) => {
    const narrow = namespaces.length > 0;
    const everywhere = new Set(denied.filter(({ namespace }) => namespace === '').map(({ group, resource }) => `${group}/${resource}`));
    const wanted = denied.filter((denial) => {
        const title = `${denial.group}/${denial.resource}`;
        if (denial.name !== '')
            return true;
        if (denial.namespace !== '')
            return narrow || !everywhere.has(title);
        // An environment that lists its namespaces asks for nothing at large but kinds that are in no namespace.
        return !narrow || clusterScoped.has(title);
    });
    const places = new Map();
    for (const denial of wanted) {
        const list = places.get(denial.namespace);
        if (list === undefined)
            places.set(denial.namespace, [denial]);
        else
            list.push(denial);
    }
    return [...places.keys()].sort(order/* byCodePoint */.H).flatMap((namespace) => rolesOf(namespace, places.get(namespace) ?? []));
};
/** Kinds of no namespace: for these a list of namespaces is no way around. Namespaces themselves can be read one by one. */
const clusterScoped = new Set([
    `${rbac}/clusterroles`,
    `${rbac}/clusterrolebindings`,
    'admissionregistration.k8s.io/mutatingwebhookconfigurations',
]);
const rolesOf = (namespace, denied) => {
    const rules = rulesOf(denied);
    const name = `meshgate-reader-${(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(rules)).digest('hex').slice(0, 8)}`;
    const metadata = { name, ...(namespace === '' ? {} : { namespace }) };
    const prefix = namespace === '' ? 'Cluster' : '';
    const role = {
        apiVersion: `${rbac}/v1`,
        kind: `${prefix}Role`,
        metadata,
        rules: rules.map((rule) => ({ ...rule })),
    };
    const users = [...new Set(denied.map(({ user }) => user))].filter((user) => user !== '').sort(order/* byCodePoint */.H);
    if (users.length === 0)
        return [role];
    return [
        role,
        {
            apiVersion: `${rbac}/v1`,
            kind: `${prefix}RoleBinding`,
            metadata,
            roleRef: { apiGroup: rbac, kind: `${prefix}Role`, name },
            subjects: users.map(subjectOf),
        },
    ];
};
/** One rule per API group and set of verbs; names have rules of their own. */
const rulesOf = (denied) => {
    const rules = new Map();
    for (const { verb, group, resource, name } of denied) {
        const key = JSON.stringify([group, verb, name === '' ? '' : resource]);
        const entry = rules.get(key) ?? {
            rule: { apiGroups: [group], resources: [], verbs: [verb] },
            resources: new Set(),
            names: new Set(),
        };
        entry.resources.add(resource);
        if (name !== '')
            entry.names.add(name);
        rules.set(key, entry);
    }
    return [...rules]
        .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
        .map(([, { rule, resources, names }]) => ({
        ...rule,
        resources: [...resources].sort(order/* byCodePoint */.H),
        ...(names.size === 0 ? {} : { resourceNames: [...names].sort(order/* byCodePoint */.H) }),
    }));
};
const subjectOf = (user) => {
    const account = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(user);
    return account === null
        ? { apiGroup: rbac, kind: 'User', name: user }
        : { kind: 'ServiceAccount', namespace: account[1] ?? '', name: account[2] ?? '' };
};

;// CONCATENATED MODULE: ./src/commands/missing-rights.ts


/** The objects that would have let the run read what it was refused, as YAML to paste; empty where nothing is missing. */
const renderMissingRights = (denied, namespaces) => missingRights(denied, namespaces)
    .map((object) => (0,dist/* stringify */.As)(object, { aliasDuplicateObjects: false, lineWidth: 0 }))
    .join('---\n');
/**
 * Prints what somebody has to apply for the next run to read everything. On a public repository the identity that the
 * cluster told stays out of the log, unless the protected configuration publishes what is read.
 */
const sayMissingRights = (ports, denied, options) => {
    const { platform, repository } = ports.context;
    const hide = platform !== 'local' && repository.visibility !== 'private' && !options.publishLive;
    const text = renderMissingRights(hide ? denied.map((one) => ({ ...one, user: '' })) : denied, options.namespaces);
    if (text === '')
        return;
    ports.output.section(`meshgate: rights that are missing in the cluster of ${options.environment}`, [
        '# What could not be read is taken for unknown. To let this job read it, apply with kubectl apply -f -:',
        ...(hide ? ['# The identity is not shown on a public repository; bind it yourself.'] : []),
        text,
    ].join('\n'));
};


/***/ }),

/***/ 5987:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  RJ: () => (/* binding */ planEnvironment),
  Ku: () => (/* binding */ withForecast),
  uQ: () => (/* binding */ withSteps)
});

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var mesh_fields = __webpack_require__(3776);
// EXTERNAL MODULE: ./src/audience/check-audience.ts
var check_audience = __webpack_require__(5277);
;// CONCATENATED MODULE: ./src/audience/envoy-status.ts
/** Envoy's answers to a token: the text is the body of the response (jwt_verify_lib status.cc). */
const envoyStatus = {
    Ok: 'OK',
    JwtMissed: 'Jwt is missing',
    JwtNotYetValid: 'Jwt not yet valid',
    JwtExpired: 'Jwt is expired',
    JwtBadFormat: 'Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections',
    JwtHeaderParseErrorBadBase64: 'Jwt header is an invalid Base64url encoded',
    JwtHeaderParseErrorBadJson: 'Jwt header is an invalid JSON',
    JwtHeaderBadAlg: 'Jwt header [alg] field is required and must be a string',
    JwtHeaderNotImplementedAlg: 'Jwt header [alg] is not supported',
    JwtHeaderBadKid: 'Jwt header [kid] field is not a string',
    JwtPayloadParseErrorBadBase64: 'Jwt payload is an invalid Base64url encoded',
    JwtPayloadParseErrorBadJson: 'Jwt payload is an invalid JSON',
    JwtPayloadParseErrorIssNotString: 'Jwt payload [iss] field is not a string',
    JwtPayloadParseErrorSubNotString: 'Jwt payload [sub] field is not a string',
    JwtPayloadParseErrorIatNotInteger: 'Jwt payload [iat] field is not an integer',
    JwtPayloadParseErrorIatOutOfRange: 'Jwt payload [iat] field is not a positive 64 bit integer',
    JwtPayloadParseErrorNbfNotInteger: 'Jwt payload [nbf] field is not an integer',
    JwtPayloadParseErrorNbfOutOfRange: 'Jwt payload [nbf] field is not a positive 64 bit integer',
    JwtPayloadParseErrorExpNotInteger: 'Jwt payload [exp] field is not an integer',
    JwtPayloadParseErrorExpOutOfRange: 'Jwt payload [exp] field is not a positive 64 bit integer',
    JwtPayloadParseErrorJtiNotString: 'Jwt payload [jti] field is not a string',
    JwtPayloadParseErrorAudNotString: 'Jwt payload [aud] field is not a string or string list',
    JwtSignatureParseErrorBadBase64: 'Jwt signature is an invalid Base64url encoded',
    JwtUnknownIssuer: 'Jwt issuer is not configured',
    JwtAudienceNotAllowed: 'Audiences in Jwt are not allowed',
    JwtVerificationFail: 'Jwt verification fails',
    JwksKidAlgMismatch: "Jwks doesn't have key to match kid or alg from Jwt",
};
/** Envoy jwt_authn filter.cc: 403 for the audience alone, 401 for every other failure. */
const httpStatusOf = (status) => status === 'Ok' ? 200 : status === 'JwtAudienceNotAllowed' ? 403 : 401;

;// CONCATENATED MODULE: ./src/audience/jwt-time.ts
/** Envoy's clock skew, in seconds; Istio never sets another. */
const envoyClockSkew = 60;
/**
 * Envoy Jwt::verifyTimeConstraint, in seconds since the epoch. Both tests are strict, a missing or zero `exp` never
 * expires, and `iat` is not looked at.
 */
const checkJwtTime = (time, now, skew = envoyClockSkew) => {
    const { exp = 0, nbf = 0 } = time;
    if (now + skew < nbf)
        return 'JwtNotYetValid';
    if (exp !== 0 && now > exp + skew)
        return 'JwtExpired';
    return 'Ok';
};

// EXTERNAL MODULE: ./src/audience/issuers.ts
var issuers = __webpack_require__(9238);
;// CONCATENATED MODULE: ./src/audience/mends.ts


/** A value as a YAML double-quoted scalar: JSON strings are valid ones, so hostile text stays a value. */
const scalar = (value) => JSON.stringify(value);
const githubMend = (audience) => [
    'In the GitHub workflow, request the audience that the mesh expects:',
    '    with:',
    `      audience: ${scalar(audience)}`,
].join('\n');
const gitlabMend = (audience) => [
    'In .gitlab-ci.yml, request the audience that the mesh expects:',
    '    id_tokens:',
    '      MESHGATE_ID_TOKEN:',
    `        aud: ${scalar(audience)}`,
].join('\n');
/**
 * Text to paste on either side; each mends a refused audience by itself. `expected` is the configured audience that comes
 * closest to the token's.
 */
const mendsOfAudience = (key, index, rule, token, expected) => {
    const platform = token.platform ?? (0,issuers/* platformOfIssuer */.iq)(token.issuer);
    const workflow = expected === undefined
        ? []
        : [
            ...(platform === 'gitlab' ? [] : [githubMend(expected)]),
            ...(platform === 'github' ? [] : [gitlabMend(expected)]),
        ];
    const [received] = token.audiences;
    if (received === undefined)
        return workflow;
    const audiences = [...new Set([...(0,mesh_fields/* textsAt */.i1)(rule, 'audiences'), received])];
    const mesh = [
        `In RequestAuthentication ${scalar(`${key.namespace}/${key.name}`)}, accept the audience of the job's token (spec.jwtRules[${index}]):`,
        '    audiences:',
        ...audiences.map((audience) => `      - ${scalar(audience)}`),
    ].join('\n');
    return [...workflow, mesh];
};
/** A RequestAuthentication to paste where none accepts the job's tokens. `outputPayloadToHeader` and the like stay out. */
const requestAuthenticationToPaste = (namespace, issuer, audience) => [
    'apiVersion: security.istio.io/v1',
    'kind: RequestAuthentication',
    'metadata:',
    '  name: ci-tokens',
    `  namespace: ${scalar(namespace)}`,
    'spec:',
    '  jwtRules:',
    `    - issuer: ${scalar(issuer)}`,
    '      audiences:',
    `        - ${scalar(audience)}`,
    '',
].join('\n');

;// CONCATENATED MODULE: ./src/audience/judge-token.ts







const isRequestAuthentication = (object) => object.key.group === 'security.istio.io' && object.key.kind === 'RequestAuthentication';
/** RequestAuthentications that may apply in a namespace: its own and the root namespace's, sorted by name. */
const requestAuthenticationsFor = (state, namespace, rootNamespace = 'istio-system') => state.objects
    .filter((object) => isRequestAuthentication(object) && [namespace, rootNamespace].includes(object.key.namespace))
    .sort((a, b) => (0,order/* byCodePoint */.H)(a.key.namespace, b.key.namespace) || (0,order/* byCodePoint */.H)(a.key.name, b.key.name));
const parseKeys = (jwks) => {
    try {
        const value = JSON.parse(jwks);
        return (0,json/* isJsonObject */.O)(value) && Array.isArray(value['keys']) ? (0,mesh_fields/* objectsAt */.yR)(value, 'keys') : undefined;
    }
    catch {
        return undefined;
    }
};
const sameKey = (one, other) => ['kty', 'n', 'e', 'crv', 'x', 'y'].every((name) => (0,mesh_fields/* textAt */.$6)(one, name) === (0,mesh_fields/* textAt */.$6)(other, name));
const sameOrigin = (url, issuer) => {
    try {
        return new URL(url).origin === new URL(issuer).origin;
    }
    catch {
        return false;
    }
};
/**
 * Whether the rule holds the issuer's keys. Istio fetches them from `jwksUri`, or by discovery from the issuer; the
 * address is compared and never asked, since it comes from a manifest.
 */
const judgeKeys = (rule, token) => {
    const inline = (0,mesh_fields/* textAt */.$6)(rule, 'jwks');
    const uri = (0,mesh_fields/* textAt */.$6)(rule, 'jwksUri') || (0,mesh_fields/* textAt */.$6)(rule, 'jwks_uri');
    if (inline !== '') {
        const keys = parseKeys(inline);
        if (keys === undefined)
            return { kind: 'unknown', why: 'the key set written into the rule cannot be read' };
        // Envoy verifier: a key is a candidate unless both sides name a kid and the two differ.
        const candidates = keys.filter((key) => {
            const kid = (0,mesh_fields/* textAt */.$6)(key, 'kid');
            return token.keyId === undefined || kid === '' || kid === token.keyId;
        });
        if (candidates.length === 0)
            return { kind: 'status', status: 'JwksKidAlgMismatch' };
        if (token.keys === undefined)
            return { kind: 'unknown', why: 'the keys are written into the rule and the issuer’s own were not fetched' };
        const held = candidates.some((key) => token.keys?.some((own) => sameKey(key, own)));
        return { kind: 'status', status: held ? 'Ok' : 'JwtVerificationFail' };
    }
    if (uri === '') {
        if ((0,mesh_fields/* textAt */.$6)(rule, 'issuer') !== '')
            return { kind: 'status', status: 'Ok' };
        return { kind: 'unknown', why: 'the rule names neither an issuer nor a key set' };
    }
    // Keys of the configuration have no address: then the issuer's own host is what can be compared.
    if ((token.keysUrl ?? '') === '' ? sameOrigin(uri, token.issuer) : uri === token.keysUrl)
        return { kind: 'status', status: 'Ok' };
    return { kind: 'unknown', why: 'the rule takes its keys from another address than the issuer’s' };
};
const judgeRule = (object, index, rule, token, now) => {
    const expected = (0,mesh_fields/* textsAt */.i1)(rule, 'audiences');
    const issuer = (0,mesh_fields/* textAt */.$6)(rule, 'issuer');
    const base = { requestAuthentication: object.key, rule: index, expected, received: token.audiences };
    const refused = (status, mends) => ({
        ...base,
        verdict: 'refused',
        message: envoyStatus[status],
        status: httpStatusOf(status),
        mends,
    });
    // Envoy's order (authenticator.cc): issuer, time, audience, keys.
    if (issuer !== '' && issuer !== token.issuer)
        return { ...base, verdict: 'not for this issuer', message: envoyStatus.JwtUnknownIssuer, status: 401, mends: [] };
    const time = {
        ...(token.expires === undefined ? {} : { exp: token.expires }),
        ...(token.notBefore === undefined ? {} : { nbf: token.notBefore }),
    };
    const timeStatus = now === undefined ? 'Ok' : checkJwtTime(time, now);
    if (timeStatus !== 'Ok')
        return refused(timeStatus, [
            'Request the token shortly before it is used; check the clocks of the runner and of the mesh.',
        ]);
    if (!(0,check_audience/* checkAudience */.f7)(expected, token.audiences)) {
        const nearest = token.audiences
            .map((audience) => (0,check_audience/* nearestAudience */.pT)(expected, audience))
            .find((found) => found !== undefined);
        const verdict = refused('JwtAudienceNotAllowed', mendsOfAudience(object.key, index, rule, token, nearest?.audience ?? expected[0]));
        return nearest === undefined || nearest.differs.length === 0 ? verdict : { ...verdict, nearest };
    }
    const keys = judgeKeys(rule, token);
    if (keys.kind === 'unknown')
        return { ...base, verdict: 'cannot tell', message: keys.why, status: 0, mends: [] };
    if (keys.status !== 'Ok')
        return refused(keys.status, [
            'Let the rule take the keys from the issuer: leave out jwks, and set jwksUri only where discovery does not work.',
        ]);
    const accepted = { ...base, verdict: 'accepted', message: '', status: 200, mends: [] };
    if (expected.length === 0 || (0,check_audience/* checkAudienceExactly */.J9)(expected, token.audiences))
        return accepted;
    const nearest = token.audiences
        .map((audience) => (0,check_audience/* nearestAudience */.pT)(expected, audience))
        .find((found) => found !== undefined);
    return { ...accepted, looser: true, ...(nearest === undefined ? {} : { nearest }) };
};
/**
 * Whether the mesh would accept the token, rule by rule, as Envoy decides it: issuer, `exp` and `nbf` with 60 s, audience
 * (one scheme and one trailing slash stripped), key. An exact comparison of the audience is reported beside it (`looser`).
 */
const judgeToken = (token, state, namespace, options = {}) => requestAuthenticationsFor(state, namespace, options.rootNamespace).flatMap((object) => (0,mesh_fields/* objectsAt */.yR)(object.content, 'spec', 'jwtRules').map((rule, index) => judgeRule(object, index, rule, token, options.now)));

// EXTERNAL MODULE: ./src/bindings/rendered-files.ts
var rendered_files = __webpack_require__(135);
// EXTERNAL MODULE: ./src/bindings/rendered-object.ts
var rendered_object = __webpack_require__(6549);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(989);
// EXTERNAL MODULE: ./src/rbac/roles.ts
var roles = __webpack_require__(417);
;// CONCATENATED MODULE: ./src/bindings/claim-conditions.ts

/**
 * The token's part of an AuthorizationPolicy: per trust rule of `trust.apply` the `when` conditions that only the
 * job's own token meets. Never `requestPrincipals`: Istio splits these at the last `/`, and the subjects of GitHub and
 * GitLab hold slashes (pilot/pkg/security/authz/model/generator.go). Claims are compared as strings and lists of
 * strings, and a value with `*` at an end would be a pattern there, so such a one is refused.
 */
const claimConditions = (environment, access, where, issuers) => {
    const problems = [];
    const refuse = (message, remedy) => {
        problems.push({ code: 'BINDING_TOKEN', message, where, remedy });
    };
    const rules = environment.trust.apply ?? [];
    if (rules.length === 0)
        refuse(`Access to ${JSON.stringify(access.service)} by the job's token needs trust.apply of environment ${JSON.stringify(environment.name)}: its claims are the condition.`, 'Add trust.apply to the environment, or grant the access by the service account.');
    if (environment.audience === undefined || environment.audience === '')
        refuse(`Environment ${JSON.stringify(environment.name)} has no audience, so its jobs hold no token for the mesh.`, 'Set `audience` of the environment.');
    else if (isPattern(environment.audience))
        refuse('The audience begins or ends with `*`, which Istio reads as a pattern.', 'Use an audience without `*`.');
    const conditions = rules.map((rule) => {
        const issuer = rule.issuer ?? issuers[rule.platform];
        if (issuer === undefined || issuer === '' || isPattern(issuer)) {
            refuse(`The issuer of the ${rule.platform} rule at ${rule.pointer} is not known.`, 'Write `issuer` in the trust rule: numeric ids mean something only together with who signs them.');
            return [];
        }
        const claims = [...rule.claims]
            .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
            .filter(([claim]) => claim !== 'iss' && claim !== 'aud');
        if (claims.length === 0)
            refuse(`The rule at ${rule.pointer} names no claim, so every token of the issuer would match.`, 'Name the claims.');
        for (const [claim, values] of claims) {
            if (!/^[A-Za-z0-9_][A-Za-z0-9_.:-]*$/.test(claim))
                refuse(`Claim ${JSON.stringify(claim)} cannot be written as a condition of Istio.`, 'Pin the job by top-level claims, or grant the access by the service account.');
            if (values.length === 0 || values.some((value) => value === '' || isPattern(value)))
                refuse(`Claim ${JSON.stringify(claim)} has a value that Istio would read as a pattern, or none.`, 'Use exact values without `*` at either end.');
        }
        return [
            { key: 'request.auth.claims[iss]', values: [issuer] },
            { key: 'request.auth.audiences', values: [environment.audience ?? ''] },
            ...claims.map(([claim, values]) => ({
                key: `request.auth.claims[${claim}]`,
                values: [...new Set(values)].sort(order/* byCodePoint */.H),
            })),
        ];
    });
    return { conditions: problems.length > 0 ? [] : conditions, problems };
};
/** Istio, matcher/string.go: a `*` at either end makes a pattern; in the middle it stands for itself. */
const isPattern = (value) => value.startsWith('*') || value.endsWith('*');

;// CONCATENATED MODULE: ./src/bindings/first-allow.ts


/**
 * Istio: with no ALLOW policy a workload takes every request; with one, only what some ALLOW policy matches. An
 * existing policy counts where it stands at every workload that the selector can match, now or later: it has no
 * selector, or one that asks for no other label.
 */
const allowBefore = (namespace, selector, state, rootNamespace) => {
    const namespaces = [...new Set([namespace, rootNamespace])];
    const exists = state.objects.some((object) => isEnforcedAllow(object) && namespaces.includes(object.key.namespace) && covers(object, selector));
    if (exists)
        return { kind: 'exists' };
    const unread = namespaces.filter((name) => (0,ports_object/* readStatus */.rk)(state, 'security.istio.io', 'AuthorizationPolicy', name) !== 'complete');
    return unread.length > 0 ? { kind: 'unknown', namespaces: unread } : { kind: 'first' };
};
const isEnforcedAllow = (object) => {
    if (object.key.group !== 'security.istio.io' || object.key.kind !== 'AuthorizationPolicy')
        return false;
    // The server stores the default as a missing field. Anything but a plain word is not taken for an ALLOW.
    const action = (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(object.content, 'spec'), 'action');
    return (action === undefined || action === 'ALLOW') && !Object.hasOwn(object.annotations, 'istio.io/dry-run');
};
const covers = (object, selector) => {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    if ((0,mesh_fields/* member */.Dc)(spec, 'targetRef') !== undefined || (0,mesh_fields/* member */.Dc)(spec, 'targetRefs') !== undefined)
        return false;
    const asked = (0,mesh_fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels');
    return Object.entries(asked).every(([label, value]) => Object.hasOwn(selector, label) && (0,mesh_fields/* textAt */.$6)(selector, label) === value);
};

// EXTERNAL MODULE: ./src/bindings/guard.ts
var guard = __webpack_require__(9971);
// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(1682);
;// CONCATENATED MODULE: ./src/bindings/render-policies.ts


/**
 * The repository's own policies as members of the environment, for `apply.policies: true`. Their spec is what was
 * reviewed; labels and annotations of ours are added, and what only a server writes is left out. Other kinds of the
 * files are the world around them and are not written.
 */
const renderPolicies = (policies, environment, source) => policies
    .filter(({ key }) => key.group === 'security.istio.io')
    .map((policy) => {
    const namespace = policy.key.namespace === '' ? environment.namespace : policy.key.namespace;
    const object = {
        apiVersion: policy.apiVersion,
        kind: policy.key.kind,
        metadata: {
            name: policy.key.name,
            namespace,
            labels: {
                ...policy.labels,
                [names/* managedByLabel */.Ly]: 'meshgate',
                [names/* partOfLabel */.LR]: (0,names/* applySetId */.A3)((0,names/* applySetParentName */.Uu)(environment.name), environment.namespace),
            },
            annotations: {
                ...withoutCopies(policy.annotations),
                [names/* provenance */.aH.environment]: environment.name,
                [names/* provenance */.aH.source]: source,
            },
        },
        ...((0,json/* isJsonObject */.O)(policy.content['spec']) ? { spec: policy.content['spec'] } : {}),
    };
    const from = policy.source.kind === 'file' ? policy.source : { kind: 'file', path: source, line: 1, column: 1 };
    return {
        key: { ...policy.key, namespace },
        object,
        source: { kind: 'generated', binding: environment.name, from },
    };
});
const withoutCopies = (annotations) => Object.fromEntries(Object.entries(annotations).filter(([name]) => name !== 'kubectl.kubernetes.io/last-applied-configuration'));

;// CONCATENATED MODULE: ./src/bindings/service-destination.ts



/** Finds the Service in the state; everything that cannot be known is a problem, never a guess. */
const findDestination = (question, state) => {
    const { namespace, service: name, where } = question;
    const refuse = (message, remedy) => [
        { code: 'BINDING_SERVICE', message, where, remedy },
    ];
    const service = state.objects.find(({ key }) => key.group === '' && key.kind === 'Service' && key.namespace === namespace && key.name === name);
    if (service === undefined) {
        return (0,ports_object/* readStatus */.rk)(state, '', 'Service', namespace) === 'complete'
            ? refuse(`There is no Service ${JSON.stringify(name)} in namespace ${JSON.stringify(namespace)}.`, 'Write the name of a Service of the environment’s namespace.')
            : refuse(`Service ${JSON.stringify(name)} was not found, and the Services of namespace ${JSON.stringify(namespace)} were not all read.`, 'Let meshgate list services there, or put the Service among the files of `policies`.');
    }
    const selector = (0,mesh_fields/* textMapAt */.Pf)(service.content, 'spec', 'selector');
    if ((0,mesh_fields/* textAt */.$6)(service.content, 'spec', 'type') === 'ExternalName' || Object.keys(selector).length === 0) {
        return refuse(`Service ${JSON.stringify(name)} has no selector, so no policy can name the workloads behind it.`, 'Name a Service that selects pods, or write the AuthorizationPolicy by hand.');
    }
    return resolvePorts(question, service, selector, state);
};
const resolvePorts = (question, service, selector, state) => {
    const declared = (0,mesh_fields/* objectsAt */.yR)(service.content, 'spec', 'ports');
    const wanted = question.ports.length > 0 ? question.ports : declared.map((port) => (0,mesh_fields/* numberAt */.tk)(port, 'port') ?? 0);
    const problems = [];
    const targets = new Set();
    const tcp = new Set();
    const refuse = (message, remedy, expected, received) => {
        problems.push({
            code: 'BINDING_PORT',
            message,
            where: question.where,
            ...(expected === undefined ? {} : { expected }),
            ...(received === undefined ? {} : { received }),
            remedy,
        });
    };
    if (wanted.length === 0)
        refuse(`Service ${JSON.stringify(question.service)} has no ports.`, 'Name the ports in the Service.');
    for (const number of wanted) {
        const port = declared.find((one) => (0,mesh_fields/* numberAt */.tk)(one, 'port') === number);
        if (port === undefined) {
            const all = declared.map((one) => (0,mesh_fields/* numberAt */.tk)(one, 'port') ?? 0).sort((a, b) => a - b);
            refuse(`Service ${JSON.stringify(question.service)} has no port ${number}.`, 'Write the port as the Service has it (`spec.ports[].port`); meshgate finds the workload’s port by itself.', all.join(', '), String(number));
            continue;
        }
        const named = (0,mesh_fields/* member */.Dc)(port, 'targetPort');
        const target = typeof named === 'string' && !/^\d+$/.test(named)
            ? namedPorts(named, question.namespace, selector, state)
            : [(0,mesh_fields/* numberAt */.tk)(port, 'targetPort') ?? number];
        if (target.length === 0)
            refuse(`Port ${number} of Service ${JSON.stringify(question.service)} goes to the port named ${JSON.stringify(named)}, and no workload behind it that was read says which number that is.`, 'Give the Service a number as targetPort, or let meshgate read the Deployments of the namespace.');
        for (const one of target) {
            targets.add(one);
            if (isDeclaredTcp(port))
                tcp.add(one);
        }
    }
    const [first, ...rest] = problems;
    if (first !== undefined)
        return [first, ...rest];
    return { selector, targetPorts: ascending(targets), tcpPorts: ascending(tcp) };
};
const ascending = (numbers) => [...numbers].sort((a, b) => a - b);
/** Istio, protocol selection: appProtocol first, then the prefix of the port's name. */
const isDeclaredTcp = (port) => {
    const protocol = (0,mesh_fields/* textAt */.$6)(port, 'appProtocol') || (0,mesh_fields/* textAt */.$6)(port, 'name').split('-')[0] || '';
    return (['tcp', 'tls', 'mongo', 'mysql', 'redis', 'udp'].includes(protocol.toLowerCase()) ||
        (0,mesh_fields/* textAt */.$6)(port, 'protocol') === 'UDP');
};
/** Numbers that the workloads of a selector give to a named container port. */
const namedPorts = (name, namespace, selector, state) => {
    const found = new Set();
    for (const object of state.objects) {
        if (object.key.namespace !== namespace)
            continue;
        const isPod = object.key.group === '' && object.key.kind === 'Pod';
        const pod = isPod ? object.content : podTemplateOf(object);
        const labels = (0,mesh_fields/* textMapAt */.Pf)(pod, 'metadata', 'labels');
        if (!Object.entries(selector).every(([label, value]) => Object.hasOwn(labels, label) && labels[label] === value))
            continue;
        for (const container of [...(0,mesh_fields/* objectsAt */.yR)(pod, 'spec', 'containers'), ...(0,mesh_fields/* objectsAt */.yR)(pod, 'spec', 'initContainers')])
            for (const port of (0,mesh_fields/* objectsAt */.yR)(container, 'ports')) {
                const number = (0,mesh_fields/* numberAt */.tk)(port, 'containerPort');
                if ((0,mesh_fields/* textAt */.$6)(port, 'name') === name && number !== undefined)
                    found.add(number);
            }
    }
    return ascending(found);
};
const podTemplateOf = (object) => {
    if (object.key.group === 'batch' && object.key.kind === 'CronJob')
        return (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec', 'jobTemplate', 'spec', 'template');
    return object.key.group === 'apps' || object.key.group === 'batch' ? (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec', 'template') : {};
};
/** The selector in one text, for names and for grouping. */
const selectorText = (selector) => JSON.stringify(Object.entries(selector).sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b)));

;// CONCATENATED MODULE: ./src/bindings/render-bindings.ts









/** The objects of an environment: what its bindings ask for, and the ApplySet parent that holds them together. */
const renderBindings = (bindings, environment, state, options) => {
    const own = bindings.filter(({ environments }) => environments?.includes(environment.name) ?? true);
    const problems = [
        ...(0,guard/* guardConfiguration */.ch)(own, environment, options.locate, options.settings.rootNamespace),
        ...(0,guard/* guardRoleReferences */.Wi)(own, environment, state, options.locate),
    ];
    const objects = new Map();
    const add = (object) => {
        objects.set((0,ports_object/* keyText */.Pu)(object.key), object);
    };
    for (const account of new Set(own.map((binding) => binding.serviceAccount)))
        add(serviceAccount(account, own.filter((binding) => binding.serviceAccount === account), environment, options));
    for (const binding of own) {
        for (const object of permissionObjects(binding, environment, options))
            add(object);
        const policies = accessPolicies(binding, environment, state, options);
        problems.push(...policies.problems);
        for (const object of policies.objects)
            add(object);
    }
    for (const object of renderPolicies(options.policies ?? [], environment, options.source))
        add(object);
    add(applySetParent([...objects.values()], environment, options));
    const rendered = [...objects.entries()].sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b)).map(([, object]) => object);
    return { objects: rendered, problems: [...problems, ...(0,guard/* guardObjects */.gK)(rendered, environment)] };
};
const meta = (name, bindings, environment, options) => ({
    name,
    namespace: environment.namespace,
    labels: {
        [names/* managedByLabel */.Ly]: 'meshgate',
        [names/* partOfLabel */.LR]: (0,names/* applySetId */.A3)((0,names/* applySetParentName */.Uu)(environment.name), environment.namespace),
    },
    annotations: {
        [names/* provenance */.aH.binding]: bindings
            .map((binding) => binding.name)
            .sort(order/* byCodePoint */.H)
            .join(','),
        [names/* provenance */.aH.environment]: environment.name,
        [names/* provenance */.aH.source]: options.source,
    },
});
const rendered = (key, object, binding, environment, options) => ({
    key: { ...key, namespace: environment.namespace },
    object,
    source: { kind: 'generated', binding: binding.name, from: options.locate(binding.pointer) },
});
const serviceAccount = (name, bindings, environment, options) => {
    const object = {
        apiVersion: 'v1',
        kind: 'ServiceAccount',
        metadata: meta(name, bindings, environment, options),
        automountServiceAccountToken: false,
    };
    return rendered({ group: '', kind: 'ServiceAccount', name }, object, bindings[0] ?? environment, environment, options);
};
/** Role and RoleBinding; of a RoleBinding to an existing role, the binding alone. */
const permissionObjects = (binding, environment, options) => {
    const objects = [];
    const bindTo = (kind, role) => {
        const roleRef = { apiGroup: roles/* rbacGroup */.sN, kind, name: role };
        // roleRef is immutable: another one is another RoleBinding, so that the new stands before the old one goes.
        const name = (0,names/* generatedName */.xg)(['meshgate', binding.name], JSON.stringify([kind, role]));
        const object = {
            apiVersion: `${roles/* rbacGroup */.sN}/v1`,
            kind: 'RoleBinding',
            metadata: meta(name, [binding], environment, options),
            roleRef,
            subjects: [{ kind: 'ServiceAccount', name: binding.serviceAccount, namespace: environment.namespace }],
        };
        objects.push(rendered({ group: roles/* rbacGroup */.sN, kind: 'RoleBinding', name }, object, binding, environment, options));
    };
    if (binding.permissions.length > 0) {
        const name = (0,names/* generatedName */.xg)(['meshgate', binding.name]);
        const rules = binding.permissions.map(({ apiGroups, resources, verbs, resourceNames }) => ({
            apiGroups,
            resources,
            verbs,
            ...(resourceNames.length > 0 ? { resourceNames } : {}),
        }));
        const object = {
            apiVersion: `${roles/* rbacGroup */.sN}/v1`,
            kind: 'Role',
            metadata: meta(name, [binding], environment, options),
            rules,
        };
        objects.push(rendered({ group: roles/* rbacGroup */.sN, kind: 'Role', name }, object, binding, environment, options));
        bindTo('Role', name);
    }
    if (binding.roleRef !== undefined)
        bindTo(binding.roleRef.kind, binding.roleRef.name);
    return objects;
};
/** One AuthorizationPolicy per binding and set of workloads. */
const accessPolicies = (binding, environment, state, options) => {
    const problems = [];
    const groups = new Map();
    for (const access of binding.access) {
        const where = options.locate(access.pointer);
        const found = findDestination({ namespace: environment.namespace, service: access.service, ports: access.ports, where }, state);
        if (isProblems(found)) {
            problems.push(...found);
            continue;
        }
        const rules = rulesOf(access, found, binding, environment, options);
        problems.push(...rules.problems);
        const text = selectorText(found.selector);
        const group = groups.get(text) ?? { service: access.service, selector: found.selector, access, rules: [] };
        groups.set(text, group);
        group.rules.push(...rules.rules);
    }
    const objects = [...groups].map(([text, { service, selector, access, rules }]) => {
        const before = allowBefore(environment.namespace, selector, state, options.settings.rootNamespace);
        if (before.kind !== 'exists' && !environment.firstAllow)
            problems.push({
                code: 'FIRST_ALLOW',
                message: before.kind === 'first'
                    ? `The AuthorizationPolicy for Service ${JSON.stringify(service)} would be the first ALLOW there: from then on everybody else is refused.`
                    : `Whether another ALLOW stands at Service ${JSON.stringify(service)} is not known, because the AuthorizationPolicies of ${before.namespaces.join(' and ')} were not all read; a first one would refuse everybody else.`,
                where: options.locate(access.pointer),
                remedy: 'Allow today’s callers by a policy first, or set `firstAllow: true` in the environment, in a change of its own.',
            });
        // The workloads are part of the name: a policy that moved in place would leave a gap at one of its two ends.
        const name = (0,names/* generatedName */.xg)(['meshgate', binding.name, service], text);
        const { major, minor } = options.settings.istioVersion;
        const object = {
            apiVersion: major > 1 || minor >= 22 ? 'security.istio.io/v1' : 'security.istio.io/v1beta1',
            kind: 'AuthorizationPolicy',
            metadata: meta(name, [binding], environment, options),
            spec: { selector: { matchLabels: { ...selector } }, action: 'ALLOW', rules },
        };
        return rendered({ group: 'security.istio.io', kind: 'AuthorizationPolicy', name }, object, { ...binding, pointer: access.pointer }, environment, options);
    });
    // A policy without rules would be another one than was asked for.
    return { objects: problems.some((problem) => problem.code !== 'FIRST_ALLOW') ? [] : objects, problems };
};
const isProblems = (found) => Array.isArray(found);
/** Rules of one access; by `both`, a request needs the principal and the token. */
const rulesOf = (access, destination, binding, environment, options) => {
    const where = options.locate(access.pointer);
    const needsHttp = access.by !== 'service account' || [access.methods, access.paths, access.hosts].some((list) => list.length > 0);
    if (needsHttp && destination.tcpPorts.length > 0)
        return {
            rules: [],
            problems: [
                {
                    code: 'BINDING_PORT',
                    message: `Port ${destination.tcpPorts.join(', ')} of the workloads behind ${JSON.stringify(access.service)} is declared as no HTTP, and the access asks for methods, paths, hosts or a token: Istio drops such a rule, and the access would never be given.`,
                    where,
                    remedy: 'Name HTTP ports only, or grant the access by the service account alone.',
                },
            ],
        };
    const operation = {
        ports: destination.targetPorts.map(String),
        ...(access.methods.length > 0 ? { methods: [...access.methods] } : {}),
        ...(access.paths.length > 0 ? { paths: [...access.paths] } : {}),
        ...(access.hosts.length > 0 ? { hosts: access.hosts.flatMap(withPorts) } : {}),
    };
    const principal = `${options.settings.trustDomain}/ns/${environment.namespace}/sa/${binding.serviceAccount}`;
    const base = {
        ...(access.by === 'token' ? {} : { from: [{ source: { principals: [principal] } }] }),
        to: [{ operation }],
    };
    if (access.by === 'service account')
        return { rules: [base], problems: [] };
    const { conditions, problems } = claimConditions(environment, access, where, options.defaultIssuers);
    return { rules: conditions.map((when) => ({ ...base, when: [...when] })), problems };
};
/** Istio matches the whole `:authority`, port included. */
const withPorts = (host) => (/[:*]/.test(host) ? [host] : [host, `${host}:*`]);
/** kubectl's ApplySet (KEP-3659), a ConfigMap: which kinds the members are of, and whose tool keeps them. */
const applySetParent = (members, environment, options) => {
    const name = (0,names/* applySetParentName */.Uu)(environment.name);
    const groupKinds = new Set(members.map(({ key }) => (key.group === '' ? key.kind : `${key.kind}.${key.group}`)));
    const object = {
        apiVersion: 'v1',
        kind: 'ConfigMap',
        metadata: {
            name,
            namespace: environment.namespace,
            labels: { [names/* applySetIdLabel */.EG]: (0,names/* applySetId */.A3)(name, environment.namespace), [names/* managedByLabel */.Ly]: 'meshgate' },
            annotations: {
                [names/* additionalNamespacesAnnotation */.HD]: '',
                [names/* groupKindsAnnotation */.Qi]: [...groupKinds].sort(order/* byCodePoint */.H).join(','),
                [names/* toolingAnnotation */.Cu]: `meshgate/${options.toolVersion}`,
                [names/* provenance */.aH.environment]: environment.name,
                [names/* provenance */.aH.source]: options.source,
            },
        },
    };
    return rendered({ group: '', kind: 'ConfigMap', name }, object, environment, environment, options);
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./src/config/load-trust.ts + 1 modules
var load_trust = __webpack_require__(8905);
;// CONCATENATED MODULE: ./src/config/protection.ts



const unset = 'not set';
/** Every setting that differs, in order of path; an environment that one side lacks has `not set` there. */
const protectionChanges = (before, after) => {
    const old = settingsOf(before);
    const now = settingsOf(after);
    return [...new Set([...old.keys(), ...now.keys()])]
        .sort(order/* byCodePoint */.H)
        .map((path) => ({ path, before: old.get(path) ?? unset, after: now.get(path) ?? unset }))
        .filter((change) => change.before !== change.after);
};
const settingsOf = (settings) => {
    const rows = new Map([
        ['apply/policies', String(settings.apply.policies)],
        ['issuerHosts', list(settings.issuerHosts)],
        ...[...(settings.issuerKeys ?? [])].map(([issuer, keys]) => [
            `issuerKeys/${issuer}`,
            keys.kind === 'file'
                ? keys.path
                : `jwks sha256:${(0,external_node_crypto_.createHash)('sha256').update(keys.text).digest('hex').slice(0, 12)}`,
        ]),
        ['publishLive', String(settings.publishLive)],
        ['mesh', meshText(settings.mesh ?? {})],
    ]);
    for (const environment of settings.environments) {
        for (const [name, value] of environmentSettings(environment))
            rows.set(`environments/${environment.name}/${name}`, value);
    }
    const accept = (path, { reason, until }) => {
        const text = `${reason}${until === undefined ? '' : `, until ${until}`}`;
        const known = rows.get(path);
        rows.set(path, known === undefined ? text : `${known}; ${text}`);
    };
    for (const ignore of settings.ignore)
        accept(`ignore/${ignore.rule}/${ignore.object}`, ignore);
    for (const assume of settings.assume)
        accept(`assume/${assume.object}`, assume);
    return rows;
};
const list = (values) => values === undefined || values.length === 0 ? unset : [...values].sort(order/* byCodePoint */.H).join(', ');
const gateRows = (gate) => [
    ['gate/newAccess', gate.newAccess],
    ['gate/findings', gate.findings],
    ['gate/snapshotAge', gate.snapshotAge ?? unset],
];
const environmentSettings = (environment) => [
    ['namespace', environment.namespace],
    ['cluster', clusterText(environment.cluster)],
    ['snapshot', snapshotText(environment.snapshot)],
    ['audience', environment.audience ?? unset],
    ['trust/check', trustText(environment.trust.check)],
    ['trust/apply', trustText(environment.trust.apply)],
    ...gateRows(environment.gate),
    ['mesh', meshText(environment.mesh)],
    ['policies', list(environment.policies)],
    ['firstAllow', String(environment.firstAllow)],
    ['clusterRoles', list(environment.clusterRoles)],
    ['wildcards', String(environment.wildcards)],
    ['kubeconfig', environment.kubeconfig ?? unset],
    ['apply/by', environment.appliedBy ?? unset],
    ['apply/user', environment.applier?.user ?? unset],
    ['apply/groups', list(environment.applier?.groups)],
];
const trustText = (rules) => rules === undefined || rules.length === 0 ? unset : [...rules.map(load_trust/* ruleText */.Y)].sort(order/* byCodePoint */.H).join('; ');
const pairs = (values) => {
    const given = values.filter(([, value]) => value !== undefined && value !== unset);
    return given.length === 0 ? unset : given.map(([name, value]) => `${name}: ${value}`).join(', ');
};
const meshText = (mesh) => pairs([
    ['rootNamespace', mesh.rootNamespace],
    ['trustDomain', mesh.trustDomain],
    ['trustDomainAliases', list(mesh.trustDomainAliases)],
    ['istioVersion', mesh.istioVersion],
]);
const snapshotText = (snapshot) => snapshot === undefined
    ? unset
    : pairs([
        ['folder', snapshot.folder],
        ['from', snapshot.from],
        ['maxAge', snapshot.maxAge],
    ]);
const clusterText = (cluster) => {
    if (cluster === undefined)
        return unset;
    const namespaces = ['namespaces', list(cluster.namespaces)];
    switch (cluster.kind) {
        case 'id-token':
            return pairs([
                ['auth', 'id-token'],
                ['server', cluster.server],
                ['audience', cluster.audience],
                ['caFile', cluster.caFile],
                namespaces,
            ]);
        case 'context':
            return pairs([
                ['auth', 'context'],
                ['context', cluster.context],
                ['execPlugins', list(cluster.execPlugins)],
                namespaces,
            ]);
        case 'in-cluster':
            return pairs([['auth', 'in-cluster'], namespaces]);
    }
};
const nothing = {
    environments: [],
    ignore: [],
    assume: [],
    apply: { policies: false },
    issuerHosts: [],
    publishLive: false,
};
/** A head without the file removes the protection: base's still judges, and every setting is a change to `not set`. */
const splitConfig = (base, head) => ({
    protected: base?.protected ?? head?.protected,
    before: base?.proposed,
    after: head?.proposed,
    firstRun: base === undefined && head !== undefined,
    changes: base === undefined ? [] : protectionChanges(base.protected, head?.protected ?? nothing),
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
;// CONCATENATED MODULE: ./src/manifests/state.ts


const byKey = (a, b) => (0,order/* byCodePoint */.H)((0,ports_object/* keyText */.Pu)(a.key), (0,ports_object/* keyText */.Pu)(b.key));
const record = (group, kind, namespaced, status) => ({
    group,
    kind,
    namespace: namespaced ? '*' : '',
    status,
});
/** One record per kind, in order of group and kind. */
const recordsOf = (kinds, objects, status) => {
    const records = new Map();
    for (const kind of kinds) {
        if (kind.only !== undefined)
            continue;
        const title = `${kind.group}/${kind.kind}`;
        records.set(title, record(kind.group, kind.kind, kind.namespaced, status(title)));
    }
    for (const { key } of objects) {
        const title = `${key.group}/${key.kind}`;
        if (!records.has(title))
            records.set(title, record(key.group, key.kind, key.namespace !== '', status(title)));
    }
    return [...records].sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b)).map(([, value]) => value);
};
/**
 * The state that a folder describes.
 *
 * A folder given by hand (`--before DIR`, a snapshot) stands for a whole mesh: what it does not hold does not exist, so
 * every kind is `complete`. The comparison of two folders is about these folders, and says so.
 */
const stateOfFolder = (objects, options) => ({
    objects: [...objects].sort(byKey),
    reads: withIncomplete(recordsOf(options.kinds, objects, () => 'complete'), options.incomplete ?? []),
});
const withIncomplete = (reads, incomplete) => [
    ...incomplete,
    ...reads.filter((read) => !incomplete.some(({ group, kind, namespace }) => group === read.group && kind === read.kind && namespace === read.namespace)),
];
/** Objects of two folders: one that has no age in the second keeps the age it has in the first. */
const keepAges = (from, objects) => {
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
 * that the world knows for its key, in both revisions.
 *
 * Read records, the same for all three states, so that a kind does not become unread because its last object is deleted:
 * - With a world they are the world's: files never make a kind complete. One exception: a kind that is `not installed`
 *   has no live objects, so with the files it is `complete`.
 * - Without a world a kind that base or head holds is `complete` (the repository is taken to hold all of it, which the
 *   comment says), and any other is `not given`: a repository of AuthorizationPolicies says nothing about EnvoyFilters.
 */
const composeStates = (world, base, head, options) => {
    const files = [...base, ...head];
    const touched = new Set(files.map((object) => (0,ports_object/* keyText */.Pu)(object.key)));
    const rest = (world?.objects ?? []).filter((object) => !touched.has((0,ports_object/* keyText */.Pu)(object.key)));
    const live = world?.objects ?? [];
    const reads = world === undefined ? recordsWithoutWorld(options.kinds, files) : recordsOfWorld(world, files);
    const state = (objects) => ({
        objects: [...rest, ...keepAges(live, objects)].sort(byKey),
        reads,
    });
    return { rest: { objects: [...rest].sort(byKey), reads }, before: state(base), after: state(head) };
};
const titlesOf = (objects) => new Set(objects.map(({ key }) => `${key.group}/${key.kind}`));
const recordsWithoutWorld = (kinds, files) => {
    const held = titlesOf(files);
    return recordsOf(kinds, files, (title) => (held.has(title) ? 'complete' : 'not given'));
};
const recordsOfWorld = (world, files) => {
    const held = titlesOf(files);
    return world.reads.map((read) => read.status === 'not installed' && held.has(`${read.group}/${read.kind}`)
        ? { ...read, status: 'complete' }
        : read);
};

// EXTERNAL MODULE: ./src/mesh/evaluate/address.ts
var address = __webpack_require__(8321);
;// CONCATENATED MODULE: ./src/mesh/evaluate/bytes.ts
const ascii = /^[\0-\x7f]*$/;
/** UTF-8 of a text; characters of a request that are already bytes go through `fromBase64`. */
const toBytes = (text) => (ascii.test(text) ? text : Buffer.from(text, 'utf8').toString('latin1'));
const fromBase64 = (text) => Buffer.from(text, 'base64').toString('latin1');
/** For people: bytes that are no UTF-8 are shown as the replacement character. */
const toText = (bytes) => ascii.test(bytes) ? bytes : Buffer.from(bytes, 'latin1').toString('utf8');
const decoder = new TextDecoder('utf-8', { fatal: true });
const isUtf8 = (bytes) => {
    if (ascii.test(bytes))
        return true;
    try {
        decoder.decode(Buffer.from(bytes, 'latin1'));
        return true;
    }
    catch {
        return false;
    }
};
/** A to Z alone, as Envoy lowers names and hosts. */
const lowerAscii = (bytes) => bytes.replace(/[A-Z]+/g, (run) => run.toLowerCase());

;// CONCATENATED MODULE: ./src/mesh/evaluate/connection.ts

const spiffe = 'spiffe://';
const meshAlpn = {
    http: ['istio-http/1.1', 'istio', 'http/1.1'],
    http2: ['istio-h2', 'istio', 'h2'],
    grpc: ['istio-h2', 'istio', 'h2'],
    tcp: ['istio-peer-exchange', 'istio'],
};
const plainAlpn = {
    http: ['http/1.1'],
    http2: ['h2'],
    grpc: ['h2'],
    tcp: [],
};
/** What a request that is over mTLS and does not say whose certificate it shows has in place of a name. */
const unnamed = 'unnamed';
/**
 * Who the client says it is; a principal is built from namespace and service account where it is not given. Mutual TLS
 * without either is a certificate of the mesh whose identity nobody tells: one that no policy names.
 */
const principalOf = (request, settings) => {
    const { principal, namespace, serviceAccount } = request.source;
    if (principal !== undefined && principal !== '')
        return principal;
    if (!isUnnamed(request)) {
        if (namespace === undefined || serviceAccount === undefined)
            return undefined;
    }
    return `${settings.trustDomain}/ns/${namespace ?? unnamed}/sa/${serviceAccount ?? unnamed}`;
};
/** Whether a request is over mTLS and says only in part, or not at all, whose certificate it shows. */
const isUnnamed = ({ mtls, source }) => mtls &&
    (source.principal ?? '') === '' &&
    source.uriSans === undefined &&
    (source.namespace === undefined || source.serviceAccount === undefined);
const clientOf = (request, settings, toGateway) => {
    const tls = request.tls ?? (request.mtls ? 'mutual' : 'none');
    const principal = principalOf(request, settings);
    const names = request.source.uriSans ?? (principal === undefined ? [] : [spiffe + principal.replace(/^spiffe:\/\//, '')]);
    const host = request.http?.authority.split(':')[0] ?? request.destination.service ?? '';
    const sni = request.sni ?? (tls === 'mutual' && !toGateway ? `outbound_.${request.destination.port}_._.${host}` : '');
    return {
        tls,
        alpn: request.alpn ?? (tls === 'mutual' && !toGateway ? meshAlpn : plainAlpn)[request.protocol],
        // The TLS inspector lowers the name that the client sends.
        sni: tls === 'none' ? '' : lowerAscii(toBytes(sni)),
        names: tls === 'mutual' ? names.map(toBytes) : [],
    };
};
const httpAlpn = new Set(['istio-http/1.0', 'istio-http/1.1', 'istio-h2']);
const peerAlpn = new Set(['istio-peer-exchange', 'istio']);
/** Trust domains of which a sidecar accepts certificates (istio-semantics §2.7). */
const isOfTheMesh = (client, settings) => [settings.trustDomain, ...settings.trustDomainAliases, ...settings.otherTrustDomains].some((domain) => client.names.some((name) => name.startsWith(`${spiffe}${domain}/`)));
const refused = (text) => ({ kind: 'refused', text });
/** Ends mutual TLS here, for those who can. */
const terminate = (kind, client, settings) => {
    if (client.tls !== 'mutual')
        return refused('the handshake needs a certificate of the client');
    if (!isOfTheMesh(client, settings))
        return refused('the certificate is of no trust domain of the mesh');
    return { kind, terminated: true, identified: true };
};
const notHttp = { kind: 'rejected', text: 'the bytes of a TLS handshake are no HTTP request' };
/**
 * The filter chain of a sidecar's port (istio-semantics §2.10; I core/filterchain_options.go: 38-210). `looksLikeHttp`
 * is what the HTTP inspector says of plain bytes.
 */
const sidecarChain = (protocol, mode, client, looksLikeHttp, settings) => {
    const plain = client.tls === 'none';
    if (mode === 'STRICT' && plain)
        return refused('mTLS mode STRICT takes no plain connection');
    // With DISABLE there is no TLS inspector: a handshake is bytes like any others.
    if (mode === 'DISABLE' && !plain)
        return protocol === 'HTTP' ? notHttp : { kind: 'tcp', terminated: false, identified: false };
    // The first offered name that some chain has decides; with STRICT only the HTTP chain has names.
    const first = client.alpn.find((offered) => httpAlpn.has(offered) || (mode !== 'STRICT' && peerAlpn.has(offered)));
    switch (protocol) {
        case 'HTTP':
            if (plain)
                return { kind: 'http', terminated: false, identified: false };
            if (mode === 'PERMISSIVE' && first === undefined)
                return refused('mTLS mode PERMISSIVE takes TLS only with the protocol names of the mesh');
            return terminate('http', client, settings);
        case 'TCP':
            if (plain)
                return { kind: 'tcp', terminated: false, identified: false };
            if (mode === 'PERMISSIVE' && first === undefined)
                return { kind: 'tcp', terminated: false, identified: false };
            return terminate('tcp', client, settings);
        case 'AUTO':
            if (plain)
                return { kind: looksLikeHttp ? 'http' : 'tcp', terminated: false, identified: false };
            if (first !== undefined && httpAlpn.has(first))
                return terminate('http', client, settings);
            if (mode === 'PERMISSIVE' && first === undefined)
                return { kind: 'tcp', terminated: false, identified: false };
            return terminate('tcp', client, settings);
    }
};
/** A gateway's server. Where no Gateway is known, whatever the client does is what the server asks for. */
const gatewayChain = (protocol, server, client, looksLikeHttp) => {
    const kind = protocol === 'AUTO' ? (looksLikeHttp ? 'http' : 'tcp') : protocol === 'HTTP' ? 'http' : 'tcp';
    const plain = client.tls === 'none';
    switch (server) {
        case undefined:
            return { kind, terminated: !plain, identified: client.names.length > 0 };
        case 'none':
            if (!plain)
                return kind === 'http' ? notHttp : { kind, terminated: false, identified: false };
            return { kind, terminated: false, identified: false };
        case 'simple':
            return plain ? refused('the server asks for TLS') : { kind, terminated: true, identified: false };
        case 'optional':
            return plain
                ? refused('the server asks for TLS')
                : { kind, terminated: true, identified: client.names.length > 0 };
        case 'mutual':
            if (plain)
                return refused('the server asks for TLS');
            return client.tls === 'mutual' && client.names.length > 0
                ? { kind, terminated: true, identified: true }
                : refused('the server asks for a certificate of the client');
    }
};
/** A waypoint takes only tunnelled connections, which have a peer. */
const waypointChain = (protocol, client, looksLikeHttp, settings) => {
    const kind = protocol === 'HTTP' || (protocol === 'AUTO' && looksLikeHttp) ? 'http' : 'tcp';
    if (client.tls === 'none')
        return refused('a waypoint takes no connection from outside the mesh');
    return terminate(kind, client, settings);
};

// EXTERNAL MODULE: ./src/mesh/resolve/version.ts
var resolve_version = __webpack_require__(1374);
;// CONCATENATED MODULE: ./src/mesh/evaluate/headers.ts


/** Names that Envoy keeps as one line whatever comes in (probed): their lines are joined before any policy. */
const joined = new Set([
    'accept',
    'accept-encoding',
    'authorization',
    'cache-control',
    'content-type',
    'if-match',
    'if-none-match',
    'origin',
    'pragma',
    'referer',
    'user-agent',
    'via',
    'expect',
    'x-request-id',
    'x-client-trace-id',
    'x-forwarded-for',
    'x-forwarded-host',
    'x-forwarded-proto',
    'access-control-request-method',
    'access-control-request-headers',
    'grpc-timeout',
    'grpc-accept-encoding',
    'x-envoy-original-path',
    'x-envoy-external-address',
    'x-envoy-decorator-operation',
    'x-envoy-attempt-count',
]);
/** An empty value adds nothing, not even a delimiter (E header_map_impl.cc: appendToHeader). */
const joinValues = (before, value, delimiter) => value === '' ? before : before === '' ? value : `${before}${delimiter}${value}`;
const makeHeaders = (lines, http2) => {
    const map = new Map();
    const append = (given, value) => {
        const name = lowerAscii(given);
        const known = map.get(name);
        if (known === undefined)
            map.set(name, [value]);
        else if (joined.has(name))
            map.set(name, [joinValues(known[0] ?? '', value, ',')]);
        else if (name === 'cookie' && http2)
            map.set(name, [joinValues(known[0] ?? '', value, '; ')]);
        else
            known.push(value);
    };
    for (const [name, value] of lines)
        append(name, value);
    return {
        has: (name) => map.has(lowerAscii(name)),
        lines: (name) => map.get(lowerAscii(name)) ?? [],
        whole: (name) => map.get(lowerAscii(name))?.join(','),
        set: (name, value) => void map.set(lowerAscii(name), [value]),
        append,
        remove: (name) => void map.delete(lowerAscii(name)),
    };
};
/**
 * What a policy's header test sees: until Envoy 1.37.0 all lines joined with `,`, since then each alone
 * (CVE-2026-26308; Istio 1.29.1, 1.28.5, 1.27.8).
 */
const matchedValues = (headers, name, version) => {
    const lines = headers.lines(name);
    return lines.length > 1 && !(0,resolve_version/* hasFix */.EQ)(version, [27, 8], [28, 5], [29, 1]) ? [lines.join(',')] : lines;
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/path.ts
/** Without query and fragment: what RBAC reads (E rbac/matchers.cc: 271). */
const withoutQuery = (path) => {
    const end = path.search(/[?#]/);
    return end < 0 ? path : path.slice(0, end);
};
/** `%2F` and `%5C` before the query become what they stand for (UNESCAPE_AND_FORWARD). */
const unescapeSlashes = (path) => {
    const end = path.indexOf('?');
    const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)];
    return head.replace(/%2f/gi, '/').replace(/%5c/gi, '\\') + tail;
};
/** Runs of slashes before the query become one. */
const mergeSlashes = (path) => {
    const end = path.indexOf('?');
    const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)];
    return head.replace(/\/{2,}/g, '/') + tail;
};
const unreserved = /^[A-Za-z0-9\-._~]$/;
const kept = /^[!$&'()*+,\-./0-9:;=@A-Z[\]^_a-z|~]$/;
const percent = (character) => `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
/** Characters of a path: unreserved escapes are decoded, what no path holds is escaped; undefined for `%00`. */
const canonicalCharacters = (path) => {
    let out = '';
    for (let index = 0; index < path.length; index += 1) {
        const character = path.charAt(index);
        if (character === '%') {
            const hex = path.slice(index + 1, index + 3);
            if (!/^[0-9a-fA-F]{2}$/.test(hex)) {
                out += '%';
                continue;
            }
            const decoded = String.fromCharCode(Number.parseInt(hex, 16));
            if (decoded === '\0')
                return undefined;
            out += unreserved.test(decoded) ? decoded : `%${hex}`;
            index += 2;
        }
        else if (character === '\\')
            out += '/';
        else
            out += kept.test(character) ? character : percent(character);
    }
    return out;
};
const removeDotSegments = (path) => {
    const out = [];
    const segments = path.split('/').slice(1);
    for (const [index, segment] of segments.entries()) {
        const last = index === segments.length - 1;
        if (segment === '.' || segment === '..') {
            if (segment === '..')
                out.pop();
            if (last)
                out.push('');
        }
        else
            out.push(segment);
    }
    return `/${out.join('/')}`;
};
/** `normalize_path` (E path_utility.cc: canonicalPath, by googleurl); undefined where Envoy answers 400. */
const canonicalPath = (path) => {
    const end = path.indexOf('?');
    const [head, tail] = end < 0 ? [path, ''] : [path.slice(0, end), path.slice(end)];
    const characters = canonicalCharacters(head);
    if (characters === undefined)
        return undefined;
    return removeDotSegments(characters.startsWith('/') ? characters : `/${characters}`) + tail;
};
/** What Envoy does to a path before any filter (E conn_manager_utility.cc: maybeNormalizePath); undefined is 400. */
const normalizePath = (path, mode) => {
    switch (mode) {
        case 'NONE':
            return path;
        case 'BASE':
            return canonicalPath(path);
        case 'MERGE_SLASHES':
        case 'DECODE_AND_MERGE_SLASHES': {
            const canonical = canonicalPath(mode === 'MERGE_SLASHES' ? path : unescapeSlashes(path));
            return canonical === undefined ? undefined : mergeSlashes(canonical);
        }
    }
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/tokens.ts

const base64url = (text) => Buffer.from(text, 'utf8').toString('base64url');
/** A compact form that no signer made; the signature says which token of the request it is. */
const compactOf = (token, index) => `${base64url('{"alg":"RS256"}')}.${base64url(JSON.stringify(token.claims))}.${base64url(`described token ${index}`)}`;
/** Puts `bearer` and `tokens` into the places that they name; an unknown place holds nothing that Envoy would look at. */
const placeTokens = (http) => {
    const lines = [];
    const query = [];
    const cookies = [];
    const described = new Map();
    if (http.bearer !== undefined)
        lines.push(['authorization', toBytes(`Bearer ${http.bearer}`)]);
    for (const [index, token] of (http.tokens ?? []).entries()) {
        const compact = compactOf(token, index);
        described.set(compact, token);
        const [kind = '', name = '', ...prefix] = token.in.split(':');
        if (kind === 'authorization')
            lines.push(['authorization', `Bearer ${compact}`]);
        else if (kind === 'header')
            lines.push([name.toLowerCase(), toBytes(prefix.join(':')) + compact]);
        else if (kind === 'param')
            query.push(`${encodeURIComponent(name)}=${compact}`);
        else if (kind === 'cookie')
            cookies.push(`${name}=${compact}`);
    }
    return { lines, query: query.join('&'), cookies, described };
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/http-message.ts





/** Methods that Envoy's HTTP/1 parser knows (balsa_parser.cc: isMethodValid). */
const methods = new Set([
    'ACL',
    'BIND',
    'CHECKOUT',
    'CONNECT',
    'COPY',
    'DELETE',
    'GET',
    'HEAD',
    'LINK',
    'LOCK',
    'MERGE',
    'MKACTIVITY',
    'MKCALENDAR',
    'MKCOL',
    'MOVE',
    'MSEARCH',
    'M-SEARCH',
    'NOTIFY',
    'OPTIONS',
    'PATCH',
    'POST',
    'PROPFIND',
    'PROPPATCH',
    'PURGE',
    'PUT',
    'REBIND',
    'REPORT',
    'SEARCH',
    'SOURCE',
    'SUBSCRIBE',
    'TRACE',
    'UNBIND',
    'UNLINK',
    'UNLOCK',
    'UNSUBSCRIBE',
]);
const isHttp2 = (request) => request.protocol === 'http2' || request.protocol === 'grpc';
/** A request target that the HTTP/1 parser takes (balsa_parser.cc: isUrlValid); what `*` means is asked later. */
const isTargetValid = (method, target) => {
    if (target === '')
        return false;
    if (/^[/*]/.test(target))
        return !/[^\t\f\x21-\x7e]/.test(target);
    return method === 'CONNECT' || /^[A-Za-z]+:\/\/[\x21-\x7e]+$/.test(target);
};
const targetOf = (http, query) => {
    const path = http.pathBase64 === undefined ? toBytes(http.path) : fromBase64(http.pathBase64);
    return query === '' ? path : `${path}${path.includes('?') ? '&' : '?'}${query}`;
};
/** Whether the HTTP inspector takes plain bytes for HTTP: HTTP/2 by its preface, HTTP/1 by a request line that parses. */
const looksLikeHttp = (request) => {
    if (request.protocol === 'tcp' || request.http === undefined)
        return false;
    if (isHttp2(request))
        return true;
    return (methods.has(request.http.method) &&
        isTargetValid(request.http.method, targetOf(request.http, placeTokens(request.http).query)));
};
const linesOf = (http, placed, http2) => {
    const given = Array.isArray(http.headers)
        ? http.headers
        : Object.entries(http.headers);
    // HTTP/1.1 takes the white space around a value off; HTTP/2 keeps it.
    const trim = (value) => (http2 ? value : value.replace(/^[ \t]+|[ \t]+$/g, ''));
    return [...given.map(([name, value]) => [toBytes(name), toBytes(value)]), ...placed].map(([name, value]) => [name, trim(value)]);
};
/** The nth entry from the right of x-forwarded-for, if it is an address (E utility.cc: getLastAddressFromXFF). */
const forwardedAddress = (headers, skip) => {
    const entries = (headers.whole('x-forwarded-for') ?? '').split(',');
    const entry = entries.at(-1 - skip)?.trim();
    return entry === undefined ? undefined : (0,address/* readAddress */.z)(entry);
};
/** What a proxy says about a client certificate; a sidecar appends, a gateway replaces (I listener_builder.go). */
const forwardCertificate = (headers, client, proxy, request) => {
    const name = 'x-forwarded-client-cert';
    if (client.names.length === 0) {
        headers.remove(name);
        return;
    }
    const own = request.destination.principal;
    const parts = [
        ...(own === undefined ? [] : [`By=spiffe://${own}`]),
        `Hash=${'0'.repeat(64)}`,
        'Subject=""',
        ...client.names.map((uri) => `URI=${uri}`),
    ];
    const before = headers.whole(name);
    headers.set(name, proxy === 'gateway' || before === undefined ? parts.join(';') : `${before},${parts.join(';')}`);
};
/** Reads and normalises a message as the connection manager of one proxy does. */
const readMessage = (request, http, client, chain, stage, settings) => {
    const http2 = isHttp2(request);
    const tokens = placeTokens(http);
    const method = toBytes(http.method);
    let path = targetOf(http, tokens.query);
    let authority = toBytes(http.authority);
    if (chain.terminated && !http2 && client.alpn.includes('h2'))
        return { status: 0, text: 'HTTP/2 was agreed on in the handshake, and HTTP/1.1 is sent' };
    if (!http2 && !methods.has(method))
        return { status: 400, text: `${http.method} is no method to HTTP/1.1` };
    if (!http2 && !isTargetValid(method, path))
        return { status: 400, text: 'the request target is no URL' };
    if (http2 && !path.startsWith('/') && method !== 'CONNECT' && !(method === 'OPTIONS' && path === '*'))
        return { status: 0, text: 'the path does not start with a slash' };
    const absolute = /^[A-Za-z]+:\/\/([^/?#]*)([^]*)$/.exec(path);
    if (!http2 && absolute !== null) {
        authority = absolute[1] ?? '';
        path = absolute[2] === '' || absolute[2] === undefined ? '/' : absolute[2];
    }
    if (method === 'CONNECT')
        return { status: 403, text: 'CONNECT is not an upgrade that is configured' };
    if (!path.startsWith('/'))
        return {
            status: path.startsWith('*') && method === 'OPTIONS' ? 404 : 400,
            text: 'the path does not start with a slash',
        };
    if (path.includes('#'))
        return { status: 400, text: 'the path has a fragment' };
    const normal = normalizePath(path, settings.pathNormalization);
    if (normal === undefined)
        return { status: 400, text: 'the path cannot be normalised' };
    const headers = makeHeaders(linesOf(http, tokens.lines, http2), http2);
    for (const cookie of tokens.cookies)
        headers.append('cookie', cookie);
    const direct = (0,address/* readAddress */.z)(request.source.ip ?? '');
    const remoteAddress = rewriteForwarding(headers, direct, request, chain.terminated, stage, settings);
    forwardCertificate(headers, chain.identified ? client : { ...client, names: [] }, stage.proxy, request);
    return { method, authority, path: normal, headers, described: tokens.described, remoteAddress };
};
/**
 * The trusted client address and the forwarding headers (E conn_manager_utility.cc: mutateRequestHeaders). A gateway
 * trusts `numTrustedProxies` entries and then its peer; a sidecar trusts the last entry of x-forwarded-for.
 */
const rewriteForwarding = (headers, direct, request, terminated, stage, settings) => {
    const gateway = stage.proxy === 'gateway';
    const hops = stage.trustedProxies ?? settings.numTrustedProxies;
    const scheme = terminated ? 'https' : 'http';
    const remote = gateway
        ? ((hops > 0 ? forwardedAddress(headers, hops - 1) : undefined) ?? direct)
        : (forwardedAddress(headers, 0) ?? direct);
    if (gateway) {
        const peer = request.source.ip ?? '';
        const before = headers.whole('x-forwarded-for');
        if (peer !== '')
            headers.set('x-forwarded-for', before === undefined ? peer : `${before},${peer}`);
        if (hops === 0)
            headers.set('x-forwarded-proto', scheme);
    }
    if (!headers.has('x-forwarded-proto'))
        headers.set('x-forwarded-proto', scheme);
    if (!headers.has('x-request-id'))
        headers.set('x-request-id', '00000000-0000-4000-8000-000000000000');
    return remote;
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/jwt-signature.ts



const curves = new Map([
    ['P-256', 'ES256'],
    ['P-384', 'ES384'],
    ['P-521', 'ES512'],
]);
const readKey = (jwk) => {
    const type = (0,mesh_fields/* textAt */.$6)(jwk, 'kty');
    const common = { keyId: (0,mesh_fields/* textAt */.$6)(jwk, 'kid'), algorithm: (0,mesh_fields/* textAt */.$6)(jwk, 'alg') };
    try {
        switch (type) {
            case 'RSA':
                if (common.algorithm !== '' && !/^(RS|PS)/.test(common.algorithm))
                    return undefined;
                return { ...common, type, key: publicKey(jwk, ['kty', 'n', 'e']) };
            case 'EC': {
                const implied = curves.get((0,mesh_fields/* textAt */.$6)(jwk, 'crv'));
                if (implied === undefined || (common.algorithm !== '' && common.algorithm !== implied))
                    return undefined;
                return { ...common, type, algorithm: implied, key: publicKey(jwk, ['kty', 'crv', 'x', 'y']) };
            }
            case 'OKP':
                if ((0,mesh_fields/* textAt */.$6)(jwk, 'crv') !== 'Ed25519' || !['', 'EdDSA'].includes(common.algorithm))
                    return undefined;
                return { ...common, type, key: publicKey(jwk, ['kty', 'crv', 'x']) };
            case 'oct':
                if (common.algorithm !== '' && !common.algorithm.startsWith('HS'))
                    return undefined;
                return { ...common, type, key: Buffer.from((0,mesh_fields/* textAt */.$6)(jwk, 'k'), 'base64url') };
            default:
                return undefined;
        }
    }
    catch {
        return undefined;
    }
};
/** Only the members that a public key has: a private one in the set must not be read as such. */
const publicKey = (jwk, members) => (0,external_node_crypto_.createPublicKey)({
    key: Object.fromEntries(members.map((name) => [name, (0,mesh_fields/* textAt */.$6)(jwk, name)])),
    format: 'jwk',
});
const read = new WeakMap();
const keysOf = (set) => {
    const known = read.get(set);
    if (known !== undefined)
        return known;
    const listed = (0,mesh_fields/* member */.Dc)(set, 'keys');
    const made = (() => {
        if (listed === undefined)
            return 'JwksNoKeys';
        if (!Array.isArray(listed))
            return 'JwksBadKeys';
        const keys = listed.flatMap((jwk) => ((0,json/* isJsonObject */.O)(jwk) ? (readKey(jwk) ?? []) : []));
        return keys.length === 0 ? 'JwksNoValidKeys' : keys;
    })();
    read.set(set, made);
    return made;
};
const texts = new Map();
/** An inline key set; undefined where it is no JSON object. */
const parseKeySet = (text) => {
    if (texts.has(text))
        return texts.get(text);
    let set;
    try {
        const value = JSON.parse(text);
        set = (0,json/* isJsonObject */.O)(value) ? value : undefined;
    }
    catch {
        set = undefined;
    }
    if (texts.size > 1000)
        texts.clear();
    texts.set(text, set);
    return set;
};
const digestOf = (algorithm) => `sha${algorithm.slice(2)}`;
const isSigned = (token, key) => {
    const data = Buffer.from(token.signed, 'utf8');
    const family = token.algorithm.slice(0, 2);
    if (Buffer.isBuffer(key.key)) {
        if (family !== 'HS')
            return false;
        const mac = (0,external_node_crypto_.createHmac)(digestOf(token.algorithm), key.key).update(data).digest();
        return mac.length === token.signature.length && (0,external_node_crypto_.timingSafeEqual)(mac, token.signature);
    }
    switch (key.type) {
        case 'RSA':
            if (family !== 'RS' && family !== 'PS')
                return false;
            return (0,external_node_crypto_.verify)(digestOf(token.algorithm), data, family === 'PS'
                ? { key: key.key, padding: external_node_crypto_.constants.RSA_PKCS1_PSS_PADDING, saltLength: external_node_crypto_.constants.RSA_PSS_SALTLEN_DIGEST }
                : key.key, token.signature);
        case 'EC':
            return (family === 'ES' &&
                (0,external_node_crypto_.verify)(digestOf(token.algorithm), data, { key: key.key, dsaEncoding: 'ieee-p1363' }, token.signature));
        case 'OKP':
            return token.algorithm === 'EdDSA' && (0,external_node_crypto_.verify)(null, data, key.key, token.signature);
        case 'oct':
            return false;
    }
};
/**
 * J src/verify.cc: a key with another `kid` or `alg` is none; keys without them are tried; no key left is another error
 * than a key that does not fit.
 */
const checkSignature = (token, set) => {
    if (set === undefined)
        return 'JwksParseError';
    const keys = keysOf(set);
    if (typeof keys === 'string')
        return keys;
    const candidates = keys.filter((key) => !(token.keyId !== '' && key.keyId !== '' && key.keyId !== token.keyId) &&
        !(key.algorithm !== '' && key.algorithm !== token.algorithm));
    if (candidates.length === 0)
        return 'JwksKidAlgMismatch';
    return candidates.some((key) => isSigned(token, key)) ? undefined : 'JwtVerificationFail';
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/jwt-token.ts


/** Envoy's own words for a refused token (J src/status.cc); the name is the status, the text the body of the answer. */
const jwtMessages = {
    JwtMissed: 'Jwt is missing',
    JwtNotYetValid: 'Jwt not yet valid',
    JwtExpired: 'Jwt is expired',
    JwtBadFormat: 'Jwt is not in the form of Header.Payload.Signature with two dots and 3 sections',
    JwtHeaderParseErrorBadBase64: 'Jwt header is an invalid Base64url encoded',
    JwtHeaderParseErrorBadJson: 'Jwt header is an invalid JSON',
    JwtHeaderBadAlg: 'Jwt header [alg] field is required and must be a string',
    JwtHeaderNotImplementedAlg: 'Jwt header [alg] is not supported',
    JwtHeaderBadKid: 'Jwt header [kid] field is not a string',
    JwtPayloadParseErrorBadBase64: 'Jwt payload is an invalid Base64url encoded',
    JwtPayloadParseErrorBadJson: 'Jwt payload is an invalid JSON',
    JwtPayloadParseErrorIssNotString: 'Jwt payload [iss] field is not a string',
    JwtPayloadParseErrorSubNotString: 'Jwt payload [sub] field is not a string',
    JwtPayloadParseErrorIatNotInteger: 'Jwt payload [iat] field is not an integer',
    JwtPayloadParseErrorIatOutOfRange: 'Jwt payload [iat] field is not a positive 64 bit integer',
    JwtPayloadParseErrorNbfNotInteger: 'Jwt payload [nbf] field is not an integer',
    JwtPayloadParseErrorNbfOutOfRange: 'Jwt payload [nbf] field is not a positive 64 bit integer',
    JwtPayloadParseErrorExpNotInteger: 'Jwt payload [exp] field is not an integer',
    JwtPayloadParseErrorExpOutOfRange: 'Jwt payload [exp] field is not a positive 64 bit integer',
    JwtPayloadParseErrorJtiNotString: 'Jwt payload [jti] field is not a string',
    JwtPayloadParseErrorAudNotString: 'Jwt payload [aud] field is not a string or string list',
    JwtSignatureParseErrorBadBase64: 'Jwt signature is an invalid Base64url encoded',
    JwtUnknownIssuer: 'Jwt issuer is not configured',
    JwtAudienceNotAllowed: 'Audiences in Jwt are not allowed',
    JwtVerificationFail: 'Jwt verification fails',
    JwksParseError: 'Jwks is an invalid JSON',
    JwksNoKeys: 'Jwks does not have [keys] field',
    JwksBadKeys: '[keys] in Jwks is not an array',
    JwksNoValidKeys: "Jwks doesn't have any valid public key",
    JwksKidAlgMismatch: "Jwks doesn't have key to match kid or alg from Jwt",
};
const algorithms = new Set([
    'ES256',
    'ES384',
    'ES512',
    'HS256',
    'HS384',
    'HS512',
    'RS256',
    'RS384',
    'RS512',
    'PS256',
    'PS384',
    'PS512',
    'EdDSA',
]);
/** absl::WebSafeBase64Unescape: white space is skipped, padding may be there or not, one character too many is an error. */
const decode = (text) => {
    const found = /^([A-Za-z0-9_-]*)(={0,2})$/.exec(text.replace(/[\t-\r ]/g, ''));
    if (found === null)
        return undefined;
    const [, body = '', padding = ''] = found;
    const rest = body.length % 4;
    if (rest === 1 || (padding !== '' && padding.length !== (4 - rest) % 4))
        return undefined;
    return Buffer.from(body, 'base64url');
};
const parseObject = (bytes) => {
    try {
        const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        return (0,json/* isJsonObject */.O)(value) ? value : undefined;
    }
    catch {
        return undefined;
    }
};
const largest = 2 ** 64;
const timeOf = (payload, name) => {
    const value = (0,mesh_fields/* member */.Dc)(payload, name);
    if (value === undefined)
        return { seconds: 0 };
    if (typeof value !== 'number')
        return 'NotInteger';
    return value < 0 || value >= largest ? 'OutOfRange' : { seconds: Math.trunc(value) };
};
const textOrMissing = (payload, name) => {
    const value = (0,mesh_fields/* member */.Dc)(payload, name);
    return value === undefined ? '' : typeof value === 'string' ? value : undefined;
};
/** Takes a token apart, step by step in Envoy's order, since the first error is the one that a client reads. */
const parseToken = (compact) => {
    const parts = compact.split('.').filter((part) => part !== '');
    const [headerText, payloadText, signatureText] = parts;
    if (parts.length !== 3 || headerText === undefined || payloadText === undefined || signatureText === undefined)
        return 'JwtBadFormat';
    const headerBytes = decode(headerText);
    if (headerBytes === undefined)
        return 'JwtHeaderParseErrorBadBase64';
    const header = parseObject(headerBytes);
    if (header === undefined)
        return 'JwtHeaderParseErrorBadJson';
    const algorithm = (0,mesh_fields/* member */.Dc)(header, 'alg');
    if (typeof algorithm !== 'string')
        return 'JwtHeaderBadAlg';
    if (!algorithms.has(algorithm))
        return 'JwtHeaderNotImplementedAlg';
    const keyId = textOrMissing(header, 'kid');
    if (keyId === undefined)
        return 'JwtHeaderBadKid';
    const payloadBytes = decode(payloadText);
    if (payloadBytes === undefined)
        return 'JwtPayloadParseErrorBadBase64';
    const payload = parseObject(payloadBytes);
    if (payload === undefined)
        return 'JwtPayloadParseErrorBadJson';
    const claims = readClaims(payload);
    if (typeof claims === 'string')
        return claims;
    const signature = decode(signatureText);
    if (signature === undefined)
        return 'JwtSignatureParseErrorBadBase64';
    return {
        ...claims,
        algorithm,
        keyId,
        payload,
        payloadText,
        signed: `${headerText}.${payloadText}`,
        signature,
    };
};
/** The registered claims; each has its own error. */
const readClaims = (payload) => {
    const issuer = textOrMissing(payload, 'iss');
    if (issuer === undefined)
        return 'JwtPayloadParseErrorIssNotString';
    if (textOrMissing(payload, 'sub') === undefined)
        return 'JwtPayloadParseErrorSubNotString';
    const issued = timeOf(payload, 'iat');
    if (typeof issued === 'string')
        return `JwtPayloadParseErrorIat${issued}`;
    const notBefore = timeOf(payload, 'nbf');
    if (typeof notBefore === 'string')
        return `JwtPayloadParseErrorNbf${notBefore}`;
    const expires = timeOf(payload, 'exp');
    if (typeof expires === 'string')
        return `JwtPayloadParseErrorExp${expires}`;
    if (textOrMissing(payload, 'jti') === undefined)
        return 'JwtPayloadParseErrorJtiNotString';
    const audience = (0,mesh_fields/* member */.Dc)(payload, 'aud');
    const audiences = audience === undefined
        ? []
        : typeof audience === 'string'
            ? [audience]
            : Array.isArray(audience)
                ? audience
                : undefined;
    if (audiences === undefined || !audiences.every((one) => typeof one === 'string'))
        return 'JwtPayloadParseErrorAudNotString';
    return { issuer, audiences, expires: expires.seconds, notBefore: notBefore.seconds };
};
const skew = 60;
/** J jwt.cc: verifyTimeConstraint, both bounds strict; `now` in seconds. */
const checkTime = (token, now, tolerance = skew) => {
    if (now + tolerance < token.notBefore)
        return 'JwtNotYetValid';
    if (token.expires !== 0 && now > token.expires + tolerance)
        return 'JwtExpired';
    return undefined;
};
/** Envoy check_audience: one scheme and one trailing slash are taken off. */
const sanitizeAudience = (audience) => audience.replace(/^https?:\/\//, '').replace(/\/$/, '');
/** Accepted if none is configured, or if one of the token's is one of the configured ones, both without their frills. */
const isAudienceAllowed = (configured, audiences) => {
    if (configured.length === 0)
        return true;
    const wanted = new Set(configured.map(sanitizeAudience));
    return audiences.some((audience) => wanted.has(sanitizeAudience(audience)));
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/jwt-filter.ts





/**
 * From the first character after the prefix that a token may have, to the end of the value; without one the whole value
 * (E extractor.cc, since #28678). Two Authorization lines, joined with a comma, are one token that is none.
 */
const extractAfter = (value, after) => {
    const start = value.slice(after).search(/[A-Za-z0-9\-_.]/);
    return start < 0 ? value : value.slice(after + start);
};
const decodeQuery = (text) => text.replace(/%([0-9a-fA-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
/** The first value of a query parameter, undefined where it is missing. */
const queryValue = (path, name) => {
    const start = path.indexOf('?');
    if (start < 0)
        return undefined;
    for (const pair of path.slice(start + 1).split('&')) {
        const equals = pair.indexOf('=');
        const key = equals < 0 ? pair : pair.slice(0, equals);
        if (decodeQuery(key) === toBytes(name))
            return equals < 0 ? '' : decodeQuery(pair.slice(equals + 1));
    }
    return undefined;
};
const withoutParameter = (path, name) => {
    const start = path.indexOf('?');
    if (start < 0)
        return path;
    const rest = path
        .slice(start + 1)
        .split('&')
        .filter((pair) => decodeQuery(pair.split('=')[0] ?? '') !== toBytes(name));
    return path.slice(0, start) + (rest.length === 0 ? '' : `?${rest.join('&')}`);
};
const cookieValue = (headers, name) => {
    for (const line of headers.lines('cookie'))
        for (const pair of line.split(';')) {
            const equals = pair.indexOf('=');
            if (equals < 0 || pair.slice(0, equals).trim() !== toBytes(name))
                continue;
            const value = pair.slice(equals + 1).trim();
            return value.length >= 2 && value.startsWith('"') && value.endsWith('"') ? value.slice(1, -1) : value;
        }
    return undefined;
};
/** A rule's locations: the default ones only where it names none (E extractor.cc: addProvider). */
const findTokens = (rule, request, settings) => {
    const found = [];
    const fromHeaders = (0,mesh_fields/* objectsAt */.yR)(rule, 'fromHeaders');
    const fromParams = (0,mesh_fields/* textsAt */.i1)(rule, 'fromParams');
    const fromCookies = (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [21, 0]) ? (0,mesh_fields/* textsAt */.i1)(rule, 'fromCookies') : [];
    const defaults = fromHeaders.length + fromParams.length + fromCookies.length === 0;
    const places = defaults
        ? [{ name: 'authorization', prefix: 'Bearer ' }]
        : fromHeaders.map((header) => ({ name: (0,mesh_fields/* textAt */.$6)(header, 'name').toLowerCase(), prefix: (0,mesh_fields/* textAt */.$6)(header, 'prefix') }));
    const sorted = [...new Map(places.map((place) => [place.name + place.prefix, place])).entries()].sort((left, right) => (left[0] < right[0] ? -1 : 1));
    for (const [, { name, prefix }] of sorted) {
        // Each line is looked at alone (probed); lines of Authorization are one by then.
        for (const value of request.headers.lines(name)) {
            const at = value.indexOf(toBytes(prefix));
            if (at < 0)
                continue;
            const compact = prefix === '' ? value : extractAfter(value, at + toBytes(prefix).length);
            found.push({ compact, take: () => request.headers.remove(name) });
        }
    }
    for (const name of [...new Set(defaults ? ['access_token'] : fromParams)].sort()) {
        const value = queryValue(request.path, name);
        if (value !== undefined)
            found.push({ compact: value, take: () => void (request.path = withoutParameter(request.path, name)) });
    }
    for (const name of [...new Set(fromCookies)].sort()) {
        const value = cookieValue(request.headers, name);
        if (value !== undefined)
            found.push({ compact: value, take: () => undefined });
    }
    return found;
};
/** `scope`, `permission` and the listed claims become lists where they are strings; empty pieces are skipped. */
const normalizePayload = (payload, rule, settings) => {
    const listed = (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [28, 0]) ? (0,mesh_fields/* textsAt */.i1)(rule, 'spaceDelimitedClaims') : [];
    const out = Object.assign(Object.create(null), payload);
    for (const name of new Set(['scope', 'permission', ...listed])) {
        const value = (0,mesh_fields/* member */.Dc)(payload, name);
        if (typeof value === 'string')
            out[name] = value.split(' ').filter((piece) => piece !== '');
    }
    return out;
};
const claimText = (value) => {
    if (typeof value === 'string')
        return value;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return value === undefined || value === null ? '' : Buffer.from(JSON.stringify(value), 'utf8').toString('base64');
};
/** Writes what the rule wants the workload to see; it is there before the policies are asked. */
const writeOutputs = (rule, token, headers) => {
    const whole = (0,mesh_fields/* textAt */.$6)(rule, 'outputPayloadToHeader');
    if (whole !== '')
        headers.set(whole, token.payloadText);
    for (const output of (0,mesh_fields/* objectsAt */.yR)(rule, 'outputClaimToHeaders')) {
        const value = (0,mesh_fields/* textAt */.$6)(output, 'claim').split('.').reduce(mesh_fields/* member */.Dc, token.payload);
        const text = claimText((0,mesh_fields/* member */.Dc)(token.payload, (0,mesh_fields/* textAt */.$6)(output, 'claim')) ?? value);
        if (text !== '')
            headers.append((0,mesh_fields/* textAt */.$6)(output, 'header'), toBytes(text));
    }
};
/** Forged output headers are taken off before a rule's tokens are looked at. */
const sanitize = (rule, headers) => {
    const whole = (0,mesh_fields/* textAt */.$6)(rule, 'outputPayloadToHeader');
    if (whole !== '')
        headers.remove(whole);
    for (const output of (0,mesh_fields/* objectsAt */.yR)(rule, 'outputClaimToHeaders'))
        headers.remove((0,mesh_fields/* textAt */.$6)(output, 'header'));
};
/** The keys of a rule; `unknown` where nobody gave them. */
const keySetOf = (rule, context) => {
    const inline = (0,mesh_fields/* textAt */.$6)(rule, 'jwks');
    if (inline !== '')
        return parseKeySet(inline);
    const uri = (0,mesh_fields/* textAt */.$6)(rule, 'jwksUri') || (0,mesh_fields/* textAt */.$6)(rule, 'jwks_uri');
    return context.keySets.get(uri === '' ? (0,mesh_fields/* textAt */.$6)(rule, 'issuer') : uri) ?? 'unknown';
};
const verifyOne = (found, rule, request, context, notes) => {
    const token = parseToken(found.compact);
    if (typeof token === 'string')
        return token;
    const issuer = (0,mesh_fields/* textAt */.$6)(rule, 'issuer');
    if (issuer !== '' && token.issuer !== issuer)
        return 'JwtUnknownIssuer';
    const described = request.described.get(found.compact);
    const late = described?.expired === undefined ? checkTime(token, context.now) : described.expired ? 'JwtExpired' : undefined;
    if (late !== undefined)
        return late;
    if (!isAudienceAllowed((0,mesh_fields/* textsAt */.i1)(rule, 'audiences'), token.audiences))
        return 'JwtAudienceNotAllowed';
    if (described !== undefined) {
        if (described.signature === 'invalid')
            return 'JwtVerificationFail';
        return token;
    }
    const keys = keySetOf(rule, context);
    if (keys === 'unknown') {
        notes.add(`no keys of issuer ${issuer === '' ? '(any)' : issuer} are at hand: the signature is taken as valid`);
        return token;
    }
    return checkSignature(token, keys) ?? token;
};
/**
 * One rule's verifier. All tokens at its locations must verify; they are asked last first, and the last one asked becomes
 * the payload. A verified token is taken out of the request at once, also where a later one fails.
 */
const verifyRule = (applied, request, context, extracted) => {
    const { rule } = applied;
    sanitize(rule, request.headers);
    const found = findTokens(rule, request, context.settings);
    if (found.length === 0)
        return 'JwtMissed';
    for (const one of [...found].reverse()) {
        const token = verifyOne(one, rule, request, context, extracted.notes);
        if (typeof token === 'string')
            return token;
        writeOutputs(rule, token, request.headers);
        if ((0,mesh_fields/* member */.Dc)(rule, 'forwardOriginalToken') !== true)
            one.take();
        extracted.payload = normalizePayload(token.payload, rule, context.settings);
        extracted.rule = applied;
    }
    return 'ok';
};
const isPreflight = (request) => request.method === 'OPTIONS' &&
    (request.headers.whole('origin') ?? '') !== '' &&
    (request.headers.whole('access-control-request-method') ?? '') !== '';
/** Of several errors the last counts that is neither a missing token nor an unknown issuer, else the last of all. */
const tellingOf = (failures) => failures.filter(({ error }) => error !== 'JwtMissed' && error !== 'JwtUnknownIssuer').at(-1) ?? failures.at(-1);
/**
 * jwt_authn (istio-semantics §2.11): a CORS preflight passes; else the first rule all of whose tokens verify gives the
 * payload. Of several rules each is then asked again, with `allow missing`: the request passes if none of them finds a
 * token that fails, and the first that does speaks for all. Tokens that verified the first time are gone by then, so that
 * a bad token beside a good one in the same header is refused by one rule and not by two (measured on Envoy 1.38.3).
 */
const runJwtFilter = (rules, request, context) => {
    if (rules.length === 0 || isPreflight(request))
        return { kind: 'passed', payload: undefined, rule: undefined, notes: [] };
    const extracted = { payload: undefined, rule: undefined, notes: new Set() };
    const passed = () => ({
        kind: 'passed',
        payload: extracted.payload,
        rule: extracted.rule,
        notes: [...extracted.notes],
    });
    const failures = [];
    for (const rule of rules) {
        const outcome = verifyRule(rule, request, context, extracted);
        if (outcome === 'ok')
            return passed();
        failures.push({ error: outcome, rule });
    }
    const [only, second] = failures;
    if (only !== undefined && second === undefined && only.error !== 'JwtMissed')
        return { kind: 'failed', ...only, notes: [...extracted.notes] };
    for (const rule of rules) {
        const outcome = verifyRule(rule, request, context, extracted);
        if (outcome === 'ok' || outcome === 'JwtMissed')
            continue;
        const telling = tellingOf([...failures, { error: outcome, rule }]) ?? { error: outcome, rule };
        return { kind: 'failed', ...telling, notes: [...extracted.notes] };
    }
    return passed();
};

;// CONCATENATED MODULE: ./src/mesh/resolve/trust-domain.ts
const ownDomains = new WeakMap();
/** The mesh's own trust domain first, then its aliases. */
const trustDomainsOf = (settings) => {
    let own = ownDomains.get(settings);
    if (own === undefined)
        ownDomains.set(settings, (own = [...new Set([settings.trustDomain, ...settings.trustDomainAliases])]));
    return own;
};
/** A leading or trailing `*` on the pattern's side; `*` alone takes all (I trustdomain/util.go: stringMatch). */
const matchesAffix = (pattern, text) => {
    if (pattern === '*')
        return true;
    if (pattern.startsWith('*'))
        return text.endsWith(pattern.slice(1));
    if (pattern.endsWith('*'))
        return text.startsWith(pattern.slice(0, -1));
    return pattern === text;
};
/**
 * Principals with the aliases of the mesh (I pilot/pkg/security/trustdomain/bundle.go: 54-91): a value of five parts
 * whose trust domain is one of the mesh's, or `cluster.local`, stands for all of the mesh's; a trust domain that ends
 * with a pattern stays as written and covers the domains that it matches itself.
 */
const expandPrincipals = (principals, settings) => {
    const own = trustDomainsOf(settings);
    const out = [];
    for (const principal of principals) {
        const [domain, ...rest] = principal.split('/');
        const ours = domain !== undefined &&
            domain !== '*' &&
            rest.length === 4 &&
            (domain === 'cluster.local' || own.some((one) => matchesAffix(one, domain) || matchesAffix(domain, one)));
        if (!ours || domain === '') {
            out.push(principal);
            continue;
        }
        for (const one of own) {
            const asWritten = one === domain || (domain.startsWith('*') && one.endsWith(domain.slice(1)));
            out.push(asWritten ? principal : [one, ...rest].join('/'));
        }
    }
    return [...new Set(out)];
};
/** `trustDomains`: a value that is one of the mesh's stands for all of them; patterns stay (bundle.go: 124-134). */
const expandTrustDomains = (values, settings) => {
    const own = trustDomainsOf(settings);
    return [...new Set(values.flatMap((value) => (own.includes(value) ? own : [value])))];
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/pattern.ts


const newline = /\n/;
/**
 * RE2's `.+` as Envoy asks it: something, without a line feed. Bytes that are no UTF-8 do not match up to Envoy 1.38
 * (Istio 1.30) and do from 1.39 on (probed).
 */
const matchesAnything = (value, version) => value !== '' && !newline.test(value) && (isUtf8(value) || (0,resolve_version/* hasFix */.EQ)(version, [31, 0]));
/** Istio's StringMatcher (I authz/matcher/string.go: 100-116): `*` first, then a leading `*`, then a trailing one. */
const matchesPattern = (pattern, value, version) => {
    if (pattern === '*')
        return matchesAnything(value, version);
    if (pattern.startsWith('*'))
        return value.endsWith(toBytes(pattern.slice(1)));
    if (pattern.endsWith('*'))
        return value.startsWith(toBytes(pattern.slice(0, -1)));
    return value === toBytes(pattern);
};
/** The header variant: `*` is presence, so that an empty value counts (I authz/matcher/header.go: 25-90). */
const matchesHeaderPattern = (pattern, value, version, ignoreCase) => {
    if (pattern === '*')
        return true;
    return ignoreCase
        ? matchesPattern(lowerAscii(pattern), lowerAscii(value), version)
        : matchesPattern(pattern, value, version);
};
const special = /[\\^$.|?*+()[\]{}]/g;
/** Go's `regexp.QuoteMeta`. */
const quote = (text) => toBytes(text).replace(special, '\\$&');
const compiled = new Map();
/** A full match of an expression that Istio wrote; one that is none of JavaScript's never matches. */
const matchesExpression = (expression, value) => {
    let found = compiled.get(expression);
    if (found === undefined && !compiled.has(expression)) {
        try {
            found = new RegExp(`^(?:${expression})$`);
        }
        catch {
            found = undefined;
        }
        if (compiled.size > 10_000)
            compiled.clear();
        compiled.set(expression, found);
    }
    return found !== undefined && isUtf8(value) && found.test(value);
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/template.ts
/** One segment's characters, and those of several (E uri_template_internal.cc: 44-58); `*` is in both by default. */
const segment = "[a-zA-Z0-9\\-._~%!$&'()+,;:@=*]";
const several = "[a-zA-Z0-9\\-._~%!$&'()+,;:@=*/]";
const literal = /^[a-zA-Z0-9\-._~%!$&'()+,;:@=]+$/;
/** Whether a path holds an operator of Istio's: then it is a template, else a plain pattern. */
const isTemplate = (text) => text.includes('{*}') || text.includes('{**}');
/** Envoy's syntax of an Istio template: `{*}` → `*`, `{**}` → `**` (I authz/matcher/template.go). */
const envoySyntax = (template) => template.replaceAll('{*}', '*').replaceAll('{**}', '**');
/**
 * The expression of a template in Envoy's syntax, read as Envoy reads it (E parsePathPatternSyntax): operators and
 * literals in turn, a literal up to the next slash. Undefined where Envoy refuses it: no leading slash, two slashes in
 * a row, an operator after a literal of the same segment, a literal after an operator except at the very end, an
 * operator after `**`.
 */
const expressionOf = (pattern) => {
    if (!/^\/[\x21-\x7e]*$/.test(pattern))
        return undefined;
    let rest = pattern;
    let out = '';
    let textGlob = false;
    let slash = false;
    let operator = false;
    while (rest !== '') {
        let [nowSlash, nowOperator] = [false, false];
        if (rest.startsWith('*')) {
            if (textGlob || operator)
                return undefined;
            nowOperator = true;
            textGlob = rest.startsWith('**');
            out += textGlob ? `${several}*` : `${segment}+`;
            rest = rest.slice(textGlob ? 2 : 1);
        }
        else if (rest.startsWith('/')) {
            if (slash)
                return undefined;
            nowSlash = true;
            out += '/';
            rest = rest.slice(1);
        }
        else {
            const end = rest.indexOf('/');
            const text = end < 0 ? rest : rest.slice(0, end);
            if (!literal.test(text) || (operator && end >= 0))
                return undefined;
            out += text.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&');
            rest = rest.slice(text.length);
        }
        slash = nowSlash;
        operator = nowOperator;
    }
    return `^${out}$`;
};
const template_compiled = new Map();
/** The expression of an Istio template; undefined where Envoy refuses it. */
const compileTemplate = (template) => {
    if (template_compiled.has(template))
        return template_compiled.get(template);
    const expression = expressionOf(envoySyntax(template));
    const made = expression === undefined ? undefined : new RegExp(expression);
    if (template_compiled.size > 10_000)
        template_compiled.clear();
    template_compiled.set(template, made);
    return made;
};
/** A path without query against a template; one that Envoy refuses matches nothing. */
const matchesTemplate = (template, value) => compileTemplate(template)?.test(value) ?? false;

;// CONCATENATED MODULE: ./src/mesh/evaluate/field.ts









const field_spiffe = 'spiffe://';
const noPeer = 'no mTLS identity';
const peersText = (facts) => (facts.peers.length === 0 ? noPeer : facts.peers.map(toText).join(', '));
const anyPeer = (facts, test) => facts.peers.some(test);
/** principals: Istio's pattern behind `spiffe://`; a leading `*` is a regular expression, unquoted before #59992. */
const principal = {
    http: false,
    expand: (values, facts) => expandPrincipals(values, facts.settings),
    matches: (value, facts) => anyPeer(facts, (name) => {
        const version = facts.settings.istioVersion;
        if (value === '*')
            return matchesAnything(name, version);
        if (value.startsWith('*')) {
            const rest = value.slice(1);
            const quoted = (0,resolve_version/* hasFix */.EQ)(version, [28, 7], [29, 3], [30, 0]);
            return matchesExpression(`${field_spiffe}.*${quoted ? quote(rest) : toBytes(rest)}`, name);
        }
        if (value.endsWith('*'))
            return name.startsWith(toBytes(field_spiffe + value.slice(0, -1)));
        return name === toBytes(field_spiffe + value);
    }),
    received: peersText,
};
/** namespaces: a regular expression on the whole identity, `*` anything, any trust domain. */
const namespace = {
    http: false,
    matches: (value, facts) => anyPeer(facts, (name) => matchesExpression(`.*/ns/${quote(value).replaceAll('\\*', '.*')}/.*`, name)),
    received: peersText,
};
/** serviceAccounts: `NS/SA`, or `SA` of the policy's own namespace, any trust domain; unquoted before #59700. */
const field_serviceAccount = (policyNamespace) => ({
    http: false,
    matches: (value, facts) => {
        const slash = value.indexOf('/');
        const [space, account] = slash < 0 ? [policyNamespace, value] : [value.slice(0, slash), value.slice(slash + 1)];
        const write = (0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, [27, 9], [28, 6], [29, 2]) ? quote : toBytes;
        const expression = `spiffe://.+/ns/${write(space)}/(.+/|)sa/${write(account)}(/.+)?`;
        return anyPeer(facts, (name) => matchesExpression(expression, name));
    },
    received: peersText,
});
const trustDomain = {
    http: false,
    expand: (values, facts) => expandTrustDomains(values, facts.settings),
    matches: (value, facts) => anyPeer(facts, (name) => {
        if (value === '*')
            return name.startsWith(field_spiffe);
        if (value.includes('*'))
            return matchesExpression(`${field_spiffe}${quote(value).replaceAll('\\*', '[^/]*')}/.*`, name);
        return name.startsWith(toBytes(`${field_spiffe}${value}/`));
    }),
    received: peersText,
};
const addressText = (address) => {
    if (address === undefined)
        return 'no address';
    if (address.family === 4)
        return [24n, 16n, 8n, 0n].map((shift) => String((address.bits >> shift) & 255n)).join('.');
    return Array.from({ length: 8 }, (_, index) => ((address.bits >> BigInt(112 - 16 * index)) & 0xffffn).toString(16)).join(':');
};
const field_address = (of) => ({
    http: false,
    matches: (value, facts) => (0,address/* isInBlock */.X)(value, of(facts)),
    received: (facts) => addressText(of(facts)),
});
const port = {
    http: false,
    matches: (value, facts) => /^\+?\d{1,5}$/.test(value) && Number(value) <= 65535 ? Number(value) === facts.port : undefined,
    received: (facts) => String(facts.port),
};
const sni = {
    http: false,
    matches: (value, facts) => matchesPattern(value, facts.sni, facts.settings.istioVersion),
    received: (facts) => (facts.sni === '' ? 'no SNI' : toText(facts.sni)),
};
const host = {
    http: true,
    matches: (value, facts, http) => matchesHeaderPattern(value, http.authority, facts.settings.istioVersion, true),
    received: (_, http) => toText(http?.authority ?? ''),
};
const method = {
    http: true,
    matches: (value, facts, http) => matchesHeaderPattern(value, http.method, facts.settings.istioVersion, false),
    received: (_, http) => toText(http?.method ?? ''),
};
const path = {
    http: true,
    matches: (value, facts, http) => isTemplate(value) && (0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, [22, 0])
        ? matchesTemplate(value, http.path)
        : matchesPattern(value, http.path, facts.settings.istioVersion),
    received: (_, http) => toText(http?.path ?? ''),
};
const pseudo = (http, name) => {
    switch (name) {
        case ':authority':
        case 'host':
            return [http.authority];
        case ':method':
            return [http.method];
        default:
            return undefined;
    }
};
const header = (name) => ({
    http: true,
    matches: (value, facts, http) => (pseudo(http, name.toLowerCase()) ?? matchedValues(http.headers, name, facts.settings.istioVersion)).some((line) => matchesHeaderPattern(value, line, facts.settings.istioVersion, false)),
    received: (_, http) => {
        const lines = http === undefined ? [] : (pseudo(http, name.toLowerCase()) ?? http.headers.lines(name));
        return lines.length === 0 ? `no header ${name}` : lines.map(toText).join(' and ');
    },
});
const noToken = 'no token';
/** The claim at a path; text of a list is kept apart, other kinds never match (istio-semantics §2.6). */
const claimAt = (http, names) => names.reduce((value, name) => ((0,json/* isJsonObject */.O)(value) ? (0,mesh_fields/* member */.Dc)(value, name) : undefined), http?.payload);
const claimMatches = (value, test) => {
    if (typeof value === 'string')
        return test(toBytes(value));
    return Array.isArray(value) && value.some((item) => typeof item === 'string' && test(toBytes(item)));
};
const claim = (names) => ({
    http: true,
    matches: (value, facts, http) => claimMatches(claimAt(http, names), (text) => matchesPattern(value, text, facts.settings.istioVersion)),
    received: (_, http) => {
        if (http?.payload === undefined)
            return noToken;
        const value = claimAt(http, names);
        return value === undefined ? `no claim ${names.join('.')}` : JSON.stringify(value);
    },
});
/** Both halves of a request principal (istio-semantics §2.5): split at the last slash since 1.21.1, at the first in 1.21.0. */
const principalTests = (value, facts) => {
    const version = facts.settings.istioVersion;
    const present = (text) => matchesAnything(text, version);
    const exact = (wanted) => (text) => text === toBytes(wanted);
    const slash = (0,resolve_version/* hasFix */.EQ)(version, [21, 1]) ? value.lastIndexOf('/') : value.indexOf('/');
    const [issuer, subject] = slash < 0 ? ['', ''] : [value.slice(0, slash), value.slice(slash + 1)];
    if (value === '*')
        return [present, present];
    if (value.startsWith('*')) {
        if (slash < 0)
            return [present, (text) => text.endsWith(toBytes(value.slice(1)))];
        return [issuer === '*' ? present : (text) => text.endsWith(toBytes(issuer.slice(1))), exact(subject)];
    }
    if (value.endsWith('*')) {
        if (slash < 0)
            return [(text) => text.startsWith(toBytes(value.slice(0, -1))), present];
        return [exact(issuer), subject === '*' ? present : (text) => text.startsWith(toBytes(subject.slice(0, -1)))];
    }
    return slash < 0 ? [exact(value), exact('')] : [exact(issuer), exact(subject)];
};
const requestPrincipal = {
    http: true,
    matches: (value, facts, http) => {
        const [issuer, subject] = [claimAt(http, ['iss']), claimAt(http, ['sub'])];
        if (!(0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, [21, 0])) {
            if (typeof issuer !== 'string' || typeof subject !== 'string' || issuer === '' || subject === '')
                return false;
            return matchesPattern(value, toBytes(`${issuer}/${subject}`), facts.settings.istioVersion);
        }
        const [issuerTest, subjectTest] = principalTests(value, facts);
        return (typeof issuer === 'string' &&
            typeof subject === 'string' &&
            issuerTest(toBytes(issuer)) &&
            subjectTest(toBytes(subject)));
    },
    received: (_, http) => {
        if (http?.payload === undefined)
            return noToken;
        const [issuer, subject] = [claimAt(http, ['iss']), claimAt(http, ['sub'])];
        return `issuer ${JSON.stringify(issuer ?? null)}, subject ${JSON.stringify(subject ?? null)}`;
    },
};
/** Until Istio 1.20 of several audiences the first alone counts. */
const audiences = {
    ...claim(['aud']),
    matches: (value, facts, http) => {
        const all = claimAt(http, ['aud']);
        const seen = !(0,resolve_version/* hasFix */.EQ)(facts.settings.istioVersion, [21, 0]) && Array.isArray(all) ? all.slice(0, 1) : all;
        return claimMatches(seen, (text) => matchesPattern(value, text, facts.settings.istioVersion));
    },
};
/** `experimental.envoy.filters.*`: metadata of other filters, which is not modelled; the resolution says so by name. */
const filterMetadata = { http: false, matches: () => false, received: () => 'metadata that is not modelled' };
/** `[a][b]` as names (I model/util.go: 44-73): malformed nesting is one name of all that is inside the outer brackets. */
const bracketNames = (text) => {
    if (text.length < 2 || !text.startsWith('[') || !text.endsWith(']'))
        return undefined;
    const names = [...text.matchAll(/\[([^[\]]*)\]/g)].map((found) => found[1] ?? '');
    return names.map((name) => `[${name}]`).join('') === text ? names : [text.slice(1, -1)];
};
const sourceFieldsOf = new Map();
/** Fields of `source`, in the order in which Istio compiles them. */
const sourceFields = (policyNamespace) => {
    let fields = sourceFieldsOf.get(policyNamespace);
    if (fields === undefined) {
        fields = new Map([
            ['ipBlocks', field_address((facts) => facts.directAddress)],
            ['remoteIpBlocks', field_address((facts) => facts.remoteAddress)],
            ['namespaces', namespace],
            ['serviceAccounts', field_serviceAccount(policyNamespace)],
            ['trustDomains', trustDomain],
            ['principals', principal],
            ['requestPrincipals', requestPrincipal],
        ]);
        sourceFieldsOf.set(policyNamespace, fields);
    }
    return fields;
};
const operationFields = new Map([
    ['hosts', host],
    ['methods', method],
    ['paths', path],
    ['ports', port],
]);
/** The field of a `when` key; undefined for one that Istio does not know. */
const conditionField = (key, policyNamespace) => {
    switch (key) {
        case 'source.ip':
            return field_address((facts) => facts.directAddress);
        case 'remote.ip':
            return field_address((facts) => facts.remoteAddress);
        case 'source.namespace':
            return namespace;
        case 'source.serviceAccount':
            return field_serviceAccount(policyNamespace);
        case 'source.trustDomain':
            return trustDomain;
        case 'source.principal':
            return principal;
        case 'request.auth.principal':
            return requestPrincipal;
        case 'request.auth.audiences':
            return audiences;
        case 'request.auth.presenter':
            return claim(['azp']);
        case 'destination.ip':
            return field_address((facts) => facts.destinationAddress);
        case 'destination.port':
            return port;
        case 'connection.sni':
            return sni;
        default:
    }
    if (key.startsWith('request.auth.claims')) {
        const names = bracketNames(key.slice('request.auth.claims'.length));
        return names === undefined ? undefined : claim(names);
    }
    if (key.startsWith('request.headers')) {
        const [name] = bracketNames(key.slice('request.headers'.length)) ?? [];
        return name === undefined ? undefined : header(name);
    }
    return /^experimental\.envoy\.filters\.[^[]*\[.*\]$/.test(key) ? filterMetadata : undefined;
};
/** Fields and keys that a version's compiler does not know (istio-semantics §1): they are not there for it. */
const isFieldKnown = (name, facts) => {
    const version = facts.settings.istioVersion;
    switch (name) {
        case 'serviceAccounts':
        case 'source.serviceAccount':
            return (0,resolve_version/* hasFix */.EQ)(version, [25, 0]);
        case 'trustDomains':
        case 'source.trustDomain':
            return (0,resolve_version/* hasFix */.EQ)(version, [30, 2]);
        default:
            return true;
    }
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/rule.ts


const negatives = new Map();
const negative = (name) => {
    let found = negatives.get(name);
    if (found === undefined)
        negatives.set(name, (found = `not${name.charAt(0).toUpperCase()}${name.slice(1)}`));
    return found;
};
const listText = (values) => values.map((value) => JSON.stringify(value)).join(', ');
/** Lists without a text are no test (§2.1). */
const testsOf = (fields, object, place, pointer, facts) => {
    const tests = [];
    for (const [name, field] of fields) {
        const negativeName = negative(name);
        if ((0,mesh_fields/* member */.Dc)(object, name) === undefined && (0,mesh_fields/* member */.Dc)(object, negativeName) === undefined)
            continue;
        if (!isFieldKnown(name, facts))
            continue;
        const [values, notValues] = [(0,mesh_fields/* textsAt */.i1)(object, name), (0,mesh_fields/* textsAt */.i1)(object, negativeName)];
        if (values.length + notValues.length > 0)
            tests.push({ field, place, pointer, name, negativeName, values, notValues });
    }
    return tests;
};
const fieldOf = (test, name) => ({
    field: `${test.place}${name}`,
    pointer: `${test.pointer}/${name}`,
});
const unusable = { method: '', authority: '', path: '', payload: undefined };
/** One field: empty lists are no test; on TCP an HTTP field drops out, or takes an ALLOW rule with it (§2.1). */
const runTest = (test, facts, allow) => {
    if (test.values.length === 0 && test.notValues.length === 0)
        return undefined;
    const { field } = test;
    if (facts.http === undefined && field.http) {
        if (!allow)
            return undefined;
        return () => ({
            ...fieldOf(test, test.values.length > 0 ? test.name : test.negativeName),
            expected: 'a rule without HTTP fields: an ALLOW rule with one does not exist on TCP',
            received: 'a TCP connection',
        });
    }
    // A field without HTTP never looks at the second argument.
    const http = facts.http ?? { ...unusable, headers: emptyHeaders };
    const any = (values) => {
        const expanded = field.expand?.(values, facts) ?? values;
        const results = expanded.map((value) => field.matches(value, facts, http));
        return results.includes(undefined) ? undefined : results.includes(true);
    };
    if (test.values.length > 0) {
        const matched = any(test.values);
        if (matched === undefined)
            return 'uncompiled';
        if (!matched)
            return () => ({
                ...fieldOf(test, test.name),
                expected: `one of ${listText(test.values)}`,
                received: field.received(facts, facts.http),
            });
    }
    if (test.notValues.length > 0) {
        const matched = any(test.notValues);
        if (matched === undefined)
            return 'uncompiled';
        if (matched)
            return () => ({
                ...fieldOf(test, test.negativeName),
                expected: `none of ${listText(test.notValues)}`,
                received: field.received(facts, facts.http),
            });
    }
    return undefined;
};
const emptyHeaders = {
    has: () => false,
    lines: () => [],
    whole: () => undefined,
    set: () => undefined,
    append: () => undefined,
    remove: () => undefined,
};
/** All tests of one source, operation or condition; `depth` is how many of them passed. */
const runAll = (tests, facts, allow) => {
    let depth = 0;
    for (const test of tests) {
        const verdict = runTest(test, facts, allow);
        if (verdict !== undefined)
            return { verdict, depth };
        if (test.values.length + test.notValues.length > 0)
            depth += 1;
    }
    return { verdict: undefined, depth };
};
/** The miss of an alternative that came furthest; undefined where one of them matches. */
const runAny = (alternatives, facts, allow) => {
    let best;
    let matched = alternatives.length === 0;
    for (const alternative of alternatives) {
        const { verdict, depth } = runAll(alternative, facts, allow);
        if (verdict === 'uncompiled')
            return verdict;
        if (verdict === undefined)
            matched = true;
        else if (best === undefined || depth > best.depth)
            best = { verdict, depth };
    }
    return matched ? undefined : best?.verdict;
};
/** Whether an ALLOW rule has a field that only HTTP has, anywhere: on TCP it then does not exist. */
const httpMiss = (all, facts) => {
    if (facts.http !== undefined)
        return undefined;
    for (const test of all.flat()) {
        const verdict = test.field.http ? runTest(test, facts, true) : undefined;
        if (verdict !== undefined && verdict !== 'uncompiled')
            return verdict;
    }
    return undefined;
};
const uncompiled = {
    field: 'rule',
    pointer: '',
    expected: 'a rule that Istio can compile',
    received: 'a key or value that it does not know: the rule is left out',
};
const tellUncompiled = () => uncompiled;
/**
 * Whether a rule matches: (some `from`) and (some `to`) and every `when` (istio-semantics §2.1). `allow` says whether
 * the rule is of an ALLOW policy, which TCP treats differently from all others. Undefined where it matches.
 */
const matchRule = (rule, policyNamespace, allow, facts) => {
    const fields = sourceFields(policyNamespace);
    const from = (0,mesh_fields/* objectsAt */.yR)(rule, 'from').map((entry, index) => testsOf(fields, (0,mesh_fields/* objectAt */.lJ)(entry, 'source'), `from[${index}].source.`, `/from/${index}/source`, facts));
    const to = (0,mesh_fields/* objectsAt */.yR)(rule, 'to').map((entry, index) => testsOf(operationFields, (0,mesh_fields/* objectAt */.lJ)(entry, 'operation'), `to[${index}].operation.`, `/to/${index}/operation`, facts));
    const when = [];
    for (const [index, condition] of (0,mesh_fields/* objectsAt */.yR)(rule, 'when').entries()) {
        const key = (0,mesh_fields/* textAt */.$6)(condition, 'key');
        const field = isFieldKnown(key, facts) ? conditionField(key, policyNamespace) : undefined;
        if (field === undefined)
            return () => ({ ...uncompiled, field: `when[${index}].key`, pointer: `/when/${index}/key`, received: key });
        when.push([
            {
                field,
                place: `when[${index}] ${key} `,
                pointer: `/when/${index}`,
                name: 'values',
                negativeName: 'notValues',
                values: (0,mesh_fields/* textsAt */.i1)(condition, 'values'),
                notValues: (0,mesh_fields/* textsAt */.i1)(condition, 'notValues'),
            },
        ]);
    }
    if (allow) {
        const miss = httpMiss([...from, ...to, ...when], facts);
        if (miss !== undefined)
            return miss;
    }
    // Every alternative is compiled before any is asked: one bad value leaves the whole rule out.
    for (const tests of [...from, ...to, ...when])
        for (const test of tests)
            if (isUncompiled(test, facts))
                return tellUncompiled;
    for (const group of [from, to, ...when.map((tests) => [tests])]) {
        const verdict = runAny(group, facts, allow);
        if (verdict === 'uncompiled')
            return tellUncompiled;
        if (verdict !== undefined)
            return verdict;
    }
    return undefined;
};
const isUncompiled = (test, facts) => {
    if (facts.http === undefined && test.field.http)
        return false;
    const http = facts.http ?? { ...unusable, headers: emptyHeaders };
    return [...test.values, ...test.notValues].some((value) => test.field.matches(value, facts, http) === undefined);
};
/** Whether a rule says nothing at all, and so matches everything. */
const isEmptyRule = (rule) => ['from', 'to', 'when'].every((name) => {
    const value = member(rule, name);
    return value === undefined || value === null || (Array.isArray(value) && value.length === 0);
});

;// CONCATENATED MODULE: ./src/mesh/evaluate/ztunnel.ts


const matchesZtunnelString = (pattern, text) => {
    switch (pattern.kind) {
        case 'exact':
            return text === pattern.text;
        case 'prefix':
            return text.startsWith(pattern.text);
        case 'suffix':
            return text.endsWith(pattern.text);
        case 'presence':
            return text !== '';
    }
};
const identityParts = (identity) => {
    const found = /^[^/]*\/ns\/([^/]*)\/sa\/([^/]*)$/.exec(identity);
    return found === null ? undefined : { namespace: found[1] ?? '', account: found[2] ?? '' };
};
/** Missing lists say nothing; a list given must hold, a `not` list must not. */
const field = (values, notValues, test) => (values === undefined || values.length === 0 || values.some(test)) &&
    (notValues === undefined || notValues.length === 0 || !notValues.some(test));
const isEmptyMatch = (match) => Object.values(match).every((list) => list === undefined || list.length === 0);
const matchesEntry = (match, connection) => {
    if (isEmptyMatch(match))
        return false;
    const { identity } = connection;
    const parts = identity === undefined ? undefined : identityParts(identity);
    return (field(match.namespaces, match.notNamespaces, (value) => parts === undefined ? false : matchesZtunnelString(value, parts.namespace)) &&
        field(match.serviceAccounts, match.notServiceAccounts, (value) => parts === undefined ? false : value === `${parts.namespace}/${parts.account}`) &&
        field(match.principals, match.notPrincipals, (value) => identity === undefined ? false : matchesZtunnelString(value, identity)) &&
        field(match.sourceIps, match.notSourceIps, (value) => (0,address/* isInBlock */.X)(value, connection.source) === true) &&
        field(match.destinationIps, match.notDestinationIps, (value) => (0,address/* isInBlock */.X)(value, connection.destination) === true) &&
        field(match.destinationPorts, match.notDestinationPorts, (value) => value === connection.port));
};
/** The first rule that matches; a clause without entries holds, a rule without clauses matches, no rules match nothing. */
const matchingZtunnelRule = (rules, connection) => {
    const found = rules.findIndex((clauses) => clauses.every((entries) => entries.length === 0 || entries.some((entry) => matchesEntry(entry, connection))));
    return found < 0 ? undefined : found;
};
/** istiod's StringMatch of a value: `*`, `x*`, `*x`, else exact. */
const ztunnelString = (value) => {
    if (value === '*')
        return { kind: 'presence', text: '' };
    if (value.startsWith('*'))
        return { kind: 'suffix', text: value.slice(1) };
    if (value.endsWith('*'))
        return { kind: 'prefix', text: value.slice(0, -1) };
    return { kind: 'exact', text: value };
};
const strings = (object, name) => (0,mesh_fields/* textsAt */.i1)(object, name).map(ztunnelString);
const accounts = (object, name, namespace) => (0,mesh_fields/* textsAt */.i1)(object, name).map((value) => (value.includes('/') ? value : `${namespace}/${value}`));
const ports = (values) => values.map(Number);
const httpSource = ['requestPrincipals', 'notRequestPrincipals', 'remoteIpBlocks', 'notRemoteIpBlocks'];
const httpOperation = ['hosts', 'notHosts', 'methods', 'notMethods', 'paths', 'notPaths'];
const has = (object, names) => names.some((name) => (0,mesh_fields/* textsAt */.i1)(object, name).length > 0);
const sourceMatch = (source, namespace) => ({
    namespaces: strings(source, 'namespaces'),
    notNamespaces: strings(source, 'notNamespaces'),
    serviceAccounts: accounts(source, 'serviceAccounts', namespace),
    notServiceAccounts: accounts(source, 'notServiceAccounts', namespace),
    principals: strings(source, 'principals'),
    notPrincipals: strings(source, 'notPrincipals'),
    sourceIps: (0,mesh_fields/* textsAt */.i1)(source, 'ipBlocks'),
    notSourceIps: (0,mesh_fields/* textsAt */.i1)(source, 'notIpBlocks'),
});
const operationMatch = (operation) => ({
    destinationPorts: ports((0,mesh_fields/* textsAt */.i1)(operation, 'ports')),
    notDestinationPorts: ports((0,mesh_fields/* textsAt */.i1)(operation, 'notPorts')),
});
/** A condition's match; undefined for a key that ztunnel does not know, and so takes for one of HTTP. */
const conditionMatch = (condition) => {
    switch ((0,mesh_fields/* textAt */.$6)(condition, 'key')) {
        case 'source.ip':
            return { sourceIps: (0,mesh_fields/* textsAt */.i1)(condition, 'values'), notSourceIps: (0,mesh_fields/* textsAt */.i1)(condition, 'notValues') };
        case 'source.namespace':
            return { namespaces: strings(condition, 'values'), notNamespaces: strings(condition, 'notValues') };
        case 'source.principal':
            return { principals: strings(condition, 'values'), notPrincipals: strings(condition, 'notValues') };
        case 'destination.ip':
            return { destinationIps: (0,mesh_fields/* textsAt */.i1)(condition, 'values'), notDestinationIps: (0,mesh_fields/* textsAt */.i1)(condition, 'notValues') };
        case 'destination.port':
            return {
                destinationPorts: ports((0,mesh_fields/* textsAt */.i1)(condition, 'values')),
                notDestinationPorts: ports((0,mesh_fields/* textsAt */.i1)(condition, 'notValues')),
            };
        default:
            return undefined;
    }
};
const convertRule = (rule, namespace) => {
    const from = (0,mesh_fields/* objectsAt */.yR)(rule, 'from').map((entry) => (0,mesh_fields/* objectAt */.lJ)(entry, 'source'));
    const to = (0,mesh_fields/* objectsAt */.yR)(rule, 'to').map((entry) => (0,mesh_fields/* objectAt */.lJ)(entry, 'operation'));
    const when = (0,mesh_fields/* objectsAt */.yR)(rule, 'when').map(conditionMatch);
    const http = from.some((source) => has(source, httpSource)) ||
        to.some((operation) => has(operation, httpOperation)) ||
        when.includes(undefined);
    return {
        http,
        clauses: [
            ...(to.length === 0 ? [] : [to.map(operationMatch)]),
            ...(from.length === 0 ? [] : [from.map((source) => sourceMatch(source, namespace))]),
            ...when.map((match) => [match ?? {}]),
        ],
    };
};
const converted = new WeakMap();
/**
 * istiod's conversion (istio-semantics §2.12): an ALLOW rule with any field of HTTP is left out; of a DENY rule each
 * entry keeps its other fields, and an entry that keeps none never matches. `trustDomains` are lost without a word.
 */
const convertForZtunnel = (policy) => {
    const known = converted.get(policy);
    if (known !== undefined)
        return known;
    const rules = (policy.rules ?? []).map((rule, index) => ({
        ...convertRule(rule, policy.object.key.namespace),
        index,
    }));
    const kept = rules.filter((rule) => policy.action !== 'ALLOW' || !rule.http);
    const made = {
        rules: kept.map((rule) => rule.clauses),
        indexes: kept.map((rule) => rule.index),
        omitted: rules.filter((rule) => !kept.includes(rule)).map((rule) => rule.index),
    };
    converted.set(policy, made);
    return made;
};

;// CONCATENATED MODULE: ./src/mesh/evaluate/evaluate.ts









const denial = 'RBAC: access denied';
const verdict = (kind, status, body, by, rules, notes = []) => ({ allowed: kind === 'allow', status, body, kind, by, rules, notes });
const byRule = (policy, rule) => ({
    policy: (0,ports_object/* keyTitle */.Gv)(policy.object.key),
    rule,
    text: `${(0,ports_object/* keyTitle */.Gv)(policy.object.key)} rule ${rule}`,
    where: policy.object.locate(`/spec/rules/${rule}`),
});
/** Rules in the order in which Envoy asks them: by the name that istiod gives each, as text. */
const inOrder = (policies) => policies
    .flatMap((policy) => (policy.rules ?? []).map((rule, index) => ({
    policy,
    rule,
    index,
    name: `ns[${policy.object.key.namespace}]-policy[${policy.object.key.name}]-rule[${index}]`,
})))
    .sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0));
const ruleMiss = (policy, index, tell) => {
    let told;
    const miss = () => (told ??= tell());
    return {
        policy: (0,ports_object/* keyTitle */.Gv)(policy.object.key),
        action: policy.action === 'DENY' || policy.action === 'CUSTOM' ? policy.action : 'ALLOW',
        rule: index,
        get field() {
            return miss().field;
        },
        get expected() {
            return miss().expected;
        },
        get received() {
            return miss().received;
        },
        get where() {
            return policy.object.locate(`/spec/rules/${index}${miss().pointer}`);
        },
    };
};
/** The first matching rule of these policies, and why the ones before it did not match. */
const firstMatch = (policies, facts) => {
    const misses = [];
    for (const { policy, rule, index } of inOrder(policies)) {
        const miss = matchRule(rule, policy.object.key.namespace, policy.action === 'ALLOW', facts);
        if (miss === undefined)
            return { hit: { policy, index }, misses };
        misses.push(ruleMiss(policy, index, miss));
    }
    return { hit: undefined, misses };
};
/** No route matches a request whose x-forwarded-proto is empty (E RouteMatcher::route). */
const isRouteless = (facts) => facts.http?.headers.whole('x-forwarded-proto') === '';
/** What CUSTOM policies say before anything else; undefined where the request goes on. */
const askCustom = (stage, facts, options, misses) => {
    const http = facts.http !== undefined;
    const status = http ? 403 : 0;
    const providers = new Set(stage.custom.map((policy) => policy.provider ?? ''));
    for (const provider of [...providers].sort()) {
        const kind = facts.settings.extensionProviders.get(provider);
        // An HTTP provider does nothing on TCP chains (probed).
        const usable = providers.size === 1 && (kind === 'http' || kind === 'grpc');
        if (usable && kind === 'http' && !http)
            continue;
        // Without a route ext_authz asks nobody; the router answers 404 in the end.
        if (usable && isRouteless(facts))
            continue;
        const found = firstMatch(stage.custom.filter((policy) => (policy.provider ?? '') === provider), facts);
        // The JWT filter rewrites headers after this: what these rules received is noted now.
        misses.push(...found.misses.map((miss) => ({ ...miss })));
        if (found.hit === undefined)
            continue;
        const by = byRule(found.hit.policy, found.hit.index);
        if (!usable)
            return verdict('deny', status, http ? denial : '', { ...by, text: `${by.text}, whose provider cannot be asked` }, misses);
        const answer = options.authorizers?.get(provider);
        if (answer === undefined)
            return verdict('unknown', 0, '', { ...by, text: `${by.text}: provider ${provider} is asked and may deny` }, misses);
        if (answer === 'deny')
            return verdict('deny', status, '', { ...by, text: `${by.text}: provider ${provider} denies` }, misses);
    }
    return undefined;
};
/** DENY, then ALLOW (istio-semantics §2.8); AUDIT never changes the result. */
const askRoleBasedAccess = (stage, facts, misses) => {
    const http = facts.http !== undefined;
    const denied = firstMatch(stage.deny, facts);
    misses.push(...denied.misses);
    const refuse = (by) => verdict('deny', http ? 403 : 0, http ? denial : '', by, misses);
    if (denied.hit !== undefined)
        return refuse(byRule(denied.hit.policy, denied.hit.index));
    const status = http ? 200 : 0;
    if (stage.allow.length === 0) {
        const text = stage.deny.length + stage.custom.length === 0
            ? 'no policy applies'
            : 'no DENY policy matches, and no ALLOW policy applies';
        return verdict('allow', status, '', { text }, misses);
    }
    const allowed = firstMatch(stage.allow, facts);
    misses.push(...allowed.misses);
    if (allowed.hit !== undefined)
        return verdict('allow', status, '', byRule(allowed.hit.policy, allowed.hit.index), misses);
    const [only] = stage.allow;
    return refuse({
        text: 'no ALLOW policy matches',
        ...(stage.allow.length === 1 && only !== undefined
            ? { policy: (0,ports_object/* keyTitle */.Gv)(only.object.key), where: only.object.locate('/spec') }
            : {}),
    });
};
const baseFacts = (request, client, identified, stage, settings, inspected) => ({
    settings,
    peers: stage.peer !== 'client' ? [`spiffe://${stage.peer.principal}`] : identified ? client.names : [],
    directAddress: (0,address/* readAddress */.z)(request.source.ip ?? ''),
    remoteAddress: (0,address/* readAddress */.z)(request.source.ip ?? ''),
    destinationAddress: (0,address/* readAddress */.z)(request.destination.ip ?? ''),
    port: stage.port ?? request.destination.port,
    sni: inspected ? client.sni : '',
});
const httpFacts = (base, message, payload) => ({
    ...base,
    remoteAddress: message.remoteAddress,
    http: {
        method: message.method,
        authority: message.authority,
        path: withoutQuery(message.path),
        headers: message.headers,
        payload,
    },
});
const chainOf = (request, client, stage, enforcement) => {
    const { settings } = enforcement;
    const protocol = stage.protocol ?? enforcement.destination.protocol;
    const http = looksLikeHttp(request);
    switch (stage.proxy) {
        case 'sidecar':
            return sidecarChain(protocol, stage.mutualTls, client, http, settings);
        case 'gateway':
            return gatewayChain(protocol, stage.serverTls, client, http);
        case 'waypoint':
            return waypointChain(protocol, client, http, settings);
        case 'ztunnel':
        case 'none':
            return { kind: 'tcp', terminated: client.tls === 'mutual', identified: client.tls === 'mutual' };
    }
};
const envoyVerdict = (enforcement, stage, request, options) => {
    const { settings } = enforcement;
    const client = clientOf(request, settings, stage.proxy === 'gateway');
    const chain = chainOf(request, client, stage, enforcement);
    if (chain.kind === 'refused')
        return verdict('refused', 0, '', { text: chain.text }, []);
    if (chain.kind === 'rejected')
        return verdict('rejected', 400, '', { text: chain.text }, []);
    const inspected = stage.proxy === 'gateway' ? stage.serverTls !== 'none' : stage.mutualTls !== 'DISABLE';
    const base = baseFacts(request, client, chain.identified, stage, settings, inspected);
    const misses = [];
    if (chain.kind === 'tcp')
        return askCustom(stage, base, options, misses) ?? askRoleBasedAccess(stage, base, misses);
    if (request.protocol === 'tcp' || request.http === undefined) {
        // An HTTP/1 codec answers 400; the HTTP/2 codec, once agreed on, closes the connection.
        const status = chain.terminated && client.alpn.includes('h2') ? 0 : 400;
        return verdict('rejected', status, '', { text: 'the port speaks HTTP, and the bytes are none' }, []);
    }
    const message = readMessage(request, request.http, client, chain, stage, settings);
    if ('status' in message)
        return verdict('rejected', message.status, '', { text: message.text }, []);
    const custom = askCustom(stage, httpFacts(base, message, undefined), options, misses);
    if (custom !== undefined)
        return custom;
    const jwt = runJwtFilter(stage.jwtRules, message, {
        settings,
        now: Math.floor(options.now / 1000),
        keySets: options.keySets ?? new Map(),
    });
    if (jwt.kind === 'failed') {
        const { object, index } = jwt.rule;
        const by = {
            policy: (0,ports_object/* keyTitle */.Gv)(object.key),
            rule: index,
            text: `${(0,ports_object/* keyTitle */.Gv)(object.key)} jwtRule ${index}`,
            where: object.locate(`/spec/jwtRules/${index}`),
        };
        const status = jwt.error === 'JwtAudienceNotAllowed' ? 403 : 401;
        return verdict('unauthenticated', status, jwtMessages[jwt.error], by, misses, jwt.notes);
    }
    const decided = askRoleBasedAccess(stage, httpFacts(base, message, jwt.payload), misses);
    // The router comes after the policies.
    if (decided.allowed && isRouteless(httpFacts(base, message, undefined)))
        return verdict('rejected', 404, '', { text: 'x-forwarded-proto is empty, so that no route matches' }, misses, jwt.notes);
    return { ...decided, notes: [...decided.notes, ...jwt.notes] };
};
const ztunnelVerdict = (enforcement, stage, request) => {
    const { settings } = enforcement;
    const client = clientOf(request, settings, false);
    const identity = stage.peer !== 'client'
        ? stage.peer.principal
        : client.tls === 'mutual'
            ? client.names[0]?.replace(/^spiffe:\/\//, '')
            : undefined;
    if (stage.mutualTls === 'STRICT' && identity === undefined)
        return verdict('deny', 0, '', { text: 'explicitly denied by: PeerAuthentication mode STRICT' }, []);
    const connection = {
        identity,
        source: (0,address/* readAddress */.z)(request.source.ip ?? ''),
        destination: (0,address/* readAddress */.z)(request.destination.ip ?? ''),
        port: stage.port ?? request.destination.port,
    };
    const misses = [];
    const ask = (policies) => {
        for (const policy of policies) {
            const { rules, indexes } = convertForZtunnel(policy);
            const found = matchingZtunnelRule(rules, connection);
            const hit = found === undefined ? undefined : indexes[found];
            if (hit !== undefined)
                return byRule(policy, hit);
            for (const [index] of (policy.rules ?? []).entries())
                misses.push(ztunnelMiss(policy, index, indexes, connection));
        }
        return undefined;
    };
    const denied = ask(stage.deny);
    if (denied !== undefined)
        return verdict('deny', 0, '', denied, misses);
    const status = request.protocol === 'tcp' ? 0 : 200;
    if (stage.allow.length === 0)
        return verdict('allow', status, '', { text: 'no ALLOW policy applies' }, misses);
    const allowed = ask(stage.allow);
    if (allowed !== undefined)
        return verdict('allow', status, '', allowed, misses);
    return verdict('deny', 0, '', { text: 'allow policies exist, but none allowed' }, misses);
};
const ztunnelMiss = (policy, index, kept, connection) => ({
    policy: (0,ports_object/* keyTitle */.Gv)(policy.object.key),
    action: policy.action === 'DENY' ? 'DENY' : 'ALLOW',
    rule: index,
    field: 'rule',
    expected: kept.includes(index)
        ? 'a connection that every clause takes'
        : 'a rule without HTTP fields: ztunnel leaves it out',
    received: `${connection.identity ?? 'no mTLS identity'} to port ${connection.port}`,
    where: policy.object.locate(`/spec/rules/${index}`),
});
const stageVerdict = (enforcement, stage, request, options) => {
    switch (stage.proxy) {
        case 'none':
            return verdict('allow', request.protocol === 'tcp' ? 0 : 200, '', { text: stage.past ?? 'no proxy stands before the workload' }, []);
        case 'ztunnel':
            return ztunnelVerdict(enforcement, stage, request);
        case 'sidecar':
        case 'gateway':
        case 'waypoint':
            return envoyVerdict(enforcement, stage, request, options);
    }
};
/**
 * What one request meets: the first proxy that does not let it through decides, else the last one. Interprets the
 * policies as they are written, field by field, and shares no code with the access algebra.
 */
const evaluate = (enforcement, request, options) => {
    const rules = [];
    const notes = [];
    const { bypass } = enforcement;
    const identified = (request.tls ?? (request.mtls ? 'mutual' : 'none')) === 'mutual';
    const stages = bypass === undefined || identified ? enforcement.stages : bypass;
    const unknowns = [
        ...new Map(stages.flatMap((stage) => stage.unknowns).map((unknown) => [unknown.identity, unknown])).values(),
    ];
    let last;
    for (const stage of stages) {
        last = stageVerdict(enforcement, stage, request, options);
        rules.push(...last.rules);
        notes.push(...last.notes);
        if (!last.allowed)
            break;
    }
    const decided = last ?? verdict('allow', 200, '', { text: 'no proxy stands before the workload' }, []);
    return { ...decided, rules, notes: [...new Set(notes)], unknowns };
};

;// CONCATENATED MODULE: ./src/access/too-complex.ts
/** An exact answer would cost more than the caller allows. Never answered with an approximation. */
class TooComplex extends Error {
    name = 'TooComplex';
    limit;
    constructor(limit) {
        super(`more than ${limit}`);
        this.limit = limit;
    }
}
/** `of` is a larger budget that pays, too: when it is used up, every further piece of work is too complex at once. */
const budgetOf = (steps, of) => {
    let left = steps;
    return {
        spend: (used) => {
            left -= used;
            if (left < 0)
                throw new TooComplex(`${steps} steps`);
            of?.spend(used);
        },
    };
};

// EXTERNAL MODULE: ./src/mesh/digest.ts
var digest = __webpack_require__(9909);
// EXTERNAL MODULE: ./src/mesh/resolve/attachment.ts
var attachment = __webpack_require__(8889);
// EXTERNAL MODULE: ./src/mesh/resolve/peer-authentication.ts
var peer_authentication = __webpack_require__(4593);
// EXTERNAL MODULE: ./src/mesh/resolve/selector-index.ts
var selector_index = __webpack_require__(5008);
;// CONCATENATED MODULE: ./src/mesh/resolve/label-classes.ts






/** Classes of one namespace that are listed one by one; where there are more, one destination stands for the rest. */
const classLimit = 4096;
/** No label can have this name: it marks the destination that stands for combinations too many to list. */
const combinationsLabel = '*';
const textOf = (labels) => {
    const entries = Object.entries(labels);
    const [first] = entries;
    if (entries.length < 2)
        return first === undefined ? '' : `${first[0]}=${first[1]}`;
    return entries
        .map(([name, value]) => `${name}=${value}`)
        .sort(order/* byCodePoint */.H)
        .join(', ');
};
/** Both sets of labels on one workload; undefined where they contradict each other. */
const join = (left, right) => {
    for (const name of Object.keys(right))
        if (Object.hasOwn(left, name) && left[name] !== right[name])
            return undefined;
    return Object.assign(Object.create(null), left, right);
};
const selectorsOf = (source, namespace) => [...new Set([namespace, source.rootNamespace])].flatMap((from) => source.indexes.flatMap((index, kind) => {
    // A PeerAuthentication of the root namespace with a selector does nothing.
    if (kind === 2 && from === source.rootNamespace)
        return [];
    return index.inNamespace(from).flatMap((object) => {
        const target = (0,attachment/* targetOf */.$r)(object);
        if (target.refs.length === 0)
            return [target.selector];
        return from === namespace
            ? target.refs.filter((ref) => ref.kind === 'Gateway').map((ref) => ({ [attachment/* gatewayNameLabel */.SQ]: ref.name }))
            : [];
    });
}));
/** The name that most selectors use: two that give it different values cannot meet on one workload. */
const commonName = (selectors) => {
    const count = new Map();
    for (const selector of selectors)
        for (const name of Object.keys(selector))
            count.set(name, (count.get(name) ?? 0) + 1);
    return [...count].sort((left, right) => right[1] - left[1] || (0,order/* byCodePoint */.H)(left[0], right[0]))[0]?.[0] ?? '';
};
/** Every set of labels that a choice of compatible selectors asks for, the empty one first; undefined beyond the limit. */
const closure = (selectors) => {
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
const portsOfClass = (before, after, namespace, labels) => {
    const sources = before === after ? [after] : [before, after];
    const servers = sources.map((source) => source.serverPorts(namespace, labels));
    if (servers.every((ports) => ports.length > 0))
        return new Set(servers.flat());
    return new Set([0, ...servers.flat(), ...sources.flatMap((source) => portsOf(source, namespace, labels))]);
};
const portsOf = (source, namespace, labels) => {
    const objects = [...new Set([namespace, source.rootNamespace])].flatMap((from) => source.indexes[2].selecting(from, labels));
    const { ports } = (0,peer_authentication/* resolveMutualTls */.G)(objects, source.rootNamespace, { namespace, labels });
    return [...ports.keys(), ...source.declaredPorts(namespace, labels)];
};
const workloadsByNamespace = (sources) => {
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
const listed = (before, after, namespace, labels) => {
    const text = textOf(labels);
    const title = text === '' ? `any other workload in ${namespace}` : `any workload with ${text} in ${namespace}`;
    return [...portsOfClass(before, after, namespace, labels)].map((port) => ({
        namespace,
        labels,
        port,
        protocol: 'AUTO',
        title,
        known: false,
    }));
};
/** Where every selector asks for one label, and all for the same: no two can meet, and one glance says who has it. */
const classesOfOneName = (selectors, workloads) => {
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
const labelClasses = (before, after) => {
    const namespaces = [...new Set([...before.namespaces, ...after.namespaces])].sort(order/* byCodePoint */.H);
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
        const index = (0,selector_index/* indexSelectors */.x)(selectors, ([, selector]) => selector);
        // Which selectors a set of labels satisfies is all that policies can tell of it.
        const signature = (labels) => index
            .matching(labels)
            .map(([text]) => text)
            .join('\n');
        const taken = new Set((workloads.get(namespace) ?? []).map(signature));
        const all = selectors.map(([, selector]) => selector);
        const combined = closure(all);
        const classes = (combined ?? [{}, ...all]).filter((labels) => Object.keys(labels).length === 0 || !taken.has(signature(labels)));
        const destinations = classes.flatMap((labels) => listed(before, after, namespace, labels));
        return combined === undefined ? [...destinations, combinationsOf(namespace)] : destinations;
    });
};
const combinationsOf = (namespace) => ({
    namespace,
    labels: { [combinationsLabel]: 'several selectors at once' },
    port: 0,
    protocol: 'AUTO',
    title: `workloads in ${namespace} that several selectors match`,
    known: false,
});
/** Nothing can be proved of combinations that are not listed, unless nothing that could apply to them has changed. */
const combinationsUnknown = (source, destination) => {
    if (!Object.hasOwn(destination.labels, combinationsLabel))
        return [];
    const objects = [...new Set([destination.namespace, source.rootNamespace])]
        .flatMap((namespace) => source.indexes.flatMap((index) => index.inNamespace(namespace)))
        .map((object) => `${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`)
        .sort(order/* byCodePoint */.H);
    return [
        {
            code: 'TOO_MANY_LABEL_CLASSES',
            what: `selectors in ${destination.namespace} can meet on one workload in more than ${classLimit} ways`,
            identity: `classes:${destination.namespace}:${(0,digest/* digestOf */.ol)(objects)}`,
            effect: 'anything',
        },
    ];
};

;// CONCATENATED MODULE: ./src/mesh/resolve/gateway-servers.ts


const istioTls = new Map([
    ['SIMPLE', 'simple'],
    ['MUTUAL', 'mutual'],
    ['ISTIO_MUTUAL', 'mutual'],
    ['OPTIONAL_MUTUAL', 'optional'],
]);
const isHttp = (protocol) => ['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(protocol.toUpperCase());
/** HTTPS that is ended here is HTTP to the policies; passed through, or any other TLS, it is TCP. */
const istioServer = (server, object) => {
    const protocol = (0,mesh_fields/* textAt */.$6)(server, 'port', 'protocol');
    const tls = istioTls.get((0,mesh_fields/* textAt */.$6)(server, 'tls', 'mode'));
    const http = isHttp(protocol) || (protocol.toUpperCase() === 'HTTPS' && tls !== undefined);
    return { protocol: http ? 'HTTP' : 'TCP', tls: isHttp(protocol) ? 'none' : (tls ?? 'none'), object };
};
const listenerServer = (listener, object) => {
    const protocol = (0,mesh_fields/* textAt */.$6)(listener, 'protocol');
    const terminates = (0,mesh_fields/* textAt */.$6)(listener, 'tls', 'mode') !== 'Passthrough' && (protocol === 'HTTPS' || protocol === 'TLS');
    const option = (0,mesh_fields/* textAt */.$6)(listener, 'tls', 'options', 'gateway.istio.io/tls-terminate-mode');
    const validated = (0,mesh_fields/* objectsAt */.yR)(listener, 'tls', 'frontendValidation', 'caCertificateRefs').length > 0;
    const http = protocol === 'HTTP' || (protocol === 'HTTPS' && terminates);
    const mode = validated ? 'mutual' : (istioTls.get(option) ?? 'simple');
    return { protocol: http ? 'HTTP' : 'TCP', tls: terminates ? mode : 'none', object };
};
/** A Service's port 443 reaches the pod at its `targetPort`; without a Service the server's number is the port. */
const targetPorts = (number, services, podSpec) => {
    const out = services.flatMap((service) => (0,mesh_fields/* objectsAt */.yR)((0,mesh_fields/* objectAt */.lJ)(service.content, 'spec'), 'ports')
        .filter((port) => (0,mesh_fields/* numberAt */.tk)(port, 'port') === number)
        .flatMap((port) => {
        const name = (0,mesh_fields/* textAt */.$6)(port, 'targetPort');
        if (name === '' || (0,mesh_fields/* numberAt */.tk)(port, 'targetPort') !== undefined)
            return (0,mesh_fields/* numberAt */.tk)(port, 'targetPort') ?? number;
        return (0,mesh_fields/* objectsAt */.yR)(podSpec, 'containers')
            .flatMap((container) => (0,mesh_fields/* objectsAt */.yR)(container, 'ports'))
            .filter((container) => (0,mesh_fields/* textAt */.$6)(container, 'name') === name)
            .flatMap((container) => (0,mesh_fields/* numberAt */.tk)(container, 'containerPort') ?? []);
    }));
    return out.length === 0 ? [number] : out;
};
/** Servers of a gateway workload, by port, given the Services that select it; of two at one port the first by object name counts, as all must agree. */
const gatewayServers = (workload, gateways, mine) => {
    const out = new Map();
    for (const gateway of gateways) {
        const spec = (0,mesh_fields/* objectAt */.lJ)(gateway.content, 'spec');
        if (gateway.key.group === 'networking.istio.io') {
            const selector = (0,mesh_fields/* textMapAt */.Pf)(spec, 'selector');
            if (Object.keys(selector).length === 0 || !(0,attachment/* selects */.ko)(selector, workload.labels))
                continue;
            for (const server of (0,mesh_fields/* objectsAt */.yR)(spec, 'servers')) {
                const number = (0,mesh_fields/* numberAt */.tk)(server, 'port', 'number');
                if (number === undefined)
                    continue;
                for (const port of targetPorts(number, mine, workload.podSpec))
                    if (!out.has(port))
                        out.set(port, { port, ...istioServer(server, gateway) });
            }
        }
        else if (gateway.key.namespace === workload.namespace && workload.labels[attachment/* gatewayNameLabel */.SQ] === gateway.key.name) {
            for (const listener of (0,mesh_fields/* objectsAt */.yR)(spec, 'listeners')) {
                const port = (0,mesh_fields/* numberAt */.tk)(listener, 'port');
                if (port !== undefined && !out.has(port))
                    out.set(port, { port, ...listenerServer(listener, gateway) });
            }
        }
    }
    return out;
};

// EXTERNAL MODULE: ./src/mesh/resolve/policies.ts
var resolve_policies = __webpack_require__(5230);
;// CONCATENATED MODULE: ./src/mesh/resolve/ports.ts





const http = new Set(['http', 'http2', 'grpc', 'grpc-web', 'http-proxy']);
const tcp = new Set(['tcp', 'tls', 'https', 'mongo', 'mysql', 'redis', 'udp']);
const named = (word) => (http.has(word) ? 'HTTP' : tcp.has(word) ? 'TCP' : undefined);
/** appProtocol values of Kubernetes' own. */
const kubernetesProtocols = new Map([
    ['kubernetes.io/h2c', 'HTTP'],
    ['kubernetes.io/ws', 'HTTP'],
    ['kubernetes.io/wss', 'TCP'],
]);
/** Ports that Istio takes for TCP when nothing names a protocol (I pkg/config/kube/conversion.go: wellKnownPorts). */
const serverFirst = new Set([25, 53, 3306, 27017]);
/**
 * Protocol of a Service's port (I pkg/config/kube/conversion.go: ConvertProtocol): UDP, appProtocol, then the name up to
 * its first `-`. Nothing that Istio knows: detected.
 */
const protocolOf = (port) => {
    if ((0,mesh_fields/* textAt */.$6)(port, 'protocol') === 'UDP')
        return 'TCP';
    const declared = (0,mesh_fields/* textAt */.$6)(port, 'appProtocol').toLowerCase();
    if (declared !== '')
        return kubernetesProtocols.get(declared) ?? named(declared) ?? 'AUTO';
    const name = (0,mesh_fields/* textAt */.$6)(port, 'name').toLowerCase();
    const found = named(name.startsWith('grpc-web') ? 'grpc-web' : (name.split('-')[0] ?? ''));
    if (found !== undefined)
        return found;
    return name === '' && serverFirst.has((0,mesh_fields/* numberAt */.tk)(port, 'port') ?? 0) ? 'TCP' : 'AUTO';
};
/** Container ports by name: what a Service's named `targetPort` refers to. */
const containerPorts = (podSpec) => {
    const out = new Map();
    for (const container of [...(0,mesh_fields/* objectsAt */.yR)(podSpec, 'containers'), ...(0,mesh_fields/* objectsAt */.yR)(podSpec, 'initContainers')])
        for (const port of (0,mesh_fields/* objectsAt */.yR)(container, 'ports')) {
            const [name, number] = [(0,mesh_fields/* textAt */.$6)(port, 'name'), (0,mesh_fields/* numberAt */.tk)(port, 'containerPort')];
            if (name !== '' && number !== undefined && !out.has(name))
                out.set(name, number);
        }
    return out;
};
/** Port numbers that the containers list; they need no Service to be reached. */
const listedPorts = (podSpec) => (0,mesh_fields/* objectsAt */.yR)(podSpec, 'containers')
    .flatMap((container) => (0,mesh_fields/* objectsAt */.yR)(container, 'ports'))
    .filter((port) => (0,mesh_fields/* textAt */.$6)(port, 'protocol') !== 'UDP')
    .flatMap((port) => (0,mesh_fields/* numberAt */.tk)(port, 'containerPort') ?? []);
/** Services by what they select; one without a selector, or an ExternalName, selects nothing. */
const indexServices = (services) => (0,selector_index/* indexSelectors */.x)(services.filter((service) => Object.keys((0,mesh_fields/* objectAt */.lJ)(service.content, 'spec', 'selector')).length > 0 &&
    (0,mesh_fields/* textAt */.$6)(service.content, 'spec', 'type') !== 'ExternalName'), (service) => (0,mesh_fields/* textMapAt */.Pf)(service.content, 'spec', 'selector'));
/** The container's port that a Service's port leads to; undefined for a name that the pod does not have. */
const targetPortOf = (port, podSpec) => {
    const target = (0,mesh_fields/* textAt */.$6)(port, 'targetPort');
    const number = (0,mesh_fields/* numberAt */.tk)(port, 'targetPort');
    if (number !== undefined)
        return number;
    if (target === '')
        return (0,mesh_fields/* numberAt */.tk)(port, 'port');
    return podSpec === undefined ? undefined : containerPorts(podSpec).get(target);
};
/** Ports on which a sidecar listens for these Services; of two with the same number the oldest Service's counts. */
const declaredPorts = (services, podSpec) => {
    const out = new Map();
    for (const service of [...services].sort(peer_authentication/* byAge */.j))
        for (const port of (0,mesh_fields/* objectsAt */.yR)((0,mesh_fields/* objectAt */.lJ)(service.content, 'spec'), 'ports')) {
            if ((0,mesh_fields/* textAt */.$6)(port, 'protocol') === 'UDP')
                continue;
            const servicePort = (0,mesh_fields/* numberAt */.tk)(port, 'port');
            const number = targetPortOf(port, podSpec);
            if (number === undefined || number === 0 || servicePort === undefined)
                continue;
            const first = out.get(number);
            const protocol = protocolOf(port);
            if (first === undefined)
                out.set(number, { port: number, protocol, service, servicePort, rivals: [] });
            else if (first.protocol !== protocol &&
                first.service.creationTimestamp === undefined &&
                first.service !== service)
                out.set(number, { ...first, rivals: [...first.rivals, service] });
        }
    return out;
};
/** For people: `Service shop/orders and Service shop/web`. */
const ports_titlesOf = (objects) => objects
    .map((object) => (0,ports_object/* keyTitle */.Gv)(object.key))
    .sort(order/* byCodePoint */.H)
    .join(' and ');

;// CONCATENATED MODULE: ./src/mesh/resolve/index-state.ts


const indexState = (state) => {
    const kinds = { authorization: [], request: [], peer: [] };
    const extensions = [];
    const gateways = [];
    const sidecars = [];
    const serviceEntries = [];
    const services = new Map();
    const namespaces = new Set();
    const selectors = new Map();
    for (const object of state.objects) {
        const { group, kind, namespace, name } = object.key;
        if (namespace !== '')
            namespaces.add(namespace);
        switch (`${group}/${kind}`) {
            case 'security.istio.io/AuthorizationPolicy':
                kinds.authorization.push(object);
                break;
            case 'security.istio.io/RequestAuthentication':
                kinds.request.push(object);
                break;
            case 'security.istio.io/PeerAuthentication':
                kinds.peer.push(object);
                break;
            case 'networking.istio.io/EnvoyFilter':
            case 'extensions.istio.io/WasmPlugin':
            case 'extensions.istio.io/TrafficExtension':
                extensions.push(object);
                break;
            case 'networking.istio.io/Sidecar':
                sidecars.push(object);
                break;
            case 'networking.istio.io/ServiceEntry':
                serviceEntries.push(object);
                break;
            case 'networking.istio.io/Gateway':
            case 'gateway.networking.k8s.io/Gateway':
                gateways.push(object);
                break;
            case '/Service': {
                const list = services.get(namespace);
                if (list === undefined)
                    services.set(namespace, [object]);
                else
                    list.push(object);
                break;
            }
            case '/Namespace':
                namespaces.add(name);
                break;
            default:
        }
    }
    return {
        authorization: (0,resolve_policies/* indexTargets */.WR)(kinds.authorization),
        request: (0,resolve_policies/* indexTargets */.WR)(kinds.request),
        peer: (0,resolve_policies/* indexTargets */.WR)(kinds.peer),
        extensions,
        gateways,
        sidecars,
        services,
        serviceEntries,
        servicesOf: (namespace, labels) => {
            let index = selectors.get(namespace);
            if (index === undefined) {
                index = indexServices(services.get(namespace) ?? []);
                selectors.set(namespace, index);
            }
            return index.matching(labels);
        },
        namespaces,
    };
};

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
;// CONCATENATED MODULE: ./src/mesh/resolve/interception.ts



const include = 'traffic.sidecar.istio.io/includeInboundPorts';
const exclude = 'traffic.sidecar.istio.io/excludeInboundPorts';
const bypass = 'ambient.istio.io/bypass-inbound-capture';
const noted = (annotations, name) => Object.hasOwn(annotations, name) ? annotations[name] : undefined;
/** Ports of an annotation as the injector reads them (I pkg/kube/inject/validate.go: parsePorts); undefined: it refuses the pod. */
const portsIn = (text) => {
    if (text.trim() === '')
        return [];
    const ports = text.split(',').map((port) => port.trim());
    return ports.every((port) => /^\d+$/.test(port) && Number(port) <= 65535) ? ports.map(Number) : undefined;
};
const unknown = (what, identity) => ({
    code: 'INTERCEPTION_UNKNOWN',
    what,
    identity: `interception:${(0,digest/* digestOf */.ol)(identity)}`,
    effect: 'anything',
});
/** The mode of the pod's own annotation, else of its ProxyConfig (I manifests, injection-template.yaml). */
const modeOf = (annotations) => {
    const own = noted(annotations, 'sidecar.istio.io/interceptionMode');
    const config = noted(annotations, 'proxy.istio.io/config');
    if (own !== undefined || config === undefined)
        return own ?? '';
    try {
        return (0,mesh_fields/* textAt */.$6)((0,dist.parse)(config, { maxAliasCount: 10, prettyErrors: false }), 'interceptionMode');
    }
    catch {
        return '';
    }
};
const everything = { past: () => undefined, ports: [], unknowns: [], text: '' };
const sidecarInterception = (annotations) => {
    const [included, excluded] = [noted(annotations, include), noted(annotations, exclude)];
    const mode = modeOf(annotations);
    const templates = (noted(annotations, 'inject.istio.io/templates') ?? 'sidecar').split(',').map((name) => name.trim());
    const unknowns = [];
    if (!templates.includes('sidecar'))
        unknowns.push(unknown(`the annotation inject.istio.io/templates of its pods asks for ${templates.join(', ')} instead of the sidecar, and what that enforces is not known`, `templates ${templates.join(',')}`));
    if (mode === 'NONE')
        unknowns.push(unknown('the interception mode of its pods is NONE: only what is sent to the sidecar of itself meets the policies', 'mode NONE'));
    const [listed, left] = [portsIn(included === '*' ? '' : (included ?? '')), portsIn(excluded ?? '')];
    const all = included === undefined || included.trim() === '*';
    if ((!all && listed === undefined) || left === undefined)
        unknowns.push(unknown(`the annotation ${left === undefined ? exclude : include} of its pods is no list of ports: the injector refuses the pods`, `ports ${included ?? ''};${excluded ?? ''}`));
    const text = [templates.includes('sidecar') ? '' : templates.join(','), mode, included ?? '*', excluded ?? ''].join(';');
    if (unknowns.length > 0)
        return { past: () => undefined, ports: [], unknowns, text };
    if (!all) {
        // `excludeInboundPorts` counts only where all ports are redirected (I tools/istio-iptables).
        const ports = new Set(listed);
        return {
            past: (port) => (ports.has(port) ? undefined : `${include} leads connections to other ports past the sidecar`),
            ports: [...ports],
            unknowns,
            text,
        };
    }
    const ports = new Set(left);
    return {
        past: (port) => (ports.has(port) ? `${exclude} leads connections to port ${port} past the sidecar` : undefined),
        ports: [...ports],
        unknowns,
        text,
    };
};
/**
 * What a pod's annotations leave of the interception by its proxy: a port that is left out is reached in plain text by
 * everybody, whatever policies say (I annotation `traffic.sidecar.istio.io/*`; cni, `ambient.istio.io/*`).
 */
const interceptionOf = (proxy, annotations) => {
    switch (proxy) {
        case 'sidecar':
            return sidecarInterception(annotations);
        case 'ztunnel':
            return noted(annotations, bypass) === 'true'
                ? { past: () => `${bypass} leads its connections past ztunnel`, ports: [], unknowns: [], text: bypass }
                : everything;
        case 'gateway':
        case 'waypoint':
        case 'none':
            return everything;
    }
};

// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var resolve_revisions = __webpack_require__(9960);
;// CONCATENATED MODULE: ./src/mesh/resolve/proxy-kind.ts



const labelOf = (labels, name) => (Object.hasOwn(labels, name) ? labels[name] : undefined) ?? '';
/** A sidecar is a container, or an init container that goes on running. */
const holdsProxy = (podSpec) => [...(0,mesh_fields/* objectsAt */.yR)(podSpec, 'containers'), ...(0,mesh_fields/* objectsAt */.yR)(podSpec, 'initContainers')].some((container) => (0,mesh_fields/* textAt */.$6)(container, 'name') === 'istio-proxy');
const runsProxy = (pod) => holdsProxy((0,mesh_fields/* objectAt */.lJ)(pod.content, 'spec'));
/** Namespaces that the injector never injects (I pkg/kube/inject/inject.go: IgnoredNamespaces). */
const ignoredNamespaces = new Set([
    'kube-system',
    'kube-public',
    'kube-node-lease',
    'local-path-storage',
]);
/**
 * Which of the injector's webhooks a pod meets, and whether it is injected then (I charts, mutatingwebhook.yaml; I
 * pkg/kube/inject/inject.go: injectRequired). `istio-injection` wins over `istio.io/rev`, a namespace's word over its
 * pods' revision, and `sidecar.istio.io/inject: "false"` over everything.
 */
const injectionOf = (space, labels, annotations) => {
    const asked = labelOf(labels, 'sidecar.istio.io/inject');
    // An annotation is read only where there is no label, and brings no webhook about.
    const noted = asked === '' ? labelOf(annotations, 'sidecar.istio.io/inject') : '';
    if (asked === 'false' || noted === 'false')
        return 'none';
    if (Object.hasOwn(space, 'istio-injection'))
        return space['istio-injection'] === 'enabled' ? { revision: resolve_revisions/* defaultRevision */.Te } : 'none';
    const revision = labelOf(space, 'istio.io/rev') || labelOf(labels, 'istio.io/rev');
    if (revision !== '')
        return { revision };
    return asked === 'true' ? { revision: resolve_revisions/* defaultRevision */.Te } : 'unsaid';
};
const waypointRef = (labels, namespace) => {
    const name = labelOf(labels, 'istio.io/use-waypoint');
    if (name === '')
        return undefined;
    if (name === 'none')
        return 'none';
    return { name, namespace: labelOf(labels, 'istio.io/use-waypoint-namespace') || namespace };
};
/** Istio's own injection and ambient rules, on labels (istio-semantics §2; charts' webhook, ambient enrolment). */
const findProxies = (state) => {
    const namespaces = new Map();
    const gatewaySelectors = [];
    const waypoints = new Map();
    for (const object of state.objects) {
        const { group, kind, name, namespace } = object.key;
        if (group === '' && kind === 'Namespace')
            namespaces.set(name, object.labels);
        if (group === 'networking.istio.io' && kind === 'Gateway')
            gatewaySelectors.push({ namespace, selector: (0,mesh_fields/* textMapAt */.Pf)(object.content, 'spec', 'selector') });
        if (group === 'gateway.networking.k8s.io' && kind === 'Gateway')
            waypoints.set(`${namespace}/${name}`, object);
    }
    const isWaypoint = (namespace, name) => {
        const gateway = waypoints.get(`${namespace}/${name}`);
        return gateway !== undefined && (0,mesh_fields/* textAt */.$6)(gateway.content, 'spec', 'gatewayClassName') === 'istio-waypoint';
    };
    const gatewayRevision = (namespace, name, labels) => labelOf(waypoints.get(`${namespace}/${name}`)?.labels ?? labels, 'istio.io/rev') ||
        labelOf(namespaces.get(namespace) ?? {}, 'istio.io/rev') ||
        resolve_revisions/* defaultRevision */.Te;
    /** A Namespace that may not be read: its labels are unknown, and not missing. */
    const isUnread = (namespace) => {
        if (namespaces.has(namespace))
            return false;
        const of = (scope) => state.reads.find((read) => read.group === '' && read.kind === 'Namespace' && read.namespace === scope)?.status;
        return (of(namespace) ?? of('')) === 'forbidden';
    };
    const find = (namespace, labels, annotations, podSpec) => {
        const space = namespaces.get(namespace) ?? {};
        const gatewayName = labelOf(labels, attachment/* gatewayNameLabel */.SQ);
        if (gatewayName !== '')
            return {
                kind: isWaypoint(namespace, gatewayName) ||
                    labelOf(labels, 'gateway.istio.io/managed') === 'istio.io-mesh-controller' ||
                    labelOf(labels, 'gateway.networking.k8s.io/gateway-class-name') === 'istio-waypoint'
                    ? 'waypoint'
                    : 'gateway',
                revision: gatewayRevision(namespace, gatewayName, labels),
            };
        const injection = injectionOf(space, labels, annotations);
        const revision = typeof injection === 'object'
            ? injection.revision
            : labelOf(labels, 'istio.io/rev') || labelOf(space, 'istio.io/rev') || resolve_revisions/* defaultRevision */.Te;
        if (gatewaySelectors.some(({ selector }) => Object.keys(selector).length > 0 && (0,attachment/* selects */.ko)(selector, labels)) ||
            labelOf(annotations, 'inject.istio.io/templates')
                .split(',')
                .some((name) => name.trim() === 'gateway'))
            return { kind: 'gateway', revision };
        // Written into the template by hand (`istioctl kube-inject`), or seen in a pod.
        if (holdsProxy(podSpec))
            return { kind: 'sidecar', revision };
        // Traffic to the node's own network passes by both kinds of proxy.
        if ((0,mesh_fields/* member */.Dc)(podSpec, 'hostNetwork') === true)
            return { kind: 'none', revision };
        if (isUnread(namespace))
            return {
                kind: 'sidecar',
                revision,
                unknown: {
                    code: 'NAMESPACE_UNREAD',
                    what: `the labels of Namespace ${namespace} may not be read, so what enforces policies there is not known`,
                    identity: `unread:/Namespace/${namespace}`,
                    effect: 'anything',
                },
            };
        const canInject = !ignoredNamespaces.has(namespace);
        if (typeof injection === 'object' && canInject)
            return { kind: 'sidecar', revision };
        // I cni/pkg/util/podutil.go, PodRedirectionEnabled: the pod's `none` counts before the namespace's `ambient`.
        const dataplane = labelOf(labels, 'istio.io/dataplane-mode') || labelOf(space, 'istio.io/dataplane-mode');
        if (dataplane === 'ambient')
            return { kind: 'ztunnel', revision: resolve_revisions/* defaultRevision */.Te };
        // A pod that leaves ambient mode, where nothing asks for a sidecar instead.
        if (injection !== 'unsaid' || !canInject || dataplane === 'none')
            return { kind: 'none', revision };
        return {
            kind: 'sidecar',
            revision,
            unsaid: true,
            assumption: `nothing says which proxy stands before workloads of namespace ${namespace}: a sidecar is assumed`,
        };
    };
    return {
        ofLabels: (namespace, labels) => find(namespace, labels, {}, (0,mesh_fields/* objectAt */.lJ)(null)),
        ofWorkload: (workload) => {
            const found = find(workload.namespace, workload.labels, workload.annotations, workload.podSpec);
            if (found.kind !== 'sidecar' || workload.pods.length === 0)
                return found;
            // Live pods know better than labels: injection happens once, when a pod is made.
            const { revision, unsaid, unknown } = found;
            const injected = workload.pods.some(runsProxy);
            if (unknown !== undefined)
                return injected ? { kind: 'sidecar', revision, unsaid: true } : found;
            if (unsaid === true)
                return { kind: injected ? 'sidecar' : 'none', revision, unsaid };
            if (injected)
                return found;
            const assumption = `the pods of ${workload.title} in ${workload.namespace} run without the sidecar that their labels ask for: policies hold there once they are restarted`;
            return { ...found, assumption };
        },
        waypointOfService: (service) => {
            const own = waypointRef(service.labels, service.key.namespace);
            const found = own ?? waypointRef(namespaces.get(service.key.namespace) ?? {}, service.key.namespace);
            if (found === undefined || found === 'none')
                return undefined;
            return serves(waypoints.get(`${found.namespace}/${found.name}`), 'service') ? found : undefined;
        },
        waypointOfWorkload: (namespace, labels) => {
            const found = waypointRef(labels, namespace) ?? waypointRef(namespaces.get(namespace) ?? {}, namespace);
            if (found === undefined || found === 'none')
                return undefined;
            return serves(waypoints.get(`${found.namespace}/${found.name}`), 'workload') ? found : undefined;
        },
    };
};
/** Label `istio.io/waypoint-for` of a waypoint: `service` where it is missing. One that was not read serves services. */
const serves = (waypoint, what) => {
    const wanted = waypoint === undefined ? 'service' : labelOf(waypoint.labels, 'istio.io/waypoint-for') || 'service';
    return wanted === 'all' || wanted === what;
};
/** The revision or tag whose istiod most workloads of a namespace ask: what the namespace itself says. */
const revisionOfNamespace = (state, namespace) => findProxies(state).ofLabels(namespace, {}).revision;

;// CONCATENATED MODULE: ./src/mesh/resolve/served.ts


const entryPrefix = 'serviceentry/';
/** Kind and name that `Destination.service` stands for. */
const servedName = (text) => text.startsWith(entryPrefix)
    ? { kind: 'ServiceEntry', name: text.slice(entryPrefix.length) }
    : { kind: 'Service', name: text };
const selectorAt = (object, ...path) => {
    const selector = (0,mesh_fields/* textMapAt */.Pf)(object.content, ...path);
    return Object.keys(selector).length === 0 ? undefined : selector;
};
/** Ports of a ServiceEntry name their protocol in a word of their own (networking/v1: ServicePort). */
const entryProtocol = (port) => {
    const protocol = (0,mesh_fields/* textAt */.$6)(port, 'protocol').toUpperCase();
    if (['HTTP', 'HTTP2', 'GRPC', 'GRPC-WEB'].includes(protocol))
        return 'HTTP';
    return protocol === '' ? 'AUTO' : 'TCP';
};
const entryOf = (object) => ({
    kind: 'ServiceEntry',
    namespace: object.key.namespace,
    name: object.key.name,
    text: entryPrefix + object.key.name,
    object,
    selector: selectorAt(object, 'spec', 'workloadSelector', 'labels'),
    ports: (0,mesh_fields/* objectsAt */.yR)(object.content, 'spec', 'ports').flatMap((port) => {
        const number = (0,mesh_fields/* numberAt */.tk)(port, 'number');
        if (number === undefined)
            return [];
        return [{ port: number, protocol: entryProtocol(port), target: () => (0,mesh_fields/* numberAt */.tk)(port, 'targetPort') ?? number }];
    }),
});
const serviceOf = (object) => ({
    kind: 'Service',
    namespace: object.key.namespace,
    name: object.key.name,
    text: object.key.name,
    object,
    selector: selectorAt(object, 'spec', 'selector'),
    ports: (0,mesh_fields/* objectsAt */.yR)(object.content, 'spec', 'ports').flatMap((port) => {
        const number = (0,mesh_fields/* numberAt */.tk)(port, 'port');
        if (number === undefined)
            return [];
        return [{ port: number, protocol: protocolOf(port), target: (podSpec) => targetPortOf(port, podSpec) }];
    }),
});
const made = new WeakMap();
/** A Service or ServiceEntry as something that is served. */
const servedOf = (object) => {
    const known = made.get(object);
    if (known !== undefined)
        return known;
    const fresh = object.key.kind === 'ServiceEntry' ? entryOf(object) : serviceOf(object);
    made.set(object, fresh);
    return fresh;
};

// EXTERNAL MODULE: ./src/mesh/resolve/settings.ts
var resolve_settings = __webpack_require__(9529);
;// CONCATENATED MODULE: ./src/mesh/resolve/request-authentication.ts



const rules = new WeakMap();
const request_authentication_rulesOf = (object) => {
    const known = rules.get(object);
    if (known !== undefined)
        return known;
    const made = (0,mesh_fields/* objectsAt */.yR)((0,mesh_fields/* objectAt */.lJ)(object.content, 'spec'), 'jwtRules').map((rule, index) => ({ object, index, rule }));
    rules.set(object, made);
    return made;
};
/**
 * The rules of all RequestAuthentications at a proxy, in the order in which Envoy asks them: namespaces as given
 * (workload, root, service; probed), age and name within one, then stably by issuer.
 */
const orderJwtRules = (attached, namespaces) => namespaces
    .flatMap((namespace) => attached.filter((object) => object.key.namespace === namespace).sort(peer_authentication/* byAge */.j))
    .flatMap(request_authentication_rulesOf)
    .map((applied, index) => ({ applied, index, issuer: (0,mesh_fields/* textAt */.$6)(applied.rule, 'issuer') }))
    .sort((left, right) => (0,order/* byCodePoint */.H)(left.issuer, right.issuer) || left.index - right.index)
    .map(({ applied }) => applied);

;// CONCATENATED MODULE: ./src/mesh/resolve/envoy-filter.ts


/** Contexts in which an EnvoyFilter reaches a listener that takes requests in; missing is ANY. */
const inbound = new Set(['', 'ANY', 'SIDECAR_INBOUND', 'GATEWAY', 'WAYPOINT']);
/** Places of Envoy's configuration that no request's verdict depends on. */
const harmlessPlaces = new Set(['CLUSTER', 'BOOTSTRAP']);
const envoy_filter_http = 'type.googleapis.com/envoy.extensions.filters.http.';
/**
 * HTTP filters that read nothing that a policy reads, change nothing of it, and let nothing past the policies. The type of
 * the configuration says what a filter is; its name is only a name.
 */
const harmlessFilters = new Set([
    'bandwidth_limit.v3.BandwidthLimit',
    'buffer.v3.Buffer',
    'compressor.v3.Compressor',
    'decompressor.v3.Decompressor',
    'fault.v3.HTTPFault',
    'grpc_stats.v3.FilterConfig',
    'local_ratelimit.v3.LocalRateLimit',
    'ratelimit.v3.RateLimit',
].map((type) => envoy_filter_http + type));
const connectionManager = 'envoy.filters.network.http_connection_manager';
/** Fields of the connection manager that decide neither path, address, identity nor filters. */
const harmlessManagerFields = new Set([
    '@type',
    'access_log',
    'access_log_options',
    'common_http_protocol_options',
    'delayed_close_timeout',
    'drain_timeout',
    'http2_protocol_options',
    'local_reply_config',
    'max_request_headers_kb',
    'request_headers_timeout',
    'request_timeout',
    'server_header_transformation',
    'server_name',
    'stat_prefix',
    'stream_idle_timeout',
    'tracing',
]);
/** Fields of routes that take effect after the policies; per-filter settings can switch the policies off. */
const harmlessRouteFields = new Set([
    'name',
    'request_headers_to_add',
    'request_headers_to_remove',
    'response_headers_to_add',
    'response_headers_to_remove',
    'retry_policy',
    'decorator',
    'metadata',
    'stat_prefix',
]);
const harmlessActionFields = new Set(['timeout', 'idle_timeout', 'retry_policy', 'rate_limits', 'max_stream_duration']);
const hasOnly = (object, names) => Object.keys(object).every((name) => names.has(name));
const isHarmlessRoute = (value) => Object.entries(value).every(([name, inner]) => harmlessRouteFields.has(name) ||
    name === 'rate_limits' ||
    (name === 'route' && (0,json/* isJsonObject */.O)(inner) && hasOnly(inner, harmlessActionFields)));
const typeOf = (value) => (0,mesh_fields/* textAt */.$6)(value, 'typed_config', '@type');
/**
 * Whether one patch leaves alone whatever decides a request: the inbound RBAC and JWT filters, and every request field
 * that a policy may read. What is not known to be harmless is not.
 */
const isHarmlessPatch = (patch) => {
    const place = (0,mesh_fields/* textAt */.$6)(patch, 'applyTo');
    if (harmlessPlaces.has(place))
        return true;
    if (!inbound.has((0,mesh_fields/* textAt */.$6)(patch, 'match', 'context')))
        return true;
    const operation = (0,mesh_fields/* textAt */.$6)(patch, 'patch', 'operation');
    const value = (0,mesh_fields/* objectAt */.lJ)(patch, 'patch', 'value');
    switch (place) {
        case 'HTTP_FILTER':
            return (operation.startsWith('INSERT') || operation === 'ADD') && harmlessFilters.has(typeOf(value));
        case 'NETWORK_FILTER':
            return (operation === 'MERGE' &&
                (0,mesh_fields/* textAt */.$6)(value, 'name') === connectionManager &&
                hasOnly(value, new Set(['name', 'typed_config'])) &&
                hasOnly((0,mesh_fields/* objectAt */.lJ)(value, 'typed_config'), harmlessManagerFields));
        case 'HTTP_ROUTE':
        case 'VIRTUAL_HOST':
            return operation === 'MERGE' && (0,mesh_fields/* member */.Dc)(patch, 'patch') !== undefined && isHarmlessRoute(value);
        default:
            return false;
    }
};
/** Names of the filters that Istio installs itself: statistics and metadata exchange, which decide nothing. */
const ownName = /^(stats-filter|tcp-stats-filter|metadata-exchange|tcp-metadata-exchange)-\d+\.\d+(-.*)?$/;
const ownTypes = new Set([
    'type.googleapis.com/stats.PluginConfig',
    'type.googleapis.com/io.istio.http.peer_metadata.Config',
    'type.googleapis.com/envoy.tcp.metadataexchange.config.MetadataExchange',
]);
/** Code that is compiled into Istio's proxy, by the name under which older versions install it. */
const ownCode = new Set(['envoy.wasm.stats', 'envoy.wasm.null.stats', 'envoy.wasm.metadata_exchange']);
const isOwnPatch = (patch) => {
    const config = (0,mesh_fields/* objectAt */.lJ)(patch, 'patch', 'value', 'typed_config');
    if (ownTypes.has((0,mesh_fields/* textAt */.$6)(config, '@type')))
        return true;
    const virtualMachine = (0,mesh_fields/* objectAt */.lJ)(config, 'value', 'config', 'vm_config');
    return ((0,mesh_fields/* textAt */.$6)(config, '@type') === 'type.googleapis.com/udpa.type.v1.TypedStruct' &&
        (ownTypes.has((0,mesh_fields/* textAt */.$6)(config, 'type_url')) ||
            ((0,mesh_fields/* textAt */.$6)(virtualMachine, 'runtime') === 'envoy.wasm.runtime.null' &&
                ownCode.has((0,mesh_fields/* textAt */.$6)(virtualMachine, 'code', 'local', 'inline_string')))));
};
/** Both name and content have to be Istio's: anybody can take the name. */
const isOwnFilter = (object, rootNamespace) => object.key.namespace === rootNamespace &&
    ownName.test(object.key.name) &&
    (0,mesh_fields/* objectsAt */.yR)(object.content, 'spec', 'configPatches').every((patch) => isOwnPatch(patch) || isHarmlessPatch(patch));

;// CONCATENATED MODULE: ./src/mesh/resolve/istiod-flags.ts



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
const ofIstiod = (object) => (0,mesh_fields/* objectsAt */.yR)(object.content, 'spec', 'template', 'spec', 'containers')
    .flatMap((container) => (0,mesh_fields/* objectsAt */.yR)(container, 'env'))
    .flatMap((variable) => {
    const name = (0,mesh_fields/* textAt */.$6)(variable, 'name');
    const flag = flags.get(name);
    const value = (0,mesh_fields/* textAt */.$6)(variable, 'value');
    if (flag === undefined || value.toLowerCase() === flag.usual)
        return [];
    return [
        {
            proxies: flag.proxies,
            unknown: {
                code: 'ISTIOD_FLAG',
                what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} runs with ${name}=${value === '' ? 'a value that is not written there' : value}, which ${flag.changes}`,
                identity: `flag:${name}=${(0,digest/* digestOf */.ol)(variable)}`,
                effect: 'anything',
            },
        },
    ];
});
/** `connectionSettings` of a MeshConfig rewrites paths per proxy (istio-semantics §2.3). */
const ofMeshConfig = (object) => {
    const text = (0,mesh_fields/* textAt */.$6)((0,mesh_fields/* objectAt */.lJ)(object.content, 'data'), 'mesh');
    if (!/\bconnectionSettings\b/.test(text))
        return [];
    return [
        {
            proxies: ['sidecar', 'gateway', 'waypoint'],
            unknown: {
                code: 'CONNECTION_SETTINGS',
                what: `the MeshConfig of ${(0,ports_object/* keyTitle */.Gv)(object.key)} has connectionSettings, which may normalise paths otherwise`,
                identity: `connectionSettings:${(0,digest/* digestOf */.ol)(text)}`,
                effect: 'anything',
            },
        },
    ];
};
const known = new WeakMap();
/** What istiod's own settings change that is not modelled, at one kind of proxy. */
const istiodUnknowns = (state, proxy) => {
    let found = known.get(state);
    if (found === undefined) {
        found = state.objects.flatMap((object) => {
            const { kind, name } = object.key;
            if (kind === 'Deployment' && /^istiod(-|$)/.test(name))
                return ofIstiod(object);
            return kind === 'ConfigMap' && /^istio(-|$)/.test(name) ? ofMeshConfig(object) : [];
        });
        known.set(state, found);
    }
    return found.filter(({ proxies }) => proxies.includes(proxy)).map(({ unknown }) => unknown);
};

;// CONCATENATED MODULE: ./src/mesh/resolve/later-fields.ts





const unknownOf = (object, field, settings) => ({
    code: 'FIELD_OF_LATER_VERSION',
    what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has ${field}, which Istio ${(0,resolve_version/* versionText */.KA)(settings.istioVersion)} does not know: it is lost, or the object is refused`,
    identity: `later:${field}:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
    effect: 'anything',
});
/** `targetRef` came with 1.20 and `targetRefs` with 1.22: without them a policy would hold for its whole namespace. */
const laterTargets = (objects, settings) => {
    if ((0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [22, 0]))
        return [];
    return objects.flatMap((object) => {
        if ((0,attachment/* targetOf */.$r)(object).refs.length === 0)
            return [];
        if ((0,mesh_fields/* objectsAt */.yR)(object.content, 'spec', 'targetRefs').length > 0)
            return [unknownOf(object, 'targetRefs', settings)];
        return (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [20, 0]) ? [] : [unknownOf(object, 'targetRef', settings)];
    });
};
const later = [
    [
        ['serviceAccounts', 'notServiceAccounts'],
        [25, 0],
    ],
    [
        ['trustDomains', 'notTrustDomains'],
        [30, 2],
    ],
];
/** A source of which nothing is left is not one that takes everybody: the webhook refuses it. */
const isLost = (source, missing) => {
    const named = Object.keys(source).filter((name) => (0,mesh_fields/* textsAt */.i1)(source, name).length > 0);
    return named.length > 0 && named.every((name) => missing.includes(name));
};
/** Sources that only have fields which this version does not know (istio-semantics §1). */
const laterSources = (policies, settings) => {
    const missing = later.filter(([, since]) => !(0,resolve_version/* hasFix */.EQ)(settings.istioVersion, since)).flatMap(([fields]) => fields);
    if (missing.length === 0)
        return [];
    return policies.flatMap(({ object, rules }) => {
        const lost = (rules ?? [])
            .flatMap((rule) => (0,mesh_fields/* objectsAt */.yR)(rule, 'from'))
            .map((from) => (0,mesh_fields/* objectAt */.lJ)(from, 'source'))
            .find((source) => isLost(source, missing));
        const [field] = lost === undefined ? [] : missing.filter((name) => (0,mesh_fields/* member */.Dc)(lost, name) !== undefined);
        return field === undefined ? [] : [unknownOf(object, field, settings)];
    });
};

// EXTERNAL MODULE: ./src/mesh/validate/kinds.ts
var kinds = __webpack_require__(9787);
// EXTERNAL MODULE: ./src/mesh/validate/schema.ts
var validate_schema = __webpack_require__(2257);
;// CONCATENATED MODULE: ./src/mesh/resolve/unknown-fields.ts



const none = { unknown: [], mistyped: [] };
const found = new WeakMap();
const strangeParts = (object) => {
    const known = found.get(object);
    if (known !== undefined)
        return known;
    const schema = kinds/* schemas */.j.get(object.key.kind);
    const spec = (0,kinds/* specOf */.r)(object.content);
    let parts = none;
    if (schema !== undefined && !(0,validate_schema/* isWellFormed */.UC)(spec, schema)) {
        const { unknown, mistyped } = (0,validate_schema/* checkSchema */._U)(spec, schema);
        parts = { unknown: [...unknown].sort(order/* byCodePoint */.H), mistyped: [...mistyped].sort(order/* byCodePoint */.H) };
    }
    found.set(object, parts);
    return parts;
};

;// CONCATENATED MODULE: ./src/mesh/resolve/unknowns.ts











const envoyFilterApplies = (object, subject, settings) => {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const refs = (0,attachment/* targetOf */.$r)(object).refs;
    if (refs.length > 0)
        return (0,attachment/* attaches */.sT)((0,attachment/* targetOf */.$r)(object), subject, attachmentOf(settings));
    const here = object.key.namespace === subject.namespace || object.key.namespace === settings.rootNamespace;
    return here && (0,attachment/* selects */.ko)((0,mesh_fields/* textMapAt */.Pf)(spec, 'workloadSelector', 'labels'), subject.labels);
};
const attachmentOf = (settings) => ({
    rootNamespace: settings.rootNamespace,
    selectorsOnGateways: true,
});
/** Extensions that stand in a proxy's path and whose verdict is not modelled. */
const extensions = (objects, subject, settings) => objects.flatMap((object) => {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const identity = `${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`;
    if (object.key.kind === 'EnvoyFilter') {
        if (isOwnFilter(object, settings.rootNamespace) || !envoyFilterApplies(object, subject, settings))
            return [];
        if ((0,mesh_fields/* objectsAt */.yR)(spec, 'configPatches').every(isHarmlessPatch))
            return [];
        return [
            {
                code: 'ENVOY_FILTER',
                what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} changes the proxy's own configuration`,
                identity,
                effect: 'anything',
            },
        ];
    }
    if (!(0,attachment/* attaches */.sT)((0,attachment/* targetOf */.$r)(object), subject, attachmentOf(settings)))
        return [];
    return [
        { code: 'WASM_PLUGIN', what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} runs code in the proxy`, identity, effect: 'anything' },
    ];
});
const unreadKinds = ['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication'];
const unreadOf = new WeakMap();
/** Kinds that were asked for and not given: there may be objects that nobody saw. The same for all of a namespace. */
const unread = (state, namespaces) => {
    const known = unreadOf.get(state) ?? new Map();
    unreadOf.set(state, known);
    const key = namespaces.join(',');
    const found = known.get(key) ?? findUnread(state, namespaces);
    known.set(key, found);
    return found;
};
const findUnread = (state, namespaces) => {
    const out = [];
    const status = (group, kind, namespace) => {
        const of = (scope) => state.reads.find((read) => read.group === group && read.kind === kind && read.namespace === scope)?.status;
        return of(namespace) ?? of('*');
    };
    for (const namespace of namespaces) {
        for (const kind of unreadKinds)
            if (status('security.istio.io', kind, namespace) === 'forbidden')
                out.push({
                    code: 'NAMESPACE_UNREAD',
                    what: `${kind} objects of namespace ${namespace} may not be read`,
                    identity: `unread:security.istio.io/${kind}/${namespace}`,
                    effect: 'anything',
                });
        for (const [group, kind] of [
            ['networking.istio.io', 'EnvoyFilter'],
            ['networking.istio.io', 'Sidecar'],
            ['extensions.istio.io', 'WasmPlugin'],
        ])
            if (status(group, kind, namespace) === 'forbidden')
                out.push({
                    code: 'NAMESPACE_UNREAD',
                    what: `${kind} objects of namespace ${namespace} may not be read`,
                    identity: `unread:${group}/${kind}/${namespace}`,
                    effect: 'anything',
                });
    }
    return out;
};
/**
 * What a CUSTOM provider answers. One provider that the mesh defines is asked; an undefined one, or a second at the
 * same workload, makes the rules deny (istio-semantics §1, §2.8), which is no unknown.
 */
const customProvider = (custom, settings) => {
    const providers = [...new Set(custom.map((policy) => policy.provider ?? ''))];
    const [provider] = providers;
    if (provider === undefined || providers.length > 1)
        return [];
    const kind = settings.extensionProviders.get(provider);
    if (kind !== 'http' && kind !== 'grpc')
        return [];
    const rules = custom.map((policy) => `${(0,ports_object/* keyText */.Pu)(policy.object.key)}@${(0,digest/* objectDigest */.A2)(policy.object)}`).join(',');
    return [
        {
            code: 'CUSTOM_PROVIDER',
            what: `provider ${provider} decides what ${custom.map((policy) => (0,ports_object/* keyTitle */.Gv)(policy.object.key)).join(' and ')} ask it`,
            identity: `custom:${kind}:${provider}:${rules}`,
            effect: 'only denies',
        },
    ];
};
/** Templates that Envoy refuses, and with them the whole listener: the proxy keeps what it had. */
const refusedTemplates = (policies, settings) => {
    if (!(0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [22, 0]))
        return [];
    return policies.flatMap(({ object, rules }) => {
        const refused = (rules ?? [])
            .flatMap((rule) => (0,mesh_fields/* objectsAt */.yR)(rule, 'to'))
            .flatMap((to) => [...(0,mesh_fields/* textsAt */.i1)(to, 'operation', 'paths'), ...(0,mesh_fields/* textsAt */.i1)(to, 'operation', 'notPaths')])
            .filter((path) => isTemplate(path) && compileTemplate(path) === undefined);
        if (refused.length === 0)
            return [];
        return [
            {
                code: 'TEMPLATE_REFUSED',
                what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has the path template ${refused.map((path) => JSON.stringify(path)).join(', ')}, which Envoy refuses with the whole listener`,
                identity: `template:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
                effect: 'anything',
            },
        ];
    });
};
/** Fields that no version of the kinds has: the API server may prune them, a newer Istio may read them. */
const strange = (objects) => objects.flatMap((object) => {
    const { unknown, mistyped } = strangeParts(object);
    const of = (code, what) => ({
        code,
        what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has ${what}`,
        identity: `${code === 'UNKNOWN_FIELD' ? 'field' : 'type'}:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
        effect: 'anything',
    });
    return [
        ...(unknown.length === 0
            ? []
            : [of('UNKNOWN_FIELD', `${unknown.join(', ')}, which is no field that Istio is known to read`)]),
        ...(mistyped.length === 0
            ? []
            : [of('VALUE_OF_ANOTHER_TYPE', `${mistyped.join(', ')} of another type: the API server refuses the object`)]),
    ];
});
/** Header names, claims and paths aside, an `experimental.envoy.filters.*` condition reads what other filters say. */
const experimental = (policies) => policies.flatMap((policy) => {
    const keys = (policy.rules ?? [])
        .flatMap((rule) => (0,mesh_fields/* objectsAt */.yR)(rule, 'when'))
        .map((condition) => (0,mesh_fields/* textAt */.$6)(condition, 'key'))
        .filter((key) => key.startsWith('experimental.envoy.filters.') && !key.startsWith('experimental.envoy.filters.http.jwt_authn'));
    if (keys.length === 0)
        return [];
    return [
        {
            code: 'FILTER_METADATA',
            what: `${(0,ports_object/* keyTitle */.Gv)(policy.object.key)} asks for ${[...new Set(keys)].sort(order/* byCodePoint */.H).join(', ')}, which another filter sets`,
            identity: `metadata:${(0,ports_object/* keyText */.Pu)(policy.object.key)}@${(0,digest/* objectDigest */.A2)(policy.object)}`,
            effect: 'anything',
        },
    ];
});
/** Everything at one proxy that is not modelled, sorted and without repeats. */
const findUnknowns = (state, extensionObjects, subject, settings, stage, namespaces, peerAuthentications, referring) => {
    const policies = [...stage.allow, ...stage.deny, ...stage.custom];
    const envoy = subject.proxy !== 'ztunnel';
    const found = [
        ...(envoy ? extensions(extensionObjects, subject, settings) : []),
        ...unread(state, namespaces),
        ...(envoy ? customProvider(stage.custom, settings) : []),
        ...strange([
            ...policies.map((policy) => policy.object),
            ...new Set(stage.jwtRules.map((rule) => rule.object)),
            ...peerAuthentications,
        ]),
        ...(envoy ? experimental(policies) : []),
        ...(envoy ? refusedTemplates(policies, settings) : []),
        ...laterSources(policies, settings),
        ...laterTargets(referring, settings),
        ...istiodUnknowns(state, subject.proxy),
    ];
    const unique = new Map(found.map((unknown) => [unknown.identity, unknown]));
    return [...unique.values()].sort((left, right) => (0,order/* byCodePoint */.H)(left.identity, right.identity));
};

;// CONCATENATED MODULE: ./src/mesh/resolve/stages.ts










/** ztunnel gets neither policies with a target reference nor AUDIT and CUSTOM ones (istio-semantics §2.12). */
const forZtunnel = (policies) => {
    const { allow, deny } = (0,resolve_policies/* sortPolicies */.Zv)(policies);
    return { allow, deny, audit: [], custom: [] };
};
/** A pod's own `proxy.istio.io/config` over the mesh's `numTrustedProxies`; unreadable text is istiod's default. */
const ownTrustedProxies = (annotations) => {
    const text = Object.hasOwn(annotations, 'proxy.istio.io/config') ? annotations['proxy.istio.io/config'] : undefined;
    if (text === undefined)
        return undefined;
    try {
        return (0,mesh_fields/* numberAt */.tk)((0,dist.parse)(text, { maxAliasCount: 10, prettyErrors: false }), 'gatewayTopology', 'numTrustedProxies');
    }
    catch {
        return undefined;
    }
};
/** A pod's own `connectionSettings` (istio-semantics §2.3). */
const ownConnectionSettings = (annotations) => {
    const text = Object.hasOwn(annotations, 'proxy.istio.io/config') ? annotations['proxy.istio.io/config'] : undefined;
    if (text === undefined || !/\bconnectionSettings\b/.test(text))
        return [];
    return [
        {
            code: 'CONNECTION_SETTINGS',
            what: 'the annotation proxy.istio.io/config of its pods has connectionSettings, which may normalise paths otherwise',
            identity: `connectionSettings:${(0,digest/* digestOf */.ol)(text)}`,
            effect: 'anything',
        },
    ];
};
/** A Sidecar with `ingress` says where its workloads listen instead of their Services, with TLS of its own. */
const ingressOf = (sidecars, subject, settings) => sidecars
    .filter(({ key, content }) => (key.namespace === subject.namespace || key.namespace === settings.rootNamespace) &&
    (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'ingress').length > 0 &&
    (0,attachment/* selects */.ko)((0,mesh_fields/* textMapAt */.Pf)(content, 'spec', 'workloadSelector', 'labels'), subject.labels))
    .map((object) => ({
    code: 'SIDECAR_INGRESS',
    what: `${(0,ports_object/* keyTitle */.Gv)(object.key)} has listeners of its own`,
    identity: `ingress:${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* objectDigest */.A2)(object)}`,
    effect: 'anything',
}));
const stages_nothing = { allow: [], deny: [], audit: [], custom: [], jwtRules: [] };
/** Modes at a workload; where nothing sets one they are the same for all. */
const mutualTlsAt = (index, rootNamespace, workload) => {
    const { namespace, labels } = workload;
    const own = index.peer.selecting(namespace, labels);
    const root = namespace === rootNamespace ? [] : index.peer.selecting(rootNamespace, labels);
    if (own.length + root.length === 0)
        return stages_unset;
    return (0,peer_authentication/* resolveMutualTls */.G)([...own, ...root], rootNamespace, workload);
};
const stages_unset = { mode: 'PERMISSIVE', ports: new Map(), by: [], unknowns: [] };
/** Everything that one proxy enforces, before any port is looked at. */
const buildStage = (state, index, settings, subject, annotations, peer) => {
    const namespaces = (0,attachment/* consultedNamespaces */.a9)(subject, settings.rootNamespace);
    const mutualTls = mutualTlsAt(index, settings.rootNamespace, subject);
    const interception = interceptionOf(subject.proxy, annotations);
    if (subject.proxy === 'none')
        return {
            stage: { proxy: 'none', ...stages_nothing, unknowns: [], peer },
            mutualTls: { ...mutualTls, unknowns: [] },
            interception,
        };
    const attached = index.authorization.attached(subject, attachmentOf(settings));
    const policies = subject.proxy === 'ztunnel' ? forZtunnel(attached) : (0,resolve_policies/* sortPolicies */.Zv)(attached);
    const jwtRules = subject.proxy === 'ztunnel'
        ? []
        : orderJwtRules(index.request.attached(subject, attachmentOf(settings)), namespaces);
    const usesPeer = subject.proxy === 'sidecar' || subject.proxy === 'ztunnel';
    const trusted = subject.proxy === 'gateway' ? ownTrustedProxies(annotations) : undefined;
    const stage = { ...policies, jwtRules };
    const unknowns = findUnknowns(state, index.extensions, subject, settings, stage, namespaces, usesPeer ? mutualTls.by : [], namespaces.flatMap((namespace) => [
        ...index.authorization.referring(namespace),
        ...index.request.referring(namespace),
    ]));
    return {
        mutualTls,
        interception,
        stage: {
            proxy: subject.proxy,
            ...stage,
            unknowns: [
                ...unknowns,
                ...(subject.proxy === 'ztunnel' ? [] : ownConnectionSettings(annotations)),
                ...(usesPeer ? mutualTls.unknowns : []),
                ...(subject.proxy === 'sidecar' ? ingressOf(index.sidecars, subject, settings) : []),
                ...interception.unknowns,
            ],
            peer,
            ...(trusted === undefined ? {} : { trustedProxies: trusted }),
        },
    };
};
const serverModes = {
    none: 'DISABLE',
    simple: 'DISABLE',
    optional: 'PERMISSIVE',
    mutual: 'STRICT',
};
/** No server listens there: said with a policy that matches nothing, so that every evaluator denies. */
const stages_closed = (gateway) => ({ object: gateway, action: 'ALLOW', rules: undefined });
/** The stage of one port. `servers` counts for gateways alone. */
const stageAtPort = ({ stage, mutualTls, interception }, port, servers) => {
    const proxy = stage.proxy;
    const past = interception.past(port);
    // Whether a proxy stands there at all, or which workload is meant, still counts; what it would run does not.
    if (past !== undefined)
        return {
            proxy: 'none',
            mutualTls: 'PERMISSIVE',
            ...stages_nothing,
            unknowns: stage.unknowns.filter(({ code }) => code === 'NAMESPACE_UNREAD' || code === 'WORKLOADS_DIFFER'),
            peer: stage.peer,
            past,
        };
    switch (proxy) {
        case 'sidecar':
            return { ...stage, mutualTls: mutualTls.ports.get(port) ?? mutualTls.mode };
        case 'ztunnel': {
            // DISABLE is not converted: ztunnel takes it for PERMISSIVE (istio-semantics §2.12).
            const mode = mutualTls.ports.get(port) ?? mutualTls.mode;
            return { ...stage, mutualTls: mode === 'STRICT' ? 'STRICT' : 'PERMISSIVE' };
        }
        case 'waypoint':
            return { ...stage, mutualTls: 'STRICT' };
        case 'none':
            return { ...stage, mutualTls: 'PERMISSIVE' };
        case 'gateway': {
            const server = servers?.get(port);
            if (server !== undefined)
                return { ...stage, mutualTls: serverModes[server.tls], serverTls: server.tls };
            const [other] = servers?.values() ?? [];
            if (other === undefined || port === 0)
                return { ...stage, mutualTls: 'PERMISSIVE' };
            return { ...stage, mutualTls: 'PERMISSIVE', allow: [stages_closed(other.object)] };
        }
    }
};

;// CONCATENATED MODULE: ./src/mesh/resolve/workloads.ts





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
    const out = Object.create(null);
    for (const [name, value] of Object.entries(labels))
        if (!instanceLabels.has(name))
            out[name] = value;
    return out;
};
const templatePaths = new Map([
    ['apps/Deployment', ['spec', 'template']],
    ['apps/StatefulSet', ['spec', 'template']],
    ['apps/DaemonSet', ['spec', 'template']],
    ['apps/ReplicaSet', ['spec', 'template']],
    ['argoproj.io/Rollout', ['spec', 'template']],
    ['batch/Job', ['spec', 'template']],
    ['batch/CronJob', ['spec', 'jobTemplate', 'spec', 'template']],
]);
const templateOf = (object) => {
    const path = templatePaths.get(`${object.key.group}/${object.key.kind}`);
    if (path === undefined)
        return undefined;
    const template = (0,mesh_fields/* objectAt */.lJ)(object.content, ...path);
    return {
        namespace: object.key.namespace,
        labels: withoutInstance((0,mesh_fields/* textMapAt */.Pf)(template, 'metadata', 'labels')),
        annotations: (0,mesh_fields/* textMapAt */.Pf)(template, 'metadata', 'annotations'),
        podSpec: (0,mesh_fields/* objectAt */.lJ)(template, 'spec'),
        title: `${object.key.kind.toLowerCase()}/${object.key.name}`,
        object,
        pods: [],
        alike: [],
    };
};
const isOwned = (object) => (0,mesh_fields/* objectsAt */.yR)(object.content, 'metadata', 'ownerReferences').length > 0;
const podOf = (object) => ({
    namespace: object.key.namespace,
    labels: withoutInstance(object.labels),
    annotations: object.annotations,
    podSpec: (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec'),
    title: `pod/${object.key.name}`,
    object,
    pods: [object],
    alike: [],
});
/** A Gateway of the Gateway API has pods that Istio itself makes; they exist without any object in the repository. */
const gatewayOf = (object) => {
    if (object.key.group !== 'gateway.networking.k8s.io' || object.key.kind !== 'Gateway')
        return undefined;
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    const gatewayClass = (0,mesh_fields/* textAt */.$6)(spec, 'gatewayClassName');
    if (!gatewayClass.startsWith('istio'))
        return undefined;
    // `spec.addresses` names a Service whose pods somebody else runs.
    if ((0,mesh_fields/* member */.Dc)(spec, 'addresses') !== undefined)
        return undefined;
    const labels = Object.assign(Object.create(null), object.labels, (0,mesh_fields/* textMapAt */.Pf)(spec, 'infrastructure', 'labels'), {
        [attachment/* gatewayNameLabel */.SQ]: object.key.name,
        'gateway.networking.k8s.io/gateway-class-name': gatewayClass,
    });
    return {
        namespace: object.key.namespace,
        labels,
        annotations: object.annotations,
        podSpec: (0,mesh_fields/* objectAt */.lJ)(null),
        title: `gateway/${object.key.name}`,
        object,
        pods: [],
        alike: [],
    };
};
const identity = (workload) => `${workload.namespace}\n${Object.entries(workload.labels)
    .map(([name, value]) => `${name}=${value}`)
    .sort(order/* byCodePoint */.H)
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
/**
 * Workloads of a state: templates of the usual controllers, pods without one, and the pods that Istio makes for
 * Gateways. Two with the same labels are one to every policy, and are listed once.
 */
const findWorkloads = (state) => {
    const templates = [];
    const pods = [];
    for (const object of state.objects) {
        if (object.key.group === '' && object.key.kind === 'Pod')
            pods.push(object);
        else {
            // A ReplicaSet or Job that something else owns is its owner's business.
            const template = (object.key.kind === 'ReplicaSet' || object.key.kind === 'Job') && isOwned(object)
                ? undefined
                : templateOf(object);
            if (template !== undefined)
                templates.push(template);
        }
    }
    const templatesOf = new Map();
    for (const [namespace, list] of pods.length === 0 ? [] : group(templates, (template) => template.namespace))
        templatesOf.set(namespace, (0,selector_index/* indexSelectors */.x)(list.filter((template) => Object.keys(template.labels).length > 0), (template) => template.labels));
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
    const byTitle = (left, right) => (0,order/* byCodePoint */.H)(left.namespace, right.namespace) || (0,order/* byCodePoint */.H)(left.title, right.title);
    for (const workload of [...withPods].sort(byTitle))
        add(workload);
    for (const workload of [...alone].sort(byTitle))
        add(workload);
    const known = [...seen.values()];
    for (const object of state.objects) {
        const made = gatewayOf(object);
        if (made !== undefined &&
            !known.some((workload) => workload.namespace === made.namespace && workload.labels[attachment/* gatewayNameLabel */.SQ] === object.key.name))
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
        const found = of === '' && kind === 'Pod' ? podOf(object) : (templateOf(object) ?? gatewayOf(object));
        if (found !== undefined)
            out.set((0,ports_object/* keyText */.Pu)(object.key), { namespace: found.namespace, labels: found.labels });
    }
    return out;
};

;// CONCATENATED MODULE: ./src/mesh/resolve.ts
















const labelTexts = new WeakMap();
const labelsKey = (namespace, labels) => {
    let text = labelTexts.get(labels);
    if (text === undefined) {
        text = JSON.stringify(Object.entries(labels).sort((left, right) => (0,order/* byCodePoint */.H)(left[0], right[0])));
        labelTexts.set(labels, text);
    }
    return `${namespace} ${text}`;
};
const withUnknowns = (built, unknowns) => unknowns.length === 0
    ? built
    : { ...built, stage: { ...built.stage, unknowns: [...built.stage.unknowns, ...unknowns] } };
const settingsText = ({ extensionProviders, ...rest }) => JSON.stringify([rest, [...extensionProviders].sort(([left], [right]) => (0,order/* byCodePoint */.H)(left, right))]);
const unsaidOf = ({ unsaid }) => (unsaid ? { unsaid } : {});
/** A waypoint and what stands behind it are compared under one set of settings; of two revisions there are two. */
const withRivalRevision = (stage) => ({
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
});
/** Workloads that no policy can tell apart, and before which not the same stands. */
const differingWorkloads = (workload, proxies) => {
    if (workload.alike.length === 0)
        return [];
    const shown = [workload, ...workload.alike].map((one) => {
        const { kind } = proxies.ofWorkload(one);
        return { title: one.title, met: JSON.stringify([kind, interceptionOf(kind, one.annotations).text]) };
    });
    if (new Set(shown.map(({ met }) => met)).size === 1)
        return [];
    const titles = shown.map(({ title }) => title).sort(order/* byCodePoint */.H);
    const identity = shown.map(({ title, met }) => `${title} ${met}`).sort(order/* byCodePoint */.H);
    return [
        {
            code: 'WORKLOADS_DIFFER',
            what: `${titles.join(' and ')} in ${workload.namespace} have the same labels, and not the same stands before them`,
            identity: `alike:${(0,digest/* digestOf */.ol)(identity)}`,
            effect: 'anything',
        },
    ];
};
const protocolRivals = (port) => port.rivals.length === 0
    ? []
    : [
        {
            code: 'PORT_PROTOCOL_AGE',
            what: `${ports_titlesOf([port.service, ...port.rivals])} give port ${port.port} different protocols, and none has an age yet`,
            identity: `protocol:${port.port}:${ports_titlesOf([port.service, ...port.rivals])}`,
            effect: 'anything',
        },
    ];
const resolve_resolveMesh = (state, overrides) => {
    const index = indexState(state);
    const proxies = findProxies(state);
    const assumptions = new Set();
    const revisions = new Map();
    /** Settings of the istiod that a proxy asks; each revision of Istio has its own. */
    const settingsOf = (revision) => {
        const known = revisions.get(revision);
        if (known !== undefined)
            return known;
        const read = (0,resolve_settings/* resolveSettings */.M)(state, overrides, revision);
        for (const assumption of read.assumptions)
            assumptions.add(assumption);
        // Without a MeshConfig a provider that a policy names is taken for defined: it may then deny, but need not.
        const providers = new Map(namedProviders(index).map((name) => [name, 'grpc']));
        const settings = read.providersKnown ? read.settings : { ...read.settings, extensionProviders: providers };
        // Equal settings are one object: two revisions during an upgrade mostly differ in their version alone.
        const text = settingsText(settings);
        const equal = [...revisions.values()].find((one) => settingsText(one.settings) === text);
        const resolved = { settings: equal?.settings ?? settings, unknowns: read.unknowns };
        revisions.set(revision, resolved);
        return resolved;
    };
    const { settings } = settingsOf(resolve_revisions/* defaultRevision */.Te);
    let found;
    const workloads = () => (found ??= new Map(findWorkloads(state).map((workload) => [labelsKey(workload.namespace, workload.labels), workload])));
    const places = new Map();
    const placeOf = (namespace, labels, forced) => {
        const key = `${forced ?? ''}${labelsKey(namespace, labels)}`;
        const known = places.get(key);
        if (known !== undefined)
            return known;
        const workload = workloads().get(labelsKey(namespace, labels));
        const finding = workload === undefined ? proxies.ofLabels(namespace, labels) : proxies.ofWorkload(workload);
        if (forced === undefined && finding.assumption !== undefined)
            assumptions.add(finding.assumption);
        const proxy = forced ?? finding.kind;
        const podSpec = workload?.podSpec ?? (0,mesh_fields/* objectAt */.lJ)(null);
        const own = settingsOf(finding.revision);
        const unknowns = proxy === 'none' ? [] : [...own.unknowns, ...(finding.unknown === undefined ? [] : [finding.unknown])];
        const differing = workload === undefined ? [] : differingWorkloads(workload, proxies);
        const subject = { namespace, labels, proxy, services: [] };
        const build = () => withUnknowns(buildStage(state, index, own.settings, subject, workload?.annotations ?? {}, 'client'), [
            ...unknowns,
            ...differing,
        ]);
        let built;
        const place = {
            workload,
            settings: own.settings,
            unsaid: finding.unsaid === true,
            namespace,
            labels,
            proxy,
            declared: declaredPorts(index.servicesOf(namespace, labels), podSpec),
            servers: proxy === 'gateway'
                ? gatewayServers({ namespace, labels, podSpec }, index.gateways, index.servicesOf(namespace, labels))
                : undefined,
            get stage() {
                return (built ??= build());
            },
        };
        places.set(key, place);
        return place;
    };
    const portsOf = (place) => {
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
        for (const port of listedPorts(workload?.podSpec ?? (0,mesh_fields/* objectAt */.lJ)(null)))
            put(port, 'AUTO', title);
        for (const port of mutualTlsAt(index, place.settings.rootNamespace, place).ports.keys())
            put(port, 'AUTO', title);
        for (const port of interceptionOf(place.proxy, workload?.annotations ?? {}).ports)
            put(port, 'AUTO', title);
        put(0, 'AUTO', title);
        return [...out.values()];
    };
    const served = (namespace, text) => {
        const { kind, name } = servedName(text);
        const objects = kind === 'Service'
            ? (index.services.get(namespace) ?? [])
            : index.serviceEntries.filter(({ key }) => key.namespace === namespace);
        const object = objects.find(({ key }) => key.name === name);
        return object === undefined ? undefined : servedOf(object);
    };
    /** The waypoint of a Service: what its labels say; else one is assumed where a policy has the Service for its target. */
    const waypointOf = (one) => {
        const found = proxies.waypointOfService(one.object);
        if (found !== undefined || !targetedServices(index).has(`${one.kind}/${one.namespace}/${one.name}`))
            return found;
        assumptions.add(`a policy has ${one.kind} ${one.namespace}/${one.name} for its target, and nothing says which waypoint serves it: one is assumed`);
        return { namespace: one.namespace, name: 'waypoint' };
    };
    /** Labels of the workloads behind a Service; its own selector where none of them is known. */
    const labelsBehind = ({ selector, namespace }) => {
        if (selector === undefined)
            return [{}];
        const behind = [...workloads().values()].filter((workload) => workload.namespace === namespace && (0,selector_index/* selects */.k)(selector, workload.labels));
        return behind.length === 0 ? [selector] : behind.map(({ labels }) => labels);
    };
    const waypointDestinations = () => [...[...index.services.values()].flat(), ...index.serviceEntries].flatMap((object) => {
        const one = servedOf(object);
        if (waypointOf(one) === undefined)
            return [];
        const what = one.kind === 'Service' ? 'service' : 'service entry';
        return labelsBehind(one).flatMap((labels) => one.ports.map(({ port, protocol, target }) => {
            const targetPort = target(workloads().get(labelsKey(one.namespace, labels))?.podSpec ?? (0,mesh_fields/* objectAt */.lJ)(null));
            return {
                namespace: one.namespace,
                labels,
                port,
                protocol,
                title: `${what} ${one.name} through its waypoint`,
                known: true,
                service: one.text,
                ...(targetPort === undefined ? {} : { targetPort }),
            };
        }));
    });
    let listed;
    const destinations = () => (listed ??= [
        ...[...workloads().values()]
            .map((workload) => placeOf(workload.namespace, workload.labels, undefined))
            // A waypoint's own pods are met only on the way to a Service.
            .filter((place) => place.proxy !== 'waypoint')
            .flatMap(portsOf),
        ...waypointDestinations(),
    ].sort(byDestination));
    const waypointSettings = (waypoint) => settingsOf(proxies.ofLabels(waypoint.namespace, { [attachment/* gatewayNameLabel */.SQ]: waypoint.name }).revision);
    const serviceStages = new Map();
    const waypointStage = (waypoint, one) => {
        const key = `${waypoint.namespace}/${waypoint.name}/${one.kind}/${one.namespace}/${one.name}`;
        const known = serviceStages.get(key);
        if (known !== undefined)
            return known;
        const labels = { [attachment/* gatewayNameLabel */.SQ]: waypoint.name };
        const services = [{ kind: one.kind, namespace: one.namespace, name: one.name }];
        const subject = { namespace: waypoint.namespace, labels, proxy: 'waypoint', services };
        const own = waypointSettings(waypoint);
        const stage = withUnknowns(buildStage(state, index, own.settings, subject, {}, 'client'), own.unknowns);
        serviceStages.set(key, stage);
        return stage;
    };
    /** A request to a Service: through its waypoint, where the state has one for it, and then to the workload. */
    const throughService = (destination, text, forced) => {
        const { namespace, labels } = destination;
        const one = served(namespace, text);
        const declared = one?.ports.find(({ port }) => port === destination.port);
        const resolved = declared === undefined ? destination : { ...destination, protocol: declared.protocol };
        const named = { ...servedName(text), namespace };
        const waypoint = one === undefined ? undefined : waypointOf(one);
        if (forced === 'waypoint') {
            const through = waypoint ?? { namespace, name: 'waypoint' };
            const stage = stageAtPort(waypointStage(through, named), destination.port, undefined);
            return { destination: resolved, settings: waypointSettings(through).settings, stages: [stage] };
        }
        const place = placeOf(namespace, labels, undefined);
        const podSpec = place.workload?.podSpec ?? (0,mesh_fields/* objectAt */.lJ)(null);
        const port = declared?.target(podSpec) ?? destination.targetPort ?? destination.port;
        const protocol = place.servers?.get(port)?.protocol ?? place.declared.get(port)?.protocol ?? resolved.protocol;
        const direct = {
            ...stageAtPort(place.stage, port, place.servers),
            ...(port === destination.port ? {} : { port }),
            ...(protocol === resolved.protocol ? {} : { protocol }),
        };
        // Nothing of the mesh stands behind a ServiceEntry that selects no workload.
        const elsewhere = one !== undefined && one.kind === 'ServiceEntry' && one.selector === undefined;
        if (waypoint === undefined)
            return {
                destination: { ...resolved, protocol },
                settings: place.settings,
                ...unsaidOf(place),
                stages: elsewhere ? [] : [direct],
            };
        const first = stageAtPort(waypointStage(waypoint, named), destination.port, undefined);
        const { settings: own } = waypointSettings(waypoint);
        // The waypoint's own ServiceAccount is named as the waypoint: its pods are made by Istio.
        const peer = { principal: `${own.trustDomain}/ns/${waypoint.namespace}/sa/${waypoint.name}` };
        const second = elsewhere || place.proxy !== 'ztunnel' ? [] : [{ ...direct, peer }];
        const ways = [first, ...second];
        return {
            destination: resolved,
            settings: own,
            ...unsaidOf(place),
            stages: elsewhere || own === place.settings ? ways : ways.map((stage) => withRivalRevision(stage)),
            bypass: elsewhere ? [] : [own === place.settings ? direct : withRivalRevision(direct)],
        };
    };
    const enforcementOf = (destination, proxy) => {
        if (destination.service !== undefined && (proxy === undefined || proxy === 'waypoint'))
            return throughService(destination, destination.service, proxy);
        const place = placeOf(destination.namespace, destination.labels, proxy);
        const declared = place.declared.get(destination.port);
        const server = place.servers?.get(destination.port);
        // A port that no Service of a known workload declares is detected; of an unknown one the caller knows more.
        const protocol = server?.protocol ??
            declared?.protocol ??
            (place.workload !== undefined && destination.known ? 'AUTO' : destination.protocol);
        const stage = stageAtPort(place.stage, destination.port, place.servers);
        const rivals = [
            ...(declared === undefined || server !== undefined ? [] : protocolRivals(declared)),
            ...combinationsUnknown(selectors, destination),
        ];
        return {
            destination: protocol === destination.protocol ? destination : { ...destination, protocol },
            settings: place.settings,
            ...unsaidOf(place),
            stages: [rivals.length === 0 ? stage : { ...stage, unknowns: [...stage.unknowns, ...rivals] }],
        };
    };
    const selectors = {
        namespaces: index.namespaces,
        rootNamespace: settings.rootNamespace,
        indexes: [index.authorization, index.request, index.peer],
        workloads: () => [...workloads().values()],
        declaredPorts: (namespace, labels) => [
            ...declaredPorts(index.servicesOf(namespace, labels), (0,mesh_fields/* objectAt */.lJ)(null)).keys(),
        ],
        serverPorts: (namespace, labels) => {
            if (index.gateways.length === 0 || proxies.ofLabels(namespace, labels).kind !== 'gateway')
                return [];
            const pods = { namespace, labels, podSpec: (0,mesh_fields/* objectAt */.lJ)(null) };
            return [...gatewayServers(pods, index.gateways, index.servicesOf(namespace, labels)).keys()];
        },
    };
    return {
        state,
        overrides,
        settings,
        get assumptions() {
            return [...assumptions].sort(order/* byCodePoint */.H);
        },
        destinations,
        enforcementOf,
        selectors,
    };
};
const namedProviders = (index) => index.authorization.namespaces
    .flatMap((namespace) => index.authorization.inNamespace(namespace))
    .flatMap((object) => {
    const name = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec', 'provider')['name'];
    return typeof name === 'string' ? [name] : [];
});
const targeted = new WeakMap();
/** What some policy names as its target, `kind/namespace/name`: where nothing says which waypoint, one is assumed. */
const targetedServices = (index) => {
    const known = targeted.get(index);
    if (known !== undefined)
        return known;
    const out = new Set();
    for (const one of [index.authorization, index.request])
        for (const namespace of one.namespaces)
            for (const ref of one.inNamespace(namespace).flatMap((object) => serviceRefs(object)))
                out.add(ref.replace('/', `/${namespace}/`));
    targeted.set(index, out);
    return out;
};
const serviceRefs = (object) => {
    const spec = (0,mesh_fields/* objectAt */.lJ)(object.content, 'spec');
    return [...(0,mesh_fields/* objectsAt */.yR)(spec, 'targetRefs'), (0,mesh_fields/* objectAt */.lJ)(spec, 'targetRef')].flatMap((ref) => (ref['kind'] === 'Service' || ref['kind'] === 'ServiceEntry') && typeof ref['name'] === 'string'
        ? [`${ref['kind']}/${ref['name']}`]
        : []);
};
const byDestination = (left, right) => (0,order/* byCodePoint */.H)(left.namespace, right.namespace) ||
    Number(right.known) - Number(left.known) ||
    (0,order/* byCodePoint */.H)(left.title, right.title) ||
    (0,order/* byCodePoint */.H)(labelsKey('', left.labels), labelsKey('', right.labels)) ||
    left.port - right.port;
const destinationKey = (destination) => `${labelsKey(destination.namespace, destination.labels)}${destination.port}/${destination.service ?? ''}`;
/**
 * Destinations of two meshes side by side: known workloads × ports of either, plus for every namespace the classes of
 * labels that a selector could match and no known workload has, plus `any other workload`.
 */
const alignDestinations = (before, after, shared) => {
    const out = new Map();
    for (const destination of shared?.listed === true
        ? after.destinations()
        : [...after.destinations(), ...before.destinations()]) {
        const key = destinationKey(destination);
        if (!out.has(key))
            out.set(key, destination);
    }
    const same = shared?.listed === true && shared.selected;
    for (const destination of labelClasses(same ? after.selectors : before.selectors, after.selectors)) {
        const key = destinationKey(destination);
        if (!out.has(key))
            out.set(key, destination);
    }
    return [...out.values()].sort(byDestination);
};
/**
 * Workloads whose labels change, at every port of either state: what their old labels let through before against what
 * their new ones do after. Seen label by label nothing would change, and the policies that no longer select them would
 * be passed over.
 */
const relabelledDestinations = (before, after) => {
    const out = new Map();
    const put = (pair) => void out.set(`${destinationKey(pair.before)}\n${destinationKey(pair.after)}`, pair);
    const old = labelsOfWorkloads(before.state);
    const changed = [...labelsOfWorkloads(after.state)].flatMap(([key, now]) => {
        const then = old.get(key);
        const same = then === undefined || labelsKey(then.namespace, then.labels) === labelsKey(now.namespace, now.labels);
        return same ? [] : [{ then, now }];
    });
    const at = (mesh, place) => mesh
        .destinations()
        .filter((one) => one.service === undefined &&
        labelsKey(one.namespace, one.labels) === labelsKey(place.namespace, place.labels));
    for (const { then, now } of changed) {
        const [first, second] = [at(before, then), at(after, now)];
        for (const port of new Set([...first, ...second].map((one) => one.port))) {
            const [one, other] = [first.find((from) => from.port === port), second.find((to) => to.port === port)];
            const known = other ?? one;
            if (known === undefined)
                continue;
            put({ before: { ...(one ?? known), labels: then.labels }, after: { ...known, labels: now.labels } });
        }
    }
    const gone = (mesh, other) => {
        const there = new Set(other.destinations().map(destinationKey));
        return mesh.destinations().filter((one) => one.service !== undefined && !there.has(destinationKey(one)));
    };
    const unlabelled = gone(before, after);
    for (const now of gone(after, before))
        for (const then of unlabelled)
            if (serviceKey(then) === serviceKey(now))
                put({ before: then, after: now });
    return [...out.values()].sort((left, right) => byDestination(left.after, right.after) || byDestination(left.before, right.before));
};
const serviceKey = ({ namespace, service, port }) => JSON.stringify([namespace, service ?? null, port]);

;// CONCATENATED MODULE: ./src/access/diagram.ts
const EMPTY = 0;
const FULL = 1;
const few = 8;
const makeDiagrams = (sizes, budget) => {
    const inner = [undefined, undefined];
    const known = new Map();
    const done = new Map();
    const levelOf = (node) => inner[node]?.level ?? Infinity;
    const childOf = (node, value) => {
        const at = inner[node];
        if (at === undefined)
            return node;
        if (at.lookup !== undefined)
            return at.lookup.get(value) ?? at.kept;
        const place = at.values.indexOf(value);
        return place < 0 ? at.kept : (at.children[place] ?? at.kept);
    };
    /** `exceptions` in ascending order of value, none of them leading to `kept`. */
    const make = (level, kept, exceptions) => {
        if (exceptions.length === 0)
            return kept;
        const size = sizes[level] ?? 0;
        let entries = exceptions;
        let common = kept;
        if (exceptions.length * 2 >= size) {
            const counts = new Map([[kept, size - exceptions.length]]);
            for (const [, child] of exceptions)
                counts.set(child, (counts.get(child) ?? 0) + 1);
            let most = 0;
            for (const [child, count] of counts)
                if (count > most || (count === most && child < common))
                    [common, most] = [child, count];
            if (most === size)
                return common;
            if (common !== kept) {
                const others = new Map(exceptions);
                const all = [];
                for (let value = 0; value < size; value++) {
                    const child = others.get(value) ?? kept;
                    if (child !== common)
                        all.push([value, child]);
                }
                entries = all;
            }
        }
        const key = `${level}:${common}:${entries.map(([value, child]) => `${value}>${child}`).join(',')}`;
        const found = known.get(key);
        if (found !== undefined)
            return found;
        budget.spend(1 + entries.length);
        inner.push({
            level,
            kept: common,
            values: entries.map(([value]) => value),
            children: entries.map(([, child]) => child),
            lookup: entries.length > few ? new Map(entries) : undefined,
        });
        known.set(key, inner.length - 1);
        return inner.length - 1;
    };
    const remembered = (operation, left, right, work) => {
        const row = operation * 0x10000000 + left;
        let results = done.get(row);
        if (results === undefined) {
            results = new Map();
            done.set(row, results);
        }
        const found = results.get(right);
        if (found !== undefined)
            return found;
        const result = work();
        results.set(right, result);
        return result;
    };
    /** One walk for every operation on two sets that is decided value by value. */
    const combine = (operation, settle, symmetric) => {
        const apply = (first, second) => {
            const settled = settle(first, second);
            if (settled !== undefined)
                return settled;
            const [left, right] = symmetric && first > second ? [second, first] : [first, second];
            return remembered(operation, left, right, () => {
                const level = Math.min(levelOf(left), levelOf(right));
                const [a, b] = [inner[left], inner[right]];
                const one = a !== undefined && a.level === level ? a : undefined;
                const two = b !== undefined && b.level === level ? b : undefined;
                const keptLeft = one?.kept ?? left;
                const keptRight = two?.kept ?? right;
                const kept = apply(keptLeft, keptRight);
                const entries = [];
                const [xs, ys] = [one?.values ?? [], two?.values ?? []];
                let [i, j] = [0, 0];
                while (i < xs.length || j < ys.length) {
                    const [x, y] = [xs[i] ?? Infinity, ys[j] ?? Infinity];
                    const value = Math.min(x, y);
                    const l = x === value ? (one?.children[i++] ?? keptLeft) : keptLeft;
                    const r = y === value ? (two?.children[j++] ?? keptRight) : keptRight;
                    const child = apply(l, r);
                    if (child !== kept)
                        entries.push([value, child]);
                }
                budget.spend(1 + xs.length + ys.length);
                return make(level, kept, entries);
            });
        };
        return apply;
    };
    const union = combine(1, (left, right) => {
        if (left === FULL || right === FULL)
            return FULL;
        if (left === EMPTY || left === right)
            return right;
        return right === EMPTY ? left : undefined;
    }, true);
    const intersect = combine(2, (left, right) => {
        if (left === EMPTY || right === EMPTY)
            return EMPTY;
        if (left === FULL || left === right)
            return right;
        return right === FULL ? left : undefined;
    }, true);
    const complement = (node) => subtract(FULL, node);
    const subtract = combine(3, (left, right) => {
        if (left === EMPTY || right === FULL || left === right)
            return EMPTY;
        if (right === EMPTY)
            return left;
        return undefined;
    }, false);
    /** Halves, so that a thousand small sets meet in ten rounds and not one growing set a thousand small ones. */
    const fold = (nodes, none, join) => {
        let list = [...new Set(nodes)];
        while (list.length > 1) {
            const next = [];
            for (let at = 0; at < list.length; at += 2) {
                const [left, right] = [list[at], list[at + 1]];
                if (left !== undefined)
                    next.push(right === undefined ? left : join(left, right));
            }
            list = next;
        }
        return list[0] ?? none;
    };
    const branches = (node) => {
        const at = inner[node];
        if (at === undefined)
            return [];
        const out = new Map();
        for (let value = 0; value < (sizes[at.level] ?? 0); value++) {
            const child = childOf(node, value);
            const values = out.get(child);
            if (values === undefined)
                out.set(child, [value]);
            else
                values.push(value);
        }
        return [...out].map(([child, values]) => ({ child, values }));
    };
    const quantify = (node, levels, join) => {
        const seen = new Map();
        const walk = (at) => {
            const one = inner[at];
            if (one === undefined)
                return at;
            const found = seen.get(at);
            if (found !== undefined)
                return found;
            let result;
            const kept = walk(one.kept);
            const children = one.children.map(walk);
            budget.spend(1 + children.length);
            if (levels.has(one.level))
                result = join(one.values.length === (sizes[one.level] ?? 0) ? children : [kept, ...children]);
            else {
                const entries = [];
                one.values.forEach((value, place) => {
                    const child = children[place] ?? kept;
                    if (child !== kept)
                        entries.push([value, child]);
                });
                result = make(one.level, kept, entries);
            }
            seen.set(at, result);
            return result;
        };
        return walk(node);
    };
    const unionOf = (nodes) => fold(nodes, EMPTY, union);
    const intersectionOf = (nodes) => fold(nodes, FULL, intersect);
    return {
        sizes,
        where: (level, values) => make(level, EMPTY, [...new Set(values)].sort((left, right) => left - right).map((value) => [value, FULL])),
        union,
        intersect,
        subtract,
        complement,
        unionOf,
        intersectionOf,
        forSome: (node, levels) => quantify(node, levels, unionOf),
        forAll: (node, levels) => quantify(node, levels, intersectionOf),
        levelOf,
        childOf,
        branches,
        count: () => inner.length,
    };
};

;// CONCATENATED MODULE: ./src/access/cover.ts

/** A point of the set, by preference at every level. */
const pointOf = (space, node, preference) => {
    const { diagrams } = space;
    const point = [];
    let at = node;
    diagrams.sizes.forEach((size, level) => {
        const order = preference(level) ?? Array.from({ length: size }, (_, value) => value);
        if (diagrams.levelOf(at) !== level) {
            point.push(order[0] ?? 0);
            return;
        }
        const value = order.find((one) => diagrams.childOf(at, one) !== EMPTY) ?? 0;
        point.push(value);
        at = diagrams.childOf(at, value);
    });
    return point;
};
/** Values of `level` for which the whole box, with that value, lies inside the set. */
const valuesInside = (space, node, box, level) => {
    const { diagrams } = space;
    const size = diagrams.sizes[level] ?? 0;
    const all = Array.from({ length: size }, (_, value) => value);
    const children = (at) => {
        const allowed = box[diagrams.levelOf(at)];
        if (allowed === undefined)
            return diagrams.branches(at).map(({ child }) => child);
        return [...new Set(allowed.map((value) => diagrams.childOf(at, value)))];
    };
    const inside = new Map();
    const isInside = (at) => {
        if (at === EMPTY || at === FULL)
            return at === FULL;
        const known = inside.get(at);
        if (known !== undefined)
            return known;
        const result = children(at).every(isInside);
        inside.set(at, result);
        return result;
    };
    const found = new Map();
    /** Undefined stands for all values. */
    const walk = (at) => {
        const here = diagrams.levelOf(at);
        if (here > level)
            return isInside(at) ? undefined : new Set();
        if (found.has(at))
            return found.get(at);
        let result;
        if (here === level)
            result = new Set(diagrams.branches(at).flatMap(({ child, values }) => (isInside(child) ? values : [])));
        else
            for (const child of children(at)) {
                const next = walk(child);
                if (next === undefined)
                    continue;
                result = result === undefined ? next : new Set([...result].filter((value) => next.has(value)));
                if (result.size === 0)
                    break;
            }
        found.set(at, result);
        return result;
    };
    const result = walk(node);
    return result === undefined ? all : all.filter((value) => result.has(value));
};
const nodeOf = (space, box) => space.diagrams.intersectionOf(box.flatMap((values, level) => (values === undefined ? [] : [space.diagrams.where(level, values)])));
/** Whether the set holds the whole box. */
const isInside = (space, box, set) => space.diagrams.subtract(nodeOf(space, box), set) === EMPTY;
/**
 * Few boxes whose union holds `care` and lies inside `allowed`. Each grows from one point of `care` that no earlier box
 * holds, level by level, as far as it may; so each is a largest one around its point.
 */
const coverWithBoxes = (space, options) => {
    const { diagrams } = space;
    const boxes = [];
    let rest = options.care;
    while (rest !== EMPTY) {
        if (boxes.length >= options.most)
            return { boxes, rest };
        const point = pointOf(space, rest, options.preference);
        const box = point.map((value) => [value]);
        for (const level of options.order) {
            const values = valuesInside(space, options.allowed, box, level);
            box[level] = values.length === diagrams.sizes[level] ? undefined : values;
        }
        boxes.push({ box, point });
        rest = diagrams.subtract(rest, nodeOf(space, box));
    }
    return { boxes: withoutRedundant(space, options.care, boxes), rest };
};
/** An early box may lie inside later, larger ones: a row that says nothing of its own. */
const withoutRedundant = (space, care, boxes) => {
    const { diagrams } = space;
    const nodes = new Map(boxes.map(({ box }) => [box, diagrams.intersect(care, nodeOf(space, box))]));
    let kept = boxes;
    for (const candidate of boxes) {
        const others = kept.filter((one) => one !== candidate);
        const covered = diagrams.unionOf(others.map(({ box }) => nodes.get(box) ?? EMPTY));
        if (diagrams.subtract(nodes.get(candidate.box) ?? EMPTY, covered) === EMPTY)
            kept = others;
    }
    return kept;
};

;// CONCATENATED MODULE: ./src/access/language.ts
/**
 * Regular languages over UTF-16 code units, as policies write them: unions of sequences of characters and classes.
 *
 * Envoy compares bytes of UTF-8, which is self-synchronising: prefixes, suffixes and equality of well-formed texts are the
 * same in both encodings, so code units lose nothing and the samples are JavaScript strings.
 */
const language_top = 0xffff;
/** Every code unit. */
const anyUnit = [[0, language_top]];
/** What `.` stands for in RE2: every character but the line feed. */
const dot = [
    [0, 9],
    [11, language_top],
];
/** Characters of a text and ranges such as `a-z`, where a dash stands between two characters. */
const unitsOf = (text) => {
    const ranges = [];
    for (let at = 0; at < text.length; at++) {
        const low = text.charCodeAt(at);
        if (text[at + 1] === '-' && at + 2 < text.length) {
            ranges.push([low, text.charCodeAt(at + 2)]);
            at += 2;
        }
        else
            ranges.push([low, low]);
    }
    return language_joined(ranges);
};
const language_joined = (ranges) => {
    const out = [];
    for (const [low, high] of [...ranges].sort((left, right) => left[0] - right[0])) {
        const last = out.at(-1);
        if (last !== undefined && low <= last[1] + 1)
            last[1] = Math.max(last[1], high);
        else
            out.push([low, high]);
    }
    return out;
};
const unionOfUnits = (...classes) => language_joined(classes.flat());
/** Every code unit of `from` that is not in `units`. */
const exceptUnits = (from, units) => {
    let rest = [...from];
    for (const [low, high] of units)
        rest = rest.flatMap(([first, last]) => {
            if (high < first || low > last)
                return [[first, last]];
            const out = [];
            if (first < low)
                out.push([first, low - 1]);
            if (last > high)
                out.push([high + 1, last]);
            return out;
        });
    return rest;
};
const once = (units) => ({ units, repeat: 'once' });
const many = (units) => ({ units, repeat: 'any' });
const some = (units) => ({ units, repeat: 'some' });
const characters = new Map();
const character = (unit) => {
    const known = characters.get(unit);
    if (known !== undefined)
        return known;
    const part = once([[unit, unit]]);
    characters.set(unit, part);
    return part;
};
/** The characters of a text, each once. */
const language_literal = (text) => Array.from({ length: text.length }, (_, at) => character(text.charCodeAt(at)));
/** Both cases of ASCII letters. */
const literalIgnoringCase = (text) => Array.from({ length: text.length }, (_, at) => {
    const [lower, upper] = [text.charAt(at).toLowerCase(), text.charAt(at).toUpperCase()];
    return once(lower.length === 1 && upper.length === 1 ? unitsOf(lower + upper) : unitsOf(text.charAt(at)));
});
const repeatKey = { once: '', any: '*', some: '+' };
const partKeys = new WeakMap();
const partKey = (part) => {
    const known = partKeys.get(part);
    if (known !== undefined)
        return known;
    const ranges = part.units.map(([low, high]) => (low === high ? `${low}` : `${low}-${high}`));
    const key = ranges.join(',') + repeatKey[part.repeat];
    partKeys.set(part, key);
    return key;
};
const language = (title, ...sequences) => {
    const keys = new Map(sequences.map((sequence) => [sequence.map(partKey).join(' '), sequence]));
    const sorted = [...keys.keys()].sort((left, right) => (left < right ? -1 : 1));
    return { title, key: sorted.join('|'), sequences: sorted.map((key) => keys.get(key) ?? []) };
};
/** A language whose sequence is written only when it is looked at: most names of a mesh never meet the change. */
const lazily = (title, key, write) => {
    let sequences;
    return {
        title,
        key,
        get sequences() {
            return (sequences ??= [write()]);
        },
    };
};
const exactly = (text, title = text) => lazily(title, `=${text}`, () => language_literal(text));
/** The text of a language that has one, as `exactly` makes it. */
const wordOf = ({ key }) => (key.startsWith('=') ? key.slice(1) : undefined);
const startingWith = (text, title = `${text}*`) => lazily(title, `^${text}`, () => [...language_literal(text), many(anyUnit)]);
const endingWith = (text, title = `*${text}`) => lazily(title, `$${text}`, () => [many(anyUnit), ...language_literal(text)]);
const containing = (inner, title) => language(title, [many(anyUnit), ...inner, many(anyUnit)]);
/** Texts of either language. */
const unionOf = (title, languages) => language(title, ...languages.flatMap((one) => one.sequences));
const within = (units, unit) => units.some(([low, high]) => low <= unit && unit <= high);
const fits = (sequence, text) => {
    const close = (positions) => {
        for (const at of positions)
            if (sequence[at]?.repeat === 'any')
                positions.add(at + 1);
        return positions;
    };
    let now = close(new Set([0]));
    for (let at = 0; at < text.length; at++) {
        const next = new Set();
        for (const position of now) {
            const part = sequence[position];
            if (part === undefined || !within(part.units, text.charCodeAt(at)))
                continue;
            if (part.repeat !== 'any')
                next.add(position + 1);
            if (part.repeat !== 'once')
                next.add(position);
        }
        now = close(next);
    }
    return now.has(sequence.length);
};
/** Whether the text is in the language. */
const language_accepts = (of, text) => of.sequences.some((sequence) => fits(sequence, text));

;// CONCATENATED MODULE: ./src/mesh/compile/dimensions.ts

/** Names of the request's attributes. Order of the diagrams: what most rules share stands first. */
const attribute = {
    kind: 'kind',
    tls: 'tls',
    peer: 'peer',
    directAddress: 'direct address',
    forwarded: (entry) => `forwarded address ${entry}`,
    destinationAddress: 'destination address',
    port: 'port',
    sni: 'sni',
    method: 'method',
    authority: 'authority',
    path: 'path',
    token: 'token',
    tokenPlace: 'token place',
    issuer: 'claim iss',
    subject: 'claim sub',
    claim: (path) => `claim ${JSON.stringify(path)}`,
    header: (name) => `header ${name}`,
    unknown: (identity) => `unknown ${identity}`,
};
const visible = [[0x21, 0x7e]];
const hex = unitsOf('0-9A-Fa-f');
const wide = [
    [0x80, 0xd7ff],
    [0xe000, 0xffff],
];
const alnum = unitsOf('a-z0-9');
const label = unionOfUnits(alnum, unitsOf('-'));
const dimensions_name = unionOfUnits(label, unitsOf('.'));
/** One DNS label, or several where dots are allowed: starts and ends with a letter or digit. */
const dimensions_names = (inner) => [[once(alnum)], [once(alnum), many(inner), once(alnum)]];
/** Any trust domain: what a gateway's clients may bring, since it checks none (probed, istio-semantics §9). */
const anyDomain = [some(dimensions_name)];
/**
 * Identities that a certificate can hold: `spiffe://TD/ns/NS/sa/SA` of a trust domain that the mesh accepts
 * (istio-semantics §2.7). At a gateway of any trust domain, and names of one segment, as other authorities give them.
 */
const peerUniverse = (settings, gateway) => {
    const own = settings.flatMap(({ trustDomain, trustDomainAliases, otherTrustDomains }) => [
        trustDomain,
        ...trustDomainAliases,
        ...otherTrustDomains,
    ]);
    const domains = gateway ? [anyDomain] : [...new Set(own)].map((domain) => language_literal(domain));
    const segment = exceptUnits(visible, unitsOf('/'));
    const foreign = [
        [...language_literal('spiffe://'), some(segment)],
        [...language_literal('spiffe://'), some(segment), ...language_literal('/'), many(segment)],
    ];
    const within = language('identities', ...domains.flatMap((domain) => dimensions_names(label).flatMap((space) => dimensions_names(dimensions_name).map((account) => [
        ...language_literal('spiffe://'),
        ...domain,
        ...language_literal('/ns/'),
        ...space,
        ...language_literal('/sa/'),
        ...account,
    ]))), ...(gateway ? foreign : []));
    const dots = ['..', '.-', '-.'].map((pair) => language(pair, [
        ...language_literal('spiffe://'),
        many(visible),
        ...language_literal('/sa/'),
        many(dimensions_name),
        ...language_literal(pair),
        many(dimensions_name),
    ]));
    return { within, without: dots };
};
/** Server names that a client can send, and none: no dot at either end and no empty label (RFC 6066). */
const sniUniverse = {
    within: language('server names', [many(unionOfUnits(unitsOf('a-zA-Z0-9._'), unitsOf('-')))]),
    without: [endingWith('.'), containing(language_literal('..'), '..'), startingWith('.')],
};
/** Characters of a method (RFC 9110 token). CONNECT is refused before any policy (probed). */
const methodUniverse = {
    within: language('methods', [some(unionOfUnits(unitsOf("a-zA-Z0-9!#$%&'*+.^_`|~"), unitsOf('-')))]),
    without: [exactly('CONNECT')],
    niceUnits: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz',
};
/** Authorities that HTTP/1.1 and HTTP/2 take; letters in lower case, since nothing tells the cases apart. */
const authorityUniverse = {
    within: language('authorities', [many(unionOfUnits(unitsOf("a-z0-9._~%!$&'()*+,;=:[]@"), unitsOf('-')))]),
    without: [],
};
const dimensions_percent = (digits, title) => unionOf(title, digits.map(([high, low]) => containing([...language_literal('%'), once(high), once(low)], title)));
/** Escapes of unreserved characters, which the normaliser decodes: %2D %2E %30-39 %41-5A %5F %61-7A %7E. */
const unreservedEscapes = dimensions_percent([
    [unitsOf('2'), unitsOf('dDeE')],
    [unitsOf('3'), unitsOf('0-9')],
    [unitsOf('46'), exceptUnits(hex, unitsOf('0'))],
    [unitsOf('57'), unitsOf('0-9aA')],
    [unitsOf('5'), unitsOf('fF')],
    [unitsOf('7'), unitsOf('eE')],
], 'escaped letters');
/**
 * Paths, without query, as policies see them: after normalisation (istio-semantics §2.3), so fixed points of it. A
 * space, `?` and `#` cannot be in one.
 */
const pathUniverse = (normalization) => {
    const known = pathUniverses.get(normalization);
    if (known !== undefined)
        return known;
    const made = makePathUniverse(normalization);
    pathUniverses.set(normalization, made);
    return made;
};
const pathUniverses = new Map();
const makePathUniverse = (normalization) => {
    const plain = exceptUnits(visible, unitsOf('?#'));
    if (normalization === 'NONE')
        return { within: language('paths', [...language_literal('/'), many(unionOfUnits(plain, wide))]), without: [] };
    // The canonical form escapes these, and turns a backslash into a slash.
    const canonical = exceptUnits(plain, unitsOf('"<>`{}\\'));
    const without = [
        containing(language_literal('/./'), '/./'),
        containing(language_literal('/../'), '/../'),
        endingWith('/.'),
        endingWith('/..'),
        containing(language_literal('%00'), '%00'),
        unreservedEscapes,
    ];
    if (normalization !== 'BASE')
        without.push(containing(language_literal('//'), '//'));
    if (normalization === 'DECODE_AND_MERGE_SLASHES')
        without.push(containing(literalIgnoringCase('%2f'), '%2f'), containing(literalIgnoringCase('%5c'), '%5c'));
    return { within: language('paths', [...language_literal('/'), many(canonical)]), without };
};
/** Values of a header: no white space at either end, which HTTP takes off. */
const headerUniverse = {
    within: language('header values', [], [once(visible)], [once(visible), many(unionOfUnits(visible, unitsOf(' '))), once(visible)]),
    without: [],
};
/** Texts of claims: anything that JSON can hold. */
const claimUniverse = {
    within: language('texts', [
        many([
            [0, 0xd7ff],
            [0xe000, 0xffff],
        ]),
    ]),
    without: [],
};

;// CONCATENATED MODULE: ./src/access/formula.ts
const always = { kind: 'constant', value: true };
const never = { kind: 'constant', value: false };
const gather = (kind, parts) => {
    const [unit, zero] = kind === 'and' ? [always, never] : [never, always];
    const kept = [];
    for (const part of parts) {
        if (part.kind === 'constant') {
            if (part.value === (kind === 'or'))
                return zero;
        }
        else if (part.kind === kind)
            kept.push(...part.parts);
        else
            kept.push(part);
    }
    const [first] = kept;
    if (first === undefined)
        return unit;
    return kept.length === 1 ? first : { kind, parts: kept };
};
/** Every part holds; `always` for none. */
const and = (...parts) => gather('and', parts);
/** Some part holds; `never` for none. */
const or = (...parts) => gather('or', parts);
const not = (of) => {
    if (of.kind === 'constant')
        return of.value ? never : always;
    return of.kind === 'not' ? of.of : { kind: 'not', of };
};
const formula_fits = (dimension, language) => ({
    kind: 'test',
    dimension,
    test: { kind: 'text', language },
});
const present = (dimension) => ({ kind: 'test', dimension, test: { kind: 'present' } });
const among = (dimension, ranges, title) => ({
    kind: 'test',
    dimension,
    test: { kind: 'numbers', ranges, title },
});
const chosen = (dimension, ...values) => ({
    kind: 'test',
    dimension,
    test: { kind: 'choice', values },
});
/** Equal texts are equal tests. */
const testKey = (test) => {
    switch (test.kind) {
        case 'text':
            return `t${test.language.key}`;
        case 'present':
            return 'p';
        case 'numbers':
            return `n${test.ranges.map(([low, high]) => `${low}-${high}`).join(',')}`;
        case 'choice':
            return `c${[...test.values].sort().join('\n')}`;
    }
};
/** Calls back for every test of the formula. */
const eachTest = (formula, visit) => {
    switch (formula.kind) {
        case 'constant':
            return;
        case 'test':
            visit(formula.dimension, formula.test);
            return;
        case 'not':
            eachTest(formula.of, visit);
            return;
        case 'and':
        case 'or':
            for (const part of formula.parts)
                eachTest(part, visit);
    }
};

// EXTERNAL MODULE: ./src/mesh/enforcement.ts
var mesh_enforcement = __webpack_require__(67);
;// CONCATENATED MODULE: ./src/mesh/compile/context.ts



const makeUnknownTests = () => {
    const found = new Map();
    return {
        found,
        test: (code, what, identity) => {
            const name = attribute.unknown(identity);
            found.set(name, { code, what, identity, effect: 'anything' });
            return chosen(name, 'yes');
        },
    };
};
const yes = (value) => (value ? always : never);
/** The client's address behind proxies: the wanted entry of x-forwarded-for, else the peer's (istio-semantics §2.4). */
const remoteAddressOf = (stage, settings, http) => {
    const hops = stage.proxy === 'gateway' ? (stage.trustedProxies ?? settings.numTrustedProxies) : 1;
    if (!http || hops === 0)
        return (ranges, title) => among(attribute.directAddress, ranges, title);
    const entry = attribute.forwarded(hops);
    return (ranges, title) => or(among(entry, ranges, title), and(not(present(entry)), among(attribute.directAddress, ranges, title)));
};
/** What a chain sees. `identified`: the peer's certificate was asked for and checked. `inspected`: the TLS inspector ran. */
const makeSight = (options) => {
    const { stage, settings, port, http } = options;
    const { peer } = stage;
    return {
        settings,
        http,
        peer: (language) => {
            if (peer !== 'client')
                return yes(language_accepts(language, `spiffe://${peer.principal}`));
            return options.identified ? formula_fits(attribute.peer, language) : never;
        },
        directAddress: (ranges, title) => among(attribute.directAddress, ranges, title),
        remoteAddress: remoteAddressOf(stage, settings, http),
        port: (wanted) => {
            if (port !== 'any')
                return yes(wanted === port);
            if (options.otherPorts.includes(wanted))
                return never;
            return among(attribute.port, [[BigInt(wanted), BigInt(wanted)]], String(wanted));
        },
        sni: (language) => (options.inspected ? formula_fits(attribute.sni, language) : yes(language_accepts(language, ''))),
        payload: options.payload,
        touchedHeaders: options.touchedHeaders,
        unknowns: options.unknowns,
    };
};

;// CONCATENATED MODULE: ./src/access/address.ts
/**
 * Addresses of both families on one axis: v4 from 0, v6 from 2^128. An IPv4-mapped v6 address is not its v4 address
 * (probed: istio-semantics §9).
 */
const sixth = 1n << 128n;
const allAddresses = [
    [0n, (1n << 32n) - 1n],
    [sixth, sixth + (1n << 128n) - 1n],
];
const readFour = (text) => {
    const parts = text.split('.');
    if (parts.length !== 4 || !parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256))
        return undefined;
    return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
};
const readSix = (text) => {
    const halves = text.split('::');
    if (halves.length > 2)
        return undefined;
    const groups = (half) => {
        if (half === '')
            return [];
        const out = [];
        const pieces = half.split(':');
        for (const [at, piece] of pieces.entries()) {
            if (/^[0-9a-fA-F]{1,4}$/.test(piece))
                out.push(BigInt(`0x${piece}`));
            else {
                const four = at === pieces.length - 1 ? readFour(piece) : undefined;
                if (four === undefined)
                    return undefined;
                out.push(four >> 16n, four & 0xffffn);
            }
        }
        return out;
    };
    const [head, tail] = [groups(halves[0] ?? ''), halves.length === 2 ? groups(halves[1] ?? '') : []];
    if (head === undefined || tail === undefined)
        return undefined;
    const missing = 8 - head.length - tail.length;
    if (halves.length === 2 ? missing < 1 : missing !== 0)
        return undefined;
    return [...head, ...Array.from({ length: missing }, () => 0n), ...tail].reduce((sum, group) => (sum << 16n) | group, 0n);
};
/** The place of an address on the axis; undefined where the text is none. */
const readAddress = (text) => {
    const four = readFour(text);
    if (four !== undefined)
        return four;
    const six = readSix(text);
    return six === undefined ? undefined : sixth + six;
};
/** A CIDR block or a bare address; host bits are ignored. Undefined where Istio could not read it. */
const readBlock = (text) => {
    const [base, length, ...rest] = text.split('/');
    const address = readAddress(base ?? '');
    if (address === undefined || rest.length > 0)
        return undefined;
    const width = address >= sixth ? 128 : 32;
    if (length !== undefined && !/^(0|[1-9]\d{0,2})$/.test(length))
        return undefined;
    const bits = length === undefined ? width : Number(length);
    if (bits > width)
        return undefined;
    const span = 1n << BigInt(width - bits);
    const offset = address >= sixth ? sixth : 0n;
    const low = offset + ((address - offset) / span) * span;
    return [[low, low + span - 1n]];
};
const address_addressText = (value) => {
    if (value < sixth)
        return [24n, 16n, 8n, 0n].map((shift) => (value >> shift) & 255n).join('.');
    const rest = value - sixth;
    const groups = Array.from({ length: 8 }, (_, at) => ((rest >> BigInt(112 - 16 * at)) & 0xffffn).toString(16));
    // The longest run of zeros is written `::` (RFC 5952).
    let best = { at: -1, length: 1 };
    for (let at = 0; at < 8; at++) {
        let length = 0;
        while (groups[at + length] === '0')
            length++;
        if (length > best.length)
            best = { at, length };
    }
    if (best.at < 0)
        return groups.join(':');
    return `${groups.slice(0, best.at).join(':')}::${groups.slice(best.at + best.length).join(':')}`;
};

;// CONCATENATED MODULE: ./src/mesh/compile/pattern.ts

/** RE2's `.+`: at least one character, no line feed. */
const nonEmpty = (title = '*') => language(title, [some(dot)]);
/** Generic pattern (istio-semantics §2.2; I matcher/string.go: 100-116): `*`, then a leading star, then a trailing one. */
const textPattern = (value) => {
    if (value === '*')
        return nonEmpty();
    if (value.startsWith('*'))
        return endingWith(value.slice(1), value);
    return value.endsWith('*') ? startingWith(value.slice(0, -1), value) : exactly(value);
};
/** Header variant (header.go: 25-56): `*` is present, whatever the value; the rest as above. */
const headerPattern = (value) => (value === '*' ? 'present' : textPattern(value));
/** Host variant (header.go: 59-90): as a header's, letters of either case. The authority is held in lower case. */
const hostPattern = (value) => {
    if (value === '*')
        return 'present';
    const fold = (text) => language_literal(text.toLowerCase());
    if (value.startsWith('*'))
        return language(value, [many(anyUnit), ...fold(value.slice(1))]);
    if (value.endsWith('*'))
        return language(value, [...fold(value.slice(0, -1)), many(anyUnit)]);
    return language(value, fold(value));
};
const pattern_isTemplate = (value) => value.includes('{*}') || value.includes('{**}');
const pattern_segment = unitsOf("a-zA-Z0-9._~%!$&'()+,;:@=*").concat(unitsOf('-'));
const segmentUnits = [...pattern_segment].sort((left, right) => left[0] - right[0]);
const segmentsUnits = [...pattern_segment, ...unitsOf('/')].sort((left, right) => left[0] - right[0]);
/**
 * What Envoy takes (E parsePathPatternSyntax): segments that are each an operator or a literal, one slash between them; a
 * literal may follow an operator at the very end; no operator after `{**}`.
 */
const pattern_text = "[a-zA-Z0-9\\-._~%!$&'()+,;:@=]+";
const one = '\\{\\*\\}';
const pattern_all = '\\{\\*\\*\\}';
const taken = new RegExp(`^(?:/(?:${pattern_text}|${one}))*(?:/?|/${one}${pattern_text}|/${pattern_all}(?:${pattern_text}|(?:/${pattern_text})*/?))$`);
/**
 * URI template (E uri_template_internal.cc: 44-58, 379-408): `{*}` is one segment, not empty; `{**}` any segments, also
 * none. Undefined where Envoy refuses the template.
 */
const templatePattern = (value) => {
    if (!taken.test(value))
        return undefined;
    const parts = [];
    for (const [piece] of value.matchAll(/\{\*\*?\}|[^{]/g)) {
        if (piece === '{**}')
            parts.push(many(segmentsUnits));
        else if (piece === '{*}')
            parts.push(some(segmentUnits));
        else
            parts.push(once([[piece.charCodeAt(0), piece.charCodeAt(0)]]));
    }
    return language(value, parts);
};
/**
 * Audiences that Envoy takes for `audience` (J check_audience.cc): of either side one scheme in front and one slash
 * behind are taken off, once.
 */
const audiencePattern = (audience) => {
    const strip = (text) => text.replace(/^https?:\/\//, '').replace(/\/$/, '');
    const wanted = strip(audience);
    const candidates = ['', 'http://', 'https://'].flatMap((scheme) => ['', '/'].map((slash) => `${scheme}${wanted}${slash}`));
    return language(audience, ...candidates.filter((candidate) => strip(candidate) === wanted).map((candidate) => language_literal(candidate)));
};

;// CONCATENATED MODULE: ./src/mesh/compile/header.ts





/** Headers whose lines Envoy joins with a comma in every version (probed, istio-semantics §9). */
const header_joined = new Set([
    'accept',
    'accept-encoding',
    'authorization',
    'cache-control',
    'content-type',
    'if-match',
    'if-none-match',
    'origin',
    'pragma',
    'referer',
    'user-agent',
    'via',
    'expect',
    'access-control-request-method',
    'access-control-request-headers',
    'grpc-timeout',
    'grpc-accept-encoding',
]);
/** Headers that the proxy itself writes, or HTTP gives a meaning of its own: what a policy sees is not what was sent. */
const written = /^(:.*|host|x-forwarded-.*|x-request-id|x-client-trace-id|x-envoy-.*|connection|keep-alive|proxy-connection|transfer-encoding|content-length|upgrade|te|trailer|http2-settings|expect|x-b3-.*|traceparent|tracestate)$/;
/** Whether lines of one name are matched each on its own (CVE-2026-26308). */
const matchesLines = (name, settings) => !header_joined.has(name) && (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [27, 8], [28, 5], [29, 1]);
/** Header of a `when` key that is one value: absent or a text. */
const isJoined = (name) => header_joined.has(name);
/** request.headers[name] (header.go: 25-56). */
const headerTest = (sight, written_, value) => {
    const name = written_.toLowerCase();
    const pattern = headerPattern(value);
    if (name === ':method')
        return pattern === 'present' ? always : formula_fits(attribute.method, pattern);
    const touched = sight.touchedHeaders.get(name);
    const unknown = (code, what) => sight.unknowns.test(code, what, `${code}:${name}=${value}:${touched ?? ''}`);
    if (touched !== undefined)
        return unknown('HEADER_OF_TOKEN', `header ${name} carries a token or is written from one`);
    if (written.test(name))
        return unknown('HEADER_OF_PROXY', `header ${name} is written by the proxy itself`);
    const dimension = attribute.header(name);
    return pattern === 'present' ? present(dimension) : formula_fits(dimension, pattern);
};
/** OPTIONS with both headers of a CORS preflight, not empty: the JWT filter lets it by (istio-semantics §2.11). */
const preflight = () => [
    formula_fits(attribute.method, exactly('OPTIONS')),
    ...['origin', 'access-control-request-method'].map((name) => {
        const dimension = attribute.header(name);
        return not(or(not(present(dimension)), formula_fits(dimension, exactly(''))));
    }),
];

;// CONCATENATED MODULE: ./src/mesh/compile/request-principal.ts



const notNothing = language('any', [some(anyUnit)]);
/** Split at a slash (istio-semantics §2.5); `at` is its place, -1 where there is none. */
const splitAt = (value, at) => {
    const issuer = at < 0 ? value : value.slice(0, at);
    const subject = at < 0 ? '' : value.slice(at + 1);
    const any = nonEmpty();
    if (value === '*')
        return { issuer: any, subject: any };
    if (value.startsWith('*'))
        return at < 0
            ? { issuer: any, subject: endingWith(value.slice(1)) }
            : { issuer: issuer === '*' ? any : endingWith(issuer.slice(1)), subject: exactly(subject) };
    if (value.endsWith('*'))
        return at < 0
            ? { issuer: startingWith(value.slice(0, -1)), subject: any }
            : { issuer: exactly(issuer), subject: subject === '*' ? any : startingWith(subject.slice(0, -1)) };
    return { issuer: exactly(issuer), subject: exactly(subject) };
};
/** Every way to cut a text at a slash into two parts that are not empty. */
const cuts = (text) => [...text].flatMap((unit, at) => (unit === '/' ? [[text.slice(0, at), text.slice(at + 1)]] : []));
/**
 * Until Istio 1.20 issuer and subject were joined with a slash and matched as one text: any of its slashes may be the one
 * that joins them. Neither may be empty.
 */
const request_principal_joined = (value) => {
    if (value === '*')
        return [{ issuer: nonEmpty(), subject: nonEmpty() }];
    if (value.startsWith('*')) {
        const end = value.slice(1);
        return [
            { issuer: notNothing, subject: endingWith(end) },
            ...cuts(end)
                .filter(([, subject]) => subject !== '')
                .map(([issuer, subject]) => ({
                issuer: issuer === '' ? notNothing : endingWith(issuer),
                subject: exactly(subject),
            })),
        ];
    }
    if (value.endsWith('*')) {
        const start = value.slice(0, -1);
        return [
            { issuer: startingWith(start), subject: notNothing },
            ...cuts(start)
                .filter(([issuer]) => issuer !== '')
                .map(([issuer, subject]) => ({
                issuer: exactly(issuer),
                subject: subject === '' ? notNothing : startingWith(subject),
            })),
        ];
    }
    return cuts(value)
        .filter(([issuer, subject]) => issuer !== '' && subject !== '')
        .map(([issuer, subject]) => ({ issuer: exactly(issuer), subject: exactly(subject) }));
};
/**
 * What a value of requestPrincipals asks of issuer and subject, any one of the pairs: at the last slash, at the first in
 * Istio 1.21.0, and as one text before that (istio-semantics §2.5).
 */
const principalHalves = (value, { istioVersion }) => {
    if ((0,resolve_version/* hasFix */.EQ)(istioVersion, [21, 1]))
        return [splitAt(value, value.lastIndexOf('/'))];
    return (0,resolve_version/* hasFix */.EQ)(istioVersion, [21, 0]) ? [splitAt(value, value.indexOf('/'))] : request_principal_joined(value);
};

;// CONCATENATED MODULE: ./src/mesh/compile/peer.ts



const peer_spiffe = 'spiffe://';
/** Text that old versions put into an expression unquoted: a dot stands for any character there. */
const unquoted = (text) => {
    if (/[\\^$|?*+()[\]{}]/.test(text))
        return undefined;
    return [...text].flatMap((character) => (character === '.' ? [once(dot)] : language_literal(character)));
};
/** `a*b` with `*` as `units`, any number of them. */
const withStars = (text, units) => text.split('*').flatMap((piece, index) => (index === 0 ? language_literal(piece) : [many(units), ...language_literal(piece)]));
/** principals (I matcher: StringMatcherWithPrefix): Istio puts `spiffe://` before what the pattern matches. */
const principalPattern = (value, settings) => {
    if (value === '*')
        return nonEmpty();
    if (value.startsWith('*')) {
        const rest = value.slice(1);
        const quoted = (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [28, 7], [29, 3], [30, 0]);
        const end = quoted ? language_literal(rest) : unquoted(rest);
        return end === undefined ? undefined : language(value, [...language_literal(peer_spiffe), many(dot), ...end]);
    }
    if (value.endsWith('*'))
        return startingWith(peer_spiffe + value.slice(0, -1), value);
    return exactly(peer_spiffe + value, value);
};
/** namespaces (generator.go: 179-187): an expression on the whole identity, any trust domain. */
const namespacePattern = (value) => language(`namespace ${value}`, [many(dot), ...language_literal('/ns/'), ...withStars(value, dot), ...language_literal('/'), many(dot)]);
/** serviceAccounts (generator.go: 197-218): `NS/SA`, or `SA` of the policy's own namespace, any trust domain. */
const serviceAccountPattern = (value, policyNamespace, settings) => {
    const slash = value.indexOf('/');
    const [space, account] = slash < 0 ? [policyNamespace, value] : [value.slice(0, slash), value.slice(slash + 1)];
    const quoted = (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [27, 9], [28, 6], [29, 2]);
    const ns = quoted ? language_literal(space) : unquoted(space);
    const sa = quoted ? language_literal(account) : unquoted(account);
    if (ns === undefined || sa === undefined)
        return undefined;
    const start = [...language_literal(peer_spiffe), some(dot), ...language_literal('/ns/'), ...ns, ...language_literal('/')];
    const middles = [[], [some(dot), ...language_literal('/')]];
    const ends = [[], [...language_literal('/'), some(dot)]];
    return language(`${space}/${account}`, ...middles.flatMap((middle) => ends.map((end) => [...start, ...middle, ...language_literal('sa/'), ...sa, ...end])));
};
/** trustDomains (generator.go: 226-242). */
const trustDomainPattern = (value) => {
    if (value === '*')
        return startingWith(peer_spiffe, 'any trust domain');
    if (!value.includes('*'))
        return startingWith(`${peer_spiffe}${value}/`, `trust domain ${value}`);
    const noSlash = exceptUnits(anyUnit, unitsOf('/'));
    return language(`trust domain ${value}`, [
        ...language_literal(peer_spiffe),
        ...withStars(value, noSlash),
        ...language_literal('/'),
        many(dot),
    ]);
};
const affix = (pattern, text) => (pattern.startsWith('*') && text.endsWith(pattern.slice(1))) ||
    (pattern.endsWith('*') && text.startsWith(pattern.slice(0, -1)));
const peer_ownDomains = (settings) => [settings.trustDomain, ...settings.trustDomainAliases];
/**
 * Principals in every trust domain of the mesh (istio-semantics §2.7; I trustdomain/bundle.go: 54-91): five parts, a
 * trust domain that is the mesh's, an alias or `cluster.local`. Others stay as they are.
 */
const withAliases = (values, settings) => {
    const own = peer_ownDomains(settings);
    const out = new Set();
    for (const value of values) {
        const [domain = '', ...rest] = value.split('/');
        const ours = domain === 'cluster.local' || own.some((one) => one === domain || affix(one, domain) || affix(domain, one));
        if (rest.length !== 4 || domain === '*' || domain === '' || !ours) {
            out.add(value);
            continue;
        }
        if (domain.startsWith('*'))
            out.add(value);
        for (const one of own)
            if (!domain.startsWith('*') || !one.endsWith(domain.slice(1)))
                out.add([one, ...rest].join('/'));
    }
    return [...out];
};
/** Trust domains with the mesh's own in place of any one of them (bundle.go: 124-134). */
const domainsWithAliases = (values, settings) => {
    const own = peer_ownDomains(settings);
    return values.flatMap((value) => (own.includes(value) ? own : [value]));
};

;// CONCATENATED MODULE: ./src/mesh/compile/rule.ts









const rule_negative = (name) => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`;
/** `undefined` stands for a pattern that an old version's missing quotes made into an expression of its own. */
const peerTest = (sight, language, value) => language === undefined
    ? sight.unknowns.test('UNQUOTED_PATTERN', `${JSON.stringify(value)} is put into an expression without quotes by this version of Istio`, `unquoted:${value}`)
    : sight.peer(language);
const principals = (sight) => ({
    http: false,
    expand: (values) => withAliases(values, sight.settings),
    matches: (value) => peerTest(sight, principalPattern(value, sight.settings), value),
});
const namespaces = (sight) => ({ http: false, matches: (value) => sight.peer(namespacePattern(value)) });
const serviceAccounts = (sight, policyNamespace) => ({
    http: false,
    matches: (value) => peerTest(sight, serviceAccountPattern(value, policyNamespace, sight.settings), value),
});
const trustDomains = (sight) => ({
    http: false,
    expand: (values) => domainsWithAliases(values, sight.settings),
    matches: (value) => sight.peer(trustDomainPattern(value)),
});
const addresses = (test) => ({
    http: false,
    matches: (value) => {
        const ranges = readBlock(value);
        return ranges === undefined ? undefined : test(ranges, value);
    },
});
const rule_ports = (sight) => ({
    http: false,
    matches: (value) => (/^\+?\d{1,5}$/.test(value) && Number(value) <= 65535 ? sight.port(Number(value)) : undefined),
});
/** Issuer and subject, each matched as a single text (istio-semantics §2.5). */
const requestPrincipals = (sight) => ({
    http: true,
    matches: (value) => and(sight.payload, or(...principalHalves(value, sight.settings).map(({ issuer, subject }) => and(formula_fits(attribute.issuer, issuer), formula_fits(attribute.subject, subject))))),
});
/** A text, or a list with a text, that fits; only where there is a payload (istio-semantics §2.6). */
const rule_claim = (sight, path) => ({
    http: true,
    matches: (value) => and(sight.payload, claimTest(path, textPattern(value))),
});
/** Until Istio 1.20 the first audience of a list alone was looked at: which one that is no set of claims says. */
const firstAudience = (sight) => ({
    http: true,
    matches: (value) => and(sight.payload, formula_fits(claimDimension(['aud']), textPattern(value)), sight.unknowns.test('FIRST_AUDIENCE', `Istio before 1.21 compares the first audience of a token alone with ${JSON.stringify(value)}`, `first audience:${value}`)),
});
/** `iss`, `sub` and `jti` are single texts, which the token parser insists on. */
const singleClaims = new Set(['iss', 'sub', 'jti']);
const claimDimension = (path) => {
    const [first = ''] = path;
    if (path.length === 1 && first === 'iss')
        return attribute.issuer;
    if (path.length === 1 && first === 'sub')
        return attribute.subject;
    return attribute.claim(path);
};
const claimTest = (path, language) => {
    const [first = ''] = path;
    // A text has no members: `claims[iss][x]` is never there.
    if (path.length > 1 && (singleClaims.has(first) || first === 'aud'))
        return never;
    return formula_fits(claimDimension(path), language);
};
const onHeader = (dimension, pattern) => pattern === 'present' ? always : formula_fits(dimension, pattern);
const hosts = { http: true, matches: (value) => onHeader(attribute.authority, hostPattern(value)) };
const rule_methods = { http: true, matches: (value) => onHeader(attribute.method, headerPattern(value)) };
const paths = (sight) => ({
    http: true,
    matches: (value) => {
        if (!pattern_isTemplate(value) || !(0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, [22, 0]))
            return formula_fits(attribute.path, textPattern(value));
        const template = templatePattern(value);
        if (template !== undefined)
            return formula_fits(attribute.path, template);
        return sight.unknowns.test('TEMPLATE_REFUSED', `Envoy refuses the path template ${JSON.stringify(value)}, and with it the whole listener`, `template:${value}`);
    },
});
const rule_bracketNames = (text) => {
    if (text.length < 2 || !text.startsWith('[') || !text.endsWith(']'))
        return undefined;
    const found = [...text.matchAll(/\[([^[\]]*)\]/g)];
    return found.map(([whole]) => whole).join('') === text ? found.map((one) => one[1] ?? '') : [text.slice(1, -1)];
};
/** A `when` key's field; undefined for one that Istio does not know, which loses the rule. */
const condition = (sight, key, policyNamespace) => {
    switch (key) {
        case 'source.ip':
            return addresses(sight.directAddress);
        case 'remote.ip':
            return addresses(sight.remoteAddress);
        case 'destination.ip':
            return addresses((ranges, title) => ({
                kind: 'test',
                dimension: attribute.destinationAddress,
                test: { kind: 'numbers', ranges, title },
            }));
        case 'destination.port':
            return rule_ports(sight);
        case 'source.namespace':
            return namespaces(sight);
        case 'source.principal':
            return principals(sight);
        case 'source.serviceAccount':
            return (0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, [25, 0]) ? serviceAccounts(sight, policyNamespace) : undefined;
        case 'source.trustDomain':
            return (0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, [30, 2]) ? trustDomains(sight) : undefined;
        case 'request.auth.principal':
            return requestPrincipals(sight);
        case 'request.auth.audiences':
            return (0,resolve_version/* hasFix */.EQ)(sight.settings.istioVersion, [21, 0]) ? rule_claim(sight, ['aud']) : firstAudience(sight);
        case 'request.auth.presenter':
            return rule_claim(sight, ['azp']);
        case 'connection.sni':
            return { http: false, matches: (value) => sight.sni(textPattern(value)) };
        default:
    }
    if (key.startsWith('request.auth.claims')) {
        const names = rule_bracketNames(key.slice('request.auth.claims'.length));
        return names === undefined ? undefined : rule_claim(sight, names);
    }
    if (key.startsWith('request.headers')) {
        const [name] = rule_bracketNames(key.slice('request.headers'.length)) ?? [];
        return name === undefined ? undefined : { http: true, matches: (value) => headerTest(sight, name, value) };
    }
    if (!/^experimental\.envoy\.filters\.[^[]*\[.*\]$/.test(key))
        return undefined;
    return {
        http: false,
        matches: (value) => sight.unknowns.test('FILTER_METADATA', `${key} is set by another filter`, `metadata:${key}=${value}`),
    };
};
/** The rule cannot be compiled, and is left out. */
class LeftOut extends Error {
}
const any = (field, values) => or(...(field.expand?.(values) ?? values).map((value) => {
    const test = field.matches(value);
    if (test === undefined)
        throw new LeftOut(value);
    return test;
}));
/** values OR-ed, notValues NOT(OR). On TCP an HTTP field takes an ALLOW rule with it and drops out of the others. */
const rule_list = (sight, field, values, not_, allow) => {
    if (values.length + not_.length === 0)
        return always;
    if (field.http && !sight.http) {
        if (allow)
            throw new LeftOut('an HTTP field on TCP');
        return always;
    }
    return and(values.length === 0 ? always : any(field, values), not_.length === 0 ? always : not(any(field, not_)));
};
const rule_sourceFields = (sight, policyNamespace) => {
    const version = sight.settings.istioVersion;
    return [
        ['ipBlocks', addresses(sight.directAddress)],
        ['remoteIpBlocks', addresses(sight.remoteAddress)],
        ['namespaces', namespaces(sight)],
        ...((0,resolve_version/* hasFix */.EQ)(version, [25, 0]) ? [['serviceAccounts', serviceAccounts(sight, policyNamespace)]] : []),
        ...((0,resolve_version/* hasFix */.EQ)(version, [30, 2]) ? [['trustDomains', trustDomains(sight)]] : []),
        ['principals', principals(sight)],
        ['requestPrincipals', requestPrincipals(sight)],
    ];
};
const rule_operationFields = (sight) => [
    ['hosts', hosts],
    ['methods', rule_methods],
    ['paths', paths(sight)],
    ['ports', rule_ports(sight)],
];
const entries = (sight, items, inner, fields, allow) => {
    if (items.length === 0)
        return always;
    return or(...items.map((item) => {
        const object = (0,mesh_fields/* objectAt */.lJ)(item, inner);
        return and(...fields.map(([name, field]) => rule_list(sight, field, (0,mesh_fields/* textsAt */.i1)(object, name), (0,mesh_fields/* textsAt */.i1)(object, rule_negative(name)), allow)));
    }));
};
/**
 * Requests that a rule matches, as Envoy's RBAC filter decides it: (OR of from) ∧ (OR of to) ∧ (AND of when)
 * (istio-semantics §2.1; I model/model.go: 79-153). `never` where Istio leaves the rule out.
 */
const compileRule = (sight, rule, policyNamespace, allow) => {
    try {
        return and(entries(sight, (0,mesh_fields/* objectsAt */.yR)(rule, 'from'), 'source', rule_sourceFields(sight, policyNamespace), allow), entries(sight, (0,mesh_fields/* objectsAt */.yR)(rule, 'to'), 'operation', rule_operationFields(sight), allow), ...(0,mesh_fields/* objectsAt */.yR)(rule, 'when').map((when) => {
            const field = condition(sight, (0,mesh_fields/* textAt */.$6)(when, 'key'), policyNamespace);
            if (field === undefined)
                throw new LeftOut('an unknown key');
            return rule_list(sight, field, (0,mesh_fields/* textsAt */.i1)(when, 'values'), (0,mesh_fields/* textsAt */.i1)(when, 'notValues'), allow);
        }));
    }
    catch (error) {
        if (error instanceof LeftOut)
            return never;
        throw error;
    }
};

;// CONCATENATED MODULE: ./src/mesh/compile/token.ts








const headerPlaceOf = (place) => {
    if (place === 'authorization')
        return { name: 'authorization', prefix: 'Bearer ' };
    const found = /^header:([^:]*):([^]*)$/.exec(place);
    return found === null ? undefined : { name: (found[1] ?? '').toLowerCase(), prefix: found[2] ?? '' };
};
const placeOfHeader = ({ name, prefix }) => name === 'authorization' && prefix === 'Bearer ' ? 'authorization' : `header:${name}:${prefix}`;
/** A rule's locations; the default ones only where it names none (istio-semantics §2.11). */
const placesOf = (rule, settings) => {
    const cookies = (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [21, 0]) ? (0,mesh_fields/* textsAt */.i1)(rule, 'fromCookies') : [];
    const named = [
        ...(0,mesh_fields/* objectsAt */.yR)(rule, 'fromHeaders').map((header) => placeOfHeader({ name: (0,mesh_fields/* textAt */.$6)(header, 'name').toLowerCase(), prefix: (0,mesh_fields/* textAt */.$6)(header, 'prefix') })),
        ...(0,mesh_fields/* textsAt */.i1)(rule, 'fromParams').map((name) => `param:${name}`),
        ...cookies.map((name) => `cookie:${name}`),
    ];
    return named.length === 0 ? ['authorization', 'param:access_token'] : [...new Set(named)];
};
/** What a rule that looks at `own` finds of a token sent at `sent`: the token, other text, or nothing. */
const findsAt = (own, sent) => {
    if (own === sent)
        return 'token';
    const [mine, its] = [headerPlaceOf(own), headerPlaceOf(sent)];
    if (mine === undefined || its === undefined || mine.name !== its.name)
        return 'nothing';
    if (mine.prefix === '')
        return its.prefix === '' ? 'token' : 'other text';
    if (!its.prefix.includes(mine.prefix))
        return 'nothing';
    // After the prefix Envoy skips to the first character that a token may have.
    const behind = its.prefix.slice(its.prefix.indexOf(mine.prefix) + mine.prefix.length);
    return /[A-Za-z0-9\-_.]/.test(behind) ? 'other text' : 'token';
};
/** Where the keys of a rule come from: equal texts, equal keys. */
const keySourceOf = (rule) => {
    const inline = (0,mesh_fields/* textAt */.$6)(rule, 'jwks');
    if (inline !== '')
        return `jwks ${inline}`;
    const uri = (0,mesh_fields/* textAt */.$6)(rule, 'jwksUri') || (0,mesh_fields/* textAt */.$6)(rule, 'jwks_uri');
    return uri === '' ? 'discovery' : `jwksUri ${uri}`;
};
/** Headers whose value at the policies is not what the client sent: a rule takes a token out of them, or writes them. */
const headersOfRule = (rule, settings) => {
    const out = new Set();
    for (const place of placesOf(rule, settings)) {
        const header = headerPlaceOf(place);
        if (header !== undefined)
            out.add(header.name);
        if (place.startsWith('cookie:'))
            out.add('cookie');
    }
    const whole = (0,mesh_fields/* textAt */.$6)(rule, 'outputPayloadToHeader');
    if (whole !== '')
        out.add(whole.toLowerCase());
    for (const output of (0,mesh_fields/* objectsAt */.yR)(rule, 'outputClaimToHeaders'))
        out.add((0,mesh_fields/* textAt */.$6)(output, 'header').toLowerCase());
    return out;
};
const headersOfTokens = (stage, settings) => new Set(stage.jwtRules.flatMap(({ rule }) => [...headersOfRule(rule, settings)]));
/**
 * Every header that carries a token in either state, with what this proxy's rules do to it: the same text, the same
 * value at the policies for the same request.
 */
const touchedHeaders = (stage, settings, context) => new Map([...context.headers].map((name) => [
    name,
    (0,digest/* digestOf */.ol)(stage.jwtRules.map(({ rule }) => rule).filter((rule) => headersOfRule(rule, settings).has(name))),
]));
/**
 * The JWT filter (istio-semantics §2.11) for a request with at most one token. With several, Envoy takes the payload of
 * one of them; a client that is let in with several is let in with that one alone, so nobody gains by sending more.
 */
const compileTokens = (stage, settings, context, unknowns) => {
    if (stage.jwtRules.length === 0)
        return { passes: always, payload: never };
    const good = chosen(attribute.token, 'valid');
    const seenAt = [];
    const accepted = [];
    for (const place of context.places) {
        const finders = stage.jwtRules.flatMap(({ rule }) => {
            const finds = placesOf(rule, settings).map((own) => findsAt(own, place));
            return finds.every((found) => found === 'nothing')
                ? []
                : [{ rule, whole: finds.every((found) => found !== 'other text') }];
        });
        if (finders.length === 0)
            continue;
        seenAt.push(place);
        for (const { rule, whole } of finders) {
            if (!whole)
                continue;
            const issuer = (0,mesh_fields/* textAt */.$6)(rule, 'issuer');
            const audiences = (0,mesh_fields/* textsAt */.i1)(rule, 'audiences');
            accepted.push(and(chosen(attribute.tokenPlace, place), issuer === '' ? always : formula_fits(attribute.issuer, exactly(issuer)), audiences.length === 0
                ? always
                : or(...audiences.map((one) => formula_fits(attribute.claim(['aud']), audiencePattern(one)))), context.doubtfulKeys.has(issuer)
                ? unknowns.test('KEYS_CHANGED', `the keys of issuer ${issuer === '' ? '(any)' : issuer} come from another source: ${keySourceOf(rule).slice(0, 120)}`, `keys:${issuer}:${keySourceOf(rule)}`)
                : always));
        }
    }
    const bypass = and(...preflight());
    const seen = seenAt.length === 0 ? never : and(not(chosen(attribute.token, 'none')), chosen(attribute.tokenPlace, ...seenAt));
    const verified = and(good, or(...accepted));
    return { passes: or(not(seen), bypass, verified), payload: and(verified, not(bypass)) };
};

;// CONCATENATED MODULE: ./src/mesh/compile/ztunnel.ts




/** ztunnel's own strings (Z state/policy.rs): exact, prefix, suffix, or present. A star in the middle is a star. */
const inner = (value, units) => {
    if (value === '*')
        return [some(units)];
    if (value.startsWith('*'))
        return [many(units), ...language_literal(value.slice(1))];
    return value.endsWith('*') ? [...language_literal(value.slice(0, -1)), many(units)] : language_literal(value);
};
const noSlash = exceptUnits(anyUnit, unitsOf('/'));
const ztunnel_spiffe = language_literal('spiffe://');
const ztunnel_principal = (value) => language(value, [...ztunnel_spiffe, ...inner(value, anyUnit)]);
const ztunnel_namespace = (value) => language(`namespace ${value}`, [
    ...ztunnel_spiffe,
    some(noSlash),
    ...language_literal('/ns/'),
    ...inner(value, noSlash),
    ...language_literal('/sa/'),
    many(noSlash),
]);
const ztunnel_serviceAccount = (value, policyNamespace) => {
    const [space, account] = value.includes('/')
        ? [value.slice(0, value.indexOf('/')), value.slice(value.indexOf('/') + 1)]
        : [policyNamespace, value];
    return language(`${space}/${account}`, [...ztunnel_spiffe, some(noSlash), ...language_literal(`/ns/${space}/sa/${account}`)]);
};
const ztunnel_any = (test, values) => or(...values.map(test));
/** One Match: AND of its fields; without any it never matches (Z rbac.rs: 114-118). */
const matchOf = (fields) => {
    const used = fields.filter(([, values, not_]) => values.length + not_.length > 0);
    if (used.length === 0)
        return never;
    return and(...used.map(([test, values, not_]) => and(values.length === 0 ? always : ztunnel_any(test, values), not_.length === 0 ? always : not(ztunnel_any(test, not_)))));
};
const ztunnel_negative = (name) => `not${name.charAt(0).toUpperCase()}${name.slice(1)}`;
const blocks = (test) => (value) => {
    const ranges = readBlock(value);
    return ranges === undefined ? never : test(ranges, value);
};
const httpFields = {
    source: ['requestPrincipals', 'remoteIpBlocks'],
    operation: ['hosts', 'methods', 'paths'],
};
const hasHttp = (object, inside) => httpFields[inside].some((name) => (0,mesh_fields/* textsAt */.i1)(object, name).length + (0,mesh_fields/* textsAt */.i1)(object, ztunnel_negative(name)).length > 0);
const connectionKeys = new Set([
    'source.ip',
    'source.namespace',
    'source.principal',
    'destination.ip',
    'destination.port',
]);
/**
 * Connections that a rule matches in ztunnel (istio-semantics §2.12): clauses AND-ed, matches of a clause OR-ed. An ALLOW
 * rule with an HTTP attribute is left out; a DENY rule keeps what ztunnel can see, and a clause of which nothing is left
 * never matches.
 */
const compileZtunnelRule = (sight, rule, policyNamespace, allow) => {
    const sources = (0,mesh_fields/* objectsAt */.yR)(rule, 'from').map((from) => (0,mesh_fields/* objectAt */.lJ)(from, 'source'));
    const operations = (0,mesh_fields/* objectsAt */.yR)(rule, 'to').map((to) => (0,mesh_fields/* objectAt */.lJ)(to, 'operation'));
    const conditions = (0,mesh_fields/* objectsAt */.yR)(rule, 'when');
    const isHttp = sources.some((source) => hasHttp(source, 'source')) ||
        operations.some((operation) => hasHttp(operation, 'operation')) ||
        conditions.some((condition) => !connectionKeys.has((0,mesh_fields/* textAt */.$6)(condition, 'key')));
    if (isHttp && allow)
        return never;
    const tests = {
        principals: (value) => sight.peer(ztunnel_principal(value)),
        namespaces: (value) => sight.peer(ztunnel_namespace(value)),
        serviceAccounts: (value) => sight.peer(ztunnel_serviceAccount(value, policyNamespace)),
        ipBlocks: blocks(sight.directAddress),
        destinationIp: blocks((ranges, title) => ({
            kind: 'test',
            dimension: 'destination address',
            test: { kind: 'numbers', ranges, title },
        })),
        ports: (value) => (/^\d{1,5}$/.test(value) ? sight.port(Number(value)) : never),
    };
    const of = (object, ...names) => matchOf(names.map((name) => [tests[name] ?? (() => never), (0,mesh_fields/* textsAt */.i1)(object, name), (0,mesh_fields/* textsAt */.i1)(object, ztunnel_negative(name))]));
    const keys = {
        'source.ip': 'ipBlocks',
        'source.namespace': 'namespaces',
        'source.principal': 'principals',
        'destination.ip': 'destinationIp',
        'destination.port': 'ports',
    };
    return and(operations.length === 0 ? always : or(...operations.map((operation) => of(operation, 'ports'))), sources.length === 0
        ? always
        : or(...sources.map((source) => of(source, 'principals', 'namespaces', 'serviceAccounts', 'ipBlocks'))), ...conditions.map((condition) => {
        const name = keys[(0,mesh_fields/* textAt */.$6)(condition, 'key')] ?? '';
        return matchOf([
            [
                tests[name] ?? (() => never),
                name === '' ? [] : (0,mesh_fields/* textsAt */.i1)(condition, 'values'),
                name === '' ? [] : (0,mesh_fields/* textsAt */.i1)(condition, 'notValues'),
            ],
        ]);
    }));
};

;// CONCATENATED MODULE: ./src/mesh/compile/stage.ts









const stage_chainOf = (chains, stage, name) => {
    if (chains === undefined)
        return undefined;
    const known = chains.get(stage) ?? new Map();
    chains.set(stage, known);
    const chain = known.get(name) ?? new Map();
    known.set(name, chain);
    return chain;
};
const stage_matchOf = (policies, sight, compile, keep, known) => {
    const parts = [];
    for (const policy of policies)
        for (const rule of policy.rules ?? []) {
            let done;
            const compiled = () => {
                done ??= known?.get(rule) ?? compile(sight, rule, policy.object.key.namespace, policy.action === 'ALLOW');
                known?.set(rule, done);
                return done;
            };
            if (keep === undefined || keep(policy, rule, compiled))
                parts.push(compiled());
        }
    return or(...parts);
};
/** DENY, then ALLOW where there is any (istio-semantics §2.8). A policy without rules matches nothing. */
const decide = (stage, sight, compile, { keep }, known) => and(not(stage_matchOf(stage.deny, sight, compile, keep, known)), stage.allow.length === 0 ? always : stage_matchOf(stage.allow, sight, compile, keep, known));
/** What a provider answers is an unknown that can only deny, and only what its policies ask it about. */
const askProviders = (stage, sight) => {
    const providers = [...new Set(stage.custom.map((policy) => policy.provider ?? ''))].sort();
    return and(...providers.map((provider) => {
        const kind = sight.settings.extensionProviders.get(provider);
        const usable = providers.length === 1 && (kind === 'http' || kind === 'grpc');
        if (usable && kind === 'http' && !sight.http)
            return always;
        const policies = stage.custom.filter((policy) => (policy.provider ?? '') === provider);
        const asked = stage_matchOf(policies, sight, compileRule);
        if (!usable)
            return not(asked);
        const answer = sight.unknowns.test('CUSTOM_PROVIDER', `provider ${provider} decides what ${policies.map((policy) => (0,ports_object/* keyTitle */.Gv)(policy.object.key)).join(' and ')} ask it`, `custom:${kind}:${provider}`);
        return or(not(asked), answer);
    }));
};
const stage_isHttp = chosen(attribute.kind, 'http');
const hasPeer = present(attribute.peer);
const isTls = chosen(attribute.tls, 'tls');
/** Every trust domain whose certificates sidecars and waypoints take (istio-semantics §2.7). */
const domainsOf = ({ trustDomain, trustDomainAliases, otherTrustDomains }) => [
    ...new Set([trustDomain, ...trustDomainAliases, ...otherTrustDomains]),
];
/** The peer's certificate is of this mesh: told only where the other state takes certificates that this one does not. */
const stage_isOfTheMesh = (settings, { domains }) => {
    const own = domainsOf(settings);
    if (domains.every((domain) => own.includes(domain)))
        return always;
    return or(...own.map((domain) => formula_fits(attribute.peer, startingWith(`spiffe://${domain}/`, `trust domain ${domain}`))));
};
/** Requests that an Envoy lets through: its filter chains, and what the policies say on each. */
const compileEnvoy = (enforcement, stage, context) => {
    const { settings, destination } = enforcement;
    const port = stage.port ?? destination.port;
    const protocol = stage.protocol ?? destination.protocol;
    const touched = touchedHeaders(stage, settings, context.tokens);
    const inspected = stage.proxy === 'gateway' ? stage.serverTls !== 'none' : stage.mutualTls !== 'DISABLE';
    const sight = (http, identified, payload) => makeSight({
        stage,
        settings,
        port: port === 0 ? 'any' : port,
        http,
        identified,
        inspected,
        payload,
        touchedHeaders: touched,
        unknowns: context.unknowns,
        otherPorts: context.otherPorts,
    });
    const chain = (http, identified) => {
        const custom = askProviders(stage, sight(http, identified, never));
        const known = stage_chainOf(context.compiled, stage, `${http} ${identified}`);
        if (!http)
            return and(custom, decide(stage, sight(false, identified, never), compileRule, context, known));
        const { passes, payload } = compileTokens(stage, settings, context.tokens, context.unknowns);
        return and(custom, passes, decide(stage, sight(true, identified, payload), compileRule, context, known));
    };
    /** The chain by what is sent; on an HTTP port other bytes are refused. */
    const byKind = (identified) => {
        switch (protocol) {
            case 'HTTP':
                return and(stage_isHttp, chain(true, identified));
            case 'TCP':
                return chain(false, identified);
            case 'AUTO':
                return or(and(stage_isHttp, chain(true, identified)), and(not(stage_isHttp), chain(false, identified)));
        }
    };
    switch (stage.proxy) {
        case 'gateway':
            switch (stage.serverTls) {
                case undefined:
                    return byKind(true);
                case 'none':
                    return protocol === 'TCP' ? byKind(false) : and(not(isTls), byKind(false));
                case 'simple':
                    return and(isTls, byKind(false));
                case 'optional':
                    return and(isTls, byKind(true));
                case 'mutual':
                    return and(isTls, hasPeer, byKind(true));
            }
            break;
        case 'waypoint':
            return and(hasPeer, stage_isOfTheMesh(settings, context), byKind(true));
        case 'sidecar':
        case 'ztunnel':
        case 'none':
            break;
    }
    switch (stage.mutualTls) {
        case 'STRICT':
            return and(hasPeer, stage_isOfTheMesh(settings, context), byKind(true));
        case 'PERMISSIVE':
            return and(or(not(hasPeer), stage_isOfTheMesh(settings, context)), byKind(true));
        case 'DISABLE':
            // Without a TLS inspector a handshake is bytes like any others (istio-semantics §9, probed).
            return or(and(not(hasPeer), byKind(false)), protocol === 'HTTP' ? never : and(hasPeer, chain(false, false)));
    }
};
const compileStage = (enforcement, stage, context) => {
    switch (stage.proxy) {
        case 'none':
            return always;
        case 'ztunnel': {
            const port = stage.port ?? enforcement.destination.port;
            const sight = makeSight({
                stage,
                settings: enforcement.settings,
                port: port === 0 ? 'any' : port,
                http: false,
                identified: true,
                inspected: false,
                payload: never,
                touchedHeaders: new Map(),
                unknowns: context.unknowns,
                otherPorts: context.otherPorts,
            });
            const strict = stage.mutualTls === 'STRICT' && stage.peer === 'client';
            return and(strict ? hasPeer : always, decide(stage, sight, compileZtunnelRule, context, stage_chainOf(context.compiled, stage, 'ztunnel')));
        }
        case 'sidecar':
        case 'gateway':
        case 'waypoint':
            return compileEnvoy(enforcement, stage, context);
    }
};
/** Unknowns that the compiler itself turns into tests, more exactly than `anything`. */
const compiledUnknowns = new Set(['CUSTOM_PROVIDER', 'FILTER_METADATA']);
/** What no formula stands for: where one of these is, only `equal before and after` can be said. */
const opaqueUnknowns = (enforcement) => (0,mesh_enforcement/* everyStageOf */.h)(enforcement)
    .flatMap((stage) => stage.unknowns)
    .filter((unknown) => !compiledUnknowns.has(unknown.code));
/**
 * Requests that no JWT filter on the way refuses, of those that reach one. Whoever shows a token that a filter refuses is
 * answered 401 whatever the policies say.
 */
const compileTokenFilters = (enforcement, context) => {
    const passes = (0,mesh_enforcement/* everyStageOf */.h)(enforcement).map((stage) => compileTokens(stage, enforcement.settings, context.tokens, context.unknowns).passes);
    return or(not(stage_isHttp), and(...passes));
};
/**
 * Returns a formula that a request satisfies iff every proxy on the way lets it through, for every request of the
 * universe of `dimensionsFor` and every answer of the unknown tests.
 */
const compileEnforcement = (enforcement, context) => {
    const all = (stages) => and(...stages.map((stage) => compileStage(enforcement, stage, context)));
    const { stages, bypass } = enforcement;
    return bypass === undefined ? all(stages) : or(and(hasPeer, all(stages)), and(not(hasPeer), all(bypass)));
};

;// CONCATENATED MODULE: ./src/access/number-partition.ts
const holds = (ranges, value) => ranges.some(([low, high]) => low <= value && value <= high);
/** The coarsest partition of a universe of numbers in which every given set is a union of classes. */
const partitionNumbers = (universe, sets, preferred = []) => {
    const cuts = new Set();
    for (const ranges of [universe, ...sets])
        for (const [low, high] of ranges) {
            cuts.add(low);
            cuts.add(high + 1n);
        }
    const starts = [...cuts].sort((left, right) => (left < right ? -1 : 1));
    const atoms = new Map();
    const classes = sets.map(() => []);
    const signatureOf = (value) => {
        if (!holds(universe, value))
            return undefined;
        const members = [];
        sets.forEach((ranges, index) => {
            if (holds(ranges, value))
                members.push(index);
        });
        return members.join(',');
    };
    for (const start of starts) {
        const signature = signatureOf(start);
        if (signature === undefined || atoms.has(signature))
            continue;
        const index = atoms.size;
        atoms.set(signature, { index, value: start, nice: false });
        if (signature !== '')
            for (const set of signature.split(','))
                classes[Number(set)]?.push(index);
    }
    const classOf = (value) => atoms.get(signatureOf(value) ?? 'none')?.index;
    for (const value of preferred) {
        const entry = atoms.get(signatureOf(value) ?? 'none');
        if (entry === undefined || entry.nice)
            continue;
        entry.value = value;
        entry.nice = true;
    }
    const list = [...atoms.values()];
    return {
        size: list.length,
        classesOf: (index) => classes[index] ?? [],
        sample: (atom) => {
            const entry = list[atom];
            if (entry === undefined)
                throw new RangeError(`no class ${atom}`);
            return entry.value;
        },
        classOf,
    };
};

;// CONCATENATED MODULE: ./src/access/text-partition.ts

/** All languages as one automaton: sequences share their beginnings, so that a thousand names cost a trie. */
const buildNodes = () => {
    const nodes = [];
    const make = (loop) => nodes.push({ edges: new Map(), free: new Map(), loop, accepts: [] }) - 1;
    const follow = (at, part) => {
        const key = partKey(part);
        if (part.repeat === 'any') {
            const known = at.free.get(key);
            if (known !== undefined)
                return known;
            const to = make(part.units);
            at.free.set(key, to);
            return to;
        }
        const known = at.edges.get(key);
        if (known !== undefined)
            return known.to;
        const to = make(part.repeat === 'some' ? part.units : undefined);
        at.edges.set(key, { units: part.units, to });
        return to;
    };
    return {
        nodes,
        root: () => make(undefined),
        add: (root, sequence, index) => {
            let at = root;
            for (const part of sequence) {
                const node = nodes[at];
                if (node === undefined)
                    throw new RangeError('a sequence leaves its automaton');
                at = follow(node, part);
            }
            const last = nodes[at]?.accepts;
            if (last !== undefined && !last.includes(index))
                last.push(index);
        },
    };
};
/** More spans do not fit into the bits of one small number. */
const mostBits = 30;
/** Where the spans at these bits lead. */
const targetsOf = (spans, bits) => {
    const targets = [];
    for (let at = 0; at < spans.length; at++) {
        const span = spans[at];
        if (span !== undefined && ((bits >> at) & 1) === 1)
            targets.push(span.to);
    }
    return targets;
};
/**
 * Calls back for the ranges of code units that no span begins or ends inside of, ascending; those in no span are left
 * out. Equal keys, equal spans; `active` says where these lead.
 */
const eachSlice = (spans, visit) => {
    const ends = [];
    for (const { low, high } of spans)
        ends.push(low, high + 1);
    ends.sort((left, right) => left - right);
    const few = spans.length <= mostBits;
    const sorted = few ? spans : [...spans].sort((left, right) => left.low - right.low);
    let open = [];
    let next = 0;
    let from = -1;
    for (const end of ends) {
        if (end === from)
            continue;
        const [low, high] = [from, end - 1];
        from = end;
        if (low < 0)
            continue;
        if (few) {
            let bits = 0;
            for (let at = 0; at < spans.length; at++) {
                const span = spans[at];
                if (span !== undefined && span.low <= low && span.high >= low)
                    bits |= 1 << at;
            }
            if (bits !== 0)
                visit(low, high, bits, () => targetsOf(spans, bits));
        }
        else {
            const more = open.filter((span) => span.high >= low);
            for (let span = sorted[next]; span !== undefined && span.low <= low; span = sorted[++next])
                more.push(span);
            open = more;
            const targets = open.map(({ to }) => to);
            if (targets.length > 0)
                visit(low, high, targets.join(','), () => targets);
        }
    }
};
/** Where a code unit leads; the moves are ascending and apart. */
const follow = (moves, unit) => {
    let [low, high] = [0, moves.length - 1];
    while (low <= high) {
        const middle = (low + high) >> 1;
        const move = moves[middle];
        if (move === undefined)
            return undefined;
        if (unit < move[0])
            high = middle - 1;
        else if (unit > move[1])
            low = middle + 1;
        else
            return move[2];
    }
    return undefined;
};
const defaultNice = 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-._~/';
/** The nicest code unit of a range: a letter where there is one. */
const choose = (low, high, nice) => {
    for (let at = 0; at < nice.length; at++) {
        const unit = nice.charCodeAt(at);
        if (low <= unit && unit <= high)
            return unit;
    }
    for (let unit = low; unit <= high && unit < 0x7f; unit++)
        if (unit > 0x20)
            return unit;
    return low;
};
const partitions = new WeakMap();
/** Partitions of one universe that are kept. */
const mostKept = 100;
/**
 * Partitions the universe by one subset construction over all languages. Two texts are in one class iff they are in
 * the same languages; every class holds at least one text, and `sample` is one. What was cut before is kept for as long
 * as its universe, and costs the budget the same again, so that no answer depends on what was asked earlier.
 */
const partitionTexts = (universe, languages, budget, preferred = []) => {
    const kept = partitions.get(universe) ?? new Map();
    partitions.set(universe, kept);
    const key = JSON.stringify([languages.map((one) => one.key), preferred]);
    const known = kept.get(key);
    if (known !== undefined) {
        budget.spend(known.cost);
        return known.partition;
    }
    let cost = 0;
    const counted = {
        spend: (steps) => {
            cost += steps;
            budget.spend(steps);
        },
    };
    const partition = cutWords(universe, languages, counted, preferred) ?? cutTexts(universe, languages, counted, preferred);
    if (kept.size < mostKept)
        kept.set(key, { partition, cost });
    return partition;
};
const asked = new WeakMap();
/** Answers that are kept: the same few hundred names are asked for again and again. */
const mostAnswers = 2_000;
/** Whether a universe, cut by nothing, has the text. */
const occursIn = (whole, text) => {
    let answers = asked.get(whole);
    if (answers === undefined || answers.size >= mostAnswers)
        asked.set(whole, (answers = new Map()));
    let answer = answers.get(text);
    if (answer === undefined)
        answers.set(text, (answer = whole.classOf(text) !== undefined));
    return answer;
};
/**
 * The same where every language is one text: each is a class, and what is left of the universe another one, if its
 * shortest text shows that there is something left. Undefined where that cannot be told so.
 */
const cutWords = (universe, languages, budget, preferred) => {
    const words = languages.map(wordOf);
    if (words.length === 0 || words.some((word) => word === undefined))
        return undefined;
    const whole = partitionTexts(universe, [], budget);
    if (whole.size === 0)
        return undefined;
    const shortest = whole.sample(0);
    const found = new Set();
    for (const word of words)
        if (word !== undefined) {
            budget.spend(1 + word.length);
            if (occursIn(whole, word))
                found.add(word);
        }
    if (found.has(shortest))
        return undefined;
    const texts = [shortest, ...found].sort((left, right) => left.length - right.length || (left < right ? -1 : left > right ? 1 : 0));
    const rest = texts.indexOf(shortest);
    const atoms = new Map(texts.map((text, atom) => [text, atom]));
    atoms.delete(shortest);
    const classOf = (text) => atoms.get(text) ?? (occursIn(whole, text) ? rest : undefined);
    const classes = words.map((word) => {
        const atom = word === undefined ? undefined : atoms.get(word);
        return atom === undefined ? [] : [atom];
    });
    let name;
    return {
        size: texts.length,
        classesOf: (index) => classes[index] ?? [],
        sample: (atom) => {
            const text = texts[atom];
            if (text === undefined)
                throw new RangeError(`no class ${atom}`);
            return atom === rest ? (name ??= preferred.find((one) => classOf(one) === rest) ?? shortest) : text;
        },
        classOf,
    };
};
const cutTexts = (universe, languages, budget, preferred) => {
    const automaton = buildNodes();
    const { nodes } = automaton;
    const nice = universe.niceUnits ?? defaultNice;
    const inside = languages.length;
    const outside = languages.length + 1;
    const frame = automaton.root();
    for (const sequence of universe.within.sequences)
        automaton.add(frame, sequence, inside);
    const frameEnd = nodes.length;
    const root = automaton.root();
    for (const one of universe.without)
        for (const sequence of one.sequences)
            automaton.add(root, sequence, outside);
    languages.forEach((one, index) => {
        for (const sequence of one.sequences)
            automaton.add(root, sequence, index);
    });
    const isFree = nodes.map(({ free }) => free.size > 0);
    const ascending = (left, right) => left - right;
    const seenIn = new Uint32Array(nodes.length);
    let round = 0;
    /** The nodes and those that they reach for nothing; ascending, each once. */
    const close = (start) => {
        round++;
        const out = [];
        const reach = (at) => {
            if (seenIn[at] === round)
                return;
            seenIn[at] = round;
            out.push(at);
        };
        for (const at of start)
            reach(at);
        for (let place = 0; place < out.length; place++) {
            const at = out[place];
            if (at !== undefined && isFree[at] === true)
                for (const to of nodes[at]?.free.values() ?? [])
                    reach(to);
        }
        return out.sort(ascending);
    };
    // A text that holds what no text can hold stays impossible, whatever follows.
    const lost = nodes.map(({ accepts, loop }) => accepts.includes(outside) && loop?.[0]?.[0] === 0 && loop[0][1] === 0xffff);
    const states = [];
    const known = new Map();
    const enter = (set, from, unit) => {
        const key = set.join(',');
        const found = known.get(key);
        if (found !== undefined)
            return found;
        const marks = new Set();
        for (const at of set)
            for (const index of nodes[at]?.accepts ?? [])
                marks.add(index);
        const alive = marks.has(inside) && !marks.has(outside);
        marks.delete(inside);
        const signature = alive ? [...marks].sort((left, right) => left - right).join(',') : 'none';
        known.set(key, states.length);
        return states.push({ nodes: set, signature, from, unit, moves: [] }) - 1;
    };
    enter(close([frame, root]), -1, 0);
    const spansFrom = nodes.map(() => undefined);
    const spansOf = (node) => {
        const known = spansFrom[node];
        if (known !== undefined)
            return known;
        const { edges, loop } = nodes[node] ?? {};
        const spans = (loop ?? []).map(([low, high]) => ({ low, high, to: node }));
        for (const { units, to } of edges?.values() ?? [])
            for (const [low, high] of units)
                spans.push({ low, high, to });
        spansFrom[node] = spans;
        return spans;
    };
    for (let at = 0; at < states.length; at++) {
        const state = states[at];
        if (state === undefined)
            break;
        const spans = state.nodes.flatMap(spansOf);
        const moves = [];
        /** Where each set of spans leads: most ranges between two cuts lead where another one led. */
        const led = new Map();
        eachSlice(spans, (low, high, key, active) => {
            let found = led.get(key);
            if (found === undefined) {
                const targets = active();
                // Past the universe nothing comes back: a text that cannot occur is followed no further.
                const reached = targets.some((to) => to < frameEnd) ? close(targets) : [];
                const isLost = reached.length === 0 || reached.some((node) => lost[node] === true);
                found = isLost
                    ? { to: undefined, cost: 0 }
                    : { to: enter(reached, at, choose(low, high, nice)), cost: 1 + targets.length + reached.length };
                led.set(key, found);
            }
            if (found.to === undefined)
                return;
            moves.push([low, high, found.to]);
            budget.spend(found.cost);
        });
        budget.spend(1 + (spans.length >> 1));
        state.moves = moves;
    }
    const textTo = (at) => {
        const units = [];
        for (let state = states[at]; state !== undefined && state.from >= 0; state = states[state.from])
            units.push(state.unit);
        return String.fromCharCode(...units.reverse());
    };
    const atoms = new Map();
    states.forEach(({ signature }, state) => {
        if (signature !== 'none' && !atoms.has(signature))
            atoms.set(signature, { index: atoms.size, state, text: undefined });
    });
    const bySignature = [...atoms.keys()];
    const classes = languages.map(() => []);
    bySignature.forEach((signature, atom) => {
        if (signature !== '')
            for (const index of signature.split(','))
                classes[Number(index)]?.push(atom);
    });
    const classOf = (text) => {
        let at = 0;
        for (let index = 0; index < text.length; index++) {
            const to = follow(states[at]?.moves ?? [], text.charCodeAt(index));
            if (to === undefined)
                return undefined;
            at = to;
        }
        return atoms.get(states[at]?.signature ?? 'none')?.index;
    };
    let unnamed = atoms.size;
    for (const text of preferred) {
        if (unnamed === 0)
            break;
        const atom = classOf(text);
        const entry = atom === undefined ? undefined : atoms.get(bySignature[atom] ?? '');
        if (entry === undefined || entry.text !== undefined)
            continue;
        entry.text = text;
        unnamed -= 1;
    }
    return {
        size: bySignature.length,
        classesOf: (index) => classes[index] ?? [],
        sample: (atom) => {
            const entry = atoms.get(bySignature[atom] ?? 'none');
            if (entry === undefined)
                throw new RangeError(`no class ${atom}`);
            return (entry.text ??= textTo(entry.state));
        },
        classOf,
    };
};
/** Whether a text can occur. */
const occurs = (universe, text) => accepts(universe.within, text) && !universe.without.some((one) => accepts(one, text));

;// CONCATENATED MODULE: ./src/access/space.ts




const offsetOf = (dimension) => (dimension.kind === 'text' || dimension.kind === 'number') && dimension.optional ? 1 : 0;
const isLanguage = (test) => (test.kind === 'text' ? test.language : undefined);
const isRanges = (test) => (test.kind === 'numbers' ? test.ranges : undefined);
const defined = (value) => value !== undefined;
const makeAxis = (dimension, level, tests, budget) => {
    const offset = offsetOf(dimension);
    const shape = (partition, indexes, classOf, sample, size) => ({
        dimension,
        level,
        size: size + offset,
        tests,
        classesOf: (index) => {
            const test = tests[index];
            if (test?.kind === 'present')
                return Array.from({ length: size }, (_, atom) => atom + offset);
            const place = indexes.indexOf(index);
            return place < 0 ? [] : (partition?.classesOf(place) ?? []).map((atom) => atom + offset);
        },
        sample: (atom) => (atom < offset ? undefined : sample(atom - offset)),
        classOf: (value) => {
            if (value === undefined)
                return offset === 1 ? 0 : undefined;
            const atom = classOf(value);
            return atom === undefined ? undefined : atom + offset;
        },
    });
    switch (dimension.kind) {
        case 'text':
        case 'texts': {
            const indexes = tests.flatMap((test, index) => (test.kind === 'text' ? [index] : []));
            const partition = partitionTexts(dimension.universe, tests.map(isLanguage).filter(defined), budget, dimension.preferred);
            return shape(partition, indexes, (value) => (typeof value === 'string' ? partition.classOf(value) : undefined), (atom) => partition.sample(atom), partition.size);
        }
        case 'number': {
            const indexes = tests.flatMap((test, index) => (test.kind === 'numbers' ? [index] : []));
            const partition = partitionNumbers(dimension.universe, tests.map(isRanges).filter(defined), dimension.preferred);
            return shape(partition, indexes, (value) => (typeof value === 'bigint' ? partition.classOf(value) : undefined), (atom) => partition.sample(atom), partition.size);
        }
        case 'choice': {
            const { values } = dimension;
            const place = (value) => {
                const at = values.findIndex((one) => one === value);
                return at < 0 ? undefined : at;
            };
            return {
                dimension,
                level,
                size: values.length,
                tests,
                classesOf: (index) => {
                    const test = tests[index];
                    return test?.kind === 'choice' ? test.values.map(place).filter(defined) : [];
                },
                sample: (atom) => values[atom],
                classOf: place,
            };
        }
    }
};
/**
 * The product of the dimensions, cut no finer than the formulas ask: values that no test tells apart are one class. The
 * order of the dimensions is the order of the diagram; one that no formula tests is left out.
 */
const makeSpace = (dimensions, formulas, budget) => {
    const tests = new Map();
    for (const formula of formulas)
        eachTest(formula, (name, test) => {
            let known = tests.get(name);
            if (known === undefined)
                tests.set(name, (known = new Map()));
            known.set(testKey(test), test);
        });
    const axes = [];
    const indexes = new Map();
    const sizes = [];
    for (const dimension of dimensions) {
        const mine = tests.get(dimension.name);
        if (mine === undefined)
            continue;
        tests.delete(dimension.name);
        const axis = makeAxis(dimension, sizes.length, [...mine.values()], budget);
        axes.push(axis);
        indexes.set(dimension.name, new Map([...mine.keys()].map((key, index) => [key, index])));
        if (dimension.kind === 'texts')
            for (let atom = 0; atom < axis.size; atom++)
                sizes.push(2);
        else
            sizes.push(axis.size);
    }
    for (const name of tests.keys())
        throw new RangeError(`a test on ${name}, which is no dimension`);
    const byName = new Map(axes.map((axis) => [axis.dimension.name, axis]));
    const diagrams = makeDiagrams(sizes, budget);
    const compileTest = (name, test) => {
        const axis = byName.get(name);
        const index = indexes.get(name)?.get(testKey(test));
        if (axis === undefined || index === undefined)
            throw new RangeError(`a test on ${name} from another space`);
        if (axis.dimension.kind !== 'texts')
            return diagrams.where(axis.level, axis.classesOf(index));
        return diagrams.unionOf(axis.classesOf(index).map((atom) => diagrams.where(axis.level + atom, [1])));
    };
    const compiled = new Map();
    const compile = (formula) => {
        const known = compiled.get(formula);
        if (known !== undefined)
            return known;
        let node;
        switch (formula.kind) {
            case 'constant':
                node = formula.value ? FULL : EMPTY;
                break;
            case 'test':
                node = compileTest(formula.dimension, formula.test);
                break;
            case 'not':
                node = diagrams.complement(compile(formula.of));
                break;
            case 'and':
                node = diagrams.intersectionOf(formula.parts.map(compile));
                break;
            case 'or':
                node = diagrams.unionOf(formula.parts.map(compile));
                break;
        }
        compiled.set(formula, node);
        return node;
    };
    return { axes, diagrams, compile, axis: (name) => byName.get(name) };
};

;// CONCATENATED MODULE: ./src/mesh/compile/focus.ts




/** A rule means the same in every policy of one place. */
const placeOf = ({ policy }) => `${policy.action} ${policy.object.key.namespace}`;
/** Rules of one place by a text that says all of them. */
const byText = (rules, textOf) => {
    const out = new Map();
    for (const one of rules) {
        const key = textOf(one.rule);
        const list = out.get(key);
        if (list === undefined)
            out.set(key, [one]);
        else
            list.push(one);
    }
    return out;
};
/** Rules whose text stands on one side alone. */
const oneSided = (old, now, textOf) => {
    const [olds, nows] = [byText(old, textOf), byText(now, textOf)];
    const only = (these, others) => [...these].flatMap(([key, rules]) => (others.has(key) ? [] : rules));
    return [only(olds, nows), only(nows, olds)];
};
/**
 * Rules that stand in one of two stages alone. Few differ as they are written, and only of those it is asked whether
 * they differ beyond the order of their members. A policy that is the same object in both is not read.
 */
const changedRules = (before, after) => {
    const [olds, nows] = [
        [...before.allow, ...before.deny],
        [...after.allow, ...after.deny],
    ];
    const rulesOf = (policies, others) => policies
        .filter((policy) => !others.has(policy))
        .flatMap((policy) => (policy.rules ?? []).map((rule) => ({ policy, rule })));
    const [old, now] = [rulesOf(olds, new Set(nows)), rulesOf(nows, new Set(olds))];
    return [...new Set([...old, ...now].map(placeOf))].flatMap((place) => {
        const inPlace = (rules) => rules.filter((one) => placeOf(one) === place);
        return oneSided(...oneSided(inPlace(old), inPlace(now), JSON.stringify), digest/* digestOf */.ol).flat();
    });
};
const focus_accounts = new WeakMap();
/** `ns/NS/sa/SA` of the principals without which no source of the rule matches; `any` where they cannot be listed. */
const accountsOf = (rule) => {
    const known = focus_accounts.get(rule);
    if (known !== undefined)
        return known;
    const lists = (0,mesh_fields/* objectsAt */.yR)(rule, 'from').map((from) => (0,mesh_fields/* textsAt */.i1)(from, 'source', 'principals'));
    const plain = lists.length > 0 && lists.every((list) => list.length > 0 && list.every((value) => /^[^/*]+\/[^*]+$/.test(value)));
    // Aliases change the trust domain alone, so what follows it tells identities apart in any state.
    const found = plain ? new Set(lists.flat().map((value) => value.slice(value.indexOf('/')))) : 'any';
    focus_accounts.set(rule, found);
    return found;
};
const objectKeys = (policies) => policies.map(({ object }) => `${object.key.namespace}/${(0,digest/* objectDigest */.A2)(object)}`).join(',');
/** All that decides beside the rules of ALLOW and DENY. */
const frameOf = (stage) => JSON.stringify([
    stage.proxy,
    stage.mutualTls,
    stage.serverTls,
    stage.trustedProxies,
    stage.port,
    stage.protocol,
    stage.peer,
    stage.allow.length > 0,
    stage.custom.map((policy) => policy.provider),
    objectKeys(stage.custom),
    objectKeys(stage.jwtRules),
    stage.jwtRules.map(({ index }) => index),
    stage.unknowns.map(({ identity }) => identity),
]);
/** Undefined where more than rules changes. `sameSettings`: the mesh's settings are the same in both states. */
const focusOf = (before, after, sameSettings) => {
    const [old, now] = [(0,mesh_enforcement/* everyStageOf */.h)(before), (0,mesh_enforcement/* everyStageOf */.h)(after)];
    const same = sameSettings &&
        before.destination.protocol === after.destination.protocol &&
        before.stages.length === after.stages.length &&
        old.length === now.length &&
        old.every((stage, at) => {
            const other = now[at];
            return other !== undefined && frameOf(stage) === frameOf(other);
        });
    if (!same)
        return undefined;
    const changed = new Map();
    const touched = new Set();
    let anybody = false;
    for (const [at, stage] of old.entries())
        for (const { policy, rule } of changedRules(stage, now[at] ?? stage)) {
            const rules = changed.get(policy);
            if (rules === undefined)
                changed.set(policy, new Set([rule]));
            else
                rules.add(rule);
            const named = accountsOf(rule);
            if (named === 'any')
                anybody = true;
            else
                for (const account of named)
                    touched.add(account);
        }
    const isChanged = (policy, rule) => changed.get(policy)?.has(rule) ?? false;
    // A proxy that sees another peer than the client, or several names of one, is asked rule by rule.
    const single = [...old, ...now].every((stage) => stage.proxy !== 'gateway' && stage.peer === 'client');
    return {
        isChanged,
        isElsewhere: (rule) => {
            if (anybody || !single)
                return false;
            const named = accountsOf(rule);
            if (named === 'any')
                return false;
            for (const account of named)
                if (touched.has(account))
                    return false;
            return true;
        },
    };
};
const shapes = new WeakMap();
const shapesOf = (language) => {
    const known = shapes.get(language);
    if (known !== undefined)
        return known;
    const found = language.sequences.map((sequence) => {
        let start = '';
        for (const { units, repeat } of sequence) {
            const [only] = units;
            if (repeat !== 'once' || units.length !== 1 || only === undefined || only[0] !== only[1])
                break;
            start += String.fromCharCode(only[0]);
        }
        return { start, whole: start.length === sequence.length };
    });
    shapes.set(language, found);
    return found;
};
/** Surely no text is in both. */
const areApart = (left, right) => left.key !== right.key &&
    shapesOf(left).every((one) => shapesOf(right).every((other) => {
        if (one.whole && other.whole)
            return one.start !== other.start;
        if (one.whole)
            return !other.start.startsWith(one.start) && !one.start.startsWith(other.start)
                ? true
                : !language_accepts(right, one.start);
        if (other.whole)
            return !one.start.startsWith(other.start) && !other.start.startsWith(one.start)
                ? true
                : !language_accepts(left, other.start);
        return !one.start.startsWith(other.start) && !other.start.startsWith(one.start);
    }));
const testsApart = (left, right) => {
    if (left.kind === 'text' && right.kind === 'text')
        return areApart(left.language, right.language);
    if (left.kind === 'numbers' && right.kind === 'numbers')
        return left.ranges.every(([low, high]) => right.ranges.every(([first, last]) => high < first || last < low));
    if (left.kind === 'choice' && right.kind === 'choice')
        return !left.values.some((value) => right.values.includes(value));
    return false;
};
const needs = new WeakMap();
const alternatives = (formula) => {
    if (formula.kind === 'test')
        return { dimension: formula.dimension, tests: [formula.test] };
    if (formula.kind !== 'or')
        return undefined;
    const parts = formula.parts.map(alternatives);
    const [first] = parts;
    if (first === undefined || !parts.every((part) => part?.dimension === first.dimension))
        return undefined;
    return { dimension: first.dimension, tests: parts.flatMap((part) => part?.tests ?? []) };
};
const needsOf = (formula) => {
    const known = needs.get(formula);
    if (known !== undefined)
        return known;
    const found = new Map();
    for (const part of formula.kind === 'and' ? formula.parts : [formula]) {
        const one = alternatives(part);
        if (one !== undefined && !found.has(one.dimension))
            found.set(one.dimension, one.tests);
    }
    needs.set(formula, found);
    return found;
};
/** Surely no request satisfies both formulas. */
const surelyApart = (left, right, isList) => {
    const others = needsOf(right);
    for (const [dimension, tests] of needsOf(left)) {
        const their = others.get(dimension);
        if (their === undefined || isList(dimension))
            continue;
        if (tests.every((one) => their.every((other) => testsApart(one, other))))
            return true;
    }
    return false;
};

;// CONCATENATED MODULE: ./src/mesh/compile/request-space.ts







const request_space_addresses = (...texts) => texts.flatMap((text) => {
    const value = readAddress(text);
    return value === undefined ? [] : [value];
});
const preferredAddresses = request_space_addresses('10.0.0.1', '10.1.0.1', '192.168.0.1', '203.0.113.7', '2001:db8::1');
const peerUniverses = new WeakMap();
/** One universe for all destinations of a mesh, so that what is cut of it is cut once. */
const peersOf = (settings, gateway) => {
    const [first] = settings;
    if (first === undefined)
        return peerUniverse(settings, gateway);
    const known = peerUniverses.get(first) ?? new Map();
    peerUniverses.set(first, known);
    const key = JSON.stringify([
        gateway,
        settings.map((one) => [
            one.trustDomain,
            one.trustDomainAliases,
            one.otherTrustDomains,
            one.anyTrustDomain ?? false,
        ]),
    ]);
    const universe = known.get(key) ?? peerUniverse(settings, gateway);
    known.set(key, universe);
    return universe;
};
const isMultiple = (name, enforcements) => enforcements.some(({ settings }) => matchesLines(name, settings));
/** Every attribute that the formulas test, in the order of the diagrams. */
const dimensionsFor = (formulas, enforcements, places, otherPorts, unknowns, preferences) => {
    const names = new Set();
    for (const formula of formulas)
        eachTest(formula, (name) => names.add(name));
    const settings = enforcements.map((one) => one.settings);
    const gateway = enforcements.some((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).some((stage) => stage.proxy === 'gateway'));
    const [normalization = 'BASE'] = settings.map((one) => one.pathNormalization);
    const rest = [...names].sort(order/* byCodePoint */.H);
    const number = (name, optional) => ({
        name,
        kind: 'number',
        universe: allAddresses,
        optional,
        preferred: preferredAddresses,
    });
    const text = (name, universe, optional, preferred) => ({ name, kind: 'text', universe, optional, preferred });
    const principals = [...preferences.principals];
    const ports = [];
    let low = 1n;
    for (const port of [...new Set(otherPorts)].filter((one) => one > 0).sort((left, right) => left - right)) {
        if (BigInt(port) > low)
            ports.push([low, BigInt(port) - 1n]);
        low = BigInt(port) + 1n;
    }
    ports.push([low, 65535n]);
    const dimensions = [
        { name: attribute.kind, kind: 'choice', values: ['http', 'tcp'] },
        { name: attribute.tls, kind: 'choice', values: ['plain', 'tls'] },
        gateway
            ? { name: attribute.peer, kind: 'texts', universe: peersOf(settings, true), preferred: principals }
            : text(attribute.peer, peersOf(settings, false), true, principals),
        number(attribute.directAddress, false),
        ...rest.filter((name) => name.startsWith('forwarded address ')).map((name) => number(name, true)),
        number(attribute.destinationAddress, false),
        { name: attribute.port, kind: 'number', universe: ports, optional: false, preferred: [8080n, 80n, 9090n] },
        text(attribute.sni, sniUniverse, false, ['outbound_.8080_._.a', '']),
        { name: attribute.token, kind: 'choice', values: ['none', 'valid', 'invalid'] },
        { name: attribute.tokenPlace, kind: 'choice', values: places },
        text(attribute.issuer, claimUniverse, true, preferences.issuers),
        text(attribute.subject, claimUniverse, true, ['someone']),
        ...rest
            .filter((name) => name.startsWith('claim ['))
            .map((name) => name === attribute.claim(['jti'])
            ? text(name, claimUniverse, true, [])
            : {
                name,
                kind: 'texts',
                universe: claimUniverse,
                ...(name === attribute.claim(['aud']) ? { preferred: preferences.audiences ?? [] } : {}),
            }),
        text(attribute.method, methodUniverse, false, ['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS']),
        text(attribute.authority, authorityUniverse, false, preferences.authorities),
        text(attribute.path, pathUniverse(normalization), false, ['/', '/index.html']),
        ...rest
            .filter((name) => name.startsWith('header '))
            .map((name) => {
            const header = name.slice('header '.length);
            return isJoined(header) || !isMultiple(header, enforcements)
                ? text(name, headerUniverse, true, [])
                : { name, kind: 'texts', universe: headerUniverse };
        }),
        ...[...unknowns.found.keys()]
            .sort(order/* byCodePoint */.H)
            .map((name) => ({ name, kind: 'choice', values: ['no', 'yes'] })),
    ];
    // A list can hold any of its tests' values at once, so lists stand behind what tells the rules apart: there a rule's own
    // values are all that is left to ask.
    const used = dimensions.filter((dimension) => names.has(dimension.name));
    const isUnknown = ({ name }) => unknowns.found.has(name);
    const isList = ({ kind }) => kind === 'texts';
    return [...used.filter((one) => !isList(one) && !isUnknown(one)), ...used.filter(isList), ...used.filter(isUnknown)];
};
const anything = language('any text', [many(anyUnit)]);
/**
 * What holds of every real request, whatever the policies (istio-semantics §9, coupling constraints): a plain HTTP
 * request has no server name, a certificate needs TLS, and a claim that is a text has no members.
 */
const realisable = (formulas, enforcements) => {
    const names = new Set();
    for (const formula of formulas)
        eachTest(formula, (name) => names.add(name));
    const gateway = enforcements.some((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).some((stage) => stage.proxy === 'gateway'));
    const parts = [];
    if (names.has(attribute.sni))
        parts.push(or(gateway ? chosen(attribute.tls, 'tls') : or(present(attribute.peer), chosen(attribute.kind, 'tcp')), formula_fits(attribute.sni, exactly(''))));
    if (names.has(attribute.tls) || (gateway && names.has(attribute.sni)))
        parts.push(or(not(present(attribute.peer)), chosen(attribute.tls, 'tls')));
    const claims = [...names].filter((name) => name.startsWith('claim ['));
    for (const outer of claims)
        for (const inner of claims)
            if (inner !== outer && inner.startsWith(`${outer.slice(0, -1)},`))
                parts.push(not(and(formula_fits(outer, anything), formula_fits(inner, anything))));
    return and(...parts);
};

;// CONCATENATED MODULE: ./src/mesh/difference/enforcement-key.ts




const policyKeys = new WeakMap();
/** The ports of a workload share their lists of policies. */
const policiesKey = (policies) => {
    let key = policyKeys.get(policies);
    if (key === undefined) {
        key = policies
            .map(({ object, provider }) => `${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* writtenDigest */._U)(object)}@${provider ?? ''}`)
            .join(',');
        policyKeys.set(policies, key);
    }
    return key;
};
const settingsKeys = new WeakMap();
/** The mesh's settings as text: equal texts, equal settings. */
const settingsKey = (enforcement) => {
    const known = settingsKeys.get(enforcement.settings);
    if (known !== undefined)
        return known;
    const { extensionProviders, ...rest } = enforcement.settings;
    const { istioVersion, ...plain } = rest;
    const key = (0,digest/* digestOf */.ol)([
        { ...plain, trustDomainAliases: [...plain.trustDomainAliases], otherTrustDomains: [...plain.otherTrustDomains] },
        [istioVersion.major, istioVersion.minor, istioVersion.patch],
        [...extensionProviders].map(([name, kind]) => `${name}=${kind}`).sort(order/* byCodePoint */.H),
    ]);
    settingsKeys.set(enforcement.settings, key);
    return key;
};
/** What decides at a destination, as text: equal texts, equal enforcement. */
const enforcementKey = (enforcement) => [
    enforcement.destination.protocol,
    String(enforcement.stages.length),
    settingsKey(enforcement),
    ...(0,mesh_enforcement/* everyStageOf */.h)(enforcement).flatMap((stage) => [
        stage.proxy,
        stage.mutualTls,
        stage.serverTls ?? '',
        stage.trustedProxies ?? '',
        stage.port ?? '',
        stage.protocol ?? '',
        stage.peer === 'client' ? '' : stage.peer.principal,
        ...[stage.allow, stage.deny, stage.custom].map(policiesKey),
        stage.jwtRules.map(({ object, index }) => `${(0,ports_object/* keyText */.Pu)(object.key)}@${(0,digest/* writtenDigest */._U)(object)}#${index}`).join(','),
        stage.unknowns.map(({ identity }) => identity).join(','),
    ]),
].join('\n');

;// CONCATENATED MODULE: ./src/mesh/difference/access-space.ts














/** Places and keys of tokens, over both states. */
const tokenContext = (before, after) => {
    const places = new Set();
    const headers = new Set();
    const keys = new Map();
    [before, after].forEach((enforcement, side) => {
        for (const stage of (0,mesh_enforcement/* everyStageOf */.h)(enforcement))
            for (const name of headersOfTokens(stage, enforcement.settings))
                headers.add(name);
        for (const { rule } of (0,mesh_enforcement/* everyStageOf */.h)(enforcement).flatMap((stage) => stage.jwtRules)) {
            for (const place of placesOf(rule, enforcement.settings))
                places.add(place);
            const issuer = (0,mesh_fields/* textAt */.$6)(rule, 'issuer');
            const sources = keys.get(issuer) ?? [new Set(), new Set()];
            sources[side === 0 ? 0 : 1].add(keySourceOf(rule));
            keys.set(issuer, sources);
        }
    });
    const doubtful = [...keys].filter(([, [old, now]]) => old.size > 0 && now.size > 0 && [...old, ...now].some((source) => !old.has(source) || !now.has(source)));
    return { places: [...places].sort(order/* byCodePoint */.H), headers, doubtfulKeys: new Set(doubtful.map(([issuer]) => issuer)) };
};
const namesIn = (formulas) => {
    const names = new Set();
    for (const formula of formulas)
        eachTest(formula, (name) => names.add(name));
    return names;
};
/** CORS preflights pass the JWT filter with any token: true, and told by no row unless there is nothing else to tell. */
const access_space_preflight = (names) => {
    const [origin, method] = ['origin', 'access-control-request-method'].map((name) => attribute.header(name));
    if (origin === undefined || method === undefined || !names.has(origin) || !names.has(method))
        return undefined;
    const full = (name) => and(present(name), not(formula_fits(name, exactly(''))));
    return and(formula_fits(attribute.method, exactly('OPTIONS')), full(origin), full(method));
};
/** Both states, without the rules that no request of a changed rule can match; `never` outside of those requests. */
const compileBoth = (before, after, context, whole) => {
    const settings = before.settings === after.settings || settingsKey(before) === settingsKey(after);
    const focus = whole ? undefined : focusOf(before, after, settings);
    if (focus === undefined)
        return { old: compileEnforcement(before, context), now: compileEnforcement(after, context), region: always };
    const gateway = [before, after].some((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).some((stage) => stage.proxy === 'gateway'));
    const isList = (name) => name.startsWith('header ') || name.startsWith('claim [') || (gateway && name === attribute.peer);
    const changed = new Set();
    const gather = (policy, rule, compile) => {
        if (focus.isChanged(policy, rule))
            changed.add(compile());
        return false;
    };
    const [olds, nows] = [new Map(), new Map()];
    compileEnforcement(before, { ...context, compiled: olds, keep: gather });
    compileEnforcement(after, { ...context, compiled: nows, keep: gather });
    const region = or(...changed);
    if (region.kind === 'constant' && !region.value)
        return { old: never, now: never, region };
    const keep = (policy, rule, compile) => focus.isChanged(policy, rule) ||
        (!focus.isElsewhere(rule) && [...changed].some((one) => !surelyApart(one, compile(), isList)));
    const old = compileEnforcement(before, { ...context, compiled: olds, keep });
    return { old, now: compileEnforcement(after, { ...context, compiled: nows, keep }), region };
};
/** Compiles both states of a destination into one space. Throws `TooComplex`. */
const makeAccessSpace = (before, after, options) => {
    const unknowns = makeUnknownTests();
    const context = {
        tokens: tokenContext(before, after),
        unknowns,
        otherPorts: options.otherPorts,
        domains: [
            ...domainsOf(before.settings),
            ...domainsOf(after.settings),
            // A gateway's clients bring certificates of any.
            ...([before, after].some((one) => (0,mesh_enforcement/* everyStageOf */.h)(one).some(({ proxy }) => proxy === 'gateway')) ? ['*'] : []),
        ],
    };
    const { old, now, region } = compileBoth(before, after, context, options.whole ?? false);
    const real = realisable([old, now, region], [before, after]);
    const names = namesIn([old, now, real, region]);
    const bypass = access_space_preflight(names);
    // Where no policy and no filter tests a token, there is none to be refused for.
    const filtered = names.has(attribute.token)
        ? not(or(compileTokenFilters(before, context), compileTokenFilters(after, context)))
        : never;
    const formulas = [old, now, real, region, filtered, ...(bypass === undefined ? [] : [bypass])];
    const dimensions = dimensionsFor(formulas, [before, after], context.tokens.places, options.otherPorts, unknowns, options.preferences);
    const space = makeSpace(dimensions, formulas, options.budget);
    return {
        space,
        before: space.compile(old),
        after: space.compile(now),
        realisable: space.compile(real),
        region: space.compile(region),
        aside: bypass === undefined ? EMPTY : space.compile(bypass),
        tokenRefused: space.compile(filtered),
        names,
        unknowns: unknowns.found,
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/compare-destination.ts










const reasonOf = (unknown) => ({
    code: unknown.code,
    text: unknown.what,
});
const uniqueReasons = (reasons) => [...new Map(reasons.map((reason) => [`${reason.code} ${reason.text}`, reason])).values()].sort((left, right) => (0,order/* byCodePoint */.H)(left.code, right.code) || (0,order/* byCodePoint */.H)(left.text, right.text));
/** What two states read differently of one request, so that no common set of requests can be compared. */
const incomparableSettings = (before, after, names) => {
    const reasons = [];
    const [old, now] = [before.settings, after.settings];
    if (old.pathNormalization !== now.pathNormalization && names.has(attribute.path))
        reasons.push({
            code: 'PATH_NORMALIZATION_CHANGED',
            text: `path normalisation changes from ${old.pathNormalization} to ${now.pathNormalization}, and policies read paths`,
        });
    const lines = (settings) => (0,resolve_version/* hasFix */.EQ)(settings.istioVersion, [27, 8], [28, 5], [29, 1]);
    if (lines(old) !== lines(now) && [...names].some((name) => name.startsWith('header ')))
        reasons.push({
            code: 'HEADER_MATCHING_CHANGED',
            text: 'the two versions of Istio match headers that are sent twice differently',
        });
    // Which rule splits a claim matters: a token meets the rules of its own issuer.
    const spaces = (enforcement) => {
        if (!(0,resolve_version/* hasFix */.EQ)(enforcement.settings.istioVersion, [28, 0]))
            return '';
        const split = (0,mesh_enforcement/* everyStageOf */.h)(enforcement)
            .flatMap((stage) => stage.jwtRules)
            .flatMap(({ rule }) => (0,mesh_fields/* textsAt */.i1)(rule, 'spaceDelimitedClaims')
            .filter((claim) => names.has(attribute.claim([claim])))
            .map((claim) => `${(0,mesh_fields/* textAt */.$6)(rule, 'issuer')} ${claim}`));
        return [...new Set(split)].sort(order/* byCodePoint */.H).join('\n');
    };
    if (spaces(before) !== spaces(after))
        reasons.push({
            code: 'CLAIM_SPLITTING_CHANGED',
            text: 'spaceDelimitedClaims changes for a claim that policies read',
        });
    return reasons;
};
/** Attributes in the order in which a row forgets them. */
const growth = (space) => {
    const rank = (name) => {
        if (name.startsWith('unknown '))
            return 0;
        if (name.startsWith('header '))
            return 1;
        const order = [
            attribute.sni,
            attribute.tls,
            attribute.destinationAddress,
            attribute.tokenPlace,
            attribute.kind,
            attribute.authority,
            attribute.method,
            attribute.path,
            attribute.port,
            attribute.directAddress,
            attribute.token,
            attribute.issuer,
            attribute.subject,
            attribute.peer,
        ];
        const at = order.indexOf(name);
        return at < 0 ? 2 + order.indexOf(attribute.token) : 2 + at;
    };
    return [...space.axes]
        .sort((left, right) => rank(left.dimension.name) - rank(right.dimension.name) || left.level - right.level)
        .flatMap((axis) => axis.dimension.kind === 'texts'
        ? Array.from({ length: axis.size }, (_, atom) => axis.level + atom)
        : [axis.level]);
};
/** Classes of an axis, those with a well-known value first. */
const preferenceOf = (space) => {
    const orders = new Map();
    for (const axis of space.axes) {
        const { dimension } = axis;
        if (dimension.kind === 'choice' || dimension.kind === 'texts')
            continue;
        const order = new Set();
        const put = (atom) => void (atom === undefined || order.add(atom));
        if (dimension.name !== attribute.method && dimension.name !== attribute.sni)
            put(axis.classOf(undefined));
        for (const value of dimension.preferred ?? []) {
            if (order.size === axis.size)
                break;
            put(axis.classOf(value));
        }
        for (let atom = 0; atom < axis.size; atom++)
            order.add(atom);
        orders.set(axis.level, [...order]);
    }
    return (level) => orders.get(level);
};
const mostRows = 24;
/** Boxes that are not shown are counted up to here. */
const mostCounted = 76;
const isOfToken = (name) => name === attribute.token || name === attribute.tokenPlace || name === attribute.issuer || name.startsWith('claim ');
/** Whether a box that holds requests without a token could hold those with any, but for the ones that are refused for it. */
const holdsForAnyToken = (space, box, allowed) => {
    const token = space.axis(attribute.token);
    if (token === undefined)
        return false;
    const states = box[token.level];
    if (states === undefined || !states.some((at) => token.sample(at) === 'none'))
        return false;
    const levels = new Set(space.axes
        .filter(({ dimension }) => isOfToken(dimension.name))
        .flatMap((axis) => axis.dimension.kind === 'texts'
        ? Array.from({ length: axis.size }, (_, atom) => axis.level + atom)
        : [axis.level]));
    return isInside(space, box.map((values, level) => (levels.has(level) ? undefined : values)), allowed);
};
/**
 * The boxes of the difference itself; where these are many, larger ones of all that one side lets through, less what the
 * other side lets through as well: "any request, except what was allowed before" for a last ALLOW that goes.
 */
const fewBoxes = (space, { care, exact, wide, tokenRefused }) => {
    const anyToken = ({ boxes }, allowed) => {
        const open = space.diagrams.union(allowed, tokenRefused);
        return boxes.map(({ box }) => holdsForAnyToken(space, box, open));
    };
    const cover = (from, allowed, most) => coverWithBoxes(space, { care: from, allowed, preference: preferenceOf(space), order: growth(space), most });
    const own = cover(care, exact, mostRows);
    if (wide !== EMPTY && (own.rest !== EMPTY || own.boxes.length > 2)) {
        const larger = cover(care, wide, own.rest === EMPTY ? Math.floor(own.boxes.length / 2) : mostRows);
        if (larger.rest === EMPTY) {
            const reach = larger.boxes.map(({ box }) => !isInside(space, box, exact));
            return { space, cover: larger, reach, anyToken: anyToken(larger, wide), left: '' };
        }
    }
    const reach = own.boxes.map(() => false);
    const any = anyToken(own, exact);
    if (own.rest === EMPTY)
        return { space, cover: own, reach, anyToken: any, left: '' };
    const further = cover(own.rest, exact, mostCounted);
    const count = String(further.boxes.length);
    return { space, cover: own, reach, anyToken: any, left: further.rest === EMPTY ? count : `more than ${count}` };
};
const verdictOf = (gained, lost) => gained ? (lost ? 'incomparable' : 'more permissive') : lost ? 'less permissive' : 'equivalent';
/**
 * Compares what a destination lets through before and after.
 *
 * Without reasons, `gained` is undefined iff every request of the universe that is let through after is let through
 * before; and the boxes of `gained` hold exactly the requests of which that is not so, preflights aside.
 */
const compareDestination = (before, after, options) => {
    try {
        return compareExactly(before, after, options);
    }
    catch (error) {
        if (!(error instanceof TooComplex))
            throw error;
        const reason = {
            code: 'TOO_COMPLEX',
            text: `the policies of ${after.destination.title} in ${after.destination.namespace} need ${error.message}`,
        };
        return { verdict: 'cannot prove', reasons: [reason], gained: undefined, lost: undefined };
    }
};
const compareExactly = (before, after, options) => {
    const access = makeAccessSpace(before, after, options);
    const settings = incomparableSettings(before, after, access.names);
    if (settings.length > 0)
        return { verdict: 'cannot prove', reasons: settings, gained: undefined, lost: undefined };
    const { space, unknowns, aside, before: oldSet, after: newSet, realisable: realSet, region, tokenRefused } = access;
    const { diagrams } = space;
    const unknownLevels = new Set(space.axes.filter(({ dimension }) => unknowns.has(dimension.name)).map(({ level }) => level));
    const asked = diagrams.intersect(realSet, region);
    const gained = diagrams.intersect(asked, diagrams.subtract(newSet, oldSet));
    const lost = diagrams.intersect(asked, diagrams.subtract(oldSet, newSet));
    const opaque = [...opaqueUnknowns(before), ...opaqueUnknowns(after)];
    if (opaque.length > 0) {
        const identities = (enforcement) => opaqueUnknowns(enforcement)
            .map(({ identity }) => identity)
            .sort(order/* byCodePoint */.H)
            .join('\n');
        if (gained === EMPTY && lost === EMPTY && identities(before) === identities(after))
            return { verdict: 'equivalent', reasons: [], gained: undefined, lost: undefined };
        return { verdict: 'cannot prove', reasons: uniqueReasons(opaque.map(reasonOf)), gained: undefined, lost: undefined };
    }
    const surely = (set) => (unknownLevels.size === 0 ? set : diagrams.forAll(set, unknownLevels));
    const [sureGained, sureLost] = [surely(gained), surely(lost)];
    const maybeGained = unknownLevels.size === 0 ? EMPTY : diagrams.subtract(diagrams.forSome(gained, unknownLevels), sureGained);
    const regions = (care, wide) => {
        if (care === EMPTY)
            return undefined;
        const shown = diagrams.subtract(care, aside);
        const free = [aside, realSet === FULL ? EMPTY : diagrams.complement(realSet)];
        return fewBoxes(space, {
            care: shown === EMPTY ? care : shown,
            exact: diagrams.unionOf([care, ...free]),
            // What an unknown decides is not to be told as allowed.
            wide: unknownLevels.size > 0 ? EMPTY : diagrams.unionOf([diagrams.intersect(asked, wide), ...free]),
            tokenRefused,
        });
    };
    const reasons = maybeGained === EMPTY ? [] : decidingUnknowns(space, gained, unknownLevels, unknowns);
    const verdict = verdictOf(sureGained !== EMPTY, lost !== EMPTY);
    return {
        verdict: reasons.length > 0 ? 'cannot prove' : verdict,
        reasons,
        gained: regions(sureGained, newSet),
        lost: regions(sureLost, oldSet),
    };
};
/** Unknowns that a set depends on. */
const decidingUnknowns = (space, set, levels, found) => uniqueReasons(space.axes.flatMap(({ dimension, level }) => {
    const unknown = found.get(dimension.name);
    if (!levels.has(level) || unknown === undefined)
        return [];
    return space.diagrams.forSome(set, new Set([level])) === set ? [] : [reasonOf(unknown)];
}));

// EXTERNAL MODULE: ./src/mesh/difference/phrase.ts
var phrase = __webpack_require__(8796);
;// CONCATENATED MODULE: ./src/mesh/difference/lost-injection.ts
/** Namespaces that one state has as objects and the other has not. */
const namespacesGone = (before, after) => {
    const of = ({ objects }) => objects.filter(({ key }) => key.group === '' && key.kind === 'Namespace').map(({ key }) => key.name);
    const there = new Set(of(after));
    return new Set(of(before).filter((name) => !there.has(name)));
};
/**
 * A label that asked for a proxy is gone, and nothing says what stands there instead: live pods keep their sidecar until
 * they are restarted, and then none of the policies may hold. A namespace that goes altogether takes its pods with it.
 */
const lostInjection = (before, after, gone) => {
    const { namespace } = after.destination;
    const enforced = before.stages.some(({ proxy }) => proxy !== 'none');
    if (before.unsaid === true || after.unsaid !== true || !enforced || gone.has(namespace))
        return undefined;
    return {
        code: 'INJECTION_UNKNOWN',
        text: `a label that asked for a proxy before workloads of namespace ${namespace} is gone, and nothing says what stands there after their next restart`,
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/preferences.ts


const podSpecPath = {
    Pod: ['spec'],
    CronJob: ['spec', 'jobTemplate', 'spec', 'template', 'spec'],
};
/**
 * Identities of workloads and ServiceAccounts, then the `default` account of namespaces that policies name, hosts of Services,
 * issuers and audiences: what a witness is made of, if it may.
 */
const preferencesOf = (states, settings) => {
    const principals = new Set();
    const authorities = new Set();
    const namespaces = new Set();
    const issuers = new Set();
    const audiences = new Set();
    for (const { objects } of states)
        for (const { key, content } of objects) {
            if (key.kind === 'Service' && key.group === '')
                authorities.add(`${key.name}.${key.namespace}`);
            if (key.kind === 'RequestAuthentication')
                for (const rule of (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'jwtRules')) {
                    issuers.add((0,mesh_fields/* textAt */.$6)(rule, 'issuer'));
                    for (const audience of (0,mesh_fields/* textsAt */.i1)(rule, 'audiences'))
                        audiences.add(audience);
                }
            if (key.kind === 'AuthorizationPolicy')
                for (const rule of (0,mesh_fields/* objectsAt */.yR)(content, 'spec', 'rules'))
                    for (const from of (0,mesh_fields/* objectsAt */.yR)(rule, 'from'))
                        for (const namespace of (0,mesh_fields/* textsAt */.i1)(from, 'source', 'namespaces'))
                            if (!namespace.includes('*'))
                                namespaces.add(namespace);
            if (key.kind === 'ServiceAccount')
                principals.add(`${settings.trustDomain}/ns/${key.namespace}/sa/${key.name}`);
            if (!['Pod', 'Deployment', 'StatefulSet', 'DaemonSet', 'Job', 'CronJob'].includes(key.kind))
                continue;
            const spec = (0,mesh_fields/* objectAt */.lJ)(content, ...(podSpecPath[key.kind] ?? ['spec', 'template', 'spec']));
            const name = (0,mesh_fields/* textAt */.$6)(spec, 'serviceAccountName') || (0,mesh_fields/* textAt */.$6)(spec, 'serviceAccount') || 'default';
            principals.add(`${settings.trustDomain}/ns/${key.namespace}/sa/${name}`);
        }
    const most = 200;
    const sorted = (texts) => [...texts]
        .filter((text) => text !== '')
        .sort(order/* byCodePoint */.H)
        .slice(0, most);
    const named = sorted(namespaces).map((namespace) => `${settings.trustDomain}/ns/${namespace}/sa/default`);
    return {
        principals: [...new Set([...sorted(principals), ...named])].map((principal) => `spiffe://${principal}`),
        audiences: sorted(audiences),
        authorities: sorted(authorities),
        issuers: sorted(issuers),
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/unknown-trust-domain.ts


/** Trust domains that a policy writes out, without a pattern. */
const unknown_trust_domain_domainsOf = ({ rules }) => (rules ?? [])
    .flatMap((rule) => [
    ...(0,mesh_fields/* objectsAt */.yR)(rule, 'from').flatMap(({ source }) => [
        ...(0,mesh_fields/* textsAt */.i1)(source, 'principals'),
        ...(0,mesh_fields/* textsAt */.i1)(source, 'notPrincipals'),
    ]),
    ...(0,mesh_fields/* objectsAt */.yR)(rule, 'when')
        .filter((condition) => (0,mesh_fields/* textAt */.$6)(condition, 'key') === 'source.principal')
        .flatMap((condition) => [...(0,mesh_fields/* textsAt */.i1)(condition, 'values'), ...(0,mesh_fields/* textsAt */.i1)(condition, 'notValues')]),
])
    .flatMap((principal) => /^([^*/]+)\/ns\//.exec(principal)?.[1] ?? []);
/**
 * Where nothing says the mesh's trust domain, `cluster.local` is assumed, and a principal of another one seems to let
 * nobody in. A change that writes one out may well mean this mesh's own: then nothing is proven.
 */
const unknownTrustDomain = (before, after) => {
    const { anyTrustDomain, trustDomain } = after.settings;
    if (anyTrustDomain !== true)
        return undefined;
    const foreign = (policy) => unknown_trust_domain_domainsOf(policy).filter((one) => one !== trustDomain && one !== 'cluster.local');
    /** By digest, the policies that name another domain: most states have none. */
    const naming = ({ stages }) => new Map(stages
        .flatMap(({ allow, deny, custom }) => [...allow, ...deny, ...custom])
        .flatMap((policy) => {
        const domains = foreign(policy);
        return domains.length === 0 ? [] : [[(0,digest/* objectDigest */.A2)(policy.object), domains]];
    }));
    const [old, now] = [naming(before), naming(after)];
    const named = [
        ...[...old].filter(([digest]) => !now.has(digest)),
        ...[...now].filter(([digest]) => !old.has(digest)),
    ].flatMap(([, domains]) => domains);
    const [domain] = [...new Set(named)].sort();
    if (domain === undefined)
        return undefined;
    return {
        code: 'TRUST_DOMAIN_UNKNOWN',
        text: `policies name the trust domain ${domain}, and neither a MeshConfig nor the configuration says which one the mesh has`,
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/reach.ts






/** Equal values, written in the same order. */
const isSame = (left, right) => {
    if (left === right)
        return true;
    if (Array.isArray(left)) {
        if (!Array.isArray(right) || left.length !== right.length)
            return false;
        const [items, others] = [left, right];
        for (let at = 0; at < items.length; at++)
            if (!isSame(items[at], others[at]))
                return false;
        return true;
    }
    if (!(0,json/* isJsonObject */.O)(left) || !(0,json/* isJsonObject */.O)(right))
        return false;
    const [names, others] = [Object.keys(left), Object.keys(right)];
    if (names.length !== others.length)
        return false;
    for (let at = 0; at < names.length; at++) {
        const name = names[at];
        if (name === undefined || name !== others[at] || !isSame(left[name], right[name]))
            return false;
    }
    return true;
};
const isSameObject = (left, right) => left === right ||
    (left.apiVersion === right.apiVersion &&
        left.creationTimestamp === right.creationTimestamp &&
        isSame(left.content, right.content) &&
        isSame(left.labels, right.labels) &&
        isSame(left.annotations, right.annotations));
const isSameKey = ({ key: left }, { key: right }) => left.name === right.name &&
    left.namespace === right.namespace &&
    left.kind === right.kind &&
    left.group === right.group;
/** Objects that are not the same in both states; undefined where one state has two of one name. */
const changesOf = (before, after) => {
    const [olds, nows] = [before.objects, after.objects];
    const changes = [];
    // Most states list their objects in one order, and then no names have to be written.
    const inStep = olds.length === nows.length && olds.every((one, at) => nows[at] !== undefined && isSameKey(one, nows[at]));
    if (inStep) {
        olds.forEach((one, at) => {
            const now = nows[at];
            if (now === undefined || !isSameObject(one, now))
                changes.push({ before: one, after: now });
        });
        return changes;
    }
    const rest = new Map(olds.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    if (rest.size !== olds.length)
        return undefined;
    const seen = new Set();
    for (const object of nows) {
        const key = (0,ports_object/* keyText */.Pu)(object.key);
        if (seen.has(key))
            return undefined;
        seen.add(key);
        const old = rest.get(key);
        rest.delete(key);
        if (old === undefined || !isSameObject(old, object))
            changes.push({ before: old, after: object });
    }
    for (const object of rest.values())
        changes.push({ before: object, after: undefined });
    return changes;
};
/** Kinds of `security.istio.io` that apply to what they select, in their namespace or, of the root one, anywhere. */
const selecting = new Set(['AuthorizationPolicy', 'RequestAuthentication', 'PeerAuthentication']);
/**
 * Whether nothing but selection says where the object applies: a target reference assumes a waypoint where none is
 * known, and a provider is a setting of the whole mesh where MeshConfig is not.
 */
const isSelecting = (object) => object === undefined ||
    (object.key.group === 'security.istio.io' &&
        selecting.has(object.key.kind) &&
        (0,attachment/* targetOf */.$r)(object).refs.length === 0 &&
        (0,mesh_fields/* member */.Dc)((0,mesh_fields/* objectAt */.lJ)(object.content, 'spec'), 'provider') === undefined);
/** Kinds that no proxy enforces: identities alone are read of them, for witnesses. */
const isUnenforced = (object) => object === undefined ||
    object.key.group === 'rbac.authorization.k8s.io' ||
    (object.key.group === '' && object.key.kind === 'ServiceAccount');
/**
 * Told from the objects that changed, where that can be told: undefined where something else than policies changed, or
 * where the meshes are more than what was resolved of their states. Then every destination is to be asked.
 */
const reachOf = (old, now) => {
    if (old.overrides === undefined || now.overrides === undefined)
        return undefined;
    if (JSON.stringify(old.overrides) !== JSON.stringify(now.overrides))
        return undefined;
    if (JSON.stringify(old.state.reads) !== JSON.stringify(now.state.reads))
        return undefined;
    const all = changesOf(old.state, now.state);
    if (all === undefined)
        return undefined;
    const changes = all.filter(({ before, after }) => !isUnenforced(before) || !isUnenforced(after));
    if (!changes.every(({ before, after }) => isSelecting(before) && isSelecting(after)))
        return undefined;
    // Each MeshConfig may name a root namespace of its own.
    const home = now.overrides.rootNamespace ?? 'istio-system';
    if ((0,resolve_revisions/* meshConfigs */.rW)(now.state, home).size > 1)
        return undefined;
    const roots = new Set([home, now.settings.rootNamespace]);
    const changed = changes.flatMap(({ before, after }) => [before, after].filter((one) => one !== undefined));
    const targets = new Map();
    for (const object of changed) {
        const { namespace } = object.key;
        const list = targets.get(namespace);
        if (list === undefined)
            targets.set(namespace, [(0,attachment/* targetOf */.$r)(object)]);
        else
            list.push((0,attachment/* targetOf */.$r)(object));
    }
    return {
        listed: changed.every(({ key }) => key.kind !== 'PeerAuthentication'),
        selected: changes.every(({ before, after }) => before !== undefined && after !== undefined && isSame((0,attachment/* targetOf */.$r)(before).selector, (0,attachment/* targetOf */.$r)(after).selector)) && all.length === changes.length,
        holds: ({ namespace, labels }) => Object.hasOwn(labels, combinationsLabel) ||
            [namespace, ...roots].some((from) => targets.get(from)?.some(({ selector }) => (0,attachment/* selects */.ko)(selector, labels))),
    };
};

;// CONCATENATED MODULE: ./src/access/describe.ts
const titleOf = (test) => {
    switch (test.kind) {
        case 'text':
            return test.language.title;
        case 'present':
            return 'any';
        case 'numbers':
            return test.title;
        case 'choice':
            return test.values.join(' or ');
    }
};
/** Tests that cover `wanted` exactly, the widest first; undefined where they cannot. */
const cover = (wanted, named) => {
    const rest = new Set(wanted);
    const used = [];
    const inside = named.filter(({ classes }) => classes.length > 0 && classes.every((one) => wanted.has(one)));
    while (rest.size > 0) {
        let best;
        let most = 0;
        for (const one of inside) {
            const gain = one.classes.filter((at) => rest.has(at)).length;
            if (gain > most)
                [best, most] = [one, gain];
        }
        if (best === undefined)
            return undefined;
        used.push(best);
        for (const at of best.classes)
            rest.delete(at);
    }
    return used;
};
const describe_any = { kind: 'any' };
const describe_none = { kind: 'none' };
/**
 * Words for a set of classes of one axis, exactly: `any`; patterns; a pattern except others; or, where nothing shorter
 * says it, the patterns that a class is in and out of. Undefined stands for every value.
 */
const describe = (axis, classes) => {
    const wanted = new Set(classes);
    if (wanted.size === axis.size)
        return undefined;
    if (axis.dimension.kind === 'choice')
        return classes.map((at) => ({ of: { kind: 'pattern', title: String(axis.sample(at)) }, except: [] }));
    const all = Array.from({ length: axis.size }, (_, at) => at);
    const optional = axis.dimension.kind !== 'texts' && axis.dimension.optional;
    const named = patternsOf(axis);
    const absent = optional ? [{ term: describe_none, classes: [0] }] : [];
    const present = optional ? [{ term: describe_any, classes: all.slice(1) }] : [];
    const union = cover(wanted, [...present, ...named, ...absent]);
    const plain = union?.map(({ term }) => ({ of: term, except: [] }));
    const complement = new Set(all.filter((at) => !wanted.has(at)));
    const missing = cover(complement, [...named, ...absent, ...present]);
    if (plain !== undefined && (missing === undefined || plain.length <= missing.length + 1))
        return plain;
    if (missing !== undefined && missing.length <= 6)
        return [{ of: describe_any, except: missing.map(({ term }) => term) }];
    // The narrowest pattern around what is left, minus the patterns that fill the gap.
    const pieces = [];
    const rest = new Set(wanted);
    const bases = [...named, ...present, ...absent].reverse();
    while (rest.size > 0) {
        let best;
        for (const base of bases) {
            const gain = base.classes.filter((at) => rest.has(at));
            if (gain.length === 0)
                continue;
            const gap = new Set(base.classes.filter((at) => !wanted.has(at)));
            const except = cover(gap, named);
            if (except === undefined)
                continue;
            const cost = (1 + except.length) / gain.length;
            if (best === undefined || cost < best.cost)
                best = { piece: { of: base.term, except: except.map(({ term }) => term) }, gain, cost };
        }
        if (best === undefined)
            break;
        pieces.push(best.piece);
        for (const at of best.gain)
            rest.delete(at);
    }
    for (const at of rest)
        pieces.push(signature(axis, named, at));
    return pieces;
};
/** Patterns that some value fits, the widest first. */
const patternsOf = (axis) => axis.tests
    .map((test, index) => ({
    title: titleOf(test),
    bare: test.kind === 'present',
    classes: axis.classesOf(index),
}))
    .filter(({ classes }) => classes.length > 0)
    .sort((left, right) => right.classes.length - left.classes.length || (left.title < right.title ? -1 : 1))
    .map(({ title, bare, classes }) => ({ term: bare ? describe_any : { kind: 'pattern', title }, classes }));
/** The patterns that one class is in, and those that reach into them and that it is not in. */
const signature = (axis, named, at) => {
    const patterns = named.filter(({ term }) => term.kind === 'pattern');
    const around = patterns.filter(({ classes }) => classes.includes(at));
    if (around.length === 0 && axis.sample(at) === undefined)
        return { of: describe_none, except: [] };
    // One inside another says it alone; of two equal ones the first does.
    const into = around.filter((one, index) => !around.some((other, place) => other !== one &&
        other.classes.every((atom) => one.classes.includes(atom)) &&
        (other.classes.length < one.classes.length || place < index)));
    const within = Array.from({ length: axis.size }, (_, atom) => atom).filter((atom) => into.every(({ classes }) => classes.includes(atom)));
    const out = patterns.filter(({ classes }) => !classes.includes(at) && classes.some((atom) => within.includes(atom)));
    const titles = into.flatMap(({ term }) => (term.kind === 'pattern' ? [term.title] : []));
    const [only] = titles;
    const of = only === undefined ? describe_any : titles.length === 1 ? { kind: 'pattern', title: only } : { kind: 'all of', titles };
    return { of, except: out.map(({ term }) => term) };
};

;// CONCATENATED MODULE: ./src/mesh/difference/row-text.ts



/** `cluster.local/ns/jobs/sa/batch` in people's words; the mesh's own trust domain goes without saying. */
const account = (title, trustDomain) => {
    const found = /^([^/*]+)\/ns\/([^/*]+)\/sa\/([^/*]+)$/.exec(title);
    if (found !== null) {
        const [, domain = '', namespace = '', name = ''] = found;
        const foreign = domain === trustDomain ? '' : ` of trust domain ${(0,phrase/* quoted */.TL)(domain)}`;
        return `service account ${(0,phrase/* quoted */.TL)(name)} in ${(0,phrase/* quoted */.TL)(namespace)}${foreign}`;
    }
    const [, namespace = '', name = ''] = /^([^/*]+)\/([^/*]+)$/.exec(title) ?? [];
    return name === '' ? `identities ${(0,phrase/* quoted */.TL)(title)}` : `service account ${(0,phrase/* quoted */.TL)(name)} in ${(0,phrase/* quoted */.TL)(namespace)}`;
};
/** Titles that `compile/peer.ts` makes of `namespaces`, `trustDomains` and `serviceAccounts`, and principals as written. */
const row_text_identity = (title, trustDomain) => {
    if (title === 'any trust domain')
        return 'any trust domain';
    const [, kind = '', name = ''] = /^(namespace|trust domain) (.*)$/.exec(title) ?? [];
    if (kind !== '')
        return `${kind} ${(0,phrase/* quoted */.TL)(name)}`;
    return account(title, trustDomain);
};
const termText = (term, nouns) => {
    switch (term.kind) {
        case 'any':
            return nouns.any;
        case 'none':
            return nouns.none;
        case 'pattern':
            // Istio's own word for whatever is there.
            return term.title === '*' ? nouns.any : nouns.value(term.title);
        case 'all of':
            return term.titles.map(nouns.value).join(' and also ');
    }
};
const describedText = (description, nouns, or = ' or ') => description
    .map(({ of, except }) => 
// Whatever but `*`, which is any value there is: none, or an empty one.
except.some((term) => term.kind === 'pattern' && term.title === '*')
    ? nouns.none
    : except.length === 0
        ? termText(of, nouns)
        : `${termText(of, nouns)} except ${except.map((term) => termText(term, nouns)).join(', ')}`)
    .join(or);
const nounsOf = (noun) => ({ any: `any ${noun}`, none: `no ${noun}`, value: phrase/* quoted */.TL });
/** A list: elements that must be in it, and elements that must not. */
const row_text_listText = (axis, box, nouns) => {
    const required = [];
    const forbidden = [];
    for (let atom = 0; atom < axis.size; atom++) {
        const values = box[axis.level + atom];
        if (values === undefined)
            continue;
        const text = describe(axis, [atom]);
        if (values.includes(1))
            required.push(text === undefined ? nouns.any : describedText(text, nouns));
        else
            forbidden.push(atom);
    }
    if (required.length + forbidden.length === 0)
        return undefined;
    if (forbidden.length === 0)
        return required.join(' and ');
    const text = describe(axis, forbidden);
    const without = text === undefined ? nouns.none : `not ${describedText(text, nouns)}`;
    return [...required, without].join(' and ');
};
const axisText = (axis, box, nouns, or) => {
    if (axis.dimension.kind === 'texts')
        return row_text_listText(axis, box, nouns);
    const classes = box[axis.level];
    const description = classes === undefined ? undefined : describe(axis, classes);
    return description === undefined ? undefined : describedText(description, nouns, or);
};
const claimName = (name) => {
    if (!name.startsWith('claim ['))
        return name.slice('claim '.length);
    const path = JSON.parse(name.slice('claim '.length));
    return path.join('.');
};
const peerText = (axis, box, trustDomain) => {
    const nouns = {
        any: 'any mTLS identity',
        none: 'anyone without mTLS',
        value: (title) => row_text_identity(title, trustDomain),
    };
    if (axis.dimension.kind === 'texts') {
        const text = row_text_listText(axis, box, nouns);
        if (text === undefined)
            return undefined;
        return text === nouns.none ? 'anyone without a certificate' : `a certificate of ${text}`;
    }
    const classes = box[axis.level];
    const description = classes === undefined ? undefined : describe(axis, classes);
    if (description === undefined)
        return undefined;
    return description
        .map(({ of, except }) => {
        // `any except none` is whoever shows an identity; any other exception leaves those without one in.
        const identified = except.some((term) => term.kind === 'none');
        const base = of.kind !== 'any' ? termText(of, nouns) : identified || isPresent(axis, classes) ? nouns.any : 'anyone';
        const others = except.filter((term) => term.kind !== 'none' || of.kind !== 'any');
        return others.length === 0 ? base : `${base} except ${others.map((term) => termText(term, nouns)).join(', ')}`;
    })
        .join(' or ');
};
/** Whether the classes are all of an optional attribute's but `absent`, or some of these. */
const isPresent = (axis, classes) => classes !== undefined && !classes.some((at) => axis.sample(at) === undefined);
const tokenText = (space, box) => {
    const axis = space.axis(attribute.token);
    const states = axis === undefined ? undefined : box[axis.level]?.map((at) => axis.sample(at));
    if (states === undefined)
        return '';
    const [bare, valid, invalid] = ['none', 'valid', 'invalid'].map((state) => states.includes(state));
    if (bare && !valid && !invalid)
        return 'without a token';
    const kind = valid ? (invalid ? 'any token' : 'a valid token') : 'an invalid token';
    const first = [attribute.issuer, attribute.claim(['aud']), attribute.subject];
    const rank = (name) => (first.includes(name) ? first.indexOf(name) : first.length);
    const claims = space.axes
        .filter(({ dimension }) => dimension.name.startsWith('claim '))
        .sort((left, right) => rank(left.dimension.name) - rank(right.dimension.name));
    const said = claims.reduce((text, claim) => {
        const { name } = claim.dimension;
        const title = name === attribute.subject ? 'subject' : (0,phrase/* quoted */.TL)(claimName(name));
        const value = axisText(claim, box, nounsOf(title));
        if (value === undefined)
            return text;
        if (/^(any|no) /.test(value))
            return `${text}, ${value}`;
        if (name === attribute.issuer)
            return `${text} of ${value}`;
        if (name === attribute.claim(['aud']) && !value.startsWith('not '))
            return `${text} for ${value}`;
        return `${text}, ${title} ${value}`;
    }, kind);
    const place = space.axis(attribute.tokenPlace);
    const at = place === undefined ? undefined : axisText(place, box, nounsOf('place'));
    return `${bare ? 'without a token or ' : ''}with ${said}${at === undefined ? '' : ` in ${at}`}`;
};
const whatText = (space, box) => {
    const of = (name, nouns, or) => {
        const axis = space.axis(name);
        return axis === undefined ? undefined : axisText(axis, box, nouns, or);
    };
    const plain = { any: 'any', none: 'none', value: (title) => title };
    const what = [];
    const put = (text, before = '') => {
        if (text !== undefined)
            what.push(before === '' || /^(any|no) /.test(text) ? text : `${before} ${text}`);
    };
    const kind = of(attribute.kind, plain);
    put(of(attribute.method, nounsOf('method'), ', '));
    put(of(attribute.path, nounsOf('path')));
    put(of(attribute.authority, nounsOf('host')), 'host');
    put(of(attribute.port, nounsOf('port')), 'port');
    put(of(attribute.destinationAddress, nounsOf('address')), 'to address');
    put(of(attribute.sni, nounsOf('server name')), 'server name');
    const tls = of(attribute.tls, plain);
    if (tls !== undefined)
        what.push(tls === 'tls' ? 'over TLS' : 'without TLS');
    for (const { dimension } of space.axes) {
        if (!dimension.name.startsWith('header '))
            continue;
        const header = dimension.name.slice('header '.length);
        const noun = `header ${(0,phrase/* quoted */.TL)(header)}`;
        put(of(dimension.name, { any: `any ${noun}`, none: `no ${noun}`, value: phrase/* quoted */.TL }), noun);
    }
    if (kind === 'tcp')
        return what.length === 0 ? 'any TCP connection' : ['TCP', ...what].join(' · ');
    return what.length === 0 ? 'any request' : what.join(' · ');
};
/** Who and what a box is, in the words of the policies. */
const rowText = (space, box, trustDomain) => {
    const who = [];
    const peer = space.axis(attribute.peer);
    const identified = peer === undefined ? undefined : peerText(peer, box, trustDomain);
    if (identified !== undefined)
        who.push(identified);
    const from = (name, words) => {
        const axis = space.axis(name);
        const text = axis === undefined ? undefined : axisText(axis, box, nounsOf('address'));
        if (text !== undefined)
            who.push(`${words} ${text}`);
    };
    from(attribute.directAddress, 'from');
    for (const { dimension } of space.axes)
        if (dimension.name.startsWith('forwarded address '))
            from(dimension.name, 'forwarded for');
    if (identified === undefined)
        who.unshift('anyone');
    return { who: who.join(' '), token: tokenText(space, box), what: whatText(space, box) };
};

;// CONCATENATED MODULE: ./src/mesh/difference/witness.ts


const witness_spiffe = 'spiffe://';
/** Methods that Envoy's HTTP/1.1 codec knows; others need HTTP/2 (probed). */
const plainMethods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE']);
/** Reads the values of a point by attribute. */
const readPoint = (space, point) => {
    const has = (name) => space.axis(name) !== undefined;
    const value = (name) => {
        const axis = space.axis(name);
        return axis === undefined ? undefined : axis.sample(point[axis.level] ?? 0);
    };
    const text = (name) => {
        const found = value(name);
        return typeof found === 'string' ? found : undefined;
    };
    const number = (name) => {
        const found = value(name);
        return typeof found === 'bigint' ? found : undefined;
    };
    const texts = (name) => {
        const axis = space.axis(name);
        if (axis === undefined)
            return [];
        if (axis.dimension.kind !== 'texts')
            return [text(name)].filter((one) => one !== undefined);
        return Array.from({ length: axis.size }, (_, atom) => atom)
            .filter((atom) => point[axis.level + atom] === 1)
            .map((atom) => String(axis.sample(atom)));
    };
    return { has, text, number, texts };
};
const put = (claims, path, value) => {
    const [name = '', ...rest] = path;
    if (rest.length === 0) {
        claims[name] = value;
        return;
    }
    const inner = claims[name];
    const object = typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? { ...inner } : {};
    put(object, rest, value);
    claims[name] = object;
};
const claimsOf = (space, reader) => {
    const claims = {};
    const issuer = reader.text(attribute.issuer);
    const subject = reader.has(attribute.subject) ? reader.text(attribute.subject) : 'someone';
    if (issuer !== undefined)
        claims['iss'] = issuer;
    if (subject !== undefined)
        claims['sub'] = subject;
    for (const { dimension } of space.axes) {
        if (!dimension.name.startsWith('claim ['))
            continue;
        const path = JSON.parse(dimension.name.slice('claim '.length));
        const values = reader.texts(dimension.name);
        const [first] = values;
        if (first === undefined)
            continue;
        // One text without spaces reads the same as a list of it, space-delimited or not; `jti` may be no list.
        const alone = values.length === 1 && (/^[^ ]+$/.test(first) || (path.length === 1 && path[0] === 'jti'));
        put(claims, path, alone ? first : values);
    }
    return claims;
};
const tokensOf = (space, reader) => {
    const state = reader.text(attribute.token);
    if (state === undefined || state === 'none')
        return [];
    return [
        {
            claims: claimsOf(space, reader),
            in: reader.text(attribute.tokenPlace) ?? 'authorization',
            signature: state === 'valid' ? 'valid' : 'invalid',
        },
    ];
};
const headersOf = (space, reader) => {
    const out = [];
    for (const { dimension } of space.axes) {
        if (!dimension.name.startsWith('header '))
            continue;
        const name = dimension.name.slice('header '.length);
        for (const value of reader.texts(dimension.name))
            out.push([name, value]);
    }
    const hops = space.axes.flatMap(({ dimension }) => {
        const found = /^forwarded address (\d+)$/.exec(dimension.name);
        return found === null ? [] : [Number(found[1])];
    });
    const entries = Array.from({ length: Math.max(0, ...hops) }, (_, at) => reader.number(attribute.forwarded(at + 1)));
    while (entries.length > 0 && entries.at(-1) === undefined)
        entries.pop();
    if (entries.length > 0)
        out.push([
            'x-forwarded-for',
            entries
                .map((entry) => (entry === undefined ? 'unknown' : address_addressText(entry)))
                .reverse()
                .join(', '),
        ]);
    return out;
};
const httpOf = (space, reader, host) => {
    const headers = headersOf(space, reader);
    const names = headers.map(([name]) => name);
    const tokens = tokensOf(space, reader);
    return {
        method: reader.text(attribute.method) ?? 'GET',
        authority: reader.has(attribute.authority) ? (reader.text(attribute.authority) ?? '') : host,
        path: reader.text(attribute.path) ?? '/',
        headers: new Set(names).size === names.length ? Object.fromEntries(headers) : headers,
        ...(tokens.length === 0 ? {} : { tokens }),
    };
};
const sourceOf = (names, ip) => {
    const [first] = names;
    const principal = first?.startsWith(witness_spiffe) === true ? first.slice(witness_spiffe.length) : first;
    const parts = /^[^/]+\/ns\/([^/]+)\/sa\/([^/]+)$/.exec(principal ?? '');
    const [namespace, serviceAccount] = [parts?.[1], parts?.[2]];
    return {
        ...(namespace === undefined ? {} : { namespace }),
        ...(serviceAccount === undefined ? {} : { serviceAccount }),
        ...(ip === undefined ? {} : { ip: address_addressText(ip) }),
        ...(principal === undefined ? {} : { principal }),
        ...(names.length > 1 ? { uriSans: names } : {}),
    };
};
/** The request that a point of a destination's space stands for. */
const requestOf = (space, point, enforcement, { freePort, workload }) => {
    const reader = readPoint(space, point);
    const { destination } = enforcement;
    const gateway = enforcement.stages.some((stage) => stage.proxy === 'gateway');
    const peers = reader.texts(attribute.peer);
    const mtls = peers.length > 0;
    const kind = reader.text(attribute.kind) ?? (destination.protocol === 'TCP' ? 'tcp' : 'http');
    const sni = reader.text(attribute.sni);
    const onlyTls = !mtls && (reader.text(attribute.tls) === 'tls' || (kind === 'tcp' && sni !== undefined && sni !== ''));
    const port = reader.number(attribute.port);
    const address = reader.number(attribute.destinationAddress);
    // Named by its Service, an ambient workload would be asked about through its waypoint.
    const pastWaypoint = destination.service === undefined && enforcement.stages.some(({ proxy }) => proxy === 'ztunnel');
    const service = destination.service ?? /^service (\S+)/.exec(destination.title)?.[1];
    const host = service === undefined ? 'example.com' : `${service}.${destination.namespace}`;
    const http = kind === 'http' ? httpOf(space, reader, host) : undefined;
    return {
        protocol: http === undefined ? 'tcp' : plainMethods.has(http.method) && /^[\x21-\x7e]*$/.test(http.path) ? 'http' : 'http2',
        destination: {
            namespace: destination.namespace,
            ...(workload !== undefined ? { workload } : service === undefined || pastWaypoint ? {} : { service }),
            labels: destination.labels,
            ...(address === undefined ? {} : { ip: address_addressText(address) }),
            port: port === undefined ? (destination.port === 0 ? freePort : destination.port) : Number(port),
        },
        source: sourceOf(peers, reader.number(attribute.directAddress)),
        mtls,
        ...(onlyTls
            ? { tls: 'simple' }
            : gateway && reader.text(attribute.tls) === 'plain'
                ? { tls: 'none' }
                : {}),
        ...(sni === undefined || !(mtls || onlyTls) ? {} : { sni }),
        ...(http === undefined ? {} : { http }),
    };
};

;// CONCATENATED MODULE: ./src/mesh/difference/rows.ts



const decisionOf = ({ allowed, status, by }) => ({
    allowed,
    status,
    by: by.text,
    ...(by.where === undefined ? {} : { where: by.where }),
});
/** Both evaluators must say the same of a witness, whatever CUSTOM providers answer; undefined where they do not. */
const ask = (enforcement, request, expected, evaluate) => {
    const providers = [
        ...new Set((0,mesh_enforcement/* everyStageOf */.h)(enforcement).flatMap((stage) => stage.custom.map((policy) => policy.provider ?? ''))),
    ];
    const possible = providers.length === 0 ? ['allow'] : ['allow', 'deny'];
    const answers = possible.map((answer) => evaluate(enforcement, request, { now: 0, authorizers: new Map(providers.map((name) => [name, answer])) }));
    return answers.every(({ allowed }) => allowed === expected) ? answers[0] : undefined;
};
const bare = 'without a token';
/** One text for several: what holds with any token holds with each. */
const tokensText = (tokens) => {
    if (tokens.includes(''))
        return '';
    const parts = tokens.map((token) => token.replace(/^without a token(?: or |$)/, '')).filter((part) => part !== '');
    const either = tokens.some((token) => token.startsWith(bare)) ? [bare] : [];
    return [...either, ...new Set(parts)].join(' or ');
};
/**
 * With a token the rules' issuers and audiences bind, without one they do not, so the same callers stand in several
 * boxes. Lines that differ in the token alone are one row, with the first witness.
 */
const withTokensJoined = (lines) => {
    const groups = new Map();
    for (const line of lines) {
        const key = JSON.stringify([line.who, line.row.what]);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [line]);
        else
            group.push(line);
    }
    return [...groups.values()].map(([first, ...rest]) => {
        const token = tokensText([first, ...rest].map((line) => line.token));
        const joint = first.who === 'anyone' ? ' ' : ', ';
        return { ...first.row, who: token === '' ? first.who : first.who + joint + token };
    });
};
/** Rows of one side, each with a witness that both evaluators agree about; reasons where they do not. */
const rowsOf = (regions, place, evaluate) => {
    if (regions === undefined)
        return { rows: [], reasons: [] };
    const { space, cover, reach, anyToken, left } = regions;
    const { side, where, before, after, freePort, workload } = place;
    const reasons = [];
    const lines = cover.boxes.flatMap(({ box, point }, index) => {
        const witness = requestOf(space, point, after, { freePort, workload });
        const [old, now] = [
            ask(before, witness, side === 'lost', evaluate),
            ask(after, witness, side === 'gained', evaluate),
        ];
        if (old === undefined || now === undefined) {
            reasons.push({
                code: 'WITNESS_DISAGREES',
                text: `the two evaluators disagree about ${JSON.stringify(witness)}: please report it`,
            });
            return [];
        }
        const { who, what, ...text } = rowText(space, box, after.settings.trustDomain);
        const token = anyToken[index] === true ? '' : text.token;
        const less = reach[index] === true ? ` · except what ${side === 'gained' ? 'was allowed before' : 'is still allowed'}` : '';
        const more = left !== '' && index === cover.boxes.length - 1 ? ` · and ${left} further regions, not listed` : '';
        const row = { who, what: what + less + more, where, witness, before: decisionOf(old), after: decisionOf(now) };
        return [{ who, token, row }];
    });
    return { rows: withTokensJoined(lines), reasons };
};

;// CONCATENATED MODULE: ./src/mesh/difference/difference.ts











/** One destination: about a second of work. */
const defaultBudget = 3_000_000;
/** All destinations together, in budgets of one: many equal ones are compared once, so that few meshes come near it. */
const destinationsWorth = 4;
const portCandidates = [8080, 9090, 80, 10000, 10001, 10002, 10003];
const placeKey = (destination) => JSON.stringify([
    destination.namespace,
    Object.entries(destination.labels).sort((left, right) => (0,order/* byCodePoint */.H)(left[0], right[0])),
    destination.service ?? '',
]);
const labelsText = (labels) => {
    const pairs = Object.entries(labels).map(([name, value]) => (0,phrase/* quoted */.TL)(`${name}=${value}`));
    return pairs.length === 0 ? 'none' : pairs.sort(order/* byCodePoint */.H).join(', ');
};
const combine = (destinations) => {
    const verdicts = new Set(destinations.map(({ verdict }) => verdict));
    if (verdicts.has('cannot prove'))
        return 'cannot prove';
    const more = verdicts.has('more permissive') || verdicts.has('incomparable');
    const less = verdicts.has('less permissive') || verdicts.has('incomparable');
    return more ? (less ? 'incomparable' : 'more permissive') : less ? 'less permissive' : 'equivalent';
};
/** Equal texts: a reader learns nothing from the second. */
const rowsKey = (diff) => JSON.stringify([
    diff.verdict,
    diff.gained.map(({ who, what }) => [who, what]),
    diff.lost.map(({ who, what }) => [who, what]),
    diff.reasons.map(({ code }) => code),
]);
/**
 * The exact difference in access between two states of a mesh: AuthorizationPolicies, RequestAuthentications,
 * PeerAuthentications, labels, Services, namespaces and mesh settings together.
 *
 * Destinations that nothing that changed can reach are not asked for their enforcement, and those whose enforcement is
 * made of the same objects are not compiled; equal pairs of enforcements are compiled
 * once. Every row's witness has been put to `evaluate` on both states.
 */
const compareMeshes = (old, now, options) => {
    const reach = reachOf(old, now);
    const aligned = alignDestinations(old, now, reach);
    const isReached = (destination) => reach === undefined || reach.holds(destination);
    let preferences;
    const named = new Map();
    for (const destination of aligned) {
        if (!isReached(destination))
            continue;
        const key = placeKey(destination);
        const ports = named.get(key);
        if (ports === undefined)
            named.set(key, [destination.port]);
        else
            ports.push(destination.port);
    }
    const served = new Set(aligned.flatMap(({ namespace, service }) => (service === undefined ? [] : [`${namespace}/service ${service}`])));
    const compared = new Map();
    const steps = options.budget ?? defaultBudget;
    const total = budgetOf(steps * destinationsWorth);
    const found = [];
    let unchanged = 0;
    const pairs = [
        ...aligned.map((destination) => ({ before: destination, after: destination })),
        ...(reach === undefined ? relabelledDestinations(old, now) : []),
    ];
    const gone = namespacesGone(old.state, now.state);
    for (const { before: then, after: aligned_ } of pairs) {
        if (!isReached(aligned_)) {
            unchanged++;
            continue;
        }
        const [first, second] = [old.enforcementOf(then), now.enforcementOf(aligned_)];
        const { destination } = second;
        const where = then === aligned_ ? '' : `whose labels were ${labelsText(then.labels)}`;
        const [oldKey, newKey] = [enforcementKey(first), enforcementKey(second)];
        const doubt = lostInjection(first, second, gone) ?? unknownTrustDomain(first, second);
        if (oldKey === newKey && doubt === undefined) {
            unchanged++;
            continue;
        }
        const otherPorts = destination.port === 0 ? (named.get(placeKey(aligned_)) ?? []).filter((port) => port !== 0) : [];
        const pair = `${oldKey}\n\n${newKey}\n\n${destination.port}:${otherPorts.join(',')}`;
        let comparison = compared.get(pair);
        if (comparison === undefined) {
            preferences ??= preferencesOf([now.state, old.state], now.settings);
            comparison = compareDestination(first, second, {
                budget: budgetOf(steps, total),
                preferences,
                otherPorts,
            });
            compared.set(pair, comparison);
        }
        if (comparison.verdict === 'equivalent' && doubt === undefined) {
            unchanged++;
            continue;
        }
        const freePort = portCandidates.find((port) => !otherPorts.includes(port)) ?? 10004;
        // Its Service, or its labels of today, would lead a reader elsewhere in one of the states.
        const astray = then !== aligned_ || served.has(`${destination.namespace}/${destination.title}`);
        const workload = destination.service === undefined && astray ? destination.workload : undefined;
        const rows = (side) => rowsOf(comparison[side], { side, where, before: first, after: second, freePort, workload }, options.evaluate);
        const [gained, lost] = [rows('gained'), rows('lost')];
        const reasons = [...(doubt === undefined ? [] : [doubt]), ...comparison.reasons, ...gained.reasons, ...lost.reasons];
        found.push({
            destination,
            relabelled: then !== aligned_,
            diff: {
                title: destination.known ? `${destination.title} in ${destination.namespace}` : destination.title,
                namespace: destination.namespace,
                labels: { ...destination.labels },
                port: destination.port,
                protocol: destination.protocol,
                verdict: reasons.length > 0 ? 'cannot prove' : comparison.verdict,
                gained: gained.rows,
                lost: lost.rows,
                reasons,
            },
        });
    }
    const destinations = withoutPortRepeats(withoutRepeats(found));
    const verdict = combine(destinations);
    const reasons = new Map(destinations.flatMap((one) => one.reasons).map((reason) => [reason.code + reason.text, reason]));
    return { verdict, reasons: [...reasons.values()], destinations, unchanged };
};
/** `compareMeshes` of two states that nothing else needs resolved. */
const compareAccess = (before, after, options) => compareMeshes(resolveMesh(before, options.overrides), resolveMesh(after, options.overrides), options);
/**
 * Labels that no workload has stand only where they differ from the namespace's known workloads and from `any other
 * workload`.
 */
const withoutRepeats = (found) => {
    const seen = new Map();
    const note = (key, diff) => void seen.set(key, (seen.get(key) ?? new Set()).add(rowsKey(diff)));
    const has = (key, diff) => seen.get(key)?.has(rowsKey(diff)) ?? false;
    const isAnyOther = (destination) => !destination.known && Object.keys(destination.labels).length === 0;
    for (const { destination, relabelled, diff } of found) {
        if (relabelled)
            continue;
        if (destination.known)
            note(`namespace ${destination.namespace}`, diff);
        if (isAnyOther(destination))
            note(`other ${destination.namespace}`, diff);
    }
    return found.flatMap(({ destination, relabelled, diff }) => {
        if (relabelled)
            return [diff];
        if (destination.known)
            return [diff];
        if (has(`namespace ${destination.namespace}`, diff))
            return [];
        return !isAnyOther(destination) && has(`other ${destination.namespace}`, diff) ? [] : [diff];
    });
};
/** A row that holds at a named port and at the ports that nothing names stands once, at the named one, and says so. */
const withoutPortRepeats = (diffs) => {
    const place = ({ namespace, labels, gained, lost }) => {
        const sorted = Object.entries(labels).sort((left, right) => (0,order/* byCodePoint */.H)(left[0], right[0]));
        return JSON.stringify([namespace, sorted, (gained[0] ?? lost[0])?.where ?? '']);
    };
    const text = (side, { who, what }) => JSON.stringify([side, who, what]);
    const rowsAt = (diff) => ['gained', 'lost'].flatMap((side) => diff[side].map((row) => text(side, row)));
    const unnamed = new Map(diffs.filter(({ port }) => port === 0).map((diff) => [place(diff), new Set(rowsAt(diff))]));
    const repeated = new Map();
    const marked = diffs.map((diff) => {
        const others = unnamed.get(place(diff));
        if (diff.port === 0 || others === undefined)
            return diff;
        const mark = (side) => diff[side].map((row) => {
            const key = text(side, row);
            if (!others.has(key))
                return row;
            repeated.set(place(diff), (repeated.get(place(diff)) ?? new Set()).add(key));
            const further = 'and any other port';
            return { ...row, where: row.where === '' ? further : `${row.where}, ${further}` };
        });
        return { ...diff, gained: mark('gained'), lost: mark('lost') };
    });
    return marked.flatMap((diff) => {
        const gone = diff.port === 0 ? repeated.get(place(diff)) : undefined;
        if (gone === undefined)
            return [diff];
        const kept = (side) => diff[side].filter((row) => !gone.has(text(side, row)));
        const rest = { ...diff, gained: kept('gained'), lost: kept('lost') };
        return rest.gained.length + rest.lost.length + rest.reasons.length === 0 ? [] : [rest];
    });
};

// EXTERNAL MODULE: ./src/mesh/kinds.ts
var mesh_kinds = __webpack_require__(3918);
// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(2834);
;// CONCATENATED MODULE: ./src/mesh/snapshot/trim.ts




/**
 * What a snapshot keeps of an object: all that decides access, and nothing that a run of the program would not read
 * anyway. Left out: status, managedFields, uids and versions, environment values, commands, images, volumes, node names.
 */
const trimObject = (object) => {
    const { content, key, apiVersion } = object;
    const head = { apiVersion, kind: key.kind, metadata: metadataOf(object) };
    switch (`${key.group}/${key.kind}`) {
        case '/Namespace':
        case '/ServiceAccount':
        case 'admissionregistration.k8s.io/MutatingWebhookConfiguration':
            return head;
        case '/Service':
            return { ...head, spec: serviceSpec(objectAt(content, 'spec')) };
        case '/Pod':
            return { ...head, spec: podSpec(objectAt(content, 'spec'), false) };
        case '/ConfigMap':
            return { ...head, data: { mesh: meshConfig(textAt(content, 'data', 'mesh')) } };
        case 'apps/Deployment':
        case 'apps/StatefulSet':
        case 'apps/DaemonSet': {
            const template = objectAt(content, 'spec', 'template');
            // istiod's image is what says its version.
            const spec = podSpec(objectAt(template, 'spec'), /^istiod(-|$)/.test(key.name));
            const metadata = {
                ...trim_some('labels', labelsOf(objectAt(template, 'metadata', 'labels'))),
                ...trim_some('annotations', workloadAnnotations(objectAt(template, 'metadata', 'annotations'))),
            };
            return { ...head, spec: { template: { metadata, spec } } };
        }
        case 'extensions.istio.io/WasmPlugin': {
            // Its configuration and environment may hold secrets, and nothing here understands them.
            const kept = Object.entries(objectAt(content, 'spec')).filter(([name]) => !['pluginConfig', 'vmConfig'].includes(name));
            return { ...head, spec: Object.fromEntries(kept) };
        }
        default:
            return { ...rest(content), ...head };
    }
};
/** Whether a kind is kept whole: such an object compares with the repository's own. */
const isKeptWhole = (group, kind) => group.endsWith('istio.io')
    ? kind !== 'WasmPlugin'
    : group === 'gateway.networking.k8s.io' || group === 'rbac.authorization.k8s.io';
/** ConfigMaps besides MeshConfig are never kept: the inventory of what meshgate wrote serves only who writes. */
const isKept = ({ key }) => key.kind !== 'ConfigMap' || isMeshConfig(key.group, key.kind, key.name);
const rest = (content) => Object.fromEntries(Object.entries(content).filter(([name]) => !['status', 'metadata'].includes(name)));
const trim_some = (name, value) => (Object.keys(value).length === 0 ? {} : { [name]: value });
/** Labels that name one rollout or one instance of a controller: they would make each deployment a difference. */
const rolloutLabels = new Set([
    'pod-template-hash',
    'pod-template-generation',
    'controller-revision-hash',
    'controller-uid',
    'batch.kubernetes.io/controller-uid',
]);
const labelsOf = (labels) => Object.fromEntries(Object.entries(labels).filter(([name]) => !rolloutLabels.has(name)));
/** Groups whose objects' age decides: the oldest of two rivals counts. */
const hasAge = (group, kind) => group.endsWith('istio.io') || group === 'gateway.networking.k8s.io' || (group === '' && kind === 'Service');
const metadataOf = (object) => {
    const { group, kind, namespace, name } = object.key;
    const workload = group === 'apps' || kind === 'Pod';
    const annotations = workload ? workloadAnnotations(object.annotations) : annotationsOf(object);
    const owners = kind === 'Pod' ? ownersOf(object) : [];
    return {
        name,
        ...(namespace === '' ? {} : { namespace }),
        ...trim_some('labels', labelsOf({ ...object.labels })),
        ...trim_some('annotations', annotations),
        ...(owners.length === 0 ? {} : { ownerReferences: owners }),
        ...(object.creationTimestamp === undefined || !hasAge(group, kind)
            ? {}
            : { creationTimestamp: object.creationTimestamp }),
    };
};
const ownersOf = (object) => objectsAt(object.content, 'metadata', 'ownerReferences').map((owner) => ({ kind: textAt(owner, 'kind') }));
/** Notes of tools; the first holds the whole object again. */
const notes = (/* unused pure expression or super */ null && (['kubectl.kubernetes.io/last-applied-configuration', 'kubectl.kubernetes.io/restartedAt']));
const annotationsOf = (object) => object.key.group.endsWith('istio.io') || object.key.group === 'gateway.networking.k8s.io'
    ? Object.fromEntries(Object.entries(object.annotations).filter(([name]) => !notes.includes(name)))
    : Object.fromEntries(Object.entries(object.annotations).filter(([name]) => decides(name)));
/** Istio's and the GitOps tools' own annotations. */
const decides = (name) => {
    const domain = name.includes('/') ? (name.split('/')[0] ?? '') : '';
    return /(?:^|\.)(?:istio\.io|argoproj\.io|fluxcd\.io|meshgate\.dev)$/.test(domain);
};
/** Annotations of pods: what injection and interception look at, and of the proxy's settings what decides access. */
const workloadAnnotations = (annotations) => {
    const kept = {};
    for (const [name, value] of Object.entries(annotations)) {
        if (name === 'proxy.istio.io/config') {
            const settings = accessSettings(value);
            if (settings !== undefined)
                kept[name] = settings;
        }
        else if (!dropped.has(name) && /^(?:[a-z.]+\.)?istio\.io\//.test(name))
            kept[name] = value;
    }
    return kept;
};
/** Container definitions, volumes and the injector's own record: they hold environment values or change with each rollout. */
const dropped = new Set([
    'sidecar.istio.io/status',
    'sidecar.istio.io/userVolume',
    'sidecar.istio.io/userVolumeMount',
    'proxy.istio.io/overrides',
    'istio.io/restartedAt',
]);
/** What decides access: through how many proxies a gateway is reached, and whether the port is intercepted at all. */
const accessSettings = (text) => {
    const config = typeof text === 'string' ? parsed(text) : null;
    const kept = isJsonObject(config) ? pick(config, ['gatewayTopology', 'interceptionMode']) : {};
    return Object.keys(kept).length === 0 ? undefined : JSON.stringify(kept);
};
const parsed = (text) => {
    try {
        return parse(text, { maxAliasCount: 10, prettyErrors: false });
    }
    catch {
        return null;
    }
};
const pick = (value, names) => Object.fromEntries(names.flatMap((name) => {
    const found = member(value, name);
    return found === undefined ? [] : [[name, found]];
}));
const podSpec = (spec, withImages) => {
    const containers = (name) => {
        const list = objectsAt(spec, name).map((container) => ({
            ...pick(container, ['name', 'restartPolicy', ...(withImages ? ['image'] : [])]),
            ...(objectsAt(container, 'ports').length === 0
                ? {}
                : { ports: objectsAt(container, 'ports').map((port) => pick(port, ['name', 'containerPort', 'protocol'])) }),
        }));
        return list.length === 0 ? {} : { [name]: list };
    };
    return {
        ...pick(spec, ['serviceAccountName', 'hostNetwork']),
        ...containers('containers'),
        ...containers('initContainers'),
    };
};
const serviceSpec = (spec) => ({
    ...pick(spec, ['type', 'selector', 'externalName']),
    // A headless Service is another kind of destination; any other address is the cluster's business.
    ...(textAt(spec, 'clusterIP') === 'None' ? { clusterIP: 'None' } : {}),
    ...(objectsAt(spec, 'ports').length === 0
        ? {}
        : {
            ports: objectsAt(spec, 'ports').map((port) => pick(port, ['name', 'port', 'targetPort', 'protocol', 'appProtocol'])),
        }),
});
/** The settings that decide how policies read; `proxyMetadata` and addresses of providers stay in the cluster. */
const meshConfig = (text) => {
    const config = parsed(text);
    if (!isJsonObject(config))
        return text;
    const topology = objectAt(config, 'defaultConfig', 'gatewayTopology');
    const kept = {
        ...pick(config, ['rootNamespace', 'trustDomain', 'trustDomainAliases', 'pathNormalization']),
        ...(objectsAt(config, 'caCertificates').length === 0
            ? {}
            : { caCertificates: objectsAt(config, 'caCertificates').map((one) => pick(one, ['trustDomains'])) }),
        ...(Object.keys(topology).length === 0 ? {} : { defaultConfig: { gatewayTopology: topology } }),
        ...(objectsAt(config, 'extensionProviders').length === 0
            ? {}
            : { extensionProviders: objectsAt(config, 'extensionProviders').map(providerOf) }),
    };
    return JSON.stringify(kept);
};
const providerOf = (provider) => Object.fromEntries(Object.entries(provider).map(([name, value]) => (name === 'name' ? [name, value] : [name, {}])));

;// CONCATENATED MODULE: ./src/mesh/difference/principal-access.ts



/** A policy that is nobody's: no object can have such a name. */
const denying = (name, rule) => {
    const content = { spec: { action: 'DENY', rules: [rule] } };
    const source = { kind: 'input', name };
    const object = {
        key: { group: 'security.istio.io', kind: 'AuthorizationPolicy', namespace: '', name },
        apiVersion: 'security.istio.io/v1',
        labels: {},
        annotations: {},
        content,
        source,
        locate: () => source,
    };
    return { object, action: 'DENY', rules: [rule] };
};
const nobody = denying('(nobody)', {});
/** The same destination with one policy more at the first proxy, which sees the client. */
const withDeny = (enforcement, policy) => ({
    ...enforcement,
    stages: enforcement.stages.map((stage, index) => (index === 0 ? { ...stage, deny: [...stage.deny, policy] } : stage)),
});
/** A mesh of these destinations alone, seen otherwise. */
const seenAs = (mesh, destinations, see) => ({
    state: { objects: [], reads: [] },
    settings: mesh.settings,
    assumptions: [],
    destinations: () => destinations,
    enforcementOf: see,
    selectors: { ...mesh.selectors, namespaces: new Set(), workloads: () => [] },
});
const principal_access_titleOf = (title, port) => {
    const [, kind = '', name = '', namespace = ''] = /^(service|[a-z]+(?=\/))[ /](\S+) in (\S+)$/.exec(title) ?? [];
    const named = kind === '' ? (0,phrase/* quoted */.TL)(title) : `${kind} ${(0,phrase/* quoted */.TL)(name)} in ${(0,phrase/* quoted */.TL)(namespace)}`;
    return `${named}${port === 0 ? ', any other port' : ` port ${port}`}`;
};
/** The row without the identity that it was asked for; what else it asks of the caller stays. */
const whatOf = ({ who, what, where }) => {
    return [what, who.replace(subject, ''), where].filter((text) => text !== '').join(' · ');
};
/** The identity at the start of a row; what stands behind it is asked of it, too. */
const value = '(?:`[^`]*`|[^ ,]+)';
const subject = new RegExp(`^(?:service account ${value}(?: in ${value})?(?: \\(trust domain [^)]*\\)| of trust domain ${value})?|any mTLS identity|anyone)(?:,? |$)`);
const principal_access_rowsOf = (diffs, side, change) => diffs.flatMap((diff) => diff[side].map((row) => ({ change, what: whatOf(row), on: principal_access_titleOf(diff.title, diff.port) })));
const principal_access_unknownOf = (diffs) => diffs.flatMap((diff) => diff.reasons.map(({ code, text }) => ({
    change: 'unknown',
    what: `${(0,phrase/* quoted */.TL)(code)}: ${(0,phrase/* quoted */.TL)(text)}`,
    on: principal_access_titleOf(diff.title, diff.port),
})));
/**
 * What a principal may do at these destinations, exactly: both states are compared with everybody else denied, and what
 * stays is what both let through, one after the other. Every row has a witness that the point evaluator confirmed.
 * Gateways are left out: whoever is behind a certificate there is no ServiceAccount of the mesh.
 */
const comparePrincipal = (old, now, principal, places, options) => {
    const others = denying('(others)', { from: [{ source: { notPrincipals: [principal] } }] });
    const only = (mesh) => (destination, proxy) => withDeny(mesh.enforcementOf(destination, proxy), others);
    const judged = (destination) => now.enforcementOf(destination).stages[0]?.proxy !== 'gateway';
    const named = places.named.filter(judged);
    const all = [...new Set([...named, ...places.others.filter(judged)])];
    const changes = compareMeshes(seenAs(old, all, only(old)), seenAs(now, all, only(now)), options).destinations;
    const both = (destination, proxy) => {
        const [first, second] = [old.enforcementOf(destination, proxy), only(now)(destination, proxy)];
        return { ...second, stages: [...second.stages, ...first.stages] };
    };
    const nothing = (destination, proxy) => withDeny(both(destination, proxy), nobody);
    const comparable = named.filter((destination) => settingsKey(old.enforcementOf(destination)) === settingsKey(now.enforcementOf(destination)));
    const unproxied = comparable.filter((destination) => [old, now].every((mesh) => mesh.enforcementOf(destination).stages.every(({ proxy }) => proxy === 'none')));
    const kept = compareMeshes(seenAs(now, comparable, nothing), seenAs(now, comparable, both), options).destinations;
    const rows = [
        ...principal_access_rowsOf(changes, 'gained', 'gained'),
        ...principal_access_rowsOf(changes, 'lost', 'lost'),
        ...principal_access_unknownOf([...changes, ...kept]),
        ...principal_access_rowsOf(kept, 'gained', 'kept'),
        ...unproxied.map(({ title, namespace, port }) => ({
            change: 'kept',
            what: 'any request, since no proxy stands before it',
            on: principal_access_titleOf(`${title} in ${namespace}`, port),
        })),
    ];
    return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
};

// EXTERNAL MODULE: ./src/rbac/effective-permissions.ts
var effective_permissions = __webpack_require__(7432);
;// CONCATENATED MODULE: ./src/rbac/describe-permission.ts
/** For people; names in it come from outside and are escaped by whoever prints them. */
const describePermission = (permission) => {
    const names = permission.name;
    const named = names.values.filter((name) => name !== '');
    const suffix = names.kind === 'only'
        ? ` named ${named.join(', ')}`
        : named.length > 0
            ? ` except those named ${named.join(', ')}`
            : '';
    return `${describeVerbs(permission.verb)} ${describeResources(permission)}${suffix}`;
};
const describeUrl = (permission) => {
    const except = permission.except.length > 0 ? ` except ${permission.except.join(', ')}` : '';
    return `${describeVerbs(permission.verb)} path ${permission.pattern}${except}`;
};
const describeVerbs = (verbs) => describeSet(verbs, 'every verb');
const describeScope = (scope) => {
    if (scope.kind === 'only') {
        const names = scope.values.map((name) => (name === '' ? 'the cluster itself' : `namespace ${name}`));
        return names.join(', ');
    }
    const except = scope.values.map((name) => (name === '' ? 'the cluster itself' : name));
    return `all namespaces and the cluster${except.length > 0 ? ` except ${except.join(', ')}` : ''}`;
};
const describeResources = ({ group, resource, subresource }) => {
    const base = describeSet(resource, 'every resource');
    const below = subresource.kind === 'all but'
        ? `${base} with subresources${except(subresource.values.filter((one) => one !== ''))}${subresource.values.includes('') ? ' but not itself' : ''}`
        : subresource.values
            .map((one) => resource.kind === 'only'
            ? resource.values.map((name) => (one === '' ? name : `${name}/${one}`)).join(', ')
            : one === ''
                ? base
                : `${base}/${one}`)
            .join(', ');
    if (group.kind === 'only' && group.values.length === 1 && group.values[0] === '')
        return below;
    return `${below} of ${group.kind === 'only' ? group.values.map((one) => (one === '' ? 'core' : one)).join(', ') : `every group${except(group.values.map((one) => (one === '' ? 'core' : one)))}`}`;
};
const describeSet = (set, all) => set.kind === 'only' ? set.values.join(', ') : `${all}${except(set.values)}`;
const except = (values) => (values.length > 0 ? ` except ${values.join(', ')}` : '');

// EXTERNAL MODULE: ./src/rbac/permission.ts
var permission = __webpack_require__(4905);
// EXTERNAL MODULE: ./src/rbac/url-permission.ts
var url_permission = __webpack_require__(2009);
// EXTERNAL MODULE: ./src/rbac/value-set.ts
var value_set = __webpack_require__(6072);
;// CONCATENATED MODULE: ./src/rbac/subject-permissions.ts





/**
 * All that one subject may do by its own bindings, and what changes for it by any of its groups'. What every member of
 * its groups may do before and after is left out: it says nothing about the subject.
 */
const permissionsOfSubject = (before, after, subject) => {
    const [old, now] = [(0,effective_permissions/* heldBy */.Vr)(before, subject), (0,effective_permissions/* heldBy */.Vr)(after, subject)];
    const [own, earlier] = [(0,effective_permissions/* heldBy */.Vr)(after, subject, []), (0,effective_permissions/* heldBy */.Vr)(before, subject, (0,effective_permissions/* groupsOf */.c1)(subject))];
    const rowsOf = (change, having, without) => [
        ...(0,permission/* mergePermissions */.pM)((0,permission/* subtractPermissions */.Fr)((0,permission/* mergePermissions */.pM)(having.resources), without.resources)).map((row) => ({
            change,
            rule: describePermission(row),
            scope: describeScope(row.scope),
        })),
        ...(0,url_permission/* subtractUrls */.lf)(having.urls, without.urls).map((row) => ({
            change,
            rule: describeUrl(row),
            scope: describeScope(value_set/* everything */.YT),
        })),
    ];
    const gained = (0,permission/* mergePermissions */.pM)((0,permission/* subtractPermissions */.Fr)((0,permission/* mergePermissions */.pM)(now.resources), old.resources));
    const gainedUrls = (0,url_permission/* subtractUrls */.lf)(now.urls, old.urls);
    const rows = [
        ...rowsOf('gained', now, old),
        ...rowsOf('lost', earlier, now),
        ...subject_permissions_unreadOf(before, after, subject),
        ...rowsOf('kept', own, { resources: gained, urls: gainedUrls, unread: [] }),
    ];
    return [...new Map(rows.map((row) => [JSON.stringify(row), row])).values()];
};
const subject_permissions_unreadOf = (before, after, subject) => {
    const kinds = [...new Set([...before.unread, ...after.unread].map(({ kind }) => kind))].sort();
    const roles = [...(0,effective_permissions/* heldBy */.Vr)(before, subject).unread, ...(0,effective_permissions/* heldBy */.Vr)(after, subject).unread].map(({ role, scope }) => ({
        change: 'unknown',
        rule: `whatever ${role.kind} ${role.name} grants: it was not wholly read`,
        scope: scope === '' ? describeScope(value_set/* everything */.YT) : `namespace ${scope}`,
    }));
    return [
        ...roles,
        ...(kinds.length === 0
            ? []
            : [
                {
                    change: 'unknown',
                    rule: `more, by objects that were not all read: ${kinds.join(', ')}`,
                    scope: describeScope(value_set/* everything */.YT),
                },
            ]),
    ];
};

;// CONCATENATED MODULE: ./src/plan/chain.ts
const chain_order = ['gained', 'lost', 'unknown', 'kept'];
/** The first links in order of danger; the rest is counted. */
const boundLinks = (links, limit) => {
    const sorted = chain_order.flatMap((change) => links.filter((link) => link.change === change));
    const rest = sorted.slice(limit);
    const count = (change) => rest.filter((link) => link.change === change).length;
    return {
        shown: sorted.slice(0, limit),
        further: { gained: count('gained'), lost: count('lost'), unknown: count('unknown'), kept: count('kept') },
    };
};

;// CONCATENATED MODULE: ./src/plan/make-chains.ts








const linksShown = 8;
/** Changed destinations that one identity is asked about; where there are more, that is said. */
const destinationsAsked = 40;
/** The chains of an environment of which a link changes, in order of the ServiceAccount's name. */
const makeChains = (parts) => {
    const { environment, before, after } = parts;
    const jobs = jobLinks(environment.name, before.config, after.config);
    const [old, now] = [bindingsOf(before, environment), bindingsOf(after, environment)];
    const accounts = [...new Set([...old, ...now].map((binding) => binding.serviceAccount))].sort(order/* byCodePoint */.H);
    if (accounts.length === 0)
        return [];
    const [oldPermissions, newPermissions] = [
        (0,effective_permissions/* effectivePermissions */.wW)(before.mesh.state),
        (0,effective_permissions/* effectivePermissions */.wW)(after.mesh.state),
    ];
    const changed = changedDestinations(parts);
    return accounts.flatMap((name) => {
        const [earlier, later] = [old, now].map((list) => list.filter((binding) => binding.serviceAccount === name));
        const change = earlier?.length === 0 ? 'gained' : later?.length === 0 ? 'lost' : 'kept';
        const bindings = [...(earlier ?? []), ...(later ?? [])];
        const permissions = permissionsOfSubject(oldPermissions, newPermissions, `ServiceAccount ${environment.namespace}/${name}`).map(({ change: kind, rule, scope }) => ({
            change: kind,
            text: `${(0,phrase/* quoted */.TL)(rule)} in ${scopeText(scope)}`,
        }));
        const access = accessLinks(parts, name, bindings, changed);
        const alters = (links) => links.some((link) => link.change === 'gained' || link.change === 'lost');
        const isShown = change !== 'kept' || [jobs, permissions, access.links].some(alters) || access.doubtful;
        if (!isShown)
            return [];
        return [
            {
                jobs: boundLinks(jobs, linksShown),
                account: {
                    change,
                    namespace: environment.namespace,
                    name,
                    bindings: [...new Set(bindings.map((binding) => binding.name))].sort(order/* byCodePoint */.H),
                },
                permissions: boundLinks(permissions, linksShown),
                access: boundLinks(access.links, linksShown),
            },
        ];
    });
};
/** `namespace shop` as a sentence says it. */
const scopeText = (scope) => {
    const [, namespace] = /^namespace (\S+)$/.exec(scope) ?? [];
    return namespace === undefined ? (/^[a-z ]+$/.test(scope) ? scope : (0,phrase/* quoted */.TL)(scope)) : (0,phrase/* quoted */.TL)(namespace);
};
const bindingsOf = ({ bindings }, environment) => bindings.filter(({ environments }) => environments?.includes(environment.name) ?? true);
/** Jobs by full text, so that every changed claim shows; an unchanged one is told by what people know it by. */
const jobLinks = (name, before, after) => {
    const rulesOf = (config) => new Map((config?.protected.environments.find((one) => one.name === name)?.trust.apply ?? []).map((rule) => [
        jobText(rule, name, true),
        rule,
    ]));
    const [old, now] = [rulesOf(before), rulesOf(after)];
    return [
        ...[...now].map(([text, rule]) => old.has(text) ? { change: 'kept', text: jobText(rule, name, false) } : { change: 'gained', text }),
        ...[...old.keys()].filter((text) => !now.has(text)).map((text) => ({ change: 'lost', text })),
    ].sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));
};
const platforms = { github: 'GitHub', gitlab: 'GitLab', kubernetes: 'Kubernetes' };
/** The claims that people know a job by, with the word before them. */
const telling = {
    github: [
        ['repository_id', 'repository'],
        ['repository', 'named'],
    ],
    gitlab: [
        ['project_id', 'project'],
        ['project_path', 'at'],
    ],
    kubernetes: [],
};
const jobText = (rule, environment, whole) => {
    const any = (values) => [...values].sort(order/* byCodePoint */.H).map(phrase/* quoted */.TL).join(' or ');
    const said = telling[rule.platform].flatMap(([claim, word]) => {
        const values = rule.claims.get(claim);
        return values === undefined ? [] : [{ claim, text: `${word} ${any(values)}` }];
    });
    const place = rule.claims.get('environment');
    const rest = [...rule.claims]
        .filter(([claim]) => claim !== 'environment' && !said.some((one) => one.claim === claim))
        .sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b))
        .map(([claim, values]) => `${(0,phrase/* quoted */.TL)(claim)} ${any(values)}`);
    const details = [...(rule.issuer === undefined ? [] : [`issuer ${(0,phrase/* quoted */.TL)(rule.issuer)}`]), ...rest];
    const head = [
        platforms[rule.platform],
        ...said.map(({ text }) => text),
        place === undefined ? `for ${(0,phrase/* quoted */.TL)(environment)}` : `in ${any(place)}`,
    ].join(' ');
    const isVague = said.length === 0 || whole;
    return isVague && details.length > 0 ? `${head}, with ${details.join(', ')}` : head;
};
/** The destinations that the difference tells of. */
const changedDestinations = ({ before, after, access }) => {
    const text = (one, title) => JSON.stringify([one.namespace, Object.entries(one.labels).sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b)), one.port, title]);
    const told = new Set(access.destinations.map((one) => text(one, one.title)));
    if (told.size === 0)
        return { asked: [], left: 0 };
    const found = alignDestinations(before.mesh, after.mesh).filter((one) => told.has(text(one, one.known ? `${one.title} in ${one.namespace}` : one.title)));
    return { asked: found.slice(0, destinationsAsked), left: Math.max(0, found.length - destinationsAsked) };
};
const accessLinks = ({ environment, before, after, evaluate }, account, bindings, changed) => {
    const services = [...new Set(bindings.flatMap(({ access }) => access.map(({ service }) => service)))].sort(order/* byCodePoint */.H);
    const found = services.map((service) => namedDestinations(service, bindings, environment, [after.mesh, before.mesh]));
    const named = found.flatMap(({ destinations }) => destinations);
    const principal = `${after.mesh.settings.trustDomain}/ns/${environment.namespace}/sa/${account}`;
    const rows = comparePrincipal(before.mesh, after.mesh, principal, { named, others: changed.asked.filter((one) => !named.includes(one)) }, { evaluate });
    const links = rows.map(({ change, what, on }) => ({ change, text: `${what} on ${on}` }));
    const unread = found.flatMap(({ missing }) => missing === undefined ? [] : [{ change: 'unknown', text: `service ${(0,phrase/* quoted */.TL)(missing)}, which was not read` }]);
    const left = changed.left === 0 ? [] : [{ change: 'unknown', text: `${changed.left} more destinations that the change alters` }];
    return {
        links: [...links, ...unread, ...left],
        doubtful: rows.some(({ change }) => change === 'unknown') && changed.asked.length > 0,
    };
};
/** The workloads behind a Service at the ports that bindings name; where none is known, those that it would select. */
const namedDestinations = (service, bindings, environment, meshes) => {
    const { namespace } = environment;
    const accesses = bindings.flatMap(({ access }) => access).filter((access) => access.service === service);
    const whole = accesses.some(({ ports }) => ports.length === 0);
    const ports = whole ? [] : [...new Set(accesses.flatMap((access) => access.ports))].sort((a, b) => a - b);
    const where = { kind: 'file', path: '', line: 1, column: 1 };
    for (const mesh of meshes) {
        const target = findDestination({ namespace, service, ports, where }, mesh.state);
        if (!('selector' in target))
            continue;
        const { selector, targetPorts } = target;
        const matches = mesh.destinations().filter((one) => {
            if (one.namespace !== namespace || one.port === 0)
                return false;
            if (one.service !== undefined)
                return one.service === service && (ports.length === 0 || ports.includes(one.port));
            return (targetPorts.includes(one.port) &&
                Object.entries(selector).every(([label, value]) => Object.hasOwn(one.labels, label) && one.labels[label] === value));
        });
        if (matches.length > 0)
            return { destinations: matches };
        return {
            destinations: targetPorts.map((port) => ({
                namespace,
                labels: selector,
                port,
                protocol: mesh.enforcementOf({ namespace, labels: selector, port, protocol: 'AUTO', title: '', known: false })
                    .destination.protocol,
                title: `service ${service}`,
                known: true,
            })),
        };
    }
    return { destinations: [], missing: service };
};

;// CONCATENATED MODULE: ./src/plan/exceptions.ts


/** `Kind/namespace/name` as the configuration names an object; `Kind/name` for a cluster-wide one. */
const configuredName = ({ kind, namespace, name }) => [kind, namespace, name].filter((part) => part !== '').join('/');
/** An entry counts through the end of its day, UTC. `today`: YYYY-MM-DD. */
const isInForce = ({ until }, today) => until === undefined || until >= today;
/** Takes out what `ignore:` accepts. */
const withoutIgnored = (findings, entries, state, today) => {
    const inForce = entries.filter((entry) => isInForce(entry, today));
    const used = new Set();
    const left = findings.filter(({ rule, object }) => {
        const name = configuredName(object);
        const entry = inForce.find((one) => one.rule === rule && one.object === name);
        if (entry !== undefined)
            used.add(entry);
        return entry === undefined;
    });
    const unused = inForce
        .filter((entry) => !used.has(entry) && concerns(entry.object, state))
        .map(({ rule, object }) => `ignore of ${rule} for ${JSON.stringify(object)} matches no finding`);
    return { findings: left, unused };
};
/** Whether an entry is about this environment: its namespace has something here. Another one's entry is no news here. */
const concerns = (object, state) => {
    const parts = object.split('/');
    const namespace = parts.length === 3 ? parts[1] : '';
    return state.objects.some(({ key }) => key.namespace === namespace || (key.kind === 'Namespace' && key.name === namespace));
};
/**
 * Leaves out what `assume:` takes not to change access. An object that the change edits is not left out: somebody
 * vouched for what stood before, and nobody for what it becomes.
 */
const withoutAssumed = (before, after, entries, today) => {
    const inForce = new Map(entries.filter((entry) => isInForce(entry, today)).map((entry) => [entry.object, entry]));
    const named = (state) => new Map(inForce.size === 0
        ? []
        : state.objects
            .filter(({ key }) => isAssumable(key) && inForce.has(configuredName(key)))
            .map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const [old, now] = [named(before), named(after)];
    const objects = [];
    const uncovered = [];
    for (const [text, object] of new Map([...old, ...now])) {
        const [then, next] = [old.get(text), now.get(text)];
        const edited = then !== undefined && next !== undefined && (0,digest/* objectDigest */.A2)(then) !== (0,digest/* objectDigest */.A2)(next);
        const title = (0,ports_object/* keyTitle */.Gv)(object.key);
        if (edited)
            uncovered.push(`${title} is assumed as it was, and this change edits it`);
        else
            objects.push({ key: object.key, object: title, reason: inForce.get(configuredName(object.key))?.reason ?? '' });
    }
    const gone = new Set(objects.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const without = (state) => gone.size === 0 ? state : { ...state, objects: state.objects.filter(({ key }) => !gone.has((0,ports_object/* keyText */.Pu)(key))) };
    return { before: without(before), after: without(after), objects, uncovered };
};
const isAssumable = ({ group, kind }) => (group === 'networking.istio.io' && kind === 'EnvoyFilter') ||
    (group === 'extensions.istio.io' && kind === 'WasmPlugin');
/** Those without which the verdict would be another: they stand in the way of a comparison that knows of them. */
const leanedOn = (assumed, knowing) => {
    const texts = [...knowing.reasons, ...knowing.destinations.flatMap(({ reasons }) => reasons)].map(({ text }) => text);
    return assumed.objects
        .filter(({ object }) => texts.some((text) => text.startsWith(`${object} `)))
        .map(({ object, reason }) => ({ object, reason }));
};

// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(816);
// EXTERNAL MODULE: ./src/plan/digest.ts
var plan_digest = __webpack_require__(1147);
// EXTERNAL MODULE: ./src/rules/find-findings.ts + 23 modules
var find_findings = __webpack_require__(1438);
;// CONCATENATED MODULE: ./src/plan/gate.ts

/** What the environment's gate says. `cannot prove` and what was not read count as new access; standing findings never gate. */
const judgeGate = (settings, access, findings, options) => {
    const failures = [];
    const warnings = [];
    const say = (level, texts) => {
        if (level === 'off')
            return;
        if (level === 'error' && !options.firstRun)
            failures.push(...texts);
        else
            warnings.push(...texts);
    };
    say(settings.newAccess, [...accessTexts(access), ...permissionTexts(options.permissions ?? [])]);
    const introduced = findings.filter((finding) => finding.introduced);
    const mistakes = introduced.filter(({ rule }) => !find_findings/* informingRules */.XU.has(rule));
    const news = introduced.filter(({ rule }) => find_findings/* informingRules */.XU.has(rule));
    if (mistakes.length > 0)
        say(settings.findings, [findingsText(mistakes)]);
    if (news.length > 0 && settings.findings !== 'off')
        warnings.push(findingsText(news));
    if (options.staleSnapshot !== undefined)
        say(settings.snapshotAge ?? 'error', [options.staleSnapshot]);
    return { settings, passed: failures.length === 0, active: !options.firstRun, failures, warnings };
};
/** One word of the whole is not trusted alone: a destination that gains counts whatever the summary says. */
const accessTexts = (access) => {
    const gaining = access.destinations.filter(({ verdict, gained }) => verdict === 'more permissive' || verdict === 'incomparable' || gained.length > 0);
    const unproven = access.destinations.filter(({ verdict, reasons }) => verdict === 'cannot prove' || reasons.length > 0);
    const texts = [];
    if (gaining.length > 0 || access.verdict === 'more permissive' || access.verdict === 'incomparable')
        texts.push(gaining.length > 0 ? `new access at ${count(gaining.length, 'destination')}` : 'new access');
    if (unproven.length > 0 || access.verdict === 'cannot prove' || access.reasons.length > 0) {
        const codes = new Set([...access.reasons, ...access.destinations.flatMap(({ reasons }) => reasons)].map(({ code }) => code));
        texts.push(`no new access cannot be proved${codes.size > 0 ? `: ${[...codes].sort().join(', ')}` : ''}`);
    }
    return texts;
};
const findingsText = (findings) => {
    const ids = [...new Set(findings.map(({ rule }) => rule))].sort();
    return `${count(findings.length, 'new finding')}: ${ids.join(', ')}`;
};
const permissionTexts = (permissions) => {
    const gained = permissions.filter(({ kind }) => kind === 'gained').length;
    const unknown = permissions.filter(({ kind }) => kind === 'unknown').length;
    return [
        ...(gained > 0 ? [`${count(gained, 'new Kubernetes permission')}`] : []),
        ...(unknown > 0 ? [`${count(unknown, 'Kubernetes permission')} that cannot be judged`] : []),
    ];
};
const count = (number, noun) => `${number} ${noun}${number === 1 ? '' : 's'}`;

// EXTERNAL MODULE: ./src/plan/without-places.ts
var without_places = __webpack_require__(6460);
;// CONCATENATED MODULE: ./src/mesh/traffic/kinds.ts
const routes = 'where its requests go, and what is rewritten, redirected or mirrored on the way';
const istio = {
    VirtualService: { judged: '', notJudged: routes },
    DestinationRule: { judged: '', notJudged: 'TLS towards the destination, subsets and load balancing' },
    Gateway: {
        judged: 'ports, protocols and client certificates of its servers, at gateways that are known',
        notJudged: 'its hosts, and which routes bind to them',
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
        judged: 'ports, protocols and client certificates of its listeners, and whether it is a waypoint',
        notJudged: 'its hostnames, and which routes may attach to it',
    },
    HTTPRoute: { judged: '', notJudged: routes },
    GRPCRoute: { judged: '', notJudged: routes },
    TCPRoute: { judged: '', notJudged: 'where its connections go' },
    TLSRoute: { judged: '', notJudged: 'where its connections go' },
    UDPRoute: { judged: '', notJudged: 'where its packets go' },
    ReferenceGrant: { judged: '', notJudged: 'which routes of other namespaces may lead here' },
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
const trafficKind = ({ group, kind }) => {
    const kinds = Object.hasOwn(groups, group) ? groups[group] : undefined;
    if (kinds === undefined || modelled.has(`${group}/${kind}`))
        return undefined;
    return Object.hasOwn(kinds, kind) ? kinds[kind] : { judged: '', notJudged: 'what this kind does to requests' };
};

;// CONCATENATED MODULE: ./src/plan/traffic-changes.ts



/** Every change to such an object, in the order of `changes`. */
const trafficChanges = (changes, findings) => changes.flatMap(({ kind, key }) => {
    const about = trafficKind(key);
    if (about === undefined)
        return [];
    const own = findings.filter(({ introduced, object }) => introduced && (0,ports_object/* keyText */.Pu)(object) === (0,ports_object/* keyText */.Pu)(key));
    const flags = [...new Set(own.map(({ rule }) => rule))].sort(order/* byCodePoint */.H);
    return [{ kind, key, judged: about.judged, notJudged: about.notJudged, flags }];
});

;// CONCATENATED MODULE: ./src/plan/make-plan.ts







/** Puts a plan together: everything in an order of its own, whatever order it came in, and a digest over it. */
const makePlan = (parts) => {
    const { access, permissions, findings } = parts;
    const reviewed = {
        environment: parts.environment,
        cluster: parts.cluster === '' ? 'none' : parts.cluster,
        change: sorted(parts.change, ({ key }) => (0,ports_object/* keyText */.Pu)(key)),
        protection: sorted(parts.protection, canonical_json/* canonicalJson */.d),
        access: {
            ...access,
            reasons: sorted(access.reasons, canonical_json/* canonicalJson */.d),
            destinations: sorted(access.destinations, destinationText),
        },
        permissions: sorted(permissions, (row) => (0,canonical_json/* canonicalJson */.d)([row.subject, row.kind, row.scope, row.rule, row.via ?? ''])),
        chains: parts.chains ?? [],
        traffic: trafficChanges(sorted(parts.change, ({ key }) => (0,ports_object/* keyText */.Pu)(key)), findings),
        rendered: sorted(parts.rendered, ({ key }) => (0,ports_object/* keyText */.Pu)(key)).map(({ object }) => object),
        findings: sorted(findings, (finding) => (0,canonical_json/* canonicalJson */.d)([finding.rule, finding.fingerprint, finding.pointer])),
        ...(parts.assumed === undefined || parts.assumed.length === 0
            ? {}
            : { assumed: sorted(parts.assumed, canonical_json/* canonicalJson */.d) }),
        gate: judgeGate(parts.gate, access, findings, {
            firstRun: parts.firstRun,
            permissions,
            ...(parts.staleSnapshot === undefined ? {} : { staleSnapshot: parts.staleSnapshot }),
        }),
    };
    const digest = (0,plan_digest/* digestOfReviewed */.J)({ ...reviewed, access: (0,without_places/* withoutPlaces */.B)(reviewed.access) });
    return { digest, reviewed, observed: parts.observed, steps: parts.steps };
};
const destinationText = (destination) => (0,canonical_json/* canonicalJson */.d)([
    destination.namespace,
    destination.title,
    destination.port,
    destination.protocol,
    { ...destination.labels },
]);
const sorted = (list, text) => list
    .map((item) => ({ item, text: text(item) }))
    .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text))
    .map(({ item }) => item);

// EXTERNAL MODULE: ./src/plan/object-changes.ts
var object_changes = __webpack_require__(228);
// EXTERNAL MODULE: ./src/rbac/dangers.ts
var dangers = __webpack_require__(4332);
;// CONCATENATED MODULE: ./src/rbac/unknown-changes.ts








/**
 * Where the change touches what was not read. What was not read is the same before and after, so an unchanged object
 * leads to nothing; a changed role leads to whoever is bound to it, a changed binding to whatever its role grants, and
 * a changed ClusterRole to whatever aggregates it.
 */
const unknownChanges = (before, after) => {
    const rows = new Map();
    const add = (subject, scope, rule) => {
        const row = { kind: 'unknown', subject, scope, rule, badges: [] };
        rows.set(JSON.stringify(row), row);
    };
    for (const kind of effective_permissions/* rbacKindNames */.VY) {
        if (readsText(before, kind) !== readsText(after, kind))
            add('anyone', describeScope(value_set/* everything */.YT), `${kind}: what was read differs before and after`);
    }
    const [old, now] = [rbacObjects(before), rbacObjects(after)];
    const look = (object, state) => {
        if ((0,roles/* isRbac */.FK)(object, 'Role') || (0,roles/* isRbac */.FK)(object, 'ClusterRole'))
            roleChanged(object, state, add);
        else
            bindingChanged(object, state, add);
    };
    // A changed object counts in both of its forms, each among the roles of its own time.
    for (const [text, object] of old)
        if (!now.has(text))
            look(object, before);
    for (const [text, object] of now)
        if (!old.has(text))
            look(object, after);
    return [...rows.entries()].sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b)).map(([, row]) => row);
};
const roleChanged = (role, state, add) => {
    const clusterWide = role.key.kind === 'ClusterRole';
    const scope = clusterWide ? describeScope(value_set/* everything */.YT) : describeScope((0,value_set/* only */.j6)([role.key.namespace]));
    const subject = `whoever is bound to ${(0,ports_object/* keyTitle */.Gv)(role.key)}`;
    const unread = [
        ...(isUnread(state, 'RoleBinding', clusterWide ? '*' : role.key.namespace) ? ['RoleBindings'] : []),
        ...(clusterWide && isUnread(state, 'ClusterRoleBinding', '') ? ['ClusterRoleBindings'] : []),
    ];
    if (unread.length > 0)
        add(subject, scope, `its rules change; ${unread.join(' and ')} were not all read`);
    if (!clusterWide || !isUnread(state, 'ClusterRole', ''))
        return;
    if (Object.keys(role.labels).length > 0 || (0,mesh_fields/* member */.Dc)(role.content, 'aggregationRule') !== undefined)
        add(subject, scope, 'it may be part of an aggregated ClusterRole; ClusterRoles were not all read');
};
const bindingChanged = (binding, state, add) => {
    const role = (0,roles/* roleRefOf */.P2)(binding);
    if (role === undefined)
        return;
    const resolved = (0,roles/* roleResolver */.XY)(state)(role);
    if (resolved.kind === 'missing' || (resolved.kind === 'rules' && resolved.complete))
        return;
    const scope = (0,roles/* isRbac */.FK)(binding, 'RoleBinding') ? (0,value_set/* only */.j6)([binding.key.namespace]) : value_set/* everything */.YT;
    for (const subject of (0,effective_permissions/* subjectsOf */.Z6)(binding))
        add(subject, describeScope(scope), `whatever ${role.kind} ${role.name} grants: it was not wholly read`);
};
const rbacObjects = (state) => new Map(state.objects
    .filter((object) => object.key.group === roles/* rbacGroup */.sN)
    .map((object) => {
    const { content, labels } = object;
    const parts = ['rules', 'aggregationRule', 'roleRef', 'subjects'].map((name) => (0,mesh_fields/* member */.Dc)(content, name) ?? null);
    return [
        `${(0,ports_object/* keyText */.Pu)(object.key)} ${(0,digest/* digestOf */.ol)([...parts, (0,roles/* isRbac */.FK)(object, 'ClusterRole') ? { ...labels } : null])}`,
        object,
    ];
}));
const isUnread = (state, kind, namespace) => (0,ports_object/* readStatus */.rk)(state, roles/* rbacGroup */.sN, kind, namespace) !== 'complete';
const readsText = (state, kind) => state.reads
    .filter((read) => read.group === roles/* rbacGroup */.sN && read.kind === kind)
    .map((read) => `${read.namespace}=${read.status}`)
    .sort(order/* byCodePoint */.H)
    .join(' ');

;// CONCATENATED MODULE: ./src/rbac/compare-permissions.ts








/**
 * What each subject may do after and could not before, and the other way round, as sets: a rule that is only written
 * differently is no change, nor is one that another binding, or a group that the subject is in for certain, gives too.
 * Where the change touches what was not read, a row of kind `unknown` says so. In order of subject, then gains first.
 */
const comparePermissions = (before, after) => {
    const [old, now] = [(0,effective_permissions/* effectivePermissions */.wW)(before), (0,effective_permissions/* effectivePermissions */.wW)(after)];
    const subjects = [...new Set([...old.subjects.keys(), ...now.subjects.keys()])].sort(order/* byCodePoint */.H);
    return [
        ...unknownChanges(before, after),
        ...subjects
            .filter((subject) => ownText(old, subject) !== ownText(now, subject))
            .flatMap((subject) => [...differences('gained', subject, now, old), ...differences('lost', subject, old, now)]),
    ];
};
const compare_permissions_none = { resources: [], urls: [], unread: [] };
/** Whoever has the same bindings to the same rules gains and loses nothing of its own. */
const ownText = (effective, subject) => {
    const { resources, urls } = effective.subjects.get(subject) ?? compare_permissions_none;
    const text = (one) => JSON.stringify({ ...one, via: '', places: [] });
    return JSON.stringify([...new Set([...resources.map(text), ...urls.map(text)])].sort(order/* byCodePoint */.H));
};
/** What `subject` holds by its own bindings in `having`, and by none of its bindings or groups in `lacking`. */
const differences = (kind, subject, having, lacking) => {
    const own = having.subjects.get(subject) ?? compare_permissions_none;
    const others = (0,effective_permissions/* heldBy */.Vr)(lacking, subject);
    const held = others.resources;
    const rows = (0,permission/* mergePermissions */.pM)((0,permission/* subtractPermissions */.Fr)((0,permission/* mergePermissions */.pM)(own.resources), held));
    const urls = (0,url_permission/* subtractUrls */.lf)(own.urls, others.urls);
    const lost = kind === 'lost' ? doubts(lacking, others) : [];
    const told = new Set();
    return [
        ...rows.map((row) => ({
            kind,
            subject,
            scope: describeScope(row.scope),
            rule: describePermission(row),
            badges: kind === 'lost' ? lost : badgesOf(row, held),
            via: row.via,
            where: row.places,
        })),
        ...urls.map((row) => ({
            kind,
            subject,
            scope: describeScope(value_set/* everything */.YT),
            rule: describeUrl(row),
            badges: kind === 'lost' ? lost : (0,dangers/* dangersOfUrl */.z)(row).map((danger) => danger.badge),
            via: row.via,
            where: row.places,
        })),
    ]
        .sort((a, b) => (0,order/* byCodePoint */.H)(JSON.stringify([a.scope, a.rule]), JSON.stringify([b.scope, b.rule])))
        .filter((row) => {
        const text = JSON.stringify([row.scope, row.rule]);
        return !told.has(text) && told.add(text);
    });
};
/** A loss is certain only where nothing that was not read could still give it. */
const doubts = (lacking, others) => {
    const kinds = lacking.unread.filter(({ status }) => status === 'forbidden').map(({ kind }) => `${kind}s`);
    const roles = others.unread.map(({ role }) => `${role.kind} ${role.name}`);
    const unread = [...new Set([...kinds, ...roles])].sort(order/* byCodePoint */.H);
    return unread.length === 0 ? [] : [`may still be held: ${unread.join(', ')} not wholly read`];
};
const badgesOf = (row, held) => {
    const badges = (0,dangers/* dangersOf */.o)(row).map((danger) => danger.badge);
    const { scope, name, group, resource, verb } = row;
    if (scope.kind === 'all but' &&
        held.some((one) => one.scope.kind === 'only' && (0,permission/* overlaps */.$f)({ ...row, scope: one.scope }, one)))
        badges.push('jumps from a namespace to the whole cluster');
    else if (scope.kind === 'all but')
        badges.push('holds in the whole cluster');
    if (name.kind === 'all but' &&
        held.some((one) => one.name.kind === 'only' && (0,permission/* overlaps */.$f)({ ...row, name: one.name }, one)))
        badges.push('no longer limited to names');
    const wild = [
        ...(group.kind === 'all but' ? ['groups'] : []),
        ...(resource.kind === 'all but' ? ['resources'] : []),
        ...(verb.kind === 'all but' ? ['verbs'] : []),
    ];
    if (wild.length > 0)
        badges.push(`wildcard ${wild.join(' and ')}: also what does not exist yet`);
    return badges;
};

;// CONCATENATED MODULE: ./src/commands/plan-environment.ts





















const plan_environment_kinds = [...mesh_kinds/* meshKinds */.hT, ...mesh_kinds/* workloadKinds */.dd, ...mesh_kinds/* rbacKinds */.UF];
const plan_environment_noToken = {
    seen: 'not requested',
    reason: 'no environment is configured',
    issuer: '',
    audience: '',
    rule: '',
    apply: 'not configured',
};
const gateWithoutConfiguration = { newAccess: 'warn', findings: 'warn' };
/**
 * Steps 4 to 10 for one environment: states, access, permissions, findings, gate. Pure: same parts, same bytes.
 * Throws a `Refusal` where a binding may not be rendered.
 */
const planEnvironment = (parts) => {
    const { configuration, environment, sides, world, identity } = parts;
    const overrides = environment?.mesh ?? configuration.protected?.mesh ?? {};
    const bare = composeSides(parts, sides.before, sides.after);
    const askedBefore = renderSide(parts, environment, 'before', overrides);
    const askedAfter = renderSide(parts, environment, 'after', overrides);
    // Where another tool applies the repository, its files are what happens; the bindings only say what they should be.
    const byFiles = environment?.appliedBy !== undefined;
    const renderedBefore = byFiles ? nothingRendered : askedBefore;
    const { objects: rendered, unproven } = byFiles ? nothingRendered : askedAfter;
    const before = withRendered(sides.before, renderedBefore.objects);
    const after = withRendered(sides.after, rendered);
    const isBare = renderedBefore.objects.length === 0 && rendered.length === 0;
    const states = isBare ? bare : composeSides(parts, before, after);
    const assumed = withoutAssumed(states.before, states.after, configuration.protected?.assume ?? [], parts.today);
    const [oldMesh, mesh] = [resolve_resolveMesh(assumed.before, overrides), resolve_resolveMesh(assumed.after, overrides)];
    const permissions = comparePermissions(states.before, states.after);
    const verdicts = identity === undefined || identity.review.audience === ''
        ? []
        : judgeToken(tokenOf(identity), states.after, environment?.namespace ?? 'default', {
            rootNamespace: mesh.settings.rootNamespace,
        });
    const found = (0,find_findings/* findFindings */.kH)(ruleContext(parts, configuration.base, states.before, oldMesh, [], byFiles ? askedBefore : undefined), {
        ...ruleContext(parts, configuration.head, states.after, mesh, verdicts, byFiles ? askedAfter : undefined),
        earlier: states.before,
    });
    const sifted = withoutIgnored(found.findings, configuration.protected?.ignore ?? [], states.after, parts.today);
    // Told before the comparison, which also asks about labels that no workload has.
    const assumptions = [
        ...assumptionsOf(parts, mesh),
        ...assumed.uncovered,
        ...sifted.unused,
        ...(byFiles && askedAfter.unproven.length > 0
            ? ['whether the rendered files are what the bindings ask for is not known: the cluster was not read']
            : []),
    ];
    const access = judgeAccess(oldMesh, mesh, [
        ...(parts.unreached === undefined ? [] : [unreachedReason(parts.unreached)]),
        ...sides.unreadableBefore.map(({ message }) => unreadableReason(message)),
        ...unproven,
    ]);
    const chains = environment === undefined
        ? []
        : makeChains({
            environment,
            before: { config: configuration.base, bindings: configuration.before?.bindings ?? [], mesh: oldMesh },
            after: { config: configuration.head, bindings: configuration.after?.bindings ?? [], mesh },
            access,
            evaluate: evaluate,
        });
    // The same comparison with the assumed objects in place says for which of them it would come out otherwise.
    const leaned = assumed.objects.length === 0
        ? []
        : leanedOn(assumed, compareMeshes(resolve_resolveMesh(states.before, overrides), resolve_resolveMesh(states.after, overrides), { evaluate: evaluate }));
    const observed = {
        base: parts.revisions.base,
        head: parts.revisions.head,
        ...(parts.revisions.note === undefined ? {} : { note: parts.revisions.note }),
        ...(parts.file === undefined ? {} : { configuration: parts.file }),
        ...(parts.unreached === undefined ? {} : { unreached: parts.unreached.code }),
        ...(world?.snapshot === undefined ? {} : { snapshot: world.snapshot.taken }),
        ...(world === undefined ? {} : { clusterServer: world.identity.server }),
        token: { ...(identity?.review ?? plan_environment_noToken), verdicts },
        positions: { ...positionsOf(before, after), ...found.positions },
        confirmedByServer: false,
        ...(world === undefined ? {} : { drift: driftOf(world, before) }),
        assumptions,
    };
    const plan = makePlan({
        environment: environment?.name ?? null,
        cluster: world?.identity.uid ?? '',
        change: (0,object_changes/* compareObjects */.G)(before, after),
        protection: configuration.base === undefined || configuration.head === undefined
            ? []
            : protectionChanges(configuration.base.protected, configuration.head.protected),
        access,
        permissions,
        chains,
        rendered,
        findings: sifted.findings,
        assumed: leaned,
        gate: environment?.gate ?? gateWithoutConfiguration,
        ...(world?.snapshot?.tooOld === true
            ? { staleSnapshot: `the snapshot of the cluster is older than ${world.snapshot.maxAge}` }
            : {}),
        firstRun: configuration.firstRun || configuration.protected === undefined,
        observed,
        steps: [],
    });
    return { plan, after: states.after, mesh, rendered, objects: { before, after } };
};
const composeSides = (parts, before, after) => {
    const { whole, incomplete = [] } = parts.sides;
    return whole
        ? {
            before: stateOfFolder(before, { kinds: plan_environment_kinds, incomplete }),
            after: stateOfFolder(keepAges(before, after), { kinds: plan_environment_kinds, incomplete }),
        }
        : composeStates(parts.world?.state, before, after, { kinds: plan_environment_kinds });
};
/** What a binding needs to know of the cluster; where that was not read, it can be neither rendered nor refused. */
const needsCluster = new Set([
    'BINDING_SERVICE',
    'BINDING_PORT',
    'BINDING_ROLE',
    'FIRST_ALLOW',
]);
const nothingRendered = { objects: [], unproven: [] };
const renderSide = (parts, environment, side, overrides) => {
    const { configuration, sides, world } = parts;
    if (environment === undefined)
        return nothingRendered;
    const config = side === 'before' ? configuration.base : configuration.head;
    const bindings = configuration[side]?.bindings ?? [];
    const byFiles = environment.appliedBy !== undefined;
    const policies = configuration.protected?.apply.policies === true && !byFiles ? sides[side] : [];
    if (config === undefined || (bindings.length === 0 && policies.length === 0))
        return nothingRendered;
    // What `render` wrote is no ground for rendering it again: its ALLOW is no other one's.
    const isForeign = (object) => !(0,rendered_files/* isFileOfEnvironment */.P4)(object, environment.name);
    const state = composeSides(parts, sides.before.filter(isForeign), sides.after.filter(isForeign))[side];
    const rendered = renderBindings(bindings, environment, state, {
        ...parts.render,
        // Files say the same on every machine.
        ...(byFiles ? { source: config.locate('').path, defaultIssuers: {} } : {}),
        locate: config.locate,
        settings: (0,resolve_settings/* resolveSettings */.M)(state, overrides, revisionOfNamespace(state, environment.namespace)).settings,
        policies,
    });
    // A job without a token (fork, Dependabot, a shell) has no login to the cluster: it goes on, and proves less.
    const unread = (environment.cluster !== undefined || byFiles) && world === undefined;
    const isOpen = ({ code }) => unread && needsCluster.has(code);
    const [first, ...rest] = rendered.problems.filter((problem) => !isOpen(problem));
    // What the base asked for was judged when it was merged; its mistakes must not keep a change from mending them.
    if (first !== undefined && side === 'after')
        throw new problem/* Refusal */.P(first, ...rest);
    const unproven = rendered.problems
        .filter(isOpen)
        .map(({ message }) => ({ code: 'CLUSTER_UNREAD', text: `the cluster was not read: ${message}` }));
    return { objects: rendered.objects, unproven };
};
/**
 * Where both name an object, the rendered one is what apply writes. The repository's stays where it says the same: it knows
 * its lines, and the rendered one adds labels and annotations alone.
 */
const withRendered = (objects, rendered) => {
    const byKey = new Map(objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const judged = rendered.filter((one) => {
        const file = byKey.get((0,ports_object/* keyText */.Pu)(one.key));
        return file === undefined || !(0,rendered_object/* isSaidBy */.Xp)(one, file);
    });
    const replaced = new Set(judged.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return [...objects.filter(({ key }) => !replaced.has((0,ports_object/* keyText */.Pu)(key))), ...judged.map(rendered_object/* asKubernetesObject */.QU)];
};
const judgeAccess = (before, after, reasons) => {
    const access = compareMeshes(before, after, { evaluate: evaluate });
    if (reasons.length === 0)
        return access;
    return { ...access, verdict: 'cannot prove', reasons: [...access.reasons, ...reasons.slice(0, 10)] };
};
const unreachedReason = ({ code, message, remedy }) => ({
    code,
    text: `not judged, since the cluster could not be read: ${message}. ${remedy}`,
});
const unreadableReason = (message) => ({
    code: 'BEFORE_UNREADABLE',
    text: `the base revision cannot be read: ${message}`,
});
const tokenOf = ({ identity, review }) => ({
    issuer: review.issuer,
    audiences: [review.audience],
    ...(identity === undefined || identity.platform === 'kubernetes' ? {} : { platform: identity.platform }),
    ...(identity === undefined ? {} : { keyId: identity.keyId, keysUrl: identity.keysUrl, keys: identity.keys }),
});
const positionsOf = (before, after) => {
    const positions = Object.create(null);
    const objects = new Map([...before, ...after].map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    for (const [key, object] of [...objects].sort(([a], [b]) => (a < b ? -1 : 1))) {
        if (object.source.kind !== 'cluster')
            positions[key] = object.source;
    }
    return positions;
};
const ruleContext = ({ environment, configuration, today }, config, state, mesh, tokenVerdicts, asked) => {
    const environments = config?.protected.environments ?? configuration.protected?.environments ?? [];
    const own = environments.find(({ name }) => name === environment?.name);
    const rules = [...(own?.trust.check ?? []), ...(own?.trust.apply ?? [])];
    return {
        state,
        settings: mesh.settings,
        enforcements: mesh.destinations().map((destination) => mesh.enforcementOf(destination)),
        environments: environments.map(({ name, pointer, audience, cluster }) => ({
            name,
            ...(audience === undefined ? {} : { audience }),
            ...(cluster?.kind === 'id-token' ? { clusterAudience: cluster.audience } : {}),
            ...(config === undefined ? {} : { source: config.locate(`${pointer}/audience`) }),
        })),
        ciIssuers: [...new Set(rules.flatMap(({ issuer }) => issuer ?? []))].sort(),
        tokenVerdicts,
        ...exceptionsOf(configuration, today),
        ...(asked === undefined || environment === undefined || asked.unproven.length > 0
            ? {}
            : {
                files: {
                    environment: environment.name,
                    asked: (0,rendered_files/* asFileObjects */.v5)(asked.objects, environment).map(rendered_object/* asKubernetesObject */.QU),
                },
            }),
    };
};
/** The exceptions that count, where they stand. */
const exceptionsOf = ({ protected: settings, base, head }, today) => {
    const locate = (base ?? head)?.locate;
    if (settings === undefined || locate === undefined)
        return {};
    const entries = [
        ...settings.ignore.map((entry) => ({ kind: 'ignore', ...entry })),
        ...settings.assume.map((entry) => ({ kind: 'assume', ...entry })),
    ];
    return {
        exceptions: {
            path: locate('').path,
            today,
            entries: entries.map((entry) => ({ ...entry, source: locate(entry.pointer) })),
        },
    };
};
/** World against base: what somebody changed outside the repository. */
const driftOf = ({ state, snapshot }, base) => {
    const there = new Map(state.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    let changed = 0;
    let missing = 0;
    for (const object of base) {
        const found = there.get((0,ports_object/* keyText */.Pu)(object.key));
        if (found === undefined)
            missing += 1;
        // A snapshot keeps of a workload or a Service only what decides access.
        else if (snapshot !== undefined && !isKeptWhole(object.key.group, object.key.kind))
            continue;
        else if ((0,object_changes/* compareObjects */.G)([object], [found]).length > 0)
            changed += 1;
    }
    return { changed, missing };
};
const assumptionsOf = ({ world, sides, configuration }, mesh) => {
    const unread = (world?.state.reads ?? [])
        .filter(({ status }) => status === 'forbidden' || status === 'not given')
        .map(({ kind, namespace }) => `${kind} of ${namespace === '*' ? 'all namespaces' : namespace === '' ? 'the cluster' : namespace} could not be read`);
    return [
        ...(world === undefined && !sides.whole
            ? ['no cluster was read: the repository is taken to hold all policies of its kinds']
            : []),
        ...(world?.snapshot === undefined
            ? []
            : [
                `the cluster is that of the snapshot ${world.snapshot.folder}, taken ${world.snapshot.taken}, ${world.snapshot.age} ago`,
            ]),
        ...(configuration.protected === undefined && !sides.whole ? ['without a configuration nothing gates'] : []),
        ...[...new Set(unread)].sort(),
        ...mesh.assumptions,
    ];
};
/** The same plan with its writes. */
const withSteps = (plan, steps, confirmedByServer) => ({
    ...plan,
    steps,
    observed: { ...plan.observed, confirmedByServer },
});
/** The same plan with what the API server will say to its writes. */
const withForecast = (plan, forecast) => forecast === undefined ? plan : { ...plan, observed: { ...plan.observed, forecast } };


/***/ }),

/***/ 3236:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $E: () => (/* binding */ hidingRefusals),
/* harmony export */   PH: () => (/* binding */ hideProblems),
/* harmony export */   W: () => (/* binding */ hidesLive),
/* harmony export */   YD: () => (/* binding */ keysOf)
/* harmony export */ });
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/* harmony import */ var _plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1406);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(989);



/**
 * Whether what is read from a cluster stays out of everything that this run shows or uploads. On a platform, a repository
 * that nothing says to be private is taken for a public one.
 */
const hidesLive = ({ platform, repository }, configuration) => platform !== 'local' && repository.visibility !== 'private' && configuration.protected?.publishLive !== true;
/** Keys of what stands in the repository's files on either side. */
const keysOf = ({ before, after }) => new Set([...before, ...after].map(({ key }) => (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key)));
/** Does the work; what it is refused with is told without the cluster's words and names where `hides` says so. */
const hidingRefusals = async (hides, work) => {
    try {
        return await work();
    }
    catch (thrown) {
        if (!hides || !(thrown instanceof _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P))
            throw thrown;
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(...hideProblems(thrown.problems));
    }
};
/** The same number of problems in the same order, so that the exit code stays. */
const hideProblems = ([first, ...rest]) => [
    (0,_plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__/* .problemWithoutLive */ .g)(first),
    ...rest.map(_plan_without_live_js__WEBPACK_IMPORTED_MODULE_1__/* .problemWithoutLive */ .g),
];


/***/ }),

/***/ 4416:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ readSides)
/* harmony export */ });
/* unused harmony export readFolderObjects */
/* harmony import */ var _config_policies_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5610);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2652);
/* harmony import */ var _manifests_limits_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8692);
/* harmony import */ var _manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(803);
/* harmony import */ var _mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(199);





/** Reads both sides of an environment; files with equal bytes are read once. Throws a `Refusal` with every bad place. */
const readSides = async (ports, inputs, repository, configuration, revisions, environment, cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .createReadCache */ .V)()) => {
    if (inputs.before !== undefined && inputs.after !== undefined) {
        const [before, after] = await Promise.all([ports.readFolder(inputs.before), ports.readFolder(inputs.after)]);
        const old = readFolderObjects(before, environment, cache);
        const next = readFolderObjects(after, environment, cache);
        refuseAny([...old.problems, ...next.problems]);
        return {
            before: old.objects,
            after: next.objects,
            whole: environment === undefined,
            incomplete: (0,_mesh_snapshot_read_js__WEBPACK_IMPORTED_MODULE_3__/* .incompleteReads */ .W)([...before.files, ...after.files]),
            unreadableBefore: [],
        };
    }
    if (repository === undefined)
        return { before: [], after: [], whole: false, unreadableBefore: [] };
    const before = (0,_config_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFiles */ .q)(environment, configuration.before);
    const after = (0,_config_policies_js__WEBPACK_IMPORTED_MODULE_4__/* .policyFiles */ .q)(environment, configuration.after);
    const ownFiles = withoutSnapshots(configuration);
    const [base, head] = await Promise.all([
        revisions.base === '' ? undefined : repository.readTree(revisions.base, before.globs).then(ownFiles),
        repository.readTree(revisions.head, after.globs).then(ownFiles),
    ]);
    const old = base === undefined ? undefined : readRevision(base, before.selection, environment, cache);
    const next = readRevision(head, after.selection, environment, cache);
    refuseAny(next.problems);
    return { before: old?.objects ?? [], after: next.objects, whole: false, unreadableBefore: old?.problems ?? [] };
};
/** A snapshot is what the cluster holds, and nobody's wish. The protected configuration alone says where one is. */
const withoutSnapshots = (configuration) => {
    const folders = (configuration.protected?.environments ?? []).flatMap(({ snapshot }) => snapshot?.folder ?? []);
    if (folders.length === 0)
        return (tree) => tree;
    return (tree) => ({
        ...tree,
        files: tree.files.filter(({ path }) => !folders.some((folder) => path.startsWith(`${folder}/`))),
    });
};
const readFolderObjects = (tree, environment, cache = (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .createReadCache */ .V)()) => (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$)(tree.files, { selection: 'folder', limits: _manifests_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .folderLimits */ .f, cache, ...namespaceOf(environment) });
const readRevision = (tree, selection, environment, cache) => (0,_manifests_read_objects_js__WEBPACK_IMPORTED_MODULE_2__/* .readObjects */ .$)(tree.files, {
    selection,
    limits: _manifests_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryLimits */ .H,
    cache,
    ...namespaceOf(environment),
});
const namespaceOf = (environment) => environment === undefined ? {} : { namespace: environment.namespace };
const refuseAny = (problems) => {
    const [first, ...rest] = problems;
    if (first !== undefined)
        throw new _errors_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(first, ...rest);
};


/***/ }),

/***/ 9723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ readScope),
  T: () => (/* binding */ readWorld)
});

// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(1682);
// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/mesh/kinds.ts
var kinds = __webpack_require__(3918);
// EXTERNAL MODULE: ./src/mesh/resolve/revisions.ts
var revisions = __webpack_require__(9960);
;// CONCATENATED MODULE: ./src/commands/revision-configs.ts


/** A mesh has two or three revisions; labels with more names are somebody's mistake, and cost two requests each. */
const most = 20;
/**
 * Reads what the labels of namespaces and workloads call for besides the ConfigMap `istio`: MeshConfigs of other
 * revisions, and the webhooks of tags. A mesh without `istio.io/rev` costs nothing.
 */
const readRevisionConfigs = async (cluster, state, root) => {
    const named = (0,revisions/* namedRevisions */.SO)(state);
    // Without the ConfigMap `istio` the tag `default` is what `istio-injection: enabled` means.
    const asked = [...((0,revisions/* meshConfigs */.rW)(state, root).has(revisions/* defaultRevision */.Te) ? [] : [revisions/* defaultRevision */.Te]), ...named].slice(0, most);
    if (named.length === 0 && hasDefaultConfig(state, root))
        return state;
    const isOpen = (current, name) => !(0,revisions/* meshConfigs */.rW)(current, root).has(name) && (0,revisions/* taggedRevision */.qq)(current, root, name) === undefined;
    const configs = asked.filter((name) => name !== revisions/* defaultRevision */.Te);
    const first = await add(cluster, state, configs.map((name) => (0,kinds/* configMap */.f4)(root, (0,revisions/* meshConfigName */.Jy)(name))));
    const second = await add(cluster, first, asked.filter((name) => isOpen(first, name)).map(kinds/* revisionTag */.Oq));
    const targets = asked.flatMap((name) => (0,revisions/* taggedRevision */.qq)(second, root, name) ?? []);
    const further = [...new Set(targets)].filter((name) => name !== revisions/* defaultRevision */.Te && !configs.includes(name) && !(0,revisions/* meshConfigs */.rW)(second, root).has(name));
    return add(cluster, second, further.map((name) => (0,kinds/* configMap */.f4)(root, (0,revisions/* meshConfigName */.Jy)(name))));
};
/** There, or not readable: neither is mended by looking for tags. */
const hasDefaultConfig = (state, root) => (0,revisions/* meshConfigs */.rW)(state, root).has(revisions/* defaultRevision */.Te) ||
    state.reads.some(({ kind, name, status }) => kind === 'ConfigMap' && name === 'istio' && status === 'forbidden');
const add = async (cluster, state, kinds) => {
    if (kinds.length === 0)
        return state;
    const more = await cluster.read(kinds, []);
    return {
        objects: [...state.objects, ...more.objects],
        reads: [...state.reads, ...more.reads],
        denied: [...state.denied, ...more.denied],
    };
};

;// CONCATENATED MODULE: ./src/commands/world.ts




/** What is read of an environment's cluster: one LIST per kind, and one per place where that is refused. */
const readScope = (environment) => {
    const rootNamespace = environment.mesh.rootNamespace ?? 'istio-system';
    const namespaces = environment.cluster?.namespaces ?? [];
    return {
        rootNamespace,
        kinds: [
            ...kinds/* meshKinds */.hT,
            ...kinds/* workloadKinds */.dd,
            ...kinds/* rbacKinds */.UF,
            (0,kinds/* configMap */.f4)(rootNamespace, 'istio'),
            (0,kinds/* configMap */.f4)(environment.namespace, (0,names/* applySetParentName */.Uu)(environment.name)),
        ],
        places: [...new Set([environment.namespace, rootNamespace, ...namespaces])].sort(),
    };
};
/**
 * Connects to an environment's cluster and reads it, one LIST per kind. Call it only after the job's identity is
 * settled: a refused job must not be seen by the API server. undefined: the environment has no cluster.
 */
const readWorld = async (ports, environment, inputs, base) => {
    const settings = environment.cluster;
    if (settings === undefined)
        return undefined;
    const audience = settings.kind === 'id-token' ? settings.audience || (inputs.clusterAudience ?? '') : '';
    const cluster = await ports.connect(settings, {
        idToken: () => ports.tokens().request('cluster', audience),
        baseFile: (path) => readBaseFile(base.repository, base.revision, path),
        explain401: () => audience === ''
            ? 'the login is the one of the kubeconfig or the pod'
            : `the token was requested for audience ${JSON.stringify(audience)}; its issuer, audience and claims must match the API server's AuthenticationConfiguration`,
    });
    const { rootNamespace, kinds, places } = readScope(environment);
    try {
        const [identity, read] = await Promise.all([cluster.identify(), cluster.read(kinds, places)]);
        const { denied, ...state } = await readRevisionConfigs(cluster, read, rootNamespace);
        return { cluster, identity, state, denied };
    }
    catch (error) {
        cluster.close();
        throw error;
    }
};
const readBaseFile = async (repository, revision, path) => {
    const file = (await repository.readTree(revision, [path])).files.find((candidate) => candidate.path === path);
    if (file !== undefined)
        return file.text;
    throw new problem/* Refusal */.P({
        code: 'CONFIG_FILE_MISSING',
        message: `the configuration names the file ${JSON.stringify(path)}, and the base revision has none`,
        expected: path,
        received: 'no such file',
        remedy: 'Commit the file to the protected branch; it is read from there, so that a merge request cannot replace it.',
    });
};


/***/ }),

/***/ 2834:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D7: () => (/* binding */ mayHoldObjects),
/* harmony export */   F8: () => (/* binding */ groupOf),
/* harmony export */   Gz: () => (/* binding */ isOfInterest),
/* harmony export */   Sl: () => (/* binding */ isMeshConfig),
/* harmony export */   c4: () => (/* binding */ mayHoldMeshObjects),
/* harmony export */   wV: () => (/* binding */ decidesAccess)
/* harmony export */ });
/**
 * What `check` looks at when nobody has listed files: the kinds that decide access in the mesh, the workloads and
 * services that they select, and Kubernetes' own permissions. Secrets are never among them.
 */
const kindsOfGroup = new Map([
    ['security.istio.io', 'all'],
    ['networking.istio.io', 'all'],
    ['extensions.istio.io', 'all'],
    ['telemetry.istio.io', 'all'],
    ['gateway.networking.k8s.io', 'all'],
    ['rbac.authorization.k8s.io', new Set(['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'])],
    ['apps', new Set(['Deployment', 'StatefulSet', 'DaemonSet', 'ReplicaSet'])],
    ['batch', new Set(['Job', 'CronJob'])],
    ['', new Set(['Service', 'ServiceAccount', 'Namespace', 'Pod'])],
]);
const groupOf = (apiVersion) => {
    const slash = apiVersion.indexOf('/');
    return slash === -1 ? '' : apiVersion.slice(0, slash);
};
/** The ConfigMap of MeshConfig: `istio`, or `istio-<revision>`; the injector's has the same prefix and no `mesh` in it. */
const isMeshConfig = (group, kind, name) => group === '' &&
    kind === 'ConfigMap' &&
    (name === 'istio' || (name.startsWith('istio-') && !name.startsWith('istio-sidecar-injector')));
const isOfInterest = (group, kind, name) => {
    const kinds = kindsOfGroup.get(group);
    return kinds === 'all' || kinds?.has(kind) === true || isMeshConfig(group, kind, name);
};
// A quoted scalar can hide any letter behind an escape, or behind a line break: such a text is parsed to be sure.
const hidden = /\\(?:x[2-7]|u00[2-7]|U000000[2-7]|\r?\n)/i;
const mayHold = (text, words) => 
// UTF-16 shows none of the words; it is let through, to be refused by name.
text.startsWith('\ufffd') || text.includes('\u0000') || words.some((word) => text.includes(word)) || hidden.test(text);
/**
 * Whether a text can hold an object that decides access by itself: Istio's, the Gateway API's, RBAC's. False is certain,
 * true is not: it looks at the text alone, so that a large repository is read cheaply.
 */
const mayHoldMeshObjects = (text) => mayHold(text, ['istio', 'gateway.networking.k8s.io', 'rbac.authorization.k8s.io']);
/** The same for any object of Kubernetes. */
const mayHoldObjects = (text) => mayHold(text, ['apiVersion', 'istio.io']);
/** Groups whose objects are access itself; the others say what it is given to. */
const decidingGroups = new Set([
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'gateway.networking.k8s.io',
    'rbac.authorization.k8s.io',
]);
const decidesAccess = (group) => decidingGroups.has(group);


/***/ }),

/***/ 1860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ag: () => (/* binding */ readObject),
/* harmony export */   Hk: () => (/* binding */ toKubernetesObject),
/* harmony export */   b6: () => (/* binding */ textOf)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);

/**
 * An object as the API server gave it: `status` dropped, managedFields kept apart. Everything but managedFields has a
 * null prototype, so that a label named `constructor` is a label and nothing else.
 */
const toKubernetesObject = (item, type) => {
    const metadata = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(item['metadata']) ? item['metadata'] : {};
    const { managedFields, ...kept } = metadata;
    const content = bare({ apiVersion: type.apiVersion, kind: type.kind, metadata: bare(kept) });
    for (const [member, value] of Object.entries(item))
        if (member !== 'apiVersion' && member !== 'kind' && member !== 'metadata' && member !== 'status')
            content[member] = withoutPrototype(value);
    const source = {
        kind: 'cluster',
        uid: textOf(metadata['uid']),
        resourceVersion: textOf(metadata['resourceVersion']),
    };
    const created = textOf(metadata['creationTimestamp']);
    return {
        key: {
            group: type.group,
            kind: type.kind,
            namespace: textOf(metadata['namespace']),
            name: textOf(metadata['name']),
        },
        apiVersion: type.apiVersion,
        labels: textsOf(metadata['labels']),
        annotations: textsOf(metadata['annotations']),
        ...(created === '' ? {} : { creationTimestamp: created }),
        content,
        managedFields: Array.isArray(managedFields) ? managedFields : [],
        source,
        locate: () => source,
    };
};
/** The same for one object that says its own type. */
const readObject = (item) => {
    const apiVersion = textOf(item['apiVersion']);
    const slash = apiVersion.indexOf('/');
    return toKubernetesObject(item, {
        group: slash < 0 ? '' : apiVersion.slice(0, slash),
        kind: textOf(item['kind']),
        apiVersion,
    });
};
const bare = (object) => {
    const copy = Object.create(null);
    for (const [member, value] of Object.entries(object))
        copy[member] = withoutPrototype(value);
    return copy;
};
const withoutPrototype = (value) => {
    if (Array.isArray(value))
        return value.map(withoutPrototype);
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value) ? bare(value) : value;
};
const textOf = (value) => (typeof value === 'string' ? value : '');
const textsOf = (value) => {
    const texts = Object.create(null);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(value))
        for (const [member, text] of Object.entries(value))
            if (typeof text === 'string')
                texts[member] = text;
    return texts;
};


/***/ }),

/***/ 803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ createReadCache),
  $: () => (/* binding */ readObjects)
});

// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(989);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
;// CONCATENATED MODULE: ./src/manifests/cluster-scoped.ts
/** Kinds without a namespace that meet meshgate in repositories and clusters; custom ones have none where none is written. */
const clusterScoped = new Set([
    '/Namespace',
    '/Node',
    '/PersistentVolume',
    'rbac.authorization.k8s.io/ClusterRole',
    'rbac.authorization.k8s.io/ClusterRoleBinding',
    'apiextensions.k8s.io/CustomResourceDefinition',
    'apiregistration.k8s.io/APIService',
    'admissionregistration.k8s.io/ValidatingAdmissionPolicy',
    'admissionregistration.k8s.io/ValidatingAdmissionPolicyBinding',
    'admissionregistration.k8s.io/MutatingAdmissionPolicy',
    'admissionregistration.k8s.io/MutatingAdmissionPolicyBinding',
    'admissionregistration.k8s.io/ValidatingWebhookConfiguration',
    'admissionregistration.k8s.io/MutatingWebhookConfiguration',
    'gateway.networking.k8s.io/GatewayClass',
    'networking.k8s.io/IngressClass',
    'scheduling.k8s.io/PriorityClass',
    'storage.k8s.io/StorageClass',
    'storage.k8s.io/CSIDriver',
    'storage.k8s.io/CSINode',
    'storage.k8s.io/VolumeAttachment',
    'node.k8s.io/RuntimeClass',
    'certificates.k8s.io/CertificateSigningRequest',
    'flowcontrol.apiserver.k8s.io/FlowSchema',
    'flowcontrol.apiserver.k8s.io/PriorityLevelConfiguration',
    'policy/PodSecurityPolicy',
    'cert-manager.io/ClusterIssuer',
]);
/** Groups all of whose namespaced kinds are known: an object without a namespace takes one there. */
const knownGroups = new Set([
    '',
    'apps',
    'batch',
    'autoscaling',
    'policy',
    'networking.k8s.io',
    'rbac.authorization.k8s.io',
    'security.istio.io',
    'networking.istio.io',
    'extensions.istio.io',
    'telemetry.istio.io',
    'gateway.networking.k8s.io',
]);
const scopeOf = (group, kind) => {
    if (clusterScoped.has(`${group}/${kind}`))
        return 'cluster';
    return knownGroups.has(group) ? 'namespace' : 'unknown';
};

// EXTERNAL MODULE: ./src/manifests/interest.ts
var interest = __webpack_require__(2834);
// EXTERNAL MODULE: ./src/manifests/positions.ts
var positions = __webpack_require__(1898);
;// CONCATENATED MODULE: ./src/manifests/metadata.ts


// Kubernetes, apimachinery/pkg/util/validation: the same rules the API server applies.
const label63 = /^[a-z0-9](?:[-a-z0-9]*[a-z0-9])?$/;
const qualifiedName = /^[A-Za-z0-9](?:[-A-Za-z0-9_.]*[A-Za-z0-9])?$/;
const apiVersionShape = /^(?:[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?\/)?v[0-9a-z]+$/;
const kindShape = /^[A-Z][A-Za-z0-9]{0,62}$/;
const isLabel = (text) => text.length <= 63 && label63.test(text);
const isSubdomain = (text) => text.length <= 253 && text.split('.').every((part) => label63.test(part));
const isApiVersion = (text) => text.length <= 316 && apiVersionShape.test(text);
const isKind = (text) => kindShape.test(text);
const isNamespaceName = isLabel;
const labelNamed = new Set(['/Namespace', '/Service']);
/** RBAC's names may hold colons and capitals; everything else is a DNS subdomain, Services and Namespaces a label. */
const nameRule = (group, kind, name) => {
    if (group === 'rbac.authorization.k8s.io') {
        const good = name !== '' && name !== '.' && name !== '..' && name.length <= 253 && !/[/%\p{Cc}]/u.test(name);
        return good ? undefined : 'a name of at most 253 characters without / and %';
    }
    if (labelNamed.has(`${group}/${kind}`))
        return isLabel(name) ? undefined : 'at most 63 of a-z, 0-9 and -, with a letter or digit at both ends';
    return isSubdomain(name)
        ? undefined
        : 'at most 253 of a-z, 0-9, - and ., with a letter or digit at both ends of each part';
};
const show = (value) => value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);
const badKey = (key) => {
    const slash = key.indexOf('/');
    const name = key.slice(slash + 1);
    const prefix = slash === -1 ? undefined : key.slice(0, slash);
    return name.length > 63 || !qualifiedName.test(name) || (prefix !== undefined && !isSubdomain(prefix.toLowerCase()));
};
const keyRule = 'a name of at most 63 letters, digits, -, _ and ., with an optional DNS prefix and a slash before it';
const valueRule = 'text of at most 63 letters, digits, -, _ and ., with a letter or digit at both ends, or empty text';
/** `labels` at a pointer, for example of an object or of a pod template. A missing or null map is empty. */
const readLabels = (value, pointer, flaws) => {
    const labels = Object.create(null);
    for (const [key, text] of entries(value, pointer, flaws)) {
        if (text.length <= 63 && (text === '' || qualifiedName.test(text)))
            labels[key] = text;
        else
            flaws.push({
                pointer: `${pointer}/${(0,positions/* pointerPart */.x$)(key)}`,
                message: 'A label has a value that Kubernetes refuses',
                expected: valueRule,
                received: show(text),
            });
    }
    return labels;
};
/** Bytes of all annotations together (Kubernetes, TotalAnnotationSizeLimitB). */
const annotationBytes = 256 * 1024;
const readAnnotations = (value, pointer, flaws) => {
    const annotations = Object.create(null);
    let size = 0;
    for (const [key, text] of entries(value, pointer, flaws)) {
        annotations[key] = text;
        size += Buffer.byteLength(key) + Buffer.byteLength(text);
    }
    if (size > annotationBytes) {
        flaws.push({
            pointer,
            message: 'The annotations are larger than Kubernetes allows',
            expected: 'at most 262144 bytes',
            received: `${size} bytes`,
        });
    }
    return annotations;
};
function* entries(value, pointer, flaws) {
    if (value === undefined || value === null)
        return;
    if (!(0,json/* isJsonObject */.O)(value)) {
        flaws.push({
            pointer,
            message: 'Labels and annotations are a mapping',
            expected: 'a mapping of text to text',
            received: show(value),
        });
        return;
    }
    for (const [key, text] of Object.entries(value)) {
        const at = `${pointer}/${(0,positions/* pointerPart */.x$)(key)}`;
        if (badKey(key))
            flaws.push({
                pointer: at,
                message: 'A label or annotation has a key that Kubernetes refuses',
                expected: keyRule,
                received: show(key),
            });
        else if (typeof text !== 'string')
            flaws.push({
                pointer: at,
                message: 'The value of a label or annotation must be text',
                expected: `text in quotes, not ${show(text)}`,
                received: show(text),
            });
        else
            yield [key, text];
    }
}
const member = (value, name) => (0,json/* isJsonObject */.O)(value) ? value[name] : undefined;
/** Pod templates carry the labels that selectors match: they obey the same rules. */
const checkTemplateLabels = (object, flaws) => {
    const spec = member(object, 'spec');
    const direct = member(member(spec, 'template'), 'metadata');
    if (direct !== undefined)
        readLabels(member(direct, 'labels'), '/spec/template/metadata/labels', flaws);
};

// EXTERNAL MODULE: ./src/manifests/parsed-file.ts
var parsed_file = __webpack_require__(4848);
// EXTERNAL MODULE: ./src/manifests/read-json.ts
var read_json = __webpack_require__(5467);
// EXTERNAL MODULE: ./src/manifests/read-yaml.ts + 2 modules
var read_yaml = __webpack_require__(3844);
;// CONCATENATED MODULE: ./src/manifests/build-object.ts







const build_object_text = (value) => (typeof value === 'string' ? value : '');
const identityOf = (value) => {
    if (!(0,json/* isJsonObject */.O)(value) || (value['apiVersion'] === undefined && value['kind'] === undefined))
        return undefined;
    // A file with only one of the two is foreign (Chart.yaml, a CI file), unless it has metadata as objects do.
    if ((value['apiVersion'] === undefined || value['kind'] === undefined) && !(0,json/* isJsonObject */.O)(value['metadata']))
        return undefined;
    const metadata = value['metadata'];
    const kind = build_object_text(value['kind']);
    return {
        group: (0,interest/* groupOf */.F8)(build_object_text(value['apiVersion'])),
        kind,
        name: (0,json/* isJsonObject */.O)(metadata) ? build_object_text(metadata['name']) : '',
        list: isList(value, kind),
    };
};
const isList = (value, kind) => kind.endsWith('List') && Array.isArray(value['items']);
/** The objects of a document: itself, or the items of a `kind: List`, also of lists in lists (attack K09). */
const flattenList = (document) => {
    const items = [];
    const visit = (value, range) => {
        if (!(0,json/* isJsonObject */.O)(value) || !isList(value, build_object_text(value['kind']))) {
            items.push({ value, range });
            return;
        }
        const kind = build_object_text(value['kind']).slice(0, -'List'.length);
        for (const item of value['items']) {
            if (!(0,json/* isJsonObject */.O)(item))
                items.push({ value: item, range });
            else
                visit(named(item, build_object_text(value['apiVersion']), kind), document.items.get(item) ?? range);
        }
    };
    if (document.value !== undefined)
        visit(document.value, document.range);
    return items;
};
/** In a typed list (`ServiceList`) the API server leaves apiVersion and kind out of the items. */
const named = (item, apiVersion, kind) => {
    if (kind === '' || item['apiVersion'] !== undefined || item['kind'] !== undefined)
        return item;
    return Object.assign((0,parsed_file/* emptyObject */.vB)(), { apiVersion, kind }, item);
};
const build_object_show = (value) => value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120);
/** More would bury the first. */
const maximumProblems = 20;
/** Makes an object of a value, or says what Kubernetes would refuse about it. */
const buildObject = (item, context) => {
    const { value, range } = item;
    const locate = locator(range, context);
    const problems = [];
    const wrong = (code, pointer, message, expected, received) => {
        // Each place costs a reading of the object.
        if (problems.length >= maximumProblems)
            return;
        problems.push({ code, message, where: locate(pointer), expected, received, remedy: remedies[code] });
    };
    const object = (0,json/* isJsonObject */.O)(value) ? value : (0,parsed_file/* emptyObject */.vB)();
    const metadata = (0,json/* isJsonObject */.O)(object['metadata']) ? object['metadata'] : (0,parsed_file/* emptyObject */.vB)();
    const apiVersion = build_object_text(object['apiVersion']);
    const kind = build_object_text(object['kind']);
    const group = (0,interest/* groupOf */.F8)(apiVersion);
    const name = build_object_text(metadata['name']);
    const written = metadata['namespace'];
    const scope = scopeOf(group, kind);
    const fallback = scope === 'namespace' ? (context.namespace ?? 'default') : '';
    const namespace = scope === 'cluster' ? '' : build_object_text(written) === '' ? fallback : build_object_text(written);
    const key = { group, kind, namespace, name };
    if (!(0,json/* isJsonObject */.O)(value))
        wrong('OBJECT_INVALID', '', 'An object is a mapping', 'a mapping', build_object_show(value));
    else {
        if (!isApiVersion(apiVersion))
            wrong('OBJECT_INVALID', '/apiVersion', 'An object needs its apiVersion', 'for example security.istio.io/v1', build_object_show(value['apiVersion']));
        if (!isKind(kind))
            wrong('OBJECT_INVALID', '/kind', 'An object needs its kind', 'for example AuthorizationPolicy', build_object_show(value['kind']));
        if (metadata['generateName'] !== undefined && name === '') {
            wrong('GENERATE_NAME', '/metadata/generateName', 'The API server would choose the name, so no review could say which object it is', 'metadata.name', 'metadata.generateName');
        }
        else {
            const rule = nameRule(group, kind, name);
            if (rule !== undefined)
                wrong('OBJECT_METADATA', '/metadata/name', 'An object needs a name that Kubernetes accepts', rule, build_object_show(metadata['name']));
        }
        if (written !== undefined &&
            written !== null &&
            (typeof written !== 'string' || (written !== '' && !isNamespaceName(written)))) {
            wrong('OBJECT_METADATA', '/metadata/namespace', 'This is no name of a namespace', 'at most 63 of a-z, 0-9 and -', build_object_show(written));
        }
    }
    const flaws = [];
    const labels = readLabels(metadata['labels'], '/metadata/labels', flaws);
    const annotations = readAnnotations(metadata['annotations'], '/metadata/annotations', flaws);
    checkTemplateLabels(object, flaws);
    for (const flaw of flaws)
        wrong('OBJECT_METADATA', flaw.pointer, flaw.message, flaw.expected, flaw.received);
    if (problems.length > 0)
        return { kind: 'problems', key, problems };
    const created = metadata['creationTimestamp'];
    const tookNamespace = namespace !== '' && build_object_text(written) === '';
    return {
        kind: 'object',
        key,
        tookNamespace,
        object: {
            key,
            apiVersion,
            labels,
            annotations,
            content: neat(object, metadata, tookNamespace ? namespace : undefined),
            source: context.source(range.start),
            locate,
            ...(context.keepAge && typeof created === 'string' && rfc3339.test(created)
                ? { creationTimestamp: created }
                : {}),
        },
    };
};
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;
const remedies = {
    OBJECT_INVALID: 'Mend the object; kubectl apply --dry-run=server -f FILE says what else the API server wants',
    OBJECT_METADATA: 'Use a value that Kubernetes accepts; quote it if it is a number or true, false or null',
    GENERATE_NAME: 'Give the object a fixed metadata.name',
};
/** Without `status` and `metadata.managedFields`, which are the cluster's (attack K09). */
const neat = (object, metadata, namespace) => {
    const content = (0,parsed_file/* emptyObject */.vB)();
    for (const [member, value] of Object.entries(object)) {
        if (member === 'status')
            continue;
        content[member] = member === 'metadata' ? neatMetadata(metadata, namespace) : value;
    }
    return content;
};
const neatMetadata = (metadata, namespace) => {
    if (namespace === undefined && metadata['managedFields'] === undefined)
        return metadata;
    const neat = (0,parsed_file/* emptyObject */.vB)();
    for (const [member, value] of Object.entries(metadata))
        if (member !== 'managedFields')
            neat[member] = value;
    if (namespace !== undefined)
        neat['namespace'] = namespace;
    return neat;
};
/**
 * Positions are found when they are asked for: the part's own text is read again, indented as in its file. The last part
 * of the file that was read so is kept.
 */
const locator = (range, context) => (pointer) => {
    if (pointer === '')
        return context.source(range.start);
    const { text: whole } = context.file;
    if (context.language === 'json')
        return context.source((0,read_json/* findInJson */.N)(whole, range.start, pointer));
    const { opened } = context;
    if (opened.start !== range.start) {
        const column = range.start - (whole.lastIndexOf('\n', range.start - 1) + 1);
        const find = (0,read_yaml/* openYaml */.IM)(' '.repeat(column) + whole.slice(range.start, range.end));
        opened.start = range.start;
        opened.find = (part) => range.start + Math.max(find(part) - column, 0);
    }
    return context.source(opened.find(pointer));
};

// EXTERNAL MODULE: ./src/manifests/limits.ts
var manifests_limits = __webpack_require__(8692);
// EXTERNAL MODULE: ./src/manifests/templates.ts
var templates = __webpack_require__(5265);
;// CONCATENATED MODULE: ./src/manifests/read-objects.ts









const createReadCache = () => ({ files: new Map(), objects: new Map() });
/** Reads files into objects; never throws for what the files hold. */
const readObjects = (files, options) => {
    const cache = options.cache ?? createReadCache();
    const limits = options.limits ?? manifests_limits/* repositoryLimits */.H;
    const ordered = [...files].sort((a, b) => (0,order/* byCodePoint */.H)(a.path, b.path));
    const context = `${options.selection}\n${options.namespace ?? ''}\n${limits.bytes} ${limits.documents} ${limits.depth}\n`;
    const read = ordered.map((file) => {
        const key = `${context}${file.digest}\n${file.path}`;
        const known = cache.objects.get(key);
        if (known !== undefined)
            return known;
        const objects = readFile(file, options, limits, cache);
        cache.objects.set(key, objects);
        return objects;
    });
    const problems = [...read.flatMap((file) => file.problems), ...builtElsewhere(ordered, read, options.selection)];
    const byKey = new Map();
    for (const object of read.flatMap((file) => file.objects)) {
        const key = (0,ports_object/* keyText */.Pu)(object.key);
        const other = byKey.get(key);
        if (other === undefined)
            byKey.set(key, object);
        else
            problems.push(duplicate(object, other));
    }
    return {
        objects: [...byKey].sort(([a], [b]) => (0,order/* byCodePoint */.H)(a, b)).map(([, object]) => object),
        ignored: read.flatMap((file) => file.ignored),
        problems,
        withoutNamespace: read.flatMap((file) => file.withoutNamespace),
    };
};
const place = (object) => object.source.kind === 'file'
    ? `${object.source.path}:${object.source.line}:${object.source.column}`
    : object.source.kind;
const duplicate = (object, other) => ({
    code: 'DUPLICATE_OBJECT',
    message: `${(0,ports_object/* keyTitle */.Gv)(object.key)} is described twice; versions of an API are one object`,
    where: object.source,
    expected: `only ${other.apiVersion} at ${place(other)}`,
    received: `${object.apiVersion} at ${place(object)}`,
    remedy: 'Remove one of the two, or give each environment its own list of policies in meshgate.yaml',
});
/** The bytes of a text as UTF-8, counted only where the number of characters leaves a doubt. */
const exceeds = (text, bytes) => text.length > bytes || (text.length * 3 > bytes && Buffer.byteLength(text) > bytes);
const parse = (file, limits, cache) => {
    const language = file.path.toLowerCase().endsWith('.json') ? 'json' : 'yaml';
    const key = `${language} ${limits.documents} ${limits.depth} ${file.digest}`;
    const known = cache.files.get(key);
    if (known !== undefined)
        return known;
    const parsed = language === 'json' ? (0,read_json/* readJson */.V)(file.text, limits.depth) : (0,read_yaml/* readYaml */.gM)(file.text, limits);
    cache.files.set(key, parsed);
    return parsed;
};
const nothing = { objects: [], ignored: [], problems: [], withoutNamespace: [] };
const alone = (problem) => ({ ...nothing, problems: [problem] });
/** Problems of one file; more would bury the first. */
const read_objects_maximumProblems = 50;
const readFile = (file, options, limits, cache) => {
    const start = { kind: 'file', path: file.path, line: 1, column: 1 };
    if (options.selection === 'found' && (0,templates/* buildFile */.J_)(file.path) === undefined) {
        const strange = exceeds(file.text, limits.bytes) || file.text.includes('\ufffd');
        if (!(0,interest/* mayHoldObjects */.D7)(file.text) || (strange && !(0,interest/* mayHoldMeshObjects */.c4)(file.text))) {
            return { ...nothing, ignored: [{ path: file.path, line: 1, reason: 'no Kubernetes object' }] };
        }
    }
    if (exceeds(file.text, limits.bytes)) {
        return alone({
            code: 'YAML_LIMIT',
            message: 'The file is too large',
            where: start,
            expected: `at most ${limits.bytes} bytes`,
            received: `${Buffer.byteLength(file.text)} bytes`,
            remedy: 'Split the file, or leave it out of the list of policies',
        });
    }
    if (file.text.includes('\ufffd') || file.text.includes('\u0000')) {
        const at = Math.max(file.text.search(/[\ufffd\0]/), 0);
        return alone({
            code: 'FILE_ENCODING',
            message: 'The file is not UTF-8 text, so programs differ in what they read',
            where: { ...start, ...(0,positions/* positionsOf */.q$)(file.text)(at) },
            remedy: 'Save the file as UTF-8 without replacement or NUL characters',
        });
    }
    const built = (0,templates/* buildFile */.J_)(file.path);
    if (built !== undefined && options.selection !== 'named') {
        return { ...nothing, ignored: [{ path: file.path, line: 1, reason: 'builds other files' }] };
    }
    if (built !== undefined)
        return alone(mustBeBuilt(built, start));
    return readParsed(file, parse(file, limits, cache), options);
};
const mustBeBuilt = (by, where) => by === 'kustomize'
    ? {
        code: 'KUSTOMIZATION',
        message: 'The files beside this kustomization are not what reaches the cluster',
        where,
        remedy: 'Build it first (kustomize build DIR > rendered.yaml) and list the result under policies, or give it as before and after',
    }
    : {
        code: 'HELM_TEMPLATE',
        message: 'The files of this chart are templates, not what reaches the cluster',
        where,
        remedy: 'Render it first (helm template NAME DIR --output-dir rendered) and list the result under policies, or give it as before and after',
    };
const unrendered = (where) => ({
    code: 'HELM_TEMPLATE',
    message: 'This is a Helm template, not an object',
    where,
    received: '{{',
    remedy: 'Render it first (helm template NAME DIR --output-dir rendered) and list the result under policies, or give it as before and after',
});
/** Looking through a whole repository, a kustomization or chart counts where objects of interest stand beside or below it. */
const builtElsewhere = (files, read, selection) => {
    if (selection === 'named')
        return [];
    return files.flatMap((file) => {
        const built = (0,templates/* buildFile */.J_)(file.path);
        if (built === undefined)
            return [];
        const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
        const counts = (object) => selection === 'folder' || (0,interest/* decidesAccess */.wV)(object.key.group);
        const below = read.some((other, index) => files[index]?.path.startsWith(folder) === true && other.objects.some(counts));
        return below ? [mustBeBuilt(built, { kind: 'file', path: file.path, line: 1, column: 1 })] : [];
    });
};
const readParsed = (file, parsed, options) => {
    const objects = [];
    const ignored = [];
    const problems = [];
    const withoutNamespace = [];
    const position = (0,positions/* positionsOf */.q$)(file.text);
    const opened = { start: -1, find: () => 0 };
    for (const document of parsed.documents) {
        const source = (offset) => ({
            kind: 'file',
            path: file.path,
            ...position(offset),
            ...(document.renderedFrom === undefined ? {} : { renderedFrom: document.renderedFrom }),
        });
        const leave = (reason) => {
            ignored.push({ path: file.path, line: position(document.range.start).line, reason });
        };
        const verdict = judge(file, document, options.selection);
        if (verdict === 'not ours')
            leave('no Kubernetes object');
        else if (verdict === 'other kind')
            leave('kind does not decide access');
        else if (verdict === 'template')
            problems.push(unrendered(source(templateAt(file.text, document))));
        else if (verdict === 'foreign') {
            problems.push({
                code: 'NOT_KUBERNETES',
                message: 'This is listed as a policy, but it is no Kubernetes object',
                where: source(document.range.start),
                expected: 'apiVersion and kind',
                remedy: 'Narrow the glob under policies so that it leaves this file out',
            });
        }
        else if (document.flaws.length > 0)
            problems.push(...document.flaws.slice(0, read_objects_maximumProblems).map((flaw) => problemOf(flaw, source)));
        else {
            for (const item of flattenList(document)) {
                const built = buildObject(item, {
                    file,
                    language: parsed.language,
                    source,
                    opened,
                    namespace: options.namespace,
                    keepAge: options.selection === 'folder',
                });
                if (options.selection === 'found' && !(0,interest/* isOfInterest */.Gz)(built.key.group, built.key.kind, built.key.name))
                    leave('kind does not decide access');
                else if (built.kind === 'problems')
                    problems.push(...built.problems);
                else {
                    objects.push(built.object);
                    if (built.tookNamespace)
                        withoutNamespace.push(built.key);
                }
            }
        }
    }
    return { objects, ignored, problems: problems.slice(0, read_objects_maximumProblems), withoutNamespace };
};
const problemOf = (flaw, source) => ({
    code: flaw.code,
    message: flaw.message,
    where: source(flaw.offset),
    ...(flaw.expected === undefined ? {} : { expected: flaw.expected }),
    ...(flaw.received === undefined ? {} : { received: flaw.received }),
    remedy: flaw.remedy,
});
const templateAt = (text, document) => {
    const at = text.indexOf('{{', document.range.start);
    return at === -1 ? document.range.start : at;
};
/** Groups whose objects never hold a Go template by right. */
const neverTemplates = new Set([
    'security.istio.io',
    'rbac.authorization.k8s.io',
    'gateway.networking.k8s.io',
]);
const judge = (file, document, selection) => {
    const broken = document.flaws.some((flaw) => flaw.code === 'YAML_SYNTAX' || flaw.code === 'YAML_LIMIT');
    const identity = identityOf(document.value);
    if (broken || (document.flaws.length > 0 && identity === undefined)) {
        // The text decides: what cannot be read may hold anything that it mentions.
        const mentions = selection === 'found' ? (0,interest/* mayHoldMeshObjects */.c4)(file.text) : file.text.includes('apiVersion');
        if (!broken && !mentions && selection !== 'named')
            return 'not ours';
        if ((0,templates/* isHelmTemplate */.jw)(file.text))
            return selection === 'named' || mentions ? 'template' : 'not ours';
        return selection === 'found' && !mentions ? 'not ours' : 'read';
    }
    if (identity === undefined)
        return selection === 'named' ? 'foreign' : 'not ours';
    if (selection === 'found' && !identity.list && !(0,interest/* isOfInterest */.Gz)(identity.group, identity.kind, identity.name))
        return 'other kind';
    if (identity.name.includes('{{'))
        return 'template';
    // An unquoted action reads as a mapping with a mapping as its key, and so has a flaw.
    const { start, end } = document.range;
    const text = file.text.slice(start, end);
    if (document.flaws.length > 0 && (0,templates/* isHelmTemplate */.jw)(text))
        return 'template';
    if (text.includes('{{') &&
        neverTemplates.has(identity.group) &&
        document.value !== undefined &&
        (0,templates/* holdsHelmTemplate */.Bv)(document.value))
        return 'template';
    return 'read';
};


/***/ }),

/***/ 8796:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

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

/***/ 3918:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oq: () => (/* binding */ revisionTag),
/* harmony export */   UF: () => (/* binding */ rbacKinds),
/* harmony export */   dd: () => (/* binding */ workloadKinds),
/* harmony export */   f4: () => (/* binding */ configMap),
/* harmony export */   hT: () => (/* binding */ meshKinds)
/* harmony export */ });
const namespaced = (group, version, kind, resource) => ({
    group,
    version,
    kind,
    resource,
    namespaced: true,
});
const clusterWide = (group, version, kind, resource) => ({
    group,
    version,
    kind,
    resource,
    namespaced: false,
});
/** Kinds that decide access in the mesh. An empty version stands for the server's preferred one. */
const meshKinds = [
    namespaced('security.istio.io', '', 'AuthorizationPolicy', 'authorizationpolicies'),
    namespaced('security.istio.io', '', 'RequestAuthentication', 'requestauthentications'),
    namespaced('security.istio.io', '', 'PeerAuthentication', 'peerauthentications'),
    namespaced('networking.istio.io', '', 'ServiceEntry', 'serviceentries'),
    namespaced('networking.istio.io', '', 'Gateway', 'gateways'),
    namespaced('networking.istio.io', '', 'EnvoyFilter', 'envoyfilters'),
    namespaced('networking.istio.io', '', 'Sidecar', 'sidecars'),
    namespaced('extensions.istio.io', '', 'WasmPlugin', 'wasmplugins'),
    namespaced('gateway.networking.k8s.io', '', 'Gateway', 'gateways'),
    namespaced('', 'v1', 'Service', 'services'),
    clusterWide('', 'v1', 'Namespace', 'namespaces'),
];
/** Where labels of workloads come from. What a Job runs at the moment is among the Pods; every kind costs a request. */
const workloadKinds = [
    namespaced('apps', 'v1', 'Deployment', 'deployments'),
    namespaced('apps', 'v1', 'StatefulSet', 'statefulsets'),
    namespaced('apps', 'v1', 'DaemonSet', 'daemonsets'),
    namespaced('', 'v1', 'Pod', 'pods'),
];
const rbacKinds = [
    namespaced('', 'v1', 'ServiceAccount', 'serviceaccounts'),
    namespaced('rbac.authorization.k8s.io', 'v1', 'Role', 'roles'),
    namespaced('rbac.authorization.k8s.io', 'v1', 'RoleBinding', 'rolebindings'),
    clusterWide('rbac.authorization.k8s.io', 'v1', 'ClusterRole', 'clusterroles'),
    clusterWide('rbac.authorization.k8s.io', 'v1', 'ClusterRoleBinding', 'clusterrolebindings'),
];
/** One ConfigMap by name, so that no other ConfigMap is ever read. */
const configMap = (namespace, name) => ({
    group: '',
    version: 'v1',
    kind: 'ConfigMap',
    resource: 'configmaps',
    namespaced: true,
    only: { namespace, name },
});
/** What a revision tag leads to: its webhook's labels say it. */
const revisionTag = (tag) => ({
    group: 'admissionregistration.k8s.io',
    version: 'v1',
    kind: 'MutatingWebhookConfiguration',
    resource: 'mutatingwebhookconfigurations',
    namespaced: false,
    only: { namespace: '', name: `istio-revision-tag-${tag}` },
});


/***/ }),

/***/ 9960:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jy: () => (/* binding */ meshConfigName),
/* harmony export */   SO: () => (/* binding */ namedRevisions),
/* harmony export */   Te: () => (/* binding */ defaultRevision),
/* harmony export */   qq: () => (/* binding */ taggedRevision),
/* harmony export */   rW: () => (/* binding */ meshConfigs)
/* harmony export */ });
/* harmony import */ var _manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2834);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(936);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);



/** The revision that an installation without a name has; its MeshConfig is the ConfigMap `istio`. */
const defaultRevision = 'default';
/** Name of the ConfigMap that istiod of a revision reads its MeshConfig from. */
const meshConfigName = (revision) => revision === defaultRevision ? 'istio' : `istio-${revision}`;
/** The MeshConfigs of a state by revision: the default one, then the others in order. */
const meshConfigs = (state, root) => new Map(state.objects
    .filter(({ key, content }) => (0,_manifests_interest_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeshConfig */ .Sl)(key.group, key.kind, key.name) &&
    key.namespace === root &&
    typeof (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)((0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'data'), 'mesh') === 'string')
    .map((object) => [object.key.name === 'istio' ? defaultRevision : object.key.name.slice('istio-'.length), object])
    .sort(([left], [right]) => Number(right === defaultRevision) - Number(left === defaultRevision) || (0,_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)(left, right)));
const labelOf = (object, name) => (Object.hasOwn(object.labels, name) ? object.labels[name] : undefined) ?? '';
/**
 * The revision that a tag stands for. `istioctl tag` and the charts make a MutatingWebhookConfiguration of it, and since
 * 1.27 a Service beside it; both carry `istio.io/tag` and `istio.io/rev`. The webhook is what injects, so it counts first.
 */
const taggedRevision = (state, root, tag) => {
    const carriers = state.objects.filter((object) => labelOf(object, 'istio.io/tag') === tag &&
        labelOf(object, 'istio.io/rev') !== '' &&
        (object.key.kind === 'MutatingWebhookConfiguration' ||
            (object.key.group === '' && object.key.kind === 'Service' && object.key.namespace === root)));
    const carrier = carriers.find(({ key }) => key.kind === 'MutatingWebhookConfiguration') ?? carriers[0];
    return carrier === undefined ? undefined : labelOf(carrier, 'istio.io/rev');
};
/** Revisions and tags that namespaces, workloads and gateways name, in order; never the default one. */
const namedRevisions = (state) => {
    const names = new Set();
    for (const { key, labels, content } of state.objects) {
        const isNamed = ['Namespace', 'Pod', 'Gateway', 'Deployment', 'StatefulSet', 'DaemonSet'].includes(key.kind);
        if (!isNamed)
            continue;
        const template = (0,_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectAt */ .lJ)(content, 'spec', 'template', 'metadata', 'labels')['istio.io/rev'];
        for (const name of [Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : '', template])
            if (typeof name === 'string' && /^[a-z0-9](?:[-a-z0-9.]{0,61}[a-z0-9])?$/.test(name))
                names.add(name);
    }
    names.delete(defaultRevision);
    return [...names].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H);
};


/***/ }),

/***/ 9529:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ resolveSettings)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
/* harmony import */ var _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2652);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(989);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3776);
/* harmony import */ var _revisions_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9960);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1374);






const defaultRoot = 'istio-system';
const normalizations = new Map([
    ['', 'BASE'],
    ['DEFAULT', 'BASE'],
    ['NONE', 'NONE'],
    ['BASE', 'BASE'],
    ['MERGE_SLASHES', 'MERGE_SLASHES'],
    ['DECODE_AND_MERGE_SLASHES', 'DECODE_AND_MERGE_SLASHES'],
]);
const readMeshConfig = (object) => {
    const unreadable = (received) => new _errors_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P({
        code: 'MESH_CONFIG_UNREADABLE',
        message: `The MeshConfig of ${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .keyTitle */ .Gv)(object.key)} cannot be read`,
        where: object.locate('/data/mesh'),
        expected: 'a YAML map under the key `mesh`',
        received,
        remedy: 'Mend the ConfigMap: istiod cannot read it either and keeps its last good settings.',
    });
    let config;
    try {
        config = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parse)((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(object.content, 'data', 'mesh'), { maxAliasCount: 100, prettyErrors: false });
    }
    catch {
        throw unreadable('text that is not YAML');
    }
    if (config !== null && (typeof config !== 'object' || Array.isArray(config)))
        throw unreadable('another value');
    return config;
};
/** istiod's own image, the only place in a cluster that says its patch version; of another revision, where its own is not there. */
const runningVersion = (state, revision) => {
    const versions = state.objects.flatMap((object) => {
        const { key, content, labels } = object;
        if (key.kind !== 'Deployment' || !/^istiod(-|$)/.test(key.name))
            return [];
        const named = Object.hasOwn(labels, 'istio.io/rev') ? labels['istio.io/rev'] : undefined;
        const own = named === undefined ? key.name === istiodName(revision) : named === revision;
        for (const container of (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(content, 'spec', 'template', 'spec', 'containers')) {
            const tag = /^[^@]*:([^:/@]+)(?:@.*)?$/.exec((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(container, 'image'))?.[1];
            const version = tag === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .readVersion */ .$4)(tag);
            if (version !== undefined)
                return [{ own, version }];
        }
        return [];
    });
    return (versions.find(({ own }) => own) ?? versions[0])?.version;
};
const istiodName = (revision) => (revision === _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te ? 'istiod' : `istiod-${revision}`);
const providersOf = (config) => new Map((0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(config, 'extensionProviders').map((provider) => [
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(provider, 'name'),
    (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(provider, 'envoyExtAuthzHttp') !== undefined
        ? 'http'
        : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .member */ .Dc)(provider, 'envoyExtAuthzGrpc') !== undefined
            ? 'grpc'
            : 'other',
]));
/** Why there is no MeshConfig, before the name of its ConfigMap. */
const missing = {
    complete: 'MeshConfig was not found, there is no ConfigMap',
    'not installed': 'MeshConfig was not found, there is no ConfigMap',
    forbidden: 'MeshConfig was not read, this identity may not read ConfigMap',
    'not given': 'MeshConfig was not read, nothing that was read holds ConfigMap',
};
const chooseConfig = (state, overrides, home, asked) => {
    const maps = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .meshConfigs */ .rW)(state, home);
    const revision = maps.has(asked) ? asked : ((0,_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .taggedRevision */ .qq)(state, home, asked) ?? asked);
    const own = maps.get(revision);
    if (own !== undefined)
        return { revision, map: own };
    const [first, ...others] = maps;
    const name = (0,_revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .meshConfigName */ .Jy)(revision);
    const refused = state.reads.some(({ kind, namespace, name: one, status }) => kind === 'ConfigMap' && namespace === home && one === name && status === 'forbidden');
    if (first === undefined)
        return {
            revision,
            map: undefined,
            assumption: `${missing[refused ? 'forbidden' : (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .readStatus */ .rk)(state, '', 'ConfigMap', home)]} ${home}/${name}: Istio's defaults hold where the configuration says nothing else`,
        };
    const [firstRevision, map] = first;
    const texts = new Set([...maps.values()].map(({ content }) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(content, 'data', 'mesh')));
    // An installation under a name of its own is the only one there is; of several, equal ones are as good as one.
    if (!refused && texts.size === 1)
        return asked === _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te && others.length === 0
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
const resolveSettings = (state, overrides, asked = _revisions_js__WEBPACK_IMPORTED_MODULE_3__/* .defaultRevision */ .Te) => {
    const home = overrides.rootNamespace ?? defaultRoot;
    const { map, revision, assumption, unknown } = chooseConfig(state, overrides, home, asked);
    const assumptions = assumption === undefined ? [] : [assumption];
    const config = map === undefined ? undefined : readMeshConfig(map);
    const found = config ?? null;
    const running = runningVersion(state, revision);
    const told = overrides.istioVersion === undefined ? undefined : (0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .readVersion */ .$4)(overrides.istioVersion);
    const version = running ?? told ?? _version_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultVersion */ .U8;
    if (running === undefined && told === undefined)
        assumptions.push(`the version of Istio is not known: ${(0,_version_js__WEBPACK_IMPORTED_MODULE_4__/* .versionText */ .KA)(_version_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultVersion */ .U8)} is assumed`);
    const trustDomain = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(found, 'trustDomain');
    const normalization = (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(found, 'pathNormalization', 'normalization');
    const trustDomainAliases = config === undefined ? (overrides.trustDomainAliases ?? []) : (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(found, 'trustDomainAliases');
    return {
        assumptions,
        providersKnown: config !== undefined,
        versionKnown: running !== undefined || told !== undefined,
        unknowns: unknown === undefined ? [] : [unknown],
        settings: {
            rootNamespace: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textAt */ .$6)(found, 'rootNamespace') || home,
            trustDomain: trustDomain || (config === undefined ? overrides.trustDomain : undefined) || 'cluster.local',
            trustDomainAliases,
            ...((config === undefined && overrides.trustDomain === undefined) || unknown !== undefined
                ? { anyTrustDomain: true }
                : {}),
            otherTrustDomains: (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .objectsAt */ .yR)(found, 'caCertificates').flatMap((authority) => (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .textsAt */ .i1)(authority, 'trustDomains')),
            pathNormalization: normalizations.get(normalization) ?? 'BASE',
            numTrustedProxies: Math.max(0, (0,_fields_js__WEBPACK_IMPORTED_MODULE_2__/* .numberAt */ .tk)(found, 'defaultConfig', 'gatewayTopology', 'numTrustedProxies') ?? 0),
            extensionProviders: providersOf(found),
            istioVersion: version,
        },
    };
};


/***/ }),

/***/ 199:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ incompleteReads),
  R: () => (/* binding */ readSnapshot)
});

// EXTERNAL MODULE: ./src/errors/problem.ts
var problem = __webpack_require__(2652);
// EXTERNAL MODULE: ./src/manifests/live-object.ts
var live_object = __webpack_require__(1860);
// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
// EXTERNAL MODULE: ./src/ports/object.ts
var object = __webpack_require__(989);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(3776);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./src/mesh/snapshot/snapshot.ts



/** The file that says what a snapshot is of, when it was taken, and how completely it was read. */
const manifestName = 'snapshot.json';
const digestOfText = (text) => `sha256:${(0,external_node_crypto_.createHash)('sha256').update(text, 'utf8').digest('hex')}`;
/** JSON with sorted members, one value a line: equal values, equal bytes, and a difference that is read line by line. */
const sortedJson = (value) => `${JSON.stringify(sorted(value), undefined, 2)}\n`;
const sorted = (value) => {
    if (Array.isArray(value))
        return value.map(sorted);
    if (!isJsonObject(value))
        return value;
    const names = Object.keys(value).sort(byCodePoint);
    return Object.fromEntries(names.map((name) => [name, sorted(value[name] ?? null)]));
};

;// CONCATENATED MODULE: ./src/mesh/snapshot/read.ts






/**
 * What the snapshots in a folder that a person names could not read: such a folder stands for a whole mesh, but for that.
 * Throws as `readSnapshot` does where one is not as it was written.
 */
const incompleteReads = (files) => files
    .filter(({ path, text }) => path.endsWith(`/${manifestName}`) && text.includes('MeshgateSnapshot'))
    .flatMap(({ path }) => readSnapshot(files, path.slice(0, -manifestName.length - 1), []).state.reads)
    .filter(({ status }) => status === 'forbidden' || status === 'not given');
/**
 * Reads a snapshot. Every file must be there as it was written: half of a mesh would read as a mesh without policies.
 * A kind of `kinds` that nobody asked for when it was taken counts as one that may not be read.
 *
 * @throws Refusal SNAPSHOT_MISSING, SNAPSHOT_INVALID.
 */
const readSnapshot = (files, folder, kinds) => {
    const manifest = files.find(({ path }) => path === `${folder}/${manifestName}`);
    if (manifest === undefined)
        throw missing(folder);
    const { identity, taken, istioVersion, reads, files: listed } = readManifest(manifest.text, manifest.path);
    const byPath = new Map(files.map((file) => [file.path, file]));
    const seen = new Set();
    const objects = listed.flatMap((entry) => {
        const path = `${folder}/${entry.path}`;
        const file = byPath.get(path);
        if (file === undefined)
            throw invalid(path, 'the file that the manifest lists', 'no such file');
        if (digestOfText(file.text) !== entry.digest)
            throw invalid(path, entry.digest, digestOfText(file.text));
        const value = parseJson(file.text);
        const items = (0,json/* isJsonObject */.O)(value) ? (0,fields/* objectsAt */.yR)(value, 'items') : [];
        if (items.length !== entry.objects)
            throw invalid(path, `${entry.objects} objects`, `${items.length}`);
        return items.map((item) => objectOf(item, path));
    });
    for (const { key } of objects) {
        if (seen.has((0,object/* keyText */.Pu)(key)))
            throw invalid(`${folder}/${manifestName}`, `${(0,object/* keyTitle */.Gv)(key)} once`, 'twice');
        seen.add((0,object/* keyText */.Pu)(key));
    }
    return { identity, taken, istioVersion, state: { objects, reads: [...reads, ...unasked(kinds, reads)] } };
};
const unasked = (kinds, reads) => kinds
    .filter(({ group, kind, only }) => only === undefined && !reads.some((read) => read.group === group && read.kind === kind))
    .map(({ group, kind, namespaced }) => ({
    group,
    kind,
    namespace: namespaced ? '*' : '',
    status: 'forbidden',
}));
const parseJson = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
const statuses = ['complete', 'forbidden', 'not installed', 'not given'];
const readManifest = (text, path) => {
    const value = parseJson(text);
    const version = (0,fields/* member */.Dc)(value, 'version');
    if (!(0,json/* isJsonObject */.O)(value) || value['kind'] !== 'MeshgateSnapshot' || version !== 1)
        throw invalid(path, 'kind: MeshgateSnapshot, version: 1', (0,json/* isJsonObject */.O)(value) ? JSON.stringify(version ?? null) : 'no JSON');
    const taken = (0,fields/* textAt */.$6)(value, 'taken');
    if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(taken) || Number.isNaN(Date.parse(taken)))
        throw invalid(path, 'the time it was taken, as 2026-01-31T12:00:00Z', taken);
    const reads = (0,fields/* objectsAt */.yR)(value, 'reads').map((read) => {
        const status = statuses.find((one) => one === (0,fields/* textAt */.$6)(read, 'status'));
        if (status === undefined)
            throw invalid(path, statuses.join(', '), (0,fields/* textAt */.$6)(read, 'status'));
        const name = (0,fields/* textAt */.$6)(read, 'name');
        return {
            group: (0,fields/* textAt */.$6)(read, 'group'),
            kind: (0,fields/* textAt */.$6)(read, 'kind'),
            namespace: (0,fields/* textAt */.$6)(read, 'namespace'),
            ...(name === '' ? {} : { name }),
            status,
        };
    });
    if (reads.length !== (0,fields/* listAt */.gT)(value, 'reads').length || reads.length === 0)
        throw invalid(path, 'a record for every kind that was read', 'none, or something else');
    const files = (0,fields/* objectsAt */.yR)(value, 'files').map((file) => ({
        path: (0,fields/* textAt */.$6)(file, 'path'),
        digest: (0,fields/* textAt */.$6)(file, 'digest'),
        objects: Number((0,fields/* member */.Dc)(file, 'objects')),
    }));
    if (files.length !== (0,fields/* listAt */.gT)(value, 'files').length)
        throw invalid(path, 'a list of files', 'something else');
    return {
        identity: {
            server: (0,fields/* textAt */.$6)(value, 'cluster', 'server'),
            uid: (0,fields/* textAt */.$6)(value, 'cluster', 'uid'),
            version: (0,fields/* textAt */.$6)(value, 'cluster', 'version'),
        },
        taken,
        istioVersion: (0,fields/* textAt */.$6)(value, 'istio'),
        reads,
        files,
    };
};
/** Objects stand for the cluster's own, so they have no place in a file that a reviewer could be sent to. */
const objectOf = (item, path) => {
    const apiVersion = (0,fields/* textAt */.$6)(item, 'apiVersion');
    const kind = (0,fields/* textAt */.$6)(item, 'kind');
    if (apiVersion === '' || kind === '' || (0,fields/* textAt */.$6)(item, 'metadata', 'name') === '')
        throw invalid(path, 'objects with apiVersion, kind and a name', JSON.stringify(item).slice(0, 100));
    const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
    return (0,live_object/* toKubernetesObject */.Hk)(item, { group, kind, apiVersion });
};
const missing = (folder) => new problem/* Refusal */.P({
    code: 'SNAPSHOT_MISSING',
    message: `there is no snapshot of the cluster in ${JSON.stringify(folder)}`,
    expected: `${folder}/${manifestName}`,
    received: 'no such file',
    remedy: 'Run `meshgate snapshot --out` that folder where the cluster can be read, and commit it to the protected branch, or hand it to this job as an artifact (`snapshotFrom: workspace`).',
});
const invalid = (path, expected, received) => new problem/* Refusal */.P({
    code: 'SNAPSHOT_INVALID',
    message: `${path} is not as \`meshgate snapshot\` wrote it`,
    expected,
    received: received.slice(0, 200),
    remedy: 'Take the snapshot again; files of it are not edited or merged by hand.',
});


/***/ }),

/***/ 7677:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SO: () => (/* binding */ keptByGitOps),
/* harmony export */   h5: () => (/* binding */ toolTitle)
/* harmony export */ });
/* unused harmony exports keepingTool, releasingTool */
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1682);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(989);



/** Names of the tools as the configuration has them. */
const toolTitle = (tool) => tool === 'argocd' ? 'Argo CD' : tool === 'flux' ? 'Flux' : 'another tool';
const argoTracking = 'argocd.argoproj.io/tracking-id';
const argoInstance = 'argocd.argoproj.io/instance';
/** Argo CD's default tracking label, which Helm charts carry as well: it counts with a manager of Argo CD alone. */
const instance = 'app.kubernetes.io/instance';
const helmRelease = 'meta.helm.sh/release-name';
/** Argo CD, util/argo: `argocd-controller` with server-side apply, `argocd-application-controller` before. */
const argoManagers = new Set([
    'argocd-controller',
    'argocd-application-controller',
    'argocd-server',
]);
/** Flux names each controller as its field manager. */
const fluxManagers = new Set(['kustomize-controller', 'helm-controller']);
/** Helm 3 and 4, in a shell or a job. */
const helmManagers = new Set(['helm']);
const valueOf = (map, name) => Object.hasOwn(map, name) ? (map[name] ?? '') : '';
const managersOf = (object) => [
    ...new Set((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsAt */ .yR)({ managedFields: object.managedFields ?? [] }, 'managedFields').map((entry) => (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'manager'))),
];
/**
 * The GitOps tool that keeps a live object, by its tracking labels, annotations and field managers. Any one mark is
 * enough: a forged one makes meshgate refuse, never write.
 */
const keepingTool = (object) => {
    const managers = managersOf(object);
    const manager = (names) => managers.find((name) => names.has(name));
    const tracking = valueOf(object.annotations, argoTracking);
    // `APPLICATION:GROUP/KIND:NAMESPACE/NAME`; the application may be `NAMESPACE_NAME`.
    if (tracking !== '')
        return { tool: 'Argo CD', name: tracking.split(':')[0] ?? '', sign: `annotation ${argoTracking}` };
    const labelled = valueOf(object.labels, argoInstance);
    if (labelled !== '')
        return { tool: 'Argo CD', name: labelled, sign: `label ${argoInstance}` };
    const argo = manager(argoManagers);
    if (argo !== undefined)
        return { tool: 'Argo CD', name: valueOf(object.labels, instance), sign: `field manager ${argo}` };
    for (const controller of ['kustomize', 'helm']) {
        const prefix = `${controller}.toolkit.fluxcd.io`;
        const name = valueOf(object.labels, `${prefix}/name`);
        if (name === '')
            continue;
        const namespace = valueOf(object.labels, `${prefix}/namespace`);
        return { tool: 'Flux', name: namespace === '' ? name : `${namespace}/${name}`, sign: `label ${prefix}/name` };
    }
    const flux = manager(fluxManagers);
    return flux === undefined ? undefined : { tool: 'Flux', name: '', sign: `field manager ${flux}` };
};
/** The Helm release that an object belongs to, in a shell or a job: an upgrade refuses what has lost its marks. */
const releasingTool = (object) => {
    const release = valueOf(object.annotations, helmRelease);
    if (release !== '' || valueOf(object.labels, managedByLabel) === 'Helm')
        return {
            tool: 'Helm',
            name: release,
            sign: release === '' ? `label ${managedByLabel}=Helm` : `annotation ${helmRelease}`,
        };
    const manager = managersOf(object).find((name) => helmManagers.has(name));
    return manager === undefined ? undefined : { tool: 'Helm', name: '', sign: `field manager ${manager}` };
};
/** Why an object that a GitOps tool keeps is neither written nor removed, if one keeps it. */
const keptByGitOps = (live) => {
    const found = keepingTool(live);
    if (found === undefined)
        return undefined;
    const by = `${found.tool}${found.name === '' ? '' : ` (${JSON.stringify(found.name)})`}`;
    const tool = found.tool === 'Argo CD' ? 'argocd' : 'flux';
    return {
        code: 'GITOPS_OWNED',
        message: `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyTitle */ .Gv)(live.key)} is kept by ${by}: meshgate neither writes nor removes it.`,
        where: live.source,
        expected: 'an object that no GitOps tool keeps',
        received: found.sign,
        remedy: `Set \`apply: { by: ${tool} }\` in the environment and commit what \`meshgate render\` writes; or take the object out of ${found.tool} first.`,
    };
};


/***/ }),

/***/ 3610:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ provesNoOp),
/* harmony export */   w: () => (/* binding */ fieldManager)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8100);

/** The field manager that every write of meshgate names. */
const fieldManager = 'meshgate';
/**
 * Whether a server-side apply of `desired` by our field manager would change nothing, neither content nor ownership.
 * True is a proof; false only says that there is none, and costs a dry run. It needs no schema: `managedFields` of the
 * live object says which lists are keyed, sets or atomic. test/e2e checks it against a real API server on random
 * objects. It does not see mutating webhooks, nor fields that only others own.
 *
 * `desired` is the JSON that would be sent, without preconditions (`metadata.uid`, `metadata.resourceVersion`): these
 * are no owned fields and would make the proof fail.
 */
const provesNoOp = (live, desired) => {
    if (desired['apiVersion'] !== live.apiVersion || !namesSameObject(live, desired))
        return false;
    const owned = ownApplyEntry(live);
    if (owned?.['apiVersion'] !== live.apiVersion)
        return false;
    const fields = owned['fieldsV1'];
    return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(fields) && walk(fields, withoutIdentity(desired), live.content);
};
const namesSameObject = (live, desired) => {
    const metadata = desired['metadata'];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(metadata))
        return false;
    return (desired['kind'] === live.key.kind &&
        metadata['name'] === live.key.name &&
        (metadata['namespace'] ?? '') === live.key.namespace);
};
/** The one entry of ours, written by Apply to the object itself; two of them mean two API versions. */
const ownApplyEntry = (live) => {
    const entries = (live.managedFields ?? []).filter((entry) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(entry) &&
        entry['manager'] === fieldManager &&
        entry['operation'] === 'Apply' &&
        (entry['subresource'] ?? '') === '');
    return entries.length === 1 ? entries[0] : undefined;
};
/** apiVersion, kind, name and namespace never occur in managedFields; neither does a metadata that holds nothing else. */
const withoutIdentity = (desired) => {
    const rest = without(desired, ['apiVersion', 'kind', 'metadata']);
    const metadata = desired['metadata'];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(metadata))
        return rest;
    const kept = without(metadata, ['name', 'namespace']);
    return Object.keys(kept).length === 0 ? rest : { ...rest, metadata: kept };
};
const without = (object, members) => Object.fromEntries(Object.entries(object).filter(([member]) => !members.includes(member)));
/** A `fieldsV1` node against the part that is wanted and the part that is there. */
const walk = (owned, want, live) => {
    const keys = Object.keys(owned).filter((key) => key !== '.');
    const first = keys[0];
    if (first === undefined)
        return equalsLeaf(want, live);
    const prefix = first.slice(0, 2);
    if (want === undefined || live === undefined || keys.some((key) => key.slice(0, 2) !== prefix))
        return false;
    switch (prefix) {
        case 'f:':
            return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(want) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(live) && walkMap(owned, keys, want, live);
        case 'k:':
            return Array.isArray(want) && Array.isArray(live) && walkKeyedList(owned, keys, want, live);
        case 'v:':
            return Array.isArray(want) && Array.isArray(live) && walkSet(keys, want, live);
        default:
            return false;
    }
};
/** A scalar, an atomic list or map, or an empty container; an empty map owns nothing of what others put into it. */
const equalsLeaf = (want, live) => {
    if (want === undefined || live === undefined)
        return false;
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(want) && Object.keys(want).length === 0)
        return (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(live);
    return deepEquals(want, live);
};
const walkMap = (owned, keys, want, live) => Object.keys(want).every((name) => Object.hasOwn(owned, `f:${name}`)) &&
    keys.every((key) => {
        const name = key.slice(2);
        const below = owned[key];
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(below) || !Object.hasOwn(want, name) || !Object.hasOwn(live, name))
            return false;
        return want[name] !== null && walk(below, want[name], live[name]);
    });
/** Order counts: the server rewrites a keyed list into the order that was applied. */
const walkKeyedList = (owned, keys, want, live) => {
    if (want.length !== keys.length)
        return false;
    const places = [];
    for (const key of keys) {
        const fields = parse(key.slice(2));
        const below = owned[key];
        if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(fields) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(below))
            return false;
        const place = { want: onlyIndex(want, fields), live: onlyIndex(live, fields) };
        if (place.want < 0 || place.live < 0 || !walk(below, want[place.want], live[place.live]))
            return false;
        places.push(place);
    }
    return increases(places.sort((a, b) => a.want - b.want).map((place) => place.live));
};
/** Where the one element with these key fields stands; -1 for none or several. */
const onlyIndex = (list, fields) => {
    const found = list.flatMap((element, index) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(element) &&
        Object.entries(fields).every(([name, value]) => {
            const field = Object.hasOwn(element, name) ? element[name] : undefined;
            return field !== undefined && deepEquals(field, value);
        })
        ? [index]
        : []);
    return found.length === 1 ? (found[0] ?? -1) : -1;
};
const walkSet = (keys, want, live) => {
    if (want.length !== keys.length)
        return false;
    const values = keys.map((key) => parse(key.slice(2)));
    const places = want.map((element) => values.some((value) => value !== undefined && deepEquals(value, element))
        ? live.findIndex((other) => deepEquals(other, element))
        : -1);
    return places.every((place) => place >= 0) && increases(places);
};
/** Strictly, so that a value which stands twice is never proven. */
const increases = (places) => places.every((place, index) => index === 0 || (places[index - 1] ?? place) < place);
const parse = (text) => {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
};
/** Identical type and value, lists by position, maps by the same members in any order. */
const deepEquals = (a, b) => {
    if (typeof a === 'number' || typeof b === 'number')
        return a === b && isExact(a);
    if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(a) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_0__/* .isJsonObject */ .O)(b)) {
        const members = Object.keys(a);
        return (members.length === Object.keys(b).length &&
            members.every((member) => {
                const [left, right] = [a[member], Object.hasOwn(b, member) ? b[member] : undefined];
                return left !== undefined && right !== undefined && deepEquals(left, right);
            }));
    }
    if (Array.isArray(a) && Array.isArray(b)) {
        const [left, right] = [a, b];
        return (left.length === right.length &&
            left.every((element, index) => {
                const other = right[index];
                return other !== undefined && deepEquals(element, other);
            }));
    }
    return a === b;
};
/** An integer of more than 53 bits was rounded when it was read, so two different ones could look equal. */
const isExact = (value) => typeof value === 'number' && (!Number.isInteger(value) || Number.isSafeInteger(value));


/***/ }),

/***/ 228:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ compareObjects),
/* harmony export */   Z: () => (/* binding */ neat)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(989);
/* harmony import */ var _ports_order_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(936);
/* harmony import */ var _mask_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7027);
/* harmony import */ var _set_lists_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6183);





/** Objects that one revision has and the other has not, or has otherwise; in order of key. */
const compareObjects = (before, after) => {
    const [old, now] = [byKey(before), byKey(after)];
    const changes = [];
    for (const text of [...new Set([...old.keys(), ...now.keys()])].sort(_ports_order_js__WEBPACK_IMPORTED_MODULE_2__/* .byCodePoint */ .H)) {
        const [left, right] = [old.get(text), now.get(text)];
        if (left !== undefined && right !== undefined) {
            const fields = compareContent(right.key, neat(left.content), neat(right.content));
            if (fields.length > 0)
                changes.push({ kind: 'changed', key: right.key, fields });
        }
        else if (right !== undefined) {
            changes.push({ kind: 'added', key: right.key, fields: [whole('after', right)] });
        }
        else if (left !== undefined) {
            changes.push({ kind: 'removed', key: left.key, fields: [whole('before', left)] });
        }
    }
    return changes;
};
const byKey = (objects) => new Map(objects.map((object) => [(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_3__/* .keyText */ .Pu)(object.key), object]));
const whole = (side, object) => ({
    pointer: '',
    [side]: (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(object.key, neat(object.content)),
});
/** Fields that the server writes, and other tools' notes: they say nothing about what is asked for. */
const serverFields = [
    'uid',
    'resourceVersion',
    'generation',
    'creationTimestamp',
    'managedFields',
    'selfLink',
    'deletionTimestamp',
    'deletionGracePeriodSeconds',
];
const notes = ['kubectl.kubernetes.io/last-applied-configuration'];
/** The object without what only a server knows. */
const neat = (content) => {
    const metadata = content['metadata'];
    const rest = without(content, ['status', 'metadata']);
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(metadata))
        return rest;
    const kept = without(metadata, serverFields);
    const annotations = kept['annotations'];
    const said = (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(annotations) ? without(annotations, notes) : undefined;
    const neatMetadata = {
        ...without(kept, ['annotations']),
        ...(said !== undefined && Object.keys(said).length > 0 ? { annotations: said } : {}),
    };
    // apiVersion, kind and metadata stand first, as people write them.
    const { apiVersion, kind, ...body } = rest;
    return {
        ...(apiVersion === undefined ? {} : { apiVersion }),
        ...(kind === undefined ? {} : { kind }),
        metadata: neatMetadata,
        ...body,
    };
};
const without = (object, names) => Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
/** Changed fields in document order; a list whose order says nothing is compared as a set. */
const compareContent = (key, before, after) => {
    const [left, right] = [before, after].map((content) => (0,_mask_js__WEBPACK_IMPORTED_MODULE_0__/* .maskSecrets */ .QU)(key, content));
    // Masking is by value, so that two different secrets stay different.
    const changes = [];
    compareAt(key, [], left, right, changes);
    return changes;
};
const compareAt = (key, path, before, after, changes) => {
    if (before === undefined || after === undefined) {
        if (before !== after)
            changes.push(changed(path, before, after));
    }
    else if ((0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(before) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_4__/* .isJsonObject */ .O)(after)) {
        for (const name of namesOf(before, after))
            compareAt(key, [...path, name], own(before, name), own(after, name), changes);
    }
    else if (Array.isArray(before) && Array.isArray(after)) {
        compareLists(key, path, before, after, changes);
    }
    else if (before !== after) {
        changes.push(changed(path, before, after));
    }
};
const compareLists = (key, path, before, after, changes) => {
    if (!(0,_set_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .isSetList */ .$)(key, path)) {
        for (let index = 0; index < Math.max(before.length, after.length); index++)
            compareAt(key, [...path, String(index)], before[index], after[index], changes);
        return;
    }
    const text = (list) => (0,_set_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .textWithoutOrder */ .Y)(key, path, list);
    if (text(before) === text(after))
        return;
    if ([...before, ...after].every((item) => typeof item !== 'object' || item === null)) {
        changes.push(changed(path, before, after));
        return;
    }
    // Elements that stand on both sides are set aside; what is left is paired in its order.
    const textOf = (item) => (0,_set_lists_js__WEBPACK_IMPORTED_MODULE_1__/* .textWithoutOrder */ .Y)(key, [...path, '0'], item);
    const [oldTexts, newTexts] = [before.map(textOf), after.map(textOf)];
    const removed = before.flatMap((item, index) => (newTexts.includes(oldTexts[index] ?? '') ? [] : [{ item, index }]));
    const added = after.flatMap((item, index) => (oldTexts.includes(newTexts[index] ?? '') ? [] : [{ item, index }]));
    for (let pair = 0; pair < Math.max(removed.length, added.length); pair++) {
        const [left, right] = [removed[pair], added[pair]];
        const index = right?.index ?? left?.index ?? 0;
        compareAt(key, [...path, String(index)], left?.item, right?.item, changes);
    }
};
/** Names of both, in the order of the newer one, then what only the older has. */
const namesOf = (before, after) => [
    ...new Set([...Object.keys(after), ...Object.keys(before)]),
];
const own = (object, name) => Object.hasOwn(object, name) ? object[name] : undefined;
const changed = (path, before, after) => ({
    pointer: path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
});


/***/ }),

/***/ 9742:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K2: () => (/* binding */ ownersOf),
/* harmony export */   MU: () => (/* binding */ isOurs),
/* harmony export */   Qu: () => (/* binding */ foreignOwner),
/* harmony export */   g4: () => (/* binding */ belongsTo),
/* harmony export */   mB: () => (/* binding */ foreignFields)
/* harmony export */ });
/* unused harmony export decisiveRoots */
/* harmony import */ var _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1682);
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8100);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3776);
/* harmony import */ var _gitops_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7677);
/* harmony import */ var _no_op_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3610);






const label = (object, name) => Object.hasOwn(object.labels, name) ? (object.labels[name] ?? '') : '';
/** Labels can be forged by anyone who may patch; an Apply entry of our manager only by who may write as us. */
const isOurs = (object) => label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly) === 'meshgate' &&
    entries(object).some((entry) => isOurEntry(entry) && (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(entry['fieldsV1']));
/** A member of the environment's ApplySet, or its parent. */
const belongsTo = (object, applySet) => label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLabel */ .LR) === applySet || label(object, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .applySetIdLabel */ .EG) === applySet;
/** Why a same-named object may not be written, if it may not: a plain apply would merge into it silently. */
const foreignOwner = (live, applySet) => {
    const kept = (0,_gitops_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .keptByGitOps */ .SO)(live);
    if (kept !== undefined)
        return kept;
    const title = (0,_ports_object_js__WEBPACK_IMPORTED_MODULE_4__/* .keyTitle */ .Gv)(live.key);
    const tooling = Object.hasOwn(live.annotations, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolingAnnotation */ .Cu) ? live.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .toolingAnnotation */ .Cu] : undefined;
    if (tooling !== undefined && !tooling.startsWith('meshgate/'))
        return {
            code: 'FOREIGN_APPLYSET',
            message: `${title} is the parent of an ApplySet that another tool keeps.`,
            where: live.source,
            expected: 'meshgate/…',
            received: tooling,
            remedy: 'Rename the environment, or remove the other tool’s ApplySet first.',
        };
    if (isOurs(live) && belongsTo(live, applySet))
        return undefined;
    const environment = Object.hasOwn(live.annotations, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.environment)
        ? live.annotations[_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .provenance */ .aH.environment]
        : undefined;
    return {
        code: 'FOREIGN_OWNER',
        message: isOurs(live)
            ? `${title} exists and belongs to another environment${environment === undefined ? '' : ` (${JSON.stringify(environment)})`}.`
            : `${title} exists and meshgate did not write it.`,
        where: live.source,
        expected: `written by field manager ${_no_op_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldManager */ .w}, labels ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly}=meshgate and ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .partOfLabel */ .LR}=${applySet}`,
        received: `written by ${ownersOf(live).join(', ') || 'nobody that is named'}; ${_bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly}=${label(live, _bindings_names_js__WEBPACK_IMPORTED_MODULE_0__/* .managedByLabel */ .Ly) || '(none)'}`,
        remedy: 'Give the binding or its ServiceAccount another name, or remove the object after asking its owner.',
    };
};
/** Field managers of an object, with how they wrote it. */
const ownersOf = (object) => [
    ...new Set(entries(object).map((entry) => `${(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'manager')} (${(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .textAt */ .$6)(entry, 'operation')})`)),
];
const entries = (object) => (object.managedFields ?? []).filter((entry) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(entry));
const isOurEntry = (entry) => entry['manager'] === _no_op_js__WEBPACK_IMPORTED_MODULE_5__/* .fieldManager */ .w && entry['operation'] === 'Apply' && (entry['subresource'] ?? '') === '';
/** Where an unasked field changes what the object does. A ServiceAccount's `secrets` are the cluster's own. */
const decisiveRoots = ['spec', 'rules', 'aggregationRule', 'roleRef', 'subjects', 'data', 'binaryData'];
/**
 * Fields that would still stand after our apply although we do not ask for them: server-side apply merges, and removes
 * only what nobody else owns. `spec.action: DENY` of another manager would turn our ALLOW around.
 */
const foreignFields = (live, desired) => {
    const [ours, others] = [entries(live).filter(isOurEntry), entries(live).filter((entry) => !isOurEntry(entry))];
    const owned = (list) => list.map((entry) => entry['fieldsV1'] ?? null);
    return decisiveRoots.flatMap((root) => residue((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(live.content, root), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(desired, root), below(owned(ours), root), below(owned(others), root), `.${root}`));
};
const residue = (live, desired, ours, others, path) => {
    if (live === undefined)
        return [];
    if (desired === undefined)
        return ours.length > 0 && others.length === 0 && isWhollyOurs(live, ours) ? [] : [path];
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(live) || !(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(desired))
        return [];
    return Object.keys(live).flatMap((name) => residue((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(live, name), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(desired, name), below(ours, name), below(others, name), `${path}.${name}`));
};
/** Whether every leaf of a value that we no longer ask for is ours, so that the apply takes it away. */
const isWhollyOurs = (live, ours) => {
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(live) || Object.keys(live).length === 0)
        return true;
    // An atomic map is owned as one leaf.
    if (ours.some((tree) => (0,_ports_json_js__WEBPACK_IMPORTED_MODULE_3__/* .isJsonObject */ .O)(tree) && Object.keys(tree).length === 0))
        return true;
    return Object.keys(live).every((name) => {
        const [value, trees] = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(live, name), below(ours, name)];
        return value !== undefined && trees.length > 0 && isWhollyOurs(value, trees);
    });
};
const below = (trees, name) => trees.flatMap((tree) => {
    const found = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_1__/* .member */ .Dc)(tree, `f:${name}`);
    return found === undefined ? [] : [found];
});


/***/ }),

/***/ 6183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ isSetList),
/* harmony export */   Y: () => (/* binding */ textWithoutOrder)
/* harmony export */ });
/* harmony import */ var _ports_json_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8100);
/* harmony import */ var _canonical_json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(816);


/**
 * Lists whose order says nothing, by group and kind; `*` is any index or name. The rules of an AuthorizationPolicy and
 * everything in them are joined by OR or AND (istio-semantics: pilot/pkg/security/authz/model/model.go). The order of
 * `jwtRules` is left alone: it decides which error a request with several tokens gets.
 */
const setLists = {
    'security.istio.io/AuthorizationPolicy': [
        'spec/rules',
        'spec/rules/*/from',
        'spec/rules/*/to',
        'spec/rules/*/when',
        'spec/rules/*/from/*/source/*',
        'spec/rules/*/to/*/operation/*',
        'spec/rules/*/when/*/values',
        'spec/rules/*/when/*/notValues',
    ],
    'security.istio.io/RequestAuthentication': ['spec/jwtRules/*/audiences'],
    'rbac.authorization.k8s.io/Role': ['rules', 'rules/*/*'],
    'rbac.authorization.k8s.io/ClusterRole': ['rules', 'rules/*/*'],
    'rbac.authorization.k8s.io/RoleBinding': ['subjects'],
    'rbac.authorization.k8s.io/ClusterRoleBinding': ['subjects'],
};
const isSetList = (key, path) => (setLists[`${key.group}/${key.kind}`] ?? []).some((pattern) => {
    const parts = pattern.split('/');
    return parts.length === path.length && parts.every((part, index) => part === '*' || part === path[index]);
});
/** One text for all orders of the set lists at and below a path. */
const textWithoutOrder = (key, path, value) => {
    if (Array.isArray(value)) {
        const texts = value.map((item, index) => textWithoutOrder(key, [...path, String(index)], item));
        return `[${(isSetList(key, path) ? [...new Set(texts)].sort() : texts).join(',')}]`;
    }
    if (!(0,_ports_json_js__WEBPACK_IMPORTED_MODULE_1__/* .isJsonObject */ .O)(value))
        return (0,_canonical_json_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalJson */ .d)(value);
    const members = Object.keys(value)
        .sort()
        .map((name) => `${JSON.stringify(name)}:${textWithoutOrder(key, [...path, name], value[name] ?? null)}`);
    return `{${members.join(',')}}`;
};


/***/ }),

/***/ 7091:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Dv: () => (/* binding */ planSteps)
});

// UNUSED EXPORTS: isBeingDeleted, kindsOf

// EXTERNAL MODULE: ./src/bindings/names.ts
var names = __webpack_require__(1682);
// EXTERNAL MODULE: ./src/ports/object.ts
var ports_object = __webpack_require__(989);
// EXTERNAL MODULE: ./src/ports/order.ts
var order = __webpack_require__(936);
// EXTERNAL MODULE: ./src/mesh/fields.ts
var fields = __webpack_require__(3776);
// EXTERNAL MODULE: ./src/plan/no-op.ts
var no_op = __webpack_require__(3610);
// EXTERNAL MODULE: ./src/plan/canonical-json.ts
var canonical_json = __webpack_require__(816);
// EXTERNAL MODULE: ./src/plan/set-lists.ts
var set_lists = __webpack_require__(6183);
;// CONCATENATED MODULE: ./src/plan/write.ts


/** In order of execution; docs/decisions/order-of-writes.md argues why. */
const phases = [
    'widen inventory',
    'withdraw permissions',
    'restrict mesh',
    'service accounts',
    'roles',
    'awaited service accounts',
    'role bindings',
    'add allowing policies',
    'change policies',
    'remove allowing policies',
    'remove role bindings',
    'remove roles',
    'remove service accounts',
    'relax mesh',
    'narrow inventory',
];
/** By phase, and inside of one as they come; each orderer hands its own over in order. */
const inPhases = (writes) => phases.flatMap((phase) => writes.filter((write) => write.phase === phase));
const byKey = (a, b) => (0,order/* byCodePoint */.H)((0,ports_object/* keyText */.Pu)(a.key), (0,ports_object/* keyText */.Pu)(b.key));

;// CONCATENATED MODULE: ./src/plan/order-permissions.ts






/**
 * Orders writes of ServiceAccounts, Roles and RoleBindings so that whoever holds a permission in between holds it
 * before or after. While a role's rules change, exactly those are bound to it who are bound before and after; so old
 * subjects go first, new ones come last. A role that stays as it is needs no such care, and there the new binding comes
 * before the old one goes, so that nobody is locked out in between.
 *
 * `boundBefore` and `boundAfter` are all RoleBindings of the namespace, whoever wrote them, now and when all is done.
 */
const orderPermissions = (writes, boundBefore, boundAfter) => {
    const [accounts, roles, bindings] = ['ServiceAccount', 'Role', 'RoleBinding'].map((kind) => writes.filter((write) => write.key.kind === kind).sort(byKey));
    const referredAfter = new Set(boundAfter.map(roleText));
    const changingRoles = new Set(roles.filter((write) => changesRules(write, referredAfter)).map(({ key }) => `Role/${key.name}`));
    const newAccounts = new Set(accounts.filter(({ before }) => before === undefined).map(({ key }) => key.name));
    const placed = [];
    const problems = [];
    const place = (phase, write, object, why) => {
        placed.push({ phase, key: write.key, object, why });
    };
    for (const write of bindings) {
        const { before, after } = write;
        const changing = changingRoles.has(roleText(after ?? before?.content));
        if (before === undefined) {
            place('role bindings', write, after, 'gives the permissions');
        }
        else if (after === undefined) {
            const early = changing || subjectsIn(before.content).some(({ name }) => newAccounts.has(name));
            if (early)
                place('withdraw permissions', write, undefined, 'goes before its role or its ServiceAccount changes');
            else
                place('remove role bindings', write, undefined, 'is not asked for any more');
        }
        else if (roleText(before.content) !== roleText(after)) {
            problems.push({
                code: 'NO_SAFE_ORDER',
                message: `${(0,ports_object/* keyTitle */.Gv)(write.key)} would refer to another role, which the API server never allows (roleRef is immutable).`,
                remedy: 'Give the RoleBinding with the other role another name.',
            });
        }
        else {
            const [old, now] = [subjectsIn(before.content), subjectsIn(after)];
            const both = now.filter(({ text }) => old.some((one) => one.text === text));
            const leaves = old.some(({ text }) => !both.some((one) => one.text === text));
            const arrives = both.length < now.length;
            if (leaves && (changing || old.some(({ name }) => newAccounts.has(name)))) {
                place('withdraw permissions', write, { ...after, subjects: both.map(({ value }) => value) }, 'lets go of subjects before its role changes');
                if (arrives)
                    place('role bindings', write, after, 'gives the permissions');
            }
            else {
                place('role bindings', write, after, leaves || arrives ? 'changes its subjects' : 'keeps its subjects and its role');
            }
        }
    }
    for (const write of roles) {
        const { before, after } = write;
        if (after !== undefined)
            place('roles', write, after, before === undefined ? 'holds the permissions' : 'changes');
        else if (changingRoles.has(`Role/${write.key.name}`))
            place('roles', write, undefined, 'goes before anybody new is bound to it');
        else
            place('remove roles', write, undefined, 'is not asked for any more');
    }
    const named = (bound) => new Set(bound.flatMap((binding) => subjectsIn(binding).map(({ name }) => name)));
    const [namedBefore, namedAfter] = [named(boundBefore), named(boundAfter)];
    for (const write of accounts) {
        const { name } = write.key;
        // A binding that waits for a new account gives it its role at once: the role has to be the new one by then.
        if (write.after !== undefined)
            place(write.before === undefined && namedBefore.has(name) ? 'awaited service accounts' : 'service accounts', write, write.after, 'is who the permissions are for');
        // A binding that names it stays or comes: what that grants must not reach the account while it lasts.
        else if (namedAfter.has(name))
            place('withdraw permissions', write, undefined, 'goes before permissions that name it');
        else
            place('remove service accounts', write, undefined, 'is not asked for any more; its tokens end with it');
    }
    return { writes: placed, problems };
};
const changesRules = ({ key, before, after }, referredAfter) => {
    if (after === undefined)
        return referredAfter.has(`Role/${key.name}`);
    const text = (content) => (0,set_lists/* textWithoutOrder */.Y)(key, ['rules'], content === undefined ? [] : (0,fields/* listAt */.gT)(content, 'rules'));
    return text(before?.content) !== text(after);
};
const roleText = (binding) => `${(0,fields/* textAt */.$6)(binding, 'roleRef', 'kind')}/${(0,fields/* textAt */.$6)(binding, 'roleRef', 'name')}`;
const subjectsIn = (binding) => (0,fields/* objectsAt */.yR)(binding, 'subjects')
    .map((value) => {
    const parts = ['kind', 'namespace', 'name'].map((field) => (0,fields/* member */.Dc)(value, field) ?? '');
    return { text: (0,canonical_json/* canonicalJson */.d)(parts), name: (0,fields/* textAt */.$6)(value, 'name'), value };
})
    .sort((a, b) => (0,order/* byCodePoint */.H)(a.text, b.text));

// EXTERNAL MODULE: ./src/ports/json.ts
var json = __webpack_require__(8100);
;// CONCATENATED MODULE: ./src/plan/policy-effect.ts




const effectOf = (key, content, rootNamespace) => {
    if (content === undefined || key.group !== 'security.istio.io')
        return undefined;
    const spec = (0,fields/* objectAt */.lJ)(content, 'spec');
    const scope = scopeOf(key, spec, rootNamespace);
    switch (key.kind) {
        case 'AuthorizationPolicy':
            return authorization(key, content, spec, scope);
        case 'RequestAuthentication':
            return { kind: 'tokens', scope, rules: (0,set_lists/* textWithoutOrder */.Y)(key, ['spec'], spec) };
        case 'PeerAuthentication': {
            const mode = (0,fields/* textAt */.$6)(spec, 'mtls', 'mode');
            const plain = (mode === 'STRICT' || mode === 'PERMISSIVE') && Object.keys((0,fields/* objectAt */.lJ)(spec, 'portLevelMtls')).length === 0;
            return { kind: 'mutual TLS', scope, mode: plain ? mode : 'other', rules: (0,canonical_json/* canonicalJson */.d)(spec) };
        }
        default:
            return undefined;
    }
};
const effectOfObject = (object, rootNamespace) => effectOf(object.key, object.content, rootNamespace);
const authorization = (key, content, spec, scope) => {
    const action = (0,fields/* textAt */.$6)(spec, 'action') || 'ALLOW';
    // Go's strconv.ParseBool, as Istio reads the annotation.
    if (['1', 't', 'T', 'TRUE', 'true', 'True'].includes((0,fields/* textAt */.$6)(content, 'metadata', 'annotations', 'istio.io/dry-run')))
        return undefined;
    if (action === 'AUDIT')
        return undefined;
    const list = (0,fields/* objectsAt */.yR)(spec, 'rules');
    const rules = (0,set_lists/* textWithoutOrder */.Y)(key, ['spec', 'rules'], list);
    const readsClaims = /request\.auth|equestPrincipals/.test(rules);
    if (action === 'ALLOW')
        return { kind: 'allow', scope, rules, readsClaims };
    return { kind: 'restrict', scope, rules, by: `${action} ${(0,fields/* textAt */.$6)(spec, 'provider', 'name')}`, readsClaims };
};
const scopeOf = (key, spec, rootNamespace) => {
    const targets = [(0,fields/* member */.Dc)(spec, 'targetRef') ?? null, (0,fields/* member */.Dc)(spec, 'targetRefs') ?? null];
    const namespace = key.namespace === rootNamespace ? '' : key.namespace;
    const labels = (0,json/* isJsonObject */.O)((0,fields/* member */.Dc)(spec, 'selector')) ? (0,fields/* textMapAt */.Pf)(spec, 'selector', 'matchLabels') : {};
    return { namespace, labels, text: (0,canonical_json/* canonicalJson */.d)([namespace, { ...labels }, targets]) };
};
/** Whether one workload may be under both: not if the namespaces or a label's values differ. */
const mayOverlap = (a, b) => (a.namespace === '' || b.namespace === '' || a.namespace === b.namespace) &&
    Object.entries(a.labels).every(([name, value]) => !Object.hasOwn(b.labels, name) || b.labels[name] === value);

;// CONCATENATED MODULE: ./src/plan/order-policies.ts




/** Istio's own limit on the rules of an AuthorizationPolicy. */
const mostRules = 512;
/**
 * Orders writes of Istio's security policies so that no request is let through in between that is refused before and
 * after: what restricts comes first, what lets through next, what relaxes last; an ALLOW policy only goes when those
 * that shall stand at its workloads are there, since a workload without any lets everybody in. What cannot be ordered
 * so is refused (docs/decisions/order-of-writes.md).
 */
const orderPolicies = (writes, live, rootNamespace) => {
    const changes = [...writes].sort(byKey).map((write) => ({
        write,
        before: write.before && effectOfObject(write.before, rootNamespace),
        after: effectOf(write.key, write.after, rootNamespace),
    }));
    const context = { changes, live, rootNamespace };
    const placed = [];
    const problems = [];
    const moves = [];
    for (const change of changes) {
        const found = placeChange(change, context);
        if (found === 'move')
            moves.push(change);
        else if ('code' in found)
            problems.push(found);
        else
            placed.push(...found);
    }
    const ordered = orderMoves(moves);
    if ('code' in ordered)
        problems.push(ordered);
    else
        placed.push(...ordered);
    return { writes: placed, problems };
};
const placeChange = (change, context) => {
    const { write, before, after } = change;
    const at = (phase, why) => [
        { phase, key: write.key, object: write.after, why },
    ];
    if (before === undefined && after === undefined)
        return at('change policies', 'decides about no request');
    const alone = !context.changes.some((other) => other !== change && touches(change, other));
    if (isSameEffect(before, after))
        return at('change policies', 'decides as before');
    if (alone)
        return at(after?.kind === 'restrict' && before === undefined ? 'restrict mesh' : lonePhase(change), 'is the only change at its workloads');
    if (isTokens(before) || isTokens(after))
        return placeTokens(change, context, at);
    if (isMutualTls(before) || isMutualTls(after))
        return placeMutualTls(change, context, at);
    if (before === undefined)
        return after?.kind === 'allow'
            ? at('add allowing policies', 'lets requests through')
            : at('restrict mesh', 'refuses requests');
    if (after === undefined)
        return before.kind === 'allow'
            ? at('remove allowing policies', 'goes when the others stand')
            : at('relax mesh', 'goes when nothing needs it any more');
    if (before.kind === 'allow' && after.kind === 'allow')
        return before.scope.text === after.scope.text ? at('change policies', 'changes what it lets through') : 'move';
    if (before.kind === 'restrict' &&
        after.kind === 'restrict' &&
        before.by === after.by &&
        before.scope.text === after.scope.text)
        return restrictInTwo(write);
    return noOrder(write, 'changes its action, its provider or its workloads');
};
const lonePhase = ({ before, after }) => {
    if (after === undefined)
        return before?.kind === 'allow' ? 'remove allowing policies' : 'relax mesh';
    return before === undefined && after.kind === 'allow' ? 'add allowing policies' : 'change policies';
};
/** First both the old and the new rules, so that nothing slips through, then the new ones alone. */
const restrictInTwo = (write) => {
    const { before, after } = write;
    if (before === undefined || after === undefined)
        return [];
    const rules = [...(0,fields/* listAt */.gT)(before.content, 'spec', 'rules'), ...(0,fields/* listAt */.gT)(after, 'spec', 'rules')];
    if (rules.length > mostRules)
        return noOrder(write, `would have more than ${mostRules} rules in between`);
    const both = { ...after, spec: { ...(0,fields/* objectAt */.lJ)(after, 'spec'), rules } };
    return [
        { phase: 'restrict mesh', key: write.key, object: both, why: 'refuses by its old and its new rules' },
        { phase: 'relax mesh', key: write.key, object: after, why: 'refuses by its new rules alone' },
    ];
};
/**
 * The first RequestAuthentication of a workload only refuses more, as long as no policy there looks at tokens; so it
 * comes first, and the last one goes last. Any other change both opens and closes.
 */
const placeTokens = (change, context, at) => {
    const { write, before, after } = change;
    const scope = (after ?? before)?.scope;
    if (scope === undefined || (before !== undefined && after !== undefined))
        return noOrder(write, 'changes which tokens count while other policies of its workloads change');
    const namespaces = scope.namespace === '' ? ['*'] : [scope.namespace, context.rootNamespace];
    const known = ['RequestAuthentication', 'AuthorizationPolicy'].every((kind) => namespaces.every((namespace) => (0,ports_object/* readStatus */.rk)(context.live, 'security.istio.io', kind, namespace) === 'complete'));
    const effects = after === undefined ? effectsAfter(context) : effectsBefore(context);
    const others = [...effectsBefore(context), ...effectsAfter(context)].some(([text, effect]) => effect.kind === 'tokens' && text !== (0,ports_object/* keyText */.Pu)(write.key) && mayOverlap(effect.scope, scope));
    const asked = effects.some(([, effect]) => (effect.kind === 'allow' || effect.kind === 'restrict') && effect.readsClaims && mayOverlap(effect.scope, scope));
    if (!known || others || asked)
        return noOrder(write, 'changes which tokens count while other policies of its workloads change');
    return after === undefined
        ? at('relax mesh', 'goes when no policy looks at tokens')
        : at('restrict mesh', 'refuses bad tokens');
};
/** STRICT only refuses more than PERMISSIVE; DISABLE and modes per port are not compared. */
const placeMutualTls = (change, context, at) => {
    const { write, before, after } = change;
    const scopes = [before, after].flatMap((effect) => (effect === undefined ? [] : [effect.scope]));
    const namespaces = scopes.some(({ namespace }) => namespace === '')
        ? ['*']
        : [write.key.namespace, context.rootNamespace];
    const known = namespaces.every((name) => (0,ports_object/* readStatus */.rk)(context.live, 'security.istio.io', 'PeerAuthentication', name) === 'complete');
    const unclear = [...effectsBefore(context), ...effectsAfter(context)].some(([, effect]) => effect.kind === 'mutual TLS' &&
        effect.mode === 'other' &&
        scopes.some((scope) => mayOverlap(scope, effect.scope)));
    const moved = before !== undefined && after !== undefined && before.scope.text !== after.scope.text;
    if (!known || unclear || moved)
        return noOrder(write, 'changes mutual TLS in a way that cannot be put before or after the other policies');
    const mode = (effect) => (effect?.kind === 'mutual TLS' ? effect.mode : '');
    const tightens = after === undefined ? mode(before) === 'PERMISSIVE' : mode(after) === 'STRICT';
    return tightens ? at('restrict mesh', 'demands mutual TLS') : at('relax mesh', 'lets plain text through again');
};
/** All enforced policies by key, before and after the whole change. */
const effectsBefore = ({ live, rootNamespace }) => live.objects.flatMap((object) => {
    const effect = effectOfObject(object, rootNamespace);
    return effect === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(object.key), effect]];
});
const effectsAfter = (context) => {
    const written = new Set(context.changes.map(({ write }) => (0,ports_object/* keyText */.Pu)(write.key)));
    return [
        ...effectsBefore(context).filter(([text]) => !written.has(text)),
        ...context.changes.flatMap(({ write, after }) => after === undefined ? [] : [[(0,ports_object/* keyText */.Pu)(write.key), after]]),
    ];
};
/** A policy that moves goes after those that move to where it stood; in a ring, none can go first. */
const orderMoves = (moves) => {
    const left = [...moves];
    const ordered = [];
    const overlap = (a, b) => a !== undefined && b !== undefined && mayOverlap(a, b);
    while (left.length > 0) {
        const next = left.findIndex((change) => left.every((other) => other === change || !overlap(other.after?.scope, change.before?.scope)));
        const [change] = next < 0 ? [] : left.splice(next, 1);
        if (change === undefined) {
            const [first] = left;
            return noOrder(first?.write ?? { key: { group: '', kind: 'AuthorizationPolicy', namespace: '', name: '' } }, 'changes places with another policy');
        }
        ordered.push({
            phase: 'change policies',
            key: change.write.key,
            object: change.write.after,
            why: 'moves to other workloads',
        });
    }
    return ordered;
};
const touches = (a, b) => !isSameEffect(b.before, b.after) &&
    [a.before, a.after].some((left) => [b.before, b.after].some((right) => left !== undefined && right !== undefined && mayOverlap(left.scope, right.scope)));
const isSameEffect = (a, b) => a === undefined || b === undefined ? a === b : JSON.stringify(a) === JSON.stringify(b);
const isTokens = (effect) => effect?.kind === 'tokens';
const isMutualTls = (effect) => effect?.kind === 'mutual TLS';
const noOrder = (write, what) => ({
    code: 'NO_SAFE_ORDER',
    message: `${(0,ports_object/* keyTitle */.Gv)(write.key)} ${what}: whichever is written first, something may be open in between that is closed before and after.`,
    remedy: 'Split the change in two merge requests and apply them one after the other.',
});

// EXTERNAL MODULE: ./src/plan/gitops-owner.ts
var gitops_owner = __webpack_require__(7677);
// EXTERNAL MODULE: ./src/plan/ownership.ts
var ownership = __webpack_require__(9742);
;// CONCATENATED MODULE: ./src/plan/steps.ts










/** The ordered writes from what is live to what is desired. */
const planSteps = (input) => {
    const { environment, desired, live } = input;
    const applySet = (0,names/* applySetId */.A3)((0,names/* applySetParentName */.Uu)(environment.name), environment.namespace);
    const liveByKey = new Map(live.objects.map((object) => [(0,ports_object/* keyText */.Pu)(object.key), object]));
    const problems = [...unreadKinds(input, applySet)];
    const settled = [];
    const writes = [];
    for (const { key, object } of desired) {
        const before = liveByKey.get((0,ports_object/* keyText */.Pu)(key));
        if (before !== undefined) {
            const refused = refusalsOf(before, object, applySet);
            problems.push(...refused);
            if (refused.length > 0)
                continue;
            if ((0,no_op/* provesNoOp */.g)(before, object)) {
                settled.push(key);
                continue;
            }
        }
        writes.push({ key, before, after: object });
    }
    const wanted = new Set(desired.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    const leftovers = live.objects.filter((object) => object.key.namespace === environment.namespace &&
        (0,ownership/* belongsTo */.g4)(object, applySet) &&
        !wanted.has((0,ports_object/* keyText */.Pu)(object.key)) &&
        !isBeingDeleted(object));
    const pruned = leftovers.filter((object) => (0,ownership/* isOurs */.MU)(object) && !isParent(object.key, environment));
    // Said, not passed over: a forged mark must not keep access in place unseen.
    problems.push(...pruned.flatMap((object) => (0,gitops_owner/* keptByGitOps */.SO)(object) ?? []));
    for (const before of pruned)
        writes.push({ key: before.key, before, after: undefined });
    const placed = placeAll(writes, input, problems);
    const steps = problems.length > 0 ? [] : inPhases(placed).map((write) => stepOf(write, liveByKey.get((0,ports_object/* keyText */.Pu)(write.key))));
    return { steps, settled, strangers: leftovers.filter((object) => !(0,ownership/* isOurs */.MU)(object)).map(({ key }) => key), problems };
};
const isParent = (key, environment) => key.group === '' && key.kind === 'ConfigMap' && key.name === (0,names/* applySetParentName */.Uu)(environment.name);
const placeAll = (writes, input, problems) => {
    const ofGroup = (group) => writes.filter(({ key }) => key.group === group);
    const permissions = orderPermissions([...ofGroup('rbac.authorization.k8s.io'), ...ofGroup('').filter(({ key }) => key.kind === 'ServiceAccount')], input.live.objects.filter(({ key }) => isBinding(key, input)).map(({ content }) => content), bindingsAfter(writes, input));
    const policies = orderPolicies(ofGroup('security.istio.io'), input.live, input.rootNamespace);
    problems.push(...permissions.problems, ...policies.problems);
    const parent = ofGroup('').find(({ key }) => isParent(key, input.environment));
    return [...(parent === undefined ? [] : placeParent(parent)), ...permissions.writes, ...policies.writes];
};
/** All RoleBindings of the namespace when the plan is done, whoever wrote them. */
const bindingsAfter = (writes, input) => {
    const written = new Set(writes.map(({ key }) => (0,ports_object/* keyText */.Pu)(key)));
    return [
        ...input.live.objects
            .filter(({ key }) => isBinding(key, input) && !written.has((0,ports_object/* keyText */.Pu)(key)))
            .map(({ content }) => content),
        ...writes.flatMap(({ key, after }) => (isBinding(key, input) && after !== undefined ? [after] : [])),
    ];
};
const isBinding = ({ kind, namespace }, { environment }) => kind === 'RoleBinding' && namespace === environment.namespace;
/** KEP-3659: the parent names every kind of a member before the first is written, and fewer after the last is gone. */
const placeParent = ({ key, before, after }) => {
    if (after === undefined)
        return [];
    const wanted = kindsOf((0,fields/* objectAt */.lJ)(after, 'metadata', 'annotations'));
    const there = kindsOf(before?.annotations ?? {});
    const both = [...new Set([...wanted, ...there])].sort(order/* byCodePoint */.H);
    if (both.length === wanted.length)
        return [{ phase: 'widen inventory', key, object: after, why: 'names the kinds of the members' }];
    const widened = {
        ...after,
        metadata: {
            ...(0,fields/* objectAt */.lJ)(after, 'metadata'),
            annotations: { ...(0,fields/* objectAt */.lJ)(after, 'metadata', 'annotations'), [names/* groupKindsAnnotation */.Qi]: both.join(',') },
        },
    };
    const narrow = { phase: 'narrow inventory', key, object: after, why: 'names only kinds that are left' };
    const known = before !== undefined && (0,no_op/* provesNoOp */.g)(before, widened);
    return known ? [narrow] : [{ phase: 'widen inventory', key, object: widened, why: 'names old and new kinds' }, narrow];
};
const kindsOf = (annotations) => {
    const text = Object.hasOwn(annotations, names/* groupKindsAnnotation */.Qi) ? annotations[names/* groupKindsAnnotation */.Qi] : '';
    return typeof text === 'string' && text !== '' ? text.split(',') : [];
};
const refusalsOf = (live, desired, applySet) => {
    const owner = (0,ownership/* foreignOwner */.Qu)(live, applySet);
    if (owner !== undefined)
        return [owner];
    if (isBeingDeleted(live))
        return [
            {
                code: 'APPLY_MOVED_ON',
                message: `${(0,ports_object/* keyTitle */.Gv)(live.key)} is being deleted.`,
                where: live.source,
                remedy: 'Run again when it is gone.',
            },
        ];
    const fields = (0,ownership/* foreignFields */.mB)(live, desired);
    if (fields.length === 0)
        return [];
    return [
        {
            code: 'FOREIGN_FIELD',
            message: `${(0,ports_object/* keyTitle */.Gv)(live.key)} holds fields that meshgate does not ask for and that an apply would leave in place.`,
            where: live.source,
            received: fields.join(', '),
            remedy: 'Take the fields out with the tool that set them; `kubectl get -o yaml --show-managed-fields` says which.',
        },
    ];
};
const isBeingDeleted = (object) => (0,fields/* member */.Dc)((0,fields/* objectAt */.lJ)(object.content, 'metadata'), 'deletionTimestamp') !== undefined;
/** Absent is only what was looked for: every kind that is written, and every kind that members may be of. */
const unreadKinds = ({ desired, live, environment }, applySet) => {
    const groupKinds = new Map(desired.map(({ key }) => [`${key.group}/${key.kind}`, { group: key.group, kind: key.kind }]));
    const parent = live.objects.find((object) => isParent(object.key, environment) && (0,ownership/* belongsTo */.g4)(object, applySet));
    for (const text of kindsOf(parent?.annotations ?? {})) {
        const [kind = '', ...group] = text.split('.');
        groupKinds.set(`${group.join('.')}/${kind}`, { group: group.join('.'), kind });
    }
    return [...groupKinds.values()].flatMap(({ group, kind }) => {
        const status = (0,ports_object/* readStatus */.rk)(live, group, kind, environment.namespace);
        if (status === 'complete')
            return [];
        return [
            {
                code: 'LIVE_INCOMPLETE',
                message: `The objects of kind ${kind} in namespace ${JSON.stringify(environment.namespace)} could not all be read, so it is not known what a write would meet.`,
                expected: 'complete',
                received: status,
                remedy: status === 'not installed'
                    ? `Install the CRD of ${kind}${group === '' ? '' : `.${group}`}.`
                    : `Allow the job to list ${kind} in the namespace.`,
            },
        ];
    });
};
const stepOf = (write, live) => {
    const { key, object, why } = write;
    const precondition = live?.source.kind === 'cluster'
        ? { kind: 'unchanged', uid: live.source.uid, resourceVersion: live.source.resourceVersion }
        : { kind: 'absent' };
    return object === undefined
        ? { kind: 'remove', key, precondition, why }
        : { kind: 'apply', key, object, precondition, why };
};


/***/ }),

/***/ 1406:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ withoutLive),
/* harmony export */   g: () => (/* binding */ problemWithoutLive)
/* harmony export */ });
/* harmony import */ var _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1546);
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(989);
/* harmony import */ var _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1438);



const unsaid = 'not shown, since it was read from the cluster';
/**
 * What a public repository may show of a plan that was made with a cluster: verdicts, counts, and what stands in the
 * repository's own files (`own`, by key). Rows, witnesses, subjects and sentences are made of what the cluster holds, so none
 * of them is kept. The digest stays that of the whole plan: `apply` compares it.
 */
const withoutLive = (plan, own) => {
    const { reviewed, observed } = plan;
    const isOwn = (key) => own.has((0,_ports_object_js__WEBPACK_IMPORTED_MODULE_2__/* .keyText */ .Pu)(key));
    const findings = reviewed.findings.filter(({ object, rule }) => isOwn(object) || rule.startsWith('CFG-'));
    const positions = Object.create(null);
    for (const [name, place] of Object.entries(observed.positions))
        if (place.kind === 'file')
            positions[name] = place;
    const { clusterServer, ...seen } = observed;
    // The forecast is made of the cluster's roles.
    const rest = { ...seen };
    delete rest.forecast;
    return {
        digest: plan.digest,
        reviewed: {
            ...reviewed,
            cluster: 'not shown',
            ...(reviewed.assumed === undefined ? {} : { assumed: reviewed.assumed.map(assumedWithout) }),
            change: reviewed.change.map((change) => (isOwn(change.key) ? change : { ...change, fields: [] })),
            access: accessWithout(reviewed.access),
            permissions: [],
            // Whom a pipeline acts as may stand in files; what that identity may do is the cluster's.
            chains: [],
            traffic: reviewed.traffic.filter(({ key }) => isOwn(key)),
            rendered: [],
            findings: findings.map(findingWithout),
        },
        observed: {
            ...rest,
            token: {
                ...observed.token,
                verdicts: observed.token.verdicts.filter(({ requestAuthentication }) => isOwn(requestAuthentication)),
            },
            positions,
            // Also where the server's address is the configuration's own: nobody has to tell the two apart.
            assumptions: clusterServer === undefined ? observed.assumptions : [],
            hidden: countsOf(plan, reviewed.findings.length - findings.length),
        },
        steps: [],
    };
};
/** Kind and reason stand in the configuration; the name may be one that a pattern met in the cluster. */
const assumedWithout = ({ object, reason }) => ({
    object: `${object.split(' ')[0] ?? ''} (name not shown)`,
    reason,
});
/**
 * What is wrong, without the words of the API server and the names that it knows: code, title, and where it stands in the
 * repository's own files.
 */
const problemWithoutLive = ({ code, where }) => ({
    code,
    message: _errors_codes_js__WEBPACK_IMPORTED_MODULE_0__/* .codes */ .F[code].title,
    ...(where === undefined || where.kind === 'cluster' ? {} : { where }),
    received: unsaid,
    remedy: `See the page of ${code}. Run the command in a shell to see the details, or set \`publishLive: true\` in the protected configuration.`,
});
const accessWithout = ({ verdict, reasons, unchanged }) => ({
    verdict,
    reasons: [...new Set(reasons.map(({ code }) => code))].map((code) => ({ code, text: unsaid })),
    destinations: [],
    unchanged,
});
/** A rule's own words stand for a sentence that may name what the cluster holds. */
const findingWithout = (finding) => {
    if (finding.rule.startsWith('CFG-'))
        return finding;
    const rule = _rules_find_findings_js__WEBPACK_IMPORTED_MODULE_1__/* .rules */ .aO.find(({ id }) => id === finding.rule);
    return { ...finding, text: rule?.title ?? unsaid, remedy: 'see the page of the rule' };
};
const countsOf = ({ reviewed }, findings) => {
    const { destinations } = reviewed.access;
    const rows = (side) => destinations.reduce((sum, one) => sum + one[side].length, 0);
    const kinds = (kind) => reviewed.permissions.filter((permission) => permission.kind === kind).length;
    return {
        gained: rows('gained'),
        lost: rows('lost'),
        destinations: destinations.length,
        permissionsGained: kinds('gained'),
        permissionsLost: kinds('lost'),
        permissionsUnknown: kinds('unknown'),
        findings,
    };
};


/***/ }),

/***/ 7432:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VY: () => (/* binding */ rbacKindNames),
/* harmony export */   Vr: () => (/* binding */ heldBy),
/* harmony export */   Z6: () => (/* binding */ subjectsOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   wW: () => (/* binding */ effectivePermissions)
/* harmony export */ });
/* harmony import */ var _ports_object_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(989);
/* harmony import */ var _mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3776);
/* harmony import */ var _permission_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4905);
/* harmony import */ var _roles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(417);
/* harmony import */ var _url_permission_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2009);
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6072);






const rbacKindNames = ['Role', 'RoleBinding', 'ClusterRole', 'ClusterRoleBinding'];
/** Who may do what, as the RBAC authorizer of the API server decides it (plugin/pkg/auth/authorizer/rbac/rbac.go). */
const effectivePermissions = (state) => {
    const resolve = (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .roleResolver */ .XY)(state);
    const subjects = new Map();
    for (const binding of state.objects) {
        const clusterWide = (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .isRbac */ .FK)(binding, 'ClusterRoleBinding');
        if (!clusterWide && !(0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .isRbac */ .FK)(binding, 'RoleBinding'))
            continue;
        const role = (0,_roles_js__WEBPACK_IMPORTED_MODULE_2__/* .roleRefOf */ .P2)(binding);
        if (role === undefined)
            continue;
        const resolved = resolve(role);
        const scope = clusterWide ? _value_set_js__WEBPACK_IMPORTED_MODULE_4__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_4__/* .only */ .j6)([binding.key.namespace]);
        const via = `${(0,_ports_object_js__WEBPACK_IMPORTED_MODULE_5__/* .keyTitle */ .Gv)(binding.key)} → ${role.kind} ${role.name}`;
        for (const subject of subjectsOf(binding)) {
            const held = subjects.get(subject) ?? { resources: [], urls: [], unread: [] };
            subjects.set(subject, held);
            if (resolved.kind === 'unread' || (resolved.kind === 'rules' && !resolved.complete))
                held.unread.push({ role, scope: binding.key.namespace });
            if (resolved.kind !== 'rules')
                continue;
            for (const rule of resolved.rules) {
                const places = (0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .joinPlaces */ .h6)([binding.source], [rule.place]);
                if (rule.nonResourceURLs.length === 0)
                    held.resources.push(...(0,_permission_js__WEBPACK_IMPORTED_MODULE_1__/* .permissionsOfRule */ .MF)(rule, scope, via, places));
                else if (clusterWide)
                    held.urls.push(...(0,_url_permission_js__WEBPACK_IMPORTED_MODULE_3__/* .urlPermissions */ .WR)(rule.nonResourceURLs, rule.verbs, via, places));
            }
        }
    }
    return { subjects, unread: unreadKinds(state) };
};
const unreadKinds = (state) => rbacKindNames.flatMap((kind) => {
    const reads = state.reads.filter((read) => read.group === _roles_js__WEBPACK_IMPORTED_MODULE_2__/* .rbacGroup */ .sN && read.kind === kind);
    if (reads.length === 0)
        return [{ kind, namespace: '*', status: 'not given' }];
    const namespaced = kind === 'Role' || kind === 'RoleBinding';
    const everywhere = !namespaced || reads.some((read) => read.namespace === '*');
    return [
        ...reads
            .filter((read) => read.status !== 'complete')
            .map(({ namespace, status }) => ({ kind, namespace, status })),
        // Namespaces one by one: those that are not listed were not read.
        ...(everywhere ? [] : [{ kind, namespace: '*', status: 'not given' }]),
    ];
});
/**
 * A user named `system:serviceaccount:NS:NAME` is that ServiceAccount: the authorizer knows only users and groups. A
 * ServiceAccount without a namespace is one of the RoleBinding's own (rbac.go: appliesToUser); elsewhere it is nobody.
 */
const subjectsOf = (binding) => [
    ...new Set((0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .objectsAt */ .yR)(binding.content, 'subjects').flatMap((subject) => {
        const [kind, name] = [(0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'kind'), (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'name')];
        if (kind === 'ServiceAccount') {
            const namespace = (0,_mesh_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .textAt */ .$6)(subject, 'namespace') || binding.key.namespace;
            return namespace === '' ? [] : [`ServiceAccount ${namespace}/${name}`];
        }
        const [, namespace, account] = /^system:serviceaccount:([^:]+):([^:]+)$/.exec(name) ?? [];
        if (kind === 'User' && namespace !== undefined && account !== undefined)
            return [`ServiceAccount ${namespace}/${account}`];
        return kind === 'User' || kind === 'Group' ? [`${kind} ${name}`] : [];
    })),
];
const [authenticated, unauthenticated, accounts] = [
    'Group system:authenticated',
    'Group system:unauthenticated',
    'Group system:serviceaccounts',
];
/** Groups that a subject, or whoever is in a group, is in for certain; what they hold, it holds. */
const groupsOf = (subject) => {
    const [, namespace] = /^ServiceAccount ([^/]*)\//.exec(subject) ?? [];
    if (namespace !== undefined)
        return [accounts, `${accounts}:${namespace}`, authenticated];
    if (subject === authenticated || subject === unauthenticated)
        return [];
    if (subject === 'User system:anonymous')
        return [unauthenticated];
    return subject.startsWith(`${accounts}:`) ? [accounts, authenticated] : [authenticated];
};
/** All that a subject may do by its own bindings and by those of its groups; groups that nothing tells of are left out. */
const heldBy = (effective, subject, groups = groupsOf(subject)) => {
    const all = [...new Set([subject, ...groups])].flatMap((name) => effective.subjects.get(name) ?? []);
    return {
        resources: all.flatMap(({ resources }) => resources),
        urls: all.flatMap(({ urls }) => urls),
        unread: all.flatMap(({ unread }) => unread),
    };
};


/***/ }),

/***/ 2009:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WR: () => (/* binding */ urlPermissions),
/* harmony export */   lf: () => (/* binding */ subtractUrls),
/* harmony export */   uF: () => (/* binding */ coversUrl)
/* harmony export */ });
/* harmony import */ var _value_set_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6072);

/** Only a ClusterRoleBinding gives these; a RoleBinding to a role that lists them gives none. */
const urlPermissions = (urls, verbs, via, places = []) => [...new Set(urls)]
    .sort()
    .map((pattern) => ({ pattern, except: [], verb: verbs.includes('*') ? _value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .everything */ .YT : (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .only */ .j6)(verbs), via, places }))
    .filter((permission) => !(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(permission.verb));
/** Kubernetes, NonResourceURLMatches: equal, or a trailing `*` and the part before it is a prefix. */
const coversUrl = (pattern, url) => pattern === url || (pattern.endsWith('*') && url.startsWith(pattern.replace(/\*+$/, '')));
const subtractOne = (a, b) => {
    const shared = (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .intersect */ .y$)(a.verb, b.verb);
    if ((0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(shared))
        return [a];
    const pieces = [];
    const keep = (permission) => {
        const covered = permission.except.some((except) => coversUrl(except, permission.pattern));
        if (!(0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmpty */ .Im)(permission.verb) && !covered)
            pieces.push(permission);
    };
    if (coversUrl(b.pattern, a.pattern)) {
        // What b leaves out of its pattern stays with a, as far as a has it.
        keep({ ...a, verb: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(a.verb, shared) });
        for (const hole of b.except) {
            if (coversUrl(hole, a.pattern))
                keep({ ...a, verb: shared });
            else if (coversUrl(a.pattern, hole))
                keep({ ...a, pattern: hole, verb: shared });
        }
        return pieces;
    }
    if (!coversUrl(a.pattern, b.pattern))
        return [a];
    keep({ ...a, verb: (0,_value_set_js__WEBPACK_IMPORTED_MODULE_0__/* .subtract */ .Re)(a.verb, shared) });
    keep({ ...a, verb: shared, except: [...new Set([...a.except, b.pattern])].sort() });
    for (const hole of b.except)
        keep({ ...a, pattern: hole, verb: shared });
    return pieces;
};
const subtractUrls = (from, what) => what.reduce((left, minus) => left.flatMap((one) => subtractOne(one, minus)), from);


/***/ })

};
