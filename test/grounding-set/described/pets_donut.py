import matplotlib.pyplot as plt

pets = ['Dogs', 'Cats', 'Rabbits', 'Birds']
n = [45, 30, 15, 10]
fig, ax = plt.subplots(figsize=(6, 6))
ax.pie(n, labels=pets, autopct='%1.1f%%', pctdistance=0.8,
       colors=['#4e79a7', '#f28e2b', '#59a14f', '#e15759'],
       wedgeprops=dict(width=0.4, edgecolor='white'))
ax.text(0, 0, '100\nadoptions', ha='center', va='center', fontsize=14)
ax.set_title('Shelter Adoptions in May')
plt.show()
