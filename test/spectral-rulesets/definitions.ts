/** A definition with few things to say about it. */
export const orders = `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
servers:
  - url: http://api.example.com
security: []
paths:
  /orders/{id}:
    get:
      operationId: readOrder
      parameters:
        - { name: id, in: path, required: true, schema: { type: string } }
      responses:
        '200': { description: The order., content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
components:
  schemas:
    Order:
      type: object
      properties:
        state: { type: string }
`;

/** A rule that every definition breaks that has no contact. */
export const contactRule = `  our-contact:
    description: Somebody answers for an API.
    message: '{{property}} is missing'
    severity: error
    given: $.info
    then: { field: contact, function: truthy }
`;
