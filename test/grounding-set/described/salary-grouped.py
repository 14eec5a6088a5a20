import matplotlib.pyplot as plt
import numpy as np

names = ['John', 'Sarah', 'Mike', 'Emma', 'Luis']
salary = [5000, 4500, 6200, 5600, 3900]
benefits = [1400, 1300, 1800, 1500, 1100]
x = np.arange(len(names))
w = 0.35

fig, ax = plt.subplots(figsize=(8, 5))
ax.bar(x - w/2, salary, w, label='Salary', color='steelblue')
ax.bar(x + w/2, benefits, w, label='Benefits', color='orange')
ax.set_xticks(x)
ax.set_xticklabels(names)
ax.set_ylabel('Amount ($)')
ax.set_xlabel('Employee')
ax.set_title('Salary and Benefits by Employee')
ax.legend()
plt.show()
