import matplotlib.pyplot as plt
import numpy as np

districts = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm']
women = [88, 76, 91, 64, 82]
men = [90, 84, 92, 79, 85]
y = np.arange(5)

fig, ax = plt.subplots(figsize=(9, 5))
ax.barh(y - 0.2, women, 0.4, color='orchid', label='Women')
ax.barh(y + 0.2, men, 0.4, color='cadetblue', label='Men')
ax.set_yticks(y)
ax.set_yticklabels(districts)
ax.set_xlabel('Adult literacy rate (%)')
ax.set_ylabel('District')
ax.set_title('Literacy by District and Sex')
ax.set_xlim(0, 110)
ax.legend(loc='lower right')
plt.tight_layout()
plt.show()
