import numpy as np
import matplotlib.pyplot as plt

feat = ['Age', 'Blood pressure', 'BMI', 'Glucose', 'Insulin', 'Pedigree', 'Pregnancies']
imp = np.array([0.14, 0.05, 0.19, 0.31, 0.08, 0.12, 0.06])
err = np.array([0.02, 0.01, 0.03, 0.04, 0.02, 0.02, 0.01])
order = np.argsort(imp)
fig, ax = plt.subplots(figsize=(7, 4.5))
ax.barh(np.array(feat)[order], imp[order], xerr=err[order], color='mediumpurple', edgecolor='black', capsize=4)
ax.set_xlabel('Permutation importance')
ax.set_xlim(0, 0.4)
ax.set_title('Feature importance for diabetes prediction')
ax.xaxis.grid(True, linestyle=':')
plt.tight_layout()
plt.savefig('hbar_err.png')
