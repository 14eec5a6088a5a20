import matplotlib.pyplot as plt

labels = ['Alpha Mobile', 'BlueTel', 'Cirrus', 'Dynacom', 'Others']
sizes = [41.5, 27.3, 16.2, 9.8, 5.2]
explode = (0.08, 0, 0, 0, 0)
fig, ax = plt.subplots(figsize=(6.5, 6))
ax.pie(sizes, explode=explode, labels=labels, autopct='%1.1f%%', startangle=140, shadow=False,
       colors=['crimson', 'dodgerblue', 'lightgray', 'orange', 'olive'])
ax.set_title('Mobile market share, Q3 2023')
plt.show()
