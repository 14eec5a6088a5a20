import matplotlib.pyplot as plt
import numpy as np

f = ['Glucose', 'BMI', 'Age', 'Family history', 'Insulin', 'Blood pressure', 'Pregnancies', 'Skin thickness']
imp = [0.27, 0.17, 0.14, 0.12, 0.09, 0.08, 0.07, 0.06]
err = [0.03, 0.02, 0.02, 0.02, 0.015, 0.01, 0.01, 0.01]
fig, ax = plt.subplots(figsize=(7, 4.6))
ax.barh(f[::-1], imp[::-1], xerr=err[::-1], color=plt.cm.YlOrRd(np.linspace(0.3, 0.95, 8)), ecolor='black', capsize=3)
ax.set_xlabel('Mean decrease in impurity')
ax.set_title('Random forest feature importance')
ax.set_xlim(0, 0.35)
plt.tight_layout()
plt.show()
