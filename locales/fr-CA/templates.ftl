### Ce qui diffère au Québec et au Canada : l’entretien d’embauche s’y dit « entrevue ». Tout le reste vient de fr.

template-detailed-feedback = La lettre après une entrevue{"\u00A0"}: dit ce qui a plu, le critère qui a décidé et ce qui peut se développer, et garde le lien.
