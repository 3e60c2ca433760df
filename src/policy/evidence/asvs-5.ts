import type { Control, Framework } from './framework.ts';

/** OWASP Application Security Verification Standard 5.0.0, by section: https://github.com/OWASP/ASVS/tree/master/5.0/en */
export const asvs5: Framework = {
  id: 'asvs-5',
  name: 'OWASP Application Security Verification Standard',
  version: '5.0.0',
  url: 'https://owasp.org/www-project-application-security-verification-standard/',
  controls: [
    ...chapter(
      'V1 Encoding and Sanitization',
      [
        'Encoding and Sanitization Architecture',
        'Injection Prevention',
        'Sanitization',
        'Memory, String, and Unmanaged Code',
        'Safe Deserialization',
      ],
      'Whether code encodes, sanitizes and parses safely. A definition shows what inputs are declared to look like.',
    ),
    ...chapter(
      'V2 Validation and Business Logic',
      ['Validation and Business Logic Documentation', 'Input Validation', 'Business Logic Security', 'Anti-automation'],
      'Whether a trusted layer enforces the declared constraints, the order of steps and the limits.',
    ),
    ...chapter(
      'V3 Web Frontend Security',
      [
        'Web Frontend Security Documentation',
        'Unintended Content Interpretation',
        'Cookie Setup',
        'Browser Security Mechanism Headers',
        'Browser Origin Separation',
        'External Resource Integrity',
        'Other Browser Security Considerations',
      ],
      'Which headers and cookies are really sent, and how a browser front end is built.',
    ),
    ...chapter(
      'V4 API and Web Service',
      ['Generic Web Service Security', 'HTTP Message Structure Validation', 'GraphQL', 'WebSocket'],
      'What servers and intermediaries do with messages: real content types, header handling, smuggling.',
    ),
    ...chapter(
      'V5 File Handling',
      ['File Handling Documentation', 'File Upload and Content', 'File Storage', 'File Download'],
      'Whether uploads are checked, scanned, stored and served safely.',
    ),
    ...chapter(
      'V6 Authentication',
      [
        'Authentication Documentation',
        'Password Security',
        'General Authentication Security',
        'Authentication Factor Lifecycle and Recovery',
        'General Multi-factor authentication requirements',
        'Out-of-Band authentication mechanisms',
        'Cryptographic authentication mechanism',
        'Authentication with an Identity Provider',
      ],
      'How users prove who they are, and whether guessing is stopped. A definition shows which schemes are declared.',
    ),
    ...chapter(
      'V7 Session Management',
      [
        'Session Management Documentation',
        'Fundamental Session Management Security',
        'Session Timeout',
        'Session Termination',
        'Defenses Against Session Abuse',
        'Federated Re-authentication',
      ],
      'How sessions and tokens are issued, verified, renewed and ended.',
    ),
    ...chapter(
      'V8 Authorization',
      [
        'Authorization Documentation',
        'General Authorization Design',
        'Operation Level Authorization',
        'Other Authorization Considerations',
      ],
      'Whether access to functions, objects and fields is checked when the API runs. A definition shows which security and scopes are declared.',
    ),
    ...chapter(
      'V9 Self-contained Tokens',
      ['Token source and integrity', 'Token content'],
      'Whether signatures, algorithms, lifetimes and audiences of tokens are verified.',
    ),
    ...chapter(
      'V10 OAuth and OIDC',
      [
        'Generic OAuth and OIDC Security',
        'OAuth Client',
        'OAuth Resource Server',
        'OAuth Authorization Server',
        'OIDC Client',
        'OpenID Provider',
        'Consent Management',
      ],
      'What clients, resource servers and the authorization server do. A definition shows flows, their addresses and scopes.',
    ),
    ...chapter(
      'V11 Cryptography',
      [
        'Cryptographic Inventory and Documentation',
        'Secure Cryptography Implementation',
        'Encryption Algorithms',
        'Hashing and Hash-based Functions',
        'Random Values',
        'Public Key Cryptography',
        'In-Use Data Cryptography',
      ],
      'How cryptography is implemented.',
    ),
    ...chapter(
      'V12 Secure Communication',
      [
        'General TLS Security Guidance',
        'HTTPS Communication with External Facing Services',
        'General Service to Service Communication Security',
      ],
      'Which TLS versions, ciphers and certificates are in use, and whether clear text is refused. A definition shows the scheme of addresses.',
    ),
    ...chapter(
      'V13 Configuration',
      ['Configuration Documentation', 'Backend Communication Configuration', 'Secret Management', 'Unintended Information Leakage'],
      'How systems are configured and where secrets are kept. A definition shows secrets and internals that were written into it.',
    ),
    ...chapter(
      'V14 Data Protection',
      ['Data Protection Documentation', 'General Data Protection', 'Client-side Data Protection'],
      'How data are stored, cached, logged, retained and removed. A definition shows which data are declared, how they are classified, and where they travel.',
    ),
    ...chapter(
      'V15 Secure Coding and Architecture',
      ['Secure Coding and Architecture Documentation', 'Security Architecture and Dependencies', 'Defensive Coding', 'Safe Concurrency'],
      'How code and its dependencies are written, chosen and kept up to date.',
    ),
    ...chapter(
      'V16 Security Logging and Error Handling',
      ['Security Logging Documentation', 'General Logging', 'Security Events', 'Log Protection', 'Error Handling'],
      'What is logged, and what errors really say. A definition shows the errors that are declared.',
    ),
    ...chapter('V17 WebRTC', ['TURN Server', 'Media', 'Signaling'], 'Anything: OpenAPI has no words for it.'),
  ],
  limits: [
    'The standard verifies applications. A definition can show that something required is written down, or that it contradicts a requirement; it never verifies a requirement on its own.',
    'Rules speak to the requirements that are listed with their section, and to parts of them. The other requirements of the section are not judged.',
  ],
  entriesOf: (maps) => maps.asvs ?? [],
  controlOf: (entry) => `V${entry.split('.', 2).join('.')}`,
};

function chapter(title: string, sections: readonly string[], notShown: string): readonly Control[] {
  const [id = ''] = title.split(' ');
  return sections.map((name, index) => ({ id: `${id}.${index + 1}`, name, chapter: title, notShown }));
}
